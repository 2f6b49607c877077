"""A database that is a server's, for those who know files: taken into one for a backup, brought back from one."""

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.moving import SNAPSHOT, at, begun, copy, nobody_at_work, standing, summed, version
from storage.vault import KEY_BYTES, Vault

KEYLESS = Vault(bytes(KEY_BYTES))  # where nothing sealed is read


async def into_file(url: str, file: Path, vault: Vault) -> None:
    """A copy, for a backup. Raises the same."""
    async with at(url) as source, at(f"sqlite:///{file}") as target:
        await copy(source, target, vault)
    with closing(sqlite3.connect(file)) as made:
        made.execute("PRAGMA journal_mode=DELETE")  # nothing of it stands in another file


async def from_file(file: Path, url: str, vault: Vault) -> None:
    """In the place of whatever stands there. Raises the same."""
    async with at(f"sqlite:///{file}") as source, at(url) as target:
        await copy(source, target, vault, replace=True)


async def note(url: str, vault: Vault, key: str, value: str) -> None:
    """A fact, whatever the schema. Raises Refused, Unavailable."""
    async with at(url) as engine, begun(engine, vault, engine.begin(alone=True)) as tx:
        tx.later("fact_write", key=key, value=value)


async def look(url: str) -> str:
    """What stands in it; empty where nothing does. Raises Refused, also while a bot is at work, and Unavailable."""
    async with at(url) as engine, begun(engine, KEYLESS, [SNAPSHOT]) as tx:
        await nobody_at_work(tx, engine)
        there = await standing(tx, engine)
        return summed(there) if there else ""


async def schema(url: str) -> int:
    """Raises Refused, Unavailable."""
    async with at(url) as engine, begun(engine, KEYLESS, [SNAPSHOT]) as tx:
        return await version(tx, engine)
