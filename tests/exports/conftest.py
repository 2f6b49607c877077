"""A database with organisations in many scripts."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from storage.database import Database, connect
from storage.vault import Vault, new_key, read_key
from tests.exports import sample


@pytest_asyncio.fixture
async def database(folder: Path) -> AsyncIterator[Database]:
    opened = await connect(f"sqlite:///{folder}/bot.db", Vault(read_key(new_key())), clock=lambda: 1772409600.0)
    await sample.fill(opened)
    yield opened
    await opened.close()
