"""Questions: offered, handed on once by their asker, answered or closed once, forgotten."""

import pytest

from storage import people, questions
from storage.database import Database, Transaction
from storage.records import Person
from tests.storage.conftest import Clock, everything


async def test_only_the_newest_offer_is_kept(tx: Transaction, ann: Person, layla: Person) -> None:
    await questions.offer(tx, layla, "Layla's")
    first = await questions.offer(tx, ann, "first")
    second = await questions.offer(tx, ann, "second")
    assert [each.text for each in await questions.of(tx, ann.id)] == ["second"]
    assert not await questions.hand_on(tx, ann, first)
    assert await questions.hand_on(tx, ann, second)
    await questions.offer(tx, ann, "third")
    assert [each.text for each in await questions.of(tx, ann.id)] == ["second", "third"], "what was handed on stays"
    assert [each.text for each in await questions.of(tx, layla.id)] == ["Layla's"]


async def test_a_question_is_handed_on_once_and_by_its_asker_alone(tx: Transaction, ann: Person, layla: Person) -> None:
    identity = await questions.offer(tx, ann, "Why?")
    assert not await questions.hand_on(tx, layla, identity)
    assert await questions.waiting(tx) == 0 and await questions.following(tx) is None
    assert [await questions.hand_on(tx, ann, identity) for _ in range(3)] == [True, False, False]
    found = await questions.find(tx, identity)
    assert found == await questions.following(tx)
    assert found is not None and (found.text, found.language, found.person_id) == ("Why?", "en", ann.id)


async def test_the_team_walks_through_the_open_ones_and_closes_each_once(tx: Transaction, ann: Person) -> None:
    made = []
    for text in ("a", "b", "c"):
        made.append(await questions.offer(tx, ann, text))
        await questions.hand_on(tx, ann, made[-1])
    await questions.offer(tx, ann, "only offered")
    seen, after = [], 0
    while (found := await questions.following(tx, after)) is not None:
        seen.append(found.text)
        after = found.id
    assert seen == ["a", "b", "c"] and await questions.waiting(tx) == 3
    assert [await questions.close(tx, made[0]) for _ in range(2)] == [True, False]
    assert await questions.find(tx, made[0]) is None and await questions.waiting(tx) == 2


async def test_an_offer_cannot_be_closed_by_guessing_its_number(tx: Transaction, ann: Person) -> None:
    identity = await questions.offer(tx, ann, "mine")
    assert not await questions.close(tx, identity)


@pytest.mark.parametrize(
    ("age", "left"), [(10, {"offered", "open"}), (60, {"open"}), (200, set())], ids=["fresh", "a while", "long"]
)
async def test_each_is_forgotten_in_its_time(database: Database, clock: Clock, age: int, left: set[str]) -> None:
    async with database.transaction() as tx:
        for number, text in enumerate(("open", "offered")):
            person = people.add(tx, number + 1, "en")
            identity = await questions.offer(tx, person, text)
            if text == "open":
                await questions.hand_on(tx, person, identity)
    clock.now += age
    async with database.transaction() as tx:
        questions.forget(tx, offered_before=tx.at - 50, before=tx.at - 100)
        found = [await questions.find(tx, identity) for identity in (1, 2)]
        assert {each.text for each in found if each} == left


async def test_the_words_are_sealed(tx: Transaction, ann: Person) -> None:
    await questions.offer(tx, ann, "confidential words")
    assert "confidential" not in await everything(tx)
