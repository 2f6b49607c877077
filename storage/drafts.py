"""Sign-ons that are being given: only the answers, keyed by question."""

import json
from datetime import UTC, datetime

from storage.database import Transaction
from storage.records import Draft


def _context(person_id: int) -> str:
    return f"drafts.answers|{person_id}"


async def find(tx: Transaction, person_id: int) -> Draft | None:
    row = await tx.row("draft_find", person_id=person_id)
    if row is None:
        return None
    answers = json.loads(tx.vault.text(row["answers"], _context(person_id)))
    return Draft(person_id, answers, row["asked"], row["corrects"], datetime.fromtimestamp(row["touched"], UTC))


def save(tx: Transaction, draft: Draft) -> None:
    sealed = tx.vault.seal(json.dumps(dict(draft.answers), ensure_ascii=False), _context(draft.person_id))
    tx.later(
        "draft_save", person_id=draft.person_id, answers=sealed, asked=draft.asked, corrects=draft.corrects, at=tx.at
    )


def erase(tx: Transaction, person_id: int) -> None:
    tx.later("draft_erase", person_id=person_id)


def forget(tx: Transaction, before: int) -> None:
    tx.later("draft_forget", before=before)
