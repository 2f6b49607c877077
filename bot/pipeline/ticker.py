"""Due work: what is kept too long goes."""

import asyncio
from datetime import timedelta

import structlog

from bot.core import retention
from storage import audit, broadcasts, confirmations, drafts, inbox, invitations, outbox, questions, signons
from storage.database import Database, Transaction, Unavailable

log = structlog.get_logger()

EVERY_SECONDS = 60


class Ticker:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def run(self) -> None:
        """Until cancelled. Anything missed while the program was off is done at the first tick."""
        while True:
            try:
                await self.tick()
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
            await asyncio.sleep(EVERY_SECONDS)

    async def tick(self) -> None:
        async with self._database.transaction() as tx:
            inbox.forget(tx, seen_before=_before(tx, retention.SEEN), dead_before=_before(tx, retention.DEAD))
            confirmations.forget(tx, tx.at)
            invitations.forget(tx, before=_before(tx, retention.INVITATION))
            outbox.forget(tx, _before(tx, retention.PLACED))
            await broadcasts.forget(tx, _before(tx, retention.BROADCAST))
            drafts.forget(tx, _before(tx, retention.DRAFT))
            offered, asked = _before(tx, retention.OFFERED), _before(tx, retention.QUESTION)
            questions.forget(tx, offered_before=offered, before=asked)
            for signed in await signons.old(tx, _before(tx, retention.DECIDED)):
                signons.erase(tx, signed.reference)
                await audit.add(tx, None, "retention", signed.reference)
                tx.truncate = True


def _before(tx: Transaction, age: timedelta) -> int:
    return tx.at - int(age.total_seconds())
