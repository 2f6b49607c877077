"""`python -m bot keys`: rotation beside a running bot and without one, killed at any point."""

import asyncio
import os
import random
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import alone, keys
from bot.errors import DatabaseRefused, Misconfigured
from bot.opening import database
from bot.pipeline.rekeyer import Rekeyer
from bot.settings import KEY_FILE, Settings
from storage import keyring, people
from storage.rekeying import SEALED, counts, left
from storage.vault import new_key
from tests import terminal
from tests.makers import make_settings, sign_on
from tests.stage import Stage
from tests.visitor import newcomer

PEOPLE = 500
YESTERDAY = datetime.now(UTC).date() - timedelta(days=1)


def rekeyer(stage: Stage) -> Rekeyer:
    (found,) = (part for part in stage.parts.background if isinstance(part, Rekeyer))
    return found


@pytest.fixture
async def filled(folder: Path) -> Settings:
    """A database with a key file beside it, and many people."""
    settings = make_settings(database_url=f"sqlite:///{folder}/bot.db", encryption_key="")
    async with database(settings) as opened, opened.transaction() as tx:
        for number in range(PEOPLE):
            people.add(tx, 5000 + number, "en")
    return settings


async def readable(settings: Settings) -> int:
    async with database(settings) as opened, opened.transaction() as tx:
        found = [await people.find(tx, 5000 + number) for number in range(PEOPLE)]
    return sum(each is not None and each.telegram_id == 5000 + place for place, each in enumerate(found))


async def stale(settings: Settings) -> int:
    async with database(settings) as opened, opened.transaction() as tx:
        return await left(tx)


def only(settings: Settings, place: int) -> Settings:
    """With one key of the file alone."""
    found = keyring.from_file(settings.data / KEY_FILE)[place]
    return settings.model_copy(update={"encryption_key": type(settings.encryption_key)(found.text)})


async def command(settings: Settings, **environment: str) -> asyncio.subprocess.Process:
    known = {"BOT_DATABASE_URL": settings.database_url, "BOT_ENCRYPTION_KEY": "", "BOT_TOKEN": ""}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "keys", "rotate",
        env={**os.environ, **known, **environment},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip


