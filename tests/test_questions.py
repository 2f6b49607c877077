"""/questions: alike ones on one card across languages, the walk through them, taking one out, closing."""

from datetime import timedelta

import pytest

from storage import people
from storage.records import Role
from tests.asking import CHOIR, POSTER, asked_by, asks, choir
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words


def labels(message: dict[str, object]) -> list[str]:
    return [each["callback_data"].split(":")[1] for each in buttons(message)]


async def test_alike_ones_of_three_languages_are_one_card(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await choir(stage, "en", "fr", "es")
    assert len(await robin.all("question-card", count=1, more=0)) == 1, "the desk hears of the first one only"
    await sam.says("/questions")
    languages = "English (1), Español (1), Français (1)"
    card = await sam.hears_only("question-card", count=3, more=0, languages=languages, place=1, total=1)
    assert all(text in words(card) for text in CHOIR.values())
    assert labels(card) == ["answer", "close", "split", "keep"]
    assert "Asker" not in words(card)


async def test_many_in_the_same_words_are_counted(sam: Visitor, stage: Stage) -> None:
    await choir(stage, *["en"] * 4)
    await sam.says("/questions")
    card = words(await sam.hears_only("question-card", count=4, more=3))
    assert card.count(CHOIR["en"]) == 1


async def test_without_the_encoder_copies_are_one_card(empty_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    sam = newcomer(empty_stage, "Sam")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        monkeypatch.setattr(empty_stage.house.likeness, "_encoder", None)
        await sam.says("/start")
        await choir(empty_stage, "en", "fr")
        await asks(newcomer(empty_stage, "Ann"), CHOIR["en"].upper())
        await sam.says("/questions")
        await sam.hears_only("question-card", count=2, more=0, total=2)


async def test_the_walk_begins_with_what_waits_longest(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    stage.clock.ahead = timedelta(days=1)
    await choir(stage, "en")
    await sam.says("/questions")
    seen = []
    for key in ("question-next", "question-next", "question-previous", "question-previous"):
        seen.append(POSTER in words(await sam.hears_only("question-card", count=1, more=0, total=2)))
        await sam.taps(key)
    assert seen == [True, False, True, False]


async def test_no_question(sam: Visitor) -> None:
    await sam.says("/questions")
    await sam.hears_only("question-none")


@pytest.mark.parametrize("data", ["question:next:k77", "question:previous:q77", "question:next:0", "question:next:"])
async def test_from_a_card_that_is_done_to_the_first(ann: Visitor, sam: Visitor, data: str) -> None:
    await asks(ann, POSTER)
    await sam.presses(data)
    await sam.hears("question-card", count=1, more=0, place=1)


# --- taking one out


async def test_taken_out_it_has_a_card_of_its_own(sam: Visitor, stage: Stage) -> None:
    english, french = await choir(stage, "en", "fr")
    await sam.says("/questions")
    await sam.taps("question-split")
    await sam.hears_only("question-split-which")
    [its] = await asked_by(stage, french)
    await sam.presses(f"question:out:q{its.id}")
    await sam.is_told("question-split-done")
    card = await sam.hears("question-card", count=1, more=0, total=2)
    assert CHOIR["fr"] in words(card)
    await english.listens()
    await sam.taps("question-answer")
    await sam.says("Oui.")
    await french.hears("question-answered", answer="Oui.")
    await english.hears_nothing()
    await sam.presses(f"question:out:q{its.id}")
    await sam.is_told("question-gone")
    assert [entry.act for entry in await stage.acts()] == ["question-split", "question-answered"]


async def test_nothing_is_taken_out_of_one(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    [its] = await asked_by(stage, ann)
    for data in (f"question:split:k{its.kin}", f"question:out:q{its.id}"):
        await sam.presses(data)
        await sam.is_told("question-gone")


# --- closing


async def test_closed_without_an_answer(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    await ann.listens()
    await sam.taps("question-close")
    await sam.is_told("question-closed")
    await sam.hears_only("question-none")
    await ann.hears_only("question-closed-unanswered", question=POSTER)
    assert await asked_by(stage, ann) == []
    await robin.taps("question-close")
    await robin.is_told("question-gone")
    assert [entry.act for entry in await stage.acts()] == ["question-closed"]


async def test_many_are_closed_after_one_look_and_none_that_came_later(sam: Visitor, stage: Stage) -> None:
    first = await choir(stage, "en", "fr")
    await sam.says("/questions")
    await sam.taps("question-close")
    await sam.hears("question-close-ask", count=2)
    [late] = await choir(stage, "es")
    for visitor in (*first, late):
        await visitor.listens()
    await sam.taps("question-close-sure")
    for visitor in first:
        await visitor.hears_only("question-closed-unanswered", question=CHOIR[visitor.language])
    await late.hears_nothing()
    await sam.hears("question-card", count=1, more=0)
    await sam.taps("question-answer")
    await sam.says("Sí.")
    await late.hears("question-answered", question=CHOIR["es"])


async def test_an_old_confirmation_closes_nothing(sam: Visitor, stage: Stage) -> None:
    askers = await choir(stage, "en", "fr")
    await sam.says("/questions")
    await sam.taps("question-close")
    stage.clock.ahead = timedelta(minutes=6)
    await sam.taps("question-close-sure")
    await sam.is_told("sure-expired")
    assert [len(await asked_by(stage, each)) for each in askers] == [1, 1]


# --- who may

VERBS = ("answer", "all", "split", "out", "show", "close", "end", "keep", "next", "words", "drop", "drafts", "draft")


@pytest.mark.parametrize("verb", VERBS)
async def test_only_the_secretariat(ann: Visitor, stage: Stage, verb: str) -> None:
    await asks(ann, POSTER)
    [its] = await asked_by(stage, ann)
    for ref in (f"k{its.kin}", f"q{its.id}"):
        await ann.presses(f"question:{verb}:{ref}")
        await ann.is_told("error-not-admin")
    assert len(await asked_by(stage, ann)) == 1


async def test_who_only_looks_on_answers_nothing(ann: Visitor, stage: Stage) -> None:
    reader = newcomer(stage, "Lou")
    await reader.says("/start")
    await take_role(stage, reader, Role.READER)
    await reader.listens()
    await asks(ann, POSTER)
    await reader.hears_nothing()
    await reader.says("/questions")
    await reader.hears_only("help-desk")
    await reader.presses("question:next:0")
    await reader.is_told("error-not-admin")
    await reader.hears_nothing()


async def take_role(stage: Stage, visitor: Visitor, role: Role) -> None:
    async with stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
        assert person is not None
        people.takes_role(tx, person, role)


@pytest.mark.parametrize(
    "data", ["question:", "question:answer:12", "question:answer:x", "question:fly:k1", "question:close:q" + "9" * 20]
)
async def test_bad_and_old_buttons_are_explained(sam: Visitor, data: str) -> None:
    await sam.presses(data)
    await sam.is_told("error-old-button")


async def test_the_card_is_in_the_language_of_who_reads_it(stage: Stage) -> None:
    reviewer = newcomer(stage, "Camille", "fr")
    await reviewer.says("/start")
    await take_role(stage, reviewer, Role.REVIEWER)
    await choir(stage, "en")
    assert CHOIR["en"] in words((await reviewer.news())[-1])
    await reviewer.taps("question-answer")
    await reviewer.says("Oui, vous pouvez.")
    [last] = [entry for entry in await stage.acts()]
    assert (last.act, last.subject) == ("question-answered", "1")
