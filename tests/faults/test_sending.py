"""What Telegram may answer to a message, and what may happen to the answer."""

import time
from collections.abc import Sequence
from itertools import pairwise

import pytest

from bot.sandbox.model import SECRETARIAT, Fault
from storage import outbox
from storage.database import connect
from storage.records import Outgoing
from storage.vault import Vault, read_key
from tests.faults.lab import TOKEN, Lab, person
from tests.faults.lies import Relay, Script, refusal

WELCOME = "Stand with"
UNCERTAIN = {
    "closed before it was read": (Fault("drop_before"), 0),
    "closed after it was taken": (Fault("drop_after"), 1),
    "cut off": (Fault("truncate"), 1),
    "500": (refusal(500, "Internal Server Error"), 0),
    "502 in HTML": (Fault("status", code=502), 0),
    "200 in HTML": (Fault("status", code=200), 0),
    "ok, and nothing else": (Fault("status", code=200, body='{"ok":true}'), 0),
    "not ok, and nothing else": (Fault("status", code=200, body='{"ok":false}'), 0),
}


async def ask(lab: Lab, *faults: Fault, always: bool = False, method: str = "sendMessage") -> Script:
    """The bot is up; the next answers to its calls go wrong; somebody starts."""
    await lab.up()
    lab.telegram.fault = script = Script(list(faults), (method,), always=always)
    lab.says(1, "/start")
    return script


def tries(lab: Lab, who: int = 1) -> int:
    return sum(call.args.get("chat_id") == person(who) for call in lab.calls("sendMessage"))


async def goes_on(lab: Lab, who: int = 2) -> None:
    """Others are answered."""
    before = len(lab.sent(who))
    lab.says(who, "/help")
    await lab.until("others are answered", lambda: len(lab.sent(who)) > before)


# --- the fate of the message is unknown ---


@pytest.mark.row(36, 37, 39, 46)
@pytest.mark.parametrize("what", UNCERTAIN)
async def test_an_uncertain_reply_is_repeated_exactly_once(lab: Lab, what: str) -> None:
    fault, taken = UNCERTAIN[what]
    await ask(lab, fault)
    await lab.until("both tries", lambda: tries(lab) == 2)
    await lab.quiet()
    assert len(lab.sent(1, WELCOME)) == taken + 1
    assert (lab.counter("sends-uncertain"), lab.counter("sends-given-up")) == (1, 0)
    await goes_on(lab)
    assert tries(lab) == 2


@pytest.mark.row(37)
@pytest.mark.parametrize("fault", [Fault("drop_after"), Fault("status", code=502)], ids=["closed", "502"])
async def test_a_reply_that_stays_uncertain_is_counted_and_let_go(lab: Lab, fault: Fault) -> None:
    await ask(lab, fault, always=True)
    await lab.until("it is let go", lambda: lab.counter("sends-given-up") == 1)
    assert tries(lab) == 2
    lab.telegram.fault = None
    await goes_on(lab, 1)
    await lab.quiet()
    assert tries(lab) == 3


@pytest.mark.row(38)
async def test_an_answer_that_comes_too_late(lab: Lab) -> None:
    """The message is there; the bot cannot know."""
    await ask(lab, Fault("delay", seconds=60))
    await lab.until("the first try", lambda: tries(lab) == 1)  # else the next person's message may be the late one
    await goes_on(lab)
    await lab.until("the second try", lambda: tries(lab) == 2)
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert lab.counter("sends-uncertain") == 1


async def test_an_edit_may_simply_be_repeated(lab: Lab) -> None:
    """More than once: the screen is the same however often it is drawn."""
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    lab.telegram.fault = Script([Fault("drop_after"), Fault("drop_before"), Fault("drop_before")], ("editMessageText",))
    lab.presses(1, "faq:topics")
    await lab.until("it is tried until it is known", lambda: len(lab.calls("editMessageText")) == 4)
    await lab.quiet()
    assert (lab.counter("sends-uncertain"), lab.counter("sends-given-up")) == (3, 0)


