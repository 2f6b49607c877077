"""Copies of a database in use, locks, and one database in the place of another."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import copies, facts
from storage.backup_records import Busy, Unusable
from storage.database import Database
from storage.vault import Vault, new_key, read_key
from tests.storage.conftest import put


async def test_a_copy_is_one_moment_whatever_is_under_way(database: Database, path: Path, tmp_path: Path) -> None:
    async with database.transaction() as tx:
        facts.write(tx, "before", "1")
    async with database.transaction() as tx:
        facts.write(tx, "under-way", "1")
        await tx.flush()
        copies.make(path, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as opened:
        assert opened.execute("SELECT key FROM facts WHERE key IN ('before', 'under-way')").fetchall() == [("before",)]


async def test_a_look(database: Database, path: Path, tmp_path: Path, vault: Vault) -> None:
    copies.make(path, tmp_path / "copy.db")
    found = copies.look(tmp_path / "copy.db")
    assert (found.schema, found.problems, found.audit) == (copies.newest_schema(), (), "")
    assert found.counts["facts"] == 2 and found.counts["signons"] == 0
    assert copies.opens(tmp_path / "copy.db", vault)
    assert not copies.opens(tmp_path / "copy.db", Vault(read_key(new_key())))


async def test_a_look_finds_a_row_without_its_other(database: Database, path: Path, tmp_path: Path) -> None:
    copies.make(path, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as opened, opened:
        opened.execute("INSERT INTO drafts (person_id, answers, started, touched) VALUES (7, x'', 0, 0)")
    assert copies.look(tmp_path / "copy.db").problems == ("drafts: a row without its people",)


@pytest.mark.parametrize("raw", [b"", b"not a database, by no means at all" * 100])
def test_a_look_at_something_else(tmp_path: Path, raw: bytes) -> None:
    put(tmp_path / "x.db", raw)
    with pytest.raises(Unusable, match="no sound database"):
        copies.look(tmp_path / "x.db")


def test_where_there_is_nothing_to_copy(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="cannot be copied"):
        copies.make(tmp_path / "none.db", tmp_path / "copy.db")
    assert not (tmp_path / "none.db").exists()


async def test_a_note_is_a_fact(database: Database, path: Path) -> None:
    for value in ("1", "2"):
        copies.note(path, "backup-at", value)
    async with database.transaction() as tx:
        assert await facts.read(tx, "backup-at") == "2"


def test_who_uses_it_and_who_wants_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "bot.db"
    with (
        copies.in_use(path),
        copies.in_use(path),
        pytest.raises(Busy, match="stop the bot"),
        copies.in_use(path, alone=True),
    ):
        raise AssertionError("not to be had")
    with copies.in_use(path, alone=True), pytest.raises(Busy, match="being restored"), copies.in_use(path):
        raise AssertionError("not to be had")
    with copies.in_use(path, alone=True):
        assert path.parent.is_dir()


def test_a_room_is_for_one_and_begins_and_ends_empty(tmp_path: Path) -> None:
    put(tmp_path / "room" / "left.db", b"of a killed one")
    with copies.room(tmp_path, "room", "wait") as room:
        assert list(room.iterdir()) == []
        (room / "made.db").touch()
        with pytest.raises(Busy, match="wait"), copies.room(tmp_path, "room", "wait"):
            raise AssertionError("not to be had")
        assert (room / "made.db").exists()
    assert not (tmp_path / "room").exists()


def test_in_the_place_of_another(tmp_path: Path) -> None:
    for name, raw in {"bot.db": b"old", "bot.db-wal": b"log", "made.db": b"new"}.items():
        put(tmp_path / name, raw)
    copies.replace(tmp_path / "made.db", tmp_path / "bot.db", ".aside")
    there = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert there == {"bot.db": b"new", "bot.db.aside": b"old", "bot.db.aside-wal": b"log"}


def test_what_belongs_to_one_that_was_put_aside_goes_with_it(tmp_path: Path) -> None:
    """Killed between the two, the next restore does not part a database from its log."""
    for name, raw in {"bot.db": b"old", "made.db": b"new"}.items():
        put(tmp_path / name, raw)

    def between() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copies.replace(tmp_path / "made.db", tmp_path / "bot.db", ".aside", between)
    put(tmp_path / "bot.db-wal", b"log")
    copies.replace(tmp_path / "made.db", tmp_path / "bot.db", ".again")
    there = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert there == {"bot.db": b"new", "bot.db.aside": b"old", "bot.db.aside-wal": b"log"}


def test_a_mark_stays_where_that_is_broken_off(tmp_path: Path) -> None:
    put(tmp_path / "bot.db", b"old")
    put(tmp_path / "made.db", b"new")

    def between() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copies.replace(tmp_path / "made.db", tmp_path / "bot.db", ".aside", between)
    assert copies.interrupted(tmp_path / "bot.db").exists() and (tmp_path / "bot.db.aside").read_bytes() == b"old"
    copies.replace(tmp_path / "made.db", tmp_path / "bot.db", ".again")
    assert not copies.interrupted(tmp_path / "bot.db").exists() and (tmp_path / "bot.db").read_bytes() == b"new"
