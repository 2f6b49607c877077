"""HTTP to the Bot API: what was certainly not sent, what may have been, and what Telegram said."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
from aiohttp import web
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

from bot.pipeline.transport import Answer, Api, NotSent, Transport, Unknown
from tests.serving import Handler, served

TOKEN = "4242424242:AAF-secret-that-must-never-be-seen-anywhere"


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    made = Transport()
    await made.initialize()
    yield made
    await made.shutdown()


@asynccontextmanager
async def _raw(answer: bytes, *, silent: bool = False) -> AsyncIterator[str]:
    """Reads the head of a request, writes these bytes and hangs up, or never does."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        if silent:
            await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


def _api(transport: Transport, url: str) -> Api:
    return Api(transport, url, TOKEN)


def _says(status: int, body: bytes) -> Handler:
    async def answer(_: web.BaseRequest) -> web.Response:
        return web.Response(status=status, body=body)

    return answer


# --- what Telegram says


@pytest.mark.parametrize(
    ("status", "body", "answer"),
    [
        (200, b'{"ok":true,"result":{"message_id":5}}', Answer(200, {"message_id": 5})),
        (200, b'{"ok":true,"result":true}', Answer(200, True)),
        (200, b'{"ok":true,"result":null}', Answer(200, None)),
        (400, b'{"ok":false,"error_code":400,"description":"Bad"}', Answer(400, None, "Bad")),
        (200, b'{"ok":false,"error_code":403,"description":"No"}', Answer(403, None, "No")),
        (429, b'{"ok":false,"error_code":429,"parameters":{"retry_after":7}}',
         Answer(429, None, "", {"retry_after": 7})),
        (429, b'{"ok":false,"error_code":429,"parameters":[7]}', Answer(429)),
        (401, b'{"ok":false}', Answer(401)),
        (200, rb'{"ok":true,"result":["\ud800x","\ud83d\ude00"]}', Answer(200, ["?x", "\U0001f600"])),
        (500, b'{"ok":false,"description":null}', Answer(500, None, "None")),
    ],
)  # fmt: skip
async def test_answers(transport: Transport, status: int, body: bytes, answer: Answer) -> None:
    async with served(_says(status, body)) as url:
        assert await _api(transport, url).call("sendMessage", {}) == answer


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, b""),
        (200, b"<html>Please log in to the hotel network</html>"),
        (502, b"<html>Bad Gateway</html>"),
        (200, b'{"ok":true,"result":{"mess'),
        (200, b'\xff\xfe{"ok":true}'),
        (200, b"{}"),
        (200, b"[]"),
        (200, b"null"),
        (200, b'{"ok":true}'),
        (200, b'{"ok":1,"result":{}}'),
        (200, b'{"ok":"true","result":{}}'),
        (200, b'{"ok":false}'),
        (400, b'{"ok":false,"error_code":"400"}'),
        (400, b'{"ok":false,"error_code":true}'),
        (400, b'{"ok":false,"error_code":200}'),
        (200, b"[" * 100_000),
    ],
)
async def test_what_is_no_answer_of_the_bot_api_leaves_the_fate_unknown(
    transport: Transport, status: int, body: bytes
) -> None:
    async with served(_says(status, body)) as url:
        with pytest.raises(Unknown):
            await _api(transport, url).call("sendMessage", {})


# --- connections that fail


async def _refused(transport: Transport) -> BaseException:
    async with served(_says(200, b"")) as url:
        pass
    with pytest.raises(NotSent) as error:
        await _api(transport, url).call("sendMessage", {})
    return error.value


async def test_where_nobody_listens_nothing_was_sent(transport: Transport) -> None:
    assert TOKEN not in repr(await _refused(transport))


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"


@pytest.mark.parametrize(
    "answer", [b"", b"HTTP/1.1 200", b"nonsense\r\n\r\n", HEAD, HEAD + b'{"ok":true,"result":{"message_id":5}}']
)
async def test_a_connection_that_ends_early_leaves_the_fate_unknown(transport: Transport, answer: bytes) -> None:
    async with _raw(answer) as url:
        with pytest.raises(Unknown) as error:
            await _api(transport, url).call("sendMessage", {})
    assert TOKEN not in repr(error.value) and error.value.__cause__ is None


@pytest.mark.parametrize("answer", [b"", HEAD, HEAD + b'{"ok":'])
async def test_silence_is_given_up_and_leaves_the_fate_unknown(transport: Transport, answer: bytes) -> None:
    async with _raw(answer, silent=True) as url:
        with pytest.raises(Unknown):
            await _api(transport, url).call("getUpdates", {}, 0.1)


# --- what is asked


def _part(value: object) -> object:
    return (value.filename, value.content_type, value.file.read()) if isinstance(value, web.FileField) else value


async def _asked(transport: Transport, payload: dict[str, Any]) -> tuple[str, str, Any]:
    """(path, kind of content, what came): JSON as it is, forms as name → text or (file name, kind, bytes)."""
    seen: list[tuple[str, str, Any]] = []

    async def look(request: web.BaseRequest) -> web.Response:
        content: Any = None
        if request.content_type == "application/json":
            content = orjson.loads(await request.read())
        else:
            content = {key: _part(value) for key, value in (await request.post()).items()}
        seen.append((request.path, request.content_type, content))
        return web.json_response({"ok": True, "result": True})

    async with served(look) as url:
        await _api(transport, url).call("sendDocument", payload)
    return seen[0]


async def test_calls_go_as_json_to_the_method_under_the_token(transport: Transport) -> None:
    payload = {"chat_id": 5, "text": "🕊 & <b>", "reply_markup": {"inline_keyboard": [[{"text": "a"}]]}, "n": None}
    assert await _asked(transport, payload) == (f"/bot{TOKEN}/sendDocument", "application/json", payload)


async def test_files_go_as_forms(transport: Transport) -> None:
    payload = {
        "chat_id": 5,
        "caption": "قرار",
        "document": {"file": "statement-ar-v1.html", "mime": "text/html", "content": "AAH/PGI+"},
        "reply_markup": {"inline_keyboard": []},
        "disable_notification": True,
    }
    _, kind, form = await _asked(transport, payload)
    assert kind == "multipart/form-data"
    assert form == {
        "chat_id": "5",
        "caption": "قرار",
        "document": ("statement-ar-v1.html", "text/html", b"\x00\x01\xff<b>"),
        "reply_markup": '{"inline_keyboard":[]}',
        "disable_notification": "true",
    }


# --- for python-telegram-bot itself


async def test_the_librarys_own_calls_go_the_same_way(transport: Transport) -> None:
    async with served(_says(200, b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"B"}}')) as url:
        result: Any = await transport.post(f"{url}/bot{TOKEN}/getMe", RequestData([]))
        assert result["first_name"] == "B"


async def test_the_library_hears_of_troubles_in_its_own_words_without_the_token(transport: Transport) -> None:
    async with _raw(b"") as url:
        with pytest.raises(TimedOut) as unknown:
            await transport.do_request(f"{url}/bot{TOKEN}/getMe", "POST")
    with pytest.raises(NetworkError) as not_sent:
        await transport.do_request(f"{url}/bot{TOKEN}/getMe", "POST")
    assert not any(TOKEN in repr(each.value) for each in (unknown, not_sent))
