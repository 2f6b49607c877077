"""Loops are woken by the tables they work from, and end with nothing under way."""

import asyncio

import pytest

from bot.pipeline.broadcaster import Broadcaster
from bot.pipeline.checks import Checks
from bot.pipeline.events import Events
from bot.pipeline.judge import Judge
from bot.pipeline.postman import Postman
from bot.pipeline.rounds import Rounds
from bot.pipeline.sender import Sender
from storage.named import written


@pytest.mark.parametrize("loop", [Broadcaster, Checks, Events, Judge, Postman, Sender])
def test_what_wakes_it_is_written_by_a_query(loop: type[Rounds]) -> None:
    """A name that none writes would leave it asleep."""
    assert loop.works_from
    assert loop.works_from <= set(written().values())


class Claiming(Rounds):
    """A round that waits for the database, and then begins something."""

    def __init__(self) -> None:
        super().__init__()
        self.database, self.telegram, self.began = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self.flying: set[asyncio.Task[bool]] = set()
        self._flying = self.flying

    async def _round(self) -> None:
        if not self._stopping.is_set():
            self.began.set()
            await self.database.wait()
            self.flying.add(asyncio.create_task(self.telegram.wait()))


async def test_the_end_waits_for_what_a_round_is_about_to_begin() -> None:
    loop = Claiming()
    running = asyncio.create_task(loop.run())
    await loop.began.wait()
    ending = asyncio.create_task(loop.finish(60))
    loop.database.set()
    await running
    assert loop.flying and not ending.done()
    loop.telegram.set()
    await ending
    assert all(task.done() for task in loop.flying)
