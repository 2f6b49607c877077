"""Upgrades a database and dies at the n-th statement, for every n: `python -m tests.faults.upgrading old.db folder`.

Prints how many deaths there were; ends with 1 and a sentence when one of them left something that must not be.
"""

import os
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from storage import sqlite, steps

Shape = list[tuple[str, ...]]


def dies(path: Path, statement: int) -> bool:
    """In a process of its own; False when there were fewer statements."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 137
    left = statement

    def trace(sql: str) -> None:
        nonlocal left
        left -= 1
        if not left:
            os._exit(137)

    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")  # only the process dies here, not the machine
    connection.set_trace_callback(trace)
    sqlite._upgrade(connection, steps.newest())
    os._exit(0)


def shape(path: Path) -> tuple[int, Shape, Shape]:
    """Schema version, tables, and what is in the oldest of them."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        kept = connection.execute("SELECT key, value FROM facts").fetchall() if tables else []
        return int(connection.execute("PRAGMA user_version").fetchone()[0]), tables, kept


def upgraded(path: Path) -> tuple[int, Shape, Shape]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        sqlite._upgrade(connection, steps.newest())
    return shape(path)


def versions(old: Path, folder: Path) -> dict[int, Shape]:
    """How the schema looks after each step, without any death."""
    whole, found = folder / "whole.db", {}
    shutil.copy(old, whole)
    found[shape(whole)[0]] = shape(whole)[1]
    with closing(sqlite3.connect(whole, isolation_level=None)) as connection:
        for number, sql in steps.steps():
            if number > max(found):
                connection.executescript(f"BEGIN;\n{sql}\nPRAGMA user_version={number};\nCOMMIT;")
                found[number] = shape(whole)[1]
    return found


def main(old: Path, folder: Path) -> int:
    known, before, deaths = versions(old, folder), shape(old), 0
    newest = max(known)
    while True:
        path = folder / "broken.db"
        shutil.copy(old, path)
        if not dies(path, deaths + 1):
            print(deaths)
            return 0
        deaths += 1
        version, tables, kept = shape(path)
        if tables != known[version] or kept != before[2]:
            print(f"death {deaths} left half of a step beyond schema {version}")
            return 1
        if upgraded(path)[:2] != (newest, known[newest]):
            print(f"death {deaths}: the next start does not go through")
            return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
