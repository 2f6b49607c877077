"""Updates that reached us and are not dealt with yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.database import Asked, Row, Transaction
from storage.records import InboxRow

PURPOSE = "chat"


def _context(update_id: int) -> str:
    return f"inbox.raw|{update_id}"


async def add(tx: Transaction, *arrived: tuple[int, bytes, int]) -> int:
    """Keeps updates, each as (number, raw JSON, chat); how many were not seen before."""
    marks = await tx.several([("inbox_mark", {"update_id": update_id, "at": tx.at}) for update_id, _, _ in arrived])
    for (update_id, raw, chat_id), first in zip(arrived, marks, strict=True):
        if first:
            lane = tx.vault.lookup(chat_id, PURPOSE)
            sealed = tx.vault.seal(raw, _context(update_id))
            tx.later("inbox_add", update_id=update_id, lane=lane, raw=sealed, at=tx.at)
    return sum(map(bool, marks))


async def newest(tx: Transaction) -> int:
    """When an update came last that was not seen before; 0 when none is remembered."""
    row = await tx.row("inbox_newest")
    return row["at"] if row else 0


async def take(tx: Transaction, limit: int, holder: int = 0) -> list[InboxRow]:
    """In turn by chat, oldest first; within a chat the order stays. Also what `holder` has in hand already.

    Counted and taken in hand in one: so only its holder's tries count. Commit before handling. One that was tried
    before may have ended the process: it comes alone, so that only its own tries count.
    """
    name, values = taking(limit, holder)
    return taken(tx, await tx.rows(name, **values))


def taking(limit: int, holder: int) -> Asked:
    """The same, to be asked in the hop of a commit; `taken` understands the answer."""
    return "inbox_take", {"limit": limit, "holder": holder}


def taken(tx: Transaction, found: Sequence[Row]) -> list[InboxRow]:
    return [
        InboxRow(row["seq"], row["update_id"], tx.vault.open(row["raw"], _context(row["update_id"])), row["attempts"])
        for row in sorted(found, key=lambda row: (row["turn"], row["seq"]))
    ]


def attempt(tx: Transaction, row: InboxRow, holder: int) -> None:
    """Counts one more. Commit before handling."""
    tx.later("inbox_attempt", seq=row.seq, holder=holder)


def not_tried(tx: Transaction, rows: Sequence[InboxRow]) -> None:
    """Takes the attempt back from rows that were not reached, and gives them to whoever comes."""
    for row in rows:
        tx.later("inbox_not_tried", seq=row.seq)


def give_back(tx: Transaction) -> None:
    """What those had in hand who are no replicas any more; the attempt stays counted."""
    tx.later("inbox_give_back")


def done(tx: Transaction, row: InboxRow) -> None:
    tx.later("inbox_done", seq=row.seq)


def set_aside(tx: Transaction, row: InboxRow, error_class: str) -> None:
    """Kept sealed for a while, so that a mended release can be given it again."""
    tx.later("inbox_dead", seq=row.seq, error_class=error_class)


def erase(tx: Transaction, chat_id: int) -> None:
    tx.later("inbox_erase", lane=tx.vault.lookup(chat_id, PURPOSE))


def forget(tx: Transaction, *, seen_before: int, dead_before: int) -> None:
    tx.later("inbox_forget_seen", before=seen_before)
    tx.later("inbox_forget_dead", before=dead_before)


@dataclass(frozen=True)
class Backlog:
    waiting: int = 0
    dead: int = 0


async def backlog(tx: Transaction) -> Backlog:
    counts = {row["state"]: row["n"] for row in await tx.rows("inbox_counts")}
    return Backlog(counts.get("new", 0), counts.get("dead", 0))
