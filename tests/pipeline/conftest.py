"""What the tests of the loops share: a clock that is set by hand, and a database that goes by it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.database import Database, connect
from storage.vault import Vault, new_key, read_key
from tests import postgres


@dataclass
class Clock:
    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def database(tmp_path: Path, clock: Clock, postgresql: postgres.Server | None) -> AsyncIterator[Database]:
    where = postgresql.fresh() if postgresql else f"sqlite:///{tmp_path}/bot.db"
    opened = await connect(where, Vault(read_key(new_key())), clock)
    yield opened
    await opened.close()
