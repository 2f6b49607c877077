"""Sign-ons that are being given: only the answers, keyed by question."""

from datetime import UTC, datetime

import orjson

from storage import erasures
from storage.database import Transaction
from storage.due_records import Silent
from storage.records import Draft


def _context(person_id: int) -> str:
    return f"drafts.answers|{person_id}"


async def find(tx: Transaction, person_id: int) -> Draft | None:
    row = await tx.row("draft_find", person_id=person_id)
    if row is None:
        return None
    answers = orjson.loads(tx.vault.open(row["answers"], _context(person_id)))
    touched = datetime.fromtimestamp(row["touched"], UTC)
    return Draft(
        person_id, answers, row["asked"], row["corrects"], touched, reminded=row["reminded"], quiet=bool(row["quiet"])
    )


def save(tx: Transaction, draft: Draft) -> None:
    sealed = tx.vault.seal(orjson.dumps(dict(draft.answers)), _context(draft.person_id))
    tx.later(
        "draft_save", person_id=draft.person_id, answers=sealed, asked=draft.asked, corrects=draft.corrects, at=tx.at
    )


def erase(tx: Transaction, person_id: int) -> None:
    """It is of no more use: what it was for is done."""
    tx.later("draft_erase", person_id=person_id)


async def forget(tx: Transaction, person_id: int) -> None:
    """It is not wanted any more."""
    for row in await tx.rows("draft_find", person_id=person_id):
        erase(tx, person_id)
        erasures.note(tx, erasures.Kind.DRAFT, person_id, row["started"])
        tx.truncate = True


async def silent(tx: Transaction, *, before: int, most: int) -> list[Silent]:
    """Drafts nobody touched since `before`, reminded of less than `most` times; of people who may be reminded."""
    rows = await tx.rows("draft_silent", before=before, most=most)
    return [Silent(row["person_id"], row["touched"], row["reminded"], row["reminded_at"]) for row in rows]


def reminded(tx: Transaction, person_id: int, at: int) -> None:
    tx.later("draft_reminded", person_id=person_id, at=at)


async def quiet(tx: Transaction, person_id: int) -> bool:
    """No more reminders of this draft; False when there is none."""
    return await tx.row("draft_quiet", person_id=person_id) is not None


async def expire(tx: Transaction, before: int) -> list[tuple[int, bool]]:
    """Erases those nobody touched since; whose they were, and whether that person wants silence."""
    rows = await tx.rows("draft_expire", before=before)
    for row in rows:
        erasures.note(tx, erasures.Kind.DRAFT, row["person_id"], row["started"])
    return [(row["person_id"], bool(row["quiet"])) for row in rows]
