"""Backups and restores killed, out of disk, damaged, beside a busy bot: nothing half is taken for whole."""

import asyncio
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest

from storage.vault import new_key
from tests.faults.keeping import Done, backups, begun, command, limited, signed, signs
from tests.faults.lab import Ground, Lab, laboratory, person
from tests.faults.lies import Script, refusal
from tests.faults.load import organisation

SEED = 20261125
ORGANISATIONS = 200
MOST = 60  # backups
LONG = 0.3  # seconds: a backup of this size takes about that
SMALL = 150  # kilobytes: less than an empty database has


@pytest.fixture
async def signing(lab: Lab) -> Lab:
    """The admin is there, two have signed on."""
    await lab.up()
    lab.says(0, "/start")
    await signed(lab, 1, 2)
    return lab


def whole(done: Done) -> str:
    assert done.code == 0, done.told
    return done.told


def refused(done: Done, code: int, told: str) -> None:
    assert done.code == code and told in done.told and "Traceback" not in done.told, done


# --- row 10: killed while a backup is made


@pytest.mark.row(10)
@pytest.mark.parametrize("at", ["backup-copied", "backup-written"])
async def test_a_backup_that_is_killed_has_no_name(signing: Lab, at: str) -> None:
    assert (await command(signing, "backup", crash_at=at)).code == 137
    assert backups(signing) == [] and signing.fact("backup-at") == ""
    signing.says(3, "/start")
    await signing.hears(3, "Stand with")
    whole(await command(signing, "backup"))
    assert len(list((signing.home / "backups").iterdir())) == 1, "nothing half is left"
    assert not (signing.data / ".backup-work").exists()
    whole(await command(signing, "drill"))


@pytest.mark.row(10)
async def test_one_that_is_killed_once_it_has_its_name_is_whole(signing: Lab) -> None:
    assert (await command(signing, "backup", crash_at="backup-named")).code == 137
    assert len(backups(signing)) == 1
    whole(await command(signing, "drill"))


@pytest.mark.row(10)
async def test_killed_at_any_moment(signing: Lab) -> None:
    rng = Random(SEED)
    for number in range(15):
        process = await begun(signing, "backup", f"{number}.age")
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), rng.uniform(0.02, LONG))
        with suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL)
        await process.wait()
    for path in backups(signing, "."):
        whole(await command(signing, "drill", str(path)))
    assert signing.rows("PRAGMA integrity_check") == [("ok",)] and signing.count("signons") == 2


# --- killed while one is restored


async def stopped(lab: Lab) -> bytes:
    """With a backup, and a sign-on that came after it; the database as it is then."""
    whole(await command(lab, "backup", "one.age"))
    await signed(lab, 3)
    assert await lab.stop() == 0
    return lab.database.read_bytes()


@pytest.mark.parametrize("at", ["restore-opened", "restore-ready"])
async def test_a_restore_that_is_killed_early_has_changed_nothing(signing: Lab, at: str) -> None:
    before = await stopped(signing)
    assert (await command(signing, "restore", "one.age", "--replace", crash_at=at)).code == 137
    assert signing.database.read_bytes() == before
    await signing.up()
    assert signing.count("signons") == 3


@pytest.mark.breaks("I1", "I2", why="the database is an older one")
async def test_one_that_is_killed_in_between_keeps_the_bot_from_starting(signing: Lab) -> None:
    before = await stopped(signing)
    assert (await command(signing, "restore", "one.age", "--replace", crash_at="restore-between")).code == 137
    await signing.start()
    assert await signing.ended() == 5 and "was broken off" in signing.output
    whole(await command(signing, "restore", "one.age"))
    assert signing.count("signons") == 2
    (aside,) = signing.data.glob("bot.db.before-*")
    assert aside.read_bytes() == before
    await signing.up()


# --- row 53: no room on the disk


@pytest.fixture
def small(lab: Lab) -> Iterator[Path]:
    """A disk of its own for the backups, too small for one."""
    path = lab.home / "small"
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}k", "none", str(path)]
    if not shutil.which("mount") or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield path
    subprocess.run(["umount", "-l", str(path)], check=True)


def everything(folder: Path) -> list[Path]:
    return list(folder.iterdir())


@pytest.mark.row(53)
async def test_no_room_for_the_backup(signing: Lab, small: Path) -> None:
    (small / "backup-20200101T000000Z.age").write_bytes(b"an old one")
    refused(await command(signing, "backup", backups=str(small)), 6, "No space left")
    assert [path.name for path in everything(small)] == ["backup-20200101T000000Z.age"]
    assert signing.fact("backup-at") == ""
    signing.says(3, "/start")
    await signing.hears(3, "Stand with")


@pytest.mark.row(53)
async def test_no_room_for_the_copy(signing: Lab) -> None:
    refused(await limited(signing, SMALL, "backup"), 6, "cannot be copied")
    whole(await command(signing, "backup", "one.age"))
    assert await signing.stop() == 0
    before = signing.database.read_bytes()
    refused(await limited(signing, SMALL, "restore", "one.age", "--replace"), 6, "The disk refused")
    refused(await limited(signing, SMALL, "drill", "one.age"), 6, "The disk refused")
    assert signing.database.read_bytes() == before


# --- what is damaged, foreign or in the way


