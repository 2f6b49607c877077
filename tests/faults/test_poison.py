"""An update that cannot be handled stops nobody: it is set aside, its person gets an apology, the admins are told."""

import re
import sqlite3
from contextlib import closing

import pytest

from tests.faults import checker
from tests.faults.lab import Lab

SORRY, ALERT, HELP, WELCOME = "something went wrong on our side", "could not be handled", "/cancel", "Stand with"
CANARY = "qzpoisonqz"


async def prepare(lab: Lab) -> None:
    """The admin is known; person 1 has a draft whose row is damaged, as by a bad disk: their words fail."""
    await lab.up()
    lab.says(0, "/start")
    lab.says(1, "/sign")
    await lab.hears(1, "Before we begin")
    await lab.quiet()
    assert await lab.stop() == 0
    with closing(sqlite3.connect(lab.database)) as connection:
        connection.execute("UPDATE drafts SET answers = randomblob(60)")
        connection.commit()


def heard(lab: Lab, who: int) -> list[str]:
    """What that person was told, in order, by what marks it."""
    marks = (SORRY, ALERT, WELCOME, HELP)
    return [next((mark for mark in marks if mark in call.args["text"]), "other") for call in lab.sent(who)]


@pytest.mark.row(17)
async def test_an_update_that_always_fails(lab: Lab) -> None:
    await prepare(lab)
    before = len(lab.sent(1))
    lab.says(2, "/start")
    poison = lab.says(1, f"{CANARY} agree")
    lab.says(1, "/help")
    lab.says(2, "/help")
    lab.says(1, "/start")
    await lab.up()
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert lab.rows("SELECT update_id, state, attempts, error_class FROM inbox") == [(poison, "dead", 5, "KeyTrouble")]
    assert lab.output.count("an update failed") == 5
    assert heard(lab, 1)[before:] == [SORRY, HELP, WELCOME]
    assert heard(lab, 2) == [WELCOME, HELP]
    assert heard(lab, 0).count(ALERT) == 1
    assert lab.counter("updates-dead") == 1
    lab.says(1, f"{CANARY} once more")
    await lab.until("it is set aside, too", lambda: lab.counter("updates-dead") == 2)
    await lab.quiet()
    assert heard(lab, 1).count(SORRY) == 2 and heard(lab, 0).count(ALERT) == 1, "the team hears of it once an hour"
    assert CANARY not in lab.output


@pytest.mark.row(17)
async def test_what_failed_leaves_nothing_behind(lab: Lab) -> None:
    """Five tries, each of which wrote something before it failed; the next start does not try a sixth time."""
    await prepare(lab)
    await lab.up()
    lab.taps(1, "ask:new")
    await lab.until("it waits for a question", lambda: lab.count("people", "expecting = 'question'") == 1)
    lab.says(1, "/sign")
    await lab.hears(1, SORRY)
    await lab.quiet()
    assert lab.rows("SELECT expecting FROM people WHERE expecting <> ''") == [("question",)]
    assert await lab.stop() == 0
    await lab.up()
    lab.says(1, "/help")
    await lab.hears(1, HELP)
    assert lab.output.count("an update failed") == 5
    told = await lab.hears(0, "There is a fault in the program")
    assert "KeyTrouble storage.vault:" in told.args["text"]
    assert len(lab.sent(1, SORRY)) == 1
    assert await lab.stop() == 0
    times = re.search(r"(\d+) times", told.args["text"])  # what came after that message waits for the next
    waiting = sum(int(value) for (value,) in lab.rows("SELECT value FROM facts WHERE key LIKE 'bugs %'"))
    assert (int(times[1]) if times else 1) + waiting == 5
    assert checker.finished(lab).problems == []


@pytest.mark.row(17)
async def test_a_person_who_keeps_failing_does_not_delay_the_others(lab: Lab) -> None:
    await prepare(lab)
    for number in range(5):
        lab.says(1, f"agree {number}")
        lab.says(2, f"/start via-flow-{number}")
    await lab.up()
    await lab.hears(2, WELCOME, times=5)
    await lab.quiet()
    assert lab.count("inbox", "state = 'dead'") == 5
    assert lab.rows("SELECT count(*), sum(n) FROM origins") == [(5, 5)]
    assert len(lab.sent(1, SORRY)) == 5


@pytest.mark.row(17)
async def test_an_update_that_ends_the_process_each_time(lab: Lab) -> None:
    """Five deaths, and it is set aside by the sixth start; those that came with it are dealt with."""
    await lab.up()
    lab.says(0, "/start")
    await lab.quiet()
    assert await lab.stop() == 0
    poison = lab.says(1, "/start via-poison")
    lab.says(1, "/help")
    lab.says(2, "/start")
    for death in range(1, 6):
        await lab.start(crash_at="in-handler:1")
        assert await lab.ended() == 137
        with closing(sqlite3.connect(lab.database)) as connection:
            tried = dict(connection.execute("SELECT update_id, attempts FROM inbox").fetchall())
        assert tried[poison] == death
        assert max(count for number, count in tried.items() if number != poison) == 1, "others are not blamed"
    await lab.up()
    await lab.hears(2, WELCOME)
    await lab.quiet()
    assert lab.rows("SELECT update_id, state, error_class FROM inbox") == [(poison, "dead", "Crash")]
    assert heard(lab, 1) == [SORRY, HELP]
    assert heard(lab, 2) == [WELCOME]
    assert heard(lab, 0).count(ALERT) == 1
    assert lab.count("origins") == 0, "nothing of it was kept"
