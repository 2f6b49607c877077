"""Updates that are delivered: by Telegram, twice, by strangers, to a bot that dies, stops or cannot keep them."""

import asyncio
import signal
from collections.abc import AsyncIterator
from io import BytesIO

import pytest

from bot.pipeline.arrivals import KINDS
from bot.pipeline.webhook import LARGEST
from bot.sandbox.hook import Road
from bot.sandbox.model import Fault
from tests.faults import hooked
from tests.faults.disk import Disk
from tests.faults.hooked import SECRET, URL, WELCOME, Stranger, words
from tests.faults.lab import Lab
from tests.faults.lies import Script, refusal

CANARY = "qzcanaryqz"
TELLS = ("setWebhook",)


@pytest.fixture
async def outside(lab: Lab) -> AsyncIterator[Stranger]:
    async with hooked.stranger(hooked.prepared(lab)) as made:
        yield made


async def test_updates_are_delivered_and_afterwards_asked_for_again(lab: Lab, outside: Stranger) -> None:
    lab.says(1, "/start")  # waits at Telegram, and is not dropped
    await hooked.up(lab)
    await lab.hears(1, WELCOME)
    lab.presses(1, "language")
    lab.says(2, "/help")
    await lab.hears(2, "/faq")
    await lab.until("everything was looked at", lambda: bool(lab.calls("getWebhookInfo")))
    await lab.quiet()
    assert await outside.gets("/healthz") == (200, '{"failing":[]}')
    (told,) = lab.calls("setWebhook")
    assert (told.args["url"], told.args["secret_token"], told.args["max_connections"]) == (URL, SECRET, 40)
    assert tuple(told.args["allowed_updates"]) == KINDS and told.args["drop_pending_updates"] is False
    assert not lab.calls("getUpdates") and SECRET not in lab.output
    assert await lab.stop() == 0
    assert lab.telegram.hook and not lab.calls("deleteWebhook"), "what is written meanwhile waits there"
    lab.says(3, "/start")
    await lab.up(webhook_url="")
    await lab.hears(3, WELCOME)
    assert lab.telegram.hook is None


