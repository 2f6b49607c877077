"""A stretch of wire between the bot and its database that can be cut, held up, or lose an answer."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

CHUNK = 65_536

Heard = Callable[[bytes], bool]
"""What passes by; False: it is lost, and with it the connection."""


@dataclass
class Wire:
    """`port` is where the bot connects to."""

    port: int = 0
    held: bool = False  # nothing passes, nobody is told: a partition
    loses: bytes = b""  # the answer to a commit of a transaction in which this stands is lost, once
    lost: int = 0
    _open: set[asyncio.StreamWriter] = field(default_factory=set)
    _free: asyncio.Event = field(default_factory=asyncio.Event)

    def cut(self) -> None:
        """Every connection there is."""
        for each in list(self._open):
            each.transport.abort()

    def hold(self) -> None:
        self.held = True
        self._free.clear()

    def heal(self) -> None:
        """Who waited so long is not waited for any more."""
        self.held = False
        self.cut()
        self._free.set()

    async def serve(self, near: asyncio.StreamReader, back: asyncio.StreamWriter, target: tuple[str, int]) -> None:
        if self.held:
            await self._free.wait()
        far, forth = await asyncio.open_connection(*target)
        talk = Talk(self)
        ends = {back, forth}
        self._open |= ends
        try:
            both = [
                asyncio.create_task(self._pass(*each)) for each in ((near, forth, talk.asks), (far, back, talk.hears))
            ]
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            for task in both:
                task.cancel()
        finally:
            self._open -= ends
            for each in ends:
                each.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: Heard) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(CHUNK):
                if self.held:
                    await self._free.wait()
                if not heard(data):
                    return
                writer.write(data)
                await writer.drain()


@dataclass
class Talk:
    """What was said in one connection since a transaction began."""

    wire: Wire
    said: bytes = b""
    commits: bool = False

    def asks(self, data: bytes) -> bool:
        if b"BEGIN" in data:
            self.said, self.commits = b"", False
        self.said += data
        self.commits |= b"COMMIT" in data and bool(self.wire.loses) and self.wire.loses in self.said
        return True

    def hears(self, data: bytes) -> bool:
        if self.commits and b"COMMIT" in data and self.wire.loses:
            self.wire.loses = b""
            self.wire.lost += 1
            return False
        return True


@asynccontextmanager
async def wire(port: int, host: str = "127.0.0.1") -> AsyncIterator[Wire]:
    """To the server at that port."""
    made = Wire()

    async def serve(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            await made.serve(near, back, (host, port))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    made.port = int(server.sockets[0].getsockname()[1])
    try:
        yield made
    finally:
        made.heal()
        server.close()
        await server.wait_closed()
