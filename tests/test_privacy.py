"""/privacy, /mydata, /erase: what is kept, all of it as files, and its end."""

import json
from datetime import timedelta

import pytest
from pydantic import SecretStr

from bot.core import retention
from bot.core.reply import Copyable
from storage import people
from storage.records import Listing, Status
from tests.asking import POSTER, asks, choir
from tests.mailserver import SENDER
from tests.makers import CONTACT, CONTROLLER, fill_in, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"
PERSONAL = (
    "people", "drafts", "signons", "questions", "question_messages", "question_replies", "inbox", "outbox", "placed",
)  # fmt: skip


def counts(stage: Stage) -> dict[str, int]:
    """Rows by table."""
    return {table: stage.beside(f"SELECT count(*) FROM {table}")[0][0] for table in PERSONAL}  # noqa: S608


# --- the notice


async def test_the_notice_names_those_who_answer_and_how_long_things_stay(ann: Visitor) -> None:
    await ann.says("/privacy")
    await ann.hears_only(
        "privacy",
        controller=CONTROLLER,
        contact=CONTACT,
        draft_days=retention.DRAFT.days,
        rejected="90 days",
        withdrawn="30 days",
        keep="180 days",
        question_days=retention.QUESTION.days,
    )
    await ann.taps("privacy-erase")
    await ann.hears_only("erase-ask")


async def test_the_notice_names_the_mail_provider_where_there_is_one(empty_stage: Stage) -> None:
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running(
        smtp_url=SecretStr("smtps://us:secret-pass@mail.provider.example"), mail_from=SENDER
    ):
        await ann.says("/privacy")
        told = await ann.hears("privacy-mail", host="mail.provider.example")
    assert "secret-pass" not in words(told)


async def test_without_a_controller_the_notice_says_so(empty_stage: Stage) -> None:
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running(controller="", contact=""):
        unset = empty_stage.house.texts.get("en", "faq-unset")
        await ann.says("/privacy")
        await ann.hears("privacy", controller=unset, contact=Copyable(unset), draft_days=30, rejected="90 days")


# --- everything about me


async def test_mydata_holds_everything(ann: Visitor) -> None:
    made = await sign_on(ann, updates="yes")
    await fill_in(ann, upto="name", organisation="Tulip Farmers for Peace")
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.says("Could somebody from the team phone us on Monday")
    await ann.says("/mydata")
    known = json.loads(await ann.file("my-data.json"))
    assert known["person"] == {
        "telegram_id": ann.id,
        "language": "en",
        "language_chosen": False,
        "subscribed": True,
        "opened_statement": False,
        "came_by": "",
    }
    [signed] = known["signons"]
    assert (signed["reference"], signed["organisation"], signed["status"]) == (made, HARBOUR, "pending")
    assert signed["representative"] == {"name": "Ann Visser", "role": "director", "email": "ann@harbour-aid.org"}
    assert known["draft"]["organisation"] == "Tulip Farmers for Peace"
    assert known["reminders"] == {"sent": 0, "wanted": True}
    assert [each["text"] for each in known["questions"]] == ["Could somebody from the team phone us on Monday"]
    readable = (await ann.file("my-data.txt")).decode()
    for value in (ann.id, made, HARBOUR, "Ann Visser", "ann@harbour-aid.org", "Tulip Farmers", "phone us on Monday"):
        assert str(value) in readable


async def test_mydata_holds_what_was_said_with_the_team(ann: Visitor, sam: Visitor) -> None:
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    await sam.says("Yes, write to us.")
    await ann.taps("question-back")
    await ann.says("In colour, too?")
    await ann.says("/mydata")
    [asked] = json.loads(await ann.file("my-data.json"))["questions"]
    assert asked["text"] == POSTER
    said = [(each["from"], each["text"]) for each in asked["conversation"]]
    assert said == [("team", "Yes, write to us."), ("you", "In colour, too?")]
    readable = (await ann.file("my-data.txt")).decode()
    assert "In colour, too?" in readable and "Sam" not in readable and f": {sam.id}\n" not in readable


async def test_mydata_of_who_writes_an_answer_holds_its_words(sam: Visitor, stage: Stage) -> None:
    await choir(stage, "en", "fr")
    await sam.says("/questions")
    await sam.taps("question-answer")
    await sam.says("Half an answer")
    await sam.says("/mydata")
    assert json.loads(await sam.file("my-data.json"))["answer_being_written"] == {"": "Half an answer"}


async def test_mydata_of_somebody_new(ann: Visitor) -> None:
    await ann.says("/mydata")
    known = json.loads(await ann.file("my-data.json"))
    assert (known["draft"], known["signons"], known["questions"]) == ({}, [], [])
    assert known["person"]["telegram_id"] == ann.id


