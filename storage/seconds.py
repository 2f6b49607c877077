"""Second officers and the one-time links that they come by: the token is in the link alone, here is its keyed hash."""

import json
import secrets
from datetime import UTC, datetime

from storage import erasures
from storage.database import Row, Transaction
from storage.erasures import Kind
from storage.ladder_records import Second
from storage.records import Signon

PURPOSE = "second"
TOKEN_BYTES = 12


def ground(tx: Transaction, signed: Signon) -> bytes:
    """Of what a second officer is shown: when it changes, a link made before is of no use."""
    version = (signed.version.number, signed.version.digest) if signed.version else ()
    shown = (signed.organisation, signed.country, signed.listing, signed.representative.name, *version)
    return tx.vault.lookup(json.dumps(shown), "second-ground")


def reground(tx: Transaction, before: Signon, after: Signon) -> None:
    """The same is shown, less what was sealed: a link goes on."""
    tx.later("second_reground", reference=before.reference, before=ground(tx, before), after=ground(tx, after))


def _context(identity: int, person_id: int | None) -> str:
    return f"seconds.details|{identity}|{person_id}"


def _second(tx: Transaction, row: Row) -> Second:
    known = json.loads(tx.vault.text(row["details"], _context(row["id"], row["person_id"]))) if row["details"] else {}
    return Second(
        id=row["id"],
        reference=row["reference"],
        ground=row["ground"],
        state=row["state"],
        expires=datetime.fromtimestamp(row["expires"], UTC),
        person_id=row["person_id"],
        name=known.get("name", ""),
        role=known.get("role", ""),
        confirmed=datetime.fromtimestamp(row["confirmed"], UTC) if row["confirmed"] is not None else None,
    )


async def offer(tx: Transaction, signed: Signon, expires: int) -> str:
    """The token for a new link, which ends the one before; empty when a second officer has confirmed already."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    drop(tx, signed.reference)
    given = {"reference": signed.reference, "lookup": tx.vault.lookup(token, PURPOSE), "ground": ground(tx, signed)}
    return token if await tx.row("second_offer", **given, expires=expires) else ""


async def opened(tx: Transaction, token: str) -> Second | None:
    row = await tx.row("second_by_token", lookup=tx.vault.lookup(token, PURPOSE))
    return _second(tx, row) if row else None


async def find(tx: Transaction, identity: int) -> Second | None:
    row = await tx.row("second_by_id", id=identity)
    return _second(tx, row) if row else None


async def of_signon(tx: Transaction, reference: str) -> Second | None:
    row = await tx.row("second_for", reference=reference)
    return _second(tx, row) if row else None


async def of(tx: Transaction, person_id: int) -> list[Second]:
    """Those that this person is, or is about to become."""
    return [_second(tx, row) for row in await tx.rows("second_of", person_id=person_id)]


async def take(tx: Transaction, second: Second, person_id: int, now: int) -> bool:
    """False when somebody else was first, or it is too old."""
    return await tx.row("second_take", id=second.id, person_id=person_id, at=now) is not None


def says(tx: Transaction, second: Second, *, name: str, role: str) -> None:
    details = json.dumps({"name": name, "role": role}, ensure_ascii=False)
    tx.later("second_says", id=second.id, details=tx.vault.seal(details, _context(second.id, second.person_id)))


async def confirm(tx: Transaction, second: Second, person_id: int, now: int) -> bool:
    """False when it is not this person's any more, or too old."""
    return await tx.row("second_confirm", id=second.id, person_id=person_id, at=now) is not None


def drop(tx: Transaction, reference: str) -> None:
    """A link that nobody has confirmed by, with what was typed on the way."""
    tx.later("second_drop", reference=reference)


def end(tx: Transaction, second: Second) -> None:
    erasures.note(tx, Kind.SECOND, *called(second))
    tx.later("second_end", id=second.id)


def called(second: Second) -> tuple[int, int]:
    """As no other ever will be: after a restore its number alone may be given once more."""
    return second.id, int(second.expires.timestamp())


async def everyone(tx: Transaction) -> list[Second]:
    return [_second(tx, row) for row in await tx.rows("second_everyone")]


def forget(tx: Transaction, now: int) -> None:
    tx.later("second_forget", at=now)
