"""Broadcasts when Telegram refuses, answers nothing, or people have left."""

from collections.abc import Iterator

import pytest

from bot.sandbox.model import Fault
from storage import people
from storage.broadcast_records import DeliveryState, Stage
from tests.broadcasting import Trouble, confirm, ends, go, later, reader, write
from tests.faults.lies import refusal
from tests.stage import Stage as Bot
from tests.visitor import Visitor, words

SENT = DeliveryState.SENT
NEWS = "We are 100 now."


@pytest.fixture(autouse=True)
def peace(stage: Bot) -> Iterator[None]:
    """The stand-in is shared: a fault must not outlive its test."""
    yield
    stage.telegram.fault = None


@pytest.mark.parametrize("description", ["can't parse entities: x", "message is too long", "wrong file identifier"])
async def test_what_telegram_cannot_read_stops_it_at_once(stage: Bot, sam: Visitor, description: str) -> None:
    for name in ("Ann", "Eve"):
        await reader(stage, name)
    await write(sam)
    await sam.taps("broadcast-pilot")
    stage.telegram.fault = Trouble(refusal(400, f"Bad Request: {description}"))
    stage.harmless += ("",)  # refused on purpose
    counts = await go(stage, sam, Stage.PAUSED)
    assert counts == {DeliveryState.FAILED: 1, DeliveryState.QUEUED: 1}
    await sam.hears("broadcast-is-paused", why=stage.house.texts.get("en", "broadcast-why-refused"))


async def test_who_blocked_the_bot_is_marked_and_not_asked_again(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await reader(stage, "Eve")
    await write(sam)
    stage.telegram.chats[ann.id].status = "kicked"  # Telegram did not tell us yet
    stage.harmless += ("bot was blocked",)
    assert await go(stage, sam) == {SENT: 1, DeliveryState.GONE: 1}
    async with stage.database.transaction() as tx:
        found = await people.find(tx, ann.id)
        assert found is not None
        assert found.blocked


@pytest.mark.row(43)
async def test_who_is_not_found_is_marked_the_second_time(stage: Bot, sam: Visitor) -> None:
    """Somebody may have started the bot with the token of another one, which knows nobody."""
    ann = await reader(stage, "Ann")
    stage.harmless += ("",)  # refused on purpose
    for number, blocked in ((1, False), (2, True)):
        await write(sam)
        stage.telegram.fault = Trouble(refusal(400, "Bad Request: chat not found"))
        await confirm(sam)
        assert await later(stage, identity=number) == {DeliveryState.GONE: 1}
        async with stage.database.transaction() as tx:
            found = await people.find(tx, ann.id)
            assert found is not None and found.blocked is blocked
            assert await people.count(tx) == (2, int(not blocked))
    await ann.says("/help")
    async with stage.database.transaction() as tx:
        assert await people.count(tx) == (2, 1), "whoever writes again is back"


async def test_an_unknown_fate_is_named_and_sent_again_only_when_asked(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await write(sam)
    stage.telegram.fault = Trouble(Fault("drop_before"))
    stage.harmless += ("",)  # lost on purpose
    await ann.listens()
    assert await go(stage, sam) == {DeliveryState.UNCERTAIN: 1}
    await ann.hears_nothing()
    await sam.taps("broadcast-again", count=1)
    await sam.hears("broadcast-again-sure", count=1)
    await sam.taps("broadcast-again-yes")
    assert await ends(stage) == {SENT: 1}
    assert [words(each) for each in await ann.news()] == [NEWS]


HELD = [
    ("uncertain", 3, Fault("drop_before"), DeliveryState.UNCERTAIN),
    ("failed", 10, refusal(400, "Bad Request: CHAT_RESTRICTED"), DeliveryState.FAILED),
]


@pytest.mark.parametrize(("why", "times", "fault", "state"), HELD, ids=["uncertain", "failed"])
async def test_when_too_much_goes_wrong_it_is_held(
    stage: Bot, sam: Visitor, why: str, times: int, fault: Fault, state: DeliveryState
) -> None:
    for number in range(times + 8):
        await reader(stage, f"Reader {number}")
    await write(sam)
    stage.telegram.fault = Trouble(*[fault] * (times + 8))
    stage.harmless += ("",)  # refused or lost on purpose
    counts = await go(stage, sam, Stage.PAUSED)
    assert counts[state] >= times
    assert counts[DeliveryState.QUEUED] > 0, "the others are spared"
    await sam.hears("broadcast-is-paused", why=stage.house.texts.get("en", f"broadcast-why-{why}"))
