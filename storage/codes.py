"""Codes that are read in a mailbox and typed here: kept as keyed hashes, every try counted before it is compared."""

import hmac
import secrets
from dataclasses import dataclass

from storage.database import Row, Transaction
from storage.mail_records import Code, Disavowal, Guess, Purpose
from storage.records import Signon


def mailbox(tx: Transaction, address: str) -> bytes:
    """Which mailbox it is, and nothing of its address. Letters are equal to their capitals in ASCII alone: others
    may be two mailboxes."""
    return tx.vault.lookup(address.encode().lower().decode(), "mailbox")


def mailbox_of(tx: Transaction, signon: Signon) -> bytes:
    """That of its representative, also of a sealed one; empty when there is none."""
    if signon.sealed is not None:
        return bytes.fromhex(signon.sealed.mailbox)
    return mailbox(tx, signon.representative.email) if signon.representative.email else b""


@dataclass(frozen=True)
class Asked:
    """What a code is about."""

    purpose: Purpose
    person_id: int
    reference: str
    address: str


def digest(tx: Transaction, reference: str, box: bytes, typed: str) -> bytes:
    """A code is bound to its sign-on and its mailbox."""
    return tx.vault.lookup(f"{reference}|{box.hex()}|{typed}", "mail-code")


async def issue(tx: Transaction, asked: Asked, code: str, lasts: int) -> int:
    """Its number. An earlier one of that person and purpose ends, with its mail."""
    tx.later("code_end", person_id=asked.person_id, purpose=asked.purpose)
    box = mailbox(tx, asked.address)
    # one that stands for no sign-on looks like any other and is met by nothing
    kept = digest(tx, asked.reference, box, code) if asked.reference else secrets.token_bytes(len(box))
    row = await tx.row(
        "code_add",
        person_id=asked.person_id,
        purpose=asked.purpose,
        reference=asked.reference,
        mailbox=box,
        digest=kept,
        expires=tx.at + lasts,
        at=tx.at,
    )
    assert row is not None
    return int(row["id"])


def _code(row: Row) -> Code:
    return Code(
        row["id"], Purpose(row["purpose"]), row["person_id"], row["reference"], row["mailbox"], row["digest"],
        tries=row["tries"], expires=row["expires"], made=row["made"],
    )  # fmt: skip


async def of(tx: Transaction, person_id: int, purpose: Purpose) -> Code | None:
    row = await tx.row("code_of", person_id=person_id, purpose=purpose)
    return _code(row) if row else None


async def every(tx: Transaction, person_id: int) -> list[Code]:
    """Of that person, the newest first."""
    return [_code(row) for row in await tx.rows("code_all", person_id=person_id)]


def lasts(tx: Transaction, code: int, seconds: int) -> None:
    """The mail is out: the time begins."""
    tx.later("code_lasts", id=code, expires=tx.at + seconds)


def end(tx: Transaction, code: Code) -> None:
    tx.later("code_end", person_id=code.person_id, purpose=code.purpose)


# --- tries


async def attempt(tx: Transaction, code: Code, typed: str, most: int) -> bool:
    """Counts a try, which is compared later, once this is kept; False when it may not be tried any more."""
    if await tx.row("code_try", id=code.id, most=most, at=tx.at) is None:
        return False
    tx.later("guess_add", code=code.id, digest=digest(tx, code.reference, code.mailbox, typed))
    return True


async def guesses(tx: Transaction, state: str, limit: int) -> list[Guess]:
    """counted: to be claimed; claimed: of which nobody knows whether they were compared."""
    rows = await tx.rows("guess_in", state=state, limit=limit)
    return [Guess(row["guess"], _code(row), row["typed"]) for row in rows]


async def claim(tx: Transaction, limit: int) -> list[Guess]:
    """Those that may be compared, once each. Commit before comparing."""
    found = await guesses(tx, "counted", limit)
    for guess in found:
        tx.later("guess_claim", id=guess.id)
    return found


async def take(tx: Transaction, guess: Guess) -> bool:
    """False when its code is gone meanwhile."""
    return await tx.row("guess_end", id=guess.id) is not None


def right(guess: Guess) -> bool:
    """The comparison. It takes as long whatever was typed."""
    return hmac.compare_digest(guess.typed, guess.code.digest)


def forget(tx: Transaction, *, before: int, disavowals_before: int) -> None:
    tx.later("code_forget", before=before)
    tx.later("disavowal_forget", before=disavowals_before)


# --- "this was not me"


def disavowal(tx: Transaction, reference: str, address: str, code: str) -> None:
    tx.later(
        "disavowal_add",
        lookup=tx.vault.lookup(code, "disavowal"),
        reference=reference,
        mailbox=mailbox(tx, address),
        at=tx.at,
    )


async def disavowed(tx: Transaction, code: str) -> Disavowal | None:
    row = await tx.row("disavowal_find", lookup=tx.vault.lookup(code, "disavowal"))
    return Disavowal(row["reference"], row["mailbox"], row["made"]) if row else None
