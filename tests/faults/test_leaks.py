"""Marked values go through every conversation; then every byte the bot wrote is searched for them, without the key."""

import re
from collections.abc import Mapping

import pytest

from storage.offline import new_pair
from tests.faults import checker
from tests.faults.keeping import command
from tests.faults.lab import TOKEN, Lab, person
from tests.faults.lies import Script, refusal
from tests.mailserver import SENDER, mailing

pytestmark = pytest.mark.row(84)
ORGANISATION, SECOND, THIRD = "Qzorgmark Legal Aid", "Xwverein Pomelo Trust", "Jkcollective Tamarind"
WORDS = {
    "organisation": ORGANISATION,
    "second organisation": SECOND,
    "third organisation": THIRD,
    "name": "Qznamemark",
    "role": "Qzrolemark",
    "mailbox": "qzmailmark",
    "website": "qzsitemark",
    "words in the chat": "qzchatmark",
    "question": "qzquestionmark",
    "payload of a link": "qzpayloadmark",
    "name of the second officer": "qzsecondmark",
    "role of the second officer": "qzdutymark",
    "reason": "qzreasonmark",
    "asking back": "qzbackmark",
    "answer to that": "qzreplymark",
    "unreadable words": "qzunreadablemark",
    "token": TOKEN,
    "secret half of the token": TOKEN.partition(":")[2],
}


def marks(lab: Lab) -> Mapping[str, str | int]:
    ids = {f"id of person {who}": person(who) for who in range(4)}
    return {**WORDS, **ids, "key": lab.key}


def searched(lab: Lab, public: str = "") -> None:
    """Nothing stands anywhere but, while it is public, the name of an organisation; and that one does."""
    assert checker.leaks(lab.home, {what: value for what, value in marks(lab).items() if value != public}) == []
    if public:
        assert checker.leaks(lab.home, {"public": public}), "the search finds what is there"


@pytest.fixture
async def met(fresh: Lab, request: pytest.FixtureRequest) -> Lab:
    """The admin and three people are known; settings may be given as its parameter."""
    fresh.settings |= getattr(request, "param", {})
    await fresh.up()
    for who in range(4):
        fresh.says(who, "/start qzpayloadmark" if who else "/start")
        await fresh.hears(who, "Stand with")
    await fresh.quiet()
    return fresh


async def signs(lab: Lab, who: int, organisation: str) -> None:
    """All in words or presses, and sent."""
    steps = ["sign:start", "sign:consent:agree", organisation, "Kenya", "www.qzsitemark.org", "Qznamemark Surname"]
    steps += ["Qzrolemark of all", "qzmailmark@qzsitemark.org", "sign:listing:public", "sign:updates:yes", "sign:send"]
    for step in steps:
        lab.taps(who, step) if step.startswith("sign:") else lab.says(who, step)
    await lab.hears(who, "Your sign-on is with us")
    await lab.hears(0, organisation)


async def presses(lab: Lab, who: int, start: str) -> None:
    await lab.quiet()
    lab.presses(who, start)
    await lab.quiet()


@pytest.mark.parametrize(
    "met", [{}, {"BOT_CONTACTS_PUBLIC_KEY": new_pair()[0]}], indirect=True, ids=["plain", "sealed"]
)
async def test_a_sign_on_reviewed_and_withdrawn(met: Lab) -> None:
    met.says(1, "qzchatmark asdf lorem")
    await signs(met, 1, ORGANISATION)
    searched(met)
    await presses(met, 0, "review:ask:")
    met.says(0, "Do you know qzbackmark?")
    await met.hears(1, "qzbackmark")
    await presses(met, 1, "answer:")
    met.says(1, "Yes, qzreplymark.")
    await met.hears(0, "qzreplymark")
    searched(met)
    await presses(met, 0, "review:approve:")
    assert met.rows("SELECT public_name FROM signons") == [(ORGANISATION,)]
    assert met.count("signons", "sealed_to <> ''") == ("BOT_CONTACTS_PUBLIC_KEY" in met.settings)
    searched(met, public=ORGANISATION)
    met.says(1, "/mysignature")
    await met.hears(1, "Status")
    await presses(met, 1, "mine:withdraw:")
    await presses(met, 1, "mine:really:")
    assert met.rows("SELECT status, public_name FROM signons") == [("withdrawn", None)]
    searched(met)
    assert await met.stop() == 0
    searched(met)


