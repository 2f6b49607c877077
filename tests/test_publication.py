"""How to be listed: the notice, a day, a region, off the list at once and back; and what others get to see of it."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.core.reply import Copyable
from storage.records import Listing, Status
from tests.listing import HARBOUR, ahead, approved, only, seen, spelt
from tests.makers import fill_in, make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

# --- signing on


async def test_the_notice_stands_in_the_question_and_makes_no_prompt_more(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="listing")
    text = words(await ann.hears_only("signon-listing", step=8, steps=9))
    as_of = stage.house.faqs.entries["is-it-safe-to-sign"].as_of
    assert f"as of {spelt(date.fromisoformat(as_of))}" in text
    assert all(part in text for part in ("not legal advice", "US persons", "Harassment", "designated"))
    for entry in ("is-it-safe-to-sign", "what-a-designation-means", "who-must-comply"):
        assert stage.house.faqs.wording(entry, "en").question in text


async def test_the_question_fits_a_message_in_every_language(stage: Stage) -> None:
    for code in stage.house.texts.languages:
        visitor = newcomer(stage, "Lin", code)
        await fill_in(visitor, upto="listing", organisation=f"{'Ж' * 110} {code}", consent="1")
        text = words(await visitor.last())
        last = stage.house.texts.get(code, "signon-listing").rstrip().rpartition("\n")[2].strip()
        assert text.rstrip().endswith(last), code


async def test_a_day_is_typed_in_place_of_a_choice(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    day = ahead(2)
    await fill_in(ann, upto="listing")
    await ann.says(spelt(day))
    await ann.hears("signon-updates", step=9, steps=9)
    await ann.says("no")
    review = words(await ann.hears("signon-review", listing=f"by name from {spelt(day)}"))
    assert f"Until {spelt(day)}: one more organisation from Netherlands" in review
    await ann.says("send")
    assert ((await only(stage)).listing, (await only(stage)).named_from) == (Listing.DATED, day)
    await sam.hears("review-card", listing=f"by name from {spelt(day)}")
    await sam.taps("review-approve")
    await ann.hears("outcome-approved-dated", day=spelt(day))
    assert "Harbour" not in await seen(stage)


async def test_a_day_is_picked(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="listing")
    await ann.taps("signon-listing-dated")
    await ann.hears("error-listing-day")
    await ann.taps("publication-day", day=spelt(ahead(3)))
    await ann.says("no")
    await ann.says("send")
    assert (await only(stage)).named_from == ahead(3)


async def test_what_can_be_two_days_is_asked_back(ann: Visitor, stage: Stage) -> None:
    year = datetime.now(UTC).year + 1
    await fill_in(ann, upto="listing")
    await ann.says(f"1/2/{year}")
    await ann.hears("error-listing-day-unclear")
    await ann.taps("publication-day", day=spelt(date(year, 2, 1)))
    await ann.says("no")
    await ann.says("send")
    assert (await only(stage)).named_from == date(year, 2, 1)


@pytest.mark.parametrize("value", ["from-2099-01-01", "from-1999-01-01", "dated", "from-x", "from-", "openly"])
async def test_a_forged_button_names_nobody_on_another_day(ann: Visitor, value: str) -> None:
    await fill_in(ann, upto="listing")
    await ann.presses(f"sign:listing:{value}")
    assert not await ann.all("signon-updates")


async def test_in_arabic(sam: Visitor, stage: Stage) -> None:
    layla = newcomer(stage, "Layla", "ar")
    day = ahead(2)
    await fill_in(layla, consent="1", country="NL", listing=spelt(day, "ar"), updates="2")
    await layla.hears("signon-review", organisation=HARBOUR)
    await layla.says("9")
    await sam.taps("review-approve")
    await layla.hears("outcome-approved-dated", day=spelt(day, "ar"))
    assert (await only(stage)).named_from == day


# --- the day comes


async def test_on_its_day_it_is_named_and_its_representative_can_take_it_off(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    day = datetime.now(UTC).date() + timedelta(days=3)
    made = await approved(ann, sam, listing=day.isoformat())
    await stage.ticks_on(2)
    assert "Harbour" not in await seen(stage)
    await ann.listens()
    await stage.ticks_on(3, hour=1)
    await ann.hears("publication-named", organisation=HARBOUR, reference=Copyable(made))
    assert "Harbour Legal Aid" in await seen(stage)
    assert ((await only(stage)).listing, (await only(stage)).named_from) == (Listing.PUBLIC, None)
    await ann.listens()
    await stage.ticks_on(4)
    await ann.hears_nothing()
    assert [each.act for each in await stage.acts()].count("named") == 1
    await ann.taps("publication-off")
    await ann.taps("publication-off-counted")
    assert "Harbour" not in await seen(stage)


async def test_what_was_not_approved_in_time_is_named_when_it_is(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    day = datetime.now(UTC).date() + timedelta(days=3)
    await sign_on(ann, listing=day.isoformat())
    await stage.ticks_on(5)
    assert "Harbour" not in await seen(stage)
    await sam.taps("review-approve")
    await ann.hears("outcome-approved-named")
    await stage.ticks(minutes=1)
    assert "Harbour" in await seen(stage)


# --- by region


async def test_by_region_alone_no_country_is_shown(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam, listing="region", country="Kenya")
    await put_signons(stage.database, make_signon(organisation="Other", country="FR"))
    text = await seen(stage)
    assert "Kenya" not in text and "Harbour" not in text
    assert "Elsewhere, country not shown: 1" in text and "2 organisations from 1 country" in text
    many = [make_signon(organisation=f"R{n}", country="UG", listing=Listing.REGION) for n in range(4)]
    await put_signons(stage.database, *many)
    text = await seen(stage)
    assert "Africa, country not shown: 5" in text and not any(name in text for name in ("Kenya", "Uganda"))
    await sam.says("/export")
    await sam.taps("export-json")
    [document] = [each["document"] for each in await sam.news() if "document" in each]
    made = json.loads(await sam.file(document["file_name"]))
    assert made["regions"] == [{"code": "002", "name": "Africa (country not shown)", "organisations": 5, "named": 0}]
    assert [each["code"] for each in made["countries"]] == ["FR"]


# --- another way to be listed


async def test_what_shows_less_takes_effect_at_once(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam, listing="counted")
    await ann.taps("publication-change")
    await ann.hears_only("publication-which", listing="counted, not named")
    await ann.taps("signon-listing-region")
    await ann.hears_only("publication-changed")
    assert ((await only(stage)).status, (await only(stage)).listing) == (Status.APPROVED, Listing.REGION)
    assert "Netherlands" not in await seen(stage)
    assert [each.act for each in await stage.acts()][-1] == "relisted"


async def test_what_shows_more_goes_to_the_reviewers(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam, listing="counted")
    await ann.taps("publication-change")
    await ann.taps("signon-listing-public")
    await ann.hears("publication-to-review", listing="by name")
    assert (await only(stage)).status is Status.PENDING
    assert "Harbour" not in await seen(stage)
    await sam.hears("review-card", listing="by name")
    await sam.taps("review-approve")
    assert "Harbour" in await seen(stage)


async def test_a_day_can_be_moved_later_at_once_and_typed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await approved(ann, sam, listing=ahead(2).isoformat())
    await ann.taps("publication-change")
    await ann.taps("signon-listing-dated")
    await ann.says("sometime soon")
    await ann.hears("error-listing-day-unknown")
    await ann.button("publication-day", day=spelt(ahead(3)))
    await ann.says(spelt(ahead(4)))
    await ann.hears("publication-changed")
    assert ((await only(stage)).status, (await only(stage)).named_from) == (Status.APPROVED, ahead(4))
    await ann.presses(f"mine:list-from-{ahead(1).isoformat()}:{(await only(stage)).reference}")
    assert (await only(stage)).status is Status.PENDING, "sooner is more"


async def test_while_it_waits_the_reviewers_see_the_new_choice(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    before = await sam.last()
    await ann.says("/mysignature")
    await ann.taps("publication-change")
    await ann.taps("signon-listing-region")
    assert (await only(stage)).listing is Listing.REGION
    await sam.presses(buttons_of(before)[0], int(before["message_id"]))
    await sam.is_told("review-changed")
    assert (await only(stage)).status is Status.PENDING, "no verdict on what the card does not show"


def buttons_of(message: dict[str, list[list[dict[str, str]]]]) -> list[str]:
    return [each["callback_data"] for row in message["buttons"] for each in row]


@pytest.mark.parametrize("verb", ["listing", "list-public", "off", "off-counted", "off-region", "off-withdraw"])
async def test_only_ones_own(ann: Visitor, sam: Visitor, stage: Stage, verb: str) -> None:
    made = await approved(ann, sam)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(f"mine:{verb}:{made}")
    await eve.is_told("error-old-button")
    assert ((await only(stage)).status, (await only(stage)).listing) == (Status.APPROVED, Listing.PUBLIC)


# --- the secretariat


async def test_a_reviewer_shows_more_only_after_a_second_look(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await approved(ann, sam, listing="region")
    await sam.says(f"/review {made}")
    for act in ("review-edit", "review-field-listing", "review-value-dated"):
        await sam.taps(act)
    await sam.hears("error-listing-day")
    await sam.says(spelt(ahead(5)))
    await sam.hears("review-named-ask", new=f"by name from {spelt(ahead(5))}")
    assert (await only(stage)).listing is Listing.REGION
    await sam.taps("review-named-really")
    assert ((await only(stage)).listing, (await only(stage)).named_from) == (Listing.DATED, ahead(5))
    await ann.hears("outcome-edited-listing")
