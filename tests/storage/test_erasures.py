"""The log of erasures: whatever removes somebody is written down, and a database of before forgets them again."""

import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from storage import audit, chain, drafts, erasures, events, people, proofs, seconds, signons
from storage.database import Transaction, connect
from storage.erasure_log import Log
from storage.links import Kind
from storage.records import Draft, Listing, Person, Proof, Status
from storage.vault import Vault, new_key, read_key
from tests.storage.conftest import Clock
from tests.storage.erased import ALL, GIVEN, GONE, KEY, TELEGRAM, WHO, copied, erase_ann, fill, put_back, started, state


async def _keep_the_line(tx: Transaction, ann: Person) -> None:
    await signons.anonymise(tx, replace(GIVEN, person_id=ann.id))
    people.erase(tx, ann)


async def _withdraw(tx: Transaction, ann: Person) -> None:
    await signons.decide(tx, replace(GIVEN, person_id=ann.id, status=Status.WITHDRAWN), Status.APPROVED, KEY)


async def _off(tx: Transaction, ann: Person, listing: Listing = Listing.COUNTED) -> None:
    await signons.edit(tx, replace(GIVEN, person_id=ann.id, listing=listing), KEY, Kind.RELISTED)


async def _off_by_region(tx: Transaction, ann: Person) -> None:
    await _off(tx, ann)
    tx.at += 60
    await _off(tx, ann, Listing.REGION)


async def _correct(tx: Transaction, ann: Person) -> None:
    hidden = replace(GIVEN, person_id=ann.id, listing=Listing.COUNTED, status=Status.PENDING)
    assert await signons.correct(tx, hidden, KEY)


async def _old(tx: Transaction, ann: Person) -> None:
    await signons.erase(tx, GIVEN.reference)


async def _leave(tx: Transaction, ann: Person) -> None:
    await drafts.forget(tx, ann.id)


async def _expire(tx: Transaction, ann: Person) -> None:
    assert len(await drafts.expire(tx, tx.at + 1)) == 1


async def _second_ends(tx: Transaction, ann: Person) -> None:
    [found] = await seconds.of(tx, ann.id)
    seconds.end(tx, found)
    await proofs.unprove(tx, found.reference, Proof.SECOND)


Act = Callable[[Transaction, Person], Awaitable[None]]


