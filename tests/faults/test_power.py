"""A disk that fails time and again, or for good, or forgets what was not synced: compared with a calm run."""

import sqlite3
from contextlib import closing

import pytest

from storage.vault import new_key
from tests.faults import checker
from tests.faults.disk import Disk
from tests.faults.lab import Lab
from tests.faults.load import feed, load

ACTS = load(seed=4, people=2)
WELCOME = "Stand with"


async def finish(lab: Lab, calm: checker.Run) -> checker.Findings:
    await lab.quiet()
    assert await lab.stop() == 0
    found = checker.compared(calm, checker.finished(lab))
    assert found.problems == []
    return found


# --- row 54


@pytest.mark.row(54)
@pytest.mark.parametrize(("call", "every"), [("write", 101), ("sync", 5)])
async def test_every_nth_write_or_sync_fails(lab: Lab, disk: Disk, calm: checker.Run, call: str, every: int) -> None:
    """What failed is undone and done again."""
    await lab.up()
    disk.fails(call, every)
    await feed(lab, ACTS)
    assert "OperationalError: disk I/O error" in lab.output, "nothing failed"
    disk.mended()
    found = await finish(lab, calm)
    assert (found.missing, found.uncertain) == (0, 0)


@pytest.mark.row(54)
@pytest.mark.parametrize("call", ["write", "sync"])
async def test_a_disk_that_fails_for_good(lab: Lab, disk: Disk, calm: checker.Run, call: str) -> None:
    """Nothing more is confirmed; the next process, on a sound disk, goes on as if nothing had been."""
    await lab.up()
    half = len(ACTS) // 2
    await feed(lab, ACTS[:half])
    await lab.quiet()
    disk.fails(call, every=1)
    for act in ACTS[half:]:
        act.done(lab)
    await lab.until("it gives up for now", lambda: "why=Unavailable" in lab.output)
    assert len(lab.telegram.updates.pending) == len(ACTS) - half
    await lab.kill()
    disk.mended()
    await lab.up()
    found = await finish(lab, calm)
    assert (found.missing, found.uncertain) == (0, 0)


@pytest.mark.row(54, 9)
@pytest.mark.parametrize(("call", "numbers"), [("write", (1, 9, 200)), ("sync", (1, 6, 40))])
async def test_a_first_start_whose_nth_write_or_sync_fails(fresh: Lab, call: str, numbers: tuple[int, ...]) -> None:
    """Refused in a sentence, whichever step of the schema it was; the next start goes on from there."""
    disk = Disk(fresh)
    for number in numbers:
        disk.fails(call, number)
        await _refused(fresh, "Look at its folder")
        with closing(sqlite3.connect(fresh.database)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    disk.mended()
    await fresh.up()


@pytest.mark.row(54)
async def test_a_disk_that_fails_in_mid_start(lab: Lab, disk: Disk) -> None:
    """The schema is there; the first that a start has to write is which texts it serves."""
    with closing(sqlite3.connect(lab.database)) as connection:
        connection.execute("DELETE FROM versions")
        connection.commit()
    disk.fails("write", every=1)
    await _refused(lab, "Look at its folder")
    disk.mended()
    await lab.up()


# --- row 55


@pytest.mark.row(55)
@pytest.mark.parametrize("at", ["after-inbox:3", "after-claim:5", "after-send", "after-send:7"])
async def test_a_power_cut_takes_what_was_not_synced(lab: Lab, disk: Disk, calm: checker.Run, at: str) -> None:
    """The process ends, and of its files only what was synced is left."""
    disk.remembers()
    await lab.start(crash_at=at)
    done = await feed(lab, ACTS)
    assert await lab.ended() == 137
    disk.power_cut()
    await lab.up()
    await feed(lab, ACTS[done:])
    await finish(lab, calm)


# --- what is refused at the start


@pytest.mark.row(56)
async def test_a_clean_stop_leaves_no_journal_that_could_get_lost(lab: Lab) -> None:
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert await lab.stop() == 0
    assert [path.name for path in lab.data.glob("bot.db*") if path.name[6:] in ("-wal", "-journal", "-shm")] == []


@pytest.mark.row(61)
@pytest.mark.parametrize(
    ("key", "told"),
    [(new_key(), "does not open this database"), ("", "does not open this database"), ("abc", "Make one with")],
    ids=["wrong", "missing", "no key"],
)
async def test_a_key_that_does_not_fit(lab: Lab, key: str, told: str) -> None:
    before = lab.database.read_bytes()
    await _refused(lab, told, encryption_key=key)
    assert lab.database.read_bytes() == before
    await lab.up()


async def _refused(lab: Lab, told: str, **settings: str) -> None:
    before = len(lab.output)
    await lab.start(**settings)
    assert await lab.ended() == 5, lab.output[before:]
    said = lab.output[before:]
    assert told in said and "Traceback" not in said, said
