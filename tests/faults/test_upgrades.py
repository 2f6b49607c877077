"""A bot that meets a database of another version: upgraded after a backup, refused where it is newer, never half."""

import asyncio
import os
import signal
import sqlite3
from contextlib import closing, suppress
from random import Random

import pytest

from storage import sqlite, steps
from storage.vault import Vault, read_key
from tests.faults.keeping import backups, command
from tests.faults.lab import Lab
from tests.storage import earlier

pytestmark = pytest.mark.breaks("I2", "I7", why="the rows tell of people who never wrote; some schemas stay old")

SEED = 20261126
LONG = 0.5  # seconds: a backup and the upgrade take about that


def older(lab: Lab, number: int) -> None:
    """In the place of the database there is."""
    for path in lab.data.glob("bot.db*"):
        path.unlink()
    earlier.make(lab.database, Vault(read_key(lab.key)), number)


@pytest.mark.parametrize("number", [1, 9, 17])
async def test_it_works_on_what_an_earlier_version_left(lab: Lab, number: int) -> None:
    older(lab, number)
    before = lab.database.read_bytes()
    done = await command(lab, "check")
    assert f"schema {number}: the next start makes a backup" in done.told and "damaged" not in done.told
    assert lab.database.read_bytes() == before, "looking changes nothing"
    await lab.up()
    assert sqlite.schema(lab.database) == steps.newest()
    lab.says(1, "/signatories")
    await lab.hears(1, "1 organisation from 1 country")
    done = await command(lab, "check")
    assert f"schema {steps.newest()}, as this program needs it" in done.told
    (kept,) = backups(lab)
    assert (await command(lab, "drill", str(kept))).code == 0


@pytest.mark.row(9)
async def test_killed_at_any_moment_of_an_upgrade(lab: Lab) -> None:
    """At each statement: tests/storage/test_upgrades.py"""
    rng = Random(SEED)
    older(lab, 1)
    for _ in range(6):
        await lab.start()
        assert lab.process is not None
        with suppress(TimeoutError):
            await asyncio.wait_for(lab.process.wait(), rng.uniform(0.05, LONG))
        with suppress(ProcessLookupError):
            os.kill(lab.process.pid, signal.SIGKILL)
        await lab.ended()
        with closing(sqlite3.connect(lab.database)) as opened:  # rolls back what was under way
            assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    await lab.up()
    lab.says(1, "/signatories")
    await lab.hears(1, "1 organisation from 1 country")


async def test_without_a_backup_nothing_is_upgraded(lab: Lab) -> None:
    older(lab, 9)
    (lab.home / "backups").touch()
    before = lab.database.read_bytes()
    await lab.start()
    assert await lab.ended() == 6 and "Traceback" not in lab.output
    assert lab.database.read_bytes() == before


@pytest.mark.row(59)
async def test_a_newer_one_is_refused(lab: Lab) -> None:
    with closing(sqlite3.connect(lab.database)) as opened:
        opened.execute(f"PRAGMA user_version={steps.newest() + 1}")
    before = {path.name: path.read_bytes() for path in lab.data.iterdir() if path.is_file()}
    await lab.start()
    assert await lab.ended() == 5 and "Install the newer program" in lab.output
    done = await command(lab, "check")
    assert done.code == 1 and "✗ The database has schema" in done.told
    after = {path.name: path.read_bytes() for path in lab.data.iterdir() if path.is_file()}
    assert {name: after[name] for name in before} == before and backups(lab) == []