async def test_what_is_refused_leaves_everything_as_it_is(signing: Lab) -> None:
    whole(await command(signing, "backup", "one.age"))
    refused(await command(signing, "backup", "one.age"), 2, "is there already")
    refused(await command(signing, "restore", "one.age"), 2, "add --replace")
    refused(await command(signing, "restore", "one.age", "--replace"), 6, "stop the bot")
    assert await signing.stop() == 0
    before = {path.name: path.read_bytes() for path in signing.data.iterdir() if path.is_file()}
    raw = (signing.home / "one.age").read_bytes()
    (signing.home / "flipped.age").write_bytes(raw[:70_000] + bytes([raw[70_000] ^ 4]) + raw[70_001:])
    (signing.home / "short.age").write_bytes(raw[:-1])
    for name in ("flipped", "short"):
        refused(await command(signing, "restore", f"{name}.age", "--replace"), 6, "is damaged")
        refused(await command(signing, "drill", f"{name}.age"), 6, "is damaged")
    refused(await command(signing, "restore", "one.age", "--replace", encryption_key=new_key()), 6, "does not open")
    refused(await command(signing, "backup", encryption_key=new_key()), 6, "key does not open")
    refused(await command(signing, "restore", "none.age"), 2, "There is no backup")
    refused(await command(signing, "drill"), 2, "There is no backup")
    assert {path.name: path.read_bytes() for path in signing.data.iterdir() if path.is_file()} == before


async def test_a_backup_never_goes_beside_its_key(signing: Lab) -> None:
    (signing.data / "encryption.key").write_text(signing.key)
    refused(await command(signing, "backup", "data/one.age"), 2, "holds the key")
    assert not (signing.data / "one.age").exists()
    (signing.data / "encryption.key").unlink()


def newer(database: Path) -> Path:
    """As a later program would leave it."""
    copy = database.with_name("newer.db")
    shutil.copy(database, copy)
    with closing(sqlite3.connect(copy)) as opened:
        opened.execute("PRAGMA user_version=999")
    return copy


async def test_a_newer_schema(signing: Lab) -> None:
    assert await signing.stop() == 0
    copy = newer(signing.database)
    whole(await command(signing, "backup", "newer.age", database_url=f"sqlite:///{copy}"))
    refused(await command(signing, "restore", "newer.age", "--replace"), 6, "Install the newer program")


@pytest.mark.breaks("I1", "I2", "I7", why="the database is damaged")
async def test_a_database_that_is_damaged_makes_no_backup(signing: Lab) -> None:
    assert await signing.stop() == 0
    raw = signing.database.read_bytes()
    signing.database.write_bytes(raw[:20_000] + b"\xa5" * 8_000 + raw[28_000:])
    done = await command(signing, "backup")
    assert done.code == 6 and backups(signing) == [], done


# --- row 60: restored, and nothing is resent


@pytest.mark.row(60)
@pytest.mark.breaks("I1", "I2", why="the database is an older one")
@pytest.mark.row(60)
async def test_restored_after_everything_is_lost(signing: Lab) -> None:
    """Decisions were waiting to be told when the backup was made; they were told, then the disk was lost."""
    flood = refusal(429, "Too Many Requests: retry after 8", retry_after=8)
    await signed(signing, 3)
    signing.telegram.fault = Script([flood], ("sendMessage", "editMessageText"), always=True)
    signing.presses(0, "review:approve:")
    await signing.until("the decision waits", lambda: signing.count("outbox", "urgency = 'notice'") > 0)
    whole(await command(signing, "backup", "one.age"))
    await signing.kill()
    shutil.rmtree(signing.data)
    told = whole(await command(signing, "restore", "one.age"))
    assert "Nothing that waited is sent" in told
    signing.telegram.fault = None
    since = len(signing.telegram.journal)
    await signing.up()
    await signing.hears(0, "restored from a backup")
    signing.says(4, "/start")
    await signing.hears(4, "Stand with")
    later = [call for call in signing.calls("sendMessage", since=since) if call.accepted]
    assert {call.args["chat_id"] for call in later} == {person(0), person(4)}, "not to who was told then"
    assert signing.count("signons", "status = 'approved'") == 1 and signing.count("held_back") > 0


# --- while people sign on


async def test_while_two_hundred_sign_on(
    tmp_path: Path, ground: Ground, record_property: Callable[[str, object], None]
) -> None:
    async with laboratory(tmp_path / "lab", ground, ORGANISATIONS) as lab:
        await lab.up()
        for who in range(1, ORGANISATIONS + 1):
            lab.says(who, "/start")
            signs(lab, who, organisation(Random(who)))
        counts, longest = [], 0.0
        while len(counts) < MOST and lab.count("signons") < ORGANISATIONS:
            began = time.monotonic()
            whole(await command(lab, "backup", f"{len(counts)}.age"))
            longest = max(longest, time.monotonic() - began)
            counts.append(lab.count("signons"))
        told = [whole(await command(lab, "drill", f"{number}.age")) for number in range(len(counts))]
        found = [int(re.findall(r"Sign-ons: (\d+)", each)[0]) for each in told]
        assert found == sorted(found) and all(one <= two for one, two in zip(found, counts, strict=True))
        assert lab.count("signons") == ORGANISATIONS and len(counts) > 1
        told_of = f"{len(counts)} backups beside {ORGANISATIONS} sign-ons, {longest:.1f} s at most, holding {found}"
        record_property("faults", told_of)
