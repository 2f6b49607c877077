"""The running bot: put together, started, watched, stopped with nothing lost."""

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import structlog
from telegram.error import InvalidToken, TelegramError

from bot import away, backups, bugs, contents, erasing, logs, profile, versioning, web
from bot.alone import alone
from bot.app import SignonApplication, build
from bot.contents import Reloader
from bot.context import House
from bot.core.questions import MOST_COMPARED
from bot.dispatcher import Dispatcher
from bot.errors import DatabaseRefused, Misconfigured, TokenRefused
from bot.handlers import broadcast_screens
from bot.pipeline.broadcaster import Broadcaster, Voice
from bot.pipeline.checks import Checks, Looks
from bot.pipeline.clock import Clock
from bot.pipeline.events import Events
from bot.pipeline.flood import Flood
from bot.pipeline.intake import Intake, Patience
from bot.pipeline.judge import Judge
from bot.pipeline.keeper import Keeper
from bot.pipeline.lookup import Lookup
from bot.pipeline.pace import Pace
from bot.pipeline.postman import Postman
from bot.pipeline.rekeyer import Rekeyer
from bot.pipeline.render import Studio
from bot.pipeline.sealer import Sealer
from bot.pipeline.sender import Sender
from bot.pipeline.ticker import Ticker
from bot.pipeline.transport import Api, NotSent, Transport, Unknown
from bot.pipeline.worker import Worker
from bot.renderers import apart
from bot.settings import Settings
from bot.vaults import vault
from storage import chain, copies, facts, questions
from storage.backup_records import Busy
from storage.database import LOOK_AT_IT, Database, Refused, Unavailable, connect
from storage.vault import KeyTrouble

log = structlog.get_logger()

AWAY_SECONDS = 1.0  # until Telegram is tried again
STOP_SECONDS = 10.0  # for what is in flight when the end is asked for


@asynccontextmanager
async def database(settings: Settings, clock: Callable[[], float] = time.time) -> AsyncIterator[Database]:
    """Raises DatabaseRefused, also when it cannot be written in the midst of a start: later, every part waits."""
    with _in_use(settings) if settings.embedded else nullcontext():
        if settings.embedded:
            await asyncio.to_thread(backups.before_upgrade, settings)
        try:
            opened = await connect(settings.database_url, vault(settings), clock)
        except (Refused, KeyTrouble) as error:
            raise DatabaseRefused(str(error)) from None
        try:
            async with opened.transaction() as tx:
                await chain.begin(tx)
            await erasing.begin(opened)
            yield opened
        except Unavailable as error:
            raise DatabaseRefused(f"The database cannot be written: {error}. {LOOK_AT_IT}") from None
        finally:
            await opened.close()


@contextmanager
def _in_use(settings: Settings) -> Iterator[None]:
    """No restore may begin meanwhile, none may be under way or half done. Raises DatabaseRefused."""
    try:
        with copies.in_use(settings.database):
            if copies.interrupted(settings.database).exists():
                raise DatabaseRefused(
                    f"A restore of {settings.database} was broken off. Run `python -m bot restore FILE` once more."
                )
            yield
    except Busy as error:
        raise DatabaseRefused(str(error)) from None


@asynccontextmanager
async def application(settings: Settings, clock: Clock | None = None) -> AsyncIterator[tuple[SignonApplication, Api]]:
    token = settings.token.get_secret_value()
    if not token:
        raise Misconfigured("BOT_TOKEN is not set. `python -m bot init` asks for it; `make try` needs none.")
    transport = Transport((clock or Clock()).heard)
    app = build(token, settings.api_url, transport)
    await transport.initialize()
    try:
        await _introduce(app, settings)
        yield app, Api(transport, settings.api_url, token)
    finally:
        await app.shutdown()
        await transport.shutdown()


async def _introduce(app: SignonApplication, settings: Settings) -> None:
    """getMe, for ever while Telegram is away; a refused token ends it after a while."""
    refused_since, pause = 0.0, 0.5
    while True:
        try:
            return await app.initialize()
        except InvalidToken:
            refused_since = refused_since or time.monotonic()
            if time.monotonic() - refused_since >= settings.give_up_seconds:
                raise TokenRefused from None
            log.warning("Telegram does not accept the token, trying again", seconds=pause)
        except TelegramError as error:
            refused_since = 0.0
            log.warning("Telegram cannot be reached, trying again", error=type(error).__name__, seconds=pause)
        await asyncio.sleep(pause)
        pause = min(pause * 2, 30)


async def _serve(settings: Settings, stop: asyncio.Event, started: asyncio.Event, ready: Callable[[], None]) -> None:
    clock = Clock()
    async with (
        alone(settings.data) if settings.embedded else nullcontext(),
        database(settings, clock) as opened,
        web.served(settings, opened, started),
        application(settings, clock) as (app, api),
    ):
        log.info("started", what=opened.description)
        made = await contents.beside(lambda: contents.house(settings, app.bot.username))
        parts = await _parts(made, opened, app, api, now=clock.now)
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, parts.again)
        gc.freeze()  # what is here now stays: not to be looked through again and again
        started.set()
        ready()
        async with bugs.kept(opened):
            await _watch(parts, stop)


