"""Those who were given a role in chat, and what the owners call them."""

from datetime import UTC, datetime

from storage import people
from storage.database import Row, Transaction
from storage.desk_records import Colleague
from storage.records import Person, Role


def _context(person_id: int) -> str:
    return f"colleagues.label|{person_id}"


def _colleague(tx: Transaction, row: Row) -> Colleague:
    label = tx.vault.text(row["label"], _context(row["id"])) if row["label"] is not None else ""
    return Colleague(people.person_of(tx, row), label, datetime.fromtimestamp(row["since"], UTC))


def add(tx: Transaction, person: Person, role: Role, label: str) -> None:
    """Gives the role, in place of another one."""
    people.takes_role(tx, person, role)
    tx.later("colleague_add", person_id=person.id, label=tx.vault.seal(label, _context(person.id)), at=tx.at)


async def everyone(tx: Transaction) -> list[Colleague]:
    return [_colleague(tx, row) for row in await tx.rows("colleague_all")]


async def find(tx: Transaction, person_id: int) -> Colleague | None:
    row = await tx.row("colleague_find", id=person_id)
    return _colleague(tx, row) if row else None


async def end(tx: Transaction, person: Person) -> bool:
    """Takes the role and forgets the label; False when there was none any more."""
    tx.later("colleague_erase", person_id=person.id)
    return await tx.row("colleague_end", id=person.id) is not None
