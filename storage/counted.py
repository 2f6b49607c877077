"""What is counted of all sign-ons, once for each change of them: every change adds a link to the chain."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from storage.database import Row, Transaction

T = TypeVar("T")


async def once(tx: Transaction, count: Callable[[], Awaitable[T]], *about: Any) -> T:
    """What `count` gives; from memory while the chain ends where it did then. `about` tells counts apart."""
    head = _head(await tx.row("chain_last"))
    known = tx.memory.get(about)
    if known is None or known[0] != head or not head:
        known = tx.memory[about] = (head, await count())
    found: T = known[1]
    return found


def _head(row: Row | None) -> tuple[int, str] | None:
    return (row["seq"], row["hash"]) if row else None
