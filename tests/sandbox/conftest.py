"""A stand-in on a free port, PTB's own client, and a person's side of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram

TOKEN = "4242:sandbox"
CAMILLE, ANN, LAYLA, SAM = 1001, 1002, 1003, 1004


class Clock:
    """Time that passes only when told to."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Web:
    """Raw HTTP to the stand-in."""

    url: str
    session: aiohttp.ClientSession

    async def api(self, method: str, **args: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/bot{TOKEN}/{method}", json=args) as answer:
            body: dict[str, Any] = await answer.json()
            assert body["ok"] or body["error_code"] == answer.status
            return body

    async def do(self, doing: str, **args: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/sandbox/{doing}", json=args) as answer:
            body: dict[str, Any] = await answer.json()
            return body

    async def see(self, chat: int, **query: int) -> dict[str, Any]:
        params = {"chat": chat, **query}
        async with self.session.get(f"{self.url}/sandbox/view", params=params) as answer:
            body: dict[str, Any] = await answer.json()
            return body


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    return Telegram(TOKEN, clock=clock)


@pytest.fixture
async def web(telegram: Telegram) -> AsyncIterator[Web]:
    async with serve(telegram) as url, aiohttp.ClientSession() as session:
        yield Web(url, session)


@pytest.fixture
async def bot(web: Web) -> AsyncIterator[Bot]:
    client = Bot(TOKEN, base_url=f"{web.url}/bot", base_file_url=f"{web.url}/file/bot")
    async with client:
        yield client


@pytest.fixture
async def started(web: Web) -> Web:
    """Camille has pressed Start; her message has number 1."""
    await web.do("send", person=CAMILLE, text="/start")
    return web
