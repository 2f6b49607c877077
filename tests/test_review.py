"""Review: the card, the verdicts, two admins at once, questions to and from the representative."""

import pytest

from bot.core.reply import Copyable
from bot.handlers.review_cards import PRESETS
from bot.sandbox.model import SECRETARIAT
from storage.records import Listing, Status
from tests.makers import fill_in, make_signon, put_signons, sign_on
from tests.stage import Stage, expected
from tests.visitor import Visitor, newcomer, reference, words

HARBOUR = "Harbour Legal Aid"


async def status(stage: Stage, reference: str) -> Status:
    return next(each.status for each in await stage.signons() if each.reference == reference)


# --- the card


async def test_the_card_shows_what_was_given(ann: Visitor, sam: Visitor) -> None:
    made = await sign_on(ann)
    await sam.hears(
        "review-card",
        reference=Copyable(made),
        organisation=HARBOUR,
        country="Netherlands",
        website=Copyable("harbour-aid.org"),
        name="Ann Visser",
        role="director",
        email=Copyable("ann@harbour-aid.org"),
        listing=sam.stage.house.texts.get("en", "review-listing-public"),
        flags=sam.stage.house.texts.get("en", "review-no-flags"),
        similar="–",
    )


FLAGS = [
    ("free-mail", {"email": "ann.visser@gmail.com"}),
    ("other-domain", {"email": "ann@elsewhere-office.org"}),
    ("no-website", {"website": "skip"}),
    ("look-alike", {"organisation": "Hаrbour Legal Aid"}),  # a Cyrillic а
    ("invisible", {"organisation": "Harbour\u200cLegal Aid"}),
]


@pytest.mark.parametrize(("flag", "given"), FLAGS, ids=[flag for flag, _ in FLAGS])
async def test_flags(ann: Visitor, sam: Visitor, flag: str, given: dict[str, str]) -> None:
    await sign_on(ann, **given)
    card = words(await sam.hears("review-card"))
    assert expected("en", f"review-flag-{flag}", {}).search(card)
    assert not expected("en", "review-no-flags", {}).search(card)


