"""After a change of the master key: what is sealed with an older one is sealed anew, beside the work that goes on."""

import structlog

from bot.pipeline import crash
from bot.pipeline.rounds import Rounds
from storage import audit
from storage.database import Database
from storage.rekeying import Resealing, begun, left
from storage.vault import KeyTrouble

log = structlog.get_logger()

EVERY_SECONDS = 60.0  # the keys are looked at
BREATH_SECONDS = 0.02  # between two steps: others want the database, too


class Rekeyer(Rounds):
    def __init__(self, database: Database) -> None:
        super().__init__()
        self._look_every = EVERY_SECONDS
        self._database = database
        self._looked = False
        self._way: Resealing | None = None

    async def _round(self) -> float | None:
        try:
            if await self._changed():
                self._way = Resealing()
            if self._way is None:
                return None
            return await self._step(self._way)
        except KeyTrouble as error:  # the work goes on with the keys it has
            log.error("the encryption keys cannot be read anew, or one is missing", what=str(error))
            self._way = None
            return None

    async def _changed(self) -> bool:
        """Also at the start: it may have been killed on the way, or the database is an older one, restored."""
        changed = self._database.vault.refresh()
        if changed or not self._looked:
            async with self._database.transaction() as tx:
                found = await begun(tx)
                changed = await left(tx) > 0 or (found is not None and found.ended is None)
            self._looked = True
        return changed

    async def _step(self, way: Resealing) -> float | None:
        if await step(self._database, way):
            return BREATH_SECONDS
        self._way = None
        return None


async def step(database: Database, way: Resealing) -> bool:
    """Whether there is more to do."""
    async with database.transaction() as tx:
        more = await way.step(tx)
        if not more:
            await audit.add(tx, None, "keys-rotated", tx.vault.newest.hex())
        await tx.flush()
        crash.point("keys-step")
    crash.point("keys-kept")
    if not more:
        log.info("everything is sealed with the newest key", name=database.vault.newest.hex())
    return more
