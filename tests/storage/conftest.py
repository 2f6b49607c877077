"""A real database in a folder of its own, with a clock that stands still until it is told."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from storage import facts, people, sqlite
from storage.database import Database, Transaction, connect
from storage.records import Person
from storage.steps import newest
from storage.vault import Vault, new_key, read_key
from tests import postgres

TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
TABLES_THERE = "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'"


@dataclass
class Clock:
    now: float = 1_800_000_000.9

    def __call__(self) -> float:
        return self.now


def content(path: Path) -> bytes:
    return path.read_bytes()


def put(path: Path, raw: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(raw)


async def everything(tx: Transaction, *, blobs: bool = True) -> str:
    """All that a thief would read: every value of every table, BLOBs as they are."""
    await tx.flush()
    tables = await tx.plain(TABLES_THERE if "PostgreSQL" in tx.description else TABLES)
    rows = await tx._session.run([(f"SELECT * FROM {table['name']}", {}) for table in tables])  # noqa: S608
    values = [value for each in rows for row in each for value in dict(cast(sqlite3.Row, row)).values()]
    wanted = [value for value in values if blobs or not isinstance(value, bytes)]
    seen = [value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value) for value in wanted]
    return "\n".join([*(table["name"] for table in tables), *seen])


def person(tx: Transaction, telegram_id: int = 1002) -> Person:
    return people.add(tx, telegram_id, "en")


async def counted_up(database: Database, times: int) -> int:
    """Where so many end who, all at once, read a number, wait, and write the next."""

    async def one_more() -> None:
        async with database.transaction() as tx:
            before = int(await facts.read(tx, "n") or 0)
            await asyncio.sleep(0)
            facts.write(tx, "n", str(before + 1))

    await asyncio.gather(*(one_more() for _ in range(times)))
    async with database.transaction() as tx:
        return int(await facts.read(tx, "n") or 0)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault() -> Vault:
    return Vault(read_key(new_key()))


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "data" / "bot.db"


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that has the schema, and nothing else: the steps take longer than most tests."""
    made = tmp_path_factory.mktemp("model") / "bot.db"
    with closing(sqlite3.connect(made, isolation_level=None)) as opened:
        sqlite._upgrade(opened, newest())
    return made


@pytest.fixture
async def database(
    request: pytest.FixtureRequest, postgresql: postgres.Server | None, vault: Vault, clock: Clock
) -> AsyncIterator[Database]:
    async with postgresql.upgraded() if postgresql else _file(request) as where:
        opened = await connect(where, vault, clock)
        yield opened
        await opened.close()


@asynccontextmanager
async def _file(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    path: Path = request.getfixturevalue("path")
    put(path, content(request.getfixturevalue("model")))
    yield f"sqlite:///{path}"


@pytest.fixture
async def tx(database: Database) -> AsyncIterator[Transaction]:
    async with database.transaction() as begun:
        yield begun


@pytest.fixture
def ann(tx: Transaction) -> Person:
    return person(tx)


@pytest.fixture
def layla(tx: Transaction) -> Person:
    return people.add(tx, 1003, "ar")


@pytest.fixture
async def ann_id(database: Database) -> int:
    """Of somebody kept in an earlier transaction."""
    async with database.transaction() as tx:
        return person(tx).id
