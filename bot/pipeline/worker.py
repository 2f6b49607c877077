"""Stored updates, one after the other: effects, replies and the row's end are kept together or not at all."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence, Set
from contextlib import suppress
from functools import partial
from typing import Protocol

import structlog

from bot import meters
from bot.logs import report
from bot.pipeline import crash
from storage import facts, inbox
from storage.database import Asked, Conflict, Database, Mixed, Row, Shared, Transaction, Unavailable
from storage.records import InboxRow

log = structlog.get_logger()

Commit = Callable[[Sequence[Asked]], Awaitable[list[list[Row]]]]
"""Of a transaction, with what is asked in the same hop."""

GROUP = 100
ATTEMPTS = 5


class Deals(Protocol):
    async def ahead(self, tx: Transaction, raw: Sequence[bytes]) -> None:
        """Reads, in one hop, what a group of updates will need."""

    async def handle(self, tx: Transaction, raw: bytes) -> None:
        """Deals with one update inside the transaction; raises what went wrong."""

    async def apologise(self, tx: Transaction, raw: bytes) -> None:
        """Tells the person and the admins that an update was set aside."""


class Sends(Protocol):
    async def commit(self, tx: Transaction, asked: Sequence[Asked]) -> list[list[Row]]:
        """What is asked goes with it, and the messages that `tx` added may go out."""


class Unreadable(Exception):
    """The update cannot be parsed: trying again is of no use."""


class Crash(Exception):
    """The process ended with it, again and again."""


class Worker:
    """`kept` is told in which tables there may be something new; `holder`: the replica it works for."""

    def __init__(
        self, database: Database, deals: Deals, sends: Sends, kept: Callable[[Set[str]], None], *, holder: int
    ) -> None:
        self._database = database
        self._deals = deals
        self._sends = sends
        self._kept = kept
        self._holder = holder
        self._wake = asyncio.Event()
        self._busy = False  # and will look for more when it is done
        self._taking = asyncio.Lock()
        self._hand: list[InboxRow] = []  # taken, not begun
        self._wrote: set[str] = set()

    def wake(self) -> None:
        self._wake.set()

    async def take(self, tx: Transaction) -> None:
        """In the commit of `tx`: what waits is taken in hand, unless something is. It spares a commit of our own."""
        if not (self._busy or self._hand or self._taking.locked()):
            await self._take(tx, tx.last)

    async def _take(self, tx: Transaction, commit: Commit) -> None:
        async with self._taking:
            if not self._hand:
                (found,) = await commit([inbox.taking(GROUP, self._holder)])
                self._hand = inbox.taken(tx, found)

    async def run(self) -> None:
        """Until cancelled; a cancellation falls between transactions or undoes the one at work."""
        while True:
            self._wake.clear()
            self._busy = True
            try:
                while await self._group():
                    pass
            except Conflict:
                self._wake.set()
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
                await asyncio.sleep(1)
                continue
            self._busy = False
            await self._wake.wait()

    async def _group(self) -> bool:
        """One group of waiting updates; whether there may be more."""
        if not self._hand:
            async with self._database.beside() as tx:
                await self._take(tx, tx.last)
        group, self._hand = self._hand, []
        if not group:
            return False
        crash.point("after-attempt")
        looked = False
        if group[0].attempts >= ATTEMPTS:
            await self._set_aside(group[0], Crash())
        else:
            looked = await self._deal(group)
        wrote, self._wrote = self._wrote, set()
        self._kept(wrote)
        return bool(self._hand) or not looked

    async def _deal(self, group: Sequence[InboxRow]) -> bool:
        """Each in its turn: those behind one that fails wait for its last try, they may be the same person's.

        Whether with the last of them it was looked for more.
        """
        place, error, shared, careful = 0, None, False, False
        try:
            while place < len(group):
                done, error = await self._together(group[place:], alone=shared, careful=careful)
                place, careful, shared = place + done, careful or isinstance(error, Mixed), isinstance(error, Shared)
                if error and not isinstance(error, Shared | Mixed):
                    await self._again(group[place], error)
                    place += 1
        except Unavailable:
            with suppress(Unavailable):
                await self._not_tried(group[place:])  # the process lives: it was not these updates
            raise
        return error is None

    async def _together(self, group: Sequence[InboxRow], *, alone: bool, careful: bool) -> tuple[int, Exception | None]:
        """How many are over with one transaction, and why the next is not; `alone`: the first, by itself."""
        over, aside, error = 0, 0, None
        try:
            async with self._database.transaction() if alone else self._database.beside() as tx:
                some = group[:1] if alone else group
                await self._deals.ahead(tx, [row.raw for row in some])
                for row in some:
                    error = await self._one(tx, row, gathered=not careful)
                    if isinstance(error, Unreadable):
                        error = await self._put_aside(tx, row, error, gathered=not careful)
                        aside += error is None
                    if error:
                        break
                    over += 1
                crash.point("before-commit")
                if over == len(group):  # what comes next goes with this commit
                    await self._take(tx, partial(self._sends.commit, tx))
        except Mixed as mixed:
            return 0, mixed
        self._wrote |= tx.wrote
        meters.UPDATES.labels("handled").inc(over - aside)
        meters.UPDATES.labels("set_aside").inc(aside)
        crash.point("after-effects")
        return over, error

    async def _not_tried(self, group: Sequence[InboxRow]) -> None:
        async with self._database.beside() as tx:
            inbox.not_tried(tx, group)

    async def _one(self, tx: Transaction, row: InboxRow, *, gathered: bool = False) -> Exception | None:
        try:
            async with tx.unit(gathered=gathered):
                await self._deals.handle(tx, row.raw)
                inbox.done(tx, row)
                crash.point("in-handler")
        except (Unavailable, Mixed):
            raise
        except Shared as error:
            return error
        except Exception as error:
            report("an update failed", error)
            return error
        return None

    async def _again(self, row: InboxRow, error: Exception) -> None:
        """Counts and repeats; sets the update aside when it is hopeless."""
        attempts = row.attempts + 1
        while attempts < ATTEMPTS:
            async with self._database.transaction() as tx:
                inbox.attempt(tx, row, self._holder)
            attempts += 1
            async with self._database.transaction() as tx:
                failed = await self._one(tx, row)
            self._wrote |= tx.wrote
            if failed is None:
                return meters.UPDATES.labels("handled").inc()
            error = failed
        await self._set_aside(row, error)

    async def _set_aside(self, row: InboxRow, error: Exception) -> None:
        async with self._database.transaction() as tx:
            await self._put_aside(tx, row, error)
        self._wrote |= tx.wrote
        meters.UPDATES.labels("set_aside").inc()

    async def _put_aside(
        self, tx: Transaction, row: InboxRow, error: Exception, *, gathered: bool = False
    ) -> Shared | None:
        """With an apology, if that can be had."""
        try:
            async with tx.unit(gathered=gathered):
                await self._deals.apologise(tx, row.raw)
        except (Unavailable, Mixed):
            raise
        except Shared as shared:
            return shared
        except Exception as second:
            report("the apology failed, too", second)
        inbox.set_aside(tx, row, type(error).__name__)
        facts.count(tx, "updates-dead")
        return None
