"""Databases as earlier programs left them: made step by step, each with the rows it may have held."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storage import steps
from storage.vault import Vault

STEPS = steps.steps()
_PARTS = re.split(r"^-- step (\d+)$", Path(__file__).with_name("rows.sql").read_text("utf-8"), flags=re.MULTILINE)
ROWS = dict(zip(map(int, _PARTS[1::2]), _PARTS[2::2], strict=True))


@contextmanager
def beside(path: Path, vault: Vault) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("PRAGMA foreign_keys=ON")
        opened.execute("PRAGMA synchronous=OFF")
        opened.create_function("seal", 2, vault.seal)
        opened.create_function("lookup", 2, lambda value, purpose: vault.lookup(value, purpose))
        yield opened


def make(path: Path, vault: Vault, upto: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with beside(path, vault) as opened:
        for number, sql in STEPS:
            if number <= upto:
                opened.executescript(f"{sql}\nPRAGMA user_version={number};\n{ROWS.get(number, '')}")


def counts(path: Path) -> dict[str, int]:
    """Rows by table."""
    with closing(sqlite3.connect(path)) as opened:
        named = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        return {
            each: opened.execute(f"SELECT count(*) FROM {each}").fetchone()[0]  # noqa: S608
            for (each,) in named.fetchall()
        }


def shape(path: Path) -> tuple[list[tuple[str, ...]], int]:
    with closing(sqlite3.connect(path)) as opened:
        found = opened.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        return found, opened.execute("PRAGMA user_version").fetchone()[0]
