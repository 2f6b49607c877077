"""/mysignature: see, correct, withdraw what one signed."""

import pytest

from bot.core.reply import Copyable
from storage import signons
from storage.records import Status
from tests.makers import fill_in, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, reference

HARBOUR = "Harbour Legal Aid"


async def approved(ann: Visitor, sam: Visitor) -> str:
    made = await sign_on(ann)
    await sam.taps("review-approve")
    await ann.listens()
    return made


async def test_nothing_signed(ann: Visitor) -> None:
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-none")
    await ann.taps("menu-sign")
    await ann.hears("signon-consent")


async def test_what_one_signed(ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    other = await sign_on(ann, organisation="Tulip Farmers for Peace")
    await ann.says("/mysignature")
    status = stage.house.texts.get("en", "mysignature-status-pending")
    await ann.hears("mysignature-one", reference=made, organisation=HARBOUR, status=status, version=1)
    await ann.hears("mysignature-one", reference=other, organisation="Tulip Farmers for Peace")


async def test_a_correction_keeps_the_number_and_goes_back_to_the_reviewers(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    made = await approved(ann, sam)
    await ann.says("/signatories harbour")
    await ann.hears("signatories-list", found=1)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.hears_only("signon-review", organisation=HARBOUR, email=Copyable("ann@harbour-aid.org"))
    await ann.taps("signon-edit-organisation")
    await ann.says("Harbour Legal Aid Foundation")
    await ann.hears("signon-review", organisation="Harbour Legal Aid Foundation")
    await sam.listens()
    await ann.taps("signon-send")
    await ann.hears("signon-corrected", reference=Copyable(made))
    await sam.hears("review-card", reference=Copyable(made), organisation="Harbour Legal Aid Foundation")
    [signed] = await stage.signons()
    assert (signed.status, signed.organisation) == (Status.PENDING, "Harbour Legal Aid Foundation")
    await ann.says("/signatories harbour")
    await ann.hears("signatories-not-found")
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "approved", "signon-corrected"]


async def test_a_correction_does_not_resemble_itself(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-organisation")
    await ann.says(HARBOUR)
    await ann.hears("signon-review")
    await ann.says("send")
    [signed] = await stage.signons()
    assert "duplicate" not in signed.flags


async def test_a_rejected_one_can_be_corrected_and_sent_again(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("review-reject")
    await sam.taps("review-reason-unverified")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.says("3")
    await ann.says("harbour-legal-aid.org")
    await ann.says("send")
    [signed] = await stage.signons()
    assert (signed.status, signed.website) == (Status.PENDING, "harbour-legal-aid.org")


async def test_a_draft_in_hand_comes_first(ann: Visitor) -> None:
    await sign_on(ann)
    await fill_in(ann, upto="organisation")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.hears_only("mysignature-draft-first")
    await ann.taps("signon-continue")
    await ann.hears("signon-organisation")


async def test_withdrawing_asks_and_hides_at_once(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    reader = newcomer(stage, "Reader")
    await reader.says("/signatories harbour")
    await reader.hears("signatories-list", found=1)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.hears_only("mysignature-withdraw-ask", organisation=HARBOUR)
    await reader.says("/signatories harbour")
    await reader.hears("signatories-list", found=1)
    await sam.listens()
    await ann.taps("mysignature-really")
    await ann.hears("mysignature-withdrawn", reference=Copyable(made))
    await ann.hears("withdrawal-file")
    await sam.hears("review-closed-withdrawn", organisation=HARBOUR)
    for asked in ("/signatories harbour", "/signatories"):
        await reader.says(asked)
        assert not await reader.all("signatories-list")
    await reader.hears_only("signatories-none")
    await ann.says("/mysignature")
    status = stage.house.texts.get("en", "mysignature-status-withdrawn")
    message = await ann.hears_only("mysignature-one", status=status)
    assert [each["callback_data"] for each in buttons(message)] == ["sign:start"]


async def test_a_correction_that_changes_nothing_leaves_it_in_the_list(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    await approved(ann, sam)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await sam.listens()
    await ann.taps("signon-send")
    await ann.hears_only("signon-unchanged")
    await sam.hears_nothing()
    assert [each.status for each in await stage.signons()] == [Status.APPROVED]
    await ann.says("/sign")
    await ann.hears("signon-consent", step=1)


async def test_withdrawing_what_is_not_in_the_list_speaks_of_no_list(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.hears_only("mysignature-withdraw-ask-unnamed", organisation=HARBOUR)
    await ann.taps("mysignature-really")
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]


async def test_keeping_it_after_all(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-keep")
    await ann.hears("mysignature-one")
    assert [each.status for each in await stage.signons()] == [Status.PENDING]


async def test_withdrawing_twice(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really", times=3)
    assert (await ann.toasts()).count(stage.house.texts.get("en", "error-old-button")) == 2
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "withdrawn"]


async def test_withdrawing_in_the_middle_of_a_correction_ends_it(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    assert [each.status for each in await stage.signons()] == [Status.WITHDRAWN]
    await ann.says("/sign")
    await ann.hears_only("signon-consent")


async def test_a_correction_of_what_is_gone_meanwhile_is_a_new_sign_on(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    made = await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    async with stage.database.transaction() as tx:
        await signons.erase(tx, made)
    await ann.taps("signon-send")
    new = reference(await ann.hears("signon-sent"))
    assert [(each.reference, each.status) for each in await stage.signons()] == [(new, Status.PENDING)]
    await sam.hears("review-card", reference=Copyable(new))


@pytest.mark.parametrize("verb", ["correct", "withdraw", "really"])
async def test_only_ones_own(ann: Visitor, stage: Stage, verb: str) -> None:
    made = await sign_on(ann)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(f"mine:{verb}:{made}")
    await eve.is_told("error-old-button")
    await eve.hears_nothing()
    assert [each.status for each in await stage.signons()] == [Status.PENDING]