async def test_without_a_running_bot_the_command_does_it_all(
    filled: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    (old,) = keyring.from_file(filled.data / KEY_FILE)
    assert await keys.rotate(filled, 30) == 0
    newest, kept = keyring.from_file(filled.data / KEY_FILE)
    assert (kept.text, kept.until) == (old.text, datetime.now(UTC).date() + timedelta(days=30))
    assert (await stale(filled), await readable(only(filled, 0))) == (0, PEOPLE)
    with pytest.raises(DatabaseRefused, match="Put back the key"):
        await readable(only(filled, 1))
    capsys.readouterr()
    assert await keys.status(filled) == 0
    said = capsys.readouterr().out
    assert newest.name in said
    assert f"{old.name} old: 0 values, kept until" in said
    assert newest.text not in said
    assert old.text not in said


@pytest.mark.row(61)
@pytest.mark.parametrize("at", ["keys-step", "keys-step:4", "keys-kept", "keys-kept:9", "keys-kept:22"])
async def test_killed_on_the_way_it_goes_on_where_it_was(filled: Settings, at: str) -> None:
    died = await command(filled, BOT_CRASH_AT=at)
    assert await died.wait() == 137
    assert await readable(filled) == PEOPLE
    before = keyring.from_file(filled.data / KEY_FILE)
    assert len(before) == 2
    assert await keys.status(filled) == 1
    assert await keys.rotate(filled, 30) == 0
    assert keyring.from_file(filled.data / KEY_FILE) == before, "no third key"
    assert (await stale(filled), await readable(only(filled, 0))) == (0, PEOPLE)


async def test_killed_at_any_moment(filled: Settings) -> None:
    begun = time.monotonic()
    whole = await command(filled)
    assert await whole.wait() == 0
    length, chosen = time.monotonic() - begun, random.Random(7)
    for _ in range(4):
        ran = await command(filled)
        await asyncio.sleep(chosen.uniform(0.4, 1.0) * length)
        if ran.returncode is None:
            ran.send_signal(signal.SIGKILL)
        await ran.wait()
        assert await readable(filled) == PEOPLE
    assert await keys.rotate(filled, 30) == 0
    assert (await stale(filled), await readable(only(filled, 0))) == (0, PEOPLE)


async def test_a_running_bot_is_known_by_its_lock(filled: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """Not by its last sign of life: one that has just ended takes nothing over."""
    filled.heartbeat.touch()
    assert await keys.rotate(filled, 30) == 0
    assert "Everything is sealed with the new key" in capsys.readouterr().out
    async with alone.alone(filled.data):
        assert await keys.rotate(filled, 30) == 0
    assert keys.TAKEN_OVER in capsys.readouterr().out
    assert await stale(filled) > 0


@pytest.mark.parametrize("days", ["x", "-1", "1.5", ""])
async def test_a_number_of_days_that_is_none_is_explained(filled: Settings, days: str) -> None:
    ended = await terminal.command(filled, "keys", "rotate", f"--keep-days={days}")
    assert ended.code == 2 and "bug" not in ended.err
    assert ended.err.startswith("--keep-days: ") and "python -m bot keys rotate --help" in ended.err
    assert len(keyring.from_file(filled.data / KEY_FILE)) == 1


@pytest.mark.row(61)
async def test_a_running_bot_takes_a_new_key_over_and_people_notice_nothing(empty_stage: Stage) -> None:
    path = empty_stage.settings.data / KEY_FILE
    path.write_text(empty_stage.settings.encryption_key.get_secret_value() + "\n")
    path.chmod(0o600)
    secret = type(empty_stage.settings.encryption_key)
    async with empty_stage.running(encryption_key=secret("")) as stage:
        ann = newcomer(stage, "Ann", "en")
        reference = await sign_on(ann)
        made = keyring.add(path, datetime.now(UTC).date())
        stage.parts.again()  # as on SIGHUP
        await ann.says("/mysignature")
        await stage.until("it knows the new key", lambda: stage.database.vault.newest.hex() == made.name)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            async with stage.database.transaction() as tx:
                if not await left(tx):
                    break
            await asyncio.sleep(0.01)
        async with stage.database.transaction() as tx:
            assert list(await counts(tx)) == [made.name]
        await ann.says("/mysignature")
        await ann.hears("mysignature-one", reference=reference)
        await stage.quiet()
        await stage.until("it is noted", lambda: rekeyer(stage)._way is None)
        assert [each.subject for each in await stage.acts() if each.act == "keys-rotated"] == [made.name]


async def test_an_unreadable_key_file_does_not_stop_a_running_bot(empty_stage: Stage) -> None:
    path = empty_stage.settings.data / KEY_FILE
    path.write_text(empty_stage.settings.encryption_key.get_secret_value() + "\n")
    secret = type(empty_stage.settings.encryption_key)
    async with empty_stage.running(encryption_key=secret("")) as stage:
        ann = newcomer(stage, "Ann", "en")
        whole = path.read_text()
        path.write_text("rubbish\n")
        stage.parts.again()
        await sign_on(ann)
        path.write_text(whole)
        assert not rekeyer(stage)._stopping.is_set()


async def test_prune_takes_what_is_over_and_only_that(filled: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    path = filled.data / KEY_FILE
    assert await keys.rotate(filled, 0) == 0
    assert await keys.prune(filled) == 0
    assert len(keyring.from_file(path)) == 2, "its day is today"
    newest, old = keyring.from_file(path)
    path.write_text(f"{newest.text}\n{old.text} {YESTERDAY}\n")
    capsys.readouterr()
    await keys.status(filled)
    assert "can be deleted" in capsys.readouterr().out
    assert await keys.prune(filled) == 0
    assert [each.text for each in keyring.from_file(path)] == [newest.text]
    assert path.stat().st_mode & 0o777 == 0o600
    assert await readable(filled) == PEOPLE


async def test_prune_refuses_while_a_key_is_needed(filled: Settings) -> None:
    path = filled.data / KEY_FILE
    path.write_text(f"{new_key()}\n{path.read_text().strip()} {YESTERDAY}\n")
    with pytest.raises(Misconfigured, match="keys rotate"):
        await keys.prune(filled)
    assert len(keyring.from_file(path)) == 2


async def test_prune_does_not_take_the_key_of_the_look_ups_alone(filled: Settings) -> None:
    """Every column is sealed anew, the root is not yet."""
    died = await command(filled, BOT_CRASH_AT=f"keys-kept:{len(SEALED)}")
    assert await died.wait() == 137
    path = filled.data / KEY_FILE
    newest, old = keyring.from_file(path)
    path.write_text(f"{newest.text}\n{old.text} {YESTERDAY}\n")
    with pytest.raises(Misconfigured, match="keys rotate"):
        await keys.prune(filled)
    assert len(keyring.from_file(path)) == 2


async def test_a_key_in_the_settings_is_changed_by_hand(filled: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    settings = only(filled, 0)
    assert await keys.rotate(settings, 30) == 0
    line = next(each for each in capsys.readouterr().out.splitlines() if each.startswith("BOT_ENCRYPTION_KEY="))
    both = settings.model_copy(
        update={"encryption_key": type(settings.encryption_key)(line.split("=", 1)[1].strip('"'))}
    )
    assert await readable(both) == PEOPLE
    assert await keys.rotate(both, 30) == 0
    assert await stale(both) == 0
