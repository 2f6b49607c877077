"""The tables of a schema as the steps make them, and their rows in an order that is the same everywhere."""

import sqlite3
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from hashlib import sha256
from typing import Any

from storage import steps
from storage.database import Transaction

BATCH = 100  # rows in one statement


@dataclass(frozen=True)
class Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    references: frozenset[str]
    numbered: bool  # an id is never given twice
    given: int  # rows that the schema itself brings


@dataclass(frozen=True)
class Told:
    """Of what stands in a table."""

    rows: int
    digest: str


def tables(version: int) -> list[Table]:
    """Of a schema, in the order in which rows can be put in: what others refer to first."""
    with closing(sqlite3.connect(":memory:")) as made:
        for number, sql in steps.steps():
            if number <= version:
                made.executescript(sql)
        found = {each.name: each for each in _described(made)}
    needs = {each.name: each.references for each in found.values()}
    return [found[name] for name in TopologicalSorter(needs).static_order()]


def _described(made: sqlite3.Connection) -> Iterator[Table]:
    named = made.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for name, sql in named.fetchall():
        columns = made.execute("SELECT name, pk FROM pragma_table_info(?)", [name]).fetchall()
        others = made.execute('SELECT "table" FROM pragma_foreign_key_list(?)', [name]).fetchall()
        yield Table(
            name,
            tuple(column for column, _ in columns),
            tuple(column for column, place in sorted(columns, key=lambda each: int(each[1])) if place),
            frozenset(other for (other,) in others) - {name},  # rows refer to older ones of the same table
            "AUTOINCREMENT" in sql,
            made.execute(f"SELECT count(*) FROM {name}").fetchone()[0],  # noqa: S608
        )


class Sum:
    """Of rows in order."""

    def __init__(self) -> None:
        self._digest, self._rows = sha256(), 0

    def add(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for row in rows:
            self._digest.update(repr(row).encode())
            self._rows += 1

    @property
    def told(self) -> Told:
        return Told(self._rows, self._digest.hexdigest())


@cache
def insert(table: Table, rows: int) -> str:
    width = len(table.columns)
    marks = (", ".join(f":v{row * width + place}" for place in range(width)) for row in range(rows))
    return f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({'), ('.join(marks)})"  # noqa: S608


async def batches(tx: Transaction, table: Table) -> AsyncIterator[list[tuple[Any, ...]]]:
    """All rows in the order of the key, which is the same everywhere."""
    key, marks = ", ".join(table.key), ", ".join(f":k{place}" for place in range(len(table.key)))
    every = f"SELECT {', '.join(table.columns)} FROM {table.name}"  # noqa: S608
    rest, after = f"ORDER BY {key} LIMIT {BATCH}", dict[str, Any]()
    while rows := await tx.plain(f"{every} {f'WHERE ({key}) > ({marks})' if after else ''} {rest}", **after):
        yield [tuple(row[column] for column in table.columns) for row in rows]
        after = {f"k{place}": rows[-1][column] for place, column in enumerate(table.key)}
