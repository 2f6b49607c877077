"""What changed since somebody looked, by the chain; also where what they saw then was undone."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from storage.database import Transaction

K = TypeVar("K")

Place = tuple[int, str]
"""A link of the chain: its number, its hash."""

REMEMBERED = 16  # looks, should what they saw be undone


@dataclass
class Look(Generic[K]):
    place: Place  # the end of the chain then
    seen: set[K] = field(default_factory=set)
    """What had changed: to be filled by who looks."""


@dataclass
class Changes(Generic[K]):
    look: Look[K]
    since: int | None  # a link of the chain; None: everything is to be read, at the start and after a restore
    undone: set[K] = field(default_factory=set)  # what was seen since, and may be as it was before


class Follower(Generic[K]):
    """For what is held in memory of the sign-ons."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._looks: list[Look[K]] = []

    @asynccontextmanager
    async def changes(self, tx: Transaction) -> AsyncIterator[Changes[K] | None]:
        """None where there are none. Nobody else has them meanwhile; who fails on the way is told them again."""
        if not tx.begun:
            await tx.flush()  # whoever has begun waits for nobody who may wait for the turn
        async with self._turn:
            place, looks, undone = await head(tx), list(self._looks), set[K]()
            if looks and looks[-1].place == place:
                yield None
                return
            while looks and not await _stands(tx, looks[-1].place):
                undone |= looks.pop().seen
            changes = Changes(Look[K](place), looks[-1].place[0] if looks else None, undone)
            yield changes
            self._looks = [*looks, changes.look][-REMEMBERED:]


class Held(ABC):
    """What is held in memory of the sign-ons, by their first links."""

    def __init__(self) -> None:
        self._follower = Follower[int]()

    @asynccontextmanager
    async def current(self, tx: Transaction) -> AsyncIterator[None]:
        """As the sign-ons are now; nobody else changes it meanwhile."""
        async with self._follower.changes(tx) as changes:
            if changes and changes.since is None:
                await self._read(tx)
            elif changes:
                rows = await tx.rows("chain_since", seq=changes.since)
                changes.look.seen |= {row["first"] for row in rows}
                await self._renew(tx, sorted(changes.look.seen | changes.undone))
            yield

    async def follow(self, tx: Transaction) -> None:
        """What left is not held until somebody asks."""
        async with self.current(tx):
            pass

    @abstractmethod
    async def _read(self, tx: Transaction) -> None:
        """All, anew."""

    @abstractmethod
    async def _renew(self, tx: Transaction, links: Sequence[int]) -> None:
        """These have changed, or are there no more."""


async def head(tx: Transaction) -> Place:
    """The end of the chain; (0, "") where there is none yet."""
    row = await tx.row("chain_last")
    return (row["seq"], row["hash"]) if row else (0, "")


async def _stands(tx: Transaction, place: Place) -> bool:
    """Whether that link is there as it was: what was undone is not."""
    row = await tx.row("chain_at", seq=place[0])
    return place[0] == 0 or (row is not None and row["hash"] == place[1])