@pytest.mark.row(35)
async def test_a_connection_that_was_never_made_is_not_uncertain(lab: Lab) -> None:
    """Nobody listens for a while: nothing can have arrived, so nothing is repeated."""
    relay = Relay(lab.url)
    await relay.open()
    await lab.up(api_url=relay.url)
    lab.telegram.fault = Script([refusal(429, "", retry_after=2)])
    lab.says(1, "/start")
    await lab.until("it waits to be sent", lambda: lab.counter("floods") == 1)
    relay.close()
    await lab.until("it cannot get through", lambda: "not sent, trying again" in lab.output)
    await relay.open()
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert len(lab.sent(1, WELCOME)) == 1
    assert lab.counter("sends-uncertain") == 0
    assert await lab.stop() == 0
    relay.close()


# --- Telegram asks to slow down ---


@pytest.mark.row(40)
async def test_a_flood_is_waited_out(lab: Lab) -> None:
    await ask(lab, refusal(429, "Too Many Requests: retry after 3", retry_after=3))
    await lab.hears(1, WELCOME)
    first, second = lab.calls("sendMessage")
    assert second.at - first.at >= 3
    await lab.quiet()
    assert (lab.counter("floods"), lab.counter("sends-uncertain")) == (1, 0)


@pytest.mark.row(40)
async def test_a_flood_is_obeyed_by_all(lab: Lab) -> None:
    await ask(lab, refusal(429, "Too Many Requests: retry after 3", retry_after=3))
    await lab.until("it is noted", lambda: lab.counter("floods") == 1)
    lab.says(2, "/start")
    await lab.hears(2, WELCOME)
    first, *others = lab.calls("sendMessage")
    assert min(call.at for call in others) - first.at >= 3


@pytest.mark.row(40)
async def test_a_flood_is_obeyed_after_a_restart(lab: Lab) -> None:
    await ask(lab, refusal(429, "Too Many Requests: retry after 6", retry_after=6))
    await lab.until("it is noted", lambda: lab.fact("flood-until") != "")
    await lab.kill()
    await lab.up()
    lab.says(2, "/start")
    for who in (1, 2):
        await lab.hears(who, WELCOME)
    first, *others = lab.calls("sendMessage")
    assert min(call.at for call in others) - first.at >= 6, "what came later waits, too"


@pytest.mark.row(41)
async def test_a_flood_of_one_chat_holds_up_nobody_else(lab: Lab) -> None:
    await lab.up()
    script = Script([refusal(429, "Too Many Requests: retry after 5", retry_after=5)], ("sendMessage",))
    lab.telegram.fault = lambda method, args: script(method, args) if args.get("chat_id") == person(1) else None
    lab.says(2, "/start")
    await lab.hears(2, WELCOME)
    lab.says(1, "/start")
    await lab.until("it is noted", lambda: lab.counter("floods") == 1)
    await goes_on(lab, 2)
    assert lab.fact("flood-until") == "" and lab.sent(1) == []
    await lab.hears(1, WELCOME)


@pytest.mark.row(40)
async def test_a_flood_without_a_number_is_half_a_minute(lab: Lab) -> None:
    before = time.time()
    await ask(lab, Fault("status", code=429, body='{"ok":false,"error_code":429,"description":"Too Many Requests"}'))
    await lab.until("it is noted", lambda: lab.fact("flood-until") != "")
    assert before + 29 <= int(lab.fact("flood-until")) <= time.time() + 32
    assert lab.rows("SELECT state FROM outbox WHERE urgency = 'reply'") == [("queued",)]


# --- Telegram refuses ---

REFUSALS = {
    "blocked": (refusal(403, "Forbidden: bot was blocked by the user"), "sends-gone"),
    "deactivated": (refusal(403, "Forbidden: user is deactivated"), "sends-gone"),
    "never started": (refusal(403, "Forbidden: bot can't initiate conversation with a user"), "sends-gone"),
    "chat not found": (refusal(400, "Bad Request: chat not found"), "sends-gone"),
    "markup": (refusal(400, "Bad Request: can't parse entities: unclosed tag"), "sends-failed"),
    "too long": (refusal(400, "Bad Request: message is too long"), "sends-failed"),
    "too big": (refusal(413, "Request Entity Too Large"), "sends-failed"),
    "unknown": (refusal(400, "Bad Request: words never seen before"), "sends-failed"),
}


