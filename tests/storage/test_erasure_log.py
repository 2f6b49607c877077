"""The file of erasures: for its owner alone, saying nothing about anybody, whole after whatever happened to it."""

import os
import re
from pathlib import Path

import pytest

from bot import erasing
from bot.errors import DatabaseRefused
from storage import audit, erasure_log, erasures, people
from storage.database import Database, connect
from storage.erasure_log import Line, Log
from storage.vault import Vault, new_key, read_key
from tests.storage.conftest import Clock, content
from tests.storage.erased import ALL, GIVEN, TELEGRAM, erase_ann, fill, started, state


async def test_the_file_says_nothing_about_anybody(path: Path, vault: Vault, clock: Clock) -> None:
    """For the owner alone; nothing that somebody could try out without the secret."""
    async with started(path, vault, clock) as tx:
        ann = await fill(tx)
        root, lookup = vault.root(), tx.vault.lookup(TELEGRAM, people.PURPOSE)
        await erase_ann(tx, ann)
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
                    await erase_ann(tx, ann)
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
        assert await erasures.behind(tx, tx.at) == 1
    with pytest.raises(DatabaseRefused, match="says what was erased"):
        await erasing.begin(database, Log.beside(path))
    path.with_name("erasures.log").rmdir()
    async with database.transaction() as tx:
        tx.erased = await erasures.behind(tx, tx.at) > 0
    assert [line.kind for line in Log.beside(path).lines()] == ["person"]
    await database.close()


@pytest.mark.parametrize("harm", ["gone", "torn", "garbage"])
async def test_at_a_start_the_file_is_whole_again(path: Path, vault: Vault, clock: Clock, harm: str) -> None:
    async with started(path, vault, clock) as tx:
        await erase_ann(tx, await fill(tx))
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


def test_it_is_for_its_owner_alone_whatever_the_process_allows(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Log(tmp_path / "erasures.log").append([Line(1_800_000_000, "0123abcd", "line", bytes(16))])
    finally:
        os.umask(before)
    assert (tmp_path / "erasures.log").stat().st_mode & 0o777 == 0o600
