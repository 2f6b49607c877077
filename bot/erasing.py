"""The file of erasures at a start: what the database does not know of is forgotten, what the file lacks is added."""

from datetime import datetime

import structlog

from bot.errors import DatabaseRefused
from storage import erasures, forgetting
from storage.database import Database, Transaction
from storage.erasure_log import Log

log = structlog.get_logger()


async def begin(opened: Database) -> None:
    """Raises DatabaseRefused when the file cannot be read: nothing starts before everybody is forgotten."""
    if opened.log is None:
        return
    if done := await again(opened, opened.log):
        log.warning("the database is older than its file of erasures: what was erased is erased again", n=done)
    try:
        async with opened.transaction() as tx:
            await erasures.repair(tx, opened.log)
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
    tx.erased = await erasures.behind(tx) > 0
    if tx.erased:
        log.error("the file of erasures lacks what could not be written: trying again")
