"""Makes the checks of websites that representatives asked for, from rows, and tells what was seen."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

import structlog

from bot.core import site
from bot.core.site import Seen, Sight
from bot.pipeline.rounds import Rounds
from storage import checks, signons
from storage.database import Database, Transaction
from storage.ladder_records import SiteCheck
from storage.records import Signon, Status

log = structlog.get_logger()

AT_ONCE = 4
TROUBLE = Sight(Seen.TROUBLE, Seen.TROUBLE)


class Looks(Protocol):
    async def look(self, host: str, wanted: str) -> Sight: ...


Tell = Callable[[Transaction, Signon, Sight | None], Awaitable[None]]
"""What comes of it is told, and kept when it proves something; None: what was to be proven has changed meanwhile."""


@dataclass(frozen=True)
class _Asked:
    check: SiteCheck
    ground: str
    host: str
    wanted: str


class Checks(Rounds):
    """What was under way when it was cancelled is looked at again."""

    works_from = frozenset({"site_checks"})
    _look_every = 60.0

    def __init__(self, database: Database, looks: Looks, tell: Tell, told: Callable[[], None]) -> None:
        super().__init__()
        self._database = database
        self._looks = looks
        self._tell = tell
        self._told = told

    async def _round(self) -> float | None:
        """Makes those that wait; at once again while there may be more."""
        async with self._database.transaction() as tx:
            waiting = [await _asked(tx, each) for each in await checks.waiting(tx, AT_ONCE)]
        sights = await asyncio.gather(*(self._look(each) for each in waiting))
        for asked, sight in zip(waiting, sights, strict=True):
            async with self._database.transaction() as tx:
                await self._end(tx, asked, sight)
        self._told()
        return 0.0 if waiting else None

    async def _look(self, asked: _Asked) -> Sight:
        if not asked.host or site.impossible(asked.host):
            return TROUBLE
        try:
            return await self._looks.look(asked.host, asked.wanted)
        except Exception as error:  # whatever a stranger's server makes a library trip over stops nobody else's check
            log.warning("a website could not be looked at", error=type(error).__name__)
            return TROUBLE

    async def _end(self, tx: Transaction, asked: _Asked, sight: Sight) -> None:
        """What was seen proves only what stands there now as it stood when it was looked at."""
        checks.end(tx, asked.check)
        signed = await signons.find(tx, asked.check.reference)
        if signed is None or signed.status is Status.WITHDRAWN or signed.person_id != asked.check.person_id:
            return
        await self._tell(tx, signed, sight if site.ground(signed) == asked.ground else None)


async def _asked(tx: Transaction, check: SiteCheck) -> _Asked:
    signed = await signons.find(tx, check.reference)
    assert signed is not None  # a check goes with its sign-on
    ground = site.ground(signed)
    return _Asked(check, ground, signed.website, site.line(tx.vault.lookup(ground, site.PURPOSE)))
