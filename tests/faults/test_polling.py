"""Asking for updates, with everything that may come instead of them."""

import asyncio
import re
import socket
import time
from contextlib import suppress

import orjson
import pytest

from bot.pipeline.intake import GRACE_SECONDS
from bot.sandbox.model import Fault, Json
from bot.sandbox.server import serve
from tests.faults import meddling
from tests.faults.hooked import free_port, stranger, words
from tests.faults.lab import TOKEN, Lab, person
from tests.faults.lies import Script, answers, refusal

POLL = ("getUpdates",)
CONFLICT = refusal(409, "Conflict: terminated by other getUpdates request")
UNAUTHORIZED, NOT_FOUND = refusal(401, "Unauthorized"), refusal(404, "Not Found")
CANARY = "qzcanaryqz"


async def works(lab: Lab, who: int = 2) -> None:
    """Whatever happened: a person who writes now is answered."""
    before = len(lab.sent(who))
    lab.says(who, "/start")
    await lab.until("an answer", lambda: len(lab.sent(who)) > before)


@pytest.mark.row(19)
@pytest.mark.parametrize("fault", [UNAUTHORIZED, NOT_FOUND], ids=["401", "404"])
async def test_one_refusal_is_survived(lab: Lab, fault: Fault) -> None:
    lab.telegram.fault = Script([fault], POLL)
    await lab.up()
    await works(lab)
    assert lab.telegram.fault.given == 1


@pytest.mark.row(20)
@pytest.mark.parametrize("method", ["getUpdates", "getMe"])
async def test_a_token_refused_for_ever_ends_it(lab: Lab, method: str) -> None:
    """With the exit code that supervisors know, and without the token in any output."""
    lab.telegram.fault = Script([UNAUTHORIZED], (method,), always=True)
    await lab.start(give_up_seconds="2")
    assert await lab.ended() == 3
    assert len(lab.calls(method)) >= 2, "it is tried again before that"
    assert "BotFather" in lab.output
    assert TOKEN not in lab.output and TOKEN.partition(":")[2] not in lab.output


@pytest.mark.row(21)
async def test_another_poller_for_ever_ends_it(lab: Lab) -> None:
    lab.telegram.fault = Script([CONFLICT], POLL, always=True)
    await lab.start(give_up_seconds="0.5")
    assert await lab.ended() == 4
    assert len(lab.calls("getUpdates")) >= 2
    assert "Another program" in lab.output


@pytest.mark.row(21)
async def test_another_poller_for_a_while_is_survived(lab: Lab) -> None:
    lab.telegram.fault = Script([CONFLICT, CONFLICT, CONFLICT], POLL)
    await lab.up()
    await works(lab)
    assert lab.telegram.fault.given >= 3


@pytest.mark.row(22)
async def test_a_flood_of_polls_is_waited_out(lab: Lab) -> None:
    """Also one of hours: who looks after the process sees that it lives, and does not start it anew."""
    lab.telegram.fault = Script([refusal(429, "Too Many Requests: retry after 10072", retry_after=10072)], POLL)
    await lab.up()
    await lab.until("it waits, alive", lambda: (lab.data / "alive").exists())
    assert await lab.stop() == 0
    assert len(lab.calls("getUpdates")) == 1
    lab.telegram.fault = Script([refusal(429, "Too Many Requests: retry after 3", retry_after=3)], POLL)
    await lab.up()
    await works(lab)
    first, second = lab.calls("getUpdates")[1:3]
    assert second.at - first.at >= 3, "no call before the deadline"


TROUBLES = {
    "500": Fault("status", code=500, body='{"ok":false,"error_code":500,"description":"Internal Server Error"}'),
    "502 in HTML": Fault("status", code=502),
    "200 in HTML": Fault("status", code=200),
    "cut off": Fault("truncate"),
    "not UTF-8": Fault("status", code=200, body=b'{"ok":true,"result":[{"update_id":1,"x":"\xff\xfe"}]}'),
    "half of a JSON": Fault("status", code=200, body='{"ok":true,"result":[{"upd'),
    "an empty object": Fault("status", code=200, body="{}"),
    "not an object": Fault("status", code=200, body="[]"),
    "not ok, and nothing else": Fault("status", code=200, body='{"ok":false}'),
    "no list": answers({"update_id": 1}),
    "a number for a list": answers(7),
    "a list of other things": answers([1, None, "x", [], {"update_id": "7"}]),
    "connection closed": Fault("drop_before"),
    "connection closed afterwards": Fault("drop_after"),
}


