"""Questions that no written answer fitted: offered to the person to hand on, or open for the team."""

from datetime import UTC, datetime

from storage.database import Row, Transaction
from storage.records import Person, Question


def _context(person_id: int) -> str:
    return f"questions.text|{person_id}"


def _question(tx: Transaction, row: Row) -> Question:
    text = tx.vault.text(row["text"], _context(row["person_id"]))
    return Question(row["id"], row["person_id"], row["language"], text, datetime.fromtimestamp(row["created"], UTC))


async def offer(tx: Transaction, person: Person, text: str) -> int:
    """Keeps the words until the person says whether the team shall have them; only the newest of each person."""
    tx.later("question_drop_offered", person_id=person.id)
    row = await tx.row(
        "question_add",
        person_id=person.id,
        language=person.language,
        text=tx.vault.seal(text, _context(person.id)),
        state="offered",
        at=tx.at,
    )
    assert row is not None
    return int(row["id"])


async def hand_on(tx: Transaction, person: Person, identity: int) -> bool:
    """False when it was handed on before, or is gone."""
    return await tx.row("question_open", id=identity, person_id=person.id, at=tx.at) is not None


async def find(tx: Transaction, identity: int) -> Question | None:
    row = await tx.row("question_find", id=identity)
    return _question(tx, row) if row else None


async def following(tx: Transaction, after: int = 0) -> Question | None:
    """The oldest open one after `after`."""
    row = await tx.row("question_next", after=after)
    return _question(tx, row) if row else None


async def waiting(tx: Transaction) -> int:
    row = await tx.row("question_count")
    return int(row["n"]) if row else 0


async def of(tx: Transaction, person_id: int) -> list[Question]:
    return [_question(tx, row) for row in await tx.rows("question_of", person_id=person_id)]


async def close(tx: Transaction, identity: int) -> bool:
    """Erases an open question; False when a colleague did it first."""
    return await tx.row("question_close", id=identity) is not None


def forget(tx: Transaction, *, offered_before: int, before: int) -> None:
    tx.later("question_forget", offered_before=offered_before, before=before)
