"""The process ends at a named point, as in a power cut, and is started again."""

import sqlite3
from contextlib import closing

import pytest

from bot.pipeline.crash import POINTS
from bot.pipeline.sender import MOST_STRANDED
from tests.faults import checker
from tests.faults.checker import Run
from tests.faults.lab import Lab
from tests.faults.load import feed, load

ACTS = load(seed=1, people=3)
IN_FLIGHT = ("after-claim", "after-send", "before-settle")
ELSEWHERE = ("broadcast-", "post-", "guess-", "keys-", "backup-", "restore-", "in-erasure")
UNDER_LOAD = [point for point in POINTS if not point.startswith(ELSEWHERE)]


@pytest.mark.row(1, 2, 3, 4, 5, 6)
@pytest.mark.parametrize("at", [f"{point}{count}" for point in UNDER_LOAD for count in ("", ":3")])
async def test_a_crash_under_load_loses_and_doubles_nothing(lab: Lab, calm: Run, at: str) -> None:
    await lab.start(crash_at=at)
    done = await feed(lab, ACTS)
    assert await lab.ended() == 137
    await lab.up()
    await feed(lab, ACTS[done:])
    await lab.quiet()
    assert await lab.stop() == 0
    found = checker.compared(calm, checker.finished(lab))
    assert found.problems == []
    assert found.missing == 0, "one crash alone never costs a reply"
    assert found.uncertain or not at.startswith(IN_FLIGHT), "what was being sent is counted as uncertain"


@pytest.mark.row(5)
@pytest.mark.parametrize(("deaths", "arrive"), [(MOST_STRANDED - 1, 1), (MOST_STRANDED, 0)])
async def test_a_message_outlives_several_crashes_and_does_not_crash_for_ever(
    lab: Lab, deaths: int, arrive: int
) -> None:
    """Claimed and not sent, time and again: it comes in the end, or is counted and let go."""
    for turn in range(deaths):
        await lab.start(crash_at="after-claim")
        if not turn:
            lab.says(1, "/start")
        assert await lab.ended() == 137
    await lab.up()
    await lab.quiet()
    assert len(lab.sent(1, "Stand with")) == arrive
    assert (lab.counter("sends-uncertain"), lab.counter("sends-given-up")) == (deaths, 1 - arrive)


@pytest.mark.row(11)
@pytest.mark.parametrize("at", ["in-erasure", "in-erasure:3"])
async def test_a_crash_in_an_erasure_leaves_everything_until_it_is_repeated(lab: Lab, at: str) -> None:
    await lab.up(crash_at=at)
    for who in (1, 2, 3):
        await _wants_to_be_erased(lab, who)
    for who in (1, 2, 3):
        lab.presses(who, "erase:all:")
    assert await lab.ended() == 137
    people = _kept(lab)
    assert people == (3, 3), "nobody is half erased: rows go with the commit, and that did not come"
    await lab.up()
    for who in (1, 2, 3):
        await lab.hears(who, "We keep nothing about you")
    await lab.quiet()
    assert _kept(lab) == (0, 0)
    assert lab.rows("SELECT count(*) FROM audit WHERE act = 'erased'") == [(3,)]
    assert await lab.stop() == 0
    assert checker.finished(lab).problems == []


async def _wants_to_be_erased(lab: Lab, who: int) -> None:
    lab.says(who, "/sign")
    await lab.hears(who, "Before we begin")
    lab.taps(who, "sign:consent:agree")
    await lab.hears(who, "full name of your organisation")
    lab.says(who, "/erase")
    await lab.hears(who, "Erase everything")


def _kept(lab: Lab) -> tuple[int, int]:
    """(people, drafts); a journal left by the crash is rolled back by whoever opens the file next, as the bot would."""
    with closing(sqlite3.connect(lab.database)) as connection:
        people, drafts = connection.execute(
            "SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM drafts)"
        ).fetchone()
    return people, drafts
