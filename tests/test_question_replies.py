"""Answers of the team: a look before many get them, own words for a language, two admins at once, again to all."""

import pytest

from bot.core.reply import Copyable
from storage.question_records import Turn
from tests.asking import CHOIR, POSTER, asked_by, asks, choir
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


async def write(admin: Visitor, text: str, command: str = "/questions") -> None:
    if command:
        await admin.says(command)
    await admin.taps("question-answer")
    await admin.says(text)


async def test_one_answer_for_all_after_a_look(sam: Visitor, stage: Stage) -> None:
    askers = await choir(stage, "en", "fr", "es")
    await sam.says("/questions")
    await sam.taps("question-answer")
    languages = "English (1), Español (1), Français (1)"
    await sam.hears_only("question-answer-foreign", count=3, languages=languages, cancel=Copyable("/cancel"))
    await sam.says("Yes, <you> can.")
    await sam.hears("question-look", count=3, languages=languages, answer="Yes, <you> can.")
    await sam.hears("question-send-ask", count=3)
    for visitor in askers:
        assert [each.turn for each in await asked_by(stage, visitor)] == [Turn.NEW], "nothing went out before"
        await visitor.listens()
    await sam.taps("question-send", count=3)
    await sam.hears_only("question-reply-sent", count=3, missed=0)
    for visitor in askers:
        own = CHOIR[visitor.language]
        told = await visitor.hears_only("question-answered", question=own, answer="Yes, <you> can.")
        assert not [text for text in CHOIR.values() if text != own and text in words(told)], "nobody else's words"
        assert str(sam.id) not in str(told)
    assert [(entry.act, entry.subject) for entry in await stage.acts()] == [("question-answered", "3")]
    await sam.taps("question-send", count=3)
    await sam.is_told("sure-expired")
    assert len(await askers[0].all("question-answered")) == 1


async def test_own_words_for_one_language(sam: Visitor, stage: Stage) -> None:
    english, french, spanish = await choir(stage, "en", "fr", "es")
    await write(sam, "Yes.")
    await sam.taps("question-words", language="Français")
    await sam.hears("question-words-what", language="Français")
    await sam.says("Oui.")
    await sam.hears("question-look", count=2, languages="English (1), Español (1)", answer="Yes.")
    await sam.hears("question-look", count=1, languages="Français (1)", answer="Oui.", question=CHOIR["fr"])
    await sam.taps("question-send", count=3)
    for visitor, answer in ((english, "Yes."), (french, "Oui."), (spanish, "Yes.")):
        await visitor.hears("question-answered", answer=answer)


async def test_written_anew_and_the_old_look_sends_nothing(sam: Visitor, stage: Stage) -> None:
    askers = await choir(stage, "en", "fr")
    await write(sam, "Yse.")
    _, old = await sam.button("question-send", count=2)
    await sam.taps("question-rewrite")
    await sam.says("Yes.")
    await sam.presses(old)
    await sam.is_told("sure-expired")
    await sam.taps("question-send", count=2)
    for visitor in askers:
        await visitor.hears("question-answered", answer="Yes.")


async def test_not_sent_after_all(sam: Visitor, stage: Stage) -> None:
    askers = await choir(stage, "en", "fr")
    await write(sam, "Yes.")
    _, send = await sam.button("question-send", count=2)
    await sam.taps("question-drop")
    await sam.hears_only("question-dropped")
    await sam.presses(send)
    await sam.is_told("sure-expired")
    assert [(await asked_by(stage, each))[0].turn for each in askers] == [Turn.NEW, Turn.NEW]
    await sam.presses("question:words:fr")
    await sam.is_told("error-old-button")


async def test_somebody_who_asked_meanwhile_is_not_answered_unseen(sam: Visitor, stage: Stage) -> None:
    await choir(stage, "en", "fr")
    await write(sam, "Yes.")
    [late] = await choir(stage, "es")
    await late.listens()
    await sam.taps("question-send", count=2)
    await late.hears_nothing()
    await sam.taps("question-next")
    assert CHOIR["es"] in words(await sam.hears("question-card", count=1, more=0))


async def test_one_of_another_language_is_told_before_it_goes_out(sam: Visitor, stage: Stage) -> None:
    [french] = await choir(stage, "fr")
    await sam.taps("question-answer")
    await sam.hears("question-answer-foreign", count=1, languages="Français (1)", question=CHOIR["fr"])
    await sam.says("Oui.")
    await french.hears("question-answered", answer="Oui.")


# --- two at once


