"""The running bot: put together, started, watched, stopped with nothing lost."""

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from threading import Thread
from typing import TYPE_CHECKING, Any

import structlog
from telegram.error import InvalidToken, TelegramError

from bot import bugs, contents, logs, parts
from bot.alone import alone
from bot.app import SignonApplication, build
from bot.errors import Misconfigured, TokenRefused
from bot.opening import database
from bot.pipeline.clock import Clock
from bot.pipeline.membership import joined
from bot.pipeline.transport import Api, Transport
from bot.settings import Settings
from storage.database import Database

if TYPE_CHECKING:
    from bot.pipeline.webhook import Webhook

log = structlog.get_logger()

WARM_SECONDS = 1.0  # after the start: by then updates are asked for
AGAIN_SECONDS = 0.5
GARBAGE = 50_000  # objects more than before: then it is looked for
STOP_SECONDS = 10.0  # for what is in flight when the end is asked for


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
        _served(settings, opened, started, webhook := _webhook(settings, opened, stop)),
        application(settings, clock) as (app, api),
        joined(opened, settings.lease_seconds) as member,
    ):
        log.info("started", what=opened.description)
        house = await contents.beside(lambda: contents.house(settings, app.bot.username))
        running = await parts.made(house, opened, app, api, member=member, now=clock.now)
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, running.again)
        if webhook:
            webhook.open(running.worker)
        gc.freeze()  # what is here now stays: not to be looked through again and again
        gc.set_threshold(GARBAGE)
        started.set()
        ready()
        asyncio.get_running_loop().call_later(WARM_SECONDS, Thread(target=contents.warm, daemon=True).start)
        async with bugs.kept(opened):
            await _watch(running, stop)


def _webhook(settings: Settings, opened: Database, stop: asyncio.Event) -> "Webhook | None":
    if not settings.webhook_url:
        return None
    from bot.pipeline.webhook import Webhook

    return Webhook(settings.webhook_secret.get_secret_value(), opened, settings.heartbeat, stop)


def _served(
    settings: Settings, opened: Database, started: asyncio.Event, webhook: "Webhook | None"
) -> AbstractAsyncContextManager[str]:
    if not settings.listen:
        return nullcontext("")
    from bot import web  # a server takes 8 MB, and a twentieth of the start: only where something is served

    return web.served(settings, opened, started, webhook)


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


async def _watch(running: parts.Parts, stop: asyncio.Event) -> None:
    """No part may end unnoticed: the first that does ends the process."""

    async def first() -> None:
        await running.member.elected.wait()
        await running.lead()
        await running.intake.run()

    async def led(run: Callable[[], Coroutine[Any, Any, None]]) -> None:
        await running.member.leading.wait()
        await run()

    rounds = (*running.others, *running.background, running.judge, running.broadcaster)
    leading = [running.ticker.run, running.keeper.run, *(part.run for part in rounds)]
    loops = [first(), running.worker.run(), running.reloader.run(), running.membership.run()]
    loops += [led(run) for run in leading] + [running.sender.run()]
    *cancellable, broadcasting, sending = tasks = [asyncio.create_task(loop) for loop in loops]
    asked = asyncio.create_task(_asked(stop))
    done, _ = await asyncio.wait([*tasks, asked], return_when=asyncio.FIRST_COMPLETED)
    await _cancelled([asked, *cancellable, *([] if running.member.leads else [broadcasting])])
    ending = [running.sender, running.broadcaster] if running.member.leads else [running.sender]
    await asyncio.gather(*(part.finish(STOP_SECONDS) for part in ending))
    await asyncio.gather(broadcasting, sending, return_exceptions=True)
    for task in done:
        task.result()


async def _cancelled(tasks: list[asyncio.Task[Any]]) -> None:
    """Again and again: a cancellation gets lost where what was waited for ends at that moment, or fails."""
    while left := [task for task in tasks if not task.done()]:
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=AGAIN_SECONDS)


async def _asked(stop: asyncio.Event) -> None:
    await stop.wait()
