"""Several replicas on one PostgreSQL database, as processes of their own against the stand-in of Telegram.

It begins with the rows of the ground, and at the end its rows are copied into the file in which a bot alone would have
them: so everything that is judged there is judged here in the same way.
"""

import asyncio
import os
import re
import shutil
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString, cast

import psycopg
from psycopg import sql

from bot.errors import Superseded
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from storage import postgres
from storage.steps import newest, steps
from tests.faults.lab import REPOSITORY, TOKEN, Ground, Lab, people
from tests.faults.nursery import Born
from tests.faults.wire import Wire
from tests.postgres import Server

TEMPLATE = "ground"
LEASE = "3"  # seconds
Member = Born | asyncio.subprocess.Process


@dataclass
class Crew(Lab):
    address: str = ""  # of the database
    members: list[Member] = field(default_factory=list)
    lost: int = 0  # killed, one by one
    mended: int = 0

    @property
    def where(self) -> str:
        return self.address

    def through(self, wire: Wire) -> str:
        """The same, by that way."""
        return re.sub(r":\d+/", f":{wire.port}/", self.address)

    def _environment(self) -> dict[str, str]:
        return super()._environment() | {"BOT_LEASE_SECONDS": LEASE, **self.settings}

    async def join(self, **settings: str) -> Born:
        """One more; `settings` as in `start`."""
        await self.start(**settings)
        made, self.process = cast(Born, self.process), None
        self.members.append(made)
        return made

    async def newer(self, folder: Path, step: str) -> None:
        """One more, of a later version of the program, whose schema has one step more."""
        for room in ("bot", "storage"):
            shutil.copytree(REPOSITORY / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "locales").symlink_to(REPOSITORY / "locales")
        (folder / "storage" / "schema" / f"{newest() + 1:04}_later.sql").write_text(step, encoding="utf-8")
        self.starts += 1
        with (self.home / "output.txt").open("ab") as output:
            made = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"), cwd=self.home, stdout=output, stderr=output,
                env=self._environment() | {"PYTHONPATH": str(folder)},
            )  # fmt: skip
        self.members.append(made)

    async def joined(self, count: int) -> None:
        """So many are at work, and one of them asks for updates."""
        await self.until(f"{count} have joined", lambda: self.count("replicas") == count)
        await self.until("one asks for updates", lambda: bool(self.calls("getUpdates")))

    def alive(self) -> list[Member]:
        return [each for each in self.members if each.returncode is None]

    @property
    def dead(self) -> bool:
        return not self.alive()

    def send(self, member: Member, number: int) -> None:
        with suppress(ProcessLookupError):
            if member.returncode is None:
                os.kill(member.pid, number)

    async def lose(self, member: Member) -> None:
        """As the kernel ends it."""
        self.members.remove(member)  # first: it is not one that ended by itself
        self.send(member, signal.SIGKILL)
        await member.wait()
        self.lost += 1

    async def mend(self) -> None:
        """As a supervisor does: who was given up by the others, on a machine as busy as this, joins anew."""
        for each in [each for each in self.members if each.returncode is not None]:
            assert each.returncode == Superseded.code, f"one ended with {each.returncode}\n{self.output[-1500:]}"
            self.members.remove(each)
            self.mended += 1
            await self.join()

    async def kill(self) -> None:
        for each in self.members:
            self.send(each, signal.SIGKILL)
        await asyncio.gather(*(each.wait() for each in self.members))
        self.members.clear()

    async def stop(self, seconds: float = 20) -> int:
        """Of those that live; the worst of their codes."""
        living = self.alive()
        for each in living:
            self.send(each, signal.SIGTERM)
        codes = await asyncio.wait_for(asyncio.gather(*(each.wait() for each in living)), seconds)
        self.members.clear()
        return max(codes, key=abs)

    # --- the database, looked at from outside ---

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.address, autocommit=True) as opened:
            return opened.execute(cast(LiteralString, query.replace("?", "%s")), values or None).fetchall()

    def execute(self, query: str) -> None:
        with psycopg.connect(self.address, autocommit=True) as opened:
            opened.execute(cast(LiteralString, query))

    def count(self, table: str, where: str = "true") -> int:
        return super().count(table, where)

    def copied(self) -> None:
        """The rows, as a file of SQLite; what the others are judged by who look there."""
        with psycopg.connect(self.address) as source, closing(_empty(self.database)) as target:
            for table in _tables(target):
                target.execute(f"DELETE FROM {table}")  # noqa: S608 - what the schema itself puts there
                names, found = _content(source, table, _columns(target, table))
                marks = ", ".join("?" * len(names))
                target.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", found)  # noqa: S608
            target.commit()


def _empty(path: Path) -> sqlite3.Connection:
    path.unlink(missing_ok=True)
    made = sqlite3.connect(path)
    for _, text in steps():
        made.executescript(text)
    made.execute(f"PRAGMA user_version={newest()}")
    return made


def _tables(opened: sqlite3.Connection) -> list[str]:
    """Those that others refer to first."""
    found = opened.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    )
    return [row[0] for row in found]


def _columns(opened: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in opened.execute(f"PRAGMA table_info({table})")]


def _content(
    source: psycopg.Connection[Any], table: str, columns: list[str]
) -> tuple[list[str], list[tuple[Any, ...]]]:
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    found = source.execute(sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table)))
    return [each.name for each in found.description or ()], found.fetchall()


async def grounded(server: Server, ground: Ground) -> None:
    """A database that each laboratory begins with a copy of."""
    await asyncio.to_thread(server.query, server.url(), f"CREATE DATABASE {TEMPLATE}")
    engine = await postgres.connect(server.url(TEMPLATE))
    await engine.upgrade(newest())
    await engine.close()
    with closing(sqlite3.connect(ground.folder / "bot.db")) as source, psycopg.connect(server.url(TEMPLATE)) as target:
        target.execute(cast(LiteralString, f"TRUNCATE {', '.join(_tables(source))}"))
        for table in _tables(source):
            _fill(target, table, source.execute(f"SELECT * FROM {table}"))  # noqa: S608 - a name of the schema
        _number(target)


def _fill(target: psycopg.Connection[Any], table: str, rows: sqlite3.Cursor) -> None:
    names = [each[0] for each in rows.description]
    columns, places = ", ".join(names), ", ".join(["%s"] * len(names))
    with target.cursor() as cursor:
        cursor.executemany(cast(LiteralString, f"INSERT INTO {table} ({columns}) VALUES ({places})"), rows.fetchall())  # noqa: S608


def _number(target: psycopg.Connection[Any]) -> None:
    """What is added next gets a number of its own."""
    identities = "SELECT table_name, column_name FROM information_schema.columns WHERE is_identity = 'YES'"
    for table, column in target.execute(identities).fetchall():
        sequence = f"setval(pg_get_serial_sequence('{table}', '{column}'), coalesce(max({column}), 0) + 1, false)"
        target.execute(cast(LiteralString, f"SELECT {sequence} FROM {table}"))  # noqa: S608


@asynccontextmanager
async def gathering(home: Path, ground: Ground, server: Server, size: int = 5) -> AsyncIterator[Crew]:
    """A stand-in with so many people, a database of its own, and no replica yet."""
    telegram, name = Telegram(TOKEN, people(size)), f"crew{next(server.numbers)}"
    (home / "data").mkdir(parents=True)
    await asyncio.to_thread(server.query, server.url(), f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    async with serve(telegram) as url:
        made = Crew(telegram, url, home, ground.key, ground.nursery, address=server.way_to(name))
        try:
            yield made
        finally:
            await made.kill()
