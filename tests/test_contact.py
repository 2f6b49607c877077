"""/contact: people ask the team and write back to its answers; how much, how long, in words, and never lost."""

import pytest

from bot.core.questions import LONGEST, MOST_WAITING
from bot.core.reply import Copyable
from storage import people, questions
from tests.makers import CONTACT, CONTROLLER, fill_in, offered
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words

WORDS = "Could our choir <sign> & sing?"
DIFFERENT = (
    "Could our choir sign and sing?",
    "Is there a demonstration in The Hague next week?",
    "Please phone our office about a broken link",
    "Which newspapers have written about it so far?",
    "May we translate it into Swahili?",
    "Do you have a poster to print?",
)


async def ask(visitor: Visitor, text: str = WORDS) -> None:
    await visitor.says("/contact")
    await visitor.taps("faq-ask-team")
    await visitor.hears("question-ask")
    await visitor.says(text)


async def waiting(stage: Stage) -> int:
    async with stage.database.transaction() as tx:
        return await questions.waiting(tx)


async def answered(ann: Visitor, sam: Visitor, text: str = "Yes, choirs can.") -> None:
    """Ann has asked and has been answered."""
    await ask(ann)
    await sam.taps("question-answer")
    await sam.says(text)


async def test_who_runs_this(ann: Visitor) -> None:
    await ann.says("/contact")
    await ann.hears_only("contact", controller=CONTROLLER, contact=Copyable(CONTACT))


