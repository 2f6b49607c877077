"""Updates that wait: each once, oldest first, sealed, gone when dealt with."""

import pytest

from storage import inbox
from storage.database import Database, Transaction
from storage.inbox import Backlog
from tests.storage.conftest import Clock, everything

RAW = b'{"update_id": 5, "message": {"text": "confidential words"}}'


async def _ids(tx: Transaction) -> list[int]:
    """What waits, given back untried."""
    rows = await inbox.take(tx, 99)
    inbox.not_tried(tx, rows)
    return [row.update_id for row in rows]


async def test_an_update_is_kept_once_even_after_it_is_dealt_with(database: Database) -> None:
    async with database.transaction() as tx:
        assert await inbox.add(tx, (5, RAW, 1002))
        assert not await inbox.add(tx, (5, b"{}", 1002))
    async with database.transaction() as tx:
        assert not await inbox.add(tx, (5, b"{}", 1002))
        (row,) = await inbox.take(tx, 99)
        assert (row.update_id, row.raw, row.attempts) == (5, RAW, 0)
        inbox.done(tx, row)
        assert not await inbox.add(tx, (5, RAW, 1002))
        assert await _ids(tx) == []


async def test_the_order_is_that_of_arrival_not_of_numbers(tx: Transaction) -> None:
    for update_id in (900, 7, 2**40, 8):
        await inbox.add(tx, (update_id, RAW, 1))
    assert await _ids(tx) == [900, 7, 2**40, 8]
    assert [row.update_id for row in await inbox.take(tx, 2)] == [900, 7], "no more than that"


async def test_attempts_are_counted_and_taken_back(tx: Transaction) -> None:
    for update_id in (1, 2):
        await inbox.add(tx, (update_id, RAW, 1))
    one, two = await inbox.take(tx, 99)
    assert [one.attempts, two.attempts] == [0, 0], "without the one it was taken for"
    inbox.not_tried(tx, [two])
    inbox.attempt(tx, one, 0)
    (again,) = await inbox.take(tx, 99)
    assert (again.update_id, again.attempts) == (one.update_id, 2)


async def test_one_that_was_tried_before_goes_alone(tx: Transaction) -> None:
    for update_id in range(1, 6):
        await inbox.add(tx, (update_id, RAW, update_id))
    rows = await inbox.take(tx, 99)
    inbox.not_tried(tx, [row for row in rows if row.update_id != 3])
    assert [row.update_id for row in await inbox.take(tx, 99)] == [1, 2], "up to it"
    for row in rows[:2]:
        inbox.done(tx, row)
    assert [(row.update_id, row.attempts) for row in await inbox.take(tx, 99)] == [(3, 1)], "and it alone"
    inbox.done(tx, rows[2])
    assert await _ids(tx) == [4, 5]


async def test_what_is_set_aside_waits_no_more_and_is_counted(tx: Transaction) -> None:
    for update_id in (1, 2, 3):
        await inbox.add(tx, (update_id, RAW, 1))
    inbox.set_aside(tx, (await inbox.take(tx, 1))[0], "ValueError")
    assert await _ids(tx) == [2, 3]
    assert await inbox.backlog(tx) == Backlog(waiting=2, dead=1)


async def test_the_dead_and_the_seen_are_forgotten_in_their_time(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        for update_id in (1, 2):
            await inbox.add(tx, (update_id, RAW, 1))
        inbox.set_aside(tx, (await inbox.take(tx, 1))[0], "ValueError")
    clock.now += 100
    async with database.transaction() as tx:
        inbox.forget(tx, seen_before=tx.at - 200, dead_before=tx.at - 50)
        assert await inbox.backlog(tx) == Backlog(waiting=1, dead=0), "what waits is never forgotten"
        assert not await inbox.add(tx, (1, RAW, 1))
        inbox.forget(tx, seen_before=tx.at - 50, dead_before=0)
        assert await inbox.add(tx, (1, RAW, 1))


async def test_erasing_a_chat_leaves_the_others(tx: Transaction) -> None:
    for update_id, chat in ((1, 1002), (2, 1003), (3, 1002)):
        await inbox.add(tx, (update_id, RAW, chat))
    inbox.erase(tx, 1002)
    assert await _ids(tx) == [2]


@pytest.mark.parametrize("dead", [False, True])
async def test_words_are_sealed_while_they_wait(tx: Transaction, dead: bool) -> None:
    await inbox.add(tx, (5, RAW, 123456789012))
    if dead:
        inbox.set_aside(tx, (await inbox.take(tx, 1))[0], "ValueError")
    kept = await everything(tx)
    assert "confidential" not in kept and "123456789012" not in kept


async def test_chats_take_turns_and_each_keeps_its_order(tx: Transaction) -> None:
    chats = {1: 7, 2: 7, 3: 7, 4: 8, 5: 7, 6: 9, 7: 8}
    for update_id, chat in chats.items():
        await inbox.add(tx, (update_id, RAW, chat))
    assert await _ids(tx) == [1, 4, 6, 2, 7, 3, 5]
    for row in await inbox.take(tx, 3):  # no more of one chat while others wait
        inbox.done(tx, row)
    assert await _ids(tx) == [2, 7, 3, 5]
