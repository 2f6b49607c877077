"""Reminders of an unfinished sign-on: two at most, discreet, at a decent hour, and the end of the draft."""

import pytest

from bot.core.reply import Copyable
from storage import drafts, people
from storage.records import Draft
from tests.makers import fill_in
from tests.stage import Stage
from tests.visitor import Visitor, buttons, words


@pytest.fixture
def stopped() -> str:
    """The question at which Ann stops."""
    return "role"


async def test_two_at_most_and_then_the_draft_is_erased(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    heard = []
    for day in range(1, 40):
        await ann.listens()
        await stage.ticks_on(day)
        await stage.ticks()
        heard += [(day, words(message)) for message in await ann.news()]
    text = stage.house.texts.get
    days = [day for day, _ in heard]
    assert len(days) == 3 and days[0] in (1, 2) and days[1] in (5, 6) and days[2] in (30, 31), heard
    assert heard[0][1] == text("en", "remind-first")
    assert "last reminder" in heard[1][1]
    assert heard[2][1] == text("en", "remind-erased", {"command": "/sign"})
    await ann.says("/sign")
    await ann.hears("signon-consent")


async def test_nothing_that_was_typed_is_on_a_locked_screen(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    for day in (2, 7, 32):
        await ann.listens()
        await stage.ticks_on(day)
        [message] = await ann.news()
        told = words(message).lower()
        assert not any(word in told for word in ("harbour", "visser", "netherlands", "court", "icc", "sanction"))


@pytest.mark.parametrize("hour", [0, 8, 18, 23])
async def test_not_at_night(ann: Visitor, stage: Stage, stopped: str, hour: int) -> None:
    await fill_in(ann, upto=stopped)
    await ann.listens()
    await stage.ticks_on(3, hour)
    await ann.hears_nothing()
    await stage.ticks_on(4, 9)
    await ann.hears_only("remind-first")


async def test_the_clock_is_the_secretariats(empty_stage: Stage) -> None:
    ann = Visitor(empty_stage, empty_stage.newcomer("Ann", "en").id)
    async with empty_stage.running(timezone="Asia/Manila"):
        await fill_in(ann, upto="role")
        await ann.listens()
        await empty_stage.ticks_on(3, 12)  # eight in the evening there
        await ann.hears_nothing()
        await empty_stage.ticks_on(4, 2)
        await ann.hears_only("remind-first")


async def test_a_reminder_leads_on(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    await ann.listens()
    await stage.ticks_on(2)
    message = await ann.hears_only("remind-first")
    assert len(buttons(message)) == 3
    await ann.taps("signon-continue")
    await ann.hears("signon-role")


async def test_deleting_is_asked_once_more(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    await stage.ticks_on(2)
    await ann.taps("remind-delete")
    await ann.hears_only("signon-cancel-ask")
    await ann.taps("signon-cancel-yes")
    await ann.hears_only("signon-cancelled")
    await ann.presses("draft:delete")
    await ann.is_told("error-old-button")
    await ann.presses("draft:quiet")
    await ann.is_told("error-old-button")


async def test_no_more_reminders_means_none(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    await stage.ticks_on(2)
    await ann.taps("remind-quiet")
    await ann.hears_only("remind-quiet-done")
    await ann.listens()
    for day in (8, 20, 33, 40):
        await stage.ticks_on(day)
    await ann.hears_nothing()
    await ann.says("/sign")
    await ann.hears("signon-consent")


async def test_who_blocked_the_bot_is_left_alone(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    await ann.blocks()
    before = len(stage.calls)
    for day in (2, 8, 32):
        await stage.ticks_on(day)
    assert len(stage.calls) == before


async def test_touching_the_draft_does_not_bring_more_of_them(ann: Visitor, stage: Stage, stopped: str) -> None:
    await fill_in(ann, upto=stopped)
    heard = 0
    for day in range(1, 25):
        await ann.listens()
        await stage.ticks_on(day)
        heard += len(await ann.news())
        async with stage.database.transaction() as tx:
            person = await people.find(tx, ann.id)
            assert person is not None
            drafts.save(tx, Draft(person.id, {"organisation": f"Tulip {day}"}))
    assert heard == 2


async def test_nobody_is_called_back_to_what_is_closed(empty_stage: Stage) -> None:
    ann = Visitor(empty_stage, empty_stage.newcomer("Ann", "en").id)
    async with empty_stage.running():
        await fill_in(ann, upto="role")
    await ann.listens()
    async with empty_stage.running(controller="", contact=""):
        await empty_stage.ticks_on(2)
        await ann.hears_nothing()
        await empty_stage.ticks_on(32)
        await ann.hears_only("remind-erased", command=Copyable("/sign"))


async def test_a_restart_forgets_nothing_and_repeats_nothing(empty_stage: Stage) -> None:
    ann = Visitor(empty_stage, empty_stage.newcomer("Ann", "en").id)
    async with empty_stage.running():
        await fill_in(ann, upto="role")
        await ann.listens()
        await empty_stage.ticks_on(2)
        await ann.hears_only("remind-first")
    await ann.listens()
    async with empty_stage.running():
        await empty_stage.ticks()
        await ann.hears_nothing()
