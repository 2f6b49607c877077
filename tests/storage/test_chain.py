"""The chain: a link for each change of a sign-on, and whatever is changed by hand is found."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from storage import chain, links, people, signons
from storage.database import Database, Transaction
from storage.records import Listing, Person, Signon, Status
from tests.makers import make_signon
from tests.storage.conftest import everything

SIGNON_COLUMNS = {
    "reference": "'XXXX-XXXX'", "person_id": "NULL", "details": "x'00'", "folded": "x'00'", "same": "x'00'",
    "country": "'FR'", "listing": "'counted'", "status": "'rejected'", "source": "'import'", "version": "2",
    "language": "'fr'", "digest": "'ff'", "notice": "'ff'", "created": "created - 1", "decided": "decided - 1",
    "flagged": "1 - flagged", "public_name": "'Another'", "public_key": "'another'", "public_parent": "'XXXX-XXXX'",
    "alike": "x'00'", "traits": "x'00'", "link": "NULL", "receipt": "NULL", "proofs": "'called'",
    "manner": "'region'", "named_from": "'2030-01-01'",
    "held": "1 - held", "sealed_to": "''",
}  # fmt: skip
CHAIN_COLUMNS = {
    "seq": "seq + 100", "kind": "'withdrawn'", "first": "1 - first", "commitment": "'ff'", "state": "'ff'",
    "previous": "'ff'", "hash": "'ff'",
}  # fmt: skip
NEEDS = {"listing": ", public_name = NULL, public_key = NULL", "status": ", public_name = NULL, public_key = NULL"}


async def signed(tx: Transaction, name: str, **given: object) -> Signon:
    made = make_signon(organisation=name, **given)
    await signons.add(tx, made, name.casefold())
    return made


async def three(database: Database, path: Path) -> None:
    """Links 1, 2, 3: the second sign-on is the one that is meddled with; 4 belongs to the third."""
    async with database.transaction() as tx:
        ann = people.add(tx, 1002, "en")
        await signed(tx, "First")
        await signed(tx, "Second", person_id=ann.id, reference="BBBB-BBBB")
        third = await signed(tx, "Third", status=Status.PENDING)
        await signons.decide(tx, replace(third, status=Status.APPROVED), Status.PENDING, "third")
        assert await chain.first_broken(tx) is None


def by_hand(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as beside:
        beside.execute("PRAGMA ignore_check_constraints = ON")
        assert beside.execute(sql).rowcount == 1
        beside.commit()


async def broken(database: Database) -> int | None:
    async with database.transaction() as tx:
        return await chain.first_broken(tx)


def test_every_column_is_meddled_with(database: Database, path: Path) -> None:
    with closing(sqlite3.connect(path)) as beside:
        for table, known in (("signons", SIGNON_COLUMNS), ("chain", CHAIN_COLUMNS)):
            assert {row[1] for row in beside.execute(f"PRAGMA table_info({table})")} == set(known)


@pytest.mark.parametrize(("column", "value"), SIGNON_COLUMNS.items())
async def test_a_changed_sign_on_is_found(database: Database, path: Path, column: str, value: str) -> None:
    await three(database, path)
    more = NEEDS.get(column, "")
    by_hand(path, f"UPDATE signons SET {column} = {value}{more} WHERE reference = 'BBBB-BBBB'")  # noqa: S608
    assert await broken(database) == 2


@pytest.mark.parametrize(("column", "value"), CHAIN_COLUMNS.items())
@pytest.mark.parametrize("seq", [1, 2, 3, 4])
async def test_a_changed_link_is_found(database: Database, path: Path, seq: int, column: str, value: str) -> None:
    await three(database, path)
    by_hand(path, f"UPDATE chain SET {column} = {value} WHERE seq = {seq}")  # noqa: S608
    assert await broken(database) == seq


@pytest.mark.parametrize(
    ("sql", "link"),
    [
        ("DELETE FROM signons WHERE reference = 'BBBB-BBBB'", 2),
        ("DELETE FROM chain WHERE seq = 2", 2),
        ("DELETE FROM chain WHERE seq = 4", 3),
        ("INSERT INTO signons (reference, details, folded, same, country, listing, status, source, created)"
         " VALUES ('YYYY-YYYY', x'00', x'00', x'00', 'FR', 'counted', 'pending', 'chat', 1)", 0),
    ],
)  # fmt: skip
async def test_what_is_added_or_removed_by_hand_is_found(database: Database, path: Path, sql: str, link: int) -> None:
    await three(database, path)
    by_hand(path, sql)
    assert await broken(database) == link


async def test_content_of_another_sign_on_is_found(database: Database, path: Path) -> None:
    await three(database, path)
    by_hand(path, "UPDATE signons SET receipt = (SELECT receipt FROM signons WHERE link = 1) WHERE link = 2")
    assert await broken(database) == 2


async def test_every_change_adds_its_link(tx: Transaction, ann: Person) -> None:
    made = await signed(tx, "Al-Haq", status=Status.PENDING, person_id=ann.id)
    await signons.decide(tx, replace(made, status=Status.APPROVED), Status.PENDING, "x")
    await signons.edit(tx, replace(made, status=Status.APPROVED, country="FR"), "x")
    await signons.decide(tx, made, Status.APPROVED, "x")
    assert not await signons.decide(tx, made, Status.APPROVED, "x"), "somebody was first: no link"
    await signons.correct(tx, replace(made, listing=Listing.COUNTED), "x")
    await signons.decide(tx, replace(made, status=Status.REJECTED), Status.PENDING, "x")
    await signons.anonymise(tx, made)
    await signons.decide(tx, replace(made, status=Status.WITHDRAWN), Status.REJECTED, "x")
    assert await chain.first_broken(tx) is None
    await signons.erase(tx, made.reference)
    place = await chain.place(tx, 1)
    assert place is not None and place.gone and place.replaced
    assert [each.kind for each in (place.link, *place.later)] == [
        *("signed", "approved", "edited", "reopened", "corrected", "rejected", "anonymised", "withdrawn", "erased"),
    ]  # fmt: skip
    assert await chain.first_broken(tx) is None


async def test_a_receipt_is_of_what_was_agreed_to_last(tx: Transaction, ann: Person) -> None:
    made = await signed(tx, "Al-Haq", status=Status.PENDING, person_id=ann.id)
    first = await chain.evidence(tx, made.reference)
    await signons.decide(tx, replace(made, status=Status.APPROVED), Status.PENDING, "x")
    assert first is not None and await chain.evidence(tx, made.reference) == first
    await signons.correct(tx, replace(made, country="FR"), "x")
    second = await chain.evidence(tx, made.reference)
    assert second is not None and (second.link.seq, second.agreed.country) == (3, "FR")
    assert first.salt != second.salt, "whoever holds the old receipt cannot try out the new content"
    for evidence in (first, second):
        assert evidence.link.commitment == links.commitment(evidence.salt, evidence.agreed)
    found = await chain.coded(tx, links.code(first.link.code))
    assert found is not None and found.link == first.link and found.replaced and not found.gone


async def test_a_verdict_has_no_receipt(tx: Transaction) -> None:
    made = await signed(tx, "Al-Haq", status=Status.PENDING)
    await signons.decide(tx, replace(made, status=Status.APPROVED), Status.PENDING, "x")
    head = await chain.head(tx)
    assert head is not None and await chain.coded(tx, links.code(head.code)) is None


async def test_erased_ones_leave_nothing_to_try_out(tx: Transaction) -> None:
    made = await signed(tx, "Quiet Organisation", listing=Listing.COUNTED)
    evidence = await chain.evidence(tx, made.reference)
    stolen = await everything(tx)
    assert evidence is not None and evidence.salt not in stolen, "the salt is sealed"
    await signons.erase(tx, made.reference)
    assert made.reference not in await everything(tx)
    place = await chain.place(tx, 1)
    assert place is not None and place.gone and await chain.reference(tx, place.link) == ""


async def test_those_from_before_are_taken_in_once(database: Database, path: Path) -> None:
    await three(database, path)
    with closing(sqlite3.connect(path)) as beside:
        beside.executescript("DELETE FROM chain; UPDATE signons SET link = NULL, receipt = NULL;")
    assert await broken(database) == 0
    async with database.transaction() as tx:
        await chain.begin(tx)
        assert [(await chain.place(tx, seq)).link.kind for seq in (1, 2, 3)] == ["kept"] * 3  # type: ignore[union-attr]
        assert await chain.first_broken(tx) is None
        await signons.erase(tx, "BBBB-BBBB")
        await chain.begin(tx)
        head = await chain.head(tx)
    assert head is not None and (head.seq, head.kind) == (4, "erased")


def test_a_commitment_is_one_of_exactly_its_parts() -> None:
    agreed = links.Agreed("ABCD-EFGH", 1, "0" * 64, "en", "Al-Haq", "PS", 5)
    changed = [
        replace(agreed, **{name: value})  # type: ignore[arg-type]
        for name, value in (json.loads(
            '{"reference": "x", "version": 2, "digest": "1", "language": "fr", "organisation": "y", "country": "FR",'
            ' "at": 6}'
        )).items()
    ]  # fmt: skip
    made = {links.commitment("salt", each) for each in (agreed, *changed)} | {links.commitment("pepper", agreed)}
    assert len(made) == len(changed) + 2


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3F2A-91BC-07DE", "3f2a91bc07de"),
        ("3f2a 91bc 07de", "3f2a91bc07de"),
        (" 3F2A–91BC–07DE ", "3f2a91bc07de"),
        ("3F2A-91BC-07D", ""),
        ("3F2A-91BC-07DG", ""),
        ("' OR 1=1 --", ""),
        ("", ""),
    ],
)
def test_codes_as_people_type_them(typed: str, meant: str) -> None:
    assert links.code(typed) == meant
    assert not meant or links.code(links.spelt(meant)) == meant