async def test_a_second_officer(met: Lab) -> None:
    """With the token of the link, from the first word to the end."""
    await signs(met, 1, ORGANISATION)
    met.says(1, "/mysignature")
    await met.hears(1, "Status")
    await presses(met, 1, "mine:second:")
    shown = await met.hears(1, "?start=second-")
    token = re.findall(r"start=(second-[\w-]+)", str(shown.args["text"]))[-1]
    met.says(2, f"/start {token}")
    await met.hears(2, "Do you confirm this")
    await presses(met, 2, "sure:")
    for words in ("Qzsecondmark Surname", "qzdutymark of the board"):
        met.says(2, words)
        await met.quiet()
    assert met.count("seconds", "state = 'taken'") == 1
    searched(met)
    await presses(met, 2, "sure:")
    assert met.rows("SELECT proofs FROM signons") == [("second",)]
    searched(met)
    assert checker.leaks(met.home, {"token": token.removeprefix("second-")}) == []
    met.says(1, "/mysignature")
    await met.hears(1, "second officer")
    await met.kill()
    searched(met)


async def test_a_name_taken_off_the_list_that_is_in_a_file(met: Lab) -> None:
    """The ledger of files knows the line, and nobody else can tell."""
    await signs(met, 1, ORGANISATION)
    await presses(met, 0, "review:approve:")
    met.says(0, "/export")
    await met.hears(0, "Lists as files")
    await presses(met, 0, "export:csv:")
    assert met.count("export_lines") == 1
    searched(met, public=ORGANISATION)
    met.says(1, "/mysignature")
    await met.hears(1, "Status")
    await presses(met, 1, "mine:off:")
    await presses(met, 1, "mine:off-region:")
    await met.hears(0, "csv-en")
    await met.quiet()
    assert met.rows("SELECT country, public_name FROM signons") == [("002", None)]
    searched(met)
    await met.kill()
    searched(met)


async def test_a_rejection_with_a_reason(met: Lab) -> None:
    await signs(met, 2, SECOND)
    await presses(met, 0, "review:reject:")
    met.says(0, "Because of qzreasonmark.")
    await met.hears(2, "qzreasonmark")
    await met.quiet()
    assert met.rows("SELECT status FROM signons") == [("rejected",)]
    searched(met)
    await met.kill()
    searched(met)


async def test_codes_by_mail(fresh: Lab) -> None:
    """Address and code, while the mail waits, when it is out, when it was typed, right and wrong."""
    async with mailing() as server:
        fresh.settings |= {"BOT_SMTP_URL": server.url.replace("//", "//qzuser:qzpassword@"), "BOT_MAIL_FROM": SENDER}
        # it knows no users, so that nothing is sent
        await fresh.up()
        fresh.says(0, "/start")
        await signs(fresh, 1, ORGANISATION)
        await fresh.until("the mail waits", lambda: fresh.count("mails") == 1)
        searched(fresh)
        assert checker.leaks(fresh.home, {"user": "qzuser", "password": "qzpassword"}) == []
        assert await fresh.stop() == 0
        fresh.settings["BOT_SMTP_URL"] = server.url
        await fresh.up()
        await fresh.until("the mail is out", lambda: len(server.got) == 1 and not fresh.count("mails"), seconds=60)
        code = {"code": server.code(), "digits": server.code().replace(" ", ""), "long": server.disavowal()}
        assert checker.leaks(fresh.home, code) == []
        for typed, heard in (("0000 4711", "not the code"), (server.code(), "Confirmed")):
            fresh.says(1, typed)
            await fresh.hears(1, heard)
            await fresh.quiet()
            searched(fresh)
            assert checker.leaks(fresh.home, code | {"guess": "00004711"}) == []


async def test_an_erasure_also_of_a_public_line(met: Lab) -> None:
    await signs(met, 3, THIRD)
    await presses(met, 0, "review:approve:")
    searched(met, public=THIRD)
    met.says(3, "/mydata")
    await met.until("both files and the receipt", lambda: len(met.calls("sendDocument")) == 3)
    met.says(3, "/erase")
    await met.hears(3, "Erase")
    await presses(met, 3, "erase:all:")
    await met.hears(3, "We keep nothing about you")
    assert (met.count("signons"), met.count("drafts"), met.count("people")) == (0, 0, 3)
    searched(met)


async def test_a_line_that_stays_without_its_person(met: Lab) -> None:
    await signs(met, 3, THIRD)
    await presses(met, 0, "review:approve:")
    met.says(3, "/erase")
    await met.hears(3, "Erase")
    await presses(met, 3, "erase:line:")
    assert met.rows("SELECT public_name, person_id FROM signons") == [(THIRD, None)]
    searched(met, public=THIRD)


