"""The audit chain: no change by hand goes unnoticed, and nobody is named in it."""

import pytest

from storage import audit
from storage.database import Database
from tests.storage.conftest import Clock, everything


@pytest.fixture
async def five(database: Database, clock: Clock) -> Database:
    for number in range(5):
        async with database.transaction() as tx:
            await audit.add(tx, 123456789012 if number % 2 else None, "approved", f"ABCD-000{number}")
        clock.now += 1
    return database


async def test_an_untouched_chain_holds(five: Database) -> None:
    async with five.transaction() as tx:
        assert await audit.first_broken(tx) is None
        kept = await audit.entries(tx)
    assert [each.subject for each in kept] == [f"ABCD-000{number}" for number in range(5)]
    assert len({each.digest for each in kept}) == 5
    assert [each.actor == audit.SYSTEM for each in kept] == [True, False, True, False, True]
    assert kept[1].actor == kept[3].actor


async def test_an_empty_chain_holds(database: Database) -> None:
    async with database.transaction() as tx:
        assert await audit.first_broken(tx) is None


@pytest.mark.parametrize(
    ("change", "noticed_at"),
    [
        ("UPDATE audit SET act = 'rejected' WHERE id = 3", 3),
        ("UPDATE audit SET actor = 'system' WHERE id = 2", 2),
        ("UPDATE audit SET subject = 'WXYZ-0000' WHERE id = 1", 1),
        ("UPDATE audit SET at = at + 60 WHERE id = 5", 5),
        ("UPDATE audit SET digest = (SELECT digest FROM audit WHERE id = 1) WHERE id = 4", 4),
        ("DELETE FROM audit WHERE id = 1", 2),
        ("DELETE FROM audit WHERE id = 3", 4),
        ("INSERT INTO audit (id, at, actor, act, subject, digest) VALUES (6, 0, 'system', 'approved', 'x', '00')", 6),
        ("UPDATE audit SET subject = CASE id WHEN 2 THEN 'ABCD-0002' ELSE 'ABCD-0001' END WHERE id IN (2, 3)", 2),
    ],
)
async def test_a_change_by_hand_is_noticed_where_it_was_made(five: Database, change: str, noticed_at: int) -> None:
    async with five.transaction() as tx:
        await tx.plain(change)
        assert await audit.first_broken(tx) == noticed_at


async def test_nobody_is_named(five: Database) -> None:
    async with five.transaction() as tx:
        assert "123456789012" not in await everything(tx)


async def test_an_entry_of_an_undone_transaction_leaves_no_gap(five: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with five.transaction() as tx:
            await audit.add(tx, None, "erased")
            raise ZeroDivisionError
    async with five.transaction() as tx:
        for _ in range(2):
            await audit.add(tx, None, "withdrawn")
        assert await audit.first_broken(tx) is None
        assert len(await audit.entries(tx)) == 7


async def test_pages_newest_first(five: Database) -> None:
    async with five.transaction() as tx:
        assert await audit.newest(tx) == 5
        assert [each.id for each in await audit.page(tx, 5, 2)] == [5, 4]
        assert [each.id for each in await audit.page(tx, 3, 10)] == [3, 2, 1]
        assert await audit.page(tx, 0, 10) == []


async def test_no_entry_is_the_newest_of_none(database: Database) -> None:
    async with database.transaction() as tx:
        assert await audit.newest(tx) == 0


async def test_an_undone_entry_leaves_no_gap_in_the_numbers(five: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        async with five.transaction() as tx:
            await audit.add(tx, None, "erased")
            await tx.flush()
            raise ZeroDivisionError
    async with five.transaction() as tx:
        await audit.add(tx, None, "erased")
        assert await audit.newest(tx) == 6
