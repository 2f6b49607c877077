"""Processes that share the work: who leads, who is given up, and what becomes of what they had in hand."""

import pytest

from storage import facts, inbox, outbox, replicas
from storage.database import Database, Transaction
from storage.records import Outgoing
from tests.storage.conftest import Clock

LEASE = 15


async def _company(database: Database, identity: int) -> tuple[bool, int]:
    async with database.transaction() as tx:
        found = await replicas.company(tx, identity)
    return found.leads, found.others


async def test_the_oldest_leads_and_no_number_comes_twice(database: Database) -> None:
    async with database.transaction() as tx:
        first, second = await replicas.join(tx, LEASE), await replicas.join(tx, LEASE)
    assert [await _company(database, each) for each in (first, second)] == [(True, 1), (False, 1)]
    async with database.transaction() as tx:
        replicas.leave(tx, second)
    async with database.transaction() as tx:
        assert await replicas.join(tx, LEASE) > second
        replicas.leave(tx, first)
    assert await _company(database, second + 1) == (True, 0)


@pytest.mark.embedded  # a server goes by its own clock
async def test_who_does_not_renew_is_given_up(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        first, second = await replicas.join(tx, LEASE), await replicas.join(tx, LEASE)
    clock.now += LEASE
    async with database.transaction() as tx:
        assert await replicas.renew(tx, second, LEASE, replies=7)
        assert not (await replicas.company(tx, second)).overdue
    clock.now += 1
    async with database.transaction() as tx:
        assert (await replicas.company(tx, second)).overdue
        assert (await replicas.company(tx, first)).replies == 7
        assert await replicas.reap(tx, second) == 1
        assert not await replicas.renew(tx, first, LEASE, replies=0)
    assert await _company(database, second) == (True, 0)


async def test_what_somebody_had_in_hand_who_is_gone_is_free(database: Database) -> None:
    async with database.transaction() as tx:
        gone, here = await replicas.join(tx, LEASE), await replicas.join(tx, LEASE)
        for number in (1, 2, 3):
            await inbox.add(tx, (number, b"{}", number))
            outbox.add(tx, Outgoing("sendMessage", {"text": number}, number))
        assert [row.update_id for row in (*await inbox.take(tx, 1, gone), *await inbox.take(tx, 1, here))] == [1, 2]
        assert len(await outbox.claim(tx, 1, 9, gone)) == len(await outbox.claim(tx, 1, 9, here)) == 1
        replicas.leave(tx, gone)
    async with database.transaction() as tx:
        third = await inbox.take(tx, 9)
        assert [row.update_id for row in third] == [3]
        inbox.not_tried(tx, third)
        inbox.give_back(tx)
        assert [(row.update_id, row.attempts) for row in await inbox.take(tx, 9)] == [(1, 1)]
        assert [row.outgoing.payload["text"] for row in await outbox.stranded(tx)] == [1]


async def test_whether_others_left_something_to_do(tx: Transaction) -> None:
    assert not await replicas.work(tx, leads=True)
    await inbox.add(tx, (1, b"{}", 1))
    assert await replicas.work(tx, leads=False)
    await inbox.take(tx, 1, 1)
    assert not await replicas.work(tx, leads=False)


async def test_what_others_changed_has_another_value_each_time(tx: Transaction) -> None:
    me = await replicas.join(tx, LEASE)
    facts.changed(tx, "house")
    before = (await replicas.company(tx, me)).changed
    facts.changed(tx, "house")
    after = (await replicas.company(tx, me)).changed
    assert before.keys() == after.keys() and before != after


async def test_a_drill_is_asked_for_once_by_each(tx: Transaction) -> None:
    for person in (7, 3, 7):
        await facts.ask_drill(tx, person)
    assert [await facts.drill_askers(tx) for _ in range(2)] == [[3, 7], []]
