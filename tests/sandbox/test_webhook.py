"""Deliveries to a webhook: in turn for each chat, again until they are taken, and no polls meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web as http

from bot.sandbox.hook import HEADER, Road
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, Web
from tests.serving import served

URL = "https://bot.example.org/hook"


class Receiver:
    """Takes deliveries, all but those it is told to refuse."""

    def __init__(self) -> None:
        self.refuse = 0
        self.got: list[tuple[str, str]] = []
        self.news = asyncio.Event()

    async def answer(self, request: http.Request) -> http.Response:
        update: dict[str, Any] = await request.json()
        self.got.append((request.headers[HEADER], update["message"]["text"]))
        self.news.set()
        self.refuse -= 1
        return http.Response(status=503 if self.refuse >= 0 else 200)

    async def has(self, count: int) -> list[str]:
        async with asyncio.timeout(30):
            while len(self.got) < count:
                self.news.clear()
                await self.news.wait()
        return [text for _, text in self.got]


@asynccontextmanager
async def receiving(telegram: Telegram) -> AsyncIterator[Receiver]:
    receiver = Receiver()
    async with served(receiver.answer) as address:
        telegram.road = Road(address)
        yield receiver


async def test_it_delivers_until_it_is_told_not_to(web: Web, telegram: Telegram) -> None:
    async with receiving(telegram) as receiver:
        receiver.refuse = 1
        await web.do("send", person=ANN, text="before")
        told = {"url": URL, "secret_token": "s-1", "allowed_updates": ["message"], "max_connections": 3}
        assert (await web.api("setWebhook", **told))["result"] is True
        assert await receiver.has(2) == ["before", "before"]
        await web.do("send", person=ANN, text="one")
        await web.do("send", person=ANN, text="two")
        await web.do("send", person=CAMILLE, text="another")
        assert sorted(await receiver.has(5))[:1] == ["another"]
        assert [text for text in await receiver.has(5) if text in ("one", "two")] == ["one", "two"]
        assert {secret for secret, _ in receiver.got} == {"s-1"}
        info = (await web.api("getWebhookInfo"))["result"]
        assert (info["url"], info["max_connections"], info["allowed_updates"]) == (URL, 3, ["message"])
        assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
        assert (await web.api("getUpdates"))["error_code"] == 409
        assert (await web.api("setWebhook", url=""))["result"] is True
        await web.do("send", person=ANN, text="after")
        (update,) = (await web.api("getUpdates"))["result"]
        assert update["message"]["text"] == "after" and len(receiver.got) == 5


@pytest.mark.parametrize(
    "wrong",
    [{"url": "http://bot.example.org"}, {"url": URL, "secret_token": "é"}, {"url": URL, "max_connections": 101}],
)
async def test_what_it_refuses(web: Web, wrong: dict[str, Any]) -> None:
    assert (await web.api("setWebhook", **wrong))["error_code"] == 400
    assert (await web.api("getWebhookInfo"))["result"]["url"] == ""
