"""Who did what when: a chain in which every entry carries the hash of the one before. No personal data."""

from datetime import UTC, datetime
from hashlib import sha256

from storage.database import Row, Transaction
from storage.records import AuditEntry

SYSTEM = "system"
SHORT = 8  # hexadecimal digits


def _digest(before: str, *entry: str | int) -> str:
    return sha256("\n".join((before, *map(str, entry))).encode()).hexdigest()


def actor_of(tx: Transaction, telegram_id: int) -> str:
    """As the log names a person: a keyed hash."""
    return tx.vault.lookup(telegram_id, "actor").hex()


def short(actor: str) -> str:
    """For people to read, and as a subject."""
    return actor[:SHORT]


async def add(tx: Transaction, actor: int | None, act: str, subject: str = "") -> None:
    """`actor` is a Telegram id (kept only as a keyed hash), or None for the bot itself."""
    last = await tx.row("audit_last")
    who = actor_of(tx, actor) if actor is not None else SYSTEM
    digest = _digest(last["digest"] if last else "", tx.at, who, act, subject)
    tx.later("audit_add", at=tx.at, actor=who, act=act, subject=subject, digest=digest)


def _entry(row: Row) -> AuditEntry:
    at = datetime.fromtimestamp(row["at"], UTC)
    return AuditEntry(row["id"], at, row["actor"], row["act"], row["subject"], row["digest"])


async def entries(tx: Transaction) -> list[AuditEntry]:
    return [_entry(row) for row in await tx.rows("audit_all")]


async def page(tx: Transaction, upto: int, limit: int) -> list[AuditEntry]:
    """Newest first, from the entry `upto` on. Entries are numbered without a gap."""
    return [_entry(row) for row in await tx.rows("audit_page", upto=upto, limit=limit)]


async def newest(tx: Transaction) -> int:
    """The number of the last entry; 0 when there is none."""
    row = await tx.row("audit_newest")
    return int(row["id"]) if row else 0


async def first_broken(tx: Transaction) -> int | None:
    """The id of the first entry that does not follow from the one before; None when the chain holds."""
    before = ""
    for entry in await entries(tx):
        at = int(entry.at.timestamp())
        if entry.digest != _digest(before, at, entry.actor, entry.act, entry.subject):
            return entry.id
        before = entry.digest
    return None
