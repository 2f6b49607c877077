"""The queue in one message, finding a sign-on, and the way back from a verdict."""

from datetime import timedelta

import pytest

from bot.core.reply import Copyable
from bot.pipeline.learner import Learner
from bot.sandbox.model import SECRETARIAT
from storage import people, signons
from storage.records import Listing, Role, Signon, Status
from tests.makers import make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words

HARBOUR = "Harbour Legal Aid"
KINDS = ("Bakery", "Forestry", "Museum")


async def waiting(stage: Stage, **given: object) -> list[Signon]:
    made = [make_signon(organisation=f"{kind} Workers United", status=Status.PENDING, **given) for kind in KINDS]
    await put_signons(stage.database, *made)
    return sorted(made, key=lambda each: each.reference)  # sent in the same second


async def status(stage: Stage, reference: str) -> Status:
    return next(each.status for each in await stage.signons() if each.reference == reference)


async def reader(stage: Stage) -> Visitor:
    """Somebody who may look and nothing else."""
    made = newcomer(stage, "Rita")
    await made.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, made.id)
        assert person is not None
        people.takes_role(tx, person, Role.READER)
    return made


# --- one message


async def test_round_and_round_in_one_message(sam: Visitor, stage: Stage) -> None:
    made = await waiting(stage)
    await sam.says("/review")
    first = await sam.hears_only("review-card", organisation=made[0].organisation)
    assert "1 of 3" in words(first)
    for number, each in [(2, made[1]), (3, made[2]), (1, made[0])]:
        await sam.taps("review-next")
        card = await sam.hears_only("review-card", organisation=each.organisation)
        assert f"{number} of 3" in words(card) and card["message_id"] == first["message_id"]
    await sam.taps("review-before")
    await sam.hears_only("review-card", organisation=made[2].organisation)
    await sam.taps("review-newest")
    assert "1 of 3" in words(await sam.hears_only("review-card", organisation=made[2].organisation))
    await sam.taps("review-next")
    assert "2 of 3" in words(await sam.hears_only("review-card", organisation=made[1].organisation))


async def test_narrowed_to_a_country_and_to_flags(sam: Visitor, stage: Stage) -> None:
    await waiting(stage)
    kenyan = make_signon(organisation="Nairobi Press", country="KE", status=Status.PENDING, flags=("no-website",))
    await put_signons(stage.database, kenyan)
    await sam.says("/review")
    await sam.taps("review-country")
    await sam.hears_only("review-which-country")
    await sam.taps("review-country-option", name="Kenya", count=1)
    assert "1 of 1" in words(await sam.hears_only("review-card", organisation="Nairobi Press"))
    await sam.taps("review-flagged")
    await sam.taps("review-country")
    await sam.taps("review-everywhere")
    assert "1 of 1" in words(await sam.hears_only("review-card", organisation="Nairobi Press"))
    await sam.taps("review-approve")
    await sam.taps("review-next")
    await sam.hears_only("review-none-so")
    await sam.taps("review-all")
    assert "1 of 3" in words(await sam.hears_only("review-card"))


async def test_an_empty_queue(sam: Visitor) -> None:
    await sam.says("/review")
    await sam.hears_only("review-empty")
    await sam.taps("review-lately")
    await sam.hears_only("review-decided-none")


ODD = [
    "review:", "review:queue", "review:after:XXXX", "review:queue:::9zz", "review:countries:::1ao:99999",
    "review:lately:::1ao:-1", "review:dance:x", "review:value:x:y", "review:many:::1aoQQ",
]  # fmt: skip


@pytest.mark.parametrize("data", ODD)
async def test_old_and_odd_buttons_are_answered(sam: Visitor, stage: Stage, data: str) -> None:
    await waiting(stage)
    await sam.presses(data)
    assert await sam.toasts() or await sam.news()


