"""Which sign-ons went into which file that left the house: as keyed hashes, for whoever asks about one."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from storage import audit
from storage.database import Database, Transaction, Unavailable


@dataclass(frozen=True)
class Exported:
    """A file that was made."""

    at: datetime
    actor: str  # as in the audit log
    what: str  # csv-en, contacts


def _line(tx: Transaction, reference: str) -> bytes:
    return tx.vault.lookup(reference, "export")


async def add(tx: Transaction, actor: int | None, what: str, references: Iterable[str]) -> int:
    """Before the file is made: one that nobody wrote down cannot be. Its number."""
    who = audit.actor_of(tx, actor) if actor is not None else audit.SYSTEM
    row = await tx.row("export_add", at=tx.at, actor=who, what=what)
    assert row is not None
    for each in references:
        tx.later("export_line", line=_line(tx, each), export_id=row["id"])
    return int(row["id"])


async def not_made(database: Database, identity: int | None) -> None:
    """A file that never was holds nobody's line; what cannot be taken back just now stays, and counts one too many."""
    if identity is not None:
        with suppress(Unavailable):
            async with database.transaction() as tx:
                tx.later("export_undo", id=identity)


async def named(tx: Transaction) -> list[str]:
    """References of those who are in the public list."""
    return [row["reference"] for row in await tx.rows("export_named")]


async def holding(tx: Transaction, reference: str) -> list[Exported]:
    """The files that have its line, the newest first."""
    rows = await tx.rows("export_with", line=_line(tx, reference))
    return [Exported(datetime.fromtimestamp(row["at"], UTC), row["actor"], row["what"]) for row in rows]


def erase(tx: Transaction, reference: str) -> None:
    tx.later("export_unline", line=_line(tx, reference))


def forget(tx: Transaction, before: int) -> None:
    tx.later("export_forget", before=before)
