"""Broadcasts in the hands of two admins, and what can be mended afterwards."""

from collections.abc import AsyncIterator

import pytest_asyncio

from storage.broadcast_records import DeliveryState, Stage
from tests.broadcasting import UNDO_TIME, confirm, ends, go, later, reader, write
from tests.stage import Stage as Bot
from tests.visitor import Visitor, buttons, words

SENT = DeliveryState.SENT
NEWS = "We are 100 now."


async def held(stage: Bot, admin: Visitor) -> tuple[Visitor, Visitor]:
    """Two readers, and a trial that went to one of them."""
    both = await reader(stage, "Ann"), await reader(stage, "Eve")
    await write(admin)
    await admin.taps("broadcast-pilot")
    await go(stage, admin, Stage.PAUSED)
    return both


async def test_cancelled_means_the_rest_is_left_out(stage: Bot, sam: Visitor) -> None:
    await held(stage, sam)
    await sam.taps("broadcast-cancel")
    await sam.hears("broadcast-cancel-sure", left=1)
    await sam.taps("broadcast-cancel-yes")
    await sam.hears("broadcast-is-cancelled", sent=1, left_out=1)
    assert await ends(stage, Stage.CANCELLED) == {SENT: 1, DeliveryState.LEFT_OUT: 1}


async def test_the_second_of_two_admins_is_told_how_it_stands(stage: Bot, sam: Visitor, robin: Visitor) -> None:
    await held(stage, sam)
    await robin.says("/broadcast")
    await robin.taps("broadcast-open", number=1)
    _, resume = await robin.button("broadcast-resume")
    await sam.taps("broadcast-resume")
    await ends(stage)
    await robin.presses(resume)
    await robin.is_told("broadcast-too-late")
    await robin.hears("broadcast-is-finished")


async def test_a_confirmation_is_for_one_press_and_one_content(stage: Bot, sam: Visitor, robin: Visitor) -> None:
    await reader(stage, "Ann")
    await write(sam)
    await sam.taps("broadcast-send")
    _, yes = await sam.button("broadcast-confirm")
    await robin.presses(yes)
    await robin.is_told("sure-expired")
    await sam.taps("broadcast-back")
    await sam.taps("broadcast-pilot")
    await sam.presses(yes)
    await sam.is_told("broadcast-changed")
    await sam.presses(yes)
    await sam.is_told("sure-expired")


