"""What is served over HTTP: for those who watch the bot /healthz, /readyz, /metrics, for Telegram the webhook."""

import asyncio
import contextlib
import shutil
import socket
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot import meters, pulse
from bot.core import vitality
from bot.core.vitality import Signs
from bot.core.webhook import path
from bot.errors import Misconfigured
from bot.pipeline.webhook import Webhook
from bot.settings import Settings, place
from storage import gauges
from storage.database import Database, Unavailable
from storage.gauges import Gauge

ANSWER_SECONDS = 5.0  # for the database
KEEP_ALIVE_SECONDS = 75  # longer than a proxy keeps a line: it closes first, and no update is on its way just then
METRICS = "text/plain; version=0.0.4; charset=utf-8"


class Watch:
    """`ready` is set when the bot has begun to work."""

    def __init__(
        self, settings: Settings, database: Database, ready: asyncio.Event, webhook: Webhook | None = None
    ) -> None:
        self._settings = settings
        self._database = database
        self._ready = ready
        self._webhook = webhook
        self._begun = time.monotonic()

    def app(self) -> Starlette:
        routes = {"/healthz": self._health, "/readyz": self._readiness, "/metrics": self._metrics}
        app = Starlette(routes=[Route(at, answer) for at, answer in routes.items()])
        if self._webhook:
            app.add_route(path(self._settings.webhook_url), self._webhook.answer, ["POST"])
        return app

    async def _gauges(self) -> list[Gauge]:
        """Raises TimeoutError or Unavailable."""
        async with asyncio.timeout(ANSWER_SECONDS):
            found = await asyncio.shield(self._read())  # else it would wait for the transaction to be undone
        free = shutil.disk_usage(self._settings.data).free
        age = pulse.poll_age(self._settings)
        return [*found, Gauge("disk_free_bytes", (), free), Gauge("poll_age_seconds", (), age)]

    async def _read(self) -> list[Gauge]:
        async with self._database.beside() as tx:
            return await gauges.read(tx)

    async def _failing(self) -> list[str]:
        try:
            seen = {each.name: each.value for each in await self._gauges() if not each.labels}
        except (TimeoutError, Unavailable):
            return ["database"]
        running = time.monotonic() - self._begun  # before the first poll, and after a long stop
        expected = self._settings.backup_hour is not None
        signs = Signs(
            poll_age=min(seen["poll_age_seconds"], running),
            waiting=min(seen["updates_waiting_seconds"], running),
            overdue=min(seen["outbox_overdue_seconds"], running),
            flood=seen.get("flood_wait_seconds", 0),
            disk=int(seen["disk_free_bytes"]),
            backup=seen.get("backup_age_seconds", 0) if expected else 0,
        )
        return vitality.failing(signs, self._settings.poll_seconds)

    async def _health(self, request: Request) -> Response:
        """200 while the work is done, 503 and what is not done."""
        failing = await self._failing()
        return JSONResponse({"failing": failing}, 503 if failing else 200)

    async def _readiness(self, request: Request) -> Response:
        """200 when people are answered: Telegram is there, and updates were fetched lately."""
        found = await self._failing() if self._ready.is_set() else ["starting"]
        failing = [what for what in found if what not in vitality.UNHURRIED]
        return JSONResponse({"failing": failing}, 503 if failing else 200)

    async def _metrics(self, request: Request) -> Response:
        try:
            found = await self._gauges()
        except (TimeoutError, Unavailable):
            return Response("the database does not answer\n", 503, media_type=METRICS)
        return Response(meters.exposition(found), media_type=METRICS)


@asynccontextmanager
async def served(
    settings: Settings, database: Database, ready: asyncio.Event, webhook: Webhook | None = None
) -> AsyncIterator[str]:
    """The address while it runs; empty when nothing is to be served. Raises Misconfigured."""
    if not settings.listen:
        yield ""
        return
    host, port = place(settings.listen)
    try:
        listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise Misconfigured(f"BOT_LISTEN={settings.listen} cannot be used: {error.strerror}.") from None
    app = Watch(settings, database, ready, webhook).app()
    options: dict[str, Any] = {"log_config": None, "access_log": False, "server_header": False, "lifespan": "off"}
    options |= {"http": "httptools", "timeout_graceful_shutdown": 1, "timeout_keep_alive": KEEP_ALIVE_SECONDS}
    config = uvicorn.Config(app, **options)
    server = _Server(config)
    running = asyncio.create_task(server.serve([listener]))
    try:
        yield f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running


class _Server(uvicorn.Server):
    """Signals belong to the program this runs in."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
