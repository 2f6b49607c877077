"""The log of erasures: whatever removes somebody is written down, and a database of before forgets them again."""

import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot import erasing
from bot.errors import DatabaseRefused
from storage import audit, chain, drafts, erasure_log, erasures, inbox, outbox, people, proofs, seconds, signons
from storage.database import Database, Transaction, connect
from storage.erasure_log import Line, Log
from storage.links import Kind
from storage.records import Draft, Listing, Outgoing, Person, Proof, Representative, Signon, Status
from storage.vault import Vault, new_key, read_key
from tests.storage.conftest import Clock, content

KEY = "harbour legal aid"
WHO = Representative("Qzname Visser", "Qzrole", "qzmail@harbour.example")
GIVEN = Signon("ABCD-EFGH", "Harbour Legal Aid", "NL", "harbour.example", WHO, status=Status.APPROVED)
TELEGRAM = 70_011_002
DRAFT = {"name": "Qzname Visser"}


async def fill(tx: Transaction) -> Person:
    """Somebody with a sign-on in the list, a draft, an update and a message that wait; a second officer for another."""
    ann = people.add(tx, TELEGRAM, "en")
    await signons.add(tx, replace(GIVEN, person_id=ann.id), KEY)
    drafts.save(tx, Draft(ann.id, DRAFT))
    await inbox.add(tx, 7, b'{"text": "Qzwords"}', TELEGRAM)
    outbox.add(tx, Outgoing("sendMessage", {"text": "Qzname"}, TELEGRAM))
    other = people.add(tx, 1003, "ar")
    signed = replace(GIVEN, reference="JKLM-NPQR", organisation="Tulip", person_id=other.id)
    await signons.add(tx, signed, "tulip")
    token = await seconds.offer(tx, signed, tx.at + 1000)
    found = await seconds.opened(tx, token)
    assert found is not None
    assert await seconds.take(tx, found, ann.id, tx.at)
    seconds.says(tx, replace(found, person_id=ann.id), name="Qzname", role="Qzrole")
    assert await seconds.confirm(tx, found, ann.id, tx.at)
    await proofs.prove(tx, signed.reference, Proof.SECOND)
    return ann


