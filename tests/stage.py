"""The real bot on stage: its process parts on a fresh database, the stand-in of Telegram over real HTTP."""

import asyncio
import re
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import psycopg

from bot import contents, logs, opening, process
from bot.context import House
from bot.core.reply import Button, Markup, Value
from bot.parts import Parts, made
from bot.pipeline.checks import Looks
from bot.pipeline.membership import joined
from bot.sandbox.model import Call, Member
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from storage import audit, broadcast_records, broadcasts, signons
from storage.database import Database
from storage.records import AuditEntry, Signon

TOKEN = "1000000001:AAFakeTokenForTalkTests_0123456789abcdefg"
DEADLINE = 30.0  # seconds; generous, because the machine may be busy
ANYTHING = Markup("\ue000")  # stands for what a test leaves open
UNCHANGED = "message is not modified"
BACKLOG = """SELECT (SELECT count(*) FROM inbox WHERE state = 'new') + (SELECT count(*) FROM outbox)
  + (SELECT count(*) FROM guesses) + (SELECT count(*) FROM site_checks WHERE waiting = 1)"""
IDS = count(2001)


@cache
def plain_house() -> House:
    """Texts, statement, answers: read once for all tests."""
    return contents.house(Settings(_env_file=None), "nobody")


@cache
def _sources(folder: Path) -> dict[str, str]:
    """Message key → its source, of the language whose texts name every variable."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl")))
    return dict(re.findall(r"^([a-z][\w-]*) =(.*(?:\n(?:[ }].*)?)*)", text, re.MULTILINE))


def _open(key: str) -> dict[str, Value]:
    """Every variable of a text, standing for anything."""
    folder = plain_house().texts.folder / "en"
    return dict.fromkeys(re.findall(r"\$(\w+)", _sources(folder)[key]), ANYTHING)


def stripped(html: str) -> str:
    return unescape(re.sub("<[^<>]+>", "", html)).strip()


def expected(language: str, key: str, args: dict[str, Value]) -> re.Pattern[str]:
    """What a message reads like that was made of this text; variables that are not given match anything."""
    return _pattern(stripped(plain_house().say.text(language, key, {**_open(key), **args})))


def expected_toast(language: str, key: str, args: dict[str, Value]) -> re.Pattern[str]:
    return _pattern(plain_house().say.plain(language, key, {**_open(key), **args}))


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(text).replace(ANYTHING, ".*?"), re.DOTALL)


def label(language: str, key: str, args: dict[str, Value]) -> str:
    return str(plain_house().say.keyboard(language, ((Button(key, "x", args=args),),))[0][0]["text"])


@dataclass
class Clock:
    """The bot's calendar: the true time, and what a test adds to it."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@dataclass
