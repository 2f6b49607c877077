"""Processes that share the work: joined, renewed, given up; what those held who are gone goes to the others."""

from dataclasses import dataclass

from storage import facts
from storage.database import Transaction


@dataclass(frozen=True)
class Company:
    """How the replicas stand, as one of them sees it."""

    leads: bool
    others: int
    replies: int  # that they send in a second
    overdue: bool  # one of them has not renewed in time
    changed: dict[str, str]


async def join(tx: Transaction, lease: int) -> int:
    row = await tx.row("replica_join", at=tx.at, lease=lease)
    assert row is not None
    return int(row["id"])


async def renew(tx: Transaction, identity: int, lease: int, replies: int) -> bool:
    """False when the others gave it up."""
    return await tx.row("replica_renew", id=identity, at=tx.at, lease=lease, replies=replies) is not None


async def reap(tx: Transaction, identity: int, *, alone: bool = False) -> int:
    """Gives up those who have not renewed in time, all others when `alone`; how many."""
    return len(await tx.rows("replica_reap", id=identity, at=tx.at, alone=int(alone)))


async def living(tx: Transaction) -> int:
    row = await tx.row("replica_living", at=tx.at)
    return int(row["n"]) if row else 0


def leave(tx: Transaction, identity: int) -> None:
    tx.later("replica_leave", id=identity)


async def company(tx: Transaction, identity: int) -> Company:
    row = await tx.row("replica_all", id=identity, at=tx.at)
    assert row is not None
    changed = await facts.under(tx, facts.CHANGED)
    return Company(row["oldest"] == identity, row["n"] - 1, int(row["replies"]), row["overdue"] > 0, changed)


async def work(tx: Transaction, *, leads: bool) -> bool:
    """Whether there may be something to do that another left in rows."""
    row = await tx.row("replica_work", at=tx.at, leads=int(leads))
    return bool(row and row["some"])
