"""Open by URL, transactions, units of work. What a driver must do is in `Engine`."""

import asyncio
import re
import secrets
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import aiosql

from storage.erasure_log import Log
from storage.steps import newest
from storage.vault import KEY_BYTES, Vault

ROOT = "lookup-root"  # fact
LOOK_AT_IT = "Look at its folder: rights, free space, another program that uses it."
QUERIES = Path(__file__).parent / "queries"
COUNTS = frozenset({"counter_add", "daily_add"})  # rows that everybody counts in
OWN = frozenset({"people", "drafts", "inbox", "seen", "outbox", "placed", "facts", "subscribers", "replicas"})
"""Of a lane, or of a replica; or so that nobody minds in which order."""
WRITES = re.compile(r"(?:--[^\n]*\n|\s)*(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)")


class Unavailable(Exception):
    """The database cannot work just now (locked, disk full, input/output error); nothing of the work was kept."""


class Conflict(Unavailable):
    """Another replica changed the same at the same time: to be done again, at once."""


class Shared(Exception):
    """What is written is not the person's own alone: undo this unit and do it again in a `transaction`."""


class Gone(Unavailable):
    """The other replicas gave this one up: the database takes nothing from it any more."""


class Refused(Exception):
    """The database must not be used as it is; the text says what to do."""


class Row(Protocol):
    def __getitem__(self, key: str, /) -> Any: ...


Statement = tuple[str, dict[str, Any]]


class Session(Protocol):
    """A connection for as long as a transaction lasts; runs statements in order, in one hop or round trip."""

    async def run(self, statements: Sequence[Statement]) -> list[list[Row]]: ...


class Engine(Protocol):
    description: str
    side_by_side: bool  # several transactions at a time, also of other processes

    def fence(self, replica: int, lease: float) -> None: ...

    def session(self) -> AbstractAsyncContextManager[Session]: ...

    def begin(self, *, alone: bool) -> list[Statement]: ...

    async def upgrade(self, upto: int) -> None: ...

    async def problems(self) -> list[str]: ...

    async def truncate(self) -> None: ...

    async def close(self) -> None: ...


class Transaction:
    """All or nothing. Writes are gathered by `later` and go in one hop with the next read, or at the end.

    Counts are summed and go last: their rows, which everybody needs, are held for the commit alone.
    """

    def __init__(self, session: Session, begin: list[Statement], vault: Vault, at: int) -> None:
        self._session = session
        self._queries = _queries()
        self._waiting = begin
        self._counts: Counter[tuple[str, tuple[tuple[str, str], ...]]] = Counter()
        self.description = ""
        self.beside = False  # others may be at work: what all share is not written
        self.vault = vault
        self.memory: dict[Any, Any] = {}  # of the database: see counted.py
        self.at = at
        self.truncate = False  # empty the write-ahead log afterwards: something was erased
        self.erased = False  # and is to be written down beside the database

    def later(self, name: str, /, **values: Any) -> None:
        """Raises Shared."""
        if name in COUNTS:
            n = values.pop("n")
            self._counts[(name, tuple(sorted(values.items())))] += n
            return
        if self.beside and name in _shared():
            raise Shared(name)
        self._waiting.append((self._queries[name], values))

    def wait(self, sql: str, /, **values: Any) -> None:
        """Like `later`, for statements made of names of the schema."""
        self._waiting.append((sql, values))

    async def plain(self, sql: str, /, **values: Any) -> list[Row]:
        self.wait(sql, **values)
        return (await self.flush())[-1]

    async def rows(self, name: str, /, **values: Any) -> list[Row]:
        """Also for writes whose outcome decides something."""
        self.later(name, **values)
        return (await self.flush())[-1]

    async def row(self, name: str, /, **values: Any) -> Row | None:
        return next(iter(await self.rows(name, **values)), None)

    async def flush(self) -> list[list[Row]]:
        statements, self._waiting = self._waiting, []
        return await asyncio.shield(self._session.run(statements)) if statements else [[]]

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[None]:
        """A part that can fail alone: when it raises, only what it did is undone."""
        await self.flush()
        self._waiting.append(("SAVEPOINT unit", {}))
        counted = self._counts.copy()
        try:
            yield
            self._waiting.append(("RELEASE unit", {}))
            await self.flush()
        except asyncio.CancelledError:  # whatever was under way is done: the whole transaction will be undone
            self._waiting = []
            raise
        except BaseException:
            begun = not self._waiting or self._waiting[0][0] != "SAVEPOINT unit"
            self._waiting, self._counts = [], counted
            if begun:
                await asyncio.shield(self._session.run([("ROLLBACK TO unit", {}), ("RELEASE unit", {})]))
            raise

    async def commit(self) -> None:
        for (name, values), n in sorted(self._counts.items()):  # all in the same order: nobody waits in a circle
            self._waiting.append((self._queries[name], {**dict(values), "n": n}))
        self._waiting.append(("COMMIT", {}))
        await self.flush()

    async def rollback(self) -> None:
        self._waiting = []
        await asyncio.shield(self._session.run([("ROLLBACK", {})]))


