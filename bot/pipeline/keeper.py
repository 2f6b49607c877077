"""The nightly backup and the drill, each in a process of its own: replies do not wait for them."""

import asyncio
import os
import sys
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import date, datetime, timedelta

import structlog

from bot import backups, desk, drilling
from bot.context import House
from bot.core import backups as core
from bot.core import times
from bot.core.reply import Copyable, Reply
from bot.core.roles import Right
from bot.errors import Misconfigured
from bot.logs import redacted
from bot.settings import Settings
from storage import facts, people
from storage.database import Database, Unavailable
from storage.records import Person, Urgency

log = structlog.get_logger()

EVERY_SECONDS = 60
AGAIN_SECONDS = 3600.0  # after one that failed
LONGEST_SECONDS = 1800.0
LONGEST_PROBLEM = 600  # letters, told to people
SINCE = "backup-since"  # fact: from when on backups are expected
ALERTED = "backup-alerted"  # fact: the day for which a failure was told


class Keeper:
    def __init__(
        self, database: Database, house: Callable[[], House], now: Callable[[], datetime], sent: Callable[[], None]
    ) -> None:
        self._database = database
        self._house = house
        self._now = now
        self._sent = sent
        self._wanted = asyncio.Event()
        self._not_before = 0.0  # by the clock that never jumps
        self._tidied: date | None = None

    def wake(self) -> None:
        """Somebody asked for the last backup to be tried out."""
        self._wanted.set()

    async def run(self) -> None:
        """Until cancelled; a backup under way then is broken off, and made after the next start."""
        while True:
            try:
                await self.look()
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), EVERY_SECONDS)

    async def look(self) -> None:
        self._wanted.clear()
        async with self._database.transaction() as tx:
            askers = await facts.drill_askers(tx)
        if askers:
            await self._drill(askers)
        await self._tidy(self._now())
        day = await self._due() if time.monotonic() >= self._not_before else ""
        if day:
            await self._nightly(day)

    async def _tidy(self, now: datetime) -> None:
        """Once a day."""
        day, self._tidied = self._tidied, now.date()
        if day != now.date():
            await asyncio.to_thread(backups.forget_aside, self._house().settings, now)

    async def _due(self) -> str:
        """The day whose backup is to be made; empty when it is."""
        settings = self._house().settings
        if settings.backup_hour is None:
            return ""
        day = core.due(self._now().astimezone(settings.zone), settings.backup_hour)
        async with self._database.transaction() as tx:
            done = await facts.read(tx, backups.DAY)
            if done is None:  # the bot is new: the first is made at the next hour
                facts.write(tx, backups.DAY, day)
                facts.write(tx, SINCE, str(tx.at))
        return day if done is not None and day > done else ""

    async def _nightly(self, day: str) -> None:
        settings = self._house().settings
        problem = await _command(settings, "backup")
        async with self._database.transaction() as tx:
            if not problem:
                facts.write(tx, backups.DAY, day)
                facts.write(tx, backups.AT, self._at())
            drilled = await facts.read(tx, drilling.AT) or "0"
            told = await facts.read(tx, ALERTED) == day
            facts.write(tx, ALERTED, day if problem else "")
        if problem:
            self._not_before = time.monotonic() + AGAIN_SECONDS
            log.error("the backup failed, trying again later", why=problem)
            if not told:
                await self._tell([], Reply("alert-backup", {"problem": Copyable(problem)}))
        elif self._now().timestamp() - int(drilled) >= core.DRILL_EVERY.total_seconds():
            await self._drill([])

    async def _drill(self, askers: Collection[int]) -> None:
        """Who asked is told how it went; of one that nobody asked for, only what is wrong is told."""
        settings = self._house().settings
        if settings.backup_public_key:
            return await self._tell(askers, Reply("drill-elsewhere")) if askers else None
        try:
            made = core.made(backups.newest(settings).name)
        except Misconfigured:
            return await self._tell(askers, Reply("drill-none")) if askers else None
        problem = await _command(settings, "drill")
        assert made is not None
        if not problem:
            async with self._database.transaction() as tx:
                facts.write(tx, drilling.AT, self._at())

        def told(language: str) -> Reply:
            when = times.moment(made, language)
            if problem:
                return Reply("drill-failed", {"when": when, "problem": Copyable(problem)})
            return Reply("drill-well", {"when": when})

        if askers or problem:
            await self._tell(askers, told)

    def _at(self) -> str:
        """By Telegram's clock, as ages are told; the command knows this machine's alone."""
        return str(int(self._now().timestamp()))

    async def _tell(self, askers: Collection[int], reply: Reply | Callable[[str], Reply]) -> None:
        """The askers; the owners when nobody asked."""
        house = self._house()
        async with self._database.transaction() as tx:
            asked = [await people.by_id(tx, each) for each in askers]
            owners = [] if askers else await desk.those_who_may(tx, house.settings, Right.ROLES)
            for person in (*asked, *owners):
                if isinstance(person, Person):
                    said = reply if isinstance(reply, Reply) else reply(person.language)
                    house.say.send(tx, person.telegram_id, person.language, said, urgency=Urgency.NOTICE)
        self._sent()


async def _command(settings: Settings, name: str) -> str:
    """Runs it with these settings; what went wrong, in a sentence, empty when nothing did."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", name, stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE, env=_environment(settings),
        start_new_session=True,  # Ctrl+C is for the bot
    )  # fmt: skip
    try:
        _, complaint = await asyncio.wait_for(process.communicate(), LONGEST_SECONDS)
    except TimeoutError:
        return f"It took longer than {timedelta(seconds=LONGEST_SECONDS)}."
    finally:
        if process.returncode is None:
            process.kill()
    if not process.returncode:
        return ""
    lines = redacted(complaint.decode(errors="replace")).strip().splitlines()
    return (lines or [f"It ended with {process.returncode}."])[-1][:LONGEST_PROBLEM]


def _environment(settings: Settings) -> dict[str, str]:
    return os.environ | {
        "BOT_DATABASE_URL": settings.database_url,
        "BOT_ENCRYPTION_KEY": settings.encryption_key.get_secret_value(),
        "BOT_FOLDER": str(settings.folder),
        "BOT_BACKUPS": str(settings.backups),
        "BOT_BACKUPS_KEPT": settings.backups_kept,
        "BOT_BACKUP_PUBLIC_KEY": settings.backup_public_key,
    }
