"""docs/backups.md, done in its order: every block of commands, against the real bot."""

import os
import re
import sys
from pathlib import Path

import pytest

from tests.faults.keeping import backups, script, signed
from tests.faults.lab import REPOSITORY, Lab

DOCUMENT = (REPOSITORY / "docs" / "backups.md").read_text(encoding="utf-8")
STEPS = re.findall(r"^```sh\n(.*?)^```$|^<!-- (stop|start) the bot -->$", DOCUMENT, re.MULTILINE | re.DOTALL)


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python` is the one that runs the tests."""
    monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.breaks("I1", "I2", why="the database is an older one")
async def test_the_document_does_what_it_says(lab: Lab, shell: None) -> None:
    assert len([block for block, _ in STEPS if block]) >= 5
    await lab.up()
    lab.says(0, "/start")
    await signed(lab, 1, 2)
    for block, act in STEPS:
        if act == "start":
            await lab.up()
            await lab.hears(0, "restored from a backup")
            assert lab.count("signons") == 2
        elif act == "stop":
            lab.says(3, "/start")
            await lab.hears(3, "Stand with")
            assert await lab.stop() == 0
        else:
            done = await script(lab, block)
            assert done.code == 0, f"{block}\n{done.told}"
    assert len(backups(lab)) == 1 and len(backups(lab, ".")) == 1
    lab.says(4, "/start")
    await lab.hears(4, "Stand with")
