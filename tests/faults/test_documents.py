"""docs/backups.md and docs/upgrades.md, done in their order: every block of commands, against the real bot."""

import os
import re
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from storage import sqlite, steps
from tests.faults.keeping import backups, script, signed
from tests.faults.lab import REPOSITORY, Lab
from tests.faults.test_upgrades import older

STEP = re.compile(r"^ *```sh\n(.*?)^ *```$|^ *<!-- (stop|start) the bot -->$", re.MULTILINE | re.DOTALL)
OLDER = 17


def document(name: str) -> str:
    return (REPOSITORY / "docs" / name).read_text(encoding="utf-8")


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python` is the one that runs the tests."""
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


async def followed(lab: Lab, name: str) -> AsyncIterator[str]:
    """Does what it says; after each step, what the commands told, or start or stop."""
    for block, act in STEP.findall(document(name)):
        if act == "start":
            await lab.up()
        elif act == "stop":
            assert await lab.stop() == 0
        else:
            done = await script(lab, block)
            assert done.code == 0, f"{block}\n{done.told}"
        yield act or done.told


@pytest.mark.breaks("I1", "I2", why="the database is an older one")
async def test_backups(lab: Lab, shell: None) -> None:
    await lab.up()
    lab.says(0, "/start")
    await signed(lab, 1, 2)
    lab.says(3, "/start")
    await lab.hears(3, "Stand with")
    told = []
    async for each in followed(lab, "backups.md"):
        told.append(each)
        if each == "start":
            await lab.hears(0, "restored from a backup", times=told.count("start"))
            assert lab.count("signons") == 2
    assert len([each for each in told if each not in ("start", "stop")]) >= 5
    assert len(backups(lab)) == 1 and len(backups(lab, ".")) == 1
    lab.says(4, "/start")
    await lab.hears(4, "Stand with")


@pytest.mark.breaks("I1", "I2", "I7", why="the rows tell of people who never wrote, and are put back")
async def test_upgrades(lab: Lab, shell: None) -> None:
    """What the program says is as quoted, but for the numbers. Back, there is only this program to install."""
    older(lab, OLDER)
    with closing(sqlite3.connect(lab.database)) as opened, opened:
        opened.execute("DELETE FROM inbox")  # one that was set aside, which is to be mended first
    before = lab.database.read_bytes()
    does = followed(lab, "upgrades.md")
    asked = await anext(does)
    assert lab.database.read_bytes() == before, "looking changes nothing"
    assert await anext(does) == "start"
    lab.says(1, "/signatories")
    await lab.hears(1, "1 organisation from 1 country")
    upgraded = await anext(does)
    quoted = re.findall(r"`(schema .*?|✓ .*?)`", document("upgrades.md"))
    for sentence, told in zip(quoted, (asked, upgraded, upgraded), strict=True):
        assert re.search(re.sub(r"\d+", r"\\d+", re.escape(sentence)), told), told
    assert await anext(does) == "stop"
    (kept,) = backups(lab)
    assert "Restored" in await anext(does)
    assert await anext(does, None) is None
    assert backups(lab) == [kept] and sqlite.schema(lab.database) == steps.newest()
