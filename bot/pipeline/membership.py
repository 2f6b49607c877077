"""This process among those that share a database: it joins, says again and again that it lives, leads or follows.

The oldest leads: it alone polls, ticks, broadcasts. Whoever does not renew in time is given up by the others, which
take over what it had in hand; its own transactions fail from then on, and it ends.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog

from bot.errors import Superseded
from bot.pipeline.flood import Flood
from bot.pipeline.pace import Pace
from bot.pipeline.rounds import Rounds
from storage import inbox, replicas
from storage.database import Database, Gone, Transaction, Unavailable

log = structlog.get_logger()

RENEWALS = 7.5  # within a lease
SURE = 2 / 3  # of the lease: who could not renew for so long starts nothing that the others may do, too
LOOK_SECONDS = 0.25  # for what others left in rows: nobody wakes another process


@dataclass
class Member:
    """What the parts of this process may know about their place among the others."""

    id: int
    alone: bool  # nobody else can work from this database
    lease: float = 15.0  # seconds
    renewed: float = field(default_factory=time.monotonic)
    others: int = 0
    elected: asyncio.Event = field(default_factory=asyncio.Event)
    leading: asyncio.Event = field(default_factory=asyncio.Event)  # what is to be done first then is done

    @property
    def leads(self) -> bool:
        return self.leading.is_set()

    @property
    def sure(self) -> bool:
        """Whether nobody can have taken its place yet."""
        return self.alone or time.monotonic() - self.renewed < SURE * self.lease


Stranded = Callable[[Transaction], Awaitable[None]]
"""What those had in flight who are gone is dealt with."""


@dataclass(frozen=True)
class Bell:
    """What a member rings for."""

    work: Callable[[], None]  # others may have left some in rows
    changed: Callable[[Transaction, set[str]], Awaitable[None]]  # what is kept in memory
    alive: Callable[[], None]  # that it is there, though it does not poll


async def join(database: Database, lease: float) -> Member:
    """From here on the others count on this process."""
    async with database.transaction() as tx:
        identity = await replicas.join(tx, round(lease))
        gone = await replicas.reap(tx, identity, alone=not database.shared)
    database.fence(identity, lease)
    if database.shared:
        log.info("this replica has joined", n=identity)
    if gone:
        log.info("replicas that are gone were given up", n=gone)
    return Member(identity, not database.shared, lease)


@asynccontextmanager
async def joined(database: Database, lease: float) -> AsyncIterator[Member]:
    """Left at the end, so that the next one leads at once."""
    member = await join(database, lease)
    try:
        yield member
    finally:
        with suppress(Unavailable):
            async with database.beside() as tx:
                replicas.leave(tx, member.id)


async def given_back(tx: Transaction, sender: Stranded) -> None:
    """What those had in hand who are gone: updates are handled by another, what was being sent has an unknown fate."""
    inbox.give_back(tx)
    await sender(tx)


class Membership(Rounds):
    """`run` raises Superseded when the others gave this process up."""

    def __init__(
        self, database: Database, member: Member, speed: tuple[Pace, Flood], *, stranded: Stranded, bell: Bell
    ) -> None:
        super().__init__()
        self._database = database
        self._member = member
        self._pace, self._flood = speed
        self._stranded = stranded
        self._bell = bell
        self._known: dict[str, str] | None = None
        self._due = 0.0  # when to renew (monotonic)
        self._replied = 0, time.monotonic()

    async def recover(self) -> None:
        """At the start."""
        async with self._database.beside() as tx:
            await given_back(tx, self._stranded)
            await self._flood.remember(tx)
            company = await replicas.company(tx, self._member.id)
            self._known = company.changed
        self._stands(company)

    async def _round(self) -> float | None:
        if self._member.alone:
            return None
        began = time.monotonic()
        try:
            if began >= self._due:
                await self._renew(began)
                self._due = began + self._member.lease / RENEWALS
            if self._member.others and await self._work():
                self._bell.work()
        except Gone:
            raise Superseded from None
        return LOOK_SECONDS if self._member.others else self._due - time.monotonic()

    async def _renew(self, began: float) -> None:
        async with self._database.beside() as tx:
            if not await replicas.renew(tx, self._member.id, round(self._member.lease), self._replies(began)):
                raise Superseded
            company = await replicas.company(tx, self._member.id)
            await self._flood.remember(tx)
            if news := self._news(company.changed):
                await self._bell.changed(tx, news)
        left = company.others < self._member.others
        self._member.renewed = began
        self._stands(company)
        if not self._member.elected.is_set():  # who is to lead first looks how long nobody polled
            self._bell.alive()
        if company.overdue or left:
            await self._reap()

    def _stands(self, company: replicas.Company) -> None:
        self._member.others = company.others
        self._pace.others(company.replies)
        if company.leads:
            self._member.elected.set()

    def _replies(self, now: float) -> int:
        """A second, since the last renewal."""
        (before, at), self._replied = self._replied, (self._pace.replies, now)
        return round((self._pace.replies - before) / max(now - at, 0.1))

    def _news(self, changed: dict[str, str]) -> set[str]:
        before, self._known = self._known or {}, changed
        return {what for what, value in changed.items() if before.get(what) != value}

    async def _reap(self) -> None:
        """In one transaction: their rows go, and what they had in hand is free."""
        async with self._database.beside() as tx:
            gone = await replicas.reap(tx, self._member.id)
            await given_back(tx, self._stranded)
        if gone:
            log.warning("replicas did not renew in time and were given up", n=gone)
            self._due = 0.0  # perhaps this one leads now
        self._bell.work()

    async def _work(self) -> bool:
        async with self._database.beside() as tx:
            return await replicas.work(tx, leads=self._member.leads)
