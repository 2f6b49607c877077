"""Open by URL, transactions, units of work."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from storage.ahead import TABLES, Ahead
from storage.engine import Engine, Session, Statement
from storage.engine import Row as Row
from storage.erasure_log import Log
from storage.named import COUNTS, queries, shared, written
from storage.steps import newest
from storage.vault import Vault

LOOK_AT_IT = "Look at its folder: rights, free space, another program that uses it."


Asked = tuple[str, dict[str, Any]]
"""A query by its name, and its values."""


class Unavailable(Exception):
    """The database cannot work just now (locked, disk full, input/output error); nothing of the work was kept."""


class Conflict(Unavailable):
    """Another replica changed the same at the same time: to be done again, at once."""


class Shared(Exception):
    """What is written is not the person's own alone: undo this unit and do it again in a `transaction`."""


class Mixed(Exception):
    """A statement of one of several units failed, nobody can say of which: undo all and do each by itself."""


class Gone(Unavailable):
    """The other replicas gave this one up: the database takes nothing from it any more."""


class Refused(Exception):
    """The database must not be used as it is; the text says what to do."""


class Transaction:
    """All or nothing. Writes are gathered by `later` and go in one hop with the next read, or at the end.

    Counts are summed and go last: their rows, which everybody needs, are held for the commit alone.
    """

    def __init__(self, session: Session, begin: list[Statement], vault: Vault, at: int) -> None:
        self._session = session
        self._queries = queries()
        self._waiting = begin
        self._counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self._unit: int | None = None  # where in `_waiting` the unit at work begins; None: it was sent
        self._ended = False  # `_waiting` holds units that are over, too
        self._ahead: Ahead[list[Row]] = Ahead()
        self.description = ""
        self.beside = False  # others may be at work: what all share is not written
        self.vault = vault
        self.memory: dict[Any, Any] = {}  # of the database: see counted.py
        self.at = at
        self.wrote: set[str] = set()  # tables
        self.begun = self._over = False  # in the database
        self.truncate = False  # empty the write-ahead log afterwards: something was erased
        self.erased = False  # and is to be written down beside the database
        self._undone: list[Callable[[], object]] = []

    def later(self, name: str, /, **values: Any) -> None:
        """Raises Shared."""
        if name in COUNTS:
            n = values.pop("n")
            self._counts[(name, tuple(sorted(values.items())))] += n
            return
        if self.beside and name in shared():
            raise Shared(name)
        if (table := written().get(name)) is not None:
            self.wrote.add(table)
            if table in TABLES:
                self._ahead.forget(values)
        self._waiting.append((self._queries[name], values))

    def wait(self, sql: str, /, **values: Any) -> None:
        """Like `later`, for statements made of names of the schema."""
        self._ahead.forget({})
        self._waiting.append((sql, values))

    async def plain(self, sql: str, /, **values: Any) -> list[Row]:
        self.wait(sql, **values)
        return (await self.flush())[-1]

    async def rows(self, name: str, /, **values: Any) -> list[Row]:
        """Also for writes whose outcome decides something."""
        if (known := self._ahead.get(name, values)) is not None:
            return known
        self.later(name, **values)
        return (await self.flush())[-1]

    async def row(self, name: str, /, **values: Any) -> Row | None:
        return next(iter(await self.rows(name, **values)), None)

    async def several(self, asked: Sequence[Asked], *, ahead: bool = False) -> list[list[Row]]:
        """The rows of each, in one hop. `ahead`: kept for who asks the same, until what they tell is written."""
        for name, values in asked:
            self.later(name, **values)
        found = (await self.flush())[-len(asked) :] if asked else []
        for (name, values), rows in zip(asked, found, strict=True):
            if ahead:
                self._ahead.keep(name, values, rows)
        return found

    async def flush(self) -> list[list[Row]]:
        """Raises Mixed."""
        self._mark()
        statements, self._waiting = self._waiting, []
        try:
            found = await asyncio.shield(self._session.run(statements)) if statements else [[]]
        except Exception as error:
            if self._ended and not isinstance(error, Unavailable):
                raise Mixed from error
            raise
        self._ended, self.begun = False, True
        return found

    @asynccontextmanager
    async def unit(self, *, gathered: bool = False) -> AsyncIterator[None]:
        """A part that can fail alone: when it raises, only what it did is undone.

        `gathered`: it is sent with the units behind it, in one hop; one that fails there makes for Mixed.
        """
        self._unit, counted = len(self._waiting), self._counts.copy()
        try:
            yield
            if not gathered:
                self._mark()
            if self._unit is None:
                self._waiting.append(("RELEASE unit", {}))
            self._unit = None
            if not gathered:
                await self.flush()
            self._ended = gathered
        except (Mixed, asyncio.CancelledError):  # whatever was under way is done: the whole transaction will be undone
            self._waiting = []
            raise
        except BaseException:
            self._counts = counted
            await self._undo()
            self._unit = None
            raise

    def when_undone(self, restore: Callable[[], object]) -> None:
        """For what was taken out of memory to be written: called when this transaction keeps nothing."""
        self._undone.append(restore)

    def _mark(self) -> None:
        """What a unit did can be undone by forgetting it, until some of it is sent."""
        if self._unit is not None:
            self._waiting.insert(self._unit, ("SAVEPOINT unit", {}))
            self._unit = None

    async def _undo(self) -> None:
        if self._unit is not None:
            del self._waiting[self._unit :]
            return
        self._waiting = []
        await asyncio.shield(self._session.run([("ROLLBACK TO unit", {}), ("RELEASE unit", {})]))

    async def last(self, asked: Sequence[Asked]) -> list[list[Row]]:
        """Like `several`, in the hop of the commit: nothing may follow."""
        for (name, values), n in sorted(self._counts.items()):  # all in the same order: nobody waits in a circle
            self._waiting.append((self._queries[name], {**dict(values), "n": n}))
        for name, wanted in asked:
            self.later(name, **wanted)
        self._waiting.append(("COMMIT", {}))
        self._over = True
        return (await self.flush())[-len(asked) - 1 : -1]

    async def commit(self) -> None:
        if not self._over:
            await self.last([])

    async def rollback(self, error: BaseException) -> None:
        self._waiting = []
        if not (self._over and isinstance(error, asyncio.CancelledError)):  # a commit under way is carried out
            for restore in self._undone:
                restore()
        await asyncio.shield(self._session.run([("ROLLBACK", {})]))