@pytest.mark.parametrize(
    ("act", "kinds", "after"),
    [
        (erase_ann, ["person", "signon"], {**GONE, "signon": None, "named": ["Tulip"]}),
        (_keep_the_line, ["line", "person"], {**GONE, "signon": ("approved", "public", "")}),
        (_withdraw, ["withdrawn"], {"signon": ("withdrawn", "public", WHO.name), "named": ["Tulip"]}),
        (_off, ["counted"], {"signon": ("approved", "counted", WHO.name), "named": ["Tulip"]}),
        (_off_by_region, ["counted", "region"], {"signon": ("approved", "region", WHO.name), "named": ["Tulip"]}),
        (_correct, ["counted"], {"signon": ("approved", "counted", WHO.name), "named": ["Tulip"]}),
        (_old, ["signon"], {"signon": None, "named": ["Tulip"]}),
        (_leave, ["draft"], {"draft": False}),
        (_expire, ["draft"], {"draft": False}),
        (_second_ends, ["second"], {"second": 0}),
    ],
)
async def test_a_database_of_before_forgets_it_again(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path, act: Act, kinds: list[str], after: dict[str, object]
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
    copied(path, tmp_path / "backup.db")
    clock.now += 60
    async with started(path, vault, clock) as tx:
        await act(tx, ann)
    lines = Log.beside(path).lines()
    assert sorted(line.kind for line in lines) == kinds
    put_back(tmp_path / "backup.db", path)
    database = await connect(f"sqlite:///{path}", vault, clock)
    async with database.transaction() as tx:
        assert await state(tx) == ALL, "the backup knows nothing of it"
    await database.close()
    for _ in range(2):  # once more does nothing more
        async with started(path, vault, clock) as tx:
            assert await state(tx) == ALL | after
            assert await chain.first_broken(tx) is None
            assert await audit.first_broken(tx) is None
            assert [entry.act for entry in await audit.entries(tx)] == ["erased-again"]
            assert await erasures.behind(tx, tx.at) == 0
    assert set(Log.beside(path).lines()) >= set(lines)
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(("act", "told"), [(erase_ann, 0), (_withdraw, 0), (_off, 0), (_keep_the_line, 1)])
async def test_another_system_is_not_told_again_of_who_is_not_named_any_more(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path, act: Act, told: int
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
        events.add(tx, GIVEN.reference, {"id": "msg_1", "organisation": GIVEN.organisation})
    copied(path, tmp_path / "backup.db")
    clock.now += 60
    async with started(path, vault, clock) as tx:
        await act(tx, ann)
    put_back(tmp_path / "backup.db", path)
    async with started(path, vault, clock) as tx:
        assert len(await events.due(tx, 9)) == told


@pytest.mark.parametrize("act", [erase_ann, _second_ends])
async def test_a_second_officer_who_was_erased_or_took_it_back_stands_for_nothing(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path, act: Act
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
    copied(path, tmp_path / "backup.db")
    async with started(path, vault, clock) as tx:
        await act(tx, ann)
    put_back(tmp_path / "backup.db", path)
    async with started(path, vault, clock) as tx:
        other = await signons.find(tx, "JKLM-NPQR")
        assert other is not None
        assert other.proofs == ()


async def test_what_had_gone_to_another_account_loses_its_old_person_only(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
    copied(path, tmp_path / "backup.db")
    async with started(path, vault, clock) as tx:
        await signons.move(tx, GIVEN.reference, people.add(tx, 1004, "en").id)
        people.erase(tx, ann)
    put_back(tmp_path / "backup.db", path)
    async with started(path, vault, clock) as tx:
        assert await state(tx) == ALL | GONE | {"signon": ("approved", "public", "")}


async def test_whoever_came_back_is_not_erased_again(path: Path, vault: Vault, clock: Clock, tmp_path: Path) -> None:
    async with started(path, vault, clock) as tx:
        people.erase(tx, await fill(tx))
    async with started(path, vault, clock) as tx:
        people.add(tx, TELEGRAM, "en")
    copied(path, tmp_path / "backup.db")
    put_back(tmp_path / "backup.db", path)
    async with started(path, vault, clock) as tx:
        assert await people.find(tx, TELEGRAM)


async def test_a_draft_that_was_sent_is_there_again_and_a_newer_one_stays(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path
) -> None:
    """Who sends one loses nothing by a restore; and only the draft that was erased is meant."""
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
        await drafts.forget(tx, ann.id)
    clock.now += 60
    async with started(path, vault, clock) as tx:
        drafts.save(tx, Draft(ann.id, {"name": "second"}))
    copied(path, tmp_path / "backup.db")
    async with started(path, vault, clock) as tx:
        drafts.erase(tx, ann.id)
    put_back(tmp_path / "backup.db", path)
    async with started(path, vault, clock) as tx:
        assert await drafts.find(tx, ann.id)


async def test_a_backup_of_before_a_change_of_the_key(path: Path, clock: Clock, tmp_path: Path) -> None:
    """What marks go by is sealed in every backup, and stays the same; the old key opens the old backup."""
    old, new = read_key(new_key()), read_key(new_key())
    async with started(path, Vault(old), clock) as tx:
        ann = await fill(tx)
    copied(path, tmp_path / "backup.db")
    async with started(path, Vault(new, old), clock) as tx:
        await erase_ann(tx, ann)
    put_back(tmp_path / "backup.db", path)
    async with started(path, Vault(read_key(new_key()), new, old), clock) as tx:
        assert not (await state(tx))["person"]
