"""`python -m bot check`: what is configured and sound, with an exit code that says so."""

import os
import sqlite3
import time
from contextlib import closing

import pytest

from bot import check
from storage import audit, inbox
from storage.vault import new_key
from tests.stage import TOKEN, Stage
from tests.terminal import command
from tests.visitor import Visitor


async def everything(stage: Stage, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = await check.everything(stage.settings)
    return code, capsys.readouterr().out


async def test_all_is_well(stage: Stage) -> None:
    ended = await command(stage.settings, "check")
    assert ended.code == 0, ended.out + ended.err
    assert "✓ All is well." in ended.out and "admins: 2" in ended.out
    assert TOKEN not in ended.out and stage.settings.encryption_key.get_secret_value() not in ended.out


async def test_nothing_is_configured(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_TOKEN="", BOT_ADMIN_IDS="", BOT_CONTACT="")
    assert ended.code == 1
    for complaint in ("BOT_TOKEN is not set", "BOT_ADMIN_IDS is empty", "BOT_CONTROLLER or BOT_CONTACT is empty"):
        assert f"✗ {complaint}" in ended.out


async def test_a_setting_that_makes_no_sense(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_CLOSES_AT="2027-01-31T18:00:00")
    assert ended.code == 2 and "time zone" in ended.err and "Traceback" not in ended.err


async def test_texts_are_listed(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = await everything(stage, capsys)
    faqs, texts = stage.house.faqs, stage.house.texts
    for code, about in texts.languages.items():
        unreviewed = sum(not faqs.wording(entry, code).reviewed for entry in faqs.entries)
        [line] = [line for line in out.splitlines() if line.strip().startswith(f"{code} {about.name}:")]
        assert "0 texts and 0 answers missing" in line and f"{unreviewed} not reviewed" in line


async def test_the_wrong_key(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    key = type(stage.settings.encryption_key)(new_key())
    stage.settings = stage.settings.model_copy(update={"encryption_key": key})
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ " in out


async def test_an_update_that_was_set_aside(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    async with stage.database.transaction() as tx:
        await inbox.add(tx, 1, b"{}", 5)
        [row] = await inbox.waiting(tx, 1)
        inbox.set_aside(tx, row, "Crash")
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ 1 updates could not be handled" in out


async def test_an_audit_log_that_was_changed_by_hand(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    async with stage.database.transaction() as tx:
        for act in ("approved", "rejected", "withdrawn"):
            await audit.add(tx, 5, act, "ABCD-EFGH")
    assert (await everything(stage, capsys))[0] == 0
    with closing(sqlite3.connect(stage.settings.database_url.removeprefix("sqlite:///"))) as connection:
        connection.execute("UPDATE audit SET act = 'approved' WHERE act = 'rejected'")
        connection.commit()
    code, out = await everything(stage, capsys)
    assert code == 1 and "✗ The audit log was changed by hand: entry 2" in out


async def test_alive_while_updates_are_fetched(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    assert check.alive(stage.settings) == 0
    heartbeat = stage.settings.data / "alive"
    old = time.time() - 3600
    os.utime(heartbeat, (old, old))
    ended = await command(stage.settings, "check", "--alive")
    assert ended.code == 1 and "No update was fetched lately" in ended.out


async def test_alive_without_a_bot(empty_stage: Stage) -> None:
    assert check.alive(empty_stage.settings) == 1