class Database:
    def __init__(self, engine: Engine, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self.vault = vault
        self.description = engine.description
        self.shared = engine.side_by_side  # other replicas may work from it, too
        self.clock = clock  # Unix seconds
        self.log: Log | None = None  # of what was erased
        self._memory: dict[Any, Any] = {}

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Nobody else writes what all share meanwhile. Raises Unavailable when it could not be kept."""
        async with self.begun(self._engine.begin(alone=True)) as tx:
            yield tx

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Transaction]:
        """Others may be at work: only for rows that are this lane's or this replica's own, see `Shared`."""
        async with self.begun(self._engine.begin(alone=False)) as tx:
            tx.beside = self.shared
            yield tx

    @asynccontextmanager
    async def begun(self, begin: list[Statement]) -> AsyncIterator[Transaction]:
        """Raises the same."""
        async with self._engine.session() as session:
            tx = Transaction(session, begin, self.vault, int(self.clock()))
            tx.description = self.description
            tx.memory = self._memory
            try:
                yield tx
                await tx.commit()
            except BaseException as error:
                await tx.rollback(error)
                raise
        if tx.erased:
            await self._follow()
        if tx.truncate:
            await self._engine.truncate()

    async def _follow(self) -> None:
        """What cannot be written now is written after the next erasure, or by the ticker: its row waits."""
        from storage import erasures  # which knows this module

        if self.log is None:
            return
        with suppress(OSError, Unavailable):
            async with self.begun(self._engine.begin(alone=True)) as tx:
                await erasures.follow(tx, self.log)

    def fence(self, replica: int, lease: float) -> None:
        """From now on all this process does fails when the others have given it up."""
        self._engine.fence(replica, lease)

    async def problems(self) -> list[str]:
        """What an integrity check finds; empty when sound."""
        return await self._engine.problems()

    async def close(self) -> None:
        await self._engine.close()


async def connect(url: str, vault: Vault, clock: Callable[[], float] = time.time) -> Database:
    """Opens, upgrades the schema and checks that the key fits. Raises Refused with a sentence for the operator."""
    from storage import keycheck  # which knows this module

    engine = await opened(url)
    database = Database(engine, vault, clock)
    if url.startswith("sqlite:"):
        database.log = Log.beside(Path(url.partition(":///")[2]))
    try:
        await engine.upgrade(newest())
        async with database.transaction() as tx:
            await keycheck.begin(tx)
    except BaseException as error:
        await engine.close()
        if isinstance(error, Unavailable):
            raise Refused(f"The database cannot be written: {error}. {LOOK_AT_IT}") from error
        raise
    return database


async def opened(url: str) -> Engine:
    """As it is: nothing is upgraded. Raises Refused."""
    scheme, _, place = url.partition(":")
    if scheme == "sqlite":
        from storage import sqlite  # a driver is loaded only when it is used

        return await sqlite.connect(Path(place.removeprefix("///")))
    if scheme == "postgresql":
        from storage import postgres

        return await postgres.connect(url)
    raise Refused(f"BOT_DATABASE_URL starts with {scheme!r}; it must be sqlite:///path/to/bot.db or postgresql://…")
