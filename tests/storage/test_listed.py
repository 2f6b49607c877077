"""Pages of the public list are those of the whole list, wherever they begin, also after it changed."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from storage import listed, signons
from storage.database import Database, Transaction
from storage.records import Line, Signon, Status
from tests.makers import make_signon

NAMES = ("Alba", "Beta", "Beta", "Beta", "Beta", "Beta", "Ceta", "Delta", "Eta", "Eta", "Iota", "Mu", "Nu")
"""Some of one name, around a place that is remembered."""
PAGE = 2


@pytest.fixture(autouse=True)
def _few_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listed, "APART", 4)


async def _put(tx: Transaction, name: str, **more: object) -> Signon:
    made = make_signon(organisation=name, **more)
    await signons.add(tx, made, name.lower())
    return made


async def _filled(tx: Transaction) -> list[Signon]:
    return [await _put(tx, name, country=("FR", "KE")[number % 2]) for number, name in enumerate(NAMES)]


async def _agrees(tx: Transaction, *skips: int) -> None:
    """Those pages with what a look at everything gives."""
    public = await signons.approved(tx)
    public.sort(key=lambda each: (each.organisation.lower(), each.reference))
    for country in ("", "FR", "KE"):
        lines = [Line(each.organisation, each.country) for each in public if country in ("", each.country)]
        assert await listed.found(tx, country=country) == len(lines)
        for skip in skips:
            page = await listed.lines(tx, country=country, skip=skip, limit=PAGE)
            assert page == lines[skip : skip + PAGE], (country, skip)
        for key in ("eta", "a", "aal", "not there"):
            wanted = [line for line in lines if key in line.organisation.lower()]
            assert await _sought(tx, country, key) == sorted(wanted, key=_in_order), (country, key)


def _in_order(line: Line) -> tuple[str, str]:
    return line.organisation, line.country


async def _sought(tx: Transaction, country: str, key: str) -> list[Line]:
    """Page after page; of one name, the order is of no account."""
    number = await listed.found(tx, country=country, key=key)
    pages = [await listed.lines(tx, country=country, key=key, skip=skip, limit=PAGE) for skip in range(0, number, PAGE)]
    found = [line for page in pages for line in page]
    assert len(found) == number and [len(page) for page in pages[:-1]] == [PAGE] * (len(pages) - 1)
    assert [line.organisation for line in found] == sorted(line.organisation for line in found)
    return sorted(found, key=_in_order)


async def _everywhere(tx: Transaction) -> None:
    await _agrees(tx, *random.Random(3).sample(range(len(NAMES) + 9), len(NAMES) + 9))


ORDERS = {
    "onwards": range(20),
    "back": range(20, -1, -1),
    "into the middle and back": (9, 7, 8, 3, 4, 5, 12, 11, 0),
    "behind the end first": (16, 13, 12, 99, 8),
}


@pytest.mark.parametrize("order", ORDERS)
async def test_in_whatever_order_pages_are_turned(database: Database, order: str) -> None:
    async with database.transaction() as tx:
        await _filled(tx)
    for _ in range(2):
        async with database.transaction() as tx:
            await _agrees(tx, *ORDERS[order])


async def test_what_is_remembered_is_enough_for_every_page_and_goes_with_a_change(database: Database) -> None:
    async with database.transaction() as tx:
        await _filled(tx)
    for skips, places in (((9,), {0, 8}), ((7, 8, 11), {0, 4, 8}), ((12, 99), {0, 4, 8, 12})):
        async with database.transaction() as tx:
            await _agrees(tx, *skips)
            assert set(tx.memory["marks:"][-1]) == places
    async with database.transaction() as tx:
        await _put(tx, "Aalto", country="FR")
        await _agrees(tx, 0)
        assert set(tx.memory["marks:"][-1]) == {0}


Change = Callable[[Transaction, list[Signon]], Awaitable[object]]
CHANGES: dict[str, Change] = {
    "one more": lambda tx, made: _put(tx, "Aalto", country="FR"),
    "one goes": lambda tx, made: signons.decide(
        tx, replace(made[0], status=Status.WITHDRAWN), Status.APPROVED, made[0].organisation.lower()
    ),
    "a remembered one is called otherwise": lambda tx, made: signons.edit(
        tx, replace(made[8], organisation="Zeta"), "zeta"
    ),
    "one is in another country": lambda tx, made: signons.edit(tx, replace(made[0], country="KE"), "alba"),
    "one is erased": lambda tx, made: signons.erase(tx, made[3].reference),
}


class Undone(Exception):
    pass


@pytest.mark.parametrize("change", CHANGES)
async def test_after_a_change_and_after_its_undoing(database: Database, change: str) -> None:
    async with database.transaction() as tx:
        made = await _filled(tx)
        await _everywhere(tx)
    with pytest.raises(Undone):
        async with database.transaction() as tx:
            await CHANGES[change](tx, made)
            await _everywhere(tx)
            raise Undone
    async with database.transaction() as tx:
        await _everywhere(tx)
        await CHANGES[change](tx, made)
        await _everywhere(tx)
    async with database.transaction() as tx:
        await _everywhere(tx)


async def test_what_was_found_is_sought_again_when_the_list_or_the_words_change(database: Database) -> None:
    async with database.transaction() as tx:
        first = await _put(tx, "Alba Beta")
        for key, country, found in (("beta", "", 1), ("alba", "", 1), ("beta", "FR", 0), ("gamma", "", 0)):
            assert await listed.found(tx, key=key, country=country) == found, (key, country)
        await _put(tx, "Beta")
        assert await listed.found(tx, key="gamma") == 0
        assert await listed.found(tx, key="beta") == await listed.found(tx, key="beta") == 2
        await signons.decide(tx, replace(first, status=Status.REJECTED), Status.APPROVED, "alba beta")
        assert await listed.found(tx, key="beta") == 1
