"""/contact and /questions: people ask the team, the team answers in the bot's name."""

import pytest

from bot.core.reply import Copyable
from storage import people, questions
from tests.makers import CONTACT, CONTROLLER
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

WORDS = "Could our choir <sign> & sing?"


async def ask(visitor: Visitor, text: str = WORDS) -> None:
    await visitor.says("/contact")
    await visitor.taps("faq-ask-team")
    await visitor.hears("question-ask")
    await visitor.says(text)


async def open_questions(stage: Stage) -> int:
    async with stage.database.transaction() as tx:
        return await questions.waiting(tx)


async def test_who_runs_this(ann: Visitor) -> None:
    await ann.says("/contact")
    await ann.hears_only("contact", controller=CONTROLLER, contact=Copyable(CONTACT))


async def test_asked_and_answered(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await ask(ann)
    await ann.hears_only("question-sent")
    for admin in (sam, robin):
        card = await admin.hears_only("question-card", text=WORDS, language="en")
        assert "Ann" not in words(card) and str(ann.id) not in str(card)
    await sam.taps("question-answer")
    await sam.hears("question-answer-what")
    await sam.says("Yes, choirs <b>can</b>.")
    await sam.hears_only("question-reply-sent")
    await ann.hears("question-answered", question=WORDS, answer="Yes, choirs <b>can</b>.")
    assert await open_questions(stage) == 0
    await robin.taps("question-answer")
    await robin.says("No, they cannot.")
    await robin.hears_only("question-gone")
    assert not await ann.all("question-answered", answer="No, they cannot.")
    assert [entry.act for entry in await stage.acts()] == ["question-answered"]


async def test_closed_without_an_answer(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ask(ann)
    await ann.listens()
    await sam.taps("question-close")
    await sam.is_told("question-closed")
    await sam.hears_only("question-none")
    await ann.hears_nothing()
    assert await open_questions(stage) == 0


async def test_the_queue(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    for text in ("First question here", "Second question here"):
        await ask(ann, text)
    await sam.says("/questions")
    await sam.hears_only("question-card", text="First question here")
    await sam.taps("question-next")
    await sam.hears_only("question-card", text="Second question here")
    await sam.taps("question-next")
    await sam.hears_only("question-card", text="First question here")


async def test_no_question(sam: Visitor) -> None:
    await sam.says("/questions")
    await sam.hears_only("question-none")


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_what_is_not_words_is_not_a_question(ann: Visitor, stage: Stage, kind: str) -> None:
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.sends(kind)
    await ann.hears_only("error-not-words")
    await ann.says(WORDS)
    await ann.hears_only("question-sent")
    assert await open_questions(stage) == 1


@pytest.mark.parametrize("text", ["<&>" * 1300, "&&&\n" * 1000, "😀" * 900])
async def test_very_long_words_are_kept_in_part_and_fit_a_message(ann: Visitor, sam: Visitor, text: str) -> None:
    await ask(ann, text)
    await ann.hears_only("question-sent")
    card = words(await sam.hears("question-card", text=text[:1500]))
    assert text[:1500].strip() in card, "whole, whatever it is made of"
    await sam.taps("question-answer")
    await sam.says(text)
    answered = words(await ann.hears("question-answered", question=text[:1500], answer=text[:1500]))
    assert answered.count(text[:1400].strip()) == 2


@pytest.mark.parametrize("data", ["question:answer:1", "question:close:1", "question:next:0"])
async def test_only_the_secretariat(ann: Visitor, stage: Stage, data: str) -> None:
    await ask(ann)
    await ann.presses(data)
    await ann.is_told("error-not-admin")
    assert await open_questions(stage) == 1


async def test_nobody_hands_on_what_somebody_else_asked(ann: Visitor, stage: Stage) -> None:
    await ann.says("/contact")
    await ann.says("paperwork of some obscure sort")
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    for number in range(4):
        await eve.presses(f"ask:{number}")
    assert await open_questions(stage) == 0


async def test_what_nobody_handed_on_is_not_for_the_team(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        offered = await questions.offer(tx, person, "Between the bot and me")
    await sam.presses(f"question:close:{offered}")
    await sam.is_told("question-gone")
    await sam.presses(f"question:answer:{offered}")
    await sam.says("I saw that")
    await sam.hears_only("question-gone")
    async with stage.database.transaction() as tx:
        assert [each.text for each in await questions.of(tx, person.id)] == ["Between the bot and me"]


async def test_the_answer_to_somebody_who_left(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ask(ann)
    await ann.blocks()
    await sam.taps("question-answer")
    await sam.says("Yes")
    await sam.hears_only("question-reply-sent")
    assert await open_questions(stage) == 0
