"""Answers to questions while one of the secretariat is writing them: one for each, gone when sent."""

import json
from collections.abc import Mapping, Sequence

from storage import questions
from storage.database import Transaction
from storage.question_records import WrittenReply
from storage.records import Person


def _context(person_id: int) -> str:
    return f"question_replies.texts|{person_id}"


async def begin(tx: Transaction, person: Person, identities: Sequence[int]) -> None:
    """For these questions as they are now; what was being written before is dropped."""
    _save(tx, person, WrittenReply(tuple(identities), await questions.newest_message(tx), {}))


def word(tx: Transaction, person: Person, written: WrittenReply, texts: Mapping[str, str]) -> None:
    _save(tx, person, WrittenReply(written.questions, written.seen, texts))


def _save(tx: Transaction, person: Person, written: WrittenReply) -> None:
    tx.later(
        "reply_save",
        person_id=person.id,
        questions=json.dumps(written.questions),
        seen=written.seen,
        texts=tx.vault.seal(json.dumps(dict(written.texts)), _context(person.id)),
        at=tx.at,
    )


async def find(tx: Transaction, person: Person) -> WrittenReply | None:
    row = await tx.row("reply_find", person_id=person.id)
    if row is None:
        return None
    texts = json.loads(tx.vault.text(row["texts"], _context(person.id)))
    return WrittenReply(tuple(json.loads(row["questions"])), row["seen"], texts)


def drop(tx: Transaction, person: Person) -> None:
    tx.later("reply_drop", person_id=person.id)


def forget(tx: Transaction, before: int) -> None:
    tx.later("reply_forget", before=before)
