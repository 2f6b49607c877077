"""The file of erasures at a start: what the database does not know of is forgotten, what the file lacks is added.

Of a database that replicas share, the one that leads keeps the file, with the data of its machine.
"""

from datetime import datetime

import structlog

from bot.errors import DatabaseRefused
from bot.settings import Settings
from storage import erasures, forgetting
from storage.database import Database, Transaction
from storage.erasure_log import NAME, Log

log = structlog.get_logger()


LATE_SECONDS = 180  # the duty comes every minute, and a replica leaves its lines to the one that leads


def file(settings: Settings) -> Log:
    return Log(settings.data / NAME)


async def begin(opened: Database, written: Log) -> None:
    """Raises DatabaseRefused when the file cannot be read: nothing starts before everybody is forgotten."""
    if done := await again(opened, written):
        log.warning("the database is older than its file of erasures: what was erased is erased again", n=done)
    if not opened.shared:
        await keep(opened, written)


async def keep(opened: Database, written: Log) -> None:
    """From here on this process writes it."""
    opened.log = written
    try:
        async with opened.transaction() as tx:
            await erasures.repair(tx, written)
    except OSError as error:
        log.error("the file of erasures cannot be written, it follows later", error=type(error).__name__)


async def again(opened: Database, written: Log) -> int:
    """How much was found and forgotten."""
    try:
        async with opened.transaction() as tx:
            return await forgetting.replay(tx, written.lines())
    except OSError as error:
        raise DatabaseRefused(
            f"{written.path} cannot be read ({type(error).__name__}). It says what was erased, and no start may forget "
            "that: give the file back its rights."
        ) from None


async def follow(tx: Transaction, house: object, now: datetime) -> None:
    """A duty: lines that could not be written are tried again."""
    tx.erased = await erasures.behind(tx, tx.at) > 0
    if tx.erased and await erasures.behind(tx, tx.at - LATE_SECONDS):
        log.error("the file of erasures lacks what could not be written: trying again")
