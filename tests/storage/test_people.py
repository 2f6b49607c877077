"""People: found by their Telegram id, which stands nowhere in the clear."""

import pytest

from storage import drafts, people, questions
from storage.database import Database, Transaction
from storage.records import Draft, Person
from tests.makers import offered
from tests.storage.conftest import everything


async def test_a_person_is_found_by_telegram_id_and_by_number(tx: Transaction, ann: Person, layla: Person) -> None:
    assert await people.find(tx, 1002) == ann == await people.by_id(tx, ann.id)
    assert await people.find(tx, 1003) == layla
    assert await people.find(tx, 9999) is None
    assert await people.by_id(tx, ann.id ^ 1) is None
    assert ann.id != 1002, "the number says nothing about the account"


async def test_what_changes_about_a_person_is_kept(tx: Transaction, ann: Person, layla: Person) -> None:
    people.speaks(tx, ann, "fr", chosen=True)
    people.subscribes(tx, ann, True)
    people.blocks(tx, ann.telegram_id, True)
    people.expects(tx, ann, "search")
    assert await people.find(tx, 1002) == Person(
        ann.id, 1002, "fr", chosen=True, subscribed=True, blocked=True, expecting="search"
    )
    assert await people.find(tx, 1003) == layla


async def test_a_draft_shows(tx: Transaction, ann: Person) -> None:
    drafts.save(tx, Draft(ann.id, {}))
    found = await people.find(tx, 1002)
    assert found is not None and found.drafting
    drafts.erase(tx, ann.id)
    again = await people.find(tx, 1002)
    assert again is not None and not again.drafting


async def test_those_who_blocked_the_bot_do_not_count_as_subscribed(tx: Transaction) -> None:
    for number in range(5):
        person = people.add(tx, number + 1, "en")
        people.subscribes(tx, person, number > 0)
    people.blocks(tx, 5, True)
    assert await people.count(tx) == (5, 3)


async def test_with_a_person_go_draft_and_questions(tx: Transaction, ann: Person, layla: Person) -> None:
    for person in (ann, layla):
        drafts.save(tx, Draft(person.id, {"name": "x"}))
        await offered(tx, person, "Why?")
    people.erase(tx, ann)
    assert await people.find(tx, 1002) is None
    assert await drafts.find(tx, ann.id) is None and await questions.of(tx, ann.id) == []
    assert await drafts.find(tx, layla.id) is not None and len(await questions.of(tx, layla.id)) == 1


async def test_a_stolen_database_shows_no_telegram_id(database: Database) -> None:
    async with database.transaction() as tx:
        people.add(tx, 987654321012, "en")
    async with database.transaction() as tx:
        kept = await everything(tx)
    assert "people" in kept and "987654321012" not in kept


@pytest.mark.parametrize("telegram_id", [1, 2**40, 2**52])
async def test_large_ids_come_back(tx: Transaction, telegram_id: int) -> None:
    people.add(tx, telegram_id, "en")
    found = await people.find(tx, telegram_id)
    assert found is not None and found.telegram_id == telegram_id