async def test_the_second_of_two_admins_is_told(ann: Visitor, sam: Visitor, robin: Visitor) -> None:
    await asks(ann, POSTER)
    for admin in (sam, robin):
        await admin.taps("question-answer")
    await sam.says("Yes.")
    await robin.says("No.")
    await robin.hears_only("question-too-late")
    assert await ann.all("question-answered", answer="Yes.") == [] or not await ann.all(
        "question-answered", answer="No."
    )
    await robin.says("/questions")
    await robin.hears_only("question-none")
    await robin.presses("question:answer:k1")
    await robin.is_told("question-gone")


async def test_answered_in_part_by_a_colleague(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    english, french = await choir(stage, "en", "fr")
    await write(sam, "Yes.")
    [its] = await asked_by(stage, english)
    await robin.presses(f"question:out:q{its.id}")
    await write(robin, "Of course.", command="")
    await sam.taps("question-send", count=2)
    await sam.hears_only("question-reply-sent", count=1, missed=1)
    assert [words(each) for each in await english.all("question-answered", answer="Yes.")] == []
    await french.hears("question-answered", answer="Yes.")


async def test_closed_while_the_answer_was_being_typed(ann: Visitor, sam: Visitor, robin: Visitor) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    await robin.taps("question-close")
    await sam.says("Yes.")
    await sam.hears_only("question-gone")
    await sam.says("What is the ICC?")
    await sam.hears_only("faq-answer")


# --- after the first answer


async def test_again_to_all_or_to_one(sam: Visitor, stage: Stage) -> None:
    english, french = await choir(stage, "en", "fr")
    await write(sam, "Yes.")
    await sam.taps("question-send", count=2)
    for visitor in (english, french):
        await visitor.listens()
    await french.taps("question-back")
    await french.says("Aussi une fanfare ?")
    await sam.hears("question-card-again")
    await sam.taps("question-answer")
    await sam.hears("question-answer-foreign", count=1)
    await sam.says("Oui.")
    await french.hears("question-answered", question="Aussi une fanfare ?", answer="Oui.")
    await english.hears_nothing()
    await french.taps("question-back")
    await french.says("Et un orchestre ?")
    await sam.taps("question-all")
    await sam.hears("question-answer-foreign", count=2)
    await sam.says("Everybody may.")
    await sam.taps("question-send", count=2)
    await french.hears("question-answered", question="Et un orchestre ?", answer="Everybody may.")
    await english.hears("question-answered", question=CHOIR["en"], answer="Everybody may.")


async def test_what_was_written_meanwhile_goes_on_waiting(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    await sam.says("Yes.")
    await ann.taps("question-back")
    await ann.says("In colour?")
    await sam.taps("question-answer")
    await ann.taps("question-back")
    await ann.says("In A3?")
    await sam.says("In colour, yes.")
    await ann.hears("question-answered", answer="In colour, yes.")
    await sam.says("/questions")
    assert "In A3?" in words(await sam.hears_only("question-card-again"))


async def test_somebody_new_with_the_same_question_is_a_new_card(sam: Visitor, stage: Stage) -> None:
    [english] = await choir(stage, "en")
    await write(sam, "Yes.")
    await english.listens()
    await sam.listens()
    await choir(stage, "fr")
    card = words(await sam.hears_only("question-card", count=1, more=0))
    assert CHOIR["fr"] in card and CHOIR["en"] not in card
    await write(sam, "Oui.", command="")
    await english.hears_nothing()


async def test_conversations_of_many_end_together(sam: Visitor, stage: Stage) -> None:
    askers = await choir(stage, "en", "fr")
    await write(sam, "Yes.")
    await sam.taps("question-send", count=2)
    await sam.taps("question-end")
    await sam.hears("question-close-ask", count=2)
    await sam.taps("question-close-sure")
    for visitor in askers:
        await visitor.hears("question-ended", question=CHOIR[visitor.language])
        assert await asked_by(stage, visitor) == []


@pytest.mark.parametrize("left", ["blocks", "erases"])
async def test_the_answer_to_somebody_who_left(ann: Visitor, sam: Visitor, stage: Stage, left: str) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    if left == "blocks":
        await ann.blocks()
    else:
        await ann.says("/erase")
        await ann.taps("erase-all")
    await sam.says("Yes")
    await sam.hears_only("question-reply-sent" if left == "blocks" else "question-gone", count=1, missed=0)
    assert not await ann.all("question-answered")


async def test_only_who_may_still_answer_sends(empty_stage: Stage) -> None:
    sam = newcomer(empty_stage, "Sam")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/start")
        ann = newcomer(empty_stage, "Anna")
        await asks(ann, POSTER)
        await sam.taps("question-answer")
        await ann.listens()
    async with empty_stage.running(admin_ids=frozenset({1})):
        await sam.says("Yes")
        await sam.hears_only("question-gone")
        await ann.hears_nothing()