@pytest.mark.row(23, 24)
@pytest.mark.parametrize("trouble", TROUBLES)
async def test_a_bad_answer_confirms_nothing_and_is_survived(lab: Lab, trouble: str) -> None:
    lab.telegram.fault = script = Script([TROUBLES[trouble]] * 2, POLL)
    await lab.start()
    lab.says(1, "/start")
    await lab.hears(1, "Stand with")
    assert script.given >= 2
    calls = lab.calls("getUpdates")
    assert calls[2].at - calls[0].at >= 0.5, "it does not run hot"
    assert [call.args.get("offset") for call in calls[:3]] == [None] * 3
    await works(lab)
    assert len(lab.sent(1, "Stand with")) == 1


@pytest.mark.row(27)
async def test_an_update_without_a_number_is_left_out(lab: Lab) -> None:
    """Those around it are dealt with."""
    batch = [words(501, "/help", 1), {"message": {"text": CANARY}}, words(503, "/help", 2)]
    for who in (1, 2):
        _meets(lab, who)
    lab.telegram.fault = Script([answers(batch)], POLL)
    await lab.up()
    await lab.hears(1, "/faq")
    await lab.hears(2, "/faq")
    assert CANARY not in lab.output
    assert lab.count("inbox") == 0


def _meets(lab: Lab, who: int) -> None:
    lab.telegram.chats[person(who)].status = "member"


UNPARSABLE: dict[str, Json] = {
    "a message that is none": {"message": CANARY},
    "a date in words": {"message": {**words(1, CANARY)["message"], "date": CANARY}},
    "a number for a person": {"message": {**words(1, CANARY)["message"], "from": 7}},
    "a list for a chat": {"message": {**words(1, CANARY)["message"], "chat": [CANARY]}},
}


@pytest.mark.row(27)
@pytest.mark.parametrize("kind", UNPARSABLE)
async def test_an_update_that_cannot_be_read_is_set_aside(lab: Lab, kind: str) -> None:
    """At once, without a word of it in the log; the others are dealt with."""
    batch = [words(501, "/help", 1), {"update_id": 502, **UNPARSABLE[kind]}, words(503, "/help", 2)]
    for who in (1, 2):
        _meets(lab, who)
    lab.telegram.fault = Script([answers(batch)], POLL)
    await lab.up()
    await lab.hears(1, "/faq")
    await lab.hears(2, "/faq")
    await lab.until("it is set aside", lambda: lab.rows("SELECT update_id, state FROM inbox") == [(502, "dead")])
    assert lab.counter("updates-dead") == 1
    assert lab.output.count("an update failed") == 1, "trying again would be of no use"
    assert CANARY not in lab.output


@pytest.mark.row(28)
async def test_a_kind_of_update_that_we_do_not_know_is_kept_and_ignored(lab: Lab) -> None:
    strange = {"update_id": 502, "teleportation": {"from": {"id": 1}, "text": CANARY}}
    _meets(lab, 1)
    lab.telegram.fault = Script([answers([strange, words(503, "/help")])], POLL)
    await lab.up()
    await lab.hears(1, "/faq")
    assert lab.rows("SELECT update_id FROM seen ORDER BY 1") == [(502,), (503,)]
    assert lab.count("inbox") == 0 and lab.counter("updates-dead") == 0
    assert CANARY not in lab.output


@pytest.mark.row(25)
async def test_an_answer_that_never_comes_is_given_up(lab: Lab) -> None:
    lab.telegram.fault = Script([Fault("stall")], POLL)
    await lab.up(poll_seconds="1")
    await works(lab)
    first, second = lab.calls("getUpdates")[:2]
    assert second.at - first.at < 30, "our own watchdog, not the network's"