async def test_what_resembles_it_is_named_to_the_reviewer_even_when_hidden(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    await put_signons(stage.database, make_signon(listing=Listing.COUNTED, organisation="Harbour Legal Aids"))
    await sign_on(ann)
    card = words(await sam.hears("review-card", similar="Harbour Legal Aids"))
    assert expected("en", "review-flag-duplicate", {}).search(card)


async def test_the_card_is_in_the_admins_language(empty_stage: Stage) -> None:
    sam, ann = newcomer(empty_stage, "Sam", "fr"), newcomer(empty_stage, "Ann")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/start")
        await sign_on(ann)
        await sam.hears("review-card", organisation=HARBOUR, country="Pays-Bas")


async def test_an_admin_who_never_started_gets_nothing_and_nothing_breaks(ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    assert await status(stage, made) is Status.PENDING
    late = Visitor(stage, min(stage.settings.admin_ids))
    await late.says("/review")
    await late.hears_only("review-card", reference=Copyable(made))


# --- verdicts


async def test_approved_and_in_the_list(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    reader = newcomer(stage, "Reader")
    await reader.says("/signatories harbour")
    await reader.hears_only("signatories-not-found")
    await sam.taps("review-approve")
    await sam.is_told("review-done-approved", organisation=HARBOUR)
    await sam.hears_only("review-closed-approved", organisation=HARBOUR, reference=Copyable(made))
    await ann.hears("outcome-approved-named", organisation=HARBOUR)
    await reader.says("/signatories harbour")
    assert HARBOUR in words(await reader.hears_only("signatories-list", found=1))


async def test_approved_and_counted(ann: Visitor, sam: Visitor) -> None:
    await sign_on(ann, listing="hidden")
    await sam.taps("review-approve")
    await ann.hears("outcome-approved-counted", organisation=HARBOUR)


@pytest.mark.parametrize("preset", PRESETS)
async def test_rejected_with_a_ready_made_reason_in_the_representatives_language(
    sam: Visitor, stage: Stage, preset: str
) -> None:
    camille = newcomer(stage, "Camille", "fr")
    await fill_in(camille, consent="oui", country="France", listing="public", updates="non")
    await camille.says("envoyer")
    made = reference(await camille.hears("signon-sent"))
    await sam.taps("review-reject")
    await sam.hears("review-reject-why", organisation=HARBOUR)
    await sam.taps(f"review-reason-{preset}")
    reason = stage.house.texts.get("fr", f"reason-{preset}")
    await camille.hears("outcome-rejected", organisation=HARBOUR, reference=Copyable(made), reason=reason)
    assert await status(stage, made) is Status.REJECTED
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "rejected"]


async def test_rejected_with_a_typed_reason(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await sam.taps("review-reject")
    await sam.says("The website <b>belongs</b> to somebody else & you know it.")
    await ann.hears("outcome-rejected", reason="The website <b>belongs</b> to somebody else & you know it.")
    assert await status(stage, made) is Status.REJECTED


@pytest.mark.parametrize(("instead", "heard"), [("/cancel", "cancel-done"), ("/admin", "panel"), ("/stats", "stats")])
async def test_a_reason_that_an_admin_does_not_give_after_all(
    ann: Visitor, sam: Visitor, stage: Stage, instead: str, heard: str
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-reject")
    await sam.says(instead)
    await sam.hears_only(heard)
    await sam.says("thanks")
    assert await status(stage, made) is Status.PENDING


async def test_after_the_verdict_nothing_more_happens(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    card, approve = await sam.button("review-approve")
    reject = approve.replace("approve", "reject")
    await sam.presses(approve, card["message_id"], times=20)
    await ann.listens()
    await sam.presses(reject, card["message_id"])
    await sam.is_told("review-already-approved", organisation=HARBOUR)
    await sam.presses(reject.replace("review:reject", "reject:duplicate"), card["message_id"])
    await sam.is_told("review-already-approved", organisation=HARBOUR)
    await ann.hears_nothing()
    assert await status(stage, made) is Status.APPROVED
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "approved"]


# --- two admins


async def test_two_admins_one_verdict(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    card, reject = await robin.button("review-reject")
    await sam.taps("review-approve")
    await robin.hears("review-closed-approved", reference=Copyable(made))
    await robin.presses(reject, card["message_id"])
    await robin.is_told("review-already-approved", organisation=HARBOUR)
    assert await status(stage, made) is Status.APPROVED


async def test_the_second_admin_was_typing_a_reason(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await robin.taps("review-reject")
    await sam.taps("review-approve")
    await ann.listens()
    await robin.says("I do not like it")
    await robin.hears("review-already-approved", organisation=HARBOUR)
    await ann.hears_nothing()
    assert await status(stage, made) is Status.APPROVED


async def test_in_the_review_group(empty_stage: Stage) -> None:
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    empty_stage.telegram.chats[SECRETARIAT].members += [sam.id, ann.id]
    async with empty_stage.running(admin_ids=frozenset({sam.id}), review_chat_id=SECRETARIAT):
        await sam.says("/start")
        made = await sign_on(ann)
        group = Visitor(empty_stage, ann.id, chat=SECRETARIAT)
        card, approve = await group.button("review-approve")
        await group.presses(approve, card["message_id"])
        assert await status(empty_stage, made) is Status.PENDING, "members who are no admins decide nothing"
        group.id = sam.id
        await group.presses(approve, card["message_id"])
        await group.hears("review-closed-approved", reference=Copyable(made))
        await sam.hears("review-closed-approved", reference=Copyable(made))
        assert await status(empty_stage, made) is Status.APPROVED


# --- a card that is out of date


async def test_a_correction_after_the_card_makes_its_verdict_void(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    card, approve = await sam.button("review-approve")
    await correct(ann, "Harbour Defence League")
    await sam.presses(approve, card["message_id"])
    await sam.is_told("review-changed")
    await sam.hears_only("review-card", organisation="Harbour Defence League")
    assert await status(stage, made) is Status.PENDING
    await sam.taps("review-approve")
    assert await status(stage, made) is Status.APPROVED


async def correct(visitor: Visitor, organisation: str) -> None:
    await visitor.says("/mysignature")
    await visitor.taps("mysignature-correct")
    await visitor.says("1")
    await visitor.says(organisation)
    await visitor.says("send")


async def test_a_correction_while_the_reason_is_typed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await sam.taps("review-reject")
    await correct(ann, "Harbour Defence League")
    await sam.says("Not an organisation we know")
    assert await status(stage, made) is Status.PENDING


async def test_a_card_of_one_that_was_withdrawn(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    card, approve = await sam.button("review-approve")
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await sam.presses(approve, card["message_id"])
    await sam.is_told("review-already-withdrawn", organisation=HARBOUR)
    await sam.says("/review Harbour")
    await sam.hears_only("review-card", name="🔒", role="🔒", email="🔒")
    assert await status(stage, made) is Status.WITHDRAWN


# --- asking back


async def test_asked_back_and_answered(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await sam.taps("review-ask")
    await sam.hears("review-ask-what", organisation=HARBOUR)
    await sam.says("Are you the Harbour of Rotterdam?")
    await sam.hears_only("review-asked")
    await ann.hears("review-question", organisation=HARBOUR, question="Are you the Harbour of Rotterdam?")
    await ann.taps("review-answer")
    await ann.hears("review-answer-what")
    await robin.listens()
    await ann.says("No, of Delft")
    await ann.hears_only("review-answer-sent")
    for admin in (sam, robin):
        await admin.hears("review-answered", organisation=HARBOUR, reference=Copyable(made), answer="No, of Delft")
    await sam.taps("review-approve")
    assert await status(stage, made) is Status.APPROVED
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "asked-back", "approved"]


@pytest.mark.parametrize("button", ["review-reject", "review-ask", "review-answer"])
async def test_too_long_words_are_not_cut_but_sent_again(ann: Visitor, sam: Visitor, button: str) -> None:
    await sign_on(ann)
    if button == "review-answer":
        await sam.taps("review-ask")
        await sam.says("Are you the Harbour of Rotterdam?")
    writer, reader = (ann, sam) if button == "review-answer" else (sam, ann)
    await writer.taps(button)
    await reader.listens()
    await writer.says("x" * 501)
    await writer.hears_only("error-too-long", limit=500)
    assert not await reader.news()
    await writer.says("Please write to us.")
    assert "Please write to us." in words((await reader.news())[-1])


async def test_nobody_can_be_asked_about_an_import(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(status=Status.PENDING))
    await sam.says("/review")
    await sam.taps("review-ask")
    await sam.says("Who are you?")
    await sam.hears_only("review-nobody")


async def test_only_the_representative_answers(ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(f"answer:{made}")
    await eve.is_told("error-old-button")
