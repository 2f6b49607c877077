"""Signing on: the whole conversation by buttons, words and numbers; moving about in it."""

import pytest

from bot.core.reply import Copyable
from storage.records import Listing, Representative, Signon, Status
from tests.makers import ANSWERS, CONTACT, CONTROLLER, fill_in, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, reference, words

HARBOUR = "Harbour Legal Aid"


async def only(stage: Stage) -> Signon:
    """The one sign-on there is."""
    [signed] = await stage.signons()
    return signed


# --- the whole conversation


async def test_by_buttons(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.taps("menu-sign")
    await ann.hears("signon-consent", step=1, steps=9, controller=CONTROLLER, contact=CONTACT, days=30)
    await ann.taps("signon-consent-agree")
    await ann.hears("signon-organisation", step=2, steps=9)
    await ann.says(HARBOUR)
    await ann.hears("signon-country", step=3, steps=9, organisation=HARBOUR)
    await ann.says("Congo")
    await ann.hears("error-country-unclear")
    await ann.taps("signon-country-option", name="Republic of the Congo")
    await ann.hears("signon-website", step=4, steps=9)
    await ann.taps("signon-skip")
    await ann.hears("signon-name", step=5, steps=9)
    await ann.says("Ann Visser")
    await ann.hears("signon-role", step=6, steps=9, organisation=HARBOUR)
    await ann.says("director")
    await ann.hears("signon-email", step=7, steps=9)
    await ann.says("ann@harbour-aid.org")
    await ann.hears("signon-listing", step=8, steps=9, organisation=HARBOUR)
    await ann.taps("signon-listing-counted")
    await ann.hears("signon-updates", step=9, steps=9)
    await ann.taps("signon-updates-yes")
    await ann.hears("signon-review", organisation=HARBOUR, country="Republic of the Congo", website="–")
    await ann.taps("signon-send")
    done = await ann.hears("signon-sent")
    signed = await only(stage)
    assert signed.reference == reference(done)
    assert (signed.organisation, signed.country, signed.website) == (HARBOUR, "CG", "")
    assert signed.representative == Representative("Ann Visser", "director", "ann@harbour-aid.org")
    assert (signed.listing, signed.status) == (Listing.COUNTED, Status.PENDING)


async def test_by_words(ann: Visitor, stage: Stage) -> None:
    for question, text in (("consent", "/sign"), *zip([*ANSWERS][1:], ANSWERS.values(), strict=False)):
        await ann.says(text)
        await ann.hears_only(f"signon-{question}")
    await ann.says(ANSWERS["updates"])
    looked = await ann.hears("signon-review", website="harbour-aid.org", email="ann@harbour-aid.org", version=1)
    assert f"{HARBOUR}, Netherlands" in words(looked), "how it will appear"
    await ann.says("send")
    await ann.hears("signon-sent")
    signed = await only(stage)
    assert (signed.country, signed.website, signed.listing) == ("NL", "harbour-aid.org", Listing.PUBLIC)


async def test_by_numbers_where_there_is_a_choice(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, consent="1", country="NL", website="-", listing="2", updates="2")
    await ann.hears("signon-review")
    await ann.says("9")
    signed = await only(stage)
    assert (signed.country, signed.listing) == ("NL", Listing.COUNTED)


# --- moving about


async def test_back_goes_back_one_question_at_a_time(ann: Visitor) -> None:
    await fill_in(ann, upto="website")
    await ann.taps("signon-back")
    await ann.hears("signon-country")
    await ann.says("back")
    await ann.hears("signon-organisation")
    await ann.taps("signon-back")
    await ann.hears("signon-consent")
    assert "sign:back" not in str(await ann.last()), "before the first question there is nothing"


@pytest.mark.parametrize("by_number", [False, True])
async def test_one_answer_is_changed_from_the_last_look(ann: Visitor, stage: Stage, by_number: bool) -> None:
    await fill_in(ann)
    await (ann.says("5") if by_number else ann.taps("signon-edit-role"))
    await ann.hears("signon-role", step=6)
    await ann.says("treasurer")
    await ann.hears("signon-review", role="treasurer", organisation=HARBOUR, email="ann@harbour-aid.org")
    await ann.says("send")
    assert (await only(stage)).representative.role == "treasurer"


@pytest.mark.parametrize("question", [key for key in ANSWERS if key != "consent"])
async def test_every_answer_can_be_changed(ann: Visitor, question: str) -> None:
    await fill_in(ann)
    await ann.taps(f"signon-edit-{question}")
    await ann.hears_only(f"signon-{question}")
    await ann.says(ANSWERS[question])
    await ann.hears_only("signon-review")


@pytest.mark.parametrize("question", ["organisation", "website", "email", "listing"])
async def test_back_from_a_change_keeps_the_answer_there_was(ann: Visitor, stage: Stage, question: str) -> None:
    await fill_in(ann)
    await ann.taps(f"signon-edit-{question}")
    await ann.hears_only(f"signon-{question}")
    await ann.taps("signon-back")
    await ann.hears_only("signon-review", organisation=HARBOUR, email=Copyable("ann@harbour-aid.org"))
    await ann.says("yes")
    signed = await only(stage)
    assert (signed.organisation, signed.website) == (HARBOUR, "harbour-aid.org")


@pytest.mark.parametrize("upto", ["consent", "organisation", "listing", "updates", None])
async def test_a_question_is_answered_wherever_one_is(ann: Visitor, stage: Stage, upto: str | None) -> None:
    await (fill_in(ann, upto=upto) if upto else fill_in(ann))
    question = stage.house.faqs.wording("is-it-safe-to-sign", "en").question
    await ann.says("Is it safe to sign?")
    await ann.hears_only("faq-answer", question=question)
    await ann.taps("signon-continue")
    await ann.hears_only(f"signon-{upto}" if upto else "signon-review")


async def test_a_question_nobody_can_answer_is_no_name(ann: Visitor) -> None:
    await fill_in(ann, upto="organisation")
    await ann.says("and why would you want zxcv qwer asdf?")
    await ann.hears_only("error-question")


@pytest.mark.parametrize("text", ["Yes!", " yes. ", "I agree…", "OK!!"])
async def test_signs_behind_a_word_do_not_matter(ann: Visitor, text: str) -> None:
    await ann.says("/sign")
    await ann.says(text)
    await ann.hears_only("signon-organisation")


async def test_no_is_no_website(ann: Visitor) -> None:
    await fill_in(ann, upto="website")
    await ann.says("no")
    await ann.hears_only("signon-name")


async def test_a_mail_provider_is_no_website(ann: Visitor) -> None:
    await fill_in(ann, upto="website")
    await ann.says("ann@gmail.com")
    await ann.hears_only("error-website-invalid")


async def test_cancel_asks_and_then_keeps_nothing(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="role")
    await ann.taps("signon-cancel")
    await ann.hears("signon-cancel-ask")
    await ann.taps("signon-continue")
    await ann.hears("signon-role")
    await ann.says("cancel")
    await ann.taps("signon-cancel-yes")
    await ann.hears("signon-cancelled")
    await ann.says("/sign")
    await ann.hears("signon-consent")
    assert await stage.signons() == []


@pytest.mark.row(75)
async def test_the_command_cancel_asks_too(ann: Visitor) -> None:
    await fill_in(ann, upto="role")
    await ann.says("/cancel")
    await ann.hears("signon-cancel-ask")


async def test_it_goes_on_after_a_restart_of_the_bot(empty_stage: Stage) -> None:
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running():
        await fill_in(ann, upto="name")
    async with empty_stage.running():
        await ann.says("Ann Visser")
        await ann.hears("signon-role", organisation=HARBOUR)
        for question in ("role", "email", "listing", "updates"):
            await ann.says(ANSWERS[question])
        await ann.hears("signon-review", name="Ann Visser", website="harbour-aid.org")
        await ann.says("send")
        assert (await only(empty_stage)).organisation == HARBOUR


async def test_start_in_the_middle_offers_the_way_back(ann: Visitor) -> None:
    await fill_in(ann, upto="email")
    await ann.says("/start")
    await ann.hears("start-welcome")
    await ann.taps("signon-continue")
    await ann.hears("signon-email", step=7)


@pytest.mark.row(77)
async def test_the_language_is_switched_in_the_middle_and_nothing_is_lost(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="role")
    await ann.says("/language")
    await ann.taps("language-name", name="Français")
    ann.language = "fr"
    await ann.hears("start-welcome")
    await ann.taps("signon-continue")
    await ann.hears("signon-role", organisation=HARBOUR)
    for question, text in {"role": "directrice", "email": ANSWERS["email"], "listing": "1", "updates": "non"}.items():
        await ann.says(text)
        assert not await ann.all(f"signon-{question}")
    await ann.hears("signon-review", country="Pays-Bas", name="Ann Visser", role="directrice")
    await ann.says("envoyer")
    assert (await only(stage)).country == "NL"


async def test_a_question_in_the_middle_is_answered_and_not_taken_for_a_name(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="role")
    await ann.says("What is the International Criminal Court?")
    await ann.hears("faq-answer", question=stage.house.faqs.wording("what-is-the-icc", "en").question)
    await ann.taps("signon-continue")
    await ann.hears("signon-role")
    await ann.says("/faq")
    await ann.taps("faq-topic-court")
    await ann.hears("faq-topic-court-title")
    await ann.says("director")
    await ann.hears("signon-email")


async def test_corrected_messages_change_nothing_and_say_so(ann: Visitor) -> None:
    await fill_in(ann, upto="name")
    number = await ann.says("Ann Visser")
    await ann.edits(number, "Ann de Visser")
    await ann.hears_only("signon-edited")
    await ann.taps("signon-continue")
    await ann.hears("signon-role")


# --- one sign-on per draft


@pytest.mark.row(65)
async def test_twenty_taps_on_send_are_one_sign_on(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    await ann.taps("signon-send", times=20)
    sent = reference(await ann.hears("signon-sent"))
    assert len(await ann.all("signon-already-sent", reference=sent)) == 19
    assert (await only(stage)).reference == sent


@pytest.mark.row(65)
async def test_repeated_words_are_one_sign_on(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann)
    await ann.says("send", "send", "send")
    assert len(await ann.all("signon-sent")) == 1
    await only(stage)


@pytest.mark.row(65)
async def test_a_choice_tapped_twice_counts_once(ann: Visitor) -> None:
    await fill_in(ann, upto="listing")
    await ann.taps("signon-listing-public", times=2)
    await ann.hears("signon-updates")
    await ann.is_told("signon-other-question")


async def test_an_old_button_brings_the_present_question_again(ann: Visitor) -> None:
    await fill_in(ann, upto="email")
    await ann.presses("sign:listing:public")
    await ann.hears("signon-email")
    await ann.is_told("signon-other-question")


async def test_a_second_organisation_can_be_signed_on_afterwards(ann: Visitor, stage: Stage) -> None:
    first = await sign_on(ann)
    second = await sign_on(ann, organisation="Tulip Farmers for Peace", website="-")
    assert {each.reference for each in await stage.signons()} == {first, second}


async def test_the_version_that_was_agreed_to_is_kept(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    signed = await only(stage)
    assert signed.version == stage.house.statements.version("en")
    assert len(signed.notice) == 64
    assert [entry.act for entry in await stage.acts()] == ["signon-sent"]