async def test_questions_and_their_answers(met: Lab) -> None:
    met.says(1, "qzquestionmark asdf lorem ipsum")
    await met.until("it is kept until its asker decides", lambda: met.count("questions") == 1)
    searched(met)
    await presses(met, 1, "ask:")
    await met.hears(0, "qzquestionmark")
    searched(met)
    await presses(met, 0, "question:answer:")
    met.says(0, "qzreplymark is the answer")
    await met.hears(1, "qzreplymark")
    searched(met)
    await presses(met, 1, "ask:done:")
    await met.quiet()
    assert met.count("questions") == 0
    searched(met)


async def test_updates_that_fail(met: Lab) -> None:
    """Kept sealed until a mended release comes; the log names nothing but a class."""
    user = {"id": person(1), "is_bot": False, "first_name": "Qznamemark"}
    chat = {"id": person(1), "type": "private", "first_name": "Qznamemark"}
    message = {"message_id": 7, "date": "qzunreadablemark", "chat": chat, "from": user, "text": "qzchatmark"}
    number, met.telegram.updates.next_id = met.telegram.update_id, met.telegram.update_id + 1
    met.telegram.updates.pending[number] = {"update_id": number, "message": message}
    met.says(2, "/help")
    await met.until("it is set aside", lambda: met.count("inbox", "state = 'dead'") == 1)
    await met.hears(1, "something went wrong")
    searched(met)


async def test_while_nothing_can_be_sent(met: Lab) -> None:
    """Everything waits in the database: what was said, what is to be answered, files, cards."""
    flood = refusal(429, "Too Many Requests: retry after 3600", retry_after=3600)
    met.telegram.fault = Script([flood], ("sendMessage", "sendDocument", "editMessageText"), always=True)
    for words in ("/mydata", "qzchatmark asdf lorem", "/sign"):
        met.says(1, words)
    for step in ("sign:consent:agree", ORGANISATION, "Kenya", "sign:skip", "Qznamemark Surname", "Qzrolemark of all"):
        met.taps(1, step) if step.startswith("sign:") else met.says(1, step)
    await met.until("all of it waits", lambda: met.count("outbox") >= 9 and not met.count("inbox"))
    searched(met)
    await met.kill()
    searched(met)


async def test_backups_and_what_a_restore_holds_back(met: Lab) -> None:
    """The files, what is left of making and trying them out, the database put aside, the notices held."""
    await signs(met, 1, ORGANISATION)
    met.telegram.fault = Script([refusal(429, "Too Many Requests", retry_after=60)], ("sendMessage",), always=True)
    met.presses(0, "review:approve:")
    await met.until("the outcome waits", lambda: met.count("outbox", "urgency = 'notice'") == 1)
    assert [(await command(met, words, "one.age")).code for words in ("backup", "drill")] == [0, 0]
    assert await met.stop() == 0
    assert (await command(met, "backup", "two.age", crash_at="backup-copied")).code == 137
    assert (await command(met, "restore", "one.age", "--replace", crash_at="restore-ready")).code == 137
    searched(met, public=ORGANISATION)
    assert (await command(met, "restore", "one.age", "--replace")).code == 0
    assert met.count("held_back") == 1
    searched(met, public=ORGANISATION)


@pytest.mark.parametrize("at", ["after-inbox", "in-handler:4", "before-commit", "after-claim:3"])
async def test_after_a_crash(met: Lab, at: str) -> None:
    """What a journal left behind holds."""
    assert await met.stop() == 0
    for step in ("sign:start", "sign:consent:agree", ORGANISATION, "Kenya", "sign:skip", "Qznamemark Surname"):
        met.taps(1, step) if step.startswith("sign:") else met.says(1, step)
    met.says(2, "qzchatmark asdf lorem")
    await met.start(crash_at=at)
    assert await met.ended() == 137
    searched(met)


async def test_a_key_file_is_the_only_place_of_the_key(fresh: Lab) -> None:
    """Without a key in the settings, the first start makes one beside the data, for nobody else to read."""
    fresh.settings["BOT_ENCRYPTION_KEY"] = ""
    await fresh.up()
    fresh.says(1, "qzchatmark asdf lorem")
    await fresh.quiet()
    path = fresh.data / "encryption.key"
    assert path.stat().st_mode & 0o777 == 0o600
    key = path.read_text().strip()
    assert [each for each in checker.leaks(fresh.home, {"key": key}) if "encryption.key" not in each] == []
    assert checker.leaks(fresh.home, {"words": "qzchatmark", "id": person(1), "token": TOKEN}) == []
