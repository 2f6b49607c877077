"""Upgrades and transactions that are cut off in their midst: whole, or not there."""

import asyncio
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from storage import facts, people
from storage.database import Database, connect
from storage.steps import steps
from storage.vault import Vault, read_key
from tests.faults.lab import REPOSITORY, Lab, person


@pytest.mark.row(9)
@pytest.mark.parametrize("done", [0, 8])
async def test_killed_at_each_statement_of_an_upgrade(
    tmp_path: Path, done: int, record_property: Callable[[str, object], None]
) -> None:
    """From nothing, and from an old version with a row in it."""
    old, folder = tmp_path / "old.db", tmp_path / "there"
    folder.mkdir()
    with closing(sqlite3.connect(old)) as connection:
        for number, sql in steps()[:done]:
            connection.executescript(f"{sql}\nPRAGMA user_version={number};")
        if done:
            connection.execute("INSERT INTO facts VALUES ('told', 'before')")
        connection.commit()
    ran = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-m", "tests.faults.upgrading", old, folder],
        cwd=REPOSITORY, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert int(ran.stdout) > len(steps()) - done
    record_property("faults", f"an upgrade from schema {done}: {ran.stdout.strip()} deaths")


@pytest.mark.row(18)
async def test_a_task_cancelled_in_a_transaction_leaves_nothing_for_the_next(lab: Lab) -> None:
    """Cancelled after each number of turns of the loop, until it is through."""
    database = await connect(f"sqlite:///{lab.database}", Vault(read_key(lab.key)))
    try:
        turns = 0
        while not await _cancelled(database, turns):
            async with database.transaction() as tx:
                facts.write(tx, "next", str(turns))
            kept = dict(lab.rows("SELECT key, value FROM facts WHERE key IN ('one', 'two', 'next')"))
            whole = lab.count("people") == 1 and (kept.get("one"), kept.get("two")) == ("1", "2")
            assert whole or (kept == {"next": str(turns)} and lab.count("people") == 0), f"after {turns} turns: {kept}"
            if whole:
                break  # the commit was on its way
            turns += 1
        assert turns > 3
    finally:
        await database.close()


async def _cancelled(database: Database, turns: int) -> bool:
    """Whether it was through before."""
    task = asyncio.create_task(_writes(database))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return not task.cancelled()


async def _writes(database: Database) -> None:
    async with database.transaction() as tx:
        facts.write(tx, "one", "1")
        await facts.read(tx, "one")
        people.add(tx, person(1), "en")
        async with tx.unit():
            facts.write(tx, "two", "2")
