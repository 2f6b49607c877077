"""/broadcast: written, looked at, confirmed, sent; who gets it, and in which language."""

import json

import pytest

from storage.broadcast_records import DeliveryState, Stage
from storage.records import Status
from tests.broadcasting import begin, confirm, ends, go, later, reader, write
from tests.makers import make_signon, put_signons
from tests.stage import Stage as Bot
from tests.visitor import Visitor, buttons, newcomer, words

SENT = DeliveryState.SENT
NEWS = "We are 100 now."


async def test_from_the_first_word_to_the_last_reader(stage: Bot, sam: Visitor) -> None:
    ann, omar, none = await reader(stage, "Ann"), await reader(stage, "Omar", "ar"), newcomer(stage, "Nora")
    await none.says("/start")
    await write(sam)
    await confirm(sam)
    for each in (ann, omar, none):
        await each.listens()
    assert await later(stage) == {SENT: 2}
    for each in (ann, omar):
        message = (await each.news())[-1]
        assert words(message) == NEWS
        assert [each["callback_data"] for each in buttons(message)] == ["subscribe:off"]
    await none.hears_nothing()
    await sam.hears("broadcast-is-finished", sent=2, gone=0, failed=0, uncertain=0, left_out=0)
    acts = [each.act for each in await stage.acts()]
    assert acts == ["broadcast-scheduled", "broadcast-started", "broadcast-finished"]


