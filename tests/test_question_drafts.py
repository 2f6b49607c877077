"""Answers kept as drafts for the FAQ: looked at before, in other words if need be, reviewed by editors."""

from pathlib import Path

import pytest

from storage import people
from storage.records import Role
from tests.asking import CHOIR, POSTER, asked_by, asks, choir
from tests.stage import Stage, label
from tests.stage import Stage, label


def folder(stage: Stage) -> Path:
    return stage.settings.data / "drafts"


def kept(stage: Stage) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder(stage).glob("*.md"))]


async def with_role(stage: Stage, name: str, role: Role) -> Visitor:
    visitor = newcomer(stage, name)
    await visitor.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
        assert person is not None
        people.takes_role(tx, person, role)
    await visitor.listens()
    return visitor


async def keep(admin: Visitor, asker: Visitor) -> None:
    await asks(asker, POSTER)
    await admin.taps("question-answer")
    await admin.says("Yes, write to us.")
    await admin.taps("question-keep")
    await admin.taps("question-keep-sure")


async def test_kept_after_a_look(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    await sam.says("Yes, write to us.")
    await sam.taps("question-keep")
    look = words(await sam.hears_only("question-keep-ask"))
    assert kept(stage) == [], "nothing before the look"
    await sam.taps("question-keep-sure")
    await sam.hears_only("question-kept")
    [draft] = kept(stage)
    assert draft.strip() in look
    assert draft.startswith(f"# DRAFT: {POSTER}\nReviewed: no\n") and draft.endswith("## Answer\nYes, write to us.\n")
    assert "Ann" not in draft and str(ann.id) not in draft and str(sam.id) not in draft
    acts = [(entry.act, entry.subject) for entry in await stage.acts()]
    assert acts[1] == ("question-draft-kept", next(folder(stage).glob("*.md")).stem)
    await sam.taps("question-keep-sure")
    await sam.is_told("sure-expired")
    assert len(kept(stage)) == 1


async def test_in_other_words_nothing_of_the_askers_is_kept(sam: Visitor, stage: Stage) -> None:
    await choir(stage, "en", "fr")
    await sam.says("/questions")
    await sam.taps("question-keep")
    look = words(await sam.hears("question-keep-ask"))
    assert CHOIR["fr"] in look and "To be written." in look
    await sam.says("May choirs sign?")
    await sam.hears_only("question-kept")
    [draft] = kept(stage)
    assert "May choirs sign?" in draft and CHOIR["en"] not in draft and CHOIR["fr"] not in draft
    await sam.says("What is the ICC?")
    await sam.hears_only("faq-answer")


async def test_the_draft_is_in_the_language_of_who_keeps_it(sam: Visitor, stage: Stage) -> None:
    await choir(stage, "fr", "en")
    await sam.says("/questions")
    await sam.taps("question-answer")
    await sam.says("Yes.")
    await sam.taps("question-words", language="Français")
    await sam.says("Oui.")
    await sam.taps("question-send", count=2)
    await sam.taps("question-keep")
    await sam.taps("question-keep-sure")
    [draft] = kept(stage)
    assert draft.startswith(f"# DRAFT: {CHOIR['en']}\n") and f"- {CHOIR['fr']}" in draft and draft.endswith("\nYes.\n")


async def test_what_changed_after_the_look_is_not_kept(sam: Visitor, stage: Stage) -> None:
    await choir(stage, "en")
    await sam.taps("question-keep")
    await choir(stage, "fr")
    await sam.taps("question-keep-sure")
    await sam.is_told("sure-expired")
    assert kept(stage) == []


async def test_closed_meanwhile(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-keep")
    await robin.taps("question-close")
    await sam.says("May we print it?")
    await sam.hears_only("question-gone")
    assert kept(stage) == []


async def test_the_editors_are_told_look_and_discard(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    eddy = await with_role(stage, "Eddy", Role.EDITOR)
    await keep(sam, ann)
    await eddy.hears("question-draft-new", question=POSTER)
    await eddy.says("/questions")
    await eddy.taps("question-drafts", count=1)
    await eddy.hears_only("question-drafts-list", count=1)
    await eddy.taps("question-draft-one", question=POSTER)
    assert kept(stage)[0].strip() in words(await eddy.hears_only("question-draft"))
    await eddy.taps("question-discard")
    await eddy.hears_only("question-discard-ask", question=POSTER)
    _, sure = await eddy.button("question-discard-sure")
    await eddy.presses(sure)
    await eddy.hears("question-discarded")
    assert kept(stage) == [] and (await stage.acts())[-1].act == "question-draft-discarded"
    await sam.taps("question-draft-show")
    await sam.is_told("question-draft-gone")
    await sam.hears("question-drafts-list", count=0)


async def test_two_editors_discard_at_once(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await keep(sam, ann)
    for admin in (sam, robin):
        await admin.taps("question-draft-show")
        await admin.taps("question-discard")
    await sam.taps("question-discard-sure")
    await robin.taps("question-discard-sure")
    await robin.is_told("question-draft-gone")
    assert [entry.act for entry in await stage.acts()].count("question-draft-discarded") == 1


async def test_reviewers_keep_drafts_and_editors_alone_see_them(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    rita = await with_role(stage, "Rita", Role.REVIEWER)
    await keep(rita, ann)
    assert len(kept(stage)) == 1
    name = next(folder(stage).glob("*.md")).stem
    for data in ("question:drafts:", f"question:draft:{name}", f"question:discard:{name}"):
        await rita.presses(data)
        await rita.is_told("error-not-admin")
        await rita.hears_nothing()
    await rita.says("/questions")
    drafts = label("en", "question-drafts", {"count": 1})
    assert drafts not in [each["text"] for each in buttons(await rita.last())]
    await sam.says("/questions")
    await sam.button("question-drafts", count=1)


@pytest.mark.parametrize("name", ["", "x", "../../encryption.key", "2026-11-25-01234567"])
async def test_a_draft_that_is_not_there(sam: Visitor, name: str) -> None:
    for verb in ("draft", "discard"):
        await sam.presses(f"question:{verb}:{name}")
        await sam.is_told("question-draft-gone")


async def test_the_draft_outlives_the_question(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await keep(sam, ann)
    await ann.taps("question-enough")
    assert await asked_by(stage, ann) == [] and len(kept(stage)) == 1
