"""What is counted seldom: of all sign-ons once for each change of them, as every change adds a link to the chain."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from storage.database import Transaction
from storage.following import head

T = TypeVar("T")


async def once(tx: Transaction, count: Callable[[], Awaitable[T]], name: str, *about: Any) -> T:
    """What `count` gives; from memory while the chain ends where it did then, and it is still `about` the same."""
    place = await head(tx)
    known = tx.memory.get(name)
    if not place[0] or known is None or known[:2] != (place, about):
        known = tx.memory[name] = (place, about, await count())
    found: T = known[2]
    return found


async def lately(tx: Transaction, count: Callable[[], Awaitable[T]], name: str, seconds: int) -> T:
    """What `count` gives, or gave less than so many seconds ago."""
    known = tx.memory.get(name)
    if known is None or not 0 <= tx.at - known[0] < seconds:
        known = tx.memory[name] = (tx.at, await count())
    found: T = known[1]
    return found


async def by(tx: Transaction, query: str, name: str) -> dict[str, int]:
    """How many (`n`) that query finds of each."""
    return {row[name]: row["n"] for row in await tx.rows(query)}
