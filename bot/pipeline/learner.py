"""What names have in common: read after a start, found where it is not known yet, beside the work that goes on. What is
held of names follows the database, also where nobody asks for it."""

from collections.abc import Callable

from bot.context import House
from bot.pipeline.rounds import Rounds
from storage import listed, reviews
from storage.database import Database

EVERY_SECONDS = 600.0  # another program may have added some
BREATH_SECONDS = 0.02  # between two steps: others want the database, too


class Learner(Rounds):
    def __init__(self, database: Database, house: Callable[[], House]) -> None:
        super().__init__()
        self._look_every = EVERY_SECONDS
        self._database, self._house = database, house

    async def _round(self) -> float | None:
        async with self._database.transaction() as tx:
            more = await self._house().directory.step(tx)
            await listed.follow(tx)
            await reviews.follow(tx)
        return BREATH_SECONDS if more else None
