"""What the tests of the loops share: a clock that is set by hand, and a database that goes by it."""

from collections.abc import AsyncIterator
from contextlib import nullcontext
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
    at_hand = postgresql.upgraded() if postgresql else nullcontext(f"sqlite:///{tmp_path}/bot.db")
    async with at_hand as where:
        opened = await connect(where, Vault(read_key(new_key())), clock)
        yield opened
        await opened.close()
