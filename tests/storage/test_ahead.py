"""What is read before its turn: asked of the database once, and never older than what was written."""

import pytest

from storage import chain, drafts, people, signons
from storage.database import Transaction
from storage.records import Draft, Person
from tests.makers import make_signon

ANN, LAYLA = 1002, 1003


class Hops:
    """Counts the ways to the database."""

    def __init__(self, tx: Transaction) -> None:
        self._session, self.count = tx._session, 0
        tx._session = self

    async def run(self, statements: object) -> object:
        self.count += 1
        return await self._session.run(statements)  # type: ignore[arg-type]


@pytest.fixture
async def known(tx: Transaction) -> tuple[Person, Person]:
    both = people.add(tx, ANN, "en"), people.add(tx, LAYLA, "ar")
    drafts.save(tx, Draft(both[0].id, {"a": "1"}))
    await tx.flush()
    return both


async def test_people_and_drafts_of_a_group_take_two_hops(tx: Transaction, known: tuple[Person, Person]) -> None:
    hops = Hops(tx)
    busy = await people.ahead(tx, [ANN, LAYLA, ANN, 1004])
    assert busy == {ANN}, "only she has begun something"
    found = [await people.find(tx, each) for each in (ANN, LAYLA, 1004, ANN)]
    assert [each and each.id for each in found] == [known[0].id, known[1].id, None, known[0].id]
    draft = await drafts.find(tx, known[0].id)
    assert draft is not None and draft.answers == {"a": "1"}
    assert hops.count == 2


async def test_what_is_written_is_read_anew_and_nothing_else(tx: Transaction, known: tuple[Person, Person]) -> None:
    await people.ahead(tx, [ANN, LAYLA, 1004])
    hops = Hops(tx)
    people.expects(tx, known[0], "search")
    drafts.save(tx, Draft(known[0].id, {"a": "2"}))
    fresh = people.add(tx, 1004, "fr")
    draft = await drafts.find(tx, known[0].id)
    assert draft is not None and draft.answers == {"a": "2"}
    found = [await people.find(tx, each) for each in (ANN, 1004, LAYLA)]
    assert [each and (each.id, each.expecting) for each in found] == [
        (known[0].id, "search"), (fresh.id, ""), (known[1].id, "")
    ]  # fmt: skip
    assert hops.count == 3, "Layla, of whom nothing was written, was read once"
    assert await people.ahead(tx, [ANN, LAYLA]) == {ANN}, "something is expected of her"


async def test_where_the_chain_ends_is_known_until_it_grows(tx: Transaction, known: tuple[Person, Person]) -> None:
    await people.ahead(tx, [ANN])
    hops = Hops(tx)
    end = await chain.head(tx)
    assert hops.count == 0
    await signons.add(tx, make_signon(), "harbour legal aid")
    assert await chain.head(tx) != end


async def test_what_is_written_by_their_telegram_id_counts(tx: Transaction, known: tuple[Person, Person]) -> None:
    await people.ahead(tx, [ANN])
    people.blocks(tx, ANN, True)
    found = await people.find(tx, ANN)
    assert found is not None and found.blocked


async def test_a_write_that_names_nobody_may_concern_everybody(tx: Transaction, known: tuple[Person, Person]) -> None:
    await people.ahead(tx, [ANN])
    await drafts.expire(tx, tx.at + 1)
    found = await people.find(tx, ANN)
    assert found is not None and not found.drafting


async def test_what_a_failed_unit_wrote_is_not_known_afterwards(tx: Transaction, known: tuple[Person, Person]) -> None:
    await people.ahead(tx, [ANN])
    with pytest.raises(ZeroDivisionError):
        async with tx.unit(gathered=True):
            people.expects(tx, known[0], "search")
            assert await people.find(tx, ANN)
            raise ZeroDivisionError
    found = await people.find(tx, ANN)
    assert found is not None and found.expecting == ""
