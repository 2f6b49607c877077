"""`python -m bot move FROM TO`: everything of one database into another: a file, PostgreSQL, or back."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from bot import backups
from bot.errors import DatabaseRefused, Misconfigured
from bot.settings import KEY_FILE, Settings
from storage import copies, erasure_log, moving
from storage.backup_records import Busy
from storage.database import Refused, Unavailable
from storage.tables import Told
from storage.vault import KeyTrouble


async def run(settings: Settings, source: str, target: str) -> int:
    """The source stays as it is. Raises bot.errors.Stop, with what to do; then nothing came to the target."""
    if source == target:
        raise Misconfigured("The two databases are the same one.")
    old, new = (settings.model_copy(update={"database_url": url}) for url in (source, target))
    if old.embedded:
        backups.there(old)
    began = time.monotonic()
    with refusing(), _alone(old), _alone(new):
        async with moving.at(source) as one, moving.at(target) as other:
            told = await moving.move(one, other, backups.vault(old))
            between = f"{one.description.split(',')[0]} to {other.description.split(',')[0]}"
    _tell(told, f"{between}, in {time.monotonic() - began:.1f} s")
    _next(old, new)
    return 0


@contextmanager
def refusing() -> Iterator[None]:
    """What can go wrong, as one sentence for the operator."""
    try:
        yield
    except (Refused, KeyTrouble, Busy) as error:
        raise DatabaseRefused(str(error)) from None
    except Unavailable as error:
        raise DatabaseRefused(
            f"A database did not answer any more or cannot be written ({error}). Nothing was kept of what was done."
        ) from None


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """A file that no bot and no command works from; of a server, its rows tell."""
    if not settings.embedded:
        yield
        return
    with copies.in_use(settings.database, alone=True):
        if copies.interrupted(settings.database).exists():
            raise Refused(
                f"A restore of {settings.database} was broken off. Run `python -m bot restore FILE` once more."
            )
        yield


def _tell(told: dict[str, Told], what: str) -> None:
    counts = {name: each.rows for name, each in sorted(told.items()) if each.rows}
    width = max(map(len, counts))
    for name, rows in counts.items():
        print(f"{name.ljust(width)}  {rows:>9}")
    print(
        f"✓ Moved {sum(counts.values())} rows, {what}. Every table has the same rows in both; the key opens them, "
        "the log and the chain of receipts hold."
    )


def _next(old: Settings, new: Settings) -> None:
    beside = [name for name in (KEY_FILE, erasure_log.NAME) if (old.data / name).exists()]
    if beside and old.data.resolve() != new.data.resolve():
        print(f"Take along from {old.data} into {new.data}: {' and '.join(beside)}.")
    print("Name the new one in BOT_DATABASE_URL and start the bot. The old one is as it was: never start both.")
