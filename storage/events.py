"""Changes of sign-ons that another system is to be told."""

import json
from collections.abc import Mapping

from storage.database import Transaction
from storage.due_records import Event


def _context(identity: str) -> str:
    return f"events.body|{identity}"


def add(tx: Transaction, reference: str, body: Mapping[str, object]) -> None:
    """`body` names its own id: what is sent stays the same at each try."""
    identity = str(body["id"])
    sealed = tx.vault.seal(json.dumps(body, ensure_ascii=False), _context(identity))
    tx.later("event_add", id=identity, reference=reference, body=sealed, at=tx.at)


def drop(tx: Transaction, reference: str) -> None:
    tx.later("event_drop", reference=reference)


async def due(tx: Transaction, limit: int) -> list[Event]:
    """The first of each sign-on, oldest first."""
    return [
        Event(row["seq"], row["id"], tx.vault.open(row["body"], _context(row["id"])), row["attempts"], row["created"])
        for row in await tx.rows("event_due", at=tx.at, limit=limit)
    ]


async def soonest(tx: Transaction) -> int | None:
    """When the next may go (Unix seconds); None when nothing waits."""
    row = await tx.row("event_soonest")
    return row["at"] if row else None


def end(tx: Transaction, event: Event) -> None:
    tx.later("event_end", seq=event.seq)


def again(tx: Transaction, event: Event, not_before: int) -> None:
    tx.later("event_again", seq=event.seq, not_before=not_before)
