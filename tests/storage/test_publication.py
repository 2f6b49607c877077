"""Finer ways of being listed, in rows: an upgrade with data, a sealed country, which files hold a line."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from storage import chain, ledger, listed, reviews, signons, steps
from storage.database import Database, Transaction, connect
from storage.links import Kind
from storage.records import Listing, Person, Status
from storage.vault import Vault
from tests.makers import make_signon
from tests.storage.conftest import everything

STEP = 15


def step_back(path: Path) -> list[dict[str, object]]:
    """The same rows in the tables of the step before; those of the sign-ons."""
    newer = path.rename(path.with_name("newer.db"))
    earlier = [(number, sql) for number, sql in steps.steps() if number < STEP]
    with closing(sqlite3.connect(path)) as there:
        for _, sql in earlier:
            there.executescript(sql)
        there.execute("ATTACH ? AS newer", (str(newer),))
        for (table,) in there.execute("SELECT name FROM main.sqlite_master WHERE sql LIKE 'CREATE TABLE%'").fetchall():
            names = ", ".join(row[1] for row in there.execute(f"PRAGMA main.table_info({table})"))
            there.execute(f"INSERT INTO main.{table} ({names}) SELECT {names} FROM newer.{table}")  # noqa: S608
        there.execute(f"PRAGMA user_version = {earlier[-1][0]}")
        there.commit()
        there.row_factory = sqlite3.Row
        return [dict(row) for row in there.execute("SELECT * FROM signons ORDER BY reference")]


async def test_an_upgrade_keeps_every_sign_on_and_its_notes(path: Path, vault: Vault) -> None:
    """Back to the step before, with rows of today's making; then forward again."""
    opened = await connect(f"sqlite:///{path}", vault)
    async with opened.transaction() as tx:
        made = [make_signon(organisation="Al-Haq"), make_signon(organisation="Hidden", listing=Listing.COUNTED)]
        for each in made:
            await signons.add(tx, each, each.organisation.casefold())
        reviews.note(tx, made[1].reference, "rang them")
    await opened.close()
    before = step_back(path)
    opened = await connect(f"sqlite:///{path}", vault)
    async with opened.transaction() as tx:
        found = {each.organisation: each.listing for each in await signons.everything(tx)}
        assert found == {"Al-Haq": Listing.PUBLIC, "Hidden": Listing.COUNTED}
        assert [note.text for note in await reviews.notes(tx, made[1].reference)] == ["rang them"]
        assert await chain.first_broken(tx) is None
    assert await opened.problems() == []
    await opened.close()
    with closing(sqlite3.connect(path)) as beside:
        beside.row_factory = sqlite3.Row
        after = beside.execute("SELECT * FROM signons ORDER BY reference").fetchall()
    assert [{name: row[name] for name in old} for old, row in zip(before, after, strict=True)] == before


async def test_a_country_that_is_never_shown_stands_in_no_column(tx: Transaction) -> None:
    made = make_signon(organisation="Quiet", country="KE", listing=Listing.REGION)
    await signons.add(tx, made, "quiet")
    row = await tx.row("signon_find", reference=made.reference)
    assert row is not None and row["country"] == "002"
    assert '"KE"' not in await everything(tx), "as JSON has it; two letters alone are in what is sealed by chance"
    assert "KE" not in (await everything(tx, blobs=False)).replace(made.reference, "")
    found = await signons.find(tx, made.reference)
    assert found is not None and (found.country, found.listing) == ("KE", Listing.REGION)
    totals = await listed.totals(tx)
    assert (totals.countries, totals.regions, totals.organisations) == ({}, {"002": 1}, 1)


async def test_what_is_international_is_no_country_either(tx: Transaction) -> None:
    await signons.add(tx, make_signon(organisation="A", country="001", listing=Listing.REGION), "a")
    await signons.add(tx, make_signon(organisation="B", country="001", listing=Listing.COUNTED), "b")
    totals = await listed.totals(tx)
    assert (totals.countries, totals.regions) == ({"001": 1}, {"001": 1})


async def test_listed_otherwise_the_receipt_stays_good(tx: Transaction, ann: Person) -> None:
    made = make_signon(organisation="Al-Haq", country="PS", person_id=ann.id)
    await signons.add(tx, made, "al haq")
    before = await chain.evidence(tx, made.reference)
    for listing in (Listing.REGION, Listing.COUNTED, Listing.PUBLIC):
        assert await signons.edit(tx, replace(made, listing=listing), "al haq", Kind.RELISTED)
        assert await chain.first_broken(tx) is None
        assert await chain.evidence(tx, made.reference) == before
    await signons.anonymise(tx, replace(made, listing=Listing.REGION))
    assert await chain.first_broken(tx) is None


@pytest.mark.parametrize("status", Status)
async def test_a_dated_one_is_due_once_it_is_approved_and_its_day_has_come(tx: Transaction, status: Status) -> None:
    made = make_signon(listing=Listing.DATED, named_from=date(2027, 2, 1), status=status)
    await signons.add(tx, made, "x")
    assert await signons.due(tx, date(2027, 1, 31)) == []
    found = [each.reference for each in await signons.due(tx, date(2027, 2, 1))]
    assert found == ([made.reference] if status is Status.APPROVED else [])


async def test_the_table_itself_refuses_a_name_without_the_wish(database: Database, path: Path) -> None:
    async with database.transaction() as tx:
        for listing in (Listing.DATED, Listing.REGION, Listing.COUNTED):
            await signons.add(tx, make_signon(organisation=listing, listing=listing), listing)
    with closing(sqlite3.connect(path)) as beside:
        for change in ("public_name = 'x', public_key = 'x'", "listing = 'public', manner = 'region'", "manner = 'x'"):
            with pytest.raises(sqlite3.IntegrityError):
                beside.execute(f"UPDATE signons SET {change}")  # noqa: S608


async def test_which_files_hold_a_line(tx: Transaction, clock: object) -> None:
    named, counted = make_signon(organisation="A"), make_signon(organisation="B", listing=Listing.COUNTED)
    for each in (named, counted):
        await signons.add(tx, each, each.organisation)
    assert await ledger.named(tx) == [named.reference]
    await ledger.add(tx, 1002, "csv-en", await ledger.named(tx))
    await ledger.add(tx, None, "contacts", [named.reference, counted.reference])
    assert [each.what for each in await ledger.holding(tx, named.reference)] == ["contacts", "csv-en"]
    assert [each.actor for each in await ledger.holding(tx, counted.reference)] == ["system"]
    rows = await tx.rows("export_with", line=tx.vault.lookup(named.reference, "another purpose"))
    assert rows == []
    await signons.erase(tx, named.reference)
    assert await ledger.holding(tx, named.reference) == []
    ledger.forget(tx, tx.at + 1)
    assert await ledger.holding(tx, counted.reference) == []