class Stage:
    """One bot at a time on one database."""

    telegram: Telegram
    url: str
    session: aiohttp.ClientSession
    settings: Settings
    clock: Clock = field(default_factory=Clock)
    harmless: tuple[str, ...] = (UNCHANGED,)  # of what Telegram may say when it refuses a call
    since: int = 0  # place in the journal at which this bot began
    looks: Looks | None = None  # how websites are looked at; otherwise truly
    house: House = field(init=False)
    database: Database = field(init=False)
    parts: Parts = field(init=False)

    def newcomer(self, name: str, language: str) -> Member:
        """Somebody who never wrote before."""
        member = Member(next(IDS), name, language, f"user{name.lower()}" if name.isascii() else "")
        self.telegram.add(member)
        return member

    async def crowd(self, count: int, language: str = "en") -> list[int]:
        """Many who have started the bot as far as Telegram knows; the database does not know them."""
        return list((await self.post("people", count=count, language=language))["ids"])

    async def post(self, doing: str, **args: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/sandbox/{doing}", json=args) as answer:
            body: dict[str, Any] = await answer.json()
        assert body["ok"], f"the stand-in refuses {doing}: {body}"
        return body

    async def view(self, person: int, chat: int = 0) -> dict[str, Any]:
        params = {"person": person, "chat": chat or person}
        async with self.session.get(f"{self.url}/sandbox/view", params=params) as answer:
            body: dict[str, Any] = await answer.json()
        return body

    async def until(self, what: str, holds: Callable[[], Any]) -> None:
        """Waits for a condition; its deadline is a failure, never a result."""
        deadline = time.monotonic() + DEADLINE
        while not holds():
            assert time.monotonic() < deadline, f"not within {DEADLINE} s: {what}"
            await asyncio.sleep(0.002)

    def _opened(self) -> sqlite3.Connection | psycopg.Connection[Any]:
        if self.settings.embedded:
            return sqlite3.connect(self.settings.database, isolation_level=None)
        return psycopg.connect(self.settings.database_url, autocommit=True)

    def beside(self, sql: str) -> list[tuple[Any, ...]]:
        """As somebody would who opens the bot's database without its noticing."""
        with closing(self._opened()) as opened:
            found = opened.execute(sql)
            return found.fetchall() if found.description else []

    async def quiet(self) -> None:
        """Every update is confirmed and handled, every answer is sent."""
        deadline = time.monotonic() + DEADLINE
        with closing(self._opened()) as beside:
            while self.telegram.updates.pending or beside.execute(BACKLOG).fetchone() != (0,):
                assert time.monotonic() < deadline, f"the bot is not done within {DEADLINE} s"
                await asyncio.sleep(0.002)

    async def ticks(self, **later: float) -> None:
        """What is due so many days, hours, ... later is done and sent."""
        self.clock.ahead += timedelta(**later)
        await self.parts.ticker.tick()
        await self.quiet()

    async def ticks_on(self, day: int, hour: int = 12) -> None:
        """The same at that hour (UTC) so many days after today."""
        today = datetime.now(UTC).replace(hour=hour, minute=0, second=0)
        self.clock.ahead = today + timedelta(days=day) - datetime.now(UTC)
        await self.ticks()

    @property
    def calls(self) -> list[Call]:
        """What this bot asked of Telegram."""
        return [call for call in self.telegram.journal[self.since :] if call.method != "getUpdates"]

    async def broadcast_is(self, identity: int, wanted: broadcast_records.Stage) -> None:
        """Waits until a broadcast has come that far, and all that was said about it."""
        deadline = time.monotonic() + DEADLINE
        while True:
            async with self.database.transaction() as tx:
                found = await broadcasts.find(tx, identity)
            if found is not None and found.stage is wanted:
                return await self.quiet()
            assert time.monotonic() < deadline, f"not within {DEADLINE} s: {wanted}; it is {found and found.stage}"
            await asyncio.sleep(0.01)

    async def signons(self) -> list[Signon]:
        async with self.database.transaction() as tx:
            return await signons.everything(tx)

    async def acts(self) -> list[AuditEntry]:
        """The audit log, which must hang together."""
        async with self.database.transaction() as tx:
            assert await audit.first_broken(tx) is None
            return await audit.entries(tx)

    @asynccontextmanager
    async def running(self, **settings: Any) -> AsyncIterator["Stage"]:
        """The bot, with these settings changed; ended as SIGTERM ends it. Again: a restart."""
        self.settings = self.settings.model_copy(update=settings)
        stop, self.since = asyncio.Event(), len(self.telegram.journal)
        logs.BUGS.clear()  # of another test in this process
        async with (
            opening.database(self.settings) as opened,
            process.application(self.settings) as (app, api),
            joined(opened, self.settings.lease_seconds) as member,
        ):
            base, self.database = plain_house(), opened
            faqs = copy(base.faqs)
            faqs.vouched = {}
            self.house = replace(base, settings=self.settings, faqs=faqs, username=app.bot.username)
            self.parts = await made(self.house, opened, app, api, member=member, now=self.clock, looks=self.looks)
            watching = asyncio.create_task(process._watch(self.parts, stop))
            try:
                await self._asked(watching)
                yield self
                await self.quiet()
            finally:
                stop.set()
                await watching
            self._nothing_refused()

    async def _asked(self, watching: asyncio.Task[None]) -> None:
        """The first poll is there, the profile is told."""
        await self.until("the bot asks for updates", lambda: watching.done() or self.telegram.updates.polling.is_set())
        await self.until("what was due is done", lambda: watching.done() or self.parts.ticker.ticked.is_set())
        with suppress(asyncio.InvalidStateError):
            watching.result()
        await self.quiet()

    def _nothing_refused(self) -> None:
        """Telegram would have taken every call."""
        refused = [call for call in self.calls if not call.accepted]
        worrying = [call for call in refused if not any(part in call.answer for part in self.harmless)]
        assert not worrying, f"refused: {worrying}"
