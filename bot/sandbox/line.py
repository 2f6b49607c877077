"""Answers that go wrong on purpose, and connections that break as those of a bad network do."""

from __future__ import annotations

import asyncio
import socket

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol


class Line(H11Protocol):
    """Keeps every open connection in the application's state, so that a response can break its own."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        # asyncio does it only for sockets that name their protocol; without it each answer waits 40 ms for an ACK
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.config.app.state.lines[self.client] = transport  # type: ignore[union-attr]

    def connection_lost(self, exc: Exception | None) -> None:
        self.config.app.state.lines.pop(self.client, None)  # type: ignore[union-attr]
        super().connection_lost(exc)


class Broken(Response):
    """Half of the body, if any, and then no connection."""

    def __init__(self, body: bytes = b"") -> None:
        super().__init__(body, media_type="application/json")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport = scope["app"].state.lines.get(scope["client"])
        if self.body:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            half = bytes(self.body)[: len(self.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
        if transport:
            transport.close() if self.body else transport.abort()
        await gone(receive)


async def gone(receive: Receive) -> None:
    """Wait until the other side has hung up."""
    while (await receive())["type"] != "http.disconnect":
        pass
