"""Polling: every update is in the inbox before it is confirmed to Telegram."""

import asyncio
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from bot import meters
from bot.core.delivery import FLOOD_DEFAULT
from bot.errors import AnotherPoller, TokenRefused
from bot.pipeline import crash
from bot.pipeline.arrivals import KINDS, Hands, arrival, keep
from bot.pipeline.transport import Answer, Api, NotSent, Unknown
from storage.database import Database, Unavailable

log = structlog.get_logger()

GRACE_SECONDS = 10  # beyond the long poll, until the connection is given up
LONGEST_PAUSE = 30.0
FORGOTTEN_SECONDS = 2 * LONGEST_PAUSE  # trouble that did not come again for so long is over


@dataclass(frozen=True)
class Patience:
    """How long to wait for what, in seconds."""

    poll: int = 25
    refused: float = 60  # token not accepted
    conflict: float = 300  # another poller


@dataclass
class Trouble:
    """What goes wrong; since when and when last (monotonic)."""

    what: str = ""
    since: float = 0.0
    latest: float = 0.0


class Intake:
    """`may`: whether this process is still the one that polls."""

    def __init__(
        self,
        api: Api,
        database: Database,
        hands: Hands,
        alive: Path,
        *,
        patience: Patience = Patience(),
        may: Callable[[], bool] = lambda: True,
    ) -> None:
        self._api = api
        self._database = database
        self._hands = hands
        self._alive = alive
        self._patience = patience
        self._may = may
        self._offset: int | None = None
        self._pause = 0.0
        self._trouble = Trouble()

    async def run(self) -> None:
        """Until cancelled. Raises TokenRefused or AnotherPoller when that lasts."""
        while True:
            try:
                if not self._may():
                    await self._rest("the database does not answer")
                    continue
                answer = await self._poll()
                await self._take(answer)
            except (NotSent, Unknown, Unavailable) as error:
                await self._rest(type(error).__name__)

    async def _poll(self) -> Answer:
        payload: dict[str, Any] = {"timeout": self._patience.poll, "limit": 100, "allowed_updates": KINDS}
        if self._offset is not None:
            payload["offset"] = self._offset
        return await self._api.call("getUpdates", payload, self._patience.poll + GRACE_SECONDS)

    async def _take(self, answer: Answer) -> None:
        if answer.code == 200:
            await self._keep(answer.result)
        elif answer.code == 429:
            meters.FLOODS.labels("polling").inc()
            await self._wait(float(answer.parameters.get("retry_after", FLOOD_DEFAULT)))
        else:
            self._give_up(answer.code)
            await self._rest(f"HTTP {answer.code}")

    async def _wait(self, seconds: float) -> None:
        """As long as Telegram wants it, hours even; who looks whether the bot is alive is told that it is."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._alive.touch()
            await asyncio.sleep(min(left, LONGEST_PAUSE))

    def _give_up(self, code: int) -> None:
        what, now = {401: "refused", 404: "refused", 409: "conflict"}.get(code, ""), time.monotonic()
        if what != self._trouble.what or now - self._trouble.latest > FORGOTTEN_SECONDS:
            self._trouble = Trouble(what, now)
        self._trouble.latest = now
        lasting = now - self._trouble.since
        if what == "refused" and lasting >= self._patience.refused:
            raise TokenRefused
        if what == "conflict" and lasting >= self._patience.conflict:
            raise AnotherPoller

    async def _keep(self, batch: object) -> None:
        """Commits the batch; only then is the next call allowed to confirm it."""
        if not isinstance(batch, list):
            raise Unknown("the result is not a list")
        crash.point("after-fetch")
        arrived = [each for each in map(arrival, batch) if each]
        new = await keep(self._database, arrived, self._hands) if arrived else 0
        crash.point("after-inbox")
        if arrived:
            self._offset = arrived[-1].update_id + 1
        self._alive.touch()
        meters.POLLS.inc()
        self._pause = 0.0
        if self._trouble.what != "conflict":  # of two who poll in turns, each is answered now and then
            self._trouble = Trouble()
        if arrived:  # also if they were kept before, and it could not be told that they were
            self._hands.wake()
        if batch and not new:  # nothing of it was new: do not spin on it
            await self._rest("nothing new")

    async def _rest(self, why: str) -> None:
        """Longer each time, up to a limit, never in step with others."""
        self._pause = min(max(self._pause * 2, 0.5), LONGEST_PAUSE)
        log.warning("polling again soon", why=why, seconds=round(self._pause, 1))
        await asyncio.sleep(self._pause * random.uniform(0.5, 1.0))
