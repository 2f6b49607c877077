"""The real bot as a process of its own against the stand-in of Telegram: started, killed, lied to, waited for."""

import asyncio
import os
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import orjson

import bot
from bot.sandbox import acting
from bot.sandbox.model import Call, Member, Where
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from tests.faults.nursery import Born, Nursery

REPOSITORY = Path(bot.__file__).parents[1]
ARTEFACTS = REPOSITORY / "tests" / "artefacts"
TOKEN = "1000000001:AAFakeTokenForFaultTests_0123456789abcd"
FIRST = 3_111_222_333_444_000  # so large that SQLite, too, would write such an id in eight bytes
ADMIN = Member(FIRST, "Sam", role="admin")
CONTROLLER, CONTACT = "Example Coalition", "team@coalition.example"
PATIENCE = 40.0  # seconds; generous, because the machine may be busy
SENDS = ("sendMessage", "editMessageText", "sendDocument")


def person(number: int) -> int:
    """The Telegram id of the person with that number; 0 is the admin."""
    return FIRST + number


def people(count: int) -> list[Member]:
    return [ADMIN, *(Member(person(number), f"Qzperson {number}") for number in range(1, count + 1))]


@dataclass(frozen=True)
class Told:
    """What a person typed, or with a `query`, pressed."""

    who: int
    text: str
    query: str = ""

    @property
    def personal(self) -> bool:
        return not self.query and not self.text.startswith("/")

    def may_see(self, organisation: str) -> bool:
        """Who represents it: they named it, or were invited by who did."""
        return organisation in self.text or self.text.startswith("/start second-")


@dataclass(frozen=True)
class Ground:
    """What a bot has after its first start: a database whose profile is sent to Telegram, and its key."""

    folder: Path
    key: str
    nursery: Nursery


