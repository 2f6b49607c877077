"""A server for all of these tests, a new database for each; a file in which every table has rows."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.settings import Settings
from storage import audit, chain
from storage.database import connect
from storage.vault import Vault, new_key, read_key
from tests.makers import make_settings
from tests.postgres import Server
from tests.storage import earlier

REST = Path(__file__).with_name("rest.sql")


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """Of a database in which nothing is."""
    with server.lent() as where:
        yield where


@pytest.fixture
def key() -> str:
    return new_key()


@pytest.fixture
def settings(tmp_path: Path, key: str) -> Settings:
    """Of a bot that works from a file."""
    places = {"database_url": f"sqlite:///{tmp_path}/data/bot.db", "backups": tmp_path / "backups"}
    return make_settings(**places, encryption_key=key)


@pytest.fixture
def full(settings: Settings, key: str) -> str:
    """Its address: every table has rows."""
    asyncio.run(fill(settings.database, Vault(read_key(key))))
    return settings.database_url


async def fill(path: Path, vault: Vault) -> None:
    earlier.make(path, vault, earlier.STEPS[-1][0])
    with earlier.beside(path, vault) as opened:
        opened.executescript(REST.read_text("utf-8"))
    database = await connect(f"sqlite:///{path}", vault)
    async with database.transaction() as tx:
        await chain.begin(tx)
        for act in ("role", "approve"):
            await audit.add(tx, 1002, act, "AAAA-2222")
    await database.close()
