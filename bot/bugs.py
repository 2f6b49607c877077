"""Bugs, told to those who look after the bot: class and place and how often, no word of anybody.

They are counted in memory where they happen (logs.report), and from there in facts, so that a restart forgets none.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta

from bot import logs
from bot.context import House
from bot.core.reply import Copyable, Reply
from bot.errors import Stop
from storage import facts
from storage.database import Database, Transaction, Unavailable

COUNT = "bugs "  # facts: how often each kind was seen since it was last told
TOLD = "alerted-alert-bug"  # facts: when, written by House.alert
EVERY_SECONDS = 3600
FORGOTTEN = timedelta(days=7)


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """Each kind once an hour at most; what came in between is counted and told then."""
    await _write_down(tx)
    for key, count in (await facts.under(tx, COUNT)).items():
        kind = key.removeprefix(COUNT)
        reply = Reply("alert-bug", {"count": int(count), "kind": Copyable(kind)})
        if await house.alert(tx, reply, kind, EVERY_SECONDS):
            facts.forget(tx, key)
    for key, at in (await facts.under(tx, TOLD)).items():
        if tx.at - int(at) > FORGOTTEN.total_seconds():
            facts.forget(tx, key)


async def _write_down(tx: Transaction) -> None:
    seen, logs.BUGS = logs.BUGS, type(logs.BUGS)()
    tx.when_undone(lambda: logs.BUGS.update(seen))
    for kind, count in seen.items():
        before = await facts.read(tx, COUNT + kind)
        facts.write(tx, COUNT + kind, str(int(before or 0) + count))


@asynccontextmanager
async def kept(database: Database) -> AsyncIterator[None]:
    """At the end of the process, also the one that ends it."""
    try:
        yield
    except (Stop, Unavailable):
        raise
    except Exception as error:
        logs.BUGS[logs.kind(error)] += 1
        raise
    finally:
        with suppress(Unavailable):
            async with database.transaction() as tx:
                await _write_down(tx)
