"""Delivering to a webhook as Telegram does: a chat's updates one after the other, each until it is taken."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import orjson

from bot.sandbox.model import Json, bad_request
from bot.sandbox.updates import Updates

HEADER = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 60.0
PATIENCE = aiohttp.ClientTimeout(total=30)
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")


@dataclass(frozen=True)
class Road:
    """How the stand-in gets to a webhook; by itself it knows no name of the internet."""

    start: str = ""  # http://127.0.0.1:8080 in the place of https://bot.example.org
    trusted: ssl.SSLContext | None = None

    def to(self, url: str) -> str:
        parts = urlsplit(url)
        return self.start + url.removeprefix(f"{parts.scheme}://{parts.netloc}") if self.start else url


@dataclass(frozen=True)
class Terms:
    """What setWebhook was given."""

    url: str
    secret: str = ""
    connections: int = 40

    def __post_init__(self) -> None:
        if urlsplit(self.url).scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not SECRET.fullmatch(self.secret):
            raise bad_request("secret token contains unallowed characters")
        if not 1 <= self.connections <= 100:
            raise bad_request("bad webhook: invalid max_connections specified")


class Hook:
    def __init__(self, updates: Updates, terms: Terms, road: Road, clock: Callable[[], float]) -> None:
        self.terms = terms
        self.error: Json = {}
        self._updates, self._road, self._clock = updates, road, clock
        self._lanes: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._lines = asyncio.Semaphore(terms.connections)
        self._deliveries: dict[int, asyncio.Task[None]] = {}
        self._running = asyncio.ensure_future(self._run())

    def close(self) -> None:
        self._running.cancel()

    async def _run(self) -> None:
        connector = aiohttp.TCPConnector(limit=0, ssl=self._road.trusted or True)
        async with aiohttp.ClientSession(connector=connector, timeout=PATIENCE) as session:
            try:
                while True:
                    self._updates.news.clear()
                    for number in [each for each in self._updates.pending if each not in self._deliveries]:
                        self._deliveries[number] = asyncio.create_task(self._delivered(session, number))
                    await self._updates.news.wait()
            finally:
                for task in self._deliveries.values():
                    task.cancel()

    async def _delivered(self, session: aiohttp.ClientSession, number: int) -> None:
        update, pause = self._updates.pending[number], FIRST_PAUSE
        async with self._lanes[_lane(update)]:
            while number in self._updates.pending:
                async with self._lines:
                    again = await self._post(session, update)
                if again < 0:
                    self._updates.taken(number)
                else:
                    await asyncio.sleep(again or pause)
                    pause = min(pause * 2, LONGEST_PAUSE)
        self._deliveries.pop(number)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> float:
        """Negative when it was taken; else after how many seconds it is to come again, 0: nothing was said."""
        headers = {"Content-Type": "application/json"}
        if self.terms.secret:
            headers[HEADER] = self.terms.secret
        try:
            url = self._road.to(self.terms.url)
            async with session.post(url, data=orjson.dumps(update), headers=headers) as answer:
                await answer.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return 0
        if 200 <= answer.status < 300:
            return -1
        self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        return float(answer.headers.get("Retry-After", 0))

    def _failed(self, why: str) -> None:
        self.error = {"last_error_date": int(self._clock()), "last_error_message": why}

    def told(self) -> Json:
        return {"url": self.terms.url, "max_connections": self.terms.connections, **self.error}


def _lane(update: dict[str, Any]) -> int:
    body: Json = next(iter(each for each in update.values() if isinstance(each, dict)))
    chat = body.get("message", body).get("chat", body.get("from", {}))
    return int(chat.get("id", 0))
