"""The only part that calls Telegram's sending methods: claim, send, settle."""

import asyncio
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from bot import heads, meters
from bot.core.delivery import Meaning, Verdict, idempotent, proved, verdict
from bot.errors import TokenRefused
from bot.pipeline import crash
from bot.pipeline.flood import Flood
from bot.pipeline.membership import Member
from bot.pipeline.pace import Pace
from bot.pipeline.render import Studio
from bot.pipeline.rounds import Rounds
from bot.pipeline.transport import Answer, Api, NotSent, Unknown
from storage import facts, living, outbox, people
from storage.database import Asked, Database, Row, Transaction
from storage.records import OutboxRow, Urgency

log = structlog.get_logger()

AT_ONCE = 64
NOTICES = 8  # of them at most for what nobody waits for, so that replies always find a place
MOST_ATTEMPTS = 8  # of calls that may simply be repeated
LINGER_SECONDS = 0.01  # so long one that landed waits for those that fly with it: a commit for several
MOST_STRANDED = 4  # of a message in flight when the process ended, each time: better twice than not at all


@dataclass(frozen=True)
class Outcome:
    row: OutboxRow
    verdict: Verdict
    message_id: int | None = None


class Sender(Rounds):
    """`run` raises TokenRefused when Telegram does."""

    works_from = frozenset({"outbox"})

    def __init__(
        self, api: Api, database: Database, member: Member, speed: tuple[Pace, Flood], *, studio: Studio
    ) -> None:
        super().__init__()
        self._api = api
        self._member = member
        self._studio = studio
        self._database = database
        self._pace, self._flood = speed
        self._flying: dict[asyncio.Task[Outcome], OutboxRow] = {}
        self._doubtful = False  # whether the last round was kept: then rows may be claimed that nobody sends
        self._landed: list[Outcome] = []

    async def stranded(self, tx: Transaction) -> None:
        """What was in flight when its process ended has an unknown fate."""
        for row in await outbox.stranded(tx):
            self._uncertain(tx, row, MOST_STRANDED)

    async def _round(self) -> float | None:
        """Settles what landed and claims what is due, in one transaction.

        Seconds until the next look; None: until woken.
        """
        landed, self._landed = self._landed, []
        if landed:
            crash.point("before-settle")
        rows: list[OutboxRow] = []
        try:
            async with self._database.beside() as tx:
                for outcome in landed:
                    self._settle(tx, outcome)
                rows, soonest = await self._claim(tx)
        except BaseException:
            self._landed, self._doubtful = landed + self._landed, True
            raise
        self._doubtful = False
        if rows:
            crash.point("after-claim")
        for row in rows:
            self._launch(row)
        if any(outcome.verdict.meaning is Meaning.REFUSED for outcome in landed) and not self._stopping.is_set():
            raise TokenRefused
        return self._until(soonest)

    async def _claim(self, tx: Transaction) -> tuple[list[OutboxRow], int | None]:
        """Ends the transaction."""
        if self._doubtful:
            known = (*self._flying.values(), *(outcome.row for outcome in self._landed))
            await outbox.put_back(tx, self._member.id, {row.id for row in known})
        if self._member.others:  # who may have been asked to wait
            await self._flood.remember(tx)
        room = self._room(tx)
        return await outbox.claim_at_last(tx, room, self._notices, self._member.id, all=self._member.leads)

    async def commit(self, tx: Transaction, asked: Sequence[Asked]) -> list[list[Row]]:
        """Of whoever may have added messages: those that are due are claimed with it, and go out. It spares a commit
        of our own. Gives the rows of what is asked."""
        room = self._room(tx)
        if not room or "outbox" not in tx.wrote or self._doubtful or self._member.others or self._under_way.locked():
            return await tx.last(asked)
        async with self._under_way:
            self._doubtful = True
            rows, answers = await outbox.claim_with(tx, asked, room, self._notices, holder=self._member.id)
            self._doubtful = False
        if rows:
            tx.wrote.discard("outbox")  # when these land, we look for more
            crash.point("after-claim")
        for row in rows:
            self._launch(row)
        return answers

    def _room(self, tx: Transaction) -> int:
        if self._stopping.is_set() or tx.at < self._flood.until or not self._member.sure:
            return 0
        return max(0, AT_ONCE - len(self._flying))

    @property
    def _notices(self) -> int:
        """So many more may go at once."""
        flying = sum(row.outgoing.urgency is Urgency.NOTICE for row in self._flying.values())
        return NOTICES - flying if self._member.leads else 0

    def _until(self, soonest: int | None) -> float | None:
        now = self._database.clock()
        if soonest is None or len(self._flying) >= AT_ONCE:
            return None
        due = max(soonest, self._flood.until)
        if due <= now:  # due, but its lane is busy: the landing wakes us
            return None if self._flying else 0.05
        return due - now + random.uniform(0, 0.05)

    def _launch(self, row: OutboxRow) -> None:
        task = asyncio.create_task(self._send(row))
        self._flying[task] = row
        task.add_done_callback(self._land)

    def _land(self, task: asyncio.Task[Outcome]) -> None:
        del self._flying[task]
        if not task.cancelled():
            self._landed.append(task.result())
        if not self._flying:
            self._wake.set()
        elif len(self._landed) == 1:
            asyncio.get_running_loop().call_later(LINGER_SECONDS, self._wake.set)

    async def _send(self, row: OutboxRow) -> Outcome:
        out = row.outgoing
        method, payload = await self._studio.ready(out.method, out.payload)
        if out.urgency is Urgency.NOTICE:
            await asyncio.sleep(self._pace.reserve(row.lane, out.chat_id, time.monotonic()))
        elif out.urgency is Urgency.REPLY:
            self._pace.count(row.lane, time.monotonic())
        if not self._member.sure:  # another may take it for lost, and send it
            return Outcome(row, Verdict(Meaning.LATER, seconds=0))
        try:
            answer = await self._api.call(method, payload)
        except NotSent as error:
            log.warning("not sent, trying again", why=str(error))
            return Outcome(row, Verdict(Meaning.LATER, seconds=0))
        except Unknown as error:
            log.warning("the fate of a call is unknown", method=method, why=str(error))
            return Outcome(row, Verdict(Meaning.UNCERTAIN))
        crash.point("after-send")
        number = _message_id(answer)
        meant = verdict(answer.code, answer.description, answer.parameters)
        return Outcome(row, proved(method, meant, () if number is None else (number,)), number)

    def _settle(self, tx: Transaction, outcome: Outcome) -> None:
        row, meaning = outcome.row, outcome.verdict.meaning
        if meaning in (Meaning.MOVED, Meaning.BARE) and row.attempts >= MOST_ATTEMPTS:
            outcome, meaning = Outcome(row, Verdict(Meaning.FAILED)), Meaning.FAILED
        meters.SENDS.labels(meaning.name.lower()).inc()
        if meaning is Meaning.LATER:
            self._later(tx, row, outcome.verdict.seconds)
        elif meaning is Meaning.UNCERTAIN:
            self._uncertain(tx, row)
        elif meaning is Meaning.MOVED:
            self._moved(tx, row, outcome.verdict.chat_id)
        elif meaning is Meaning.BARE:
            self._bare(tx, row)
        elif meaning is Meaning.REFUSED:
            outbox.requeue(tx, row)
        else:
            self._end(tx, outcome)

    def _end(self, tx: Transaction, outcome: Outcome) -> None:
        """The row goes; what went wrong is counted, and people who left are marked."""
        row, meaning = outcome.row, outcome.verdict.meaning
        lives = living.about(row) is not None
        outbox.settle(tx, row, None if lives else outcome.message_id)
        if lives:
            failed = meaning in (Meaning.GONE, Meaning.FAILED, Meaning.POISON, Meaning.MISSING)
            living.settle(tx, row, outcome.message_id, failed=failed)
        if outcome.message_id is not None:
            self._flood.through(row.lane)
        if meaning is Meaning.GONE and outcome.verdict.sure and row.outgoing.chat_id is not None:
            people.blocks(tx, row.outgoing.chat_id, True)
        if meaning in (Meaning.FAILED, Meaning.POISON):
            log.error("Telegram refused a call", method=row.outgoing.method)
        if meaning in (Meaning.GONE, Meaning.FAILED, Meaning.POISON):
            heads.failed(tx, row)
            facts.count(tx, "sends-gone" if meaning is Meaning.GONE else "sends-failed")

    def _later(self, tx: Transaction, row: OutboxRow, seconds: float) -> None:
        if not seconds:  # no connection: soon again, a little later each time
            outbox.requeue(tx, row, tx.at + min(30, 2 ** min(row.attempts, 5)))
            return
        until = tx.at + int(seconds) + 1
        outbox.requeue(tx, row, until)
        if self._flood.asked(tx, row.lane, seconds):
            self._pace.slower(time.monotonic())

    def _uncertain(self, tx: Transaction, row: OutboxRow, most: int = 0) -> None:
        """Calls that change nothing by repetition are repeated; a message once, or while fewer than `most` attempts
        were made; then it is counted and let go."""
        facts.count(tx, "sends-uncertain")
        again = row.attempts < (MOST_ATTEMPTS if idempotent(row.outgoing.method) else most) or not row.repeated
        if again:
            outbox.requeue(tx, row, tx.at + max(0, row.attempts - 1), repeated=True)
        else:
            facts.count(tx, "sends-given-up")
            outbox.settle(tx, row)

    def _moved(self, tx: Transaction, row: OutboxRow, chat_id: int) -> None:
        """A message follows; what was to change one stays behind with it."""
        identity = living.about(row)
        if identity is not None:
            living.moved(tx, identity, chat_id)
            return outbox.settle(tx, row)
        outbox.requeue(tx, outbox.moved(row, chat_id))

    def _bare(self, tx: Transaction, row: OutboxRow) -> None:
        outbox.requeue(tx, outbox.without(row, "reply_parameters"))


def _message_id(answer: Answer) -> int | None:
    found = answer.result.get("message_id") if isinstance(answer.result, dict) else None
    return found if isinstance(found, int) else None