@pytest.mark.row(42, 43)
@pytest.mark.parametrize("what", REFUSALS)
async def test_a_refused_message_is_counted_and_not_tried_again(lab: Lab, what: str) -> None:
    fault, counter = REFUSALS[what]
    await ask(lab, fault)
    await lab.until("it is counted", lambda: lab.counter(counter) == 1)
    await lab.quiet()
    assert tries(lab) == 1 and lab.counter("sends-uncertain") == 0
    gone = counter == "sends-gone" and what != "chat not found"  # who is not found once may be found again
    assert lab.count("people", "blocked = 1") == gone, "only who left is marked"
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert lab.count("people", "blocked = 1") == 0, "who writes again is back"


async def test_an_edit_that_changes_nothing_is_no_failure(lab: Lab) -> None:
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    unchanged = refusal(400, "Bad Request: message is not modified: specified new message content is the same")
    lab.telegram.fault = Script([unchanged], ("editMessageText",))
    lab.presses(1, "faq:topics")
    await lab.until("it was tried", lambda: len(lab.calls("editMessageText")) == 1)
    await lab.quiet()
    assert _counters(lab) == {}
    assert len(lab.calls("editMessageText")) == 1


@pytest.mark.row(64)
async def test_a_press_that_is_too_old_to_be_answered(lab: Lab) -> None:
    late = refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    await lab.up()
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    lab.telegram.fault = Script([late], ("answerCallbackQuery",))
    lab.taps(1, "faq:topics")
    await lab.until("the press is dealt with all the same", lambda: len(lab.calls("answerCallbackQuery")) == 1)
    await lab.quiet()
    assert _counters(lab) == {}


def _counters(lab: Lab) -> dict[str, int]:
    return dict(lab.rows("SELECT name, n FROM counters WHERE name LIKE 'sends-%'"))


@pytest.mark.row(45)
async def test_a_group_that_became_another(lab: Lab) -> None:
    """The card follows it to its new number, and to the one after that."""
    places = [SECRETARIAT, SECRETARIAT - 7, SECRETARIAT - 8]
    for place in places:
        lab.telegram.group(place, "Secretariat", [person(0)])
    moved = {
        old: refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=new)
        for old, new in pairwise(places)
    }
    await lab.up(review_chat_id=str(SECRETARIAT))
    await _signs(lab)
    lab.telegram.fault = lambda method, args: moved.get(args.get("chat_id", 0))
    lab.taps(1, "sign:send")
    await lab.quiet()
    cards = [call for call in lab.calls("sendMessage") if call.args["chat_id"] in places]
    assert [(call.args["chat_id"], call.accepted) for call in cards] == list(
        zip(places, (False, False, True), strict=True)
    )
    assert _counters(lab) == {}


async def test_a_message_whose_target_is_gone_is_sent_without_it(lab: Lab) -> None:
    """None of ours is an answer to a message today: the row is put there as a handler would."""
    payload = {"chat_id": person(1), "text": WELCOME, "reply_parameters": {"message_id": 999_999}}
    database = await connect(f"sqlite:///{lab.database}", Vault(read_key(lab.key)))
    async with database.transaction() as tx:
        outbox.add(tx, Outgoing("sendMessage", payload, person(1)))
    await database.close()
    lab.telegram.chats[person(1)].status = "member"
    await lab.up()
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert [call.accepted for call in lab.calls("sendMessage")] == [False, True]
    assert _counters(lab) == {}


async def _signs(lab: Lab) -> None:
    """Up to the last press."""
    steps: Sequence[str] = ("sign:start", "sign:consent:agree", "Harbour Legal Aid", "Kenya", "sign:skip", "Ann Bee")
    for step in (*steps, "Director", "ann@harbour.org", "sign:listing:public", "sign:updates:no"):
        lab.taps(1, step) if step.startswith("sign:") else lab.says(1, step)
    await lab.hears(1, "Please look at everything once more")


@pytest.mark.row(48)
async def test_a_token_refused_while_sending_keeps_the_messages(lab: Lab) -> None:
    """The process ends as supervisors know it; with a good token everything is sent, once."""
    await ask(lab, refusal(401, "Unauthorized"), always=True)
    assert await lab.ended() == 3
    assert TOKEN not in lab.output and TOKEN.partition(":")[2] not in lab.output
    assert lab.count("outbox", "state = 'queued' AND urgency = 'reply'") == 1
    lab.telegram.fault = None
    await lab.up()
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert len(lab.sent(1, WELCOME)) == 1
    assert _counters(lab) == {}
