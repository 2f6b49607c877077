"""Questions that no written answer fitted: offered to the person to hand on, or open for the team until closed."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime

from storage.database import Row, Transaction
from storage.question_records import Question, Said, Turn, Waiting
from storage.records import Person

KIN_BITS = 40

Place = tuple[int, int]
"""In the queue of what waits for the team, longest first: since when (Unix seconds), the first question's id."""
EDGE: Place = (-1 << 62, 0)  # before all, whichever way one goes


def _context(person_id: int) -> str:
    return f"questions.text|{person_id}"


def _said_context(question_id: int) -> str:
    return f"question_messages.text|{question_id}"


def _when(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _question(tx: Transaction, row: Row) -> Question:
    return Question(
        id=row["id"],
        person_id=row["person_id"],
        language=row["language"],
        text=tx.vault.text(row["text"], _context(row["person_id"])),
        created=_when(row["created"]),
        kin=row["kin"],
        turn=Turn(row["turn"]),
        since=_when(row["since"]),
        open=row["state"] == "open",
    )


def keep(tx: Transaction, person: Person, text: str) -> int:
    """Keeps the words until the person says whether the team shall have them; only the newest of each person.

    Returns a mark of them: for a number the database would have to be asked.
    """
    mark = secrets.randbits(KIN_BITS)
    tx.later("question_drop_offered", person_id=person.id)
    sealed = tx.vault.seal(text, _context(person.id))
    tx.later("question_add", person_id=person.id, language=person.language, text=sealed, at=tx.at, mark=mark)
    return mark


async def kept(tx: Transaction, person: Person, mark: int) -> Question | None:
    row = await tx.row("question_kept", person_id=person.id, mark=mark)
    return _question(tx, row) if row else None


def new_kin() -> int:
    return secrets.randbits(KIN_BITS)


async def hand_on(tx: Transaction, person: Person, identity: int, kin: int | None = None) -> bool:
    """Beside those that are alike, or alone. False when it was handed on before, or is gone."""
    known = new_kin() if kin is None else kin
    return await tx.row("question_open", id=identity, person_id=person.id, kin=known, at=tx.at) is not None


async def find(tx: Transaction, identity: int) -> Question | None:
    row = await tx.row("question_find", id=identity)
    return _question(tx, row) if row else None


async def of(tx: Transaction, person_id: int) -> list[Question]:
    return [_question(tx, row) for row in await tx.rows("question_of", person_id=person_id)]


async def of_kin(tx: Transaction, kin: int) -> list[Question]:
    """All open ones that are alike, waiting or answered."""
    return [_question(tx, row) for row in await tx.rows("question_of_kin", kin=kin)]


async def heads(tx: Transaction, limit: int) -> list[Question]:
    """One question for each of the newest kins: the one asked first."""
    return [_question(tx, row) for row in await tx.rows("question_heads", limit=limit)]


def place(asked: Sequence[Question]) -> Place:
    """Of the card with these on it."""
    return min(int(each.since.timestamp()) for each in asked), min(each.id for each in asked)


async def beside(tx: Transaction, here: Place | None = None, step: int = 1) -> Waiting | None:
    """The card behind that place, or before it (-1), round and round; the one that waits longest for none."""
    for waits, head in ((step * here[0], step * here[1]), EDGE) if here else (EDGE,):
        row = await tx.row("question_beside", step=step, waits=waits, head=head)
        if row:
            return Waiting(row["kind"], row["id"])
    return None


async def standing(tx: Transaction, here: Place) -> tuple[int, int]:
    """Which of the cards is at that place, from 1; how many there are."""
    row = await tx.row("question_standing", waits=here[0], head=here[1])
    return (row["place"], row["total"]) if row else (0, 0)


async def waits(tx: Transaction, kin: int) -> bool:
    """Whether one of these has had no answer yet."""
    return await tx.row("question_waits", kin=kin) is not None


async def waiting(tx: Transaction) -> int:
    row = await tx.row("question_count")
    return int(row["n"]) if row else 0


async def waiting_of(tx: Transaction, person: Person) -> int:
    row = await tx.row("question_count_of", person_id=person.id)
    return int(row["n"]) if row else 0


async def split(tx: Transaction, identity: int) -> int | None:
    """The new kin of a question that is alone from now on; None when it was alone already, or is gone."""
    kin = new_kin()
    return kin if await tx.row("question_move", id=identity, kin=kin) else None


async def close(tx: Transaction, identity: int) -> Question | None:
    """Erases an open question and all that was said about it; None when a colleague did it first."""
    row = await tx.row("question_close", id=identity)
    return _question(tx, row) if row else None


# --- the conversation about one


def _say(tx: Transaction, question: Question, text: str, *, team: bool) -> None:
    sealed = tx.vault.seal(text, _said_context(question.id))
    tx.later("question_said", question_id=question.id, team=int(team), text=sealed, at=tx.at)


async def ask_again(tx: Transaction, person: Person, identity: int, text: str) -> Question | None:
    """The asker's further words; None when the conversation is closed, or somebody else's."""
    row = await tx.row("question_again", id=identity, person_id=person.id, at=tx.at)
    if row is None:
        return None
    question = _question(tx, row)
    _say(tx, question, text, team=False)
    return question


async def answer(tx: Transaction, identity: int, text: str, seen: int) -> Question | None:
    """The team's words; None when it is closed, or a colleague has answered since `seen`."""
    row = await tx.row("question_answer", id=identity, seen=seen)
    if row is None:
        return None
    question = _question(tx, row)
    _say(tx, question, text, team=True)
    return question


async def said(tx: Transaction, identity: int) -> list[Said]:
    """After the question itself, oldest first."""
    rows = await tx.rows("question_talk", question_id=identity)
    return [
        Said(bool(row["team"]), tx.vault.text(row["text"], _said_context(identity)), _when(row["at"])) for row in rows
    ]


async def newest_message(tx: Transaction) -> int:
    """What somebody who looks now has seen at most."""
    row = await tx.row("question_seen")
    return int(row["n"]) if row else 0


def forget(tx: Transaction, *, offered_before: int, before: int) -> None:
    tx.later("question_forget", offered_before=offered_before, before=before)
