"""What is counted of all sign-ons, once for each change of them: every change adds a link to the chain."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from storage.database import Row, Transaction

T = TypeVar("T")


async def once(tx: Transaction, count: Callable[[], Awaitable[T]], name: str, *about: Any) -> T:
    """What `count` gives; from memory while the chain ends where it did then, and it is still `about` the same."""
    head = _head(await tx.row("chain_last"))
    known = tx.memory.get(name)
    if not head or known is None or known[:2] != (head, about):
        known = tx.memory[name] = (head, about, await count())
    found: T = known[2]
    return found


def _head(row: Row | None) -> tuple[int, str] | None:
    return (row["seq"], row["hash"]) if row else None
