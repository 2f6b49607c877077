"""With an offline key named: contacts of what was decided before are sealed to it, beside the work that goes on."""

import structlog

from bot.pipeline.rounds import Rounds
from storage import audit
from storage.database import Database
from storage.sealing import step

log = structlog.get_logger()

EVERY_SECONDS = 600.0  # another program may have added some
BREATH_SECONDS = 0.02  # between two steps: others want the database, too


class Sealer(Rounds):
    def __init__(self, database: Database) -> None:
        super().__init__()
        self._look_every = EVERY_SECONDS
        self._database = database
        self._after = ""
        self._sealed = 0

    async def _round(self) -> float | None:
        async with self._database.transaction() as tx:
            made = await step(tx, self._after)
            self._sealed += made.sealed
            if self._sealed and not made.last:
                await audit.add(tx, None, "contacts-sealed", str(self._sealed))
        self._after = made.last
        for reference in made.damaged:
            log.error("the contact of a sign-on cannot be read, and so not be sealed", reference=reference)
        if made.last:
            log.info("contacts are being sealed", n=self._sealed)
            return BREATH_SECONDS
        if self._sealed:
            log.info("the contacts of all that is decided are sealed", n=self._sealed)
        self._sealed = 0
        return None
