"""Telling another system: against a true server that fails, hangs, forgets and comes back."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from pydantic import SecretStr

from bot.context import House
from bot.core import events as core
from bot.pipeline.events import Events
from storage import events, facts, outbox, people
from storage.database import Database
from tests.makers import make_settings
from tests.pipeline.conftest import Clock
from tests.serving import served
from tests.stage import plain_house

KEY = bytes(range(32))
SECRET = SecretStr("whsec_" + base64.b64encode(KEY).decode())


@dataclass
class Receiver:
    """Answers with `codes`, one after the other, then 200; holds its answer while `held`."""

    url: str = ""
    codes: list[int] = field(default_factory=list)
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    free: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.BaseRequest) -> web.Response:
        self.got.append((dict(request.headers), await request.read()))
        self.arrived.set()
        await self.free.wait()
        code = self.codes.pop(0) if self.codes else 200
        return web.Response(status=code, headers={"Location": "/elsewhere"} if code == 302 else {})

    @property
    def told(self) -> list[str]:
        return [json.loads(body)["data"]["reference"] + "/" + json.loads(body)["type"] for _, body in self.got]


@asynccontextmanager
async def listening(receiver: Receiver) -> AsyncIterator[None]:
    async with served(receiver.take) as address:
        receiver.url = f"{address}/hook"
        yield


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    made.free.set()
    async with listening(made):
        yield made


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as made:
        yield made


def house(url: str, **given: Any) -> House:
    return replace(plain_house(), settings=make_settings(events_url=url, events_secret=SECRET, **given))


def teller(database: Database, url: str, session: aiohttp.ClientSession | None = None, **given: Any) -> Events:
    made = house(url, **given)
    events = Events(database, lambda: made, lambda: None)
    if session:  # for single rounds; the loop opens its own
        events._session = session
    return events


async def put(database: Database, *what: str) -> None:
    """reference/kind"""
    async with database.transaction() as tx:
        for number, each in enumerate(what):
            reference, _, kind = each.partition("/")
            identity = f"msg_{reference}_{number}"
            events.add(tx, reference, {"id": identity, "type": kind, "data": {"reference": reference}})


async def left(database: Database) -> int:
    async with database.transaction() as tx:
        await tx.flush()
        rows = await tx._session.run([("SELECT count(*) AS n FROM events", {})])
        return int(rows[0][0]["n"])


async def test_told_once_signed_and_gone(
    database: Database, receiver: Receiver, session: aiohttp.ClientSession
) -> None:
    await put(database, "A/signon.approved")
    one = teller(database, receiver.url, session)
    assert await one._round() is None
    await one._round()
    [(headers, body)] = receiver.got
    at = int(headers["webhook-timestamp"])
    assert core.headers(KEY, "msg_A_0", at, body)["webhook-signature"] == headers["webhook-signature"]
    assert json.loads(body)["id"] == headers["webhook-id"] == "msg_A_0"
    assert await left(database) == 0


@pytest.mark.parametrize("code", [302, 400, 404, 410, 429, 500, 503])
async def test_what_is_not_taken_is_told_again_with_the_same_id(
    database: Database, receiver: Receiver, session: aiohttp.ClientSession, clock: Clock, code: int
) -> None:
    await put(database, "A/signon.approved")
    receiver.codes = [code, code]
    one = teller(database, receiver.url, session)
    assert await one._round() == 2
    await one._round()
    assert len(receiver.got) == 1, "not before its time"
    clock.now += 2
    assert await one._round() == 4
    clock.now += 4
    assert await one._round() is None
    assert {(headers["webhook-id"], body) for headers, body in receiver.got} == {("msg_A_0", receiver.got[0][1])}
    assert len(receiver.got) == 3


async def test_in_order_for_each_and_nobody_waits_for_another(
    database: Database, receiver: Receiver, session: aiohttp.ClientSession, clock: Clock
) -> None:
    await put(database, "A/signon.approved", "A/signon.withdrawn", "A/signon.approved", "B/signon.approved")
    receiver.codes = [500, 200]
    one = teller(database, receiver.url, session)
    await one._round()
    assert sorted(receiver.told) == ["A/signon.approved", "B/signon.approved"]
    for _ in range(4):
        clock.now += 2
        await one._round()
    of_a = [each for each in receiver.told if each.startswith("A")]
    assert of_a in (
        ["A/signon.approved"] * 2 + ["A/signon.withdrawn", "A/signon.approved"],
        ["A/signon.approved", "A/signon.withdrawn", "A/signon.approved"],  # it was B whose first try failed
    )
    assert await left(database) == 0


async def test_nobody_there(database: Database, session: aiohttp.ClientSession, clock: Clock) -> None:
    receiver = Receiver()
    receiver.free.set()
    async with listening(receiver):
        url = receiver.url
    await put(database, "A/signon.approved")
    assert await teller(database, url, session)._round() == 2
    assert await left(database) == 1


async def test_killed_in_the_middle_it_is_told_again(
    database: Database, receiver: Receiver, session: aiohttp.ClientSession
) -> None:
    await put(database, "A/signon.approved")
    receiver.free.clear()
    running = asyncio.create_task(teller(database, receiver.url).run())
    await receiver.arrived.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    receiver.free.set()
    assert await left(database) == 1
    await teller(database, receiver.url, session)._round()
    assert [headers["webhook-id"] for headers, _ in receiver.got] == ["msg_A_0"] * 2
    assert await left(database) == 0


async def test_after_three_days_it_is_given_up_and_the_admins_hear_of_it_once(
    database: Database, receiver: Receiver, session: aiohttp.ClientSession, clock: Clock
) -> None:
    await put(database, "A/signon.approved", "B/signon.approved", "A/signon.withdrawn")
    async with database.transaction() as tx:
        people.add(tx, 1004, "en")
    receiver.codes = [503] * 200
    one = teller(database, receiver.url, session, admin_ids=frozenset({1004}))
    while (pause := await one._round()) is not None:
        clock.now += pause
        assert clock.now < 1_800_000_000 + 8 * 86400
    assert len(receiver.got) < 200
    async with database.transaction() as tx:
        assert (await facts.counters(tx))["events-given-up"] == 3
        assert await outbox.backlog(tx) == {"queued": 1}, "one alert for all that was given up that day"
        [alert] = await outbox.claim(tx, 10, 10)
    assert alert.outgoing.payload["text"] == plain_house().texts.get("en", "alert-events")


async def test_it_sleeps_until_woken(database: Database, receiver: Receiver) -> None:
    one = teller(database, receiver.url, session)
    running = asyncio.create_task(one.run())
    await put(database, "A/signon.approved")
    one.wake()
    await asyncio.wait_for(receiver.arrived.wait(), 10)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert receiver.told == ["A/signon.approved"]
