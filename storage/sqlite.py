"""SQLite through aiosqlite: one connection, one hop for a list of statements."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any, TypeVar

import aiosqlite

from storage.database import LOOK_AT_IT, Refused, Unavailable
from storage.dialects import SQLITE
from storage.engine import Row, Statement
from storage.steps import newest, steps

T = TypeVar("T")


def wal_is_safe(version: tuple[int, int, int]) -> bool:
    """False for engines that can lose a commit when the log is reset (sqlite.org/wal.html, "walresetbug")."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def schema(path: Path) -> int:
    """Of a database file, which is left as it is; 0 where there is none or no sound one."""
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as opened:
            return int(opened.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error:
        return 0


class Sqlite:
    """One writer behind one lock."""

    dialect = SQLITE
    side_by_side = False
    error: type[Exception] = sqlite3.Error

    def __init__(self, connection: aiosqlite.Connection, description: str) -> None:
        self._connection = connection
        self.description = description
        self._lock = asyncio.Lock()

    @asynccontextmanager
    async def session(self) -> AsyncIterator["Sqlite"]:
        async with self._lock:
            yield self

    def begin(self, *, alone: bool) -> list[Statement]:
        return [("BEGIN IMMEDIATE", {})]

    async def _hop(self, act: Callable[[sqlite3.Connection], T]) -> T:
        # aiosqlite's public calls hop to its thread once for each statement; this is the same door, used once for all
        def work() -> T:
            return act(self._connection._conn)

        try:
            return await self._connection._execute(work)  # type: ignore[no-any-return, no-untyped-call]
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError):
            raise  # what was asked is wrong: waiting does not help
        except sqlite3.DatabaseError as error:
            raise Unavailable(f"{type(error).__name__}: {error}") from error

    def fence(self, replica: int, lease: float) -> None:
        """Nobody else can be at work: who works holds the lock of the folder."""

    async def run(self, statements: Sequence[Statement]) -> list[list[Row]]:
        def act(connection: sqlite3.Connection) -> list[list[Row]]:
            return [_run(connection, sql, values) for sql, values in statements]

        return await self._hop(act)

    async def upgrade(self, upto: int) -> None:
        await self._hop(lambda connection: _upgrade(connection, upto))

    async def problems(self) -> list[str]:
        def act(connection: sqlite3.Connection) -> list[str]:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            loose = [f"{row[0]}: a row without its {row[2]}" for row in connection.execute("PRAGMA foreign_key_check")]
            return found + loose

        async with self._lock:
            return await self._hop(act)

    async def truncate(self) -> None:
        async with self._lock:
            await self._hop(lambda connection: connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

    async def close(self) -> None:
        """Leaves no journal behind, not even an empty one."""
        async with self._lock:
            if self.description.endswith("TRUNCATE"):
                with suppress(sqlite3.Error):  # somebody else may be at work
                    await self._connection.execute_fetchall("PRAGMA journal_mode=DELETE")
            await self._connection.close()


def _run(connection: sqlite3.Connection, sql: str, values: dict[str, Any]) -> list[Row]:
    if connection.in_transaction:
        if sql == "BEGIN IMMEDIATE":  # left over from a transaction whose rollback never ran
            connection.execute("ROLLBACK")
    elif sql in ("ROLLBACK", "ROLLBACK TO unit", "RELEASE unit"):  # SQLite rolled back by itself
        return []
    return connection.execute(sql, values).fetchall()


async def connect(path: Path) -> Sqlite:
    """Raises Refused when the file cannot be opened or is not sound."""
    mode = "WAL" if wal_is_safe(sqlite3.sqlite_version_info) else "TRUNCATE"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.umask(0o077)
        connection = await aiosqlite.connect(path, isolation_level=None)
        try:
            await _prepare(connection, mode)
        except BaseException:
            await connection.close()  # its thread would keep the program from ending
            raise
    except (OSError, sqlite3.OperationalError) as error:
        raise Refused(f"{path} cannot be used: {error}. {LOOK_AT_IT}") from error
    except sqlite3.Error as error:
        raise Refused(f"{path} is damaged: {error}. Restore it from a backup; it was left as it is.") from error
    return Sqlite(connection, f"SQLite {sqlite3.sqlite_version}, journal {mode}")


async def _prepare(connection: aiosqlite.Connection, mode: str) -> None:
    # less than FULL, and a power cut can bring the journal of the last commit back, which would undo it; EXTRA for one
    # that is removed. One that is emptied costs half of what one costs that is made anew for each commit
    await connection.executescript(
        "PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=5000; PRAGMA secure_delete=ON;"
        "PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY;"
    )
    connection.row_factory = sqlite3.Row
    found = [row[0] for row in await connection.execute_fetchall("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise Refused(f"The database is damaged ({found[0]}). Restore it from a backup; it was left as it is.")
    _refuse_newer(next(iter(await connection.execute_fetchall("PRAGMA user_version")))[0])
    await connection.execute_fetchall(f"PRAGMA journal_mode={mode}")  # may write, so only to a sound file


def _refuse_newer(version: int) -> None:
    if version > newest():
        raise Refused(f"The database has schema {version}, this program knows {newest()}. Install the newer program.")


def _upgrade(connection: sqlite3.Connection, upto: int) -> None:
    """Runs the missing steps, each in a transaction of its own with its number."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number, sql in steps():
        if version < number <= upto:
            connection.executescript(f"BEGIN IMMEDIATE;\n{sql}\nPRAGMA user_version={number};\nCOMMIT;")
