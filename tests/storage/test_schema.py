"""Schema steps: from any of them to the newest, each whole or not at all, never backwards."""

import re
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from storage import steps
from storage.database import Refused, connect
from storage.named import QUERIES
from storage.vault import Vault
from tests.storage.conftest import content

STEPS = steps.steps()


def _shape(path: Path) -> tuple[list[tuple[str, ...]], int]:
    opened = sqlite3.connect(path)
    found = opened.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    version = opened.execute("PRAGMA user_version").fetchone()[0]
    opened.close()
    return found, version


def _at(path: Path, done: int) -> None:
    """A database as a program left it that knew only the first `done` steps."""
    path.parent.mkdir(exist_ok=True)
    opened = sqlite3.connect(path, isolation_level=None)
    for number, sql in STEPS[:done]:
        opened.executescript(f"{sql}\nPRAGMA user_version={number};")
    opened.close()


ON_THEIR_WAY: set[int] = {22}  # with what is being built beside this


def test_steps_are_numbered_without_a_gap() -> None:
    numbers = [number for number, _ in STEPS]
    assert numbers == sorted(set(numbers))
    assert set(range(1, numbers[-1] + 1)) - set(numbers) <= ON_THEIR_WAY


@pytest.mark.parametrize("done", range(len(STEPS) + 1))
async def test_upgraded_from_any_step_equals_fresh(path: Path, folder: Path, vault: Vault, done: int) -> None:
    await (await connect(f"sqlite:///{folder}/fresh.db", vault)).close()
    _at(path, done)
    await (await connect(f"sqlite:///{path}", vault)).close()
    assert _shape(path) == _shape(folder / "fresh.db")
    assert _shape(path)[1] == STEPS[-1][0]


def _made(steps: Sequence[tuple[int, str]]) -> list[str]:
    """Names of tables and indexes in the order of their making."""
    with closing(sqlite3.connect(":memory:")) as there:
        for _, sql in steps:
            there.executescript(sql)
        return [row[0] for row in there.execute("SELECT name FROM sqlite_master ORDER BY rowid")]


async def test_a_step_that_fails_leaves_nothing_of_itself(path: Path, vault: Vault) -> None:
    _at(path, len(STEPS) - 1)
    *done, (_, last) = STEPS
    made = _made(done)
    opened = sqlite3.connect(path)
    new = [name for name in re.findall(r"CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)", last) if name not in made]
    if new:
        opened.execute(f"CREATE TABLE {new[-1]} (something TEXT)")
    else:
        opened.executescript(last)  # columns alone: done already, they cannot be added again
    opened.close()
    before = _shape(path)
    with pytest.raises(Refused, match=r"already|duplicate|no such"):
        await connect(f"sqlite:///{path}", vault)
    assert _shape(path) == before


@pytest.mark.row(59)
async def test_a_newer_schema_is_refused_and_left_as_it_is(path: Path, vault: Vault) -> None:
    await (await connect(f"sqlite:///{path}", vault)).close()
    opened = sqlite3.connect(path)
    opened.execute(f"PRAGMA user_version={STEPS[-1][0] + 1}")
    opened.close()
    before = content(path)
    with pytest.raises(Refused, match="Install the newer program"):
        await connect(f"sqlite:///{path}", vault)
    assert content(path) == before


def test_no_two_queries_have_one_name() -> None:
    """The later file would silently take the place of the earlier one."""
    texts = [path.read_text(encoding="utf-8") for path in QUERIES.glob("*.sql")]
    names = [name for text in texts for name in re.findall(r"^-- name: (\w+)", text, re.MULTILINE)]
    assert len(names) > 50
    assert [name for name, n in Counter(names).items() if n > 1] == []
