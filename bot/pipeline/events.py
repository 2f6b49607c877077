"""Tells another system of each sign-on approved or withdrawn, from rows, until it has taken it."""

import asyncio
import time
from collections.abc import Callable

import aiohttp
import structlog

from bot.context import House
from bot.core import events as core
from bot.core.reply import Reply
from bot.pipeline.rounds import Rounds
from bot.settings import signing_key
from storage import events, facts
from storage.database import Database, Transaction
from storage.due_records import Event

log = structlog.get_logger()

AT_ONCE = 8
SECONDS = 15.0  # for one try


class Events(Rounds):
    works_from = frozenset({"events"})
    _look_every = 60.0

    def __init__(self, database: Database, house: Callable[[], House], told: Callable[[], None]) -> None:
        super().__init__()
        self._database = database
        self._house = house
        self._told = told
        self._key = signing_key(house().settings.events_secret)

    async def run(self) -> None:
        """Until cancelled. What was under way then is told again, with the same id."""
        limits = aiohttp.ClientTimeout(total=SECONDS)
        async with aiohttp.ClientSession(timeout=limits, cookie_jar=aiohttp.DummyCookieJar()) as self._session:
            await super().run()

    async def _round(self) -> float | None:
        """Tells what is due; seconds until something is again, None: until woken."""
        async with self._database.transaction() as tx:
            due = await events.due(tx, AT_ONCE)
        taken = await asyncio.gather(*(self._tell(event) for event in due))
        async with self._database.transaction() as tx:
            for event, done in zip(due, taken, strict=True):
                events.end(tx, event) if done else await self._again(tx, event)
            soonest = await events.soonest(tx)
        return max(0.0, soonest - tx.at) if soonest is not None else None

    async def _tell(self, event: Event) -> bool:
        """Whether it was taken. The address stays out of the log: it may carry a secret."""
        headers = core.headers(self._key, event.id, int(time.time()), event.body)
        url = self._house().settings.events_url
        try:
            async with self._session.post(url, data=event.body, headers=headers, allow_redirects=False) as answer:
                if 200 <= answer.status < 300:
                    return True
                log.warning("an event was not taken, trying again later", code=answer.status)
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            log.warning("an event could not be told, trying again later", error=type(error).__name__)
        return False

    async def _again(self, tx: Transaction, event: Event) -> None:
        if tx.at - event.created < core.GIVE_UP:
            return events.again(tx, event, tx.at + core.pause(event.attempts))
        events.end(tx, event)
        facts.count(tx, "events-given-up")
        log.error("an event was given up", attempt=event.attempts)
        await self._house().alert(tx, Reply("alert-events"))
        self._told()
