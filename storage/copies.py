"""Copies of an SQLite database: made while it is in use, looked into, noted, put in its place."""

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import file_digest
from pathlib import Path

from storage.backup_records import Busy, Found, Header, Unusable
from storage.disk import sync
from storage.steps import newest
from storage.vault import KeyTrouble, Vault

BESIDE = ("-journal", "-wal", "-shm")  # what belongs to a database file and is of no use without it
WAIT_SECONDS = 30.0


@contextmanager
def room(folder: Path, name: str, busy: str) -> Iterator[Path]:
    """A folder for one piece of work at a time; whatever a killed one left there goes. Raises Busy."""
    path = folder / name
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDONLY)
    try:
        with _locked(handle, fcntl.LOCK_EX, busy):
            for left in path.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            try:
                yield path
            finally:
                shutil.rmtree(path, ignore_errors=True)
    finally:
        os.close(handle)


@contextmanager
def in_use(database: Path, *, alone: bool = False) -> Iterator[None]:
    """Told to others for as long as it lasts, however the process ends; `alone` raises Busy while others use it."""
    with suppress(OSError):  # what is wrong with the folder is told when the database is opened
        database.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(f"{database}.lock", os.O_RDONLY | os.O_CREAT, 0o600)
    except OSError:
        if alone:
            raise
        yield
        return
    try:
        busy = "The database is in use: stop the bot first (and try again when no other command is at work)."
        how = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        with _locked(handle, how, busy if alone else "The database is being restored just now: wait for that."):
            yield
    finally:
        os.close(handle)


@contextmanager
def _locked(handle: int, how: int, busy: str) -> Iterator[None]:
    try:
        fcntl.flock(handle, how | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Busy(busy) from None
    yield


def make(source: Path, target: Path) -> None:
    """One consistent moment of a database that may be in use. Raises Unusable."""
    try:
        with (
            closing(sqlite3.connect(f"file:{source}?mode=rw", uri=True, timeout=WAIT_SECONDS)) as live,
            closing(sqlite3.connect(target)) as made,
        ):
            live.execute("PRAGMA query_only=ON")
            live.backup(made)
            made.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        raise Unusable(f"{source} cannot be copied: {error}. Look at its folder: rights, free space.") from error


def look(path: Path) -> Found:
    """Every page of it. Raises Unusable when it is no database at all."""
    try:
        with closing(sqlite3.connect(path)) as opened:
            wrong = [row[0] for row in opened.execute("PRAGMA integrity_check") if row[0] != "ok"]
            wrong += [f"{row[0]}: a row without its {row[2]}" for row in opened.execute("PRAGMA foreign_key_check")]
            schema = opened.execute("PRAGMA user_version").fetchone()[0]
            named = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            tables = sorted(row[0] for row in named)
            counts = {each: opened.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in tables}  # noqa: S608
            audit = _newest(opened, "SELECT digest FROM audit ORDER BY id DESC LIMIT 1")
            chain = _newest(opened, "SELECT hash FROM chain ORDER BY seq DESC LIMIT 1") if "chain" in tables else ""
            return Found(schema, counts, audit, chain, tuple(wrong))
    except sqlite3.Error as error:
        raise Unusable(f"{path.name} is no sound database: {error}.") from error


def _newest(opened: sqlite3.Connection, query: str) -> str:
    row = opened.execute(query).fetchone()
    return str(row[0]) if row else ""


def described(path: Path, found: Found, made: int) -> Header:
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return Header(made, found.schema, path.stat().st_size, digest, found.counts, found.audit, found.chain)


def newest_schema() -> int:
    return newest()


def opens(path: Path, vault: Vault) -> bool:
    """Whether that key is the one the database was made with; true also of one that was never started."""
    with closing(sqlite3.connect(path)) as opened:
        row = opened.execute("SELECT value FROM facts WHERE key = 'key-check'").fetchone()
    try:
        return row is None or bool(vault.open(bytes.fromhex(row[0]), "facts.key-check"))
    except KeyTrouble:
        return False


def note(database: Path, key: str, value: str) -> None:
    """A fact, whatever the schema: who makes a backup before an upgrade changes nothing else. Raises Unusable."""
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=rw", uri=True, timeout=WAIT_SECONDS)) as opened, opened:
            opened.execute(
                "INSERT INTO facts (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, value),
            )
    except sqlite3.Error as error:
        raise Unusable(f"It is done, but could not be noted in the database: {error}.") from error


# --- in its place


def interrupted(database: Path) -> Path:
    """Is there while one database takes the place of another: neither may be used then."""
    return Path(f"{database}.restoring")


def replace(made: Path, database: Path, aside: str, between: Callable[[], None] = lambda: None) -> None:
    """Puts `made` in the place of a database, which is kept under another name. Raises OSError.

    A mark is there meanwhile: half of this is never taken for whole.
    """
    mark = interrupted(database)
    mark.touch(mode=0o600)
    if not database.exists():
        aside = mark.read_text() or aside  # a killed restore has put it aside without what belongs to it
    mark.write_text(aside)
    sync(mark)
    sync(database.parent)
    if database.exists():
        os.rename(database, f"{database}{aside}")
    for ending in BESIDE:
        with suppress(FileNotFoundError):
            os.rename(f"{database}{ending}", f"{database}{aside}{ending}")
    between()
    os.rename(made, database)
    sync(database.parent)
    mark.unlink()
    sync(database.parent)