def copied(path: Path, to: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("VACUUM INTO ?", (str(to),))


def put_back(backup: Path, path: Path) -> None:
    for each in path.parent.glob("bot.db*"):
        each.unlink()
    shutil.copy(backup, path)


@asynccontextmanager
async def started(path: Path, vault: Vault, clock: Clock) -> AsyncIterator[Transaction]:
    """As the bot starts."""
    database = await connect(f"sqlite:///{path}", vault, clock)
    try:
        await erasing.begin(database)
        async with database.transaction() as tx:
            yield tx
    finally:
        await database.close()


async def _erase(tx: Transaction, ann: Person) -> None:
    await signons.erase(tx, GIVEN.reference)
    people.erase(tx, ann)


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


async def state(tx: Transaction) -> dict[str, object]:
    """What there is of Ann and her sign-on."""
    signed = await signons.find(tx, GIVEN.reference)
    ann = await people.find(tx, TELEGRAM)
    return {
        "person": ann is not None,
        "draft": ann is not None and await drafts.find(tx, ann.id) is not None,
        "signon": signed and (signed.status, signed.listing, signed.representative.name),
        "named": [line.organisation for line in await signons.lines(tx)],
        "waiting": (await inbox.backlog(tx)).waiting + sum((await outbox.backlog(tx)).values()),
        "second": len(await tx.rows("second_for", reference="JKLM-NPQR")),
    }


ALL = {
    "person": True, "draft": True, "signon": ("approved", "public", WHO.name), "named": ["Harbour Legal Aid", "Tulip"],
    "waiting": 2, "second": 1,
}  # fmt: skip
GONE = {"person": False, "draft": False, "waiting": 0, "second": 0}
Act = Callable[[Transaction, Person], Awaitable[None]]


@pytest.mark.parametrize(
    ("act", "kinds", "after"),
    [
        (_erase, ["person", "signon"], {**GONE, "signon": None, "named": ["Tulip"]}),
        (_keep_the_line, ["line", "person"], {**GONE, "signon": ("approved", "public", "")}),
        (_withdraw, ["withdrawn"], {"signon": ("withdrawn", "public", WHO.name), "named": ["Tulip"]}),
        (_off, ["counted"], {"signon": ("approved", "counted", WHO.name), "named": ["Tulip"]}),
        (_off_by_region, ["counted", "region"], {"signon": ("approved", "region", WHO.name), "named": ["Tulip"]}),
        (_correct, ["counted"], {"signon": ("approved", "counted", WHO.name), "named": ["Tulip"]}),
        (_old, ["signon"], {"signon": None, "named": ["Tulip"]}),
        (_leave, ["draft"], {"draft": False}),
        (_expire, ["draft"], {"draft": False}),
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
            assert await erasures.behind(tx) == 0
    assert set(Log.beside(path).lines()) >= set(lines)
    with closing(sqlite3.connect(path)) as opened:
        assert opened.execute("PRAGMA foreign_key_check").fetchall() == []


async def test_a_second_officer_who_was_erased_stands_for_nothing(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
    copied(path, tmp_path / "backup.db")
    async with started(path, vault, clock) as tx:
        await _erase(tx, ann)
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
        await _erase(tx, ann)
    put_back(tmp_path / "backup.db", path)
    async with started(path, Vault(read_key(new_key()), new, old), clock) as tx:
        assert not (await state(tx))["person"]


async def test_the_file_says_nothing_about_anybody(path: Path, vault: Vault, clock: Clock) -> None:
    """For the owner alone; nothing that somebody could try out without the secret."""
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
        root, lookup = vault.root(), tx.vault.lookup(TELEGRAM, people.PURPOSE)
        await _erase(tx, ann)
    log = path.with_name("erasures.log")
    text = log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch(r"(?:2027-01-15T08:00:00Z [0-9a-f]{8} (?:person|signon) [0-9a-f]{32}\n){2}", text)
    everything = content(path) + b"".join(content(each) for each in path.parent.glob("bot.db-*"))
    for word in ("Qzname", "Qzrole", "qzmail", str(TELEGRAM), GIVEN.reference, str(ann.id)):
        assert word.encode() not in everything + log.read_bytes()
    assert lookup not in everything
    assert lookup.hex() not in text
    guessing = Vault(read_key(new_key()))
    called = [*range(TELEGRAM - 500, TELEGRAM + 500), ann.id, GIVEN.reference, f"person|{TELEGRAM}"]
    purposes = (people.PURPOSE, erasures.PURPOSE, "signon", "actor")
    for secret in (guessing.root(), b"", bytes(32)):
        guessing.root(secret or guessing.root())
        guesses = {guessing.lookup(each, purpose).hex() for each in called for purpose in purposes}
        assert not any(guess in text for guess in guesses)
    guessing.root(root)
    with_it = {guessing.lookup(f"person|{number}", erasures.PURPOSE).hex() for number in called}
    assert sum(each in text for each in with_it) == 1, "the drawn number, not Telegram's: even who knows the secret"


async def test_what_is_undone_is_not_written(path: Path, vault: Vault, clock: Clock) -> None:
    database = await connect(f"sqlite:///{path}", vault, clock)
    async with database.transaction() as tx:
        ann = await fill(tx)
    with pytest.raises(ValueError, match="undone"):
        async with database.transaction() as tx:
            try:
                async with tx.unit():
                    await _erase(tx, ann)
                    raise ValueError("part")
            except ValueError:
                assert await people.find(tx, TELEGRAM)
            people.erase(tx, ann)
            raise ValueError("undone")
    async with database.transaction() as tx:
        tx.erased = True
    assert Log.beside(path).lines() == []
    await database.close()


async def test_a_file_that_cannot_be_written_follows_later(path: Path, vault: Vault, clock: Clock) -> None:
    """The erasure is done all the same."""
    database = await connect(f"sqlite:///{path}", vault, clock)
    path.with_name("erasures.log").mkdir()
    async with database.transaction() as tx:
        people.erase(tx, await fill(tx))
    async with database.transaction() as tx:
        assert await people.find(tx, TELEGRAM) is None
        assert await erasures.behind(tx) == 1
    with pytest.raises(DatabaseRefused, match="says what was erased"):
        await erasing.begin(database)
    path.with_name("erasures.log").rmdir()
    async with database.transaction() as tx:
        tx.erased = await erasures.behind(tx) > 0
    assert [line.kind for line in Log.beside(path).lines()] == ["person"]
    await database.close()


@pytest.mark.parametrize("harm", ["gone", "torn", "garbage"])
async def test_at_a_start_the_file_is_whole_again(path: Path, vault: Vault, clock: Clock, harm: str) -> None:
    async with started(path, vault, clock) as tx:
        await _erase(tx, await fill(tx))
    log = path.with_name("erasures.log")
    before = log.read_text()
    harmed = {"gone": "", "torn": before[:-20], "garbage": f"\x00\u00e9 2027-99-99T00:00:00Z\n{before[:40]}"}[harm]
    log.unlink() if harm == "gone" else log.write_text(harmed)
    async with started(path, vault, clock) as tx:
        assert [entry.act for entry in await audit.entries(tx)] == []
    assert sorted(map(str, Log.beside(path).lines())) == sorted(before.splitlines())
    assert log.stat().st_mode & 0o777 == 0o600


async def test_forged_lines_and_those_of_another_database_erase_nobody(
    path: Path, vault: Vault, clock: Clock, tmp_path: Path
) -> None:
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
        own = erasures.book(tx)
        stranger = Vault(read_key(new_key()))
        forged = [
            Line(tx.at, own, "person", stranger.lookup(f"person|{ann.id}", erasures.PURPOSE)),
            Line(tx.at, own, "person", vault.lookup(TELEGRAM, people.PURPOSE)),
            Line(tx.at, own, "person", erasures.mark(tx, erasures.Kind.SIGNON, GIVEN.reference)[::-1]),
            Line(tx.at, "00000000", "person", erasures.mark(tx, erasures.Kind.PERSON, ann.id)),
            Line(tx.at, own, "everybody", erasures.mark(tx, erasures.Kind.PERSON, ann.id)),
        ]
    Log.beside(path).append(forged)
    async with started(path, vault, clock) as tx:
        assert await state(tx) == ALL


@pytest.mark.parametrize("text", ["", "x", "2027-13-01T00:00:00Z 00000000 person " + "0" * 32, "٢" * 20])
def test_no_line(text: str) -> None:
    assert erasure_log.read(text) is None


def test_a_line_reads_as_it_is_written() -> None:
    line = Line(1_800_000_000, "0123abcd", "line", bytes(range(16)))
    assert erasure_log.read(str(line)) == line


async def test_a_database_in_a_restore_has_no_file_of_its_own_to_go_by(database: Database, path: Path) -> None:
    """The lines may come from anywhere."""
    async with database.transaction() as tx:
        ann = await fill(tx)
        line = Line(tx.at, erasures.book(tx), "person", erasures.mark(tx, erasures.Kind.PERSON, ann.id))
    elsewhere = Log(path.with_name("elsewhere.log"))
    elsewhere.append([line])
    assert await erasing.again(database, elsewhere) == 1
    assert await erasing.again(database, elsewhere) == 0
    async with database.transaction() as tx:
        assert await people.find(tx, TELEGRAM) is None
    assert line in Log.beside(path).lines()
