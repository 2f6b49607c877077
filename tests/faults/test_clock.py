"""A machine whose clock is wrong, jumps or stood still: nothing expires in masses, nothing goes early."""

import sqlite3
import time
from contextlib import closing

import pytest

from tests.faults.disk import Disk
from tests.faults.lab import Lab
from tests.faults.lies import Script, refusal

HOUR, YEARS = 3600, 30 * 365 * 86_400
JUMPS = {"two hours on": 2 * HOUR, "two hours back": -2 * HOUR, "to 1970": -int(time.time()), "decades on": YEARS}


async def begun(lab: Lab) -> None:
    """A sign-on amid its questions, with the clock still right."""
    lab.says(1, "/sign")
    await lab.hears(1, "Before we begin")
    lab.taps(1, "sign:consent:agree")
    await lab.hears(1, "full name of your organisation")
    await lab.quiet()


@pytest.mark.row(62)
@pytest.mark.parametrize("jump", JUMPS)
async def test_the_clock_jumps_while_it_runs(disk: Disk, lab: Lab, jump: str) -> None:
    """A flood is waited out by an even clock; what was begun is there; times are those of Telegram."""
    disk.clock(0)
    await lab.up()
    await begun(lab)
    lab.telegram.fault = script = Script([refusal(429, "Too Many Requests: retry after 2", retry_after=2)])
    lab.says(2, "/start")
    await lab.until("the flood", lambda: script.given == 1)
    asked = time.monotonic()
    disk.clock(JUMPS[jump])
    await lab.hears(2, "Stand with")
    assert time.monotonic() - asked >= 1.9
    lab.says(1, "Qzorganisation of the clock")
    await lab.hears(1, "country")
    await lab.quiet()
    assert all(abs(at - time.time()) < 120 for (at,) in lab.rows("SELECT touched FROM drafts"))


@pytest.mark.row(62)
@pytest.mark.parametrize("jump", ["to 1970", "decades on"])
async def test_it_starts_with_a_wrong_clock(disk: Disk, lab: Lab, jump: str) -> None:
    """As a board without a battery does: what is kept for a time is not taken for old."""
    disk.clock(0)
    await lab.up()
    await begun(lab)
    assert await lab.stop() == 0
    with closing(sqlite3.connect(lab.database)) as connection:
        connection.execute("DELETE FROM standing")
        connection.commit()
    disk.clock(JUMPS[jump])
    await lab.up()
    await lab.until("due work was looked at", lambda: bool(lab.count("standing")))
    lab.says(1, "Qzorganisation of the clock")
    await lab.hears(1, "country")
    await lab.quiet()
    assert "clock of this machine is wrong" in lab.output
