"""Contacts sealed to an offline key: what goes on without them, and what a thief of the whole server reads."""

import json
from datetime import timedelta
from typing import Any

import pytest

from bot.core.reply import Copyable
from bot.handlers.review_cards import LOCK
from storage import chain
from storage.offline import Opener, new_pair
from storage.records import Proof, Representative, Signon, Status
from tests.mailserver import Server, comes, sends_mail
from tests.makers import sign_on
from tests.stage import Stage
from tests.test_move import MAILBOX, asks
from tests.test_second import answers, link, opens
from tests.thief import opened
from tests.visitor import Visitor, newcomer, words

PUBLIC, PRIVATE = new_pair()
HARBOUR = "Harbour Legal Aid"
WHO = Representative("Qznamemark Visser", "qzrolemark", "ann@harbour-aid.org")
PLANTED = ("qznamemark", "qzrolemark", "ann@harbour")


@pytest.fixture
def given(mailserver: Server) -> dict[str, Any]:
    return {"contacts_public_key": PUBLIC, **sends_mail(mailserver)}


async def signs(ann: Visitor, **more: str) -> str:
    return await sign_on(ann, name=WHO.name, role=WHO.role, **more)


async def approved(ann: Visitor, sam: Visitor, **more: str) -> str:
    made = await signs(ann, **more)
    await sam.taps("review-approve")
    return made


async def only(stage: Stage) -> Signon:
    [signed] = await stage.signons()
    return signed


async def stolen(stage: Stage) -> list[str]:
    """What is read of the representative by who has all of it, but for the offline key."""
    async with stage.database.transaction() as tx:
        assert await chain.first_broken(tx) is None
        everything = await opened(tx)
    return [each for each in PLANTED if each in everything]


def reveal(signed: Signon) -> Representative:
    assert signed.sealed is not None
    return Opener([PRIVATE]).open(PUBLIC, signed.sealed.blob, signed.reference)


