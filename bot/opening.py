"""The database that the settings name, opened: by the bot, or by a command beside it."""

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext

from bot import backups, erasing
from bot.errors import DatabaseRefused, Superseded
from bot.settings import Settings
from bot.vaults import vault
from storage import chain, copies
from storage.backup_records import Busy
from storage.database import LOOK_AT_IT, Database, Gone, Refused, Unavailable, connect
from storage.vault import KeyTrouble


@asynccontextmanager
async def database(settings: Settings, clock: Callable[[], float] = time.time) -> AsyncIterator[Database]:
    """Raises DatabaseRefused, also when it cannot be written in the midst of a start: later, every part waits."""
    with _in_use(settings) if settings.embedded else nullcontext():
        if not settings.embedded:
            settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        await backups.before_upgrade(settings)
        try:
            opened = await connect(settings.database_url, vault(settings), clock)
        except (Refused, KeyTrouble) as error:
            raise DatabaseRefused(str(error)) from None
        try:
            async with opened.transaction() as tx:
                await chain.begin(tx)
            await erasing.begin(opened, erasing.file(settings))
            yield opened
        except Gone:
            raise Superseded from None
        except Unavailable as error:
            raise DatabaseRefused(f"The database cannot be written: {error}. {LOOK_AT_IT}") from None
        finally:
            await opened.close()


@contextmanager
def _in_use(settings: Settings) -> Iterator[None]:
    """No restore may begin meanwhile, none may be under way or half done. Raises DatabaseRefused."""
    try:
        with copies.in_use(settings.database):
            if copies.interrupted(settings.database).exists():
                raise DatabaseRefused(
                    f"A restore of {settings.database} was broken off. Run `python -m bot restore FILE` once more."
                )
            yield
    except Busy as error:
        raise DatabaseRefused(str(error)) from None
