"""A database that is locked, a disk that is full, broken, read-only or garbled: nothing lost, and a sentence."""

import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.sandbox.model import Fault
from tests.faults.disk import Disk
from tests.faults.lab import Lab
from tests.faults.lies import Script

WELCOME = "Stand with"
ROOM = 4096  # kB of the small disk


def mount(path: Path, *options: str) -> None:
    words = ["mount", *options, str(path)]
    if not shutil.which("mount") or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")


@pytest.fixture
def small(lab: Lab) -> Iterator[Path]:
    """The data lies on a small disk of its own."""
    kept = {path.name: path.read_bytes() for path in lab.data.iterdir()}
    mount(lab.data, "-t", "tmpfs", "-o", f"size={ROOM}k", "none")
    for name, content in kept.items():
        (lab.data / name).write_bytes(content)
    yield lab.data
    shutil.copytree(lab.data, lab.home / "copy")
    subprocess.run(["umount", "-l", str(lab.data)], check=True)
    shutil.copytree(lab.home / "copy", lab.data, dirs_exist_ok=True)  # for the checks that follow


def fill(folder: Path) -> Path:
    """Takes all the room that is left."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as opened:
        try:
            while True:
                opened.write(b"\0" * 4096)
        except OSError:
            return filler


# --- another program holds it


@pytest.mark.row(52)
async def test_another_program_holds_the_database(lab: Lab) -> None:
    """Longer than SQLite itself would wait."""
    await lab.up()
    with closing(sqlite3.connect(lab.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        number = lab.says(1, "/start")
        await lab.until("it is noticed", lambda: "OperationalError" in lab.output or "Unavailable" in lab.output)
        assert number not in lab.telegram.confirmed
        other.execute("ROLLBACK")
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert len(lab.sent(1, WELCOME)) == 1


# --- no room


@pytest.mark.row(53)
async def test_a_full_disk_confirms_nothing_and_goes_on_when_there_is_room(lab: Lab, small: Path) -> None:
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    await lab.quiet()
    filler = fill(small)
    number = lab.says(2, "/start")
    await lab.until("it is noticed", lambda: "Unavailable" in lab.output)
    assert number not in lab.telegram.confirmed and not lab.sent(2)
    filler.unlink()
    await lab.hears(2, WELCOME)
    await lab.quiet()
    assert await lab.stop() == 0


@pytest.mark.row(53)
async def test_a_disk_that_fills_up_while_a_message_is_sent(lab: Lab, small: Path) -> None:
    """Whether it was taken cannot be noted: it counts as uncertain after the next start, and is there twice."""
    await lab.up()
    lab.telegram.fault = Script([Fault("delay", seconds=1.0)])
    lab.says(1, "/start")
    await lab.until("it is in flight", lambda: bool(lab.calls("sendMessage")))
    filler = fill(small)
    await lab.hears(1, WELCOME)
    await lab.until("it is noticed", lambda: "busy or full" in lab.output)
    await lab.kill()
    filler.unlink()
    await lab.up()
    await lab.hears(1, WELCOME, times=2)
    await lab.quiet()
    assert lab.counter("sends-uncertain") == 1


# --- files that are not what they were


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def garbled(path: Path) -> None:
    """A page in the middle."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 4096] = bytes(range(256)) * 16
    path.write_bytes(content)


def no_database(path: Path) -> None:
    path.write_bytes(b"<html>404 Not Found</html>" * 500)


def of_tomorrow(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version=9999")


TAMPERED = {cut_short: "damaged", garbled: "damaged", no_database: "damaged", of_tomorrow: "Install the newer program"}


@pytest.mark.row(56, 59)
@pytest.mark.breaks("I1", "I7", why="the database is tampered with")
@pytest.mark.parametrize("harm", TAMPERED, ids=lambda harm: harm.__name__)
async def test_a_file_that_cannot_be_trusted_is_refused(lab: Lab, harm: Callable[[Path], None]) -> None:
    harm(lab.database)
    before = lab.database.read_bytes()
    await lab.start()
    assert await lab.ended() == 5
    assert TAMPERED[harm] in lab.output and "Traceback" not in lab.output
    assert lab.database.read_bytes() == before
    lab.database.unlink()  # there is nothing to judge it by


@pytest.mark.row(56)
@pytest.mark.breaks("I1", "I2", "I7", why="half of a commit is taken away")
@pytest.mark.parametrize("at", [9, 16])
async def test_half_a_commit_without_its_journal(disk: Disk, lab: Lab, at: int) -> None:
    """Killed amid writing, the journal removed by somebody: sound by luck, or refused."""
    disk.dies("write", at)
    await lab.start()
    lab.says(1, "/start")
    assert await lab.ended() == 137
    disk.mended()
    lab.database.with_name("bot.db-journal").unlink(missing_ok=True)
    await lab.start()
    await lab.until("it works or has ended", lambda: lab.dead or bool(lab.calls("getUpdates")))
    if lab.dead:
        assert await lab.ended() == 5 and "damaged" in lab.output


@pytest.mark.row(57)
async def test_a_disk_that_cannot_be_written(lab: Lab, small: Path) -> None:
    await lab.up()
    assert await lab.stop() == 0
    mount(small, "-o", "remount,ro")
    await lab.start()
    assert await lab.ended() == 5
    assert "cannot be used" in lab.output and "rights" in lab.output
    mount(small, "-o", "remount,rw")
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)


@pytest.mark.row(61)
async def test_the_wrong_key_is_refused_and_the_right_one_works_again(lab: Lab) -> None:
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    assert await lab.stop() == 0
    await lab.start(encryption_key="A" * 43 + "=")
    assert await lab.ended() == 5 and "key" in lab.output
    await lab.up()
    lab.says(1, "/help")
    await lab.hears(1, "/sign")
