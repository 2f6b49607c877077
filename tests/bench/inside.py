"""How long the bot takes inside its own process, beside the cost of a bare look into the database."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from bot.app import build
from bot.contents import Contents, house, loaded
from bot.context import House
from bot.core import names
from bot.core.faq import Matcher
from bot.dispatcher import Dispatcher
from bot.pipeline.transport import Transport
from bot.sandbox import acting
from bot.sandbox.model import Member, Where
from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from storage import broadcasts, numbers, outbox, people, signons
from storage.broadcast_records import Content, DeliveryState, Part, Stage
from storage.database import Database, Transaction, connect
from storage.records import Listing, Representative, Signon, Status
from storage.vault import Vault, new_key, read_key

PEOPLE, SIGNONS, ROUNDS = 100_000, 2_000, 40
BOUND_MS, DESK_BOUND_MS, FROZEN_SECONDS = 100.0, 200.0, 2.0
TOKEN = "1000000001:bench-token-that-works-nowhere"
ASKED = (
    "/start",
    "/signatories",
    "/signatories district 1234",
    "/statement",
    "who has been sanctioned so far",
    "/stats",
    "/admin",
)
DESK = ("/stats", "/admin")
LANGUAGES = ("en", "fr", "ar", "uk")
COUNTRIES = ("FR", "KE", "PS", "UA", "CO", "NL", "SN", "PH", "JO", "GE")


def _update(number: int, text: str) -> bytes:
    person = {"id": 5, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
    message = {"message_id": number, "date": 1_700_000_000, "chat": {"id": 5, "type": "private"}, "from": person}
    return orjson.dumps({"update_id": number, "message": message | {"text": text, "entities": command}})


async def _fill(database: Database) -> None:
    async with database.transaction() as tx:
        for number in range(PEOPLE):
            person = people.add(tx, 1_000_000 + number, LANGUAGES[number % len(LANGUAGES)])
            people.subscribes(tx, person, True)
            numbers.count(tx, "started", person.language)
        for number in range(SIGNONS):
            await _sign(tx, number)


async def _sign(tx: Transaction, number: int) -> None:
    name = f"Legal Aid Network of District {number:04d}"
    signed = Signon(
        reference=signons.new_reference(),
        organisation=name,
        country=COUNTRIES[number % len(COUNTRIES)],
        representative=Representative("A Person", "director", "a@example.org"),
        listing=Listing.COUNTED if number % 7 == 0 else Listing.PUBLIC,
        status=Status.PENDING if number % 9 == 0 else Status.APPROVED,
    )
    await signons.add(tx, signed, names.comparison_key(name))


async def _median(act: Callable[[int], Awaitable[None]]) -> float:
    """Milliseconds."""
    taken = []
    for number in range(ROUNDS):
        start = time.perf_counter()
        await act(number)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


async def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            _env_file=None, token=TOKEN, admin_ids=frozenset({5}), database_url=f"sqlite:///{folder}/bot.db"
        )
        database = await connect(settings.database_url, Vault(read_key(new_key())))
        try:
            return await _measure(settings, database)
        finally:
            await database.close()


async def _measure(settings: Settings, database: Database) -> int:
    await _fill(database)
    app = build(TOKEN, "http://127.0.0.1:9", Transport())
    app._initialized = True  # nothing here calls Telegram
    app.bot._bot_user = _bot()
    made = house(settings, "bench_bot")
    dispatcher = Dispatcher(app, lambda: made, lambda: datetime.now(UTC))
    counter = iter(range(1, 1_000_000))

    async def bare(_: int) -> None:
        async with database.transaction() as tx:
            await people.find(tx, 5)

    def asks(text: str) -> Callable[[int], Awaitable[None]]:
        async def act(_: int) -> None:
            async with database.transaction() as tx:
                async with tx.unit():
                    await dispatcher.handle(tx, _update(next(counter), text))
                outbox.erase(tx, 5)

        return act

    await asks("/start")(0)
    base = await _median(bare)
    print(f"{'a bare look into the database':42} {base:8.2f} ms")
    worst = desk = 0.0
    for text in ASKED:
        taken = await _median(asks(text))
        worst = max(worst, taken) if "signatories" in text else worst
        desk = max(desk, taken) if text in DESK else desk
        print(f"{text:42} {taken:8.2f} ms {taken / base:8.1f} times that")
    frozen = await _frozen(database)
    print(f"{'an audience frozen':42} {frozen * 1000:8.0f} ms")
    await _matching(made, base)
    await _processes(settings)
    verdict = "within" if worst <= BOUND_MS else "OVER"
    print(f"{PEOPLE} people, {SIGNONS} sign-ons; the list and a search {verdict} {BOUND_MS:.0f} ms")
    print(f"panel and numbers {'within' if desk <= DESK_BOUND_MS else 'OVER'} {DESK_BOUND_MS:.0f} ms")
    print(f"freezing an audience {'within' if frozen <= FROZEN_SECONDS else 'OVER'} {FROZEN_SECONDS:.0f} s")
    return 0 if worst <= BOUND_MS and frozen <= FROZEN_SECONDS and desk <= DESK_BOUND_MS else 1


async def _frozen(database: Database) -> float:
    """Seconds in which everybody's delivery is put down, with the commit."""
    async with database.transaction() as tx:
        author = await people.find(tx, 1_000_000)
        assert author is not None
        made = await broadcasts.add(tx, author, {"en": Content((Part("text", text="x"),))})
        await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED), Stage.DRAFT)
    start = time.perf_counter()
    async with database.transaction() as tx:
        await broadcasts.start(tx, made)
    taken = time.perf_counter() - start
    async with database.transaction() as tx:
        waiting = (await broadcasts.counts(tx, made.id))[DeliveryState.QUEUED]
    assert waiting >= PEOPLE, f"only {waiting} deliveries"
    return taken


