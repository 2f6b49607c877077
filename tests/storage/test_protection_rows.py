"""Lists, arrivals, alarms and batches: nothing of them can be read without the key."""

import pytest

from storage import batches, people, protection, signons
from storage.database import Transaction
from storage.protection_records import About, Blocked, Rule
from storage.records import Person, Status
from tests.makers import make_signon
from tests.storage.conftest import everything

DOMAIN, WORD, CODE, ID, NOTE = "qzdomainmark.org", "qzwordmark", "qzcodemark", "998877665544", "QZQZ-QZQZ"


async def planted(tx: Transaction, ann: Person) -> None:
    await protection.block(tx, Blocked.DOMAIN, DOMAIN)
    await protection.block(tx, Blocked.WORD, WORD)
    await protection.block(tx, Blocked.PERSON, ID, NOTE)
    protection.arrived(tx, ann, CODE)
    await protection.spike(tx, Rule(About.ORIGIN, CODE), "2026-07-04")
    for rule in (Rule(About.WORD, WORD), Rule(About.DOMAIN, DOMAIN)):
        await batches.begin(tx, rule)
    await signons.add(tx, make_signon(origin=CODE, status=Status.PENDING, held=True), "x")


async def test_a_thief_reads_none_of_it(tx: Transaction, ann: Person) -> None:
    await planted(tx, ann)
    seen = (await everything(tx)).lower()
    assert [each for each in (DOMAIN, WORD, CODE, ID, NOTE) if each.lower() in seen] == []
    assert "blocks" in seen and "2026-07-04" in seen, "the search finds what is there"


async def test_all_of_it_can_be_read_with_the_key(tx: Transaction, ann: Person) -> None:
    await planted(tx, ann)
    known = {each.kind: (each.value, each.note) for each in await protection.blocks(tx)}
    assert known == {Blocked.DOMAIN: (DOMAIN, ""), Blocked.WORD: (WORD, ""), Blocked.PERSON: (ID, NOTE)}
    assert await protection.origin(tx, ann) == CODE
    assert await protection.spike_rule(tx, 1) == (Rule(About.ORIGIN, CODE), tx.at)
    found = await batches.find(tx, 1)
    assert found is not None and found.rule == Rule(About.WORD, WORD)
    assert [(each.origin, each.held) for each in await signons.everything(tx)] == [(CODE, True)]


async def test_twice_on_a_list_is_once(tx: Transaction) -> None:
    assert await protection.block(tx, Blocked.WORD, WORD) == 1
    assert await protection.block(tx, Blocked.WORD, WORD) == 0
    assert await protection.unblock(tx, 1) == "word"
    assert await protection.unblock(tx, 1) == ""


async def test_an_alarm_is_raised_once_a_day(tx: Transaction) -> None:
    rule = Rule(About.DOMAIN, DOMAIN)
    assert await protection.spike(tx, rule, "2026-07-04")
    assert not await protection.spike(tx, rule, "2026-07-04")
    assert await protection.spike(tx, rule, "2026-07-05")


async def test_where_somebody_came_from_goes_with_them(tx: Transaction, ann: Person) -> None:
    protection.arrived(tx, ann, CODE)
    people.erase(tx, ann)
    assert await tx.rows("arrival_find", person_id=ann.id) == []


@pytest.mark.parametrize("status", [Status.APPROVED, Status.REJECTED, Status.WITHDRAWN])
async def test_what_was_decided_is_not_set_aside_any_more(tx: Transaction, status: Status) -> None:
    made = make_signon(status=Status.PENDING, held=True)
    await signons.add(tx, made, "x")
    assert await signons.waiting(tx, 9) == []
    await signons.decide(tx, make_signon(**(vars(made) | {"status": status})), Status.PENDING, "x")
    assert await protection.held(tx) == 0