@pytest.mark.row(25, 26)
@pytest.mark.parametrize("drips", [False, True], ids=["silence", "one byte a second"])
async def test_headers_and_then_little(lab: Lab, drips: bool) -> None:
    """A server that begins an answer and stops in its middle, or goes on slowly for ever."""
    asked: list[float] = []
    lines: set[asyncio.Task[None] | None] = set()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.add(asyncio.current_task())
        while request := await _request(reader):
            body = orjson.dumps({"ok": True, "result": lab.telegram.bot | {"url": ""}})
            if b"getUpdates" in request:
                asked.append(time.monotonic())
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n")
                await _drip(writer) if drips else await writer.drain()
            else:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
                await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        await lab.start(poll_seconds="1", api_url=f"http://127.0.0.1:{port}")
        await lab.until("it gave up and asked again", lambda: len(asked) >= 2)
        assert await lab.stop() == 0
        await asyncio.wait([line for line in lines if line], timeout=10)
    assert asked[1] - asked[0] < 1 + GRACE_SECONDS + 5, "our own watchdog, not the network's"


async def _drip(writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(1)  # what is slow about it


async def _request(reader: asyncio.StreamReader) -> bytes:
    """One request, head and body; empty at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        return head + await reader.readexactly(int(length[1]) if length else 0)
    except (asyncio.IncompleteReadError, ConnectionError):
        return b""


@pytest.mark.row(30)
async def test_the_same_batch_twice(lab: Lab) -> None:
    """The second time in another order."""
    batch = [words(number, f"/start via-twice-{number}") for number in range(501, 511)]
    _meets(lab, 1)
    lab.telegram.fault = script = Script([answers(batch), answers(batch[::-1]), answers(batch)], POLL)
    await lab.up()
    await lab.until("all three came", lambda: script.given == 3)
    await works(lab)
    await lab.quiet()
    assert lab.rows("SELECT count(*), sum(n) FROM origins") == [(10, 10)]
    assert len(lab.sent(1, "Stand with")) == 10


@pytest.mark.row(31)
async def test_numbers_that_start_again_lower(lab: Lab) -> None:
    """After a week without updates Telegram draws a new number at random."""
    lab.telegram.updates.next_id = 900_000_000
    await lab.up()
    await works(lab, 1)
    await lab.quiet()
    assert await lab.stop() == 0
    lab.telegram.updates.next_id = 1_000
    await lab.up()
    await works(lab, 1)
    await works(lab, 2)
    await lab.quiet()
    assert lab.rows("SELECT count(*) FROM seen WHERE update_id < 2000") == [(2,)]


@pytest.mark.row(34)
@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
@pytest.mark.parametrize("fault", [Fault("drop_before"), Fault("status", code=502)], ids=["closed", "502"])
async def test_telegram_is_away_at_the_start(lab: Lab, method: str, fault: Fault) -> None:
    """It waits, and then works."""
    lab.telegram.fault = Script([fault, fault], (method,))
    await lab.start()
    lab.says(1, "/start")
    await lab.hears(1, "Stand with")


@pytest.mark.row(34)
async def test_its_name_is_not_known_at_the_start(lab: Lab) -> None:
    names, port = lab.home / "names", free_port()
    names.touch()
    lab.settings[meddling.NAMES] = str(names)
    await lab.start(api_url=lab.url.replace("127.0.0.1", "localhost"), listen=f"127.0.0.1:{port}")
    lab.says(1, "/start")
    async with stranger(f"http://127.0.0.1:{port}") as outside:
        await lab.until("it says so", lambda: lab.output.count("cannot be reached") == 2)
        assert (await outside.gets("/readyz"))[0] == 503
        assert lab.calls("getMe") == []
        names.write_text("localhost")
        await lab.hears(1, "Stand with")
        assert (await outside.gets("/readyz"))[0] == 200


@pytest.mark.row(34)
async def test_nobody_listens_at_the_start(lab: Lab) -> None:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    await lab.start(api_url=f"http://127.0.0.1:{port}")
    await lab.until("it says so", lambda: "cannot be reached" in lab.output)
    lab.says(1, "/start")
    async with serve(lab.telegram, port=port):
        await lab.hears(1, "Stand with")
        assert await lab.stop() == 0
