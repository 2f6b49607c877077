"""Notes for reviewers alone, and corrections by the secretariat that the representative is told of."""

import pytest

from bot.core.reply import Copyable, Value
from storage import reviews
from storage.records import Listing, Signon, Status
from tests.makers import make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


async def only(stage: Stage) -> Signon:
    [signed] = await stage.signons()
    return signed


async def corrects(admin: Visitor, field: str, text: str = "") -> None:
    await admin.taps("review-edit")
    await admin.taps(f"review-field-{field}")
    if text:
        await admin.says(text)


# --- notes


async def test_a_note_is_on_every_card_of_the_reviewers_and_nowhere_else(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-note")
    await sam.hears_only("review-note-what", organisation=HARBOUR)
    await robin.listens()
    await ann.listens()
    await sam.says("Phoned on Monday, <b>call</b> back")
    await sam.hears("review-noted", organisation=HARBOUR)
    assert "Phoned on Monday, <b>call</b> back" in words(await robin.hears_only("review-card"))
    await ann.hears_nothing()
    await robin.taps("review-approve")
    await ann.says("/mydata")
    assert b"Monday" not in await ann.file("my-data.txt") + await ann.file("my-data.json")
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await ann.says("/erase")
    await ann.taps("erase-all")
    async with stage.database.transaction() as tx:
        assert await reviews.notes(tx, made) == []
    assert [each.act for each in await stage.acts()][:3] == ["signon-sent", "noted", "approved"]


@pytest.mark.parametrize("text", ["x" * 301, "\u200b"])
async def test_a_note_that_cannot_be_taken_can_be_sent_again(
    ann: Visitor, sam: Visitor, stage: Stage, text: str
) -> None:
    made = await sign_on(ann)
    await sam.taps("review-note")
    await sam.says(text)
    await sam.hears_only("review-note-long", limit=300)
    await sam.sends("photo")
    await sam.hears_only("error-not-words-signon")
    await sam.says("Shorter")
    async with stage.database.transaction() as tx:
        assert [each.text for each in await reviews.notes(tx, made)] == ["Shorter"]


async def test_all_notes_can_be_read(ann: Visitor, sam: Visitor) -> None:
    await sign_on(ann)
    for number in range(1, 8):
        await sam.taps("review-note")
        await sam.says(f"Note number {number}")
    await sam.says("/review")
    card = words(await sam.hears("review-card"))
    assert "Note number 7" in card and "Note number 2" not in card
    await sam.taps("review-note")
    listed = words(await sam.hears("review-note-what"))
    assert all(f"Note number {number}" in listed for number in range(1, 8))


# --- corrections

CHANGES: list[tuple[str, str, str, str]] = [
    ("organisation", "Harbour Legal Aid Foundation", HARBOUR, "Harbour Legal Aid Foundation"),
    ("country", "Belgium", "Netherlands", "Belgium"),
    ("website", "https://www.harbour-law.org/about", "harbour-aid.org", "harbour-law.org"),
]


@pytest.mark.parametrize("approved", [False, True], ids=["pending", "approved"])
@pytest.mark.parametrize(("field", "typed", "old", "new"), CHANGES, ids=[each[0] for each in CHANGES])
async def test_the_representative_is_told_exactly_what_changed(
    ann: Visitor, sam: Visitor, stage: Stage, field: str, typed: str, old: str, new: str, approved: bool
) -> None:  # fmt: skip
    made = await sign_on(ann)
    if approved:
        await sam.taps("review-approve")
        await sam.says(f"/review {made}")
    before = (await only(stage)).status
    await ann.listens()
    await corrects(sam, field, typed)
    shown: tuple[Value, Value] = (Copyable(old), Copyable(new)) if field == "website" else (old, new)
    await sam.hears("review-edited", old=shown[0], new=shown[1], reference=Copyable(made))
    await ann.hears_only(f"outcome-edited-{field}", old=shown[0], new=shown[1], reference=Copyable(made))
    after = await only(stage)
    assert after.status is before
    assert {"organisation": after.organisation, "country": "Belgium", "website": after.website}[field] == new
    await ann.says("/signatories")
    await ann.says(f"/signatories {after.organisation}")
    assert bool(await ann.all("signatories-list", found=1)) is approved
    assert [each.act for each in await stage.acts()][-1] == f"edited-{field}"
    assert not any(old in str(each) or new in str(each) for each in await stage.acts())


async def test_in_the_representatives_language(sam: Visitor, stage: Stage) -> None:
    camille = newcomer(stage, "Camille", "fr")
    await sign_on(camille, consent="oui", country="France", listing="public", updates="non")
    await corrects(sam, "country", "Belgium")
    await camille.hears("outcome-edited-country", old="France", new="Belgique")


REFUSED = [
    ("organisation", "=HYPERLINK(1)", "error-formula"),
    ("organisation", "see www.evil.example", "error-link"),
    ("country", "Atlantis", "error-country-unknown"),
    ("website", "localhost", "error-website-not-public"),
    ("organisation", HARBOUR, "review-edit-same"),
]


@pytest.mark.parametrize(("field", "typed", "answer"), REFUSED)
async def test_what_a_representative_may_not_give_an_admin_may_not_either(
    ann: Visitor, sam: Visitor, stage: Stage, field: str, typed: str, answer: str
) -> None:
    await sign_on(ann)
    before = await only(stage)
    await ann.listens()
    await corrects(sam, field, typed)
    await sam.hears_only(answer)
    assert await only(stage) == before
    await ann.hears_nothing()


async def test_nobody_to_tell(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(status=Status.PENDING))
    await sam.says("/review")
    await corrects(sam, "country", "Belgium")
    await sam.hears("review-edited-untold", old="Netherlands", new="Belgium")


async def test_after_a_mistake_one_simply_types_again(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await corrects(sam, "country", "Congo")
    await sam.hears_only("error-country-unclear")
    await sam.taps("signon-country-option", name="DR Congo")
    assert (await only(stage)).country == "CD"
    await corrects(sam, "website")
    await sam.taps("review-value-none")
    found = await only(stage)
    assert found.website == "" and "no-website" in found.flags


async def test_to_name_a_hidden_one_takes_a_second_look(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await sign_on(ann, listing="hidden")
    await sam.taps("review-approve")
    await sam.says(f"/review {(await only(stage)).reference}")
    await corrects(sam, "listing")
    await sam.taps("review-value-public")
    await sam.hears_only("review-named-ask", organisation=HARBOUR)
    assert (await only(stage)).listing is Listing.COUNTED
    _, sure = await sam.button("review-named-really")
    await robin.presses(sure)
    await robin.is_told("sure-expired")
    await sam.taps("review-named-really")
    assert (await only(stage)).listing is Listing.PUBLIC
    await ann.hears("outcome-edited-listing")
    await sam.says(f"/review {(await only(stage)).reference}")
    await corrects(sam, "listing")
    await sam.taps("review-value-counted")
    assert (await only(stage)).listing is Listing.COUNTED
    await ann.says("/signatories harbour")
    await ann.hears_only("signatories-not-found")


async def test_a_correction_voids_verdicts_on_the_old_card_and_mends_the_cards(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await sign_on(ann)
    card, approve = await robin.button("review-approve")
    await corrects(sam, "organisation", "Harbour Defence League")
    await robin.hears("review-card", organisation="Harbour Defence League")
    await robin.presses(approve, card["message_id"])
    await robin.is_told("review-changed")
    assert (await only(stage)).status is Status.PENDING


async def test_of_two_who_correct_at_once_the_second_looks_again(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await sign_on(ann)
    await corrects(robin, "organisation")
    await corrects(sam, "organisation", "Harbour Defence League")
    await robin.says("Harbour Law")
    await robin.hears_only("review-changed")
    assert (await only(stage)).organisation == "Harbour Defence League"


async def test_a_rejected_one_is_not_corrected(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await corrects(robin, "organisation")
    await sam.taps("review-reject")
    await sam.taps("review-reason-unverified")
    await robin.says("Harbour Law")
    await robin.hears_only("review-already-rejected", organisation=HARBOUR)
    assert (await only(stage)).organisation == HARBOUR
