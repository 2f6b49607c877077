"""What an upgrade would do to a database that an earlier version left: `check` tries it on a copy."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot import backups, opening, restoring
from bot.settings import Settings
from storage import chain, copies, steps
from storage.database import Database

ROOM = ".check-work"


@asynccontextmanager
async def looked_into(settings: Settings) -> AsyncIterator[Database]:
    """Raises DatabaseRefused, BackupFailed. Of an earlier schema a copy, which has been upgraded."""
    found = await backups.behind(settings)
    if not found:
        async with opening.database(settings) as opened:
            yield opened
        return
    with backups.telling(), copies.room(settings.data, ROOM, "Another check is at work: wait for that.") as room:
        await asyncio.to_thread(backups.copied, settings, room / "copy.db")
        opened = await restoring.opened(settings, room / "copy.db")
        try:
            async with opened.transaction() as tx:
                await chain.begin(tx)
            yield opened
        finally:
            await opened.close()


async def told(settings: Settings) -> str:
    newest, found = steps.newest(), await backups.behind(settings)
    if not found:
        return f"schema {newest}, as this program needs it"
    return (
        f"schema {found}: the next start makes a backup, then brings it to {newest}; "
        "tried on a copy just now, the database is as it was"
    )