async def test_formatting_arrives_as_it_was_typed(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    bold = {"type": "bold", "offset": 0, "length": 2}
    await begin(sam)
    await sam.says(NEWS, entities=[bold])
    await go(stage, sam)
    assert (await ann.news())[-1]["entities"] == [bold]


KINDS = ("photo", "video", "document", "animation", "audio", "voice")


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_of_message(stage: Bot, sam: Visitor, kind: str) -> None:
    ann = await reader(stage, "Ann")
    await begin(sam)
    await sam.sends(kind, caption="Look")
    await sam.hears("broadcast-draft")
    await ann.listens()
    assert await go(stage, sam) == {SENT: 1}
    message = (await ann.news())[-1]
    assert kind in message
    assert message["caption"] == "Look"


async def test_an_album(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await begin(sam)
    await sam.sends_album("photo", "photo", "photo", caption="Look")
    await sam.hears_only("broadcast-album-taken")
    await sam.taps("broadcast-go-on")
    await ann.listens()
    assert await go(stage, sam) == {SENT: 1}
    assert ["photo" in message for message in await ann.news()] == [True] * 3


async def test_after_an_album_words_are_words_again(stage: Bot, sam: Visitor) -> None:
    await begin(sam)
    await sam.sends_album("photo", "photo")
    await sam.sends("photo")
    await sam.hears_only("error-not-words")
    await sam.sends("photo")
    await sam.hears_only("error-not-words")


async def test_what_cannot_be_sent_is_said_and_asked_again(stage: Bot, sam: Visitor) -> None:
    await begin(sam)
    for kind in ("sticker", "contact", "location"):
        await sam.sends(kind)
        await sam.hears_only("error-broadcast-kind")
    await sam.says(NEWS)
    await sam.hears_only("broadcast-draft")


async def test_everybody_gets_their_language_or_english(stage: Bot, sam: Visitor) -> None:
    ann, luc, omar = [await reader(stage, *who) for who in (("Ann", "en"), ("Luc", "fr"), ("Omar", "ar"))]
    await write(sam)
    await sam.taps("broadcast-write", name="Français")
    await sam.says("Nous sommes 100.")
    await go(stage, sam)
    said = [words((await each.news())[-1]) for each in (ann, luc, omar)]
    assert said == [NEWS, "Nous sommes 100.", NEWS]


async def test_other_languages_can_be_left_out(stage: Bot, sam: Visitor) -> None:
    ann, omar = await reader(stage, "Ann"), await reader(stage, "Omar", "ar")
    await write(sam)
    await sam.taps("broadcast-others")
    await omar.listens()
    assert await go(stage, sam) == {SENT: 1}
    assert words((await ann.news())[-1]) == NEWS
    await omar.hears_nothing()


async def test_by_language_and_by_country(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await reader(stage, "Omar", "ar")
    await put_signons(stage.database, make_signon(country="KE", status=Status.APPROVED))
    await write(sam)
    await sam.taps("broadcast-to-whom")
    await sam.taps("broadcast-reach-country")
    await sam.taps("broadcast-choose", name="Kenya")
    await sam.taps("broadcast-back")
    await sam.taps("broadcast-send")
    await sam.is_told("broadcast-nobody")
    await sam.taps("broadcast-to-whom")
    await sam.taps("broadcast-reach-language")
    await sam.taps("broadcast-choose", name="العربية")
    await sam.taps("broadcast-back")
    assert await go(stage, sam) == {SENT: 1}


async def test_a_look_is_exactly_what_people_get(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await write(sam)
    await sam.taps("broadcast-look")
    shown, _ = await sam.news()
    await sam.taps("broadcast-back")
    await go(stage, sam)
    got = (await ann.news())[-1]
    assert [shown[key] for key in ("text", "buttons")] == [got[key] for key in ("text", "buttons")]


async def test_within_a_minute_it_can_be_undone(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await write(sam)
    await confirm(sam)
    await sam.taps("broadcast-undo")
    await sam.hears("broadcast-undone")
    await sam.taps("broadcast-back")
    await sam.hears("broadcast-draft")
    await ann.listens()
    await go(stage, sam)
    assert len(await ann.news()) == 1


async def test_undo_after_it_began_is_explained(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await write(sam)
    await confirm(sam)
    _, undo = await sam.button("broadcast-undo")
    await later(stage)
    await sam.presses(undo)
    await sam.is_told("broadcast-too-late")
    await sam.hears("broadcast-is-finished")


async def test_a_trial_goes_first_and_waits_for_a_yes(stage: Bot, sam: Visitor) -> None:
    for name in ("Ann", "Eve"):
        await reader(stage, name)
    await write(sam)
    await sam.taps("broadcast-pilot")
    counts = await go(stage, sam, Stage.PAUSED)
    assert counts == {SENT: 1, DeliveryState.QUEUED: 1}
    await sam.hears("broadcast-is-paused", why=stage.house.texts.get("en", "broadcast-why-pilot"))
    await sam.taps("broadcast-resume")
    assert await ends(stage) == {SENT: 2}


async def test_at_a_typed_time(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await write(sam)
    await sam.taps("broadcast-when")
    await sam.taps("broadcast-type-time")
    for wrong in ("tomorrow", "2020-01-01 09:00", "2031-02-30 09:00"):
        await sam.says(wrong)
        await sam.hears_only("error-broadcast-time")
    await sam.says("2031-02-03 09:00")
    await sam.hears_only("broadcast-draft", when="3 Feb 2031, 09:00 UTC")
    await confirm(sam)
    await sam.hears("broadcast-scheduled", time="3 Feb 2031, 09:00")


LEAVE: list[tuple[str, ...]] = [("/stop",), ("/erase", "erase-all")]


@pytest.mark.parametrize("how", LEAVE, ids=["unsubscribed", "erased"])
async def test_who_leaves_before_their_turn_gets_nothing(stage: Bot, sam: Visitor, how: tuple[str, ...]) -> None:
    ann, eve = await reader(stage, "Ann"), await reader(stage, "Eve")
    await write(sam)
    await sam.taps("broadcast-pilot")
    await go(stage, sam, Stage.PAUSED)
    first = [each for each in (ann, eve) if NEWS in map(words, await each.news())]
    late = eve if first == [ann] else ann
    await late.says(how[0])
    for key in how[1:]:
        await late.taps(key)
    await late.listens()
    await sam.taps("broadcast-resume")
    assert await ends(stage) == {SENT: 1, DeliveryState.LEFT_OUT: 1}
    await late.hears_nothing()


@pytest.mark.parametrize("data", ["cast:new", "cast:list", "cast:open:1", "cast:send:1", "cast:pause:1"])
async def test_no_button_of_it_works_for_others(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.is_told("error-not-admin")
    await ann.hears_nothing()


@pytest.mark.parametrize("data", ["cast:open:77", "cast:open:x", "cast:open", "cast::", "cast:send:99999999999999999"])
async def test_a_button_of_what_is_gone_is_explained(sam: Visitor, data: str) -> None:
    await sam.presses(data)
    await sam.is_told("broadcast-gone")


async def test_a_button_made_up_is_explained(sam: Visitor) -> None:
    await write(sam)
    await sam.presses("cast:nonsense:1")
    await sam.is_told("error-old-button")


async def test_nothing_written_is_not_sent(stage: Bot, sam: Visitor) -> None:
    await reader(stage, "Ann")
    await sam.says("/broadcast")
    await sam.taps("broadcast-new")
    await sam.taps("broadcast-send")
    await sam.is_told("broadcast-nothing-to-send")
    await sam.taps("broadcast-discard")
    await sam.hears("broadcast-discarded")


async def test_what_one_was_sent_is_part_of_my_data(stage: Bot, sam: Visitor) -> None:
    ann = await reader(stage, "Ann")
    await write(sam)
    await go(stage, sam)
    await ann.says("/mydata")
    known = json.loads(await ann.file("my-data.json"))
    assert [each["outcome"] for each in known["news"]] == ["sent"]