async def test_a_verdict_of_another_reaches_the_message_that_shows_it_and_no_other(
    sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    made = await waiting(stage)
    await sam.says("/review")
    await robin.says("/review")
    await robin.taps("review-next")
    await robin.listens()
    await sam.taps("review-approve")
    await robin.hears_nothing()
    await sam.taps("review-next")
    await sam.taps("review-approve")
    await robin.hears_only("review-closed-approved", reference=Copyable(made[1].reference))
    await robin.taps("review-next")
    await robin.hears_only("review-card", organisation=made[2].organisation)


async def test_a_decided_one_offers_the_way_back_and_on(ann: Visitor, sam: Visitor) -> None:
    await sign_on(ann)
    await sam.says("/review")
    await sam.taps("review-approve")
    seen = (await sam.stage.view(sam.id))["messages"]
    labels = [[each["text"] for each in buttons(card)] for card in seen if HARBOUR in words(card)]
    assert labels == [["↩️ Undo", "🔎 Show"], ["↩️ Undo", "🔎 Show", "➡️ Next"]]


async def test_who_may_only_look(sam: Visitor, stage: Stage) -> None:
    made = await waiting(stage)
    rita = await reader(stage)
    await rita.says("/review")
    card = await rita.hears_only("review-card", organisation=made[0].organisation)
    assert "Ann Visser" not in words(card) and "ann@" not in words(card)
    await rita.taps("review-next")
    labels = [each["text"] for each in buttons(await rita.hears_only("review-card"))]
    assert "➡️ Next" in labels and not {"✅ Approve", "❌ Reject", "✏️ Correct", "🗒 Note"} & set(labels)
    await sam.says("/review")
    for key in ("review-approve", "review-note", "review-edit", "review-many"):
        _, data = await sam.button(key, count=3)
        await rita.presses(data)
        await rita.is_told("error-not-admin")
    assert {each.status for each in await stage.signons()} == {Status.PENDING}


# --- finding


@pytest.mark.parametrize("typed", ["harbour", "HARBOUR legal", "{reference}", "{small}"])
async def test_found_by_name_or_number(sam: Visitor, stage: Stage, typed: str) -> None:
    made = make_signon(status=Status.REJECTED, reason="Could not be verified")
    await put_signons(stage.database, made, make_signon(organisation="Elsewhere United"))
    small = made.reference.replace("-", "").lower()
    await sam.says("/review " + typed.format(reference=made.reference, small=small))
    card = words(await sam.hears_only("review-card", reference=Copyable(made.reference), organisation=HARBOUR))
    assert "Reason: Could not be verified" in card


async def test_several_and_none(sam: Visitor, stage: Stage) -> None:
    made = await waiting(stage)
    await sam.says("/review workers")
    await sam.hears_only("review-found", count=3, more=0)
    await sam.taps("review-row-pending", organisation=made[1].organisation)
    await sam.hears_only("review-card", organisation=made[1].organisation)
    for nothing in ("nobody of that name", "AAAA-AAAA", "%", "..."):
        await sam.says(f"/review {nothing}")
        await sam.hears_only("review-not-found")


async def test_in_any_order_whatever_became_of_it_and_let_go_when_erased(sam: Visitor, stage: Stage) -> None:
    made = make_signon(organisation="Sea Rescue Aid", listing=Listing.COUNTED)
    await put_signons(stage.database, made, make_signon(organisation="Aid Abroad"))
    await sam.says("/review aid resc")
    await sam.hears_only("review-card", organisation="Sea Rescue Aid")
    async with stage.database.transaction() as tx:
        held = tx.memory["hidden"]
        assert len(held._links) == 1
        await signons.erase(tx, made.reference)
    (learner,) = (each for each in stage.parts.background if isinstance(each, Learner))
    await learner._round()
    assert len(held._links) == 0
    await sam.says("/review aid resc")
    await sam.hears_only("review-not-found")


# --- undone, reopened


@pytest.mark.parametrize("verdict", [Status.APPROVED, Status.REJECTED])
async def test_undone_within_ten_minutes(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage, verdict: str
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-approve" if verdict == "approved" else "review-reject")
    if verdict == "rejected":
        await sam.taps("review-reason-unverified")
    await ann.listens()
    closed, undo = await robin.button("review-undo")
    await sam.taps("review-undo")
    await sam.is_told("review-done-pending", organisation=HARBOUR)
    await ann.hears(f"outcome-again-{verdict}", organisation=HARBOUR, reference=Copyable(made))
    assert await status(stage, made) is Status.PENDING
    await robin.hears("review-card", reference=Copyable(made))
    await robin.presses(undo, closed["message_id"])
    await robin.is_told("review-already-pending", organisation=HARBOUR)
    await robin.taps("review-approve")
    assert await status(stage, made) is Status.APPROVED
    assert [each.act for each in await stage.acts()] == ["signon-sent", verdict, "undone", "approved"]


@pytest.mark.parametrize("verdict", [Status.APPROVED, Status.REJECTED])
async def test_after_ten_minutes_the_button_explains_itself(
    ann: Visitor, sam: Visitor, stage: Stage, verdict: str
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-approve" if verdict == "approved" else "review-reject")
    if verdict == "rejected":
        await sam.taps("review-reason-duplicate")
    stage.clock.ahead = timedelta(minutes=10, seconds=2)
    await sam.taps("review-undo")
    await sam.is_told(f"review-undo-late-{verdict}", organisation=HARBOUR)
    assert await status(stage, made) == verdict


async def test_a_rejected_one_is_reopened_from_those_decided_lately(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-reject")
    await sam.taps("review-reason-unverified")
    stage.clock.ahead = timedelta(days=2)
    await ann.listens()
    await sam.says("/review")
    await sam.taps("review-lately")
    await sam.hears_only("review-decided")
    await sam.taps("review-row-rejected", organisation=HARBOUR)
    card, reopen = await sam.button("review-reopen")
    await sam.presses(reopen, card["message_id"])
    await ann.hears_only("outcome-again-rejected", organisation=HARBOUR)
    assert await status(stage, made) is Status.PENDING
    await robin.presses(reopen)
    await robin.is_told("review-already-pending", organisation=HARBOUR)
    assert [each.act for each in await stage.acts()][-1] == "reopened"


# --- in the group


async def test_in_the_group_what_is_typed_goes_on_in_private(empty_stage: Stage) -> None:
    sam, ann, ada = (newcomer(empty_stage, name) for name in ("Sam", "Ann", "Ada"))
    empty_stage.telegram.chats[SECRETARIAT].members += [sam.id, ada.id]
    async with empty_stage.running(admin_ids=frozenset({sam.id, ada.id}), review_chat_id=SECRETARIAT):
        await sam.says("/start")
        made = await sign_on(ann)
        group = Visitor(empty_stage, ada.id, chat=SECRETARIAT)
        for key in ("review-note", "review-edit", "review-reject"):
            card, data = await group.button(key)
            await group.presses(data, card["message_id"])
            await group.is_told("review-start-first")
        group.id = sam.id
        await sam.listens()
        await group.taps("review-note")
        await group.is_told("review-in-private")
        await sam.hears_only("review-note-what", organisation=HARBOUR)
        await sam.says("They called us")
        assert "They called us" in words(await group.hears("review-card", reference=Copyable(made)))
        await group.taps("review-approve")
        await group.hears("review-closed-approved", reference=Copyable(made))
        await group.taps("review-undo")
        await group.hears("review-card", reference=Copyable(made))
        await group.taps("review-queue")
        assert "1 of 1" in words(await group.hears_only("review-card", reference=Copyable(made)))
