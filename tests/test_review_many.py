"""Approving many at once: exactly those that were listed, as they were listed."""

from datetime import timedelta

import pytest

from storage.records import Listing, Status
from tests.makers import make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


async def plain(stage: Stage, n: int, **given: object) -> list[str]:
    """Names of `n` that wait without a flag."""
    made = [make_signon(organisation=f"{_word(each)} {'x' * 60}", status=Status.PENDING, **given) for each in range(n)]
    await put_signons(stage.database, *made)
    return [each.organisation for each in made]


def _word(number: int) -> str:
    return LETTERS[number // 26] * 4 + LETTERS[number % 26] * 5


async def statuses(stage: Stage) -> dict[str, Status]:
    return {each.organisation: each.status for each in await stage.signons()}


async def test_those_without_a_flag_are_listed_and_approved(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await put_signons(stage.database, make_signon(organisation="Odd", status=Status.PENDING, flags=("no-website",)))
    await plain(stage, 2)
    await sign_on(ann)
    await sam.says("/review")
    await sam.taps("review-many", count=3)
    asked = words(await sam.hears_only("review-many-ask", count=3))
    assert "Harbour Legal Aid (Netherlands)" in asked and "Odd" not in asked
    assert set((await statuses(stage)).values()) == {Status.PENDING}
    _, sure = await sam.button("review-many-really", count=3)
    await robin.presses(sure)
    await robin.is_told("sure-expired")
    await sam.taps("review-many-really", count=3)
    await sam.hears("review-many-done", count=3)
    assert {name for name, found in (await statuses(stage)).items() if found is Status.PENDING} == {"Odd"}
    await ann.hears("outcome-approved-named", organisation="Harbour Legal Aid")
    await robin.hears("review-closed-approved", organisation="Harbour Legal Aid")
    assert sorted(each.act for each in await stage.acts()) == ["approved"] * 3 + ["signon-sent"]
    await sam.presses(sure)
    await sam.is_told("sure-expired")


async def test_what_changed_in_between_is_left_out_and_named(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    ben, eve = newcomer(stage, "Ben"), newcomer(stage, "Eve")
    await sign_on(ann)
    corrected = await sign_on(ben, organisation="Forestry Workers United", website="forestry-aid.org")
    gone = await sign_on(eve, organisation="Museum Guards Circle", website="museum-aid.org")
    await sam.says("/review")
    # e-mail and website differ in domain: make them plain by correcting the website
    for reference in (corrected, gone):
        await sam.says(f"/review {reference}")
        await sam.taps("review-edit")
        await sam.taps("review-field-website")
        await sam.says("harbour-aid.org")
    await sam.says("/review")
    await sam.taps("review-many", count=3)
    await ben.says("/mysignature")
    await ben.taps("mysignature-correct")
    for text in ("1", "Forestry Employees Guild", "send"):
        await ben.says(text)
    await eve.says("/erase")
    await eve.taps("erase-all")
    await sam.taps("review-many-really", count=3)
    said = words(await sam.hears("review-many-done-but", count=1, left=2))
    assert "Forestry Employees Guild" in said and gone in said and "Museum" not in said
    assert await statuses(stage) == {"Harbour Legal Aid": Status.APPROVED, "Forestry Employees Guild": Status.PENDING}


async def test_at_most_fifty_and_every_name_is_read(sam: Visitor, stage: Stage) -> None:
    names = await plain(stage, 60)
    await sam.says("/review")
    await sam.taps("review-many", count=60)
    asked = "\n".join(words(each) for each in await sam.news())
    assert sum(name in asked for name in names) == 50
    assert len(await sam.all("review-many-page")) >= 1
    await sam.taps("review-many-really", count=50)
    found = await statuses(stage)
    assert sum(each is Status.APPROVED for each in found.values()) == 50
    assert {name for name in names if name in asked} == {n for n, each in found.items() if each is Status.APPROVED}


async def test_only_of_the_country_that_is_looked_at(sam: Visitor, stage: Stage) -> None:
    await plain(stage, 2)
    kenyan = [make_signon(organisation=name, country="KE", status=Status.PENDING) for name in ("Lake", "Hill")]
    await put_signons(stage.database, *kenyan)
    await sam.says("/review")
    await sam.taps("review-country")
    await sam.taps("review-country-option", name="Kenya", count=2)
    await sam.taps("review-many", count=2)
    await sam.taps("review-many-really", count=2)
    assert {n for n, each in (await statuses(stage)).items() if each is Status.APPROVED} == {"Lake", "Hill"}


async def test_nothing_to_approve(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(status=Status.PENDING, flags=("no-website",)))
    await sam.presses("review:many:::1ao")
    await sam.is_told("review-many-none")


async def test_a_confirmation_that_is_too_old(sam: Visitor, stage: Stage) -> None:
    await plain(stage, 2)
    await sam.says("/review")
    await sam.taps("review-many", count=2)
    stage.clock.ahead = timedelta(minutes=6)
    await sam.taps("review-many-really", count=2)
    await sam.is_told("sure-expired")
    assert set((await statuses(stage)).values()) == {Status.PENDING}


@pytest.mark.parametrize("act", ["approve-many", "merge-two", "name-openly"])
async def test_who_is_no_reviewer_any_more_confirms_nothing(empty_stage: Stage, act: str) -> None:
    sam = newcomer(empty_stage, "Sam")
    made = make_signon(status=Status.PENDING, listing=Listing.COUNTED)
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await put_signons(empty_stage.database, made, make_signon(organisation="Harbour Legal Aids"))
        await sam.says("/review")
        if act == "approve-many":
            await put_signons(empty_stage.database, make_signon(organisation="Lake", status=Status.PENDING))
            await sam.presses("review:many:::1ao")
            _, sure = await sam.button("review-many-really", count=2)
        elif act == "merge-two":
            await sam.taps("review-compare", count=1)
            await sam.taps("review-same")
            _, sure = await sam.button("review-merge-really")
        else:
            await sam.taps("review-edit")
            await sam.taps("review-field-listing")
            await sam.taps("review-value-public")
            _, sure = await sam.button("review-named-really")
    async with empty_stage.running(admin_ids=frozenset()):
        await sam.presses(sure)
        assert await sam.toasts()
        found = next(each for each in await empty_stage.signons() if each.reference == made.reference)
        assert (found.status, found.listing) == (Status.PENDING, Listing.COUNTED)
