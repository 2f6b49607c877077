"""Answers that cannot be taken, names that are known already, and when signing on is refused."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.sandbox.model import FRIENDS
from storage.records import Listing, Status
from tests.makers import ANSWERS, CONTACT, fill_in, make_signon, put_signons, sign_on
from tests.stage import Stage, expected
from tests.visitor import Visitor, buttons, newcomer, words

BAD = {
    "organisation": {
        "<b>Harbour</b> Aid": "markup",
        "[Harbour](http://x)": "link",
        "Harbour https://example.org": "link",
        "@harbour_aid": "link",
        "=SUM(A1)": "formula",
        "Harbour \u202eAid": "control",
        "Har\x07bour": "control",
        "!!!": "letters",
        "\u200b\u200b": "empty",
        "x": "too-short",
        "y" * 121: "too-long",
        "z" * 4000: "too-long",
        "a\u0301\u0301\u0301\u0301\u0301bc": "combining",
    },
    "country": {"Atlantis under the sea": "country-unknown", "Congo": "country-unclear"},
    "website": {
        "not a website": "website-invalid",
        "192.168.0.1": "website-not-public",
        "localhost": "website-not-public",
    },
    "name": {"<i>Ann</i>": "markup", "Ann \u202dVisser": "control", "t.me/ann": "link", "n" * 81: "too-long"},
    "role": {"director<script>": "markup", "r" * 81: "too-long"},
    "email": {
        "ann": "email-invalid",
        "ann@": "email-invalid",
        "ann@@harbour-aid.org": "email-invalid",
        "ann visser@harbour-aid.org": "email-invalid",
        "ann@harbour": "email-invalid",
    },
    "consent": {"certainly not": "choice"},
    "listing": {
        "5": "choice",
        "perhaps": "choice",
        "31 of something": "listing-day-unknown",
        "1 February 1999": "listing-day-passed",
        "1 February 2099": "listing-day-far",
        "from a date": "listing-day",
    },
    "updates": {"sometimes": "choice"},
}


@pytest.mark.parametrize("question", BAD)
async def test_bad_answers_are_explained_and_nothing_is_lost(ann: Visitor, stage: Stage, question: str) -> None:
    await fill_in(ann, upto=question)
    for text, problem in BAD[question].items():
        await ann.says(text)
        explained = await ann.hears_only(f"error-{problem}")
        assert "signon-cancel" in labels(ann, explained), "the way out is there"
    for later in [*ANSWERS][[*ANSWERS].index(question) :]:
        await ann.says(ANSWERS[later])
    await ann.hears("signon-review", organisation="Harbour Legal Aid", name="Ann Visser")
    assert await stage.signons() == []


def labels(visitor: Visitor, message: dict[str, object]) -> list[str]:
    texts = visitor.stage.house.texts
    known = {texts.get(visitor.language, key): key for key in ("signon-cancel", "signon-back", "signon-skip")}
    return [known.get(each["text"], "") for each in buttons(message)]


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document", "contact", "location"])
async def test_what_is_not_words_is_answered_kindly(ann: Visitor, kind: str) -> None:
    await fill_in(ann, upto="name")
    await ann.sends(kind)
    await ann.hears_only("error-not-words-signon")
    await ann.says("Ann Visser")
    await ann.hears("signon-role")


async def test_nothing_but_the_website_can_be_skipped(ann: Visitor) -> None:
    await fill_in(ann, upto="name")
    await ann.says("skip")
    await ann.hears_only("error-not-skippable")
    await ann.presses("sign:skip")
    await ann.hears_only("error-not-skippable")


async def test_other_words_at_the_last_look(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    for text in ("10", "0", "what now"):
        await ann.says(text)
        await ann.hears_only("error-review-words")
    await ann.taps("signon-send")
    await ann.hears("signon-sent")
    assert len(await stage.signons()) == 1


# --- the country


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Pays-Bas", "NL"), ("هولندا", "NL"), ("nl", "NL"), ("Netherlnads", "NL"), ("international", "001"), ("🇯🇴", "JO")],
)
async def test_a_country_is_found_by_any_name(ann: Visitor, stage: Stage, typed: str, code: str) -> None:
    await sign_on(ann, country=typed)
    assert [each.country for each in await stage.signons()] == [code]


async def test_an_unclear_country_is_chosen_by_number(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="country")
    await ann.says("Congo")
    offered = [each["text"] for each in buttons(await ann.hears("error-country-unclear"))]
    await ann.says("2")
    await ann.hears("signon-website")
    for question in ("website", "name", "role", "email", "listing", "updates"):
        await ann.says(ANSWERS[question])
    await ann.hears("signon-review", country=offered[1])


# --- known already


ALIKE = {
    "the same": "Harbour Legal Aid",
    "case, accents and legal form": "HÁRBOUR Legal-Aid, Inc.",
    "similar": "Harbour Legal Aids",
    "full width": "Ｈａｒｂｏｕｒ Legal Aid",
    "look-alike letters": "Hаrbоur Legal Aid",  # Cyrillic а and о
}


@pytest.mark.parametrize("name", ALIKE.values(), ids=ALIKE)
async def test_a_name_like_a_public_one_is_asked_about_and_flagged(ann: Visitor, stage: Stage, name: str) -> None:
    await put_signons(stage.database, make_signon(status=Status.PENDING))
    await fill_in(ann, upto="country", organisation=name)
    await ann.hears("signon-alike", step=3, steps=10, organisation=name)
    await ann.taps("signon-alike-continue")
    await ann.hears("signon-country", step=4, steps=10)
    for question in [*ANSWERS][2:]:
        await ann.says(ANSWERS[question])
    await ann.says("send")
    new = next(each for each in await stage.signons() if each.person_id)
    assert "duplicate" in new.flags


@pytest.mark.row(69)
async def test_a_name_in_other_letters_that_looks_the_same(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(organisation="ACCEPT"))
    await fill_in(ann, upto="country", organisation="АССЕРТ")  # all of it Cyrillic
    await ann.hears("signon-alike", organisation="АССЕРТ")


async def test_a_hidden_organisation_is_flagged_and_never_spoken_of(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon(listing=Listing.COUNTED))
    await sign_on(ann)
    new = next(each for each in await stage.signons() if each.person_id)
    assert "duplicate" in new.flags
    everything = (await stage.view(ann.id))["messages"]
    asked = expected("en", "signon-alike", {})
    assert [words(each) for each in everything if asked.fullmatch(words(each))] == []


async def test_another_name_is_not_asked_about_any_more(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon())
    await fill_in(ann, upto="country")
    await ann.hears("signon-alike")
    await ann.taps("signon-back")
    await ann.hears("signon-organisation")
    await ann.says("Tulip Farmers for Peace")
    await ann.hears("signon-country", step=3, steps=9, organisation="Tulip Farmers for Peace")


# --- refused


@pytest.mark.parametrize("unset", ["controller", "contact"])
async def test_without_somebody_who_answers_for_the_data(empty_stage: Stage, unset: str) -> None:
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running(**{unset: ""}):
        await ann.says("/sign")
        await ann.hears_only("signon-unavailable")
        await ann.taps("menu-statement")
        await ann.hears("statement-summary")


async def test_after_the_closing_date(empty_stage: Stage) -> None:
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running(closes_at=datetime.now(UTC) + timedelta(hours=1)):
        await fill_in(ann)
        empty_stage.clock.ahead = timedelta(hours=2)
        await ann.taps("signon-send")
        await ann.hears_only("signon-closed", contact=CONTACT)
        await ann.says("/sign")
        await ann.hears_only("signon-closed", contact=CONTACT)
        assert await empty_stage.signons() == []


async def test_in_groups(ann: Visitor, stage: Stage) -> None:
    stage.telegram.chats[FRIENDS].members.append(ann.id)
    ann.chat = FRIENDS
    await ann.says("/sign")
    await ann.hears_only("group-private")
    ann.chat = 0
    await ann.hears_nothing()
