"""A stand-in of the Bot API that is fast and strict: the limits of Telegram, when each message came, to whom.

An edited message counts as a message: whether it does at Telegram is not published.
"""

import asyncio
import math
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

OVERALL, BURST = 30.0, 30.0
PRIVATE, PRIVATE_BURST = 1.0, 3.0
ME = {"id": 1, "is_bot": True, "first_name": "bench", "username": "bench_bot"}


@dataclass
class Bucket:
    rate: float
    burst: float
    level: float
    at: float

    def missing(self, now: float) -> float:
        """Seconds until one is free."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.level) / self.rate)


@dataclass
class Telegram:
    limited: bool = True
    updates: list[dict[str, Any]] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    asked: asyncio.Event = field(default_factory=asyncio.Event)  # for updates
    sent: list[tuple[float, int, str]] = field(default_factory=list)  # when, to whom, what
    refused: int = 0
    buckets: dict[int, Bucket] = field(default_factory=dict)

    def tell(self, update: dict[str, Any]) -> None:
        self.updates.append(update)
        self.came.set()

    async def handle(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rpartition("/")[2]
        body = await request.read()
        known = orjson.loads(body) if body else {}
        if method == "getUpdates":
            return _answer(await self._updates(known))
        if method.startswith(("send", "edit")):
            return self._send(known)
        return _answer(ME if method == "getMe" else {"url": ""} if method == "getWebhookInfo" else True)

    async def _updates(self, known: dict[str, Any]) -> list[dict[str, Any]]:
        self.updates = [each for each in self.updates if each["update_id"] >= known.get("offset", 0)]
        self.asked.set()
        if not self.updates:
            self.came.clear()
            try:
                async with asyncio.timeout(known.get("timeout", 0)):
                    await self.came.wait()
            except TimeoutError:
                return []
        return self.updates[:100]

    def _send(self, known: dict[str, Any]) -> web.Response:
        now, chat = time.monotonic(), known["chat_id"]
        if self.limited and (wait := self._missing(chat, now)):
            self.refused += 1
            return _answer(None, 429, {"retry_after": math.ceil(wait)})
        self.sent.append((now, chat, known.get("text", "")))
        return _answer({"message_id": len(self.sent), "date": 1, "chat": {"id": chat, "type": "private"}})

    def _missing(self, chat: int, now: float) -> float:
        overall = self.buckets.setdefault(0, Bucket(OVERALL, BURST, BURST, now))
        own = self.buckets.setdefault(chat, Bucket(PRIVATE, PRIVATE_BURST, PRIVATE_BURST, now))
        wait = max(overall.missing(now), own.missing(now))
        if not wait:
            overall.level -= 1
            own.level -= 1
        return wait

    def doubled(self, text: str) -> int:
        """How many were sent that more than once."""
        return sum(times > 1 for times in Counter(chat for _, chat, said in self.sent if said == text).values())


def _answer(result: Any, code: int = 200, parameters: dict[str, Any] | None = None) -> web.Response:
    good = {"ok": True, "result": result}
    bad = {"ok": False, "error_code": code, "description": "Too Many Requests", "parameters": parameters}
    return web.Response(body=orjson.dumps(good if code == 200 else bad), status=code, content_type="application/json")
