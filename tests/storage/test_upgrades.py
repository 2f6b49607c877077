"""Upgrades of databases with something in them: from every step, killed at every statement; what was there stays."""

import os
import shutil
import sqlite3
import tomllib
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage import audit, chain, people, signons, sqlite, steps
from storage.database import connect
from storage.keycheck import ROOT
from storage.rekeying import SEALED
from storage.vault import Vault
from tests.storage import earlier
from tests.storage.earlier import ROWS, STEPS

REPOSITORY = Path(__file__).parents[2]
FIRST_START: tuple[dict[str, int], ...] = ({"facts": 2}, {"facts": 2, "chain": 2}, {"facts": 1})
ADDED = tuple(each | more for each in FIRST_START for more in ({}, {"counters": 1}))
"""By the first start: the secret of the look-ups, that the chain has begun, its links; how many people there are."""


async def upgraded(path: Path, vault: Vault) -> None:
    """Everything opens, in its context, and is vouched for."""
    database = await connect(f"sqlite:///{path}", vault)
    try:
        assert await database.problems() == []
        async with database.transaction() as tx:
            await chain.begin(tx)
            for column in SEALED:
                for row in await tx.plain(column.stale, after=_before(column.key), prefix=b"", limit=99):
                    tx.vault.open(row["sealed"], column.about(row))
            assert await chain.first_broken(tx) is None and await audit.first_broken(tx) is None
            found = await signons.find(tx, "AAAA-2222")
            assert found is not None and found.organisation == "Harbour Legal Aid" and found.person_id == 1
            person = await people.find(tx, 1002)
            assert person is not None and person.language == "fr"
            assert tx.vault.root() and await tx.row("fact_read", key=ROOT)
    finally:
        await database.close()


def _before(key: str) -> bytes | int:
    return b"" if key == "lookup" else -1


def test_there_are_rows_for_most_steps() -> None:
    """A new table or column that matters gets its rows in rows.sql, below its step."""
    assert ROWS.keys() <= {number for number, _ in STEPS} and len(ROWS) >= 15


@pytest.mark.parametrize("number", [number for number, _ in STEPS])
async def test_what_was_there_is_there_after_the_upgrade(path: Path, vault: Vault, number: int) -> None:
    earlier.make(path, vault, number)
    before = earlier.counts(path)
    await upgraded(path, vault)
    after = earlier.counts(path)
    assert {table: after[table] - n for table, n in before.items() if after[table] != n} in ADDED
    assert sqlite.schema(path) == steps.newest()


def _killed_at(path: Path, statement: int) -> bool:
    """Another process begins the upgrade and ends with that statement about to run; whether it came so far."""
    if not (child := os.fork()):
        left = statement

        def count(_: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os._exit(137)

        _upgrade(path, count)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 137


def _upgrade(path: Path, trace: Callable[[str], None] | None = None) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("PRAGMA synchronous=OFF")  # processes die here, not the machine
        opened.set_trace_callback(trace)
        sqlite._upgrade(opened, steps.newest())


def _version(path: Path) -> int:
    """What was under way is rolled back by whoever opens it next."""
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return int(opened.execute("PRAGMA user_version").fetchone()[0])


@pytest.mark.row(9)
@pytest.mark.parametrize("place", range(1, len(STEPS)))
def test_killed_at_every_statement(folder: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    """It is the old schema or the new one, and the next start goes through."""
    (before, _), (after, _) = STEPS[place - 1 : place + 1]
    monkeypatch.setattr(sqlite, "steps", lambda: STEPS[: place + 1])
    old, whole, path = folder / "old.db", folder / "whole.db", folder / "bot.db"
    earlier.make(old, vault, before)
    shutil.copy(old, whole)
    _upgrade(whole)
    for statement in range(10_000):
        shutil.copy(old, path)
        if not _killed_at(path, statement):
            break
        assert earlier.shape(path) == earlier.shape(old if _version(path) == before else whole)
        _upgrade(path)
        assert earlier.shape(path) == earlier.shape(whole) and earlier.counts(path) == earlier.counts(whole)
    assert statement > 3 and _version(path) == after


def test_the_version_is_the_one_of_the_changelog() -> None:
    """And each version has its heading once, the newest first."""
    version = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    log = (REPOSITORY / "CHANGELOG.md").read_text("utf-8").splitlines()
    headings = [line.removeprefix("## ").split(" ")[0] for line in log if line.startswith("## ")]
    assert headings[0] == version and len(headings) == len(set(headings))