class Database:
    def __init__(self, engine: Engine, vault: Vault, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._vault = vault
        self.clock = clock  # Unix seconds
        self.log: Log | None = None  # of what was erased
        self._memory: dict[Any, Any] = {}

    @property
    def vault(self) -> Vault:
        return self._vault

    @property
    def description(self) -> str:
        return self._engine.description

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """Nobody else writes what all share meanwhile. Raises Unavailable when it could not be kept."""
        async with self._transaction(alone=True) as tx:
            yield tx

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[Transaction]:
        """Others may be at work: only for rows that are this lane's or this replica's own, see `Shared`."""
        async with self._transaction(alone=False) as tx:
            tx.beside = self._engine.side_by_side
            yield tx

    @asynccontextmanager
    async def _transaction(self, *, alone: bool) -> AsyncIterator[Transaction]:
        async with self._engine.session() as session:
            tx = Transaction(session, self._engine.begin(alone=alone), self._vault, int(self.clock()))
            tx.description = self._engine.description
            tx.memory = self._memory
            try:
                yield tx
                await tx.commit()
            except BaseException:
                await tx.rollback()
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
            async with self._transaction(alone=True) as tx:
                await erasures.follow(tx, self.log)

    @property
    def shared(self) -> bool:
        """Whether other replicas may work from it, too."""
        return self._engine.side_by_side

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
    engine = await opened(url)
    database = Database(engine, vault, clock)
    if url.startswith("sqlite:"):
        database.log = Log.beside(Path(url.partition(":///")[2]))
    try:
        await engine.upgrade(newest())
        await _check_key(database)
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


async def _check_key(database: Database) -> None:
    async with database.transaction() as tx:
        if not await fits(tx):
            tx.vault.root(secrets.token_bytes(KEY_BYTES))  # no key tells it, so that a stolen one does not
            tx.later("fact_write", key="key-check", value=tx.vault.seal("key-check", "facts.key-check").hex())
        await take_root(tx)


async def fits(tx: Transaction) -> bool:
    """What was sealed at the first start opens: no wrong key writes anything; false where nothing was sealed yet."""
    row = await tx.row("fact_read", key="key-check")
    if row is not None:
        tx.vault.open(bytes.fromhex(row["value"]), "facts.key-check")
    return row is not None


async def take_root(tx: Transaction) -> None:
    """Of the look-ups; databases from before it was kept go by what their first key gives."""
    row = await tx.row("fact_read", key=ROOT)
    if row is None:
        tx.later("fact_write", key=ROOT, value=tx.vault.seal(tx.vault.root(), f"facts.{ROOT}").hex())
    else:
        tx.vault.root(tx.vault.open(bytes.fromhex(row["value"]), f"facts.{ROOT}"))


@cache
def _queries() -> dict[str, str]:
    loaded = aiosql.from_path(QUERIES, "sqlite3", mandatory_parameters=False)
    return {name: getattr(loaded, name).sql for name in loaded.available_queries if not name.endswith("_cursor")}


@cache
def _shared() -> frozenset[str]:
    """Queries that write what is not one lane's own."""
    written = {name: WRITES.match(sql) for name, sql in _queries().items()}
    return frozenset(name for name, found in written.items() if found and found.group(1) not in OWN)