async def test_mydata_is_about_nobody_else(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    eve = newcomer(stage, "Eve")
    await eve.says("/mydata")
    for name in ("my-data.json", "my-data.txt"):
        assert b"Harbour" not in await eve.file(name)


# --- erasing


@pytest.mark.row(76)
async def test_erased_once_and_for_all(ann: Visitor, stage: Stage) -> None:
    before = counts(stage)
    await sign_on(ann)
    await fill_in(ann, upto="name", organisation="Tulip Farmers for Peace")
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.says("Could somebody phone us")
    await ann.says("/erase")
    await ann.hears_only("erase-ask")
    assert counts(stage) != before
    await ann.taps("erase-all")
    await ann.hears_only("erase-done")
    assert counts(stage) == before
    assert [entry.act for entry in await stage.acts()] == ["signon-sent", "withdrawn", "erased"]


async def test_conversations_with_the_team_go_too(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    before = counts(stage)
    await asks(ann, POSTER)
    await sam.taps("question-answer")
    await sam.says("Yes, write to us.")
    await ann.taps("question-back")
    await ann.says("In colour, too?")
    await ann.says("/erase")
    await ann.taps("erase-all")
    assert counts(stage) == before
    await sam.says("/questions")
    await sam.hears_only("question-none")


@pytest.mark.row(76)
async def test_whoever_writes_again_starts_afresh(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-none")
    await sign_on(ann)
    assert len(await stage.signons()) == 1


async def in_the_list(ann: Visitor, sam: Visitor) -> str:
    made = await sign_on(ann)
    await sam.taps("review-approve")
    await ann.says("/erase")
    await ann.hears_only("erase-ask-line")
    return made


async def test_the_public_line_goes_too(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await in_the_list(ann, sam)
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    await sam.says("/signatories harbour")
    await sam.hears_only("signatories-not-found")
    assert await stage.signons() == []


async def test_the_public_line_stays_without_the_person(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made = await in_the_list(ann, sam)
    await ann.taps("erase-keep-line")
    await ann.hears("erase-done")
    await sam.says("/signatories harbour")
    await sam.hears_only("signatories-list", found=1)
    [signed] = await stage.signons()
    assert (signed.reference, signed.status, signed.person_id) == (made, Status.APPROVED, None)
    assert (signed.representative.name, signed.representative.email, signed.website) == ("", "", "")
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-none")


async def test_a_counted_line_is_no_public_one(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann, listing="hidden")
    await sam.taps("review-approve")
    assert [each.listing for each in await stage.signons()] == [Listing.COUNTED]
    await ann.says("/erase")
    await ann.hears_only("erase-ask")


async def test_kept_after_all(ann: Visitor, stage: Stage) -> None:
    made = await sign_on(ann)
    await ann.says("/erase")
    _, data = await ann.button("erase-all")
    await ann.taps("erase-no")
    await ann.hears_only("erase-not")
    await ann.presses(data)
    await ann.hears_only("erase-ask")
    assert [each.reference for each in await stage.signons()] == [made]


@pytest.mark.row(63, 76)
async def test_the_button_is_good_for_some_minutes(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/erase")
    stage.clock.ahead = timedelta(seconds=301)
    await ann.taps("erase-all")
    await ann.hears("erase-ask")
    assert len(await stage.signons()) == 1
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    assert await stage.signons() == []


@pytest.mark.row(76)
async def test_the_button_is_good_once(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/erase")
    message, data = await ann.button("erase-all")
    await ann.presses(data, message["message_id"])
    async with stage.database.transaction() as tx:
        assert await people.count(tx) == (0, 0)
    await ann.presses(data, message["message_id"])
    await ann.hears_only("erase-ask")
    assert [entry.act for entry in await stage.acts()].count("erased") == 1


async def test_the_button_is_good_for_nobody_else(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await ann.says("/erase")
    _, data = await ann.button("erase-all")
    eve = newcomer(stage, "Eve")
    await eve.says("/erase")
    await eve.presses(data)
    await eve.hears("erase-ask")
    assert len(await stage.signons()) == 1
    async with stage.database.transaction() as tx:
        assert await people.find(tx, eve.id) is not None


@pytest.mark.parametrize("data", ["erase:all:", "erase:all", "erase:line:x", "erase:all:x:y", "erase:", "erase:all:é"])
async def test_forged_buttons_erase_nothing(ann: Visitor, stage: Stage, data: str) -> None:
    await sign_on(ann)
    await ann.presses(data)
    await ann.hears("erase-ask")
    assert len(await stage.signons()) == 1


async def test_the_cards_of_an_erased_sign_on_name_nobody(ann: Visitor, sam: Visitor) -> None:
    made = await sign_on(ann)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await sam.hears_only("review-closed-withdrawn", reference=Copyable(made))
    assert "Ann Visser" not in str((await sam.stage.view(sam.id))["messages"])


async def test_what_was_on_its_way_to_an_admin_who_erases_everything(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.says("/erase")
    await sam.taps("erase-all")
    await sam.hears("erase-done")
    await sign_on(ann, organisation="Tulip Farmers for Peace")
    assert not await sam.all("review-card")
    await sam.says("/review")
    await sam.hears("review-card")
