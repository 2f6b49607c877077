"""The names in memory follow the database: what is added, changed, withdrawn, erased and undone."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import directory
from bot.core import names
from bot.core.alike import Claim
from bot.directory import Directory
from storage import following, reviews, signons, traits
from storage.database import Database, Transaction, connect
from storage.records import Listing, Signon, Status
from storage.vault import Vault, new_key, read_key
from tests.makers import make_signon


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    made = await connect(f"sqlite:///{tmp_path}/bot.db", Vault(read_key(new_key())))
    yield made
    await made.close()


async def put(tx: Transaction, name: str, **given: object) -> Signon:
    made = make_signon(organisation=name, **given)
    await signons.add(tx, made, names.comparison_key(name))
    return made


async def known(there: Directory, tx: Transaction) -> set[str]:
    await there.refresh(tx)
    return {each.key for each in (await there.near(tx, "Harbour Legal Aid")).values()}


async def agrees(there: Directory, tx: Transaction) -> set[str]:
    """What one knows that read everything just now."""
    found = await known(there, tx)
    assert found == await known(Directory(), tx)
    return found


async def test_it_follows_every_change(database: Database) -> None:
    there = Directory()
    async with database.transaction() as tx:
        assert await agrees(there, tx) == set()
        first = await put(tx, "Harbour Law", status=Status.PENDING)
        second = await put(tx, "Sea Law")
        assert await agrees(there, tx) == {"harbour law", "sea law"}
        renamed = replace(first, organisation="Port Law")
        await signons.edit(tx, renamed, "port law")
        assert await agrees(there, tx) == {"port law", "sea law"}
        await signons.decide(tx, replace(renamed, status=Status.APPROVED), Status.PENDING, "port law")
        assert await agrees(there, tx) == {"port law", "sea law"}
        await signons.decide(tx, replace(second, status=Status.WITHDRAWN), Status.APPROVED, "sea law")
        assert await agrees(there, tx) == {"port law"}
        await signons.anonymise(tx, await _found(tx, first.reference))
        assert await agrees(there, tx) == {"port law"}
    async with database.transaction() as tx:
        await signons.erase(tx, first.reference)
        await there.refresh(tx)
        assert await there.near(tx, "Port Law") == {}, "who was erased is found nowhere"


async def _found(tx: Transaction, reference: str) -> Signon:
    found = await signons.find(tx, reference)
    assert found is not None
    return found


class Undone(Exception):
    pass


@pytest.mark.parametrize("remembered", [1, 16])
async def test_what_is_undone_is_forgotten_again(
    database: Database, monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(following, "REMEMBERED", remembered)
    there = Directory()
    async with database.transaction() as tx:
        first = await put(tx, "Harbour Law")
        second = await put(tx, "Sea Law")
        await there.refresh(tx)
    with pytest.raises(Undone):
        async with database.transaction() as tx:
            await signons.decide(tx, replace(first, status=Status.WITHDRAWN), Status.APPROVED, "harbour law")
            await there.refresh(tx)
            await put(tx, "Port Law")
            assert await agrees(there, tx) == {"sea law", "port law"}
            raise Undone
    async with database.transaction() as tx:
        assert await agrees(there, tx) == {"harbour law", "sea law"}
        await signons.decide(tx, replace(second, status=Status.WITHDRAWN), Status.APPROVED, "sea law")
        assert await agrees(there, tx) == {"harbour law"}


async def test_traits_are_found_once_and_kept_sealed(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async with database.transaction() as tx:
        made = await put(tx, "Harbour Law")
        await Directory().refresh(tx)
        (row,) = await tx.plain("SELECT traits FROM signons")
        assert row["traits"] is not None
    monkeypatch.setattr(directory.core, "of_name", lambda name: pytest.fail("looked at once more"))
    async with database.transaction() as tx:
        await Directory().refresh(tx)
    monkeypatch.undo()
    monkeypatch.setattr(directory.core, "version", lambda: 5)  # other lists of words
    async with database.transaction() as tx:
        await Directory().refresh(tx)
        (after,) = await tx.plain("SELECT traits FROM signons WHERE reference = :of", of=made.reference)
        assert after["traits"] != row["traits"]


async def test_after_a_start_it_reads_and_learns_a_little_at_a_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory, "READ_AT_ONCE", 2)
    monkeypatch.setattr(directory, "LEARNT_AT_ONCE", 2)
    monkeypatch.setattr(directory, "LEARNT_MEANWHILE", 0)
    async with database.transaction() as tx:
        first = await put(tx, "Harbour Law 0", status=Status.PENDING)
        reviews.keep_alike(tx, first.reference, [])
        for number in range(1, 5):
            await put(tx, f"Harbour Law {number}")
    there, found = Directory(), list[int]()
    more = True
    while more:
        async with database.transaction() as tx:
            more = await there.step(tx)
            found.append(len(await there.near(tx, "Harbour Law")))
    assert found == [0, 0, 0, 2, 4, 5], "read in three parts, learnt in three"
    async with database.transaction() as tx:
        assert await known(there, tx) == {f"harbour law {number}" for number in range(5)}
        assert await reviews.alike(tx, first.reference) is None, "to be compared again: it was with some only"


async def test_what_was_known_by_other_lists_of_words_serves_until_it_is_learnt_anew(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.transaction() as tx:
        await put(tx, "Harbour Law")
        await Directory().refresh(tx)
    monkeypatch.setattr(directory.core, "version", lambda: 5)
    there = Directory()
    async with database.transaction() as tx:
        assert await there.step(tx), "read; there is more to do"
        assert [each.key for each in (await there.near(tx, "Harbour Law")).values()] == ["harbour law"]
        assert not await there.step(tx)
        assert [each.key for each in (await there.near(tx, "Harbour Law")).values()] == ["harbour law"]


async def test_nearby_are_those_of_the_country_and_of_the_website(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = Directory()
    async with database.transaction() as tx:
        kenyan = await put(tx, "Harbour", country="KE", website="one.example.com")
        hidden = await put(tx, "Two", country="UG", website="two.example.com", listing=Listing.REGION)
        other = await put(tx, "Three", country="KE", website="https://site.example.net/three")
        await put(tx, "Four", country="NL", website="https://site.example.net/three")
        await there.refresh(tx)
        claim = Claim("Nothing Of The Kind", "KE", "https://site.example.net/three")
        near, nearby = await there.around(tx, claim)
        assert near == await there.near(tx, claim.organisation), "the website counts for its country alone"
        assert set(nearby) == {kenyan.reference, hidden.reference, other.reference}
        monkeypatch.setattr(directory, "NEARBY", 1)
        assert list((await there.around(tx, claim))[1]) == [other.reference]


async def test_what_no_longer_stands_has_no_note(database: Database) -> None:
    async with database.transaction() as tx:
        gone, stays = [await put(tx, name, status=Status.PENDING) for name in ("Harbour Law", "Harbour Aid")]
        await Directory().refresh(tx)
    async with database.transaction() as tx:
        await tx.plain("UPDATE signons SET status = 'rejected' WHERE reference = :id", id=gone.reference)
        found = await traits.notes(tx, [gone.reference, stays.reference], directory.core.version())
    assert list(found) == [stays.reference]


async def test_many_notes_are_looked_up_each_by_its_reference(database: Database) -> None:
    asked = {f"r{place}": "" for place in range(directory.NEAR)}
    async with database.transaction() as tx:
        plan = await tx.plain(f"EXPLAIN QUERY PLAN {traits.notes_of(asked)}", **asked)
    assert [row["detail"] for row in plan] == ["SEARCH signons USING INDEX sqlite_autoindex_signons_1 (reference=?)"]