async def test_an_old_confirmation_has_expired(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await write(sam)
    await sam.taps("broadcast-send")
    _, yes = await sam.button("broadcast-confirm")
    stage.clock.ahead += UNDO_TIME * 6
    await sam.presses(yes)
    await sam.is_told("sure-expired")


# --- correct, recall


async def test_a_correction_takes_the_place_of_what_people_have(stage: Bot, sam: Visitor) -> None:
    ann, luc = await reader(stage, "Ann"), await reader(stage, "Luc", "fr")
    await write(sam)
    await go(stage, sam)
    await sam.taps("broadcast-correct")
    await sam.says("We are 101 now.")
    await sam.hears("broadcast-correct-sure", count=2)
    await sam.taps("broadcast-correct-yes")
    assert not await sam.all("broadcast-scheduled")
    assert await ends(stage, identity=2) == {SENT: 2}
    await sam.hears("broadcast-is-finished", sent=2)
    for each in (ann, luc):
        texts = [words(message) for message in (await stage.view(each.id))["messages"]]
        assert "We are 101 now." in texts
        assert NEWS not in texts


async def test_another_kind_cannot_take_its_place(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await write(sam)
    await go(stage, sam)
    await sam.taps("broadcast-correct")
    await sam.sends("photo")
    await sam.hears_only("broadcast-not-correctable")
    await sam.sends("sticker")
    await sam.hears_only("error-broadcast-kind")
    await sam.says("We are 101 now.")
    await sam.hears("broadcast-correct-sure", count=1)


async def test_a_recall_deletes_what_can_be_deleted_and_says_what_not(stage: Bot, sam: Visitor) -> None:
    ann, eve = await reader(stage, "Ann"), await reader(stage, "Eve")
    await write(sam)
    await go(stage, sam)
    old = next(each for each in stage.telegram.chats[eve.id].messages.values() if each.get("text") == NEWS)
    old["date"] -= 3 * 24 * 3600
    stage.harmless += ("message can't be deleted",)
    await sam.taps("broadcast-recall")
    await sam.hears("broadcast-recall-sure", count=2)
    await sam.taps("broadcast-recall-yes")
    assert await ends(stage, identity=2) == {SENT: 1, DeliveryState.FAILED: 1}
    assert NEWS not in [words(message) for message in (await stage.view(ann.id))["messages"]]
    assert NEWS in [words(message) for message in (await stage.view(eve.id))["messages"]]
    await sam.hears("broadcast-is-finished", sent=1, failed=1)
    await sam.presses("cast:recall:1")
    await sam.is_told("broadcast-too-late")
    await sam.presses("cast:correct:1")
    await sam.is_told("broadcast-too-late")


# --- two admins


@pytest_asyncio.fixture(loop_scope="session")
async def pair(empty_stage: Bot) -> AsyncIterator[tuple[Bot, Visitor, Visitor]]:
    """A bot whose broadcasts need two admins, and both of them."""
    one, two = (empty_stage.newcomer(name, "en").id for name in ("Sam", "Robin"))
    async with empty_stage.running(admin_ids=frozenset({one, two}), two_admins=True):
        admins = Visitor(empty_stage, one), Visitor(empty_stage, two)
        for each in admins:
            await each.says("/start")
        yield empty_stage, *admins


async def test_a_second_admin_looks_and_says_yes(pair: tuple[Bot, Visitor, Visitor]) -> None:
    stage, sam, robin = pair
    ann = await reader(stage, "Ann")
    await write(sam)
    await robin.listens()
    await confirm(sam)
    await sam.hears("broadcast-approval")
    await robin.hears("broadcast-please-approve")
    await robin.taps("broadcast-look")
    assert NEWS in [words(message) for message in await robin.news()]
    await robin.taps("broadcast-approve")
    await robin.taps("broadcast-confirm")
    await robin.hears("broadcast-scheduled")
    assert await later(stage) == {SENT: 1}
    assert NEWS in [words(message) for message in await ann.news()]


async def test_a_second_admin_who_lost_the_notice_says_yes_from_the_list(pair: tuple[Bot, Visitor, Visitor]) -> None:
    stage, sam, robin = pair
    await reader(stage, "Ann")
    await write(sam)
    await confirm(sam)
    await robin.says("/broadcast")
    await robin.taps("broadcast-open", number=1)
    opened = await robin.hears_only("broadcast-approval")
    assert "cast:approve:1" in [each["callback_data"] for each in buttons(opened)]
    await robin.taps("broadcast-approve")
    await sam.listens()
    await robin.taps("broadcast-confirm")
    await robin.hears("broadcast-scheduled")
    await sam.hears_only("broadcast-scheduled")
    assert await later(stage) == {SENT: 1}


async def test_the_author_cannot_be_the_second(pair: tuple[Bot, Visitor, Visitor]) -> None:
    stage, sam, _ = pair
    await reader(stage, "Ann")
    await write(sam)
    await confirm(sam)
    await sam.presses("cast:approve:1")
    await sam.is_told("broadcast-approve-own")
    await ends(stage, Stage.APPROVAL)


async def test_the_second_can_give_it_back(pair: tuple[Bot, Visitor, Visitor]) -> None:
    stage, sam, robin = pair
    await reader(stage, "Ann")
    await write(sam)
    await confirm(sam)
    await sam.listens()
    await robin.taps("broadcast-not-approve")
    await sam.hears("broadcast-returned")
    await ends(stage, Stage.DRAFT)
    await robin.presses("cast:approve:1")
    await robin.is_told("broadcast-too-late")
