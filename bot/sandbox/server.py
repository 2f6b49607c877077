"""The stand-in on a local port: the Bot API, the chat page and what the page needs."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.sandbox import api, endpoints, store
from bot.sandbox.line import Line
from bot.sandbox.telegram import Telegram

PAGE = Path(__file__).parent / "page"
HERE = {"127.0.0.1", "localhost", "::1"}
POLICY = "default-src 'self'; img-src 'self' blob: data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
HEADERS = {
    b"content-security-policy": POLICY.encode(),
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"cache-control": b"no-store",
}
BOOKKEEPING, GRACE = 1.0, 0.5


class Guard:
    """Any web page can talk to a local port: only this computer's own page and programs are answered."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)
        if reason := stranger(Request(scope)):
            return await PlainTextResponse(reason, 403)(scope, receive, send)

        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *HEADERS.items()]
            await send(message)

        await self.app(scope, receive, protected)


def stranger(request: Request) -> str:
    """Why the request is not answered; empty if it is."""
    host, origin = request.headers.get("host", ""), request.headers.get("origin")
    if urlsplit(f"//{host}").hostname not in HERE:
        return "This address answers only to this computer's own names."
    if origin is not None and origin != f"http://{host}":
        return "Requests from other pages are not answered."
    elsewhere = request.headers.get("sec-fetch-site") in {"cross-site", "same-site"}
    return "Requests from other pages are not answered." if elsewhere and request.url.path != "/" else ""


async def page(request: Request) -> Response:
    return FileResponse(PAGE / "index.html")


def create(telegram: Telegram) -> Starlette:
    routes = [
        Route("/", page),
        Route("/bot{token}/{method}", api.call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", api.file),
        *endpoints.ROUTES,
        Mount("/page", StaticFiles(directory=PAGE)),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Guard)])
    app.state.telegram, app.state.lines = telegram, {}
    return app


@asynccontextmanager
async def serve(
    telegram: Telegram, host: str = "127.0.0.1", port: int = 0, keep: Path | None = None
) -> AsyncIterator[str]:
    """The base address while it runs; with `keep`, the chats are loaded from that folder and kept there."""
    if host not in HERE:
        raise ValueError("the sandbox is served to this computer only")
    if keep:
        telegram.load(keep)
    telegram.polled_at = telegram.clock()
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    app = create(telegram)
    options = uvicorn.Config(
        app, http=Line, log_config=None, lifespan="off", access_log=False, timeout_graceful_shutdown=2
    )
    server = _Server(options)
    running = asyncio.ensure_future(server.serve([listener]))
    bookkeeping = asyncio.ensure_future(_bookkeeping(telegram, keep))
    try:
        yield f"http://{f'[{host}]' if ':' in host else host}:{listener.getsockname()[1]}"
    finally:
        bookkeeping.cancel()
        server.should_exit = True
        telegram.close()
        await asyncio.wait([running], timeout=GRACE)
        for line in list(app.state.lines.values()):
            line.abort()
        await running
        if keep:
            telegram.save(keep)


class _Server(uvicorn.Server):
    """Signals belong to the program this runs in."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _bookkeeping(telegram: Telegram, keep: Path | None) -> None:
    """Tell the pages when the bot stops or comes back, and save what changed."""
    alive, saved = telegram.alive(), telegram.changes
    while True:
        await asyncio.sleep(BOOKKEEPING)
        if telegram.alive() != alive:
            alive = not alive
            telegram.publish("alive", alive=alive)
        if keep and telegram.changes != saved:
            saved = telegram.changes
            await asyncio.to_thread(store.write, keep, store.snapshot(telegram))