QUESTIONS = ("who has been sanctioned so far", "c'est quoi la cpi, en gros ?", "на что влияют санкции", "署名安全吗")


async def _matching(made: House, base: float) -> None:
    """How long a question takes, how long the matcher needs to be ready when what it learnt is kept."""
    for encoder in ("on", "off"):
        settings = made.settings.model_copy(update={"faq_encoder": encoder})
        contents = Contents.read(settings.locales)
        contents.matcher(settings)  # learns, should nobody have
        loaded.clear()
        start = time.perf_counter()
        matcher = contents.matcher(settings)
        ready = time.perf_counter() - start

        async def asks(number: int, matcher: Matcher = matcher) -> None:
            matcher.match(QUESTIONS[number % len(QUESTIONS)])

        taken = await _median(asks)
        name = f"a question, encoder {encoder}"
        print(f"{name:42} {taken:8.2f} ms {taken / base:8.1f} times that; ready in {ready:.2f} s")


SAID = ("/start", "/statement", "/faq", "What is the ICC?", "/sign")
PEOPLE_SPEAK = {5: "en", 6: "fr", 7: "ar"}


async def _processes(settings: Settings) -> None:
    """The real process, asked a few things in three languages: memory, and seconds until it asks for updates."""
    for encoder in ("on", "off"):
        telegram = Telegram(TOKEN, [Member(number, "Ann", code) for number, code in PEOPLE_SPEAK.items()])
        with tempfile.TemporaryDirectory() as folder:
            async with serve(telegram) as url:
                resident, own, ready = await _process(telegram, url, folder, encoder)
        name = f"the process, encoder {encoder}"
        print(f"{name:42} {resident:8.0f} MB, {own:.0f} MB of its own; polls after {ready:.1f} s")


async def _process(telegram: Telegram, url: str, folder: str, encoder: str) -> tuple[float, float, float]:
    """(resident MB, of these its own, seconds until the first poll)"""
    given = {
        "BOT_TOKEN": TOKEN, "BOT_API_URL": url, "BOT_FAQ_ENCODER": encoder, "BOT_CONTROLLER": "C",
        "BOT_CONTACT": "c@example.org", "BOT_DATABASE_URL": f"sqlite:///{folder}/bot.db",
    }  # fmt: skip
    start = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env={**os.environ, **given}, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await telegram.updates.polling.wait()
        ready = time.perf_counter() - start
        await _said_and_answered(telegram)
        status = await asyncio.to_thread(Path(f"/proc/{process.pid}/status").read_text, encoding="utf-8")
    finally:
        process.terminate()
        await process.wait()
    resident, own = (int(status.partition(f"{name}:")[2].split()[0]) / 1024 for name in ("VmRSS", "RssAnon"))
    return resident, own, ready


async def _said_and_answered(telegram: Telegram) -> None:
    for person in PEOPLE_SPEAK:
        for text in SAID:
            acting.say(telegram, Where(person, telegram.chats[person]), text, [])
    wanted = len(PEOPLE_SPEAK) * len(SAID)
    async with asyncio.timeout(30):
        while sum(call.method == "sendMessage" for call in telegram.journal) < wanted:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def _bot() -> Any:
    from telegram import User

    return User(id=1, first_name="bench", is_bot=True, username="bench_bot")


def run() -> int:
    return asyncio.run(main())
