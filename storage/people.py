"""Everyone who wrote to the bot."""

import secrets
from collections.abc import Iterable
from typing import Any

from storage import erasures
from storage.database import Row, Transaction
from storage.records import Person, Role

PURPOSE = "person"
KNOWN = "people:known"  # counter


def _context(identity: int) -> str:
    return f"people.telegram_id|{identity}"


def person_of(tx: Transaction, row: Row, telegram_id: int = 0) -> Person:
    """The id, where it is known, is not opened."""
    return Person(
        id=row["id"],
        telegram_id=telegram_id or int(tx.vault.text(row["telegram_id"], _context(row["id"]))),
        language=row["language"],
        chosen=bool(row["chosen"]),
        subscribed=bool(row["subscribed"]),
        blocked=bool(row["blocked"]),
        expecting=row["expecting"],
        drafting=bool(row["drafting"]),
        role=Role(row["role"]),
        reader=bool(row["reader"]),
    )


async def find(tx: Transaction, telegram_id: int) -> Person | None:
    row = await tx.row("person_find", lookup=tx.vault.lookup(telegram_id, PURPOSE))
    return person_of(tx, row, telegram_id) if row else None


async def ahead(tx: Transaction, telegram_ids: Iterable[int]) -> set[int]:
    """Reads what the units of these people will ask first: who they are, what they have begun, and whether the names
    it may be compared with are others than before.

    Returns those whose next words are an answer.
    """
    lookups = {each: tx.vault.lookup(each, PURPOSE) for each in telegram_ids}
    found = await tx.several([("person_find", {"lookup": lookup}) for lookup in lookups.values()], ahead=True)
    known = {each: row for each, rows in zip(lookups, found, strict=True) for row in rows}
    begun = [("draft_find", {"person_id": row["id"]}) for row in known.values() if row["drafting"]]
    await tx.several([*begun, ("chain_last", {})] if begun else [], ahead=True)
    return {each for each, row in known.items() if row["drafting"] or row["expecting"]}


async def by_id(tx: Transaction, identity: int) -> Person | None:
    row = await tx.row("person_by_id", id=identity)
    return person_of(tx, row) if row else None


def add(tx: Transaction, telegram_id: int, language: str) -> Person:
    identity = secrets.randbits(53)
    tx.later(
        "person_add",
        id=identity,
        lookup=tx.vault.lookup(telegram_id, PURPOSE),
        telegram_id=tx.vault.seal(str(telegram_id), _context(identity)),
        language=language,
        at=tx.at,
    )
    tx.later("counter_add", name=KNOWN, n=1)
    return Person(identity, telegram_id, language)


def _recounted(tx: Transaction, telegram_id: int, query: str, **values: Any) -> None:
    """A change of what somebody is counted as among the subscribers."""
    lookup = tx.vault.lookup(telegram_id, PURPOSE)
    tx.later("subscriber_leaves", lookup=lookup)
    tx.later(query, **values)
    tx.later("subscriber_joins", lookup=lookup)


def speaks(tx: Transaction, person: Person, language: str, *, chosen: bool) -> None:
    about = {"id": person.id, "language": language, "chosen": int(chosen)}
    _recounted(tx, person.telegram_id, "person_speaks", **about)


def subscribes(tx: Transaction, person: Person, subscribed: bool) -> None:
    _recounted(tx, person.telegram_id, "person_subscribes", id=person.id, subscribed=int(subscribed))


def blocks(tx: Transaction, telegram_id: int, blocked: bool) -> None:
    about = {"lookup": tx.vault.lookup(telegram_id, PURPOSE), "blocked": int(blocked)}
    _recounted(tx, telegram_id, "person_blocks", **about)


def not_found(tx: Transaction, telegram_id: int, broadcast: int) -> None:
    """Marked as gone the second time: a bot that is started with another's token finds nobody."""
    about = {"lookup": tx.vault.lookup(telegram_id, PURPOSE), "broadcast": broadcast}
    _recounted(tx, telegram_id, "person_not_found", **about)


def expects(tx: Transaction, person: Person, what: str) -> None:
    """What the next words of this person are for; "" for nothing in particular."""
    tx.later("person_expects", id=person.id, expecting=what)


def takes_role(tx: Transaction, person: Person, role: Role) -> None:
    tx.later("person_takes_role", id=person.id, role=role)


async def with_role(tx: Transaction) -> list[Person]:
    """Who was given a role in chat."""
    return [person_of(tx, row) for row in await tx.rows("person_with_role")]


def erase(tx: Transaction, person: Person) -> None:
    """The draft and the questions go with it."""
    erasures.note(tx, erasures.Kind.PERSON, person.id)
    _recounted(tx, person.telegram_id, "person_erase", id=person.id)
    tx.later("counter_add", name=KNOWN, n=-1)


async def count(tx: Transaction) -> tuple[int, int]:
    """(people, subscribed)"""
    row = await tx.row("person_count")
    return (row["people"], row["subscribed"]) if row else (0, 0)