async def _in_pieces(size: int) -> AsyncIterator[bytes]:
    """Without saying beforehand how much it will be."""
    for _ in range(size // 65536 + 1):
        yield b" " * 65536


STRANGE = {
    "no JSON": CANARY.encode(),
    "half of it": b'{"update_id":7,"message":{"text":"' + CANARY.encode(),
    "not UTF-8": b'{"update_id":7,"x":"\xff\xfe"}',
    "a list": [words(7, CANARY)],
    "a number": 7,
    "no number of an update": {"message": {"text": CANARY}},
    "a number in words": {"update_id": "7", "message": {"text": CANARY}},
    "a number too long": b'{"update_id":%d}' % (1 << 70),
    "nested very deep": b'{"update_id":7,"x":' + b"[" * 900 + b"]" * 900 + b"}",
    "nested deeper": b'{"update_id":7,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
}


@pytest.mark.row(87)
async def test_what_is_not_telegrams_is_refused_and_what_is_no_update_is_left_out(lab: Lab, outside: Stranger) -> None:
    await hooked.up(lab)
    await lab.until("it takes updates", lambda: "started" in lab.output)
    await lab.quiet()
    calls, good = len(lab.telegram.journal), words(501, f"/start {CANARY}")
    for secret in (None, "", "wrong", SECRET[:-1], f"{SECRET}x", SECRET.upper(), "\u00e9"):
        assert await outside.posts(good, secret) == 403
    assert await outside.posts(good, kind="text/plain") == 415
    assert (await outside.gets("/telegram-7"))[0] == 405
    assert await outside.posts(BytesIO(b" " * (LARGEST + 1))) in (413, 0)  # 0: it hung up while more was coming
    assert await outside.posts(_in_pieces(LARGEST)) in (413, 0)
    assert await outside.posts(_in_pieces(1 << 28), "wrong") in (403, 0), "nobody reads that"
    for name, body in STRANGE.items():
        assert await outside.posts(body) == 200, name
    assert not lab.rows("SELECT update_id FROM seen")
    assert all(call.method == "getWebhookInfo" for call in lab.telegram.journal[calls:])
    assert CANARY not in lab.output and lab.output.count("is no update") == len(STRANGE)
    measures = (await outside.gets("/metrics"))[1]
    assert f'signon_bot_delivered_total{{outcome="strange"}} {len(STRANGE)}.0' in measures
    assert await outside.posts(BytesIO(b" " * (LARGEST - 100) + b'{"update_id":502}')) == 200
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    assert lab.count("seen", "update_id = 502") == 1


@pytest.mark.row(86)
async def test_the_same_update_many_times_at_once(lab: Lab, outside: Stranger) -> None:
    """And many others with it: each is kept once, and they share commits."""
    lab.telegram.chats[hooked.person(1)].status = "member"
    await hooked.up(lab)
    await lab.until("it takes updates", lambda: "started" in lab.output)
    updates = [words(number, f"/start via-{number}-twice") for number in range(501, 511)]
    answers = await asyncio.gather(*(outside.posts(update) for update in updates * 8))
    assert set(answers) == {200}
    await lab.until("all are answered", lambda: len(lab.sent(1, WELCOME)) == 10)
    await lab.quiet()
    assert lab.rows("SELECT count(*), sum(n) FROM origins") == [(10, 10)]
    assert len(lab.sent(1, WELCOME)) == 10


@pytest.mark.row(85)
@pytest.mark.parametrize("at", ["after-fetch", "after-inbox"])
async def test_a_death_before_the_answer(lab: Lab, outside: Stranger, at: str) -> None:
    """It is delivered again: what was kept already is ignored."""
    await hooked.up(lab, crash_at=f"{at}:3")
    for who in (1, 2, 3):
        lab.says(who, f"/start via-{who}-once")
    assert await lab.ended() == 137
    assert len(lab.telegram.confirmed) < 3
    await hooked.up(lab)
    await lab.quiet()
    assert lab.rows("SELECT count(*), sum(n) FROM origins") == [(3, 3)]
    assert all(len(lab.sent(who, WELCOME)) >= 1 for who in (1, 2, 3))


@pytest.mark.row(88)
async def test_what_cannot_be_kept_comes_again(lab: Lab, disk: Disk, outside: Stranger) -> None:
    """Before the bot is ready, and while the disk takes nothing."""
    lab.telegram.fault = Script([Fault("drop_before")], ("getMe",), always=True)
    await lab.start()
    await lab.until("it waits for Telegram", lambda: "cannot be reached" in lab.output)
    assert await outside.posts(words(501, "/start")) == 503
    lab.telegram.fault = None
    await lab.until("Telegram delivers", lambda: lab.telegram.hook is not None)
    await lab.quiet()
    disk.fails("write", 1)
    statuses = await asyncio.gather(*(outside.posts(words(number, "/help", 2)) for number in range(502, 512)))
    assert set(statuses) == {503}
    number, hook = lab.says(1, "/start"), lab.telegram.hook
    await lab.until("Telegram is asked to try again", lambda: "503" in str(hook and hook.error))
    assert number not in lab.telegram.confirmed
    disk.mended()
    await lab.hears(1, WELCOME)
    await lab.quiet()
    assert len(lab.sent(1, WELCOME)) == 1 and lab.count("seen", "update_id < 512") == 0


@pytest.mark.row(13)
async def test_a_stop_under_load(lab: Lab, outside: Stranger) -> None:
    """Everything that was answered with 200 is kept, and nothing but 200 and 503 is answered."""
    answers: dict[int, int] = {}

    async def deliver(first: int) -> None:
        for number in range(first, first + 10_000):
            answers[number] = await outside.posts(words(number, "/help"))
            if not answers[number]:
                return

    await hooked.up(lab)
    lines = [asyncio.create_task(deliver(first)) for first in range(1_000_000, 1_200_000, 20_000)]
    await lab.until("many came", lambda: lab.count("seen") > 50)
    lab.signal(signal.SIGTERM)
    assert await lab.ended(20) == 0
    await asyncio.gather(*lines)
    assert set(answers.values()) <= {200, 503, 0}
    kept = {number for number, status in answers.items() if status == 200}
    assert kept <= {row[0] for row in lab.rows("SELECT update_id FROM seen")}


@pytest.mark.row(89)
async def test_telegram_does_not_take_the_address_at_once(lab: Lab, outside: Stranger) -> None:
    late = refusal(429, "Too Many Requests: retry after 1", retry_after=1)
    lab.telegram.fault = Script([late, refusal(400, "Bad Request: bad webhook: Failed to resolve host")], TELLS)
    lab.says(1, "/start")
    await lab.start()
    await lab.hears(1, WELCOME)
    assert len(lab.calls("setWebhook")) == 3


@pytest.mark.row(89)
@pytest.mark.parametrize(
    ("code", "ends", "says"), [(400, 2, "BOT_WEBHOOK_URL: Bad Request: bad webhook"), (401, 3, "BotFather")]
)
async def test_telegram_refuses_the_address_for_ever(
    lab: Lab, outside: Stranger, code: int, ends: int, says: str
) -> None:
    lab.telegram.fault = Script([refusal(code, "Bad Request: bad webhook")], TELLS, always=True)
    await lab.start(give_up_seconds="0.4")
    assert await lab.ended() == ends
    assert says in lab.output and len(lab.calls("setWebhook")) >= 2


@pytest.mark.row(89)
async def test_it_is_noticed_when_telegram_cannot_deliver(lab: Lab, outside: Stranger) -> None:
    await hooked.up(lab)
    alive, good = lab.data / "alive", lab.telegram.road
    await lab.until("it is well", alive.exists)
    lab.telegram.unhook()  # by another program, with the same token
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    assert len(lab.calls("setWebhook")) == 2
    assert lab.telegram.hook
    lab.telegram.hook._road = Road(f"http://127.0.0.1:{hooked.free_port()}")
    lab.says(1, "/help")
    await lab.until("it is said", lambda: "cannot deliver" in lab.output)
    before = alive.stat().st_mtime
    await lab.until("and said again", lambda: lab.output.count("cannot deliver") > 2)
    assert alive.stat().st_mtime == before
    lab.telegram.hook._road = good
    await lab.until("it is well again", lambda: alive.stat().st_mtime > before)
