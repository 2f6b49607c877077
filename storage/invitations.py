"""One-time links that give a role: the token is in the link alone, here is its keyed hash."""

import secrets
from datetime import UTC, datetime

from storage.database import Row, Transaction
from storage.desk_records import Invitation
from storage.records import Person, Role

PURPOSE = "invitation"
TOKEN_BYTES = 12


def _context(lookup: bytes) -> str:
    return f"invitations.label|{lookup.hex()}"


def _invitation(tx: Transaction, row: Row) -> Invitation:
    return Invitation(
        id=row["id"],
        giver_id=row["giver_id"],
        taker_id=row["taker_id"],
        role=Role(row["role"]),
        label=tx.vault.text(row["label"], _context(row["lookup"])) if row["label"] is not None else "",
        state=row["state"],
        expires=datetime.fromtimestamp(row["expires"], UTC),
    )


async def add(tx: Transaction, giver: Person, role: Role, label: str, *, expires: int) -> tuple[int, str]:
    """(id, token for the link), good until `expires` (Unix seconds)."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    lookup = tx.vault.lookup(token, PURPOSE)
    sealed = tx.vault.seal(label, _context(lookup))
    row = await tx.row("invitation_add", lookup=lookup, giver_id=giver.id, role=role, label=sealed, expires=expires)
    assert row is not None
    return int(row["id"]), token


async def opened(tx: Transaction, token: str) -> Invitation | None:
    row = await tx.row("invitation_by_token", lookup=tx.vault.lookup(token, PURPOSE))
    return _invitation(tx, row) if row else None


async def find(tx: Transaction, identity: int) -> Invitation | None:
    row = await tx.row("invitation_by_id", id=identity)
    return _invitation(tx, row) if row else None


async def waiting(tx: Transaction, now: int) -> list[Invitation]:
    """Those that can still be taken."""
    return [_invitation(tx, row) for row in await tx.rows("invitation_open", at=now)]


async def take(tx: Transaction, invitation: Invitation, taker: Person, now: int) -> bool:
    """False when somebody was first, it was revoked, or it is too old."""
    return await tx.row("invitation_take", id=invitation.id, taker_id=taker.id, at=now) is not None


async def revoke(tx: Transaction, identity: int, now: int) -> bool:
    """False when it was taken, revoked, or is too old."""
    return await tx.row("invitation_revoke", id=identity, at=now) is not None


def forget(tx: Transaction, *, now: int, before: int) -> None:
    """The label as soon as the link is of no use, the rest after a while in which it explains itself."""
    tx.later("invitation_unlabel", at=now)
    tx.later("invitation_forget", before=before)