@dataclass
class Lab:
    """One data directory, one stand-in, at most one process at a time."""

    telegram: Telegram
    url: str
    home: Path
    key: str
    nursery: Nursery | None = None  # without one, each start is a new interpreter
    process: asyncio.subprocess.Process | Born | None = None
    settings: dict[str, str] = field(default_factory=dict)
    since: int = 0  # place in the journal at which the process was started
    told: dict[int, Told] = field(default_factory=dict)  # by the number of the update, in order
    born: float = field(default_factory=time.time)
    started: float = 0.0
    starts: int = 0

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def database(self) -> Path:
        return self.data / "bot.db"

    @property
    def where(self) -> str:
        """BOT_DATABASE_URL."""
        return f"sqlite:///{self.database}"

    @property
    def output(self) -> str:
        path = self.home / "output.txt"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _environment(self) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}
        return clean | {
            "PYTHONPATH": str(REPOSITORY),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": self.url,
            "BOT_DATABASE_URL": self.where,
            "BOT_ENCRYPTION_KEY": self.key,
            "BOT_ADMIN_IDS": str(ADMIN.id),
            "BOT_CONTROLLER": CONTROLLER,
            "BOT_CONTACT": CONTACT,
            "BOT_BACKUP_HOUR": "",  # asked for where it is tried
            "BOT_RATE": "1000",
            "BOT_PERSON_RATE": "0",  # nobody types as fast as these tests
            "BOT_FAQ_ENCODER": "off",  # half of the time of a start, and not what is tried here
            **self.settings,
        }

    async def start(self, **settings: str) -> None:
        """`settings` by their names without BOT_, in small letters, for this start only."""
        assert self.process is None, "there is a process already"
        self.since, self.started, self.starts = len(self.telegram.journal), time.time(), self.starts + 1
        extra = {f"BOT_{name.upper()}": value for name, value in settings.items()}
        self.process = await self._begun(self._environment() | extra)

    async def _begun(self, environment: dict[str, str]) -> asyncio.subprocess.Process | Born:
        if self.nursery is not None:
            return await self.nursery.start("run", home=self.home, environment=environment)
        with (self.home / "output.txt").open("ab") as output:
            return await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=self.home, env=environment, stdout=output, stderr=output
            )

    async def up(self, **settings: str) -> None:
        """Started, and at work."""
        await self.start(**settings)
        await self.until("the bot asks for updates", lambda: bool(self.calls("getUpdates", since=self.since)))

    def signal(self, number: int) -> None:
        """Straight to the process: `send_signal` may collect the exit code of one that just ended, and lose it."""
        assert self.process is not None
        if self.process.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.process.pid, number)

    async def ended(self, seconds: float = PATIENCE) -> int:
        """The exit code; negative: the signal that ended it."""
        assert self.process is not None
        code = await asyncio.wait_for(self.process.wait(), seconds)
        self.process = None
        return code

    async def kill(self) -> None:
        if self.process is not None:
            self.signal(signal.SIGKILL)
            await self.ended()

    async def stop(self, seconds: float = 20) -> int:
        self.signal(signal.SIGTERM)
        return await self.ended(seconds)

    @property
    def dead(self) -> bool:
        return self.process is None or self.process.returncode is not None

    async def until(self, what: str, holds: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Waits for a condition; a process that ends meanwhile, or a passed deadline, is a failure."""
        deadline = time.monotonic() + seconds
        while True:
            dead = self.dead  # before the condition is looked at, which may be just that
            if _holds(holds):
                return
            tail = self.output[-1500:]
            assert not dead, f"the process ended while waited for: {what}\n{tail}"
            assert time.monotonic() < deadline, f"not within {seconds} s: {what}\n{tail}"
            await asyncio.sleep(0.02)

    async def quiet(self, seconds: float = PATIENCE) -> None:
        """All updates are confirmed, nothing waits to be handled or sent."""

        def empty() -> bool:
            return not self.telegram.updates.pending and not self.count("inbox", "state = 'new'") + self.count("outbox")

        await self.until("nothing is left to do", empty, seconds)

    # --- the database, looked at from outside ---

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=2)) as connection:
            return connection.execute(sql, values).fetchall()

    def count(self, table: str, where: str = "1") -> int:
        return int(self.rows(f"SELECT count(*) FROM {table} WHERE {where}")[0][0])  # noqa: S608 - our own words

    def counter(self, name: str) -> int:
        found = self.rows("SELECT n FROM counters WHERE name = ?", name)
        return int(found[0][0]) if found else 0

    def fact(self, key: str) -> str:
        found = self.rows("SELECT value FROM facts WHERE key = ?", key)
        return str(found[0][0]) if found else ""

    @property
    def public(self) -> set[str]:
        """Names that may be read by anybody."""
        try:
            return {str(row[0]) for row in self.rows("SELECT public_name FROM signons WHERE public_name IS NOT NULL")}
        except sqlite3.DatabaseError:
            return set()

    # --- people, and what they see ---

    def says(self, who: int, text: str) -> int:
        """The number of the update."""
        acting.say(self.telegram, self._where(who), text, [])
        return self._note(Told(who, text))

    def taps(self, who: int, data: str, message: int = 0) -> int:
        query = acting.tap(self.telegram, self._where(who), message, data)
        return self._note(Told(who, data, query))

    def _note(self, told: Told) -> int:
        self.told[self.telegram.update_id - 1] = told
        return self.telegram.update_id - 1

    def presses(self, who: int, start: str) -> int:
        """The newest button whose data begins so."""
        message, data = self.button(who, start)
        return self.taps(who, data, message)

    def _where(self, who: int) -> Where:
        return Where(person(who), self.telegram.chats[person(who)])

    def calls(self, *methods: str, since: int = 0) -> list[Call]:
        return [call for call in self.telegram.journal[since:] if call.method in methods]

    def sent(self, who: int, text: str = "", accepted: bool = True) -> list[Call]:
        """Messages to that person that hold `text`, as the stand-in took them (or refused to)."""
        return [
            call
            for call in self.calls(*SENDS)
            if call.accepted is accepted
            and call.args.get("chat_id") == person(who)
            and text in str(call.args.get("text", ""))
        ]

    async def hears(self, who: int, text: str, times: int = 1, seconds: float = PATIENCE) -> Call:
        """Waits for a message that holds `text`; the last of them."""
        name = f"person {who} hears {text!r} {times} times"
        await self.until(name, lambda: len(self.sent(who, text)) >= times, seconds)
        return self.sent(who, text)[-1]

    def button(self, who: int, start: str) -> tuple[int, str]:
        """(message, data) of the newest button whose data begins so."""
        for number, message in sorted(self.telegram.chats[person(who)].messages.items(), reverse=True):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for made in row:
                    if str(made.get("callback_data", "")).startswith(start):
                        return number, made["callback_data"]
        raise AssertionError(f"person {who} has no button {start}")

    def keep(self, folder: Path) -> None:
        """What is needed to understand a failure."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.home, folder, ignore=shutil.ignore_patterns("*.npz"))
        journal = [asdict(call) for call in self.telegram.journal]
        (folder / "journal.json").write_bytes(orjson.dumps(journal, option=orjson.OPT_INDENT_2, default=str))
        confirmed = sorted(self.telegram.confirmed)
        (folder / "confirmed.json").write_bytes(orjson.dumps(confirmed))


def _holds(holds: Callable[[], bool]) -> bool:
    try:
        return holds()
    except sqlite3.OperationalError:  # not there yet, or busy
        return False


@asynccontextmanager
async def laboratory(home: Path, ground: Ground, size: int = 5, fresh: bool = False) -> AsyncIterator[Lab]:
    """A stand-in with so many people; `fresh`: the bot has never run."""
    telegram = Telegram(TOKEN, people(size))
    (home / "data").mkdir(parents=True)
    for path in ground.folder.iterdir():
        if not fresh:
            shutil.copy(path, home / "data" / path.name)
    async with serve(telegram) as url:
        lab = Lab(telegram, url, home, ground.key, ground.nursery)
        try:
            yield lab
        finally:
            await lab.kill()
