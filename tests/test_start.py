"""/start with its links, /help, /cancel, news, stop words, and what Telegram shows beside the commands."""

import pytest

from bot.app import ADMIN_COMMANDS, COMMANDS
from bot.texts import FORESEEN, SEPARATORS
from storage import facts, people
from storage.records import Person
from tests.makers import fill_in, make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer


async def kept(stage: Stage, visitor: Visitor) -> Person | None:
    async with stage.database.transaction() as tx:
        return await people.find(tx, visitor.id)


async def origins(stage: Stage) -> dict[str, int]:
    async with stage.database.transaction() as tx:
        return await facts.origins(tx)


# --- links


async def test_start_welcomes_with_a_menu_that_works(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon())
    ways = {
        "menu-statement": "statement-summary",
        "menu-faq": "faq-topics",
        "menu-sign": "signon-consent",
        "menu-signatories": "signatories",
        "menu-share": "share",
        "menu-language": "language-choose",
    }
    for label, leads_to in ways.items():
        await ann.says("/start")
        await ann.hears_only("start-welcome")
        await ann.taps(label)
        await ann.hears(leads_to, **({"total": 1, "countries": 1, "unnamed": 0} if leads_to == "signatories" else {}))


async def test_the_link_to_sign(ann: Visitor) -> None:
    await ann.says("/start sign")
    await ann.hears_only("signon-consent")


async def test_the_link_to_the_statement(ann: Visitor) -> None:
    await ann.says("/start statement")
    await ann.hears_only("statement-summary")


async def test_links_to_every_answer(ann: Visitor, stage: Stage) -> None:
    entries = list(stage.house.faqs.entries)
    assert len(entries) >= 36
    for entry in entries:
        await ann.says(f"/start faq-{entry}")
        await ann.hears_only("faq-answer", question=stage.house.faqs.wording(entry, "en").question)


async def test_where_people_come_from_is_counted_and_nobody_is_noted(stage: Stage) -> None:
    codes = ["fr", "fr", "newsletter_3", "FR"]
    for code in codes:
        await newcomer(stage, "Reader").says(f"/start via-{code}")
    assert await origins(stage) == {"fr": 3, "newsletter_3": 1}


UNKNOWN = ("faq-nothing", "faq-", "via-", "via-<b>x</b>", f"via-{'x' * 60}", "SIGN", "x" * 64, "%s")


@pytest.mark.parametrize("payload", UNKNOWN)
async def test_unknown_links_welcome(ann: Visitor, stage: Stage, payload: str) -> None:
    await ann.says(f"/start {payload}")
    await ann.hears_only("start-welcome")
    assert await origins(stage) == {}


