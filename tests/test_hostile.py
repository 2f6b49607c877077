"""What no ordinary client sends: forged buttons, mark-up in every field, floods of presses, broken updates."""

import pytest

from bot.app import PRESSES
from bot.core.reply import Copyable
from bot.say import TEXT_UNITS, shortened, units
from tests.makers import fill_in, sign_on
from tests.stage import Stage, stripped
from tests.visitor import Visitor, newcomer, words

FORGED = [
    *(f"{pattern.rstrip('$').rstrip(':')}:{tail}" for pattern in PRESSES for tail in ("", ":::", "x", "é" * 20, "-1")),
    "",
    "x" * 64,
    "\u202e\u202e",
    "sign",
    "SIGN:start",
    "sign:edit:consent",
    "sign:edit:agreed",
    "sign:edit:found-alike",
    "sign:consent:disagree",
    "sign:organisation:Evil Corporation",
    "sign:country:ZZ",
    "sign:agreed:x",
    "mine:really:2222-2222",
    "review:approve:2222-2222:00000000",
]


@pytest.mark.row(66)
async def test_forged_buttons_are_all_answered_and_change_nothing(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    for data in FORGED:
        await ann.listens()
        await stage.post("tap", person=ann.id, message_id=0, data=data)
    await stage.quiet()
    answers = [call for call in stage.calls if call.method == "answerCallbackQuery"]
    assert len(answers) == len(FORGED), "every press gets its answer, or the app shows a clock"
    assert await dead(stage) == 0
    assert await stage.signons() == []
    assert await stage.acts() == []


async def dead(stage: Stage) -> int:
    async with stage.database.transaction() as tx:
        return sum(row["n"] for row in await tx.rows("inbox_counts") if row["state"] == "dead")


@pytest.mark.row(66)
@pytest.mark.parametrize("data", ["nonsense", "sign", "x" * 64, "signature:1", "Review:approve"])
async def test_what_no_button_ever_carried_is_explained(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.is_told("error-old-button")
    await ann.hears_nothing()


@pytest.mark.row(66)
async def test_forged_buttons_in_the_middle_of_a_sign_on(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="name")
    for data in FORGED:
        if not data.startswith(("sign:back", "sign:skip", "sign:leave", "erase")):
            await stage.post("tap", person=ann.id, message_id=0, data=data)
    await stage.quiet()
    await ann.presses("sign:go")
    await ann.hears_only("signon-name", step=5)
    assert await stage.signons() == [] and await dead(stage) == 0


@pytest.mark.row(66, 76)
async def test_buttons_of_a_draft_that_is_gone(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    _, send = await ann.button("signon-send")
    await ann.taps("signon-cancel")
    await ann.taps("signon-cancel-yes")
    await ann.presses(send)
    await ann.hears_only("signon-consent")
    assert await stage.signons() == []


@pytest.mark.row(66)
async def test_somebody_elses_buttons_concern_ones_own_draft_alone(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    _, send = await ann.button("signon-send")
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(send)
    await eve.hears_only("signon-consent")
    assert await stage.signons() == []
    await ann.taps("signon-send")
    await ann.hears("signon-sent")


LOOKS_LIKE_MARKUP = {
    "organisation": "Law & Order <3 Peace",
    "name": 'O\'Neil "Ann" & Co',
    "role": "head of R&D; a < b > c",
    "email": "o'neil&co@harbour-aid.org",
}


@pytest.mark.row(70)
async def test_what_looks_like_markup_is_shown_as_it_was_typed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    given = LOOKS_LIKE_MARKUP
    await fill_in(ann, **given)
    await ann.hears("signon-review", **{key: Copyable(value) for key, value in given.items()})
    await ann.says("send")
    card = words(await sam.hears("review-card", organisation=given["organisation"], name=given["name"]))
    assert given["email"] in card and given["role"] in card
    await sam.taps("review-approve")
    await ann.hears("outcome-approved-named", organisation=given["organisation"])
    await ann.says("/signatories law & order")
    assert given["organisation"] in words(await ann.hears("signatories-list", found=1))


@pytest.mark.row(70)
async def test_the_longest_answers_fit_every_message(ann: Visitor, sam: Visitor) -> None:
    long = {
        "organisation": ("&" * 4 + "Ünion ") * 12,
        "name": "&" * 10 + "n" * 70,
        "role": "&" * 10 + "r" * 70,
    }
    await sign_on(ann, **{key: value.strip() for key, value in long.items()})
    await sam.hears("review-card", organisation=long["organisation"].strip())
    await sam.taps("review-reject")
    await sam.says("&" * 4000)
    await sam.hears_only("error-too-long", limit=500)
    await sam.says("&" * 500)
    await ann.hears("outcome-rejected", reason="&" * 500)
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-one")


def test_a_text_that_is_too_long_loses_lines_and_no_tag() -> None:
    made = shortened("<b>Title</b>\n<blockquote>" + "a &amp; b\n" * 2000 + "</blockquote>")
    assert made.endswith("a &amp; b</blockquote>")
    assert TEXT_UNITS - 10 < units(stripped(made)) <= TEXT_UNITS


@pytest.mark.row(69)
async def test_names_that_turn_text_around_stay_by_themselves(stage: Stage) -> None:
    layla = newcomer(stage, "Layla", "ar")
    await fill_in(layla, upto="country", consent="نعم", organisation="Harbour Legal Aid (NL)")
    text = words(await layla.hears("signon-country"))
    assert "\u2068Harbour Legal Aid (NL)\u2069" in text


@pytest.mark.row(74)
async def test_a_hundred_messages_at_once_each_get_their_answer_in_order(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.says(*["/help", "/statement"] * 50)
    heard = [words(each) for each in await ann.news()]
    assert len(heard) == 100
    assert len(set(heard[::2])) == len(set(heard[1::2])) == 1
    assert await dead(stage) == 0


BROKEN: list[dict[str, object]] = [
    {"message": None},
    {"message": {"message_id": 1}},
    {"message": {"message_id": "x", "chat": {"id": "y"}}},
    {"callback_query": {"id": "1"}},
    {"callback_query": {"id": "1", "from": {"id": 5, "is_bot": False, "first_name": "A"}, "chat_instance": "1"}},
    {"poll": {"id": "1"}},
    {"something_new": {"from": {"id": 5}}},
    {},
]


async def test_broken_updates_stop_nobody(ann: Visitor, stage: Stage) -> None:
    stage.harmless += ("query is too old", "chat not found")  # the broken ones are nobody's
    for body in BROKEN:
        number, stage.telegram.updates.next_id = stage.telegram.updates.next_id, stage.telegram.updates.next_id + 1
        stage.telegram.updates.pending[number] = {"update_id": number, **body}
    await ann.says("/start")
    await ann.hears_only("start-welcome")
    assert 0 < await dead(stage) <= len(BROKEN)
