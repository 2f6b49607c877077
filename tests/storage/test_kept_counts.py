"""What is kept instead of counted is right; what is counted once is counted again after a change."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from storage import broadcasts, drafts, gauges, listed, people, signons
from storage.broadcast_records import Audience, Content, Delivery, DeliveryState, Part, Reach, Stage, Work
from storage.database import Database, Transaction
from storage.named import queries
from storage.records import Draft, Status
from tests.makers import make_signon
from tests.storage.conftest import Clock

SUBSCRIBERS = "SELECT language, count(*) AS n FROM people WHERE subscribed = 1 AND blocked = 0 GROUP BY language"
OUTCOMES = "SELECT state, count(*) AS n FROM deliveries WHERE broadcast_id = :id GROUP BY state ORDER BY state"


async def _agree(tx: Transaction) -> None:
    counted = {row["language"]: row["n"] for row in await tx.plain(SUBSCRIBERS)}
    assert await broadcasts.audience(tx, Audience()) == counted


async def _gauges_agree(database: Database) -> None:
    async with database.transaction() as tx:
        kept = {each.name: each.value for each in await gauges.read(tx) if not each.labels}
        assert (kept["people"], kept["subscribers"]) == await people.count(tx)


async def test_subscribers_are_counted_as_they_come_change_and_go(database: Database) -> None:
    async with database.transaction() as tx:
        ann, ben, eve = (people.add(tx, number, "en") for number in (1, 2, 3))
        for change in (
            lambda: people.subscribes(tx, ann, True),
            lambda: people.subscribes(tx, ann, True),  # once more
            lambda: people.subscribes(tx, ben, True),
            lambda: people.speaks(tx, ben, "fr", chosen=True),
            lambda: people.speaks(tx, eve, "fr", chosen=True),
            lambda: people.blocks(tx, 2, True),
            lambda: people.blocks(tx, 2, True),
            lambda: people.blocks(tx, 99, True),  # nobody
            lambda: people.speaks(tx, ben, "ar", chosen=True),  # while blocked
            lambda: people.blocks(tx, 2, False),
            lambda: people.erase(tx, ann),
            lambda: people.subscribes(tx, eve, True),
            lambda: people.subscribes(tx, ben, False),
        ):
            change()
            await _agree(tx)
        assert await broadcasts.audience(tx, Audience(Reach.LANGUAGE, ("fr", "uk"))) == {"fr": 1}
    await _gauges_agree(database)


async def _outcomes(tx: Transaction, identity: int) -> None:
    counted = {DeliveryState(row["state"]): row["n"] for row in await tx.plain(OUTCOMES, id=identity)}
    assert await broadcasts.counts(tx, identity) == counted


async def test_outcomes_are_counted_at_every_step_of_a_broadcast(database: Database) -> None:
    async with database.transaction() as tx:
        for number in range(9):
            people.subscribes(tx, people.add(tx, number + 1, "en"), True)
        author = await people.find(tx, 1)
        assert author is not None
        made = await broadcasts.add(tx, author, {"en": Content((Part("text", text="x"),))})
        await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED), Stage.DRAFT)
        assert await broadcasts.start(tx, made)
        await _outcomes(tx, made.id)
        claimed = await broadcasts.claim(tx, made, 6)
        await _outcomes(tx, made.id)
        await _settled(tx, claimed)
        await broadcasts.stranded(tx)  # the one of the six that did not come back
        await _outcomes(tx, made.id)
        broadcasts.again(tx, made.id)
        await _outcomes(tx, made.id)
        broadcasts.leave_out(tx, made.id)
        await _outcomes(tx, made.id)
        recall = await broadcasts.add(tx, author, {}, work=Work.RECALL, about=made.id)
        await broadcasts.move(tx, replace(recall, stage=Stage.SCHEDULED), Stage.DRAFT)
        await broadcasts.start(tx, recall)
        await _outcomes(tx, recall.id)
        assert await broadcasts.counts(tx, recall.id) == {DeliveryState.QUEUED: 1}


async def _settled(tx: Transaction, claimed: list[Delivery]) -> None:
    sent, gone, failed, uncertain, later, _ = claimed
    broadcasts.settle(tx, sent, DeliveryState.SENT, (7,))
    broadcasts.settle(tx, sent, DeliveryState.SENT, (7,))  # nothing is in flight any more
    for each, state in ((gone, "gone"), (failed, "failed"), (uncertain, "uncertain"), (later, "queued")):
        broadcasts.settle(tx, each, DeliveryState(state))
    await _outcomes(tx, sent.broadcast_id)


class Undone(Exception):
    pass


async def test_what_is_counted_once_is_counted_again_after_a_change_and_after_its_undoing(database: Database) -> None:
    first, second = make_signon(organisation="One"), make_signon(organisation="Two", status=Status.PENDING)
    async with database.transaction() as tx:
        await signons.add(tx, first, "one")
        await signons.add(tx, second, "two")
        assert (await listed.totals(tx)).organisations == await listed.found(tx) == 1
    with pytest.raises(Undone):
        async with database.transaction() as tx:
            await signons.decide(tx, replace(second, status=Status.APPROVED), Status.PENDING, "two")
            assert (await listed.totals(tx)).organisations == await listed.found(tx) == 2
            raise Undone
    async with database.transaction() as tx:
        assert (await listed.totals(tx)).organisations == await listed.found(tx) == 1
        assert await listed.counts(tx) == {"approved": 1, "pending": 1} == await _measured(tx)
        await signons.decide(tx, replace(first, status=Status.WITHDRAWN), Status.APPROVED, "one")
        assert (await listed.totals(tx)).organisations == 0
        assert await _measured(tx) == {"pending": 1, "withdrawn": 1}


@pytest.mark.parametrize(("later", "wanted"), [(59, 1), (60, 2), (-1, 2)])
async def test_drafts_are_counted_once_a_minute(database: Database, clock: Clock, later: int, wanted: int) -> None:
    async with database.transaction() as tx:
        drafts.save(tx, Draft(people.add(tx, 7, "en").id, {}, asked="country"))
        assert await _drafts(tx) == 1
        drafts.save(tx, Draft(people.add(tx, 8, "en").id, {}, asked="country"))
    clock.now += later  # it may have been set back, too
    async with database.transaction() as tx:
        assert await _drafts(tx) == wanted


async def _drafts(tx: Transaction) -> float:
    (found,) = (each.value for each in await gauges.read(tx) if each.name == "drafts")
    return found


async def _measured(tx: Transaction) -> dict[str, int]:
    return {each.labels[0]: int(each.value) for each in await gauges.read(tx) if each.name == "signons"}


BIG = ("people", "signons", "deliveries", "chain", "audit", "placed", "seen")
THROUGH_ALL = {
    *("signon_all", "signon_listed", "export_named", "audit_all", "chain_all"),  # files of everything
    *("erasure_people", "erasure_signons", "restored_deliveries"),  # after a restore
    *("due_people", "due_signons"),  # once a day
    *("audience_count", "audience_freeze"),  # a broadcast to some, and its beginning
    *("signon_counts", "signon_named", "gauge_signons"),  # once for each change, in an index
    *("ask_standing", "contact_counts", "person_count"),  # asked for by an admin now and then
}
"""These go through a whole table, however large it is, and may."""
SHORT = {
    *("audit_last", "chain_last", "inbox_newest"),
    *("living_newest", "person_with_role", "colleague_all", "delivery_stranded", "delivery_in_hand"),
}
"""Go along an index of few rows, or along the table until they have what they want."""


SORTED = {
    *("signon_page", "signon_page_in"),  # what is sorted is the page
    "overview",  # of a short table
    *("delivery_place", "farewell_next"),  # at the beginning of a broadcast, at the end of the bot
}
"""These sort all they find, to give the first few."""


async def _plans(database: Database) -> AsyncIterator[tuple[str, str, list[str], list[str]]]:
    """How SQLite goes about each query: its name, what it says, all steps, those in a table that may be large."""
    async with database.transaction() as tx:
        for name, sql in queries().items():
            values = dict.fromkeys(re.findall(r"(?<![:\w]):(\w+)", sql), 1)
            plan = [row["detail"] for row in await tx.plain(f"EXPLAIN QUERY PLAN {sql}", **values)]
            aliases = {each for table in BIG for each in (table, *re.findall(rf"\b{table} AS (\w+)", sql))}
            yield name, sql, plan, [step for step in plan if step.split()[1] in aliases]


@pytest.mark.embedded  # how SQLite plans
async def test_nothing_else_goes_through_a_whole_table(database: Database) -> None:
    slow = {name async for name, _, _, large in _plans(database) if any(each.startswith("SCAN") for each in large)}
    assert slow - SHORT == THROUGH_ALL


@pytest.mark.embedded
async def test_nothing_else_is_sorted_to_give_the_first_few(database: Database) -> None:
    """Page after page that would take the square of the table."""
    sort = "USE TEMP B-TREE FOR ORDER BY"
    assert {
        name async for name, sql, plan, large in _plans(database) if large and "LIMIT" in sql and sort in plan
    } == SORTED
