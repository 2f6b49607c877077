"""/admin, /stats: for the secretariat alone, and only when they speak themselves."""

import pytest

from bot.app import ADMIN_COMMANDS
from storage.records import Status
from tests.makers import make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

ADMIN_TEXTS = {
    "admin": "panel",
    "review": "review-empty",
    "questions": "question-none",
    "stats": "stats",
    "broadcast": "broadcast-list-empty",
    "export": "export",
    "living": "living-none",
}


@pytest.mark.parametrize("command", ADMIN_COMMANDS)
async def test_admin_commands_work_for_admins(sam: Visitor, command: str) -> None:
    await sam.says(f"/{command}")
    await sam.hears_only(ADMIN_TEXTS[command])


@pytest.mark.parametrize("command", ADMIN_COMMANDS)
async def test_others_get_help_instead(ann: Visitor, command: str) -> None:
    await ann.says(f"/{command}")
    await ann.hears_only("help")


ADMIN_PRESSES = [
    "review:next", "review:approve:{reference}:x", "review:reject:{reference}:x", "review:ask:{reference}:x",
    "reject:duplicate:{reference}:x", "question:next:0", "question:close:1", "question:answer:1",
    "living:list", "living:in:1:en", "living:end:1",
]  # fmt: skip


@pytest.mark.parametrize("data", ADMIN_PRESSES)
async def test_others_cannot_press_what_is_for_admins(ann: Visitor, stage: Stage, data: str) -> None:
    made = make_signon(status=Status.PENDING)
    await put_signons(stage.database, made)
    await ann.says("/start")
    await ann.presses(data.format(reference=made.reference))
    await ann.is_told("error-not-admin")
    await ann.hears_nothing()
    assert [each.status for each in await stage.signons()] == [Status.PENDING]
    assert await stage.acts() == []


async def test_the_true_button_of_an_admin_is_refused_to_others(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    _, approve = await sam.button("review-approve")
    for visitor in (ann, newcomer(stage, "Eve")):
        await visitor.says("/start")
        await visitor.presses(approve)
        await visitor.is_told("error-not-admin")
    assert [each.status for each in await stage.signons()] == [Status.PENDING]


async def test_stats_is_no_button_for_others(ann: Visitor) -> None:
    await ann.says("/start")
    await ann.presses("stats")
    await ann.hears_only("help")


async def test_a_forwarded_command_is_words(sam: Visitor, ann: Visitor, stage: Stage) -> None:
    number = await sam.says("/admin")
    await sam.forwards(number, sam.id)
    assert not await sam.all("panel")
    chat = await stage.post("talk", person=ann.id, chat=sam.id)
    theirs = await stage.post("send", person=ann.id, chat=chat["chat"], text="/stats")
    await sam.forwards(theirs["message_id"], chat["chat"])
    assert not await sam.all("stats")


async def test_an_edited_command_is_nothing(sam: Visitor) -> None:
    number = await sam.says("hello")
    await sam.edits(number, "/admin")
    await sam.hears_nothing()


async def test_who_is_no_admin_any_more(empty_stage: Stage) -> None:
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/start")
        await sign_on(ann)
        _, approve = await sam.button("review-approve")
        await sam.taps("review-reject")
    async with empty_stage.running(admin_ids=frozenset()):
        await sam.presses(approve)
        await sam.is_told("error-not-admin")
        await sam.says("This is my reason")
        await sam.hears_only("review-gone")
        await sam.says("/admin")
        await sam.hears_only("help")
        assert [each.status for each in await empty_stage.signons()] == [Status.PENDING]


async def test_the_panel_counts_what_waits(ann: Visitor, sam: Visitor) -> None:
    await sign_on(ann)
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.says("Could somebody phone us")
    await sam.says("/admin")
    panel = words(await sam.hears_only("panel"))
    assert "Sign-ons to review: 1" in panel and "Open questions: 1" in panel
    await sam.taps("admin-questions")
    assert "Could somebody phone us" in words(await sam.hears_only("question-card", count=1, more=0))
    await sam.says("/admin")
    await sam.taps("admin-review")
    await sam.hears_only("review-card")
    await sam.says("/admin")
    await sam.taps("admin-stats")
    await sam.hears_only("stats", pending=1)


async def test_the_numbers(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(), make_signon(organisation="Gone Away", status=Status.WITHDRAWN))
    await ann.says("/start via-paper")
    await ann.says("/subscribe")
    await ann.says("What is the International Criminal Court?")
    await ann.says("/sign")
    await sam.says("/stats")
    await sam.hears_only(
        "stats", people=2, subscribed=1, approved=1, pending=0, rejected=0, withdrawn=1,
        started=1, sent=0, answered=1, unsure=0, uncertain=0, origins="paper: 1",
    )  # fmt: skip


async def test_the_audit_log_holds_no_person(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("review-approve")
    entries = await stage.acts()
    assert [entry.act for entry in entries] == ["signon-sent", "approved"]
    assert all(str(each) not in str(entries) for each in (ann.id, sam.id, "Ann", "Harbour"))
    assert entries[0].actor == "system" and len(entries[1].actor) >= 32
