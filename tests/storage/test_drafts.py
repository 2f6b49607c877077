"""Drafts: the answers so far, sealed, until they are sent, cancelled or forgotten."""

from datetime import UTC, datetime

import pytest

from bot.retaining import AGES
from storage import drafts, farewells, people
from storage.database import Database, Transaction
from storage.due_records import Silent
from storage.farewells import Ageing
from storage.records import Draft, Person
from storage.vault import KeyTrouble
from tests.storage.conftest import Clock, everything, person

ANSWERS = {"organisation": "منظمة الحق & Söhne", "website": None, "name": "Ann O'Neill"}


async def test_a_draft_comes_back_to_the_letter(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        ann = person(tx)
        drafts.save(tx, Draft(ann.id, {"organisation": "first"}))
        drafts.save(tx, Draft(ann.id, ANSWERS, asked="role", corrects="ABCD-EFGH"))
        touched = datetime.fromtimestamp(int(clock.now), UTC)
        assert await drafts.find(tx, ann.id) == Draft(ann.id, ANSWERS, "role", "ABCD-EFGH", touched)
        assert await drafts.find(tx, ann.id + 1) is None


async def test_only_drafts_that_nobody_touched_are_forgotten(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        old, kept = person(tx, 1), person(tx, 2)
        for each in (old, kept):
            drafts.save(tx, Draft(each.id, {}))
    clock.now += 1000
    async with database.transaction() as tx:
        drafts.save(tx, Draft(kept.id, {"name": "x"}))
        assert await drafts.expire(tx, tx.at - 10) == [(old.id, False)]
        assert await drafts.find(tx, old.id) is None
        assert await drafts.find(tx, kept.id) is not None


async def test_what_is_due_at_once_and_soon_is_counted_to_the_second(database: Database, clock: Clock) -> None:
    now = int(clock.now)

    async def counted() -> Ageing:
        """Of what goes after 500 seconds, soon 200 before."""
        async with database.transaction() as tx:
            found = await farewells.ageing(tx, dict.fromkeys(AGES, now - 500), 200)
            return next(each for each in found if each.what == "draft")

    assert await counted() == Ageing("draft", 0, 0, None)
    for number, ago in enumerate((501, 501, 500, 500, 499, 301, 300, 300, 299)):
        clock.now = now - ago
        async with database.transaction() as tx:
            drafts.save(tx, Draft(person(tx, number).id, {}))
    assert await counted() == Ageing("draft", 2, 6, now - 501)


async def test_answers_are_sealed_and_bound_to_their_person(database: Database) -> None:
    async with database.transaction() as tx:
        ann, layla = person(tx, 1), person(tx, 2)
        drafts.save(tx, Draft(ann.id, ANSWERS))
        drafts.save(tx, Draft(layla.id, {}))
        kept = await everything(tx)
        assert "Ann" not in kept and "Söhne" not in kept
    moved = "UPDATE drafts SET answers = (SELECT answers FROM drafts WHERE person_id = :ann)"
    async with database.transaction() as tx:
        await tx.plain(moved, ann=ann.id)
        with pytest.raises(KeyTrouble):
            await drafts.find(tx, layla.id)


async def test_who_may_be_reminded_and_how_often(tx: Transaction, ann: Person, layla: Person) -> None:
    for each in (ann, layla):
        drafts.save(tx, Draft(each.id, {}))
    assert await drafts.silent(tx, before=tx.at, most=2) == [], "not touched just now"
    later = tx.at + 1
    assert {each.person_id for each in await drafts.silent(tx, before=later, most=2)} == {ann.id, layla.id}
    people.blocks(tx, layla.telegram_id, True)
    drafts.reminded(tx, ann.id, later)
    drafts.save(tx, Draft(ann.id, {"name": "touched again"}))
    assert await drafts.silent(tx, before=later, most=2) == [Silent(ann.id, tx.at, 1, later)], "touching resets nothing"
    drafts.reminded(tx, ann.id, later)
    assert await drafts.silent(tx, before=later, most=2) == []


async def test_silence_is_asked_for_once(tx: Transaction, ann: Person) -> None:
    assert not await drafts.quiet(tx, ann.id)
    drafts.save(tx, Draft(ann.id, {}))
    assert await drafts.quiet(tx, ann.id)
    assert await drafts.silent(tx, before=tx.at + 1, most=2) == []
    assert await drafts.expire(tx, tx.at + 1) == [(ann.id, True)]
