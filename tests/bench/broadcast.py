"""A broadcast to 3,000 private chats by the real process: with Telegram's limits enforced while readers are answered,
and with the limits lifted."""

import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import uvloop

from storage import broadcasts, people
from storage.broadcast_records import Content, Part, Stage
from storage.database import connect
from storage.vault import Vault, new_key, read_key
from tests.bench import figures, strict
from tests.serving import served

CHATS, FIRST = 3_000, 1_000_000
READERS, EVERY_SECONDS = 20, 2.0  # one of them asks for something so often
OPTIMUM, REPLY_SECONDS, LIFTED = 0.98, 1.0, 2_000
MOST_SECONDS = 180
TEXT = "The statement has been signed by a hundred organisations."
TOKEN = "1000000001:bench-token-that-works-nowhere"


@dataclass(frozen=True)
class Outcome:
    chats: int
    delivered: int
    doubled: int
    seconds: float  # from the first message to the last
    refused: int
    share: float  # of the optimum, the replies counted as messages that they are
    cpu: float  # ms for each
    p95: float  # of the replies meanwhile, in seconds; 0: nobody asked

    @property
    def rate(self) -> float:
        return (self.delivered - 1) / self.seconds


async def prepare(url: str, key: str, chats: int) -> None:
    """Subscribers, and a broadcast that is due."""
    database = await connect(url, Vault(read_key(key)))
    try:
        async with database.transaction() as tx:
            for number in range(chats):
                people.subscribes(tx, people.add(tx, FIRST + number, "en"), True)
            author = people.add(tx, FIRST - 1, "en")
            made = await broadcasts.add(tx, author, {"en": Content((Part("text", text=TEXT),))})
            await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED, at=datetime.now(UTC)), Stage.DRAFT)
    finally:
        await database.close()


@asynccontextmanager
async def bot(folder: str, api: str, rate: str) -> AsyncIterator[int]:
    """The real process, and the number by which the system knows it."""
    key, url = new_key(), f"sqlite:///{folder}/bot.db"
    await prepare(url, key, CHATS)
    given = {
        "BOT_TOKEN": TOKEN, "BOT_API_URL": api, "BOT_DATABASE_URL": url, "BOT_ENCRYPTION_KEY": key,
        "BOT_FAQ_ENCODER": "off", "BOT_CONTROLLER": "C", "BOT_CONTACT": "c@example.org", "BOT_BACKUP_HOUR": "",
    } | ({"BOT_RATE": rate} if rate else {})  # fmt: skip
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BOT_")} | given
    with (Path(folder) / "output.txt").open("wb") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=environment, stderr=output
        )
    try:
        yield process.pid
    finally:
        process.terminate()
        await process.wait()


def _cpu(pid: int) -> float:
    """Seconds of user and system time."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _read(telegram: strict.Telegram, asked: dict[int, float]) -> None:
    """Readers ask in turn, at random moments."""
    chance = random.Random(1)
    for number in range(1, 10_000):
        reader = FIRST + CHATS + number % READERS
        who = {"id": reader, "is_bot": False, "first_name": "Ann", "language_code": "en"}
        message = {"message_id": number, "date": 1_700_000_000, "chat": {"id": reader, "type": "private"}, "from": who}
        command = [{"type": "bot_command", "offset": 0, "length": 5}]
        asked[number] = time.monotonic()
        telegram.tell({"update_id": number, "message": message | {"text": "/help", "entities": command}})
        await asyncio.sleep(chance.uniform(0.5, 1.5) * EVERY_SECONDS)


def _waits(telegram: strict.Telegram, asked: dict[int, float]) -> list[float]:
    """Seconds until each reader was answered."""
    replies: dict[int, list[float]] = {}
    for at, chat, text in telegram.sent:
        if text != TEXT:
            replies.setdefault(chat, []).append(at)
    waits = []
    for number, began in asked.items():
        after = [at for at in replies.get(FIRST + CHATS + number % READERS, []) if at >= began]
        if after:
            waits.append(min(after) - began)
    return sorted(waits)


async def measured(limited: bool) -> Outcome:
    telegram = strict.Telegram(limited=limited)
    asked: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        async with served(telegram.handle) as api, bot(folder, api, "" if limited else "10000") as pid:
            await telegram.asked.wait()
            before = _cpu(pid)
            reading = asyncio.create_task(_read(telegram, asked)) if limited else None
            async with asyncio.timeout(MOST_SECONDS):
                while sum(text == TEXT for _, _, text in telegram.sent) < CHATS:  # noqa: ASYNC110
                    await asyncio.sleep(0.1)
            cpu = _cpu(pid) - before
            if reading:
                reading.cancel()
    return _outcome(telegram, asked, cpu)


def _outcome(telegram: strict.Telegram, asked: dict[int, float], cpu: float) -> Outcome:
    news = [at for at, _, text in telegram.sent if text == TEXT]
    seconds = news[-1] - news[0]
    meanwhile = sum(news[0] <= at <= news[-1] for at, _, _ in telegram.sent)
    best = (meanwhile - strict.BURST) / strict.OVERALL
    waits = _waits(telegram, asked)
    return Outcome(
        chats=CHATS,
        delivered=len({chat for _, chat, text in telegram.sent if text == TEXT}),
        doubled=telegram.doubled(TEXT),
        seconds=seconds,
        refused=telegram.refused,
        share=best / seconds,
        cpu=1000 * cpu / len(news),
        p95=waits[int(0.95 * len(waits))] if waits else 0.0,
    )


HEADS = ("3,000 private chats", "delivered", "twice", "seconds", "a second", "of the optimum", "refused")


def table(limited: Outcome, lifted: Outcome) -> list[str]:
    rows = []
    for name, each in (("limits enforced, readers answered", limited), ("limits lifted", lifted)):
        share, p95 = (f"{each.share:.1%}", f"{each.p95:.2f}") if each is limited else ("–", "–")
        shown = [name, f"{each.delivered:,}", str(each.doubled), f"{each.seconds:.1f}", f"{each.rate:,.1f}", share]
        rows.append([*shown, str(each.refused), p95, f"{each.cpu:.2f}"])
    return figures.table((*HEADS, "replies p95, s", "CPU of each, ms"), rows)


def short(limited: Outcome, lifted: Outcome) -> list[str]:
    """What is not as it should be."""
    found = []
    for each in (limited, lifted):
        if each.delivered < each.chats or each.doubled:
            found.append("somebody got it twice, or not at all")
    if limited.share < OPTIMUM or limited.refused or limited.p95 >= REPLY_SECONDS:
        found.append("with limits")
    if lifted.rate < LIFTED:
        found.append("without limits")
    return found


def run() -> list[str]:
    limited, lifted = uvloop.run(measured(True)), uvloop.run(measured(False))
    return [*table(limited, lifted), "", *(f"SHORT: {each}" for each in short(limited, lifted))]


if __name__ == "__main__":
    print("\n".join(run()))