async def test_asked_and_answered(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await ask(ann)
    await ann.hears_only("question-sent")
    for admin in (sam, robin):
        card = await admin.hears_only("question-card", count=1, more=0, place=1, total=1)
        assert WORDS in words(card) and "Ann" not in words(card) and str(ann.id) not in str(card)
    await sam.taps("question-answer")
    await sam.hears("question-answer-what", count=1, question=WORDS)
    await sam.says("Yes, choirs <b>can</b>.")
    await sam.hears_only("question-reply-sent", count=1, missed=0)
    told = await ann.hears("question-answered", question=WORDS, answer="Yes, choirs <b>can</b>.")
    assert "Sam" not in str(told["text"]) and str(sam.id) not in str(told)
    assert await waiting(stage) == 0
    assert [entry.act for entry in await stage.acts()] == ["question-answered"]


# --- writing back


@pytest.mark.parametrize("how", ["button", "reply"])
async def test_written_back_and_answered_again(ann: Visitor, sam: Visitor, stage: Stage, how: str) -> None:
    await answered(ann, sam)
    told = await ann.hears("question-answered")
    await sam.listens()
    if how == "button":
        await ann.taps("question-back")
        await ann.hears("question-back-what")
    await ann.says("And a brass band?", reply_to=told["message_id"] if how == "reply" else 0)
    await ann.hears_only("question-back-sent")
    card = words(await sam.hears_only("question-card-again"))
    assert card.index(WORDS) < card.index("Yes, choirs can.") < card.index("And a brass band?")
    await sam.taps("question-answer")
    await sam.says("A band, too.")
    await ann.hears("question-answered", question="And a brass band?", answer="A band, too.")
    assert await waiting(stage) == 0


async def test_a_reply_goes_to_the_team_whatever_else_is_under_way(ann: Visitor, sam: Visitor) -> None:
    await answered(ann, sam)
    told = await ann.hears("question-answered")
    await fill_in(ann, upto="country")
    await ann.says("And a brass band?", reply_to=told["message_id"])
    await ann.hears_only("question-back-sent")
    await ann.says("Netherlands")
    await ann.hears_only("signon-website")


async def test_several_messages_are_one_card(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await answered(ann, sam)
    told = await ann.hears("question-answered")
    await sam.listens()
    for number in range(MOST_WAITING):
        await ann.says(f"Also this {number}", reply_to=told["message_id"])
        await ann.hears_only("question-back-sent")
    assert len(await sam.all("question-card-again")) == 1 and await waiting(stage) == 1
    await ann.says("And one more", reply_to=told["message_id"])
    await ann.hears_only("question-back-wait")


async def test_the_asker_has_enough(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await answered(ann, sam)
    await ann.taps("question-enough")
    await ann.hears_only("question-enough-done")
    for key in ("question-back", "question-enough"):
        await ann.taps(key)
        await ann.hears_only("question-over")
    async with stage.database.transaction() as tx:
        assert await questions.heads(tx, 5) == []


async def test_closed_by_the_team_is_told_once_and_how_to_ask_anew(ann: Visitor, sam: Visitor) -> None:
    await answered(ann, sam)
    await ann.taps("question-back")
    await ann.listens()
    await sam.taps("question-end")
    await sam.is_told("question-closed")
    told = await ann.hears_only("question-ended", question=WORDS)
    assert [each["callback_data"] for each in buttons(told)] == ["ask:new"]
    await ann.says("And a brass band?")
    await ann.hears_only("question-over")
    await ann.says("And what is the ICC?")
    await ann.hears_only("faq-answer")


@pytest.mark.parametrize("data", ["ask:back:1", "ask:done:1"])
async def test_nobody_writes_into_somebody_elses_conversation(ann: Visitor, sam: Visitor, data: str) -> None:
    await answered(ann, sam)
    eve = newcomer(sam.stage, "Eve")
    await eve.says("/start")
    await eve.presses(data)
    await eve.hears_only("question-over")
    await ann.taps("question-back")
    await ann.hears_only("question-back-what")


@pytest.mark.parametrize("data", ["ask:", "ask:back", "ask:back:x", "ask:done:", "ask:x:1", "ask:back:" + "9" * 20])
async def test_bad_buttons_are_explained(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.is_told("error-old-button")


# --- in words, not too long, not too many


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_what_is_not_words_is_not_a_question(ann: Visitor, stage: Stage, kind: str) -> None:
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.sends(kind)
    await ann.hears_only("question-not-words")
    await ann.says(WORDS)
    await ann.hears_only("question-sent")
    assert await waiting(stage) == 1


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_what_is_not_words_is_not_an_answer(ann: Visitor, sam: Visitor, kind: str) -> None:
    await ask(ann)
    await sam.taps("question-answer")
    await sam.sends(kind)
    await sam.hears_only("question-not-words")
    await sam.says("Yes.")
    await ann.hears("question-answered", answer="Yes.")


@pytest.mark.parametrize("unit", ["<&>", "&&&\n", "😀"])
async def test_the_longest_words_fit_a_message_and_longer_ones_are_refused(
    ann: Visitor, sam: Visitor, unit: str
) -> None:
    text = (unit * LONGEST)[: LONGEST - 1] + "!"
    await ask(ann, text + "!")
    await ann.hears_only("question-too-long", letters=LONGEST + 1, most=LONGEST)
    await ann.says(text)
    await ann.hears_only("question-sent")
    assert text in words(await sam.hears("question-card", count=1, more=0)), "whole, whatever it is made of"
    await sam.taps("question-answer")
    await sam.says(text + "!")
    await sam.hears_only("question-too-long")
    await sam.says(text)
    assert words(await ann.hears("question-answered")).endswith(text)


async def test_a_long_question_without_an_answer_is_not_cut_silently(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        kept = await offered(tx, person, "x" * (LONGEST + 5))
    await ann.presses(f"ask:{kept}")
    await ann.hears_only("question-too-long", letters=LONGEST + 5)
    await ann.says("Shorter than before")
    await ann.hears_only("question-sent")


async def test_only_so_many_wait_at_the_same_time(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/contact")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        for text in DIFFERENT[: MOST_WAITING - 1]:
            await questions.hand_on(tx, person, await offered(tx, person, text))
        kept = await offered(tx, person, "Kept for later")
    await ann.taps("faq-ask-team")
    await ann.says(DIFFERENT[-1])
    await ann.hears_only("question-sent")
    await ann.taps("faq-ask-team")
    await ann.hears_only("question-too-many", most=MOST_WAITING)
    async with stage.database.transaction() as tx:
        kept = await offered(tx, person, "Kept for later")
    await ann.presses(f"ask:{kept}")
    await ann.hears_only("question-too-many-kept", most=MOST_WAITING)
    await sam.says("/questions")
    await sam.taps("question-close")
    await ann.presses(f"ask:{kept}")
    await ann.hears("question-sent")
    assert await waiting(stage) == MOST_WAITING


async def test_nobody_hands_on_what_somebody_else_asked(ann: Visitor, stage: Stage) -> None:
    await ann.says("/contact")
    await ann.says("paperwork of some obscure sort")
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    _, hers = await ann.button("faq-ask-team")
    for data in (hers, *(f"ask:{number}" for number in range(4))):
        await eve.presses(data)
    assert await waiting(stage) == 0


async def test_what_nobody_handed_on_is_not_for_the_team(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        kept = await offered(tx, person, "Between the bot and me")
    for verb in ("close", "answer", "out", "end", "keep", "split"):
        await sam.presses(f"question:{verb}:q{kept}")
        await sam.is_told("question-gone")
    async with stage.database.transaction() as tx:
        assert [each.text for each in await questions.of(tx, person.id)] == ["Between the bot and me"]
