"""A bot to which the stand-in delivers, and strangers who reach the same port."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson

from bot.sandbox.hook import HEADER, Road
from bot.sandbox.model import Json
from tests.faults.lab import Lab, person

URL = "https://bot.example.org/telegram-7"
SECRET = "Qz-webhook_secret-8d1f"
WELCOME = "Stand with"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


def prepared(lab: Lab) -> str:
    """For every start from now on; where the bot listens."""
    port = free_port()
    lab.settings |= {
        "BOT_WEBHOOK_URL": URL,
        "BOT_WEBHOOK_SECRET": SECRET,
        "BOT_LISTEN": f"127.0.0.1:{port}",
        "BOT_POLL_SECONDS": "1",
    }
    lab.telegram.road = Road(f"http://127.0.0.1:{port}")
    return f"http://127.0.0.1:{port}"


async def up(lab: Lab, **settings: str) -> None:
    await lab.start(**settings)
    await lab.until("Telegram delivers", lambda: bool(lab.calls("setWebhook", since=lab.since)))


class Stranger:
    """Who knows the port."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base

    async def gets(self, path: str) -> tuple[int, str]:
        async with self._session.get(self._base + path) as answer:
            return answer.status, await answer.text()

    async def posts(self, body: object, secret: str | None = SECRET, kind: str = "application/json") -> int:
        """The status; 0 when there is no connection."""
        data: Any = orjson.dumps(body) if isinstance(body, dict | list | int) else body
        headers = {"Content-Type": kind} | ({} if secret is None else {HEADER: secret})
        try:
            async with self._session.post(f"{self._base}/telegram-7", data=data, headers=headers) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0


@asynccontextmanager
async def stranger(base: str) -> AsyncIterator[Stranger]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        yield Stranger(session, base)


def words(number: int, text: str, who: int = 1) -> Json:
    """An update as it would come."""
    user = {"id": person(who), "is_bot": False, "first_name": "Ann", "language_code": "en"}
    chat = {"id": person(who), "type": "private", "first_name": "Ann"}
    command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
    body = {"message_id": number % 1000 + 500, "date": 1_790_000_000, "chat": chat, "from": user, "text": text}
    return {"update_id": number, "message": body | {"entities": command}}