async def test_only_so_many_origins_are_kept_apart(ann: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        for number in range(facts.MOST_ORIGINS):
            await facts.arrived(tx, f"code-{number}")
    for code in ("one-too-many", "two-too-many", "three-too-many", "code-7"):
        await ann.says(f"/start via-{code}")
    most = list((await origins(stage)).items())
    assert most[:2] == [("other", 3), ("code-7", 2)]
    assert not {code for code, _ in most} & {"one-too-many", "two-too-many", "three-too-many"}


# --- help, cancel, what is not understood


async def test_help_is_for_everybody_and_another_one_for_admins(ann: Visitor, sam: Visitor) -> None:
    await ann.says("/help")
    await ann.hears_only("help")
    await sam.says("/help")
    await sam.hears_only("help-desk", role="Owner")


async def test_cancel_with_nothing_to_cancel(ann: Visitor) -> None:
    await ann.says("/cancel")
    await ann.hears_only("cancel-nothing")


@pytest.mark.parametrize("typed", ["/cancel", "cancel", "annuler"])
async def test_cancel_while_words_are_expected(ann: Visitor, stage: Stage, typed: str) -> None:
    await put_signons(stage.database, make_signon())
    await ann.says("/signatories")
    await ann.taps("signatories-search")
    await ann.hears("signatories-ask")
    await ann.says(typed)
    await ann.hears_only("cancel-done")


@pytest.mark.parametrize("text", ["/nonsense", "/admin_panel", "/START_NOW please", "/sign-me-up-now!!" * 10])
async def test_unknown_commands(ann: Visitor, text: str) -> None:
    await ann.says(text)
    found = await ann.news()
    assert len(found) == 1, "each message gets one answer"


async def test_an_unknown_command_says_what_there_is(ann: Visitor) -> None:
    await ann.says("/nonsense")
    await ann.hears_only("error-unknown-command")


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker", "document", "contact", "location"])
async def test_what_is_not_words(ann: Visitor, kind: str) -> None:
    await ann.sends(kind)
    await ann.hears_only("error-not-words")


# --- news


async def test_news_on_and_off(ann: Visitor, stage: Stage) -> None:
    await ann.says("/subscribe")
    await ann.hears_only("subscribe-on")
    assert (await kept(stage, ann) or Person(0, 0, "")).subscribed
    await ann.taps("subscribe-stop")
    await ann.hears_only("subscribe-off")
    assert not (await kept(stage, ann) or Person(0, 0, "", subscribed=True)).subscribed
    await ann.taps("subscribe-again")
    await ann.hears_only("subscribe-on")


@pytest.mark.parametrize("typed", ["/stop", "stop", "STOP", " Unsubscribe ", "désabonner", "إيقاف", "الغاء الاشتراك"])
async def test_stop_works_at_any_moment(ann: Visitor, stage: Stage, typed: str) -> None:
    await ann.says("/subscribe")
    await fill_in(ann, upto="name")
    await ann.says(typed)
    await ann.hears_only("subscribe-off")
    found = await kept(stage, ann)
    assert found is not None and not found.subscribed and found.drafting, "and the draft stays"
    await ann.taps("signon-continue")
    await ann.hears("signon-name")


async def test_stop_ends_what_was_waited_for(ann: Visitor) -> None:
    await ann.says("/contact")
    await ann.taps("faq-ask-team")
    await ann.says("stop")
    await ann.hears_only("subscribe-off")
    await ann.says("hello")
    await ann.hears_only("faq-greeting")


async def test_who_blocks_the_bot_and_comes_back(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.blocks()
    found = await kept(stage, ann)
    assert found is not None and found.blocked
    await ann.says("/start")
    await ann.hears_only("start-welcome")
    found = await kept(stage, ann)
    assert found is not None and not found.blocked


async def test_who_only_blocks_the_bot_is_not_kept(ann: Visitor, stage: Stage) -> None:
    await ann.blocks()
    assert await kept(stage, ann) is None


# --- what Telegram shows


async def test_commands_are_told_in_every_language(stage: Stage) -> None:
    texts = stage.house.texts
    for language in ("", *texts.languages):
        told = [
            call.args["commands"] for call in stage.telegram.journal
            if call.method == "setMyCommands" and call.args.get("language_code") == language
        ]  # fmt: skip
        assert [each["command"] for each in told[-1]] == list(COMMANDS)
        assert told[-1][0]["description"] == texts.get(language or "en", "command-start")


async def test_admins_see_their_commands_too(sam: Visitor, stage: Stage) -> None:
    told = [call.args for call in stage.calls if call.method == "setMyCommands"]
    assert [(each["scope"]["chat_id"], [one["command"] for one in each["commands"]]) for each in told] == [
        (sam.id, [*COMMANDS, *ADMIN_COMMANDS])
    ]


async def test_what_telegram_shows_is_sent_again_only_when_it_changed(empty_stage: Stage) -> None:
    async with empty_stage.running():
        assert [call.method for call in empty_stage.calls if call.method.startswith("setMy")] == []


# --- plain words in place of commands

PLAIN = {
    "menu": "start-welcome", "Help!": "help", "what can you do?": "help", "statement": "statement-summary",
    "How do I sign?": "signon-consent", "my signature": "mysignature-none", "Who signed?": "signatories-none",
    "share": "share", "change language": "language-choose", "contact": "contact", "timeline": "timeline",
}  # fmt: skip


@pytest.mark.parametrize("text", PLAIN)
async def test_plain_words_stand_for_commands(ann: Visitor, text: str) -> None:
    await ann.says(text)
    await ann.hears_only(PLAIN[text])


@pytest.mark.parametrize("language", FORESEEN)
async def test_they_are_there_in_every_language(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Kim", language)
    for name, key in (("help", "help"), ("signatories", "signatories-none"), ("language", "language-choose")):
        word = SEPARATORS.split(stage.house.texts.get(language, f"words-command-{name}"))[0]
        await visitor.says(word)
        await visitor.hears_only(key)


async def test_in_the_midst_of_a_question_they_are_an_answer(ann: Visitor) -> None:
    await fill_in(ann, upto="organisation")
    await ann.says("Share")
    await ann.hears_only("signon-country", organisation="Share")
