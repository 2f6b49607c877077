"""Similar names: side by side, and then one organisation, a chapter, or two. Nothing merges by itself."""

import pytest

from bot.core.reply import Copyable
from storage.records import Listing, Signon, Status
from tests.makers import ANSWERS, make_signon, put_signons, sign_on
from tests.stage import Stage, expected
from tests.visitor import Visitor, buttons, newcomer, reference, words

HARBOUR = "Harbour Legal Aid"
LISTED = "Harbour Legal Aids"


async def two(ann: Visitor, stage: Stage, **given: object) -> tuple[str, Signon]:
    """One in the list, and one that has just come and is called nearly the same."""
    listed = make_signon(organisation=LISTED, country="BE", **given)
    await put_signons(stage.database, listed)
    return await signs_all_the_same(ann, asked=listed.listing is Listing.PUBLIC), listed


async def signs_all_the_same(visitor: Visitor, *, asked: bool, **given: str) -> str:
    """With a name like one that is there, of which people are told unless it is hidden."""
    await visitor.says("/sign")
    for question, text in (ANSWERS | given).items():
        await visitor.says(text)
        if question == "organisation" and asked:
            await visitor.taps("signon-alike-continue")
    await visitor.says("send")
    return reference(await visitor.hears("signon-sent"))


async def found(stage: Stage, reference: str) -> Signon:
    return next(each for each in await stage.signons() if each.reference == reference)


