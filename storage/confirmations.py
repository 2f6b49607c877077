"""Acts that wait for one press of the person who asked for them."""

import secrets

from storage.database import Transaction
from storage.records import Person

PURPOSE = "confirmation"


def add(tx: Transaction, person: Person, act: str, expires: int) -> str:
    """The token for the button, good for this person, once, until `expires` (Unix seconds)."""
    token = secrets.token_urlsafe(12)
    tx.later("confirmation_add", lookup=tx.vault.lookup(token, PURPOSE), person_id=person.id, act=act, expires=expires)
    return token


async def take(tx: Transaction, person: Person, token: str, now: int) -> str | None:
    """The act, which this uses up; None when it was used, is too old, or is somebody else's."""
    row = await tx.row("confirmation_take", lookup=tx.vault.lookup(token, PURPOSE), person_id=person.id)
    return str(row["act"]) if row and row["expires"] >= now else None


def forget(tx: Transaction, before: int) -> None:
    tx.later("confirmation_forget", before=before)
