"""What the stand-in answers instead of the truth."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Any

import orjson

from bot.sandbox.model import Fault, Json


def refusal(code: int, description: str, **parameters: Any) -> Fault:
    """An answer as Telegram words it."""
    body: Json = {"ok": False, "error_code": code, "description": description}
    return Fault("status", code=code, body=orjson.dumps(body | {"parameters": parameters}).decode())


def answers(result: object) -> Fault:
    return Fault("status", code=200, body=orjson.dumps({"ok": True, "result": result}).decode())


@dataclass
class Script:
    """Faults for the calls of some methods, one after the other, then none; `always` repeats the last."""

    faults: list[Fault | None]
    methods: tuple[str, ...] = ("sendMessage",)
    always: bool = False
    given: int = 0

    def __call__(self, method: str, args: Json) -> Fault | None:
        if method not in self.methods or not self.faults:
            return None
        self.given += 1
        return self.faults[0] if self.always and len(self.faults) == 1 else self.faults.pop(0)


class Relay:
    """A port before the stand-in; while it is closed, nobody listens there."""

    def __init__(self, url: str) -> None:
        self._behind = int(url.rpartition(":")[2])
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    def close(self) -> None:
        assert self._server is not None
        self._server.close()
        for line in self._lines:
            line.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self._behind)
        self._lines |= {writer, back}
        await asyncio.gather(_piped(reader, back), _piped(there, writer))
        self._lines -= {writer, back}


async def _piped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while some := await reader.read(65536):
            writer.write(some)
    writer.close()


class Weather:
    """A bad network: a few of a hundred calls go wrong, each in another way. The same seed, the same weather."""

    KINDS = (
        Fault("drop_before"),
        Fault("drop_after"),
        Fault("truncate"),
        Fault("delay", seconds=0.5),
        Fault("status", code=502),
        refusal(500, "Internal Server Error"),
        refusal(429, "Too Many Requests: retry after 1", retry_after=1),
    )

    def __init__(self, seed: int, share: float = 0.02) -> None:
        self._rng, self._share = Random(seed), share
        self.given = 0

    def __call__(self, method: str, args: Json) -> Fault | None:
        if self._rng.random() >= self._share:
            return None
        self.given += 1
        return self._rng.choice(self.KINDS)