async def test_side_by_side(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made, listed = await two(ann, stage)
    await sam.says("/review")
    await sam.taps("review-compare", count=1)
    await sam.hears_only(
        "review-side-by-side", place=1, count=1,
        this_organisation=HARBOUR, this_reference=Copyable(made), this_country="Netherlands",
        other_organisation=LISTED, other_reference=Copyable(listed.reference), other_country="Belgium",
    )  # fmt: skip
    await sam.taps("review-card-back")
    assert "1 of 1" in words(await sam.hears_only("review-card", reference=Copyable(made)))


async def test_one_organisation(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made, listed = await two(ann, stage)
    await sam.taps("review-compare", count=1)
    await sam.taps("review-same")
    await sam.hears("review-merge-ask", organisation=HARBOUR, other=LISTED, kept=Copyable(listed.reference))
    assert (await found(stage, made)).status is Status.PENDING
    await ann.listens()
    await sam.taps("review-merge-really")
    await sam.hears("review-merged", organisation=HARBOUR, other=LISTED)
    await ann.hears_only("outcome-merged", organisation=HARBOUR, other=LISTED, kept=Copyable(listed.reference))
    await robin.hears("review-closed-rejected", reference=Copyable(made))
    assert (await found(stage, made)).status is Status.REJECTED
    kept = await found(stage, listed.reference)
    assert (kept.representative, kept.status) == (listed.representative, Status.APPROVED)
    assert [each.act for each in await stage.acts()] == ["signon-sent", "merged"]
    await robin.taps("review-undo")
    assert (await found(stage, made)).status is Status.PENDING
    await ann.hears("outcome-again-rejected")


@pytest.mark.parametrize("hidden", [{"listing": Listing.COUNTED}, {"status": Status.PENDING}])
async def test_nobody_hears_of_one_that_is_not_in_the_list(
    ann: Visitor, sam: Visitor, stage: Stage, hidden: dict[str, object]
) -> None:
    made, listed = await two(ann, stage, **hidden)
    await sam.says(f"/review {made}")
    await sam.taps("review-compare", count=1)
    await sam.taps("review-same")
    await sam.hears("review-merge-ask-quietly", other=LISTED)
    await ann.listens()
    await sam.taps("review-merge-really")
    said = words(await ann.hears_only("outcome-merged-quietly", organisation=HARBOUR, reference=Copyable(made)))
    assert LISTED not in said and listed.reference not in said


async def test_a_merge_is_of_what_was_shown(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made, listed = await two(ann, stage)
    await sam.taps("review-compare", count=1)
    await sam.taps("review-same")
    _, sure = await sam.button("review-merge-really")
    await robin.says(f"/review {listed.reference}")
    await robin.taps("review-edit")
    await robin.taps("review-field-organisation")
    await robin.says("Harbour Legal Aide")
    await sam.presses(sure)
    await sam.is_told("review-changed")
    assert (await found(stage, made)).status is Status.PENDING


async def test_of_two_admins_the_second_merges_nothing(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    made, _ = await two(ann, stage)
    for admin in (sam, robin):
        await admin.taps("review-compare", count=1)
        await admin.taps("review-same")
    await sam.taps("review-merge-really")
    await ann.listens()
    await robin.taps("review-merge-really")
    await robin.is_told("review-already-rejected", organisation=HARBOUR)
    await ann.hears_nothing()
    assert (await found(stage, made)).status is Status.REJECTED


async def test_a_chapter_has_its_own_line_and_counts(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made, listed = await two(ann, stage)
    await sam.says("/review")
    await sam.taps("review-compare", count=1)
    await ann.listens()
    await sam.taps("review-chapter")
    card = await sam.hears("review-card", reference=Copyable(made))
    assert f"Chapter of {LISTED}" in words(card) and "Similar names: –" in words(card)
    assert "duplicate" not in (await found(stage, made)).flags
    await ann.hears_only("outcome-chapter", organisation=HARBOUR, parent=LISTED)
    await sam.taps("review-approve")
    await ann.says("/signatories")
    await ann.hears("signatories", total=2, unnamed=0)
    await ann.says("/signatories harbour")
    said = words(await ann.hears("signatories-list", found=2))
    assert f"{HARBOUR}, chapter of {LISTED} (Netherlands)" in said
    await sam.says(f"/review {made}")
    await sam.taps("review-compare", count=1)
    await sam.taps("review-unlike")
    assert (await found(stage, made)).chapter_of == ""
    await ann.says("/signatories harbour")
    assert "chapter" not in words(await ann.hears("signatories-list", found=2))
    assert listed.reference not in str(await stage.acts())


async def test_a_chapter_of_a_hidden_one_does_not_name_it(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await two(ann, stage, listing=Listing.COUNTED)
    await sam.taps("review-compare", count=1)
    await ann.listens()
    await sam.taps("review-chapter")
    await ann.hears_nothing()
    await sam.says("/review")
    await sam.taps("review-approve")
    await ann.says("/signatories harbour")
    assert LISTED not in words(await ann.hears_only("signatories-list", found=1))


async def test_chapters_have_no_chapters(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    parent = make_signon(organisation="Lighthouse")
    made, listed = await two(ann, stage, chapter_of=parent.reference)
    await put_signons(stage.database, parent)
    await sam.taps("review-compare", count=1)
    labels = [each["text"] for each in buttons(await sam.hears_only("review-side-by-side"))]
    assert "🧩 1 is a chapter of 2" not in labels and "🟰 The same: close 1 as a duplicate" in labels
    _, same = await sam.button("review-same")
    await sam.presses(same.replace("review:same", "review:chapter"))
    await sam.is_told("review-no-chapter", organisation=LISTED)
    assert (await found(stage, made)).chapter_of == "" and listed.chapter_of == parent.reference


async def test_two_different_ones_are_not_held_against_each_other_again(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    made, listed = await two(ann, stage)
    assert "duplicate" in (await found(stage, made)).flags
    card, compare = await robin.button("review-compare", count=1)
    await sam.says("/review")
    await sam.taps("review-compare", count=1)
    await sam.taps("review-unlike")
    assert "Similar names: –" in words(await sam.hears("review-card", reference=Copyable(made)))
    assert "duplicate" not in (await found(stage, made)).flags
    await robin.presses(compare, card["message_id"])
    await robin.is_told("review-none-alike")
    await sam.says(f"/review {listed.reference}")
    assert "Similar names: –" in words(await sam.hears_only("review-card"))
    await sam.says(f"/review {made}")
    await sam.taps("review-edit")
    await sam.taps("review-field-organisation")
    await sam.says("Harbour Legal Aidss")
    assert "duplicate" in (await found(stage, made)).flags, "under another name it has to be looked at again"


async def test_the_earlier_one_shows_the_later_too(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    earlier = await sign_on(ann)
    await sam.says(f"/review {earlier}")
    assert "Similar names: –" in words(await sam.hears_only("review-card"))
    ben = newcomer(stage, "Ben")
    await signs_all_the_same(ben, asked=True, organisation=LISTED)
    await sam.says(f"/review {earlier}")
    assert f"Similar names: {LISTED}" in words(await sam.hears_only("review-card"))


async def test_others_compare_nothing(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made, _ = await two(ann, stage)
    await sam.taps("review-compare", count=1)
    for key in ("review-same", "review-chapter", "review-unlike", "review-card-back"):
        _, data = await sam.button(key)
        await ann.presses(data)
        await ann.is_told("error-not-admin")
    assert (await found(stage, made)).status is Status.PENDING


async def test_an_acronym_is_a_hint_and_holds_nobody_up(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(organisation="Amnesty International"))
    await sign_on(ann, organisation="AI")
    card = words(await sam.hears("review-card", similar="Amnesty International"))
    assert expected("en", "review-flag-acronym", {}).search(card)
    assert not expected("en", "review-flag-duplicate", {}).search(card)


@pytest.mark.parametrize(
    ("theirs", "flag"),
    [
        ({"country": "NL", "website": "iwpl.org"}, "duplicate"),
        ({"country": "BE", "website": "www.harbour-aid.org"}, "duplicate"),
        ({"country": "BE", "website": "iwpl.org"}, "acronym"),
    ],
    ids=["one country", "one website", "neither"],
)
async def test_an_acronym_is_as_good_as_the_name_where_more_agrees(
    ann: Visitor, sam: Visitor, stage: Stage, theirs: dict[str, str], flag: str
) -> None:
    whole = "International Workshop of Peace Lawyers"
    await put_signons(stage.database, make_signon(organisation=whole, **theirs))
    await sign_on(ann, organisation="IWPL")
    card = words(await sam.hears("review-card", similar=whole))
    assert expected("en", f"review-flag-{flag}", {}).search(card)


@pytest.mark.parametrize(
    ("theirs", "flagged"),
    [({}, True), ({"country": "BE"}, False), ({"website": "else.org"}, False)],
    ids=["one website", "another country", "another website"],
)
async def test_another_name_and_one_website(
    ann: Visitor, sam: Visitor, stage: Stage, theirs: dict[str, str], flagged: bool
) -> None:
    former = {"organisation": "Musawa", "country": "NL", "website": "harbour-aid.org", **theirs}
    await put_signons(stage.database, make_signon(**former))
    await sign_on(ann)
    card = words(await sam.hears("review-card"))
    assert bool(expected("en", "review-flag-same-website", {}).search(card)) is flagged
    assert ("Musawa" in card) is flagged
    if flagged:
        await sam.taps("review-compare", count=1)
        await sam.taps("review-unlike")
        card = words(await sam.hears("review-card"))
        assert not expected("en", "review-flag-same-website", {}).search(card)


async def test_what_is_only_likely_is_for_the_reviewer(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    there = "Плотники за мир и справедливость"
    await put_signons(stage.database, make_signon(organisation=there))
    await sign_on(ann, organisation="Carpenters for Peace and Justice")  # nothing is asked between the questions
    card = words(await sam.hears("review-card", similar=there))
    assert expected("en", "review-flag-duplicate", {}).search(card)
