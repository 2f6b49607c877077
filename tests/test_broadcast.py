"""/broadcast: written, looked at, confirmed, sent; who gets it, and in which language."""

from datetime import timedelta

import pytest

from storage import broadcasts
from storage.records import DeliveryState, Stage
from tests.stage import Stage as Bot
from tests.visitor import Visitor, buttons, newcomer, words

UNDO_TIME = timedelta(seconds=61)


async def reader(stage: Bot, name: str, language: str = "en") -> Visitor:
    """Somebody who asked for news."""
    visitor = newcomer(stage, name, language)
    await visitor.says("/subscribe")
    return visitor


async def write(admin: Visitor, text: str = "We are 100 now.", language: str = "English") -> None:
    await admin.says("/broadcast")
    await admin.taps("broadcast-new")
    await admin.taps("broadcast-write", name=language)
    await admin.says(text)
    await admin.hears("broadcast-draft")


async def confirm(admin: Visitor) -> None:
    await admin.taps("broadcast-send")
    await admin.hears("broadcast-sure")
    await admin.taps("broadcast-confirm")
    await admin.hears("broadcast-scheduled")


async def stands(stage: Bot, identity: int = 1) -> dict[DeliveryState, int]:
    async with stage.database.transaction() as tx:
        return await broadcasts.counts(tx, identity)


async def done(stage: Bot, wanted: Stage = Stage.FINISHED, identity: int = 1) -> dict[DeliveryState, int]:
    """Waits until the broadcast is at that stage; what became of it."""
    await stage.broadcast_is(identity, wanted)
    return await stands(stage, identity)


async def test_from_the_first_word_to_the_last_reader(stage: Bot, sam: Visitor) -> None:
    ann, omar, none = await reader(stage, "Ann"), await reader(stage, "Omar", "ar"), newcomer(stage, "Nora")
    await none.says("/start")
    await write(sam)
    await confirm(sam)
    for each in (ann, omar, none):
        await each.listens()
    stage.clock.ahead = UNDO_TIME
    assert await done(stage) == {DeliveryState.SENT: 2}
    for each in (ann, omar):
        message = (await each.news())[-1]
        assert words(message) == "We are 100 now."
        assert [each["callback_data"] for each in buttons(message)] == ["subscribe:off"]
    await none.hears_nothing()
    await sam.hears("broadcast-finished", sent=2, gone=0, failed=0, uncertain=0, left_out=0)


@pytest.mark.parametrize("command", ["/broadcast"])
async def test_not_for_others(ann: Visitor, command: str) -> None:
    await ann.says(command)
    await ann.hears_only("help")
