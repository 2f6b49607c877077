"""HTTP to the Bot API over aiohttp: for python-telegram-bot, and plain for intake and sender."""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0


class NotSent(Exception):
    """The request certainly did not reach Telegram."""


class Unknown(Exception):
    """The request may have reached Telegram; no answer we can read came back."""


@dataclass(frozen=True)
class Answer:
    """What Telegram said. `code` is 200 or the error code."""

    code: int
    result: Any = None
    description: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


@cache
def _limits(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS)


class Transport(BaseRequest):
    """Never puts an address into an exception: it would hold the token."""

    def __init__(self, heard: Callable[[Mapping[str, str]], None] = lambda headers: None) -> None:
        """`heard` gets the headers of each answer."""
        self._session: aiohttp.ClientSession | None = None
        self._heard = heard

    @property
    def read_timeout(self) -> float:
        return READ_SECONDS

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=30)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def exchange(
        self, url: str, data: bytes | aiohttp.FormData | None, seconds: float = READ_SECONDS
    ) -> tuple[int, bytes]:
        """Raises NotSent or Unknown."""
        assert self._session is not None
        headers = {"Content-Type": "application/json"} if isinstance(data, bytes) else None
        try:
            async with self._session.post(url, data=data, headers=headers, timeout=_limits(seconds)) as answer:
                body = await answer.read()
                self._heard(answer.headers)
                return answer.status, body
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSent(type(error).__name__) from None
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise Unknown(type(error).__name__) from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """For python-telegram-bot's own calls, of which we use getMe."""
        body = orjson.dumps(request_data.parameters) if request_data else None
        try:
            return await self.exchange(url, body)
        except NotSent as error:
            raise NetworkError(str(error)) from None
        except Unknown as error:
            raise TimedOut(str(error)) from None


class Api:
    """Calls of the Bot API by name."""

    def __init__(self, transport: Transport, base_url: str, token: str) -> None:
        self._transport = transport
        self._base = f"{base_url}/bot{token}/"

    async def call(self, method: str, payload: Mapping[str, Any], seconds: float = READ_SECONDS) -> Answer:
        """Raises NotSent or Unknown; an error that Telegram states is an Answer."""
        status, body = await self._transport.exchange(self._base + method, _encode(payload), seconds)
        return _decode(status, body)


def _encode(payload: Mapping[str, Any]) -> bytes | aiohttp.FormData:
    # a file stands in a payload as {file, mime, content in base64}
    files = {key: value for key, value in payload.items() if isinstance(value, dict) and "content" in value}
    if not files:
        return orjson.dumps(payload)
    form = aiohttp.FormData()
    for key, value in payload.items():
        if key in files:
            form.add_field(key, base64.b64decode(value["content"]), filename=value["file"], content_type=value["mime"])
        else:
            form.add_field(key, value if isinstance(value, str) else orjson.dumps(value).decode())
    return form


def read(body: bytes) -> Any:
    """Raises ValueError or RecursionError. JSON may hold half of a surrogate pair, no text can: it becomes "?"."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        lenient = json.dumps(json.loads(body), ensure_ascii=False, allow_nan=False)
        return orjson.loads(lenient.encode(errors="replace"))


def _decode(status: int, body: bytes) -> Answer:
    """Raises Unknown for anything that is not an answer of the Bot API."""
    try:
        content = read(body)
    except (ValueError, RecursionError):
        raise Unknown(f"HTTP {status} without JSON") from None
    if not isinstance(content, dict) or not isinstance(content.get("ok"), bool):
        raise Unknown(f"HTTP {status} of another shape")
    if content["ok"]:
        if "result" not in content:
            raise Unknown("no result")
        return Answer(200, content["result"])
    code = content.get("error_code", status)
    if not isinstance(code, int) or code < 400:
        raise Unknown("an error without its code")
    parameters = content.get("parameters")
    return Answer(code, None, str(content.get("description", "")), parameters if isinstance(parameters, dict) else {})
