"""How SQLite is opened: which journal, which safeguards, and which files are refused untouched."""

import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import cast

import pytest

from storage import sqlite
from storage.database import Refused, connect
from storage.steps import newest
from storage.vault import Vault
from tests.storage.conftest import content, put


@pytest.mark.row(58)
@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 44, 9), True),
        ((3, 45, 0), False),
        ((3, 46, 1), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 0), False),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
        ((4, 0, 0), True),
    ],
)
@pytest.mark.row(58)
def test_the_write_ahead_log_is_used_only_where_it_is_sound(version: tuple[int, int, int], safe: bool) -> None:
    assert sqlite.wal_is_safe(version) is safe


@pytest.fixture
async def engine(path: Path) -> AsyncIterator[sqlite.Sqlite]:
    opened = await sqlite.connect(path)
    await opened.upgrade(newest())
    yield opened
    await opened.close()


MODE = "wal" if sqlite.wal_is_safe(sqlite3.sqlite_version_info) else "truncate"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("synchronous", 3),
        ("trusted_schema", 0),
        ("temp_store", 2),
        ("journal_mode", MODE),
    ],
)
async def test_safeguards_are_on(engine: sqlite.Sqlite, name: str, value: object) -> None:
    ((row,),) = await engine.run([(f"PRAGMA {name}", {})])
    assert tuple(cast(sqlite3.Row, row)) == (value,)


@pytest.mark.row(58)
async def test_the_description_says_which_engine_and_journal(engine: sqlite.Sqlite) -> None:
    assert engine.description == f"SQLite {sqlite3.sqlite_version}, journal {MODE.upper()}"


async def test_every_table_keeps_to_its_types(engine: sqlite.Sqlite) -> None:
    tables = (await engine.run([("PRAGMA table_list", {})]))[0]
    ours = {row["name"]: row["strict"] for row in tables if not row["name"].startswith("sqlite_")}
    assert len(ours) > 10
    assert {name for name, strict in ours.items() if not strict} == set()


def test_only_the_owner_reads_the_file(engine: sqlite.Sqlite, path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600


async def test_a_row_without_its_person_is_found(engine: sqlite.Sqlite, path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)  # without foreign_keys, as a hand with a tool would
    other.execute("INSERT INTO drafts (person_id, answers, started, touched) VALUES (1, x'00', 0, 0)")
    other.close()
    assert await engine.problems() == ["drafts: a row without its people"]


# --- files that are not sound


def _ended(before: set[threading.Thread]) -> bool:
    """Whether all threads that were started since come to their end."""
    started = [each for each in threading.enumerate() if each not in before]
    for thread in started:
        thread.join(10)
    return not any(thread.is_alive() for thread in started)


async def _made(path: Path, vault: Vault) -> bytes:
    opened = await connect(f"sqlite:///{path}", vault)
    async with opened.transaction() as tx:
        for number in range(300):
            tx.later("fact_write", key=f"key-{number}", value="x" * 200)
    await opened.close()
    return content(path)


def _in_wal_mode(raw: bytes) -> bytes:
    return raw[:18] + b"\x02\x02" + raw[20:]


@pytest.mark.row(56)
@pytest.mark.parametrize("wal", [False, True])
@pytest.mark.parametrize(
    ("first", "last", "by"),
    [
        (0, 100, b"\xff"),  # the head
        (4096, 20 * 4096, b"\x00"),  # pages of zeros
        (8192, 12 * 4096, b"\xa5"),  # garbage in the middle
    ],
)
async def test_a_damaged_file_is_refused_and_left_as_it_is(
    path: Path, vault: Vault, first: int, last: int, by: bytes, wal: bool
) -> None:
    sound = await _made(path, vault)
    sound = _in_wal_mode(sound) if wal else sound
    damaged = sound[:first] + by * (last - first) + sound[last:]
    put(path, damaged)
    with pytest.raises(Refused, match="Restore it from a backup"):
        await connect(f"sqlite:///{path}", vault)
    assert content(path) == damaged


@pytest.mark.row(56)
async def test_a_file_cut_short_is_refused_and_left_as_it_is(path: Path, vault: Vault) -> None:
    short = (await _made(path, vault))[: 5 * 4096]
    put(path, short)
    with pytest.raises(Refused, match="Restore it from a backup"):
        await connect(f"sqlite:///{path}", vault)
    assert content(path) == short


async def test_a_refusal_leaves_no_thread_behind_that_keeps_the_program_from_ending(path: Path, vault: Vault) -> None:
    put(path, b"this was never a database\n" * 500)
    before = set(threading.enumerate())
    with pytest.raises(Refused, match="not a database"):
        await connect(f"sqlite:///{path}", vault)
    assert _ended(before)


@pytest.mark.parametrize("where", ["a-file/bot.db", "a-folder"])
async def test_a_place_that_cannot_be_used_is_refused(tmp_path: Path, vault: Vault, where: str) -> None:
    (tmp_path / "a-file").touch()
    (tmp_path / "a-folder").mkdir()
    before = set(threading.enumerate())
    with pytest.raises(Refused, match="Look at its folder"):
        await connect(f"sqlite:///{tmp_path}/{where}", vault)
    assert _ended(before)
