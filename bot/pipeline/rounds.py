"""The shape of every loop that works from rows: a round of work, then a pause that whoever adds rows cuts short."""

import asyncio
import math
from abc import ABC, abstractmethod
from collections.abc import Collection, Set
from contextlib import suppress
from typing import Any

import structlog

from storage.database import Conflict, Unavailable

log = structlog.get_logger()

BUSY_SECONDS = 1.0  # the database is: try again then


class Rounds(ABC):
    works_from: Set[str] = frozenset()  # tables: a new row in them wakes it
    _flying: Collection[asyncio.Task[Any]] = ()  # what was begun and has no outcome yet
    _look_every = math.inf  # seconds: rows may come from another process, which wakes nobody

    def __init__(self) -> None:
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._under_way = asyncio.Lock()

    @abstractmethod
    async def _round(self) -> float | None:
        """Settles, claims, begins; the seconds until the next, None: until woken."""

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        """Until `finish`, or cancelled. Raises what a round raises, but for a database that is busy or full."""
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                async with self._under_way:
                    pause = await self._round()
            except Conflict:
                pause = 0.0
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
                pause = BUSY_SECONDS
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._at_most(pause))

    def _at_most(self, pause: float | None) -> float | None:
        soon = min(self._look_every, math.inf if pause is None else pause)
        return None if math.isinf(soon) else soon

    async def finish(self, seconds: float) -> None:
        """At the end: waits for what is in flight, settles it, claims nothing new."""
        self._stopping.set()
        self._wake.set()
        async with self._under_way:  # what this round has claimed will be in flight, too
            pass
        if self._flying:
            await asyncio.wait(self._flying, timeout=seconds)
        await self._round()