async def test_a_stolen_server_yields_no_representative(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await signs(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    assert await stolen(stage) == [*PLANTED]
    await sam.taps("review-approve")
    assert await stolen(stage) == [] and reveal(await only(stage)) == WHO
    await ann.says("send")
    await ann.hears("signon-name")
    assert (await only(stage)).status is Status.APPROVED, "what was begun goes on with what is missing"


async def test_the_card_says_so_also_after_an_undo(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await signs(ann)
    await sam.hears("review-card", name=WHO.name, role=WHO.role, email=Copyable(WHO.email))
    await sam.taps("review-approve")
    sealed = stage.house.texts.get("en", "review-sealed")
    shown: dict[str, Any] = {"reference": Copyable(made), "name": sealed, "role": LOCK, "email": Copyable(LOCK)}
    await sam.taps("review-open")
    await sam.hears("review-card", **shown)
    await sam.taps("review-undo")
    await sam.hears("review-card", **shown)
    assert (await only(stage)).status is Status.PENDING
    await sam.taps("review-approve")
    await sam.is_told("review-done-approved")
    assert reveal(await only(stage)) == WHO


async def test_mydata_and_privacy_say_what_is_sealed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam)
    await ann.says("/mydata")
    [known] = json.loads(await ann.file("my-data.json"))["signons"]
    assert known["representative"] == stage.house.texts.get("en", "mydata-sealed")
    assert known["sealed"] == {"to_key": PUBLIC, "domain_of_email": "harbour-aid.org"}
    assert (known["reference"], known["organisation"]) == (made, HARBOUR)
    assert "representative: Name, role" in (await ann.file("my-data.txt")).decode()
    await ann.says("/privacy")
    await ann.hears("privacy-sealed")


async def test_a_correction_asks_anew_what_was_sealed(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    await signs(ann)
    await comes(stage, mailserver)
    await ann.says(mailserver.code())
    await sam.taps("review-approve")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.hears("signon-sealed")
    await ann.hears("signon-name")
    await ann.says("Bea Visser", "chair", WHO.email.title())
    await ann.hears("signon-review", organisation=HARBOUR, name="Bea Visser")
    await ann.says("send")
    await ann.hears("signon-corrected")
    signed = await only(stage)
    assert (signed.status, signed.sealed, signed.representative.name) == (Status.PENDING, None, "Bea Visser")
    assert signed.proofs == (Proof.MAILBOX, Proof.DOMAIN), "the same mailbox is known again"
    await sam.hears("review-card", name="Bea Visser", role="chair")


async def test_another_mailbox_proves_nothing(ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server) -> None:
    await signs(ann)
    await comes(stage, mailserver)
    await ann.says(mailserver.code())
    await sam.taps("review-approve")
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.says(WHO.name, WHO.role, "bea@harbour-aid.org", "send")
    assert (await only(stage)).proofs == ()


# --- mail


async def test_the_code_that_was_under_way_still_counts(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    await signs(ann)
    await comes(stage, mailserver)
    await sam.taps("review-approve")
    await ann.listens()
    await ann.says(mailserver.code())
    await ann.hears("mailbox-proved-domain", email=Copyable(LOCK), domain=Copyable("harbour-aid.org"))
    assert (await only(stage)).proofs == (Proof.MAILBOX, Proof.DOMAIN)
    assert await stolen(stage) == []


async def test_a_new_code_goes_to_the_address_that_is_typed_if_it_is_that(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    await approved(ann, sam)
    await comes(stage, mailserver)
    await ann.says("/mysignature")
    await ann.taps("mysignature-code")
    await ann.hears_only("mailbox-which")
    await ann.says("nothing")
    await ann.hears_only("move-email-unclear")
    await ann.says("eve@harbour-aid.org")
    await ann.hears_only("mailbox-other")
    await ann.says("Ann@Harbour-Aid.org")
    await ann.hears_only("mailbox-sent")
    await comes(stage, mailserver, 2)
    await ann.says(mailserver.code())
    await ann.hears("mailbox-proved-domain")
    assert await stolen(stage) == []


async def test_a_lost_phone(ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server) -> None:
    made = await approved(ann, sam)
    await comes(stage, mailserver)
    eve, new = newcomer(stage, "Eve"), newcomer(stage, "Ann2")
    await asks(eve, made, "eve@harbour-aid.org")
    await eve.hears_only("move-sent")
    await asks(new, made, MAILBOX)
    message = await comes(stage, mailserver, 2)
    assert message["To"] == MAILBOX
    await new.says(mailserver.code())
    await new.hears("move-done", reference=Copyable(made))
    assert reveal(await only(stage)) == WHO and await stolen(stage) == []


async def test_this_was_not_me(ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server) -> None:
    await approved(ann, sam)
    await comes(stage, mailserver)
    await newcomer(stage, "Owner").says(f"/notme {mailserver.disavowal()}")
    assert (await only(stage)).status is Status.WITHDRAWN and await stolen(stage) == []


async def test_the_disavowal_of_an_earlier_address_takes_nothing_back(
    ann: Visitor, sam: Visitor, stage: Stage, mailserver: Server
) -> None:
    await signs(ann, email="wrong@harbour-aid.org")
    await comes(stage, mailserver)
    code = mailserver.disavowal()
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-email")
    await ann.says(WHO.email, "send")
    await sam.taps("review-approve")
    await newcomer(stage, "Eve").says(f"/notme {code}")
    assert (await only(stage)).status is Status.APPROVED


# --- the ladder


async def test_a_second_officer_after_the_decision(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await signs(ann)
    token = await link(ann)
    await sam.taps("review-approve")
    bea = newcomer(stage, "Bea")
    await opens(bea, token)
    assert "Qznamemark" not in words(await bea.hears_only("second-offer-sealed", organisation=HARBOUR))
    await answers(bea)
    await bea.taps("second-yes")
    assert (await only(stage)).proofs == (Proof.SECOND,)


async def test_called_back_after_the_decision(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam)
    await sam.taps("review-open")
    await sam.taps("called")
    await sam.hears("called-ask-sealed", organisation=HARBOUR)
    await sam.taps("called-yes")
    assert (await only(stage)).proofs == (Proof.CALLED,)


async def test_a_correction_by_the_secretariat_keeps_what_an_address_had_shown(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    await approved(ann, sam, email="ann.visser@gmail.com")
    await sam.taps("review-open")
    await sam.taps("review-edit")
    await sam.taps("review-field-organisation")
    await sam.says("Harbour Law Centre")
    signed = await only(stage)
    assert (signed.organisation, signed.flags, signed.sealed is not None) == (
        "Harbour Law Centre",
        ("free-mail", "other-domain"),
        True,
    )


# --- the end


@pytest.mark.parametrize("keep", ["erase-keep-line", "erase-all"])
async def test_erased(ann: Visitor, sam: Visitor, stage: Stage, keep: str) -> None:
    await approved(ann, sam)
    await ann.says("/erase")
    await ann.taps(keep)
    assert [each.sealed for each in await stage.signons()] == ([None] if keep == "erase-keep-line" else [])
    assert await stolen(stage) == []


async def test_kept_no_longer_than_before(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await stage.ticks(days=timedelta(days=200).days)
    assert await stage.signons() == []
