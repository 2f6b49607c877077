"""Names in memory: a part of one is found in any script, and what left the list is not there any more."""

import random
from dataclasses import replace

import pytest

from storage import following, searched, signons
from storage.database import Database, Transaction
from storage.records import Signon, Status
from storage.searched import Search
from tests.makers import make_signon

LETTERS = ("ab c ", "éß", "حقو", "прав", "人权", "🕊", "%_\\", "\n")
COUNTRIES = ("FR", "KE", "001")


async def _put(tx: Transaction, key: str, country: str = "FR") -> Signon:
    made = make_signon(organisation=f"Of {key}", country=country)
    await signons.add(tx, made, key)
    return made


async def _found(names: Search, tx: Transaction, part: str, country: str = "") -> list[int]:
    found: list[int] = (await names.containing(tx, part, country)).tolist()
    return found


def _contains(key: str, parts: str) -> bool:
    return all(any(part in word for word in key.split(" ")) for part in parts.split(" "))


def _invented(chance: random.Random) -> str:
    return "".join(chance.choice(chance.choice(LETTERS)) for _ in range(chance.randint(1, 12)))


async def test_exactly_those_that_contain_it(tx: Transaction, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searched, "READ_AT_ONCE", 7)
    chance, names = random.Random(5), Search()
    given = [(_invented(chance), chance.choice(COUNTRIES)) for _ in range(60)]
    for place, (key, country) in enumerate(given):
        await _put(tx, key, country)
        if place % 20 == 0:
            await _found(names, tx, key)  # read at once, or followed
    links = {row["reference"]: row["link"] for row in await tx.plain("SELECT reference, link FROM signons")}
    there = sorted((key, link) for (key, _), link in zip(given, sorted(links.values()), strict=True))
    parts = {key[begin : begin + length] for key, _ in given for begin in range(4) for length in range(1, 9)}
    for part in sorted({*parts, *(_invented(chance) for _ in range(60))} - {""}):
        wanted = [link for key, link in there if _contains(key, part)]
        assert await _found(names, tx, part) == await _found(Search(), tx, part) == wanted, part
        by_country = {link: country for (_, country), link in zip(given, sorted(links.values()), strict=True)}
        for country in COUNTRIES:
            of_it = [link for link in wanted if by_country[link] == country]
            assert await _found(names, tx, part, country) == of_it, (part, country)


@pytest.mark.parametrize("few", [0, 99])
async def test_words_in_any_order_and_in_part(tx: Transaction, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    monkeypatch.setattr(searched, "FEW", few)
    names, keys = Search(), ("womens rights kenya", "kenya human rights", "rights", "kenyan women rights rights")
    for key in keys:
        await _put(tx, key)
    ways = (
        ("kenya rights", [2, 4, 1]),
        ("rights women", [4, 1]),
        ("omen", [4, 1]),
        ("man hum", [2]),
        ("rightskenya", []),
    )
    for parts, wanted in ways:
        assert await _found(names, tx, parts) == wanted, parts


async def test_who_left_is_in_memory_no_more(database: Database) -> None:
    names = Search()
    async with database.transaction() as tx:
        gone, erased, _ = [await _put(tx, key) for key in ("harbour aid", "harbour law", "harbour watch")]
        assert len(await _found(names, tx, "harbour")) == 3
    async with database.transaction() as tx:
        await signons.decide(tx, replace(gone, status=Status.WITHDRAWN), Status.APPROVED, "harbour aid")
        await signons.erase(tx, erased.reference)
        assert len(await _found(names, tx, "harbour")) == 1
    assert set(names._names._words) == {"harbour", "watch", ""}
    assert [names._names._key(place) for place in range(len(names._names._links))] == ["harbour watch"]


class Failed(Exception):
    pass


async def test_another_in_the_place_of_one_that_was_undone(database: Database) -> None:
    """Nobody looked in between: the chain is as long as it was, and ends otherwise."""
    names = Search()
    async with database.transaction() as tx:
        await _put(tx, "harbour aid")
        assert len(await _found(names, tx, "harbour")) == 1
    with pytest.raises(Failed):
        async with database.transaction() as tx:
            await _put(tx, "harbour law")
            assert len(await _found(names, tx, "law")) == 1
            raise Failed
    async with database.transaction() as tx:
        await _put(tx, "harbour watch")
        assert (len(await _found(names, tx, "law")), len(await _found(names, tx, "watch"))) == (0, 1)


async def test_what_was_not_followed_to_its_end_is_followed_again(database: Database) -> None:
    follower, told = following.Follower[int](), []
    async with database.transaction() as tx:
        await _put(tx, "harbour aid")
        for fails in (True, False):
            try:
                async with follower.changes(tx) as changes:
                    told.append(changes and changes.since)
                    if fails:
                        raise Failed
            except Failed:
                continue
        assert told == [None, None], "all is to be read"
        async with follower.changes(tx) as changes:
            assert changes is None, "nothing since"
        await _put(tx, "harbour law")
        for fails in (True, False):
            try:
                async with follower.changes(tx) as changes:
                    assert changes is not None
                    told.append(changes.since)
                    if fails:
                        raise Failed
            except Failed:
                continue
    assert told[2:] == [1, 1], "the second is to be looked at"
