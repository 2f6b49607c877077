"""Reviewers find any sign-on by parts of its name; of names that are not public none is held in memory."""

import random
from array import array
from dataclasses import replace

import pytest

from storage import hidden, reviews, signons
from storage.database import Database, Transaction
from storage.hidden import Hidden
from storage.records import Listing, Signon, Status
from tests.makers import make_signon

LETTERS = ("ab c ", "éß", "حقو", "прав", "人权", "🕊", "%_\\")
KINDS = (
    (Status.APPROVED, Listing.PUBLIC), (Status.APPROVED, Listing.COUNTED), (Status.PENDING, Listing.PUBLIC),
    (Status.REJECTED, Listing.COUNTED), (Status.WITHDRAWN, Listing.PUBLIC),
)  # fmt: skip
ALL = 10_000


async def _put(tx: Transaction, key: str, status: Status = Status.PENDING, listing: Listing = Listing.PUBLIC) -> Signon:
    made = make_signon(organisation=f"Of {key}", status=status, listing=listing)
    await signons.add(tx, made, key)
    return made


async def _found(tx: Transaction, parts: str) -> list[str]:
    count, found = await reviews.named(tx, parts, ALL)
    assert count == len(found)
    return found


def _invented(chance: random.Random) -> str:
    words = ("".join(chance.choice(chance.choice(LETTERS)) for _ in range(chance.randint(1, 9))) for _ in range(2))
    return " ".join(" ".join(words).split()) or "a"


async def test_exactly_those_that_contain_it(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hidden, "READ_AT_ONCE", 7)
    chance = random.Random(5)
    given: list[tuple[str, str]] = []
    for place in range(60):
        key = _invented(chance)
        given.append((key, (await _put(tx, key, *chance.choice(KINDS))).reference))
        if place % 20 == 0:
            await _found(tx, key)  # read at once, or followed
    parts = {key[begin : begin + length].strip() for key, _ in given for begin in range(4) for length in range(1, 8)}
    for part in sorted({*parts, *(_invented(chance) for _ in range(40))} - {""}):
        wanted = [reference for key, reference in given if all(each in key for each in part.split(" "))]
        assert await _found(tx, part) == wanted, part
        tx.memory.clear()
        assert await _found(tx, part) == wanted, part


async def test_words_in_any_order_and_the_first_of_many(tx: Transaction) -> None:
    made = [await _put(tx, key, *KINDS[place]) for place, key in enumerate(("harbour aid", "aid harbour", "harbour"))]
    references = [each.reference for each in made]
    assert await _found(tx, "arb aid") == references[:2]
    assert await reviews.named(tx, "harbour", 2) == (3, references[:2])


async def test_whatever_becomes_of_it(database: Database) -> None:
    """It is found once, whether it waits, is public, or is withdrawn; and not any more when it is erased."""
    async with database.transaction() as tx:
        signed = await _put(tx, "harbour aid")
        assert await _found(tx, "harbour") == [signed.reference]
    for before, after in ((Status.PENDING, Status.APPROVED), (Status.APPROVED, Status.WITHDRAWN)):
        async with database.transaction() as tx:
            await signons.decide(tx, replace(signed, status=after), before, "harbour aid")
            assert await _found(tx, "harbour") == [signed.reference]
    async with database.transaction() as tx:
        await signons.erase(tx, signed.reference)
        assert await _found(tx, "harbour") == []


async def test_of_many_few_are_opened(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with database.transaction() as tx:
        for number in range(200):
            await _put(tx, f"society {number} of something")
        wanted = await _put(tx, "harbour legal aid")
        await _found(tx, "society 7 of")  # all are read
    opened = []
    vault_open = database.vault.open
    monkeypatch.setattr(database.vault, "open", lambda *given: (opened.append(given), vault_open(*given))[1])
    async with database.transaction() as tx:
        assert await _found(tx, "harbour") == [wanted.reference]
    assert 1 <= len(opened) <= 5


async def test_no_name_is_in_memory_and_what_was_erased_not_even_as_numbers(database: Database) -> None:
    async with database.transaction() as tx:
        kept, erased = [await _put(tx, key) for key in ("harbour aid", "harbour law")]
        assert await _found(tx, "harbour") == [kept.reference, erased.reference]
    async with database.transaction() as tx:
        await signons.erase(tx, erased.reference)
    async with database.transaction() as tx:
        await reviews.follow(tx)
        held: Hidden = tx.memory["hidden"]
    assert len(held._links) == 1 and [len(side) for side in held._signatures._sides] == [1, 1]
    assert {type(each) for each in (held._links, *held._signatures._sides)} == {array}
    assert vars(held).keys() == {"_follower", "_links", "_signatures"}


class Failed(Exception):
    pass


async def test_another_in_the_place_of_one_that_was_undone(database: Database) -> None:
    async with database.transaction() as tx:
        await _put(tx, "harbour aid")
        await _found(tx, "harbour")
    with pytest.raises(Failed):
        async with database.transaction() as tx:
            await _put(tx, "harbour law")
            assert len(await _found(tx, "law")) == 1
            raise Failed
    async with database.transaction() as tx:
        await _put(tx, "harbour watch")
        assert (len(await _found(tx, "law")), len(await _found(tx, "watch"))) == (0, 1)
