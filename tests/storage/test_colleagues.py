"""Who was given a role: since when, what they are called; all of it goes with the role and with the person."""

from datetime import UTC, datetime

from storage import colleagues, people
from storage.database import Transaction
from storage.records import Person, Role
from tests.storage.conftest import everything

LABEL = "Marie, legal team"


async def test_given_and_found(tx: Transaction, ann: Person, layla: Person) -> None:
    colleagues.add(tx, ann, Role.EDITOR, LABEL)
    found = await colleagues.find(tx, ann.id)
    assert found is not None and (found.person.role, found.label) == (Role.EDITOR, LABEL)
    assert found.since == datetime.fromtimestamp(tx.at, UTC)
    assert await colleagues.find(tx, layla.id) is None
    assert [each.person.id for each in await colleagues.everyone(tx)] == [ann.id]


async def test_another_role_in_its_place(tx: Transaction, ann: Person) -> None:
    colleagues.add(tx, ann, Role.EDITOR, LABEL)
    colleagues.add(tx, ann, Role.READER, "M.")
    assert [(each.person.role, each.label) for each in await colleagues.everyone(tx)] == [(Role.READER, "M.")]


async def test_ended_once(tx: Transaction, ann: Person) -> None:
    colleagues.add(tx, ann, Role.EDITOR, LABEL)
    assert await colleagues.end(tx, ann)
    assert not await colleagues.end(tx, ann)
    assert await colleagues.everyone(tx) == []
    assert await tx.rows("colleague_all") == []
    assert (await everything(tx)).count("Marie") == 0


async def test_the_name_cannot_be_read_and_goes_with_the_person(tx: Transaction, ann: Person) -> None:
    colleagues.add(tx, ann, Role.EDITOR, LABEL)
    assert "Marie" not in await everything(tx)
    people.erase(tx, ann)
    assert await colleagues.find(tx, ann.id) is None


async def test_a_role_given_before_there_were_names(tx: Transaction, ann: Person) -> None:
    people.takes_role(tx, ann, Role.READER)
    found = await colleagues.find(tx, ann.id)
    assert found is not None and (found.label, found.person.role) == ("", Role.READER)