@dataclass
class Parts:
    intake: Intake
    worker: Worker
    sender: Sender
    ticker: Ticker
    reloader: Reloader
    broadcaster: Broadcaster
    rekeyer: Rekeyer
    keeper: Keeper
    judge: Judge
    checks: Checks
    postman: Postman | None = None
    events: Events | None = None
    sealer: Sealer | None = None

    def again(self) -> None:
        """Texts and keys are read anew."""
        self.reloader.ask()
        self.rekeyer.wake()


async def run(settings: Settings, ready: Callable[[], None] = lambda: None) -> None:
    """Until SIGTERM or SIGINT. Raises bot.errors.Stop when it cannot go on."""
    stop = asyncio.Event()
    started = asyncio.Event()
    asyncio.get_running_loop().set_exception_handler(logs.loose)
    serving = asyncio.create_task(_serve(settings, stop, started, ready))

    def end() -> None:
        stop.set()
        if not started.is_set():  # Telegram may be away: nothing is under way yet that could be lost
            serving.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, end)
    try:
        await serving
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
    log.info("stopped, nothing lost")


async def _parts(
    made: House,
    opened: Database,
    app: SignonApplication,
    api: Api,
    *,
    now: Callable[[], datetime],
    looks: Looks | None = None,
) -> Parts:
    settings = made.settings
    speed = (Pace(settings.rate), Flood())
    sender = Sender(api, opened, *speed, studio=Studio(apart))
    keeper = Keeper(opened, lambda: reloader.house, now, sender.wake)
    reloader = Reloader(replace(made, drill=keeper.ask), opened, sender.wake)
    dispatcher = Dispatcher(app, lambda: reloader.house, now)
    events = Events(opened, lambda: reloader.house, sender.wake) if settings.events_url else None
    postman = Postman(opened, lambda: reloader.house, sender.wake) if settings.sends_mail else None

    def kept() -> None:
        for part in (sender, judge, checks, broadcaster, postman, events):
            if part:
                part.wake()

    judge = Judge(opened, dispatcher.judged, kept)
    voice = Voice(
        report=lambda tx, broadcast: broadcast_screens.report(tx, reloader.house, broadcast),
        keyboard=lambda language: broadcast_screens.keyboard(reloader.house, language),
        queued=sender.wake,
        now=now,
    )
    broadcaster = Broadcaster(api, opened, speed, voice)
    checks = Checks(opened, looks or Lookup(), dispatcher.looked, sender.wake)
    worker = Worker(opened, dispatcher.handle, dispatcher.apologise, kept)
    patience = Patience(settings.poll_seconds, settings.give_up_seconds, settings.give_up_seconds * 5)
    intake = Intake(api, opened, worker.wake, settings.heartbeat, patience=patience)
    ticker = Ticker(opened, lambda: reloader.house, now, sender.wake)
    await sender.recover()
    await broadcaster.recover()
    await _recall(made, opened)
    await _no_webhook(api)
    others = (Rekeyer(opened), keeper, judge, checks, postman, events, Sealer(opened) if opened.vault.offline else None)
    return Parts(intake, worker, sender, ticker, reloader, broadcaster, *others)


async def _recall(made: House, opened: Database) -> None:
    """What the house knows from before."""
    async with opened.transaction() as tx:
        await versioning.freeze(tx, made.statements)
        await away.notice(tx, made.settings)
        await profile.refresh(tx, made.texts)
        vouched = await facts.reviewed(tx)
        made.likeness.learn(await questions.heads(tx, MOST_COMPARED))
    made.lists.forget()  # another database, perhaps
    made.faqs.vouched.update({key: digest for key, (digest, _) in vouched.items()})


async def _no_webhook(api: Api) -> None:
    """A webhook left from elsewhere would keep every update from us; what waits there stays."""
    while True:
        try:
            info = await api.call("getWebhookInfo", {})
            if info.code == 200 and info.result.get("url"):
                await api.call("deleteWebhook", {"drop_pending_updates": False})
            return
        except (NotSent, Unknown) as error:
            log.warning("Telegram cannot be reached, trying again", error=type(error).__name__)
            await asyncio.sleep(AWAY_SECONDS)


async def _watch(parts: Parts, stop: asyncio.Event) -> None:
    """No part may end unnoticed: the first that does ends the process."""
    loops: list[Coroutine[Any, Any, None]] = [
        parts.intake.run(), parts.worker.run(), parts.ticker.run(), parts.reloader.run(), parts.rekeyer.run(),
        parts.keeper.run(),
        parts.judge.run(), parts.checks.run(), parts.broadcaster.run(), parts.sender.run(),
    ]  # fmt: skip
    loops[:0] = [part.run() for part in (parts.events, parts.postman, parts.sealer) if part]
    *cancellable, broadcasting, sending = tasks = [asyncio.create_task(loop) for loop in loops]
    asked = asyncio.create_task(_asked(stop))
    done, _ = await asyncio.wait([*tasks, asked], return_when=asyncio.FIRST_COMPLETED)
    asked.cancel()
    for task in cancellable:
        task.cancel()
    await asyncio.gather(*cancellable, return_exceptions=True)
    await asyncio.gather(parts.broadcaster.finish(STOP_SECONDS), parts.sender.finish(STOP_SECONDS))
    await asyncio.gather(broadcasting, sending, return_exceptions=True)
    for task in done:
        task.result()


async def _asked(stop: asyncio.Event) -> None:
    await stop.wait()
