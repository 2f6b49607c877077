"""Carries out broadcasts: starts what is due, claims a few deliveries, sends, settles. At most one attempt that may
have arrived for each person; who cannot be told for sure is named uncertain, never guessed."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog

from bot import meters
from bot.core import broadcast as core
from bot.core.delivery import Meaning, Verdict, proved, verdict
from bot.errors import TokenRefused
from bot.pipeline import crash
from bot.pipeline.flood import Flood
from bot.pipeline.membership import Member
from bot.pipeline.pace import Pace
from bot.pipeline.rounds import Rounds
from bot.pipeline.transport import Answer, Api, NotSent, Unknown
from storage import audit, broadcasts, people
from storage.broadcast_records import Broadcast, Delivery, DeliveryState, Stage, Work
from storage.database import Database, Transaction

log = structlog.get_logger()

CLAIM = 4  # at a time: few, because a crash makes them uncertain
CLAIM_SECONDS, MOST_CLAIMED = 1 / 8, 250  # or what goes out in that time: a commit takes its time, too
AHEAD = 3  # claim again when so few wait for their moment
FLYING = 8  # at most, or what goes out in a second: should every answer be late, so many are uncertain
MOST_FLYING = 500
LOOK_SECONDS = 1.0  # for what is due
REPORT_SECONDS = 10.0  # each takes the place of a message
MOST_CHANGES = 5  # attempts at correcting or recalling one message
LONG_FLOOD_SECONDS = 300
LATEST, MOST_FAILED, MOST_UNCERTAIN = 50, 10, 3  # the run is held when so many of the latest went wrong; in a row
SHUT_SECONDS = 10.0  # no connection: the pause grows up to this

Speed = tuple[Pace, Flood]
"""Shared with the sender."""


@dataclass(frozen=True)
class Voice:
    """What the broadcaster says, and to whom, is none of its business."""

    report: Callable[[Transaction, Broadcast], Awaitable[None]]  # shows the admins how far it is
    keyboard: Callable[[str], dict[str, Any]]  # what hangs under a message, in a language
    queued: Callable[[], None]  # something may be in the outbox
    now: Callable[[], datetime]


@dataclass(frozen=True)
class Outcome:
    running: Broadcast
    delivery: Delivery
    verdict: Verdict
    messages: tuple[int, ...] = ()


class Broadcaster(Rounds):
    """`run` raises TokenRefused when Telegram does. At the end, what waits for its moment goes back."""

    works_from = frozenset({"broadcasts", "deliveries"})

    def __init__(self, api: Api, database: Database, member: Member, speed: Speed, *, voice: Voice) -> None:
        super().__init__()
        self._member = member
        self._api = api
        self._database = database
        self._pace, self._flood = speed
        self._voice = voice
        self._running: Broadcast | None = None
        self._flying: dict[asyncio.Task[Outcome], Delivery] = {}
        self._doubtful = False  # whether the last round was kept: then some may be claimed that nobody sends
        self._patient = 0  # of these, how many wait for their moment
        self._landed: list[Outcome] = []
        self._latest: deque[DeliveryState] = deque(maxlen=LATEST)
        self._reported = 0.0  # when (monotonic)
        self._said = False  # something was put into the outbox
        self._shown: set[int] = set()  # whose screens were renewed in this round
        self._shut = 0.0  # seconds to wait since there is no connection

    async def recover(self) -> None:
        """When this process begins to lead: nobody knows what became of what was in flight before."""
        async with self._database.transaction() as tx:
            await broadcasts.stranded(tx)

    async def _round(self) -> float:
        """Settles what landed, starts what is due, claims a few: one transaction. Seconds until the next look."""
        landed, self._landed = self._landed, []
        claimed: list[Delivery] = []
        self._shown.clear()
        try:
            async with self._database.transaction() as tx:
                for outcome in landed:
                    self._settle(tx, outcome)
                if self._doubtful:
                    known = (*self._flying.values(), *(outcome.delivery for outcome in self._landed))
                    await broadcasts.put_back(tx, {each.id for each in known})
                await self._hold_if_wrong(tx, landed)
                await self._begin(tx)
                claimed = await self._claim(tx)
                await self._late(tx, landed)
                await self._tell(tx)
        except BaseException:
            self._landed, self._doubtful = landed + self._landed, True
            raise
        self._doubtful = False
        if claimed:
            crash.point("broadcast-claimed")
            assert self._running is not None
            self._launch(self._running, claimed)
        if self._said:
            self._said = False
            self._voice.queued()
        if any(outcome.verdict.meaning is Meaning.REFUSED for outcome in landed) and not self._stopping.is_set():
            raise TokenRefused
        return LOOK_SECONDS

    # --- what is to be done

    async def _begin(self, tx: Transaction) -> None:
        now = int(self._voice.now().timestamp())
        while not self._stopping.is_set() and (due := await broadcasts.due(tx, now)):
            if await broadcasts.start(tx, due):
                if due.pilot:
                    total = sum((await broadcasts.counts(tx, due.id)).values())
                    await broadcasts.limit(tx, due, core.pilot_size(total))
                crash.point("broadcast-frozen")
                await audit.add(tx, None, "broadcast-started", str(due.id))
                await self._show(tx, due.id)

    async def _claim(self, tx: Transaction) -> list[Delivery]:
        running = await broadcasts.running(tx)
        if running is None or running.id != (self._running.id if self._running else 0):
            self._latest.clear()
        self._running = running
        if running is None or self._stopping.is_set() or tx.at < self._flood.until or not self._member.sure:
            return []
        room = min(max(FLYING, int(self._pace.rate)), MOST_FLYING) - len(self._flying)
        if self._patient > AHEAD or room <= 0:
            return []
        claimed = await broadcasts.claim(tx, running, min(room, self._at_once))
        if not claimed and not self._flying and not await broadcasts.flying(tx, running.id):
            await self._complete(tx, running)
        return claimed

    @property
    def _at_once(self) -> int:
        """Few until enough of them went well."""
        wrong = self._latest.count(DeliveryState.FAILED) + self._latest.count(DeliveryState.UNCERTAIN)
        if wrong or len(self._latest) < LATEST:
            return CLAIM
        return min(max(CLAIM, int(self._pace.rate * CLAIM_SECONDS)), MOST_CLAIMED)

    async def _complete(self, tx: Transaction, running: Broadcast) -> None:
        """The pilot is out, or everything is."""
        if running.upto:
            return await self._pause(tx, running, "pilot")
        broadcasts.leave_out(tx, running.id)
        await broadcasts.move(tx, replace(running, stage=Stage.FINISHED, why="", at=None), Stage.RUNNING)
        await audit.add(tx, None, "broadcast-finished", str(running.id))
        await self._show(tx, running.id)

    async def _pause(self, tx: Transaction, running: Broadcast, why: str) -> None:
        paused = replace(running, stage=Stage.PAUSED, why=why, upto=0 if why == "pilot" else running.upto, at=None)
        if await broadcasts.move(tx, paused, Stage.RUNNING):
            await audit.add(tx, None, f"broadcast-held-{why}", str(running.id))
            await self._show(tx, running.id)

    async def _hold_if_wrong(self, tx: Transaction, landed: Sequence[Outcome]) -> None:
        """A message that Telegram cannot read, a ban or a broken network: better stop and ask."""
        if landed and (why := self._wrong(landed)):
            self._latest.clear()
            await self._pause(tx, landed[-1].running, why)

    def _wrong(self, landed: Sequence[Outcome]) -> str:
        if any(outcome.verdict.meaning is Meaning.POISON for outcome in landed):
            return "refused"
        if any(outcome.verdict.seconds > LONG_FLOOD_SECONDS for outcome in landed):
            return "flood"
        if list(self._latest)[-MOST_UNCERTAIN:] == [DeliveryState.UNCERTAIN] * MOST_UNCERTAIN:
            return "uncertain"
        return "failed" if self._latest.count(DeliveryState.FAILED) >= MOST_FAILED else ""

    async def _tell(self, tx: Transaction) -> None:
        """The bar moves now and then."""
        if self._running is not None and time.monotonic() - self._reported >= REPORT_SECONDS:
            await self._show(tx, self._running.id)

    async def _late(self, tx: Transaction, landed: Sequence[Outcome]) -> None:
        """What was in flight when it was held or ended has landed: its last screen is to be true, too."""
        runs = {self._running.id} if self._running else set()
        for identity in {each.running.id for each in landed} - runs - self._shown:
            if not await broadcasts.flying(tx, identity):
                await self._show(tx, identity)

    async def _show(self, tx: Transaction, identity: int) -> None:
        self._reported, self._said = time.monotonic(), True
        self._shown.add(identity)
        found = await broadcasts.find(tx, identity)
        if found is not None:
            await self._voice.report(tx, found)

    # --- one delivery

    def _launch(self, running: Broadcast, claimed: Sequence[Delivery]) -> None:
        keyboards = {each: self._voice.keyboard(each) for each in {one.person.language for one in claimed}}
        for delivery in claimed:
            call = self._call(running, delivery, keyboards[delivery.person.language])
            task = asyncio.create_task(self._send(running, delivery, call))
            self._flying[task] = delivery
            task.add_done_callback(self._land)

    def _land(self, task: asyncio.Task[Outcome]) -> None:
        self._flying.pop(task, None)
        if not task.cancelled():
            self._landed.append(task.result())
        self._wake.set()

    async def _send(self, running: Broadcast, delivery: Delivery, call: core.Call) -> Outcome:
        if not await self._moment(running, delivery):
            return Outcome(running, delivery, Verdict(Meaning.LATER))
        method, payload = call
        try:
            answer = await self._api.call(method, payload)
        except NotSent as error:
            log.warning("not sent, trying again", why=str(error))
            self._shut = min(SHUT_SECONDS, self._shut * 2 or 0.5)
            return Outcome(running, delivery, Verdict(Meaning.LATER))
        except Unknown as error:
            log.warning("the fate of a call is unknown", method=method, why=str(error))
            return Outcome(running, delivery, Verdict(Meaning.UNCERTAIN))
        self._shut = 0.0
        crash.point("broadcast-sent")
        messages = _messages(answer)
        meant = proved(method, verdict(answer.code, answer.description, answer.parameters), messages)
        return Outcome(running, delivery, meant, messages)

    async def _moment(self, running: Broadcast, delivery: Delivery) -> bool:
        """Waits for its place; False when it must not go now: the bot stops, Telegram wants us to wait, or an admin
        does not want it any more."""
        chat, self._patient = delivery.person.telegram_id, self._patient + 1
        try:
            now = time.monotonic()
            wait = self._shut + max(self._pace.rest(delivery.lane, now), self._pace.reserve(delivery.lane, chat, now))
            with suppress(TimeoutError):
                if wait > 0:
                    await asyncio.wait_for(self._stopping.wait(), wait)
        finally:
            self._patient -= 1
            if self._patient <= AHEAD:
                self._wake.set()
        wanted = self._running is not None and self._running.id == running.id
        may = self._database.clock() >= self._flood.until and self._member.sure
        return wanted and may and not self._stopping.is_set()

    def _call(self, running: Broadcast, delivery: Delivery, keyboard: dict[str, Any]) -> core.Call:
        chat = delivery.person.telegram_id
        if running.work is Work.RECALL:
            return core.recalling(chat, delivery.messages)
        content = running.contents[delivery.language]
        if running.work is Work.CORRECTION:
            return core.correcting(content, chat, delivery.messages, keyboard)
        return core.sending(content, chat, keyboard)

    def _settle(self, tx: Transaction, outcome: Outcome) -> None:
        delivery, seconds = outcome.delivery, outcome.verdict.seconds
        state = core.STATES[outcome.verdict.meaning]
        meters.SENDS.labels(outcome.verdict.meaning.name.lower()).inc()
        changes = outcome.running.work is not Work.MESSAGE
        if changes and state is DeliveryState.UNCERTAIN and delivery.attempts < MOST_CHANGES:
            state = DeliveryState.QUEUED  # the same change once more does no harm
        if state is not DeliveryState.QUEUED:
            self._latest.append(state)
        if state is DeliveryState.GONE and outcome.verdict.sure:
            people.blocks(tx, delivery.person.telegram_id, True)
        elif state is DeliveryState.GONE:
            people.not_found(tx, delivery.person.telegram_id, outcome.running.id)
        if state is DeliveryState.SENT:
            self._flood.through(delivery.lane)
        if seconds and self._flood.asked(tx, delivery.lane, seconds):
            self._pace.slower(time.monotonic())
        broadcasts.settle(tx, delivery, state, outcome.messages)


def _messages(answer: Answer) -> tuple[int, ...]:
    sent = answer.result if isinstance(answer.result, list) else [answer.result]
    return tuple(each["message_id"] for each in sent if isinstance(each, dict) and "message_id" in each)
