"""The journal sees every call before anything goes wrong, and everything can go wrong."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from bot.sandbox.model import Fault
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import CAMILLE, Web


async def send(web: Web) -> dict[str, Any]:
    return await web.api("sendMessage", chat_id=CAMILLE, text="x")


def always(telegram: Telegram, fault: Fault) -> None:
    telegram.fault = lambda method, args: fault if method == "sendMessage" and args["text"] == "x" else None


async def test_journal_tells_what_took_effect(started: Web, telegram: Telegram) -> None:
    await send(started)
    await started.api("sendMessage", chat_id=5, text="x")
    good, bad = telegram.journal
    assert (good.method, good.accepted, good.message_id, good.args["text"]) == ("sendMessage", True, 2, "x")
    assert (bad.accepted, bad.message_id, bad.answer) == (False, None, "Bad Request: chat not found")
    async with started.session.get(f"{started.url}/sandbox/journal", params={"after": 1}) as answer:
        assert [call["accepted"] for call in (await answer.json())["calls"]] == [False]


@pytest.mark.parametrize(("kind", "accepted"), [("drop_before", False), ("drop_after", True), ("truncate", True)])
async def test_broken_connections(started: Web, telegram: Telegram, kind: Any, accepted: bool) -> None:
    always(telegram, Fault(kind))
    with pytest.raises(aiohttp.ClientError):
        await send(started)
    assert telegram.journal[-1].accepted is accepted
    assert (2 in telegram.chats[CAMILLE].messages) is accepted
    telegram.fault = None
    assert (await send(started))["ok"]


async def test_other_answers(started: Web, telegram: Telegram) -> None:
    always(telegram, Fault("status", code=502))
    async with started.session.post(f"{started.url}/bot{telegram.token}/sendMessage", json={"text": "x"}) as answer:
        assert answer.status == 502 and "html" in answer.content_type
    always(telegram, Fault("delay", seconds=0.01))
    assert (await send(started))["ok"]


async def test_an_answer_that_never_comes(started: Web, telegram: Telegram) -> None:
    always(telegram, Fault("stall"))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(send(started), 0.2)
    assert telegram.journal[-1].accepted is False
