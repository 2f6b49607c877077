"""A bot of one size, as a process: filled first, then it does what it is told and says what that took of the processor.

Through the real routes and one transaction; the database is found filled, and what names have in common known.
"""

import argparse
import asyncio
import gc
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import telegram

from bot import meters
from bot.app import build
from bot.contents import house
from bot.context import House
from bot.dispatcher import Dispatcher
from bot.pipeline.flood import Flood
from bot.pipeline.membership import Member
from bot.pipeline.pace import Pace
from bot.pipeline.render import Studio
from bot.pipeline.sender import Sender
from bot.pipeline.ticker import Ticker
from bot.pipeline.transport import Answer, Api, Transport
from bot.process import GARBAGE
from bot.settings import Settings
from storage import broadcasts, gauges, inbox, outbox, people
from storage.broadcast_records import Content, Part, Stage
from storage.database import Database, connect
from storage.records import Outgoing
from storage.vault import Vault, read_key
from tests.bench import asked, grown

TOKEN = "1000000001:bench-token-that-works-nowhere"
KEY = "A" * 43 + "="

Act = Callable[[int], Awaitable[float]]
"""Does it once more; milliseconds of CPU."""


@asynccontextmanager
async def opened(folder: str) -> AsyncIterator[tuple[Database, House, Dispatcher]]:
    settings = Settings(
        _env_file=None,
        token=TOKEN,
        admin_ids=frozenset({asked.ADMIN}),
        database_url=f"sqlite:///{folder}/bot.db",
        controller="C",
        contact="c@example.org",
        person_rate=0,
    )
    database = await connect(settings.database_url, Vault(read_key(KEY)))
    try:
        app = build(TOKEN, "http://127.0.0.1:9", Transport())
        app._initialized = True  # nothing here calls Telegram
        app.bot._bot_user = telegram.User(id=1, first_name="bench", is_bot=True, username="bench_bot")
        made = house(settings, "bench_bot")
        gc.freeze()  # as the bot does
        gc.set_threshold(GARBAGE)
        yield database, made, Dispatcher(app, lambda: made, lambda: datetime.now(UTC))
    finally:
        await database.close()


class Growth:
    def __init__(self, database: Database, made: House, dispatcher: Dispatcher) -> None:
        self.database, self.made, self.dispatcher = database, made, dispatcher

    def acts(self, size: int) -> dict[str, Act]:
        """Everything that is measured, by what it is called in the table."""
        ticker = Ticker(self.database, lambda: self.made, lambda: datetime.now(UTC), lambda: None)
        speed = (Pace(1000), Flood())
        sender = Sender(_Silent(), self.database, Member(1, alone=True), speed, studio=Studio(_unrendered))
        return {
            **{name: self._asks(ask) for name, ask in asked.ASKED.items()},
            "a round of the ticker, nothing due": lambda _: _cpu(ticker.tick()),
            "`/metrics`": lambda _: _cpu(self._measures()),
            "a round of the sender, one message": lambda _: self._sends(sender),
            "an update into the inbox and out again": lambda _: _cpu(self._claims()),
            "an audience frozen, per 1,000 people": lambda _: self._freezes(size),
        }

    def _asks(self, ask: asked.Ask) -> Act:
        async def act(number: int) -> float:
            async with self.database.transaction() as tx:
                update = await ask(asked.Scene(tx, self.made, number))
            taken = await _cpu(self._handled(update))
            async with self.database.transaction() as tx:
                await tx.plain("DELETE FROM outbox")
            return taken

        return act

    async def _handled(self, update: bytes) -> None:
        async with self.database.transaction() as tx, tx.unit():
            await self.dispatcher.handle(tx, update)

    async def learns(self) -> None:
        """What a loop in the background does after a start and an upgrade."""
        more = True
        while more:
            async with self.database.transaction() as tx:
                more = await self.made.directory.step(tx)

    async def _measures(self) -> None:
        async with self.database.transaction() as tx:
            meters.exposition(await gauges.read(tx))

    async def _sends(self, sender: Sender) -> float:
        async with self.database.transaction() as tx:
            outbox.add(tx, Outgoing("sendMessage", {"chat_id": 6, "text": "x"}, 6))

        async def rounds() -> None:
            await sender._round()
            await asyncio.gather(*sender._flying)
            await sender._round()

        return await _cpu(rounds())

    async def _claims(self) -> None:
        async with self.database.transaction() as tx:
            number = next(asked.NUMBERS) + 1_000_000_000
            await inbox.add(tx, (number, b"{}", 6))
        async with self.database.transaction() as tx:
            for row in await inbox.take(tx, 100):
                inbox.done(tx, row)

    async def _freezes(self, size: int) -> float:
        async with self.database.transaction() as tx:
            author = await people.find(tx, asked.ADMIN)
            assert author is not None
            made = await broadcasts.add(tx, author, {"en": Content((Part("text", text="x"),))})
            await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED), Stage.DRAFT)

        async def freeze() -> None:
            async with self.database.transaction() as tx:
                await broadcasts.start(tx, made)

        taken = await _cpu(freeze())
        async with self.database.transaction() as tx:
            await tx.plain("DELETE FROM deliveries WHERE broadcast_id = :id", id=made.id)
            await broadcasts.move(tx, replace(made, stage=Stage.CANCELLED), Stage.RUNNING)
        return taken / (size / 1000)


class _Silent(Api):
    """Telegram, which takes everything."""

    def __init__(self) -> None:
        pass

    async def call(self, method: str, payload: Any, seconds: float = 0) -> Answer:
        return Answer(200, {"message_id": 1})


async def _unrendered(*_: Any) -> bytes:
    return b""


async def _cpu(work: Awaitable[None]) -> float:
    start = time.process_time()
    await work
    return (time.process_time() - start) * 1000


async def filled(size: int, signed: int, folder: str) -> None:
    async with opened(folder) as parts:
        await grown.fill(parts[0], size, signed)
        await Growth(*parts).learns()


async def answers(size: int, folder: str) -> None:
    """Says what it can do, does what each line names and says what it took, at the end what it holds, in MB."""
    async with opened(folder) as parts:
        growth = Growth(*parts)
        for person in (asked.ADMIN, asked.READER, asked.SIGNER):
            await growth._handled(asked.said(person, "/start"))
        await growth.learns()
        async with parts[0].transaction() as tx:
            signer = await people.find(tx, asked.SIGNER)
            assert signer is not None
            await tx.plain(
                "UPDATE signons SET person_id = :id WHERE reference = (SELECT min(reference) FROM signons)",
                id=signer.id,
            )
        acts = growth.acts(size)
        print(json.dumps(list(acts)), flush=True)
        for line in sys.stdin:
            name, number = json.loads(line)
            print(json.dumps(await acts[name](number)), flush=True)
    print(json.dumps(_memory()), flush=True)


def _memory() -> float:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("RssAnon:")[2].split()[0]) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, required=True, help="people")
    parser.add_argument("--folder", required=True, help="of the database; takes and gives JSON")
    parser.add_argument("--fill", type=int, help="it first, with so many sign-ons, and no more")
    given = parser.parse_args()
    if given.fill:
        asyncio.run(filled(given.size, given.fill, given.folder))
    else:
        asyncio.run(answers(given.size, given.folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
