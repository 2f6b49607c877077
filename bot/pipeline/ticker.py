"""Due work: digests and reminders, what changes by itself, and what is kept too long goes."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot import (
    alarm,
    away,
    bugs,
    closing,
    digest,
    erasing,
    farewell,
    heads,
    living,
    naming,
    reminders,
    restored,
    versioning,
)
from bot.context import House
from bot.core import retention
from bot.logs import report
from storage import (
    audit,
    broadcasts,
    checks,
    codes,
    confirmations,
    inbox,
    invitations,
    ledger,
    mails,
    numbers,
    outbox,
    questions,
    replies,
    seconds,
    signons,
)
from storage import restored as held
from storage.database import Database, Transaction, Unavailable

log = structlog.get_logger()

EVERY_SECONDS = 60

Duty = Callable[[Transaction, House, datetime], Awaitable[None]]
"""Does what is due by then, if it was not done yet; what it did is known from rows alone."""


class Ticker:
    def __init__(
        self, database: Database, house: Callable[[], House], now: Callable[[], datetime], kept: Callable[[], None]
    ) -> None:
        self._database = database
        self._house = house
        self._now = now
        self._kept = kept
        self.ticked = asyncio.Event()  # for the first time

    async def run(self) -> None:
        """Until cancelled. Anything missed while the program was off is done at the first tick."""
        while True:
            try:
                await self.tick()
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
            await asyncio.sleep(EVERY_SECONDS)

    async def tick(self) -> None:
        """Each duty in a transaction of its own: one that fails is undone, named in the log, and stops no other."""
        for duty in DUTIES:
            try:
                async with self._database.transaction() as tx:
                    await duty(tx, self._house(), self._now())
            except Unavailable:
                raise
            except Exception as error:
                report("due work failed", error)
        self._kept()
        self.ticked.set()


async def forget(tx: Transaction, house: House, now: datetime) -> None:
    def before(age: timedelta) -> int:
        return int((now - age).timestamp())

    inbox.forget(tx, seen_before=before(retention.SEEN), dead_before=before(retention.DEAD))
    confirmations.forget(tx, before(timedelta()))
    invitations.forget(tx, now=before(timedelta()), before=before(retention.INVITATION))
    outbox.forget(tx, before(retention.PLACED))
    await broadcasts.forget(tx, before(retention.BROADCAST))
    questions.forget(tx, offered_before=before(retention.OFFERED), before=before(retention.QUESTION))
    codes.forget(tx, before=before(retention.CODE), disavowals_before=before(retention.DISAVOWAL))
    mails.forget_caps(tx)
    replies.forget(tx, before(retention.REPLY))
    held.forget(tx, before(retention.NOTICES))
    checks.forget(tx, before(retention.CHECK))
    seconds.forget(tx, before(timedelta()))
    ledger.forget(tx, before(retention.EXPORT))
    for signed in await signons.old(tx, rejected=before(retention.REJECTED), withdrawn=before(retention.WITHDRAWN)):
        await signons.erase(tx, signed.reference)
        await audit.add(tx, None, "retention", signed.reference)
        tx.truncate = True


async def count(tx: Transaction, house: House, now: datetime) -> None:
    await numbers.stand(tx)
    numbers.fold(tx, retention.DAILY)


DUTIES: tuple[Duty, ...] = (
    *(forget, alarm.forget, count, restored.tell, reminders.erase, reminders.remind),
    *(versioning.ask, digest.tell, naming.name, living.keep, alarm.tell),
    *(heads.post, closing.end, farewell.say, farewell.go, erasing.follow),
    *(away.tell, bugs.tell),
)
