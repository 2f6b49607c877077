"""`python -m bot backup [FILE]`: a sealed copy of the database, made while the bot runs, and read back."""

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog

from bot import vaults
from bot.core import backups as core
from bot.core import retention
from bot.errors import BackupFailed, DatabaseRefused, Misconfigured
from bot.pipeline import crash
from bot.settings import KEY_FILE, Settings
from storage import copies, disk, sealed_file, served, sqlite, steps
from storage.backup_records import Header, Unusable
from storage.database import Refused, Unavailable
from storage.vault import KeyTrouble, Vault

log = structlog.get_logger()

ROOM = ".backup-work"
PART = ".part"  # not whole yet
AT, DAY = "backup-at", "backup-day"  # facts: when the last good one was made; for which day the nightly one was tried


@dataclass(frozen=True)
class Made:
    path: Path
    header: Header
    size: int


@contextmanager
def telling() -> Iterator[None]:
    """What can go wrong, as one sentence for the operator."""
    try:
        yield
    except (Unusable, Refused, KeyTrouble) as error:
        raise BackupFailed(str(error)) from None
    except Unavailable as error:
        raise BackupFailed(f"The database does not answer ({error}): see that it does, then try again.") from None
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        raise BackupFailed(
            f"The disk refused: {error.strerror or error}{where}. Look for free space and rights; then try again. "
            "Nothing half was left under a final name, and what was there stays."
        ) from None


def run(settings: Settings, file: Path | None) -> int:
    made = make(settings, file)
    count = made.header.counts.get("signons", 0)
    print(f"{made.path}: {made.size} bytes, read back and whole. Sign-ons: {count}, schema {made.header.schema}.")
    return 0


def make(settings: Settings, file: Path | None) -> Made:
    """Raises bot.errors.Stop."""
    at = datetime.now(UTC)
    there(settings)
    while file is None and (settings.backups / core.name(at)).exists():  # killed and started within a second
        at += timedelta(seconds=1)
    target = file or settings.backups / core.name(at)
    _place(settings, target)
    with telling(), copies.room(settings.data, ROOM, "Another backup is being made just now: wait for that.") as room:
        copy = room / "copy.db"
        copied(settings, copy)
        crash.point("backup-copied")
        header = _described(settings, copy, int(at.timestamp()))
        _write(settings, target, header, copy)
        note(settings, AT)
        if file is None:
            _rotate(settings, target)
    return Made(target, header, target.stat().st_size)


def copied(settings: Settings, copy: Path) -> None:
    """One moment of the database, as a file. Raises Unusable, Refused, KeyTrouble, Unavailable."""
    if settings.embedded:
        copies.make(settings.database, copy)
    else:
        asyncio.run(served.into_file(settings.database_url, copy, vault(settings)))


def note(settings: Settings, key: str) -> None:
    """That something is done now, as a fact. Raises Unusable, Refused, Unavailable."""
    now = str(int(time.time()))
    if settings.embedded:
        copies.note(settings.database, key, now)
    else:
        asyncio.run(served.note(settings.database_url, vault(settings), key, now))


async def behind(settings: Settings) -> int:
    """The schema of a database that an earlier version left; 0: there is nothing to upgrade. Raises DatabaseRefused."""
    try:
        here = settings.embedded
        found = sqlite.schema(settings.database) if here else await served.schema(settings.database_url)
    except (Refused, Unavailable) as error:
        raise DatabaseRefused(str(error)) from None
    return found if found < steps.newest() else 0


async def before_upgrade(settings: Settings) -> None:
    """Raises bot.errors.Stop: without a backup nothing is upgraded."""
    if found := await behind(settings):
        made = await asyncio.to_thread(make, settings, None)
        log.warning("the database is of an earlier version: backed up, then upgraded", name=made.path.name, n=found)


def there(settings: Settings) -> None:
    """Raises Misconfigured where there is no file: looking for one must not make one."""
    if settings.embedded and not settings.database.is_file():
        raise Misconfigured(f"There is no database {settings.database}. BOT_DATABASE_URL says where it is.")


def _place(settings: Settings, target: Path) -> None:
    """Raises Misconfigured where no backup may go."""
    if target.exists():
        raise Misconfigured(f"{target} is there already. Move it away, or name another file.")
    if (target.parent / KEY_FILE).exists():
        raise Misconfigured(
            f"{target.parent} holds the key: whoever takes key and backup together has everything. Name another folder."
        )
    with telling():
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)


def vault(settings: Settings) -> Vault:
    """Raises Misconfigured where there is no key: none is made."""
    try:
        return vaults.vault(settings, make=False)
    except KeyTrouble as error:
        raise Misconfigured(str(error)) from None


def _pairs(settings: Settings) -> list[tuple[sealed_file.Identity, sealed_file.Recipient]]:
    """Those of all keys there are, the newest first: backups outlast a change of the key. Raises Misconfigured."""
    try:
        return [sealed_file.pair(key.raw) for key in vaults.keys(settings, make=False)]
    except KeyTrouble as error:
        raise Misconfigured(str(error)) from None


def _described(settings: Settings, copy: Path, made: int) -> Header:
    """Raises Unusable when this is nothing to keep."""
    found = copies.look(copy)
    if found.problems:
        raise Unusable(f"The database is damaged ({found.problems[0]}): keep the backups there are, restore the last.")
    if not copies.opens(copy, vault(settings)):
        raise Unusable("The encryption key does not open this database: what was sealed with it could not be read.")
    return copies.described(copy, found, made)


def _write(settings: Settings, target: Path, header: Header, copy: Path) -> None:
    """Under another name until it is on the disk and was read back."""
    part = target.with_name(target.name + PART)
    passing, seen = sealed_file.passing()
    offline = settings.backup_public_key
    kept = sealed_file.recipient(offline) if offline else _pairs(settings)[0][1]
    try:
        with open(part, "wb", opener=sealed_file.for_the_owner) as file:
            sealed_file.write(file, header, copy, [kept, seen])
            file.flush()
            os.fsync(file.fileno())
        crash.point("backup-written")
        if sealed_file.read(part, [passing]) != header:
            raise Unusable(f"{target} did not read back as it was written. Look at the disk; then try again.")
        os.rename(part, target)
        disk.sync(target.parent)
    finally:
        with suppress(OSError):
            part.unlink()
    crash.point("backup-named")


def _rotate(settings: Settings, made: Path) -> None:
    """After a good one: those that are not kept any longer go, and what a killed one left. Never the one just made,
    also when the clock was set back and others bear later names."""
    names = [path.name for path in settings.backups.iterdir()]
    for name in set(core.superfluous(names, core.Kept.of(settings.backups_kept))) - {made.name}:
        (settings.backups / name).unlink()
    for path in settings.backups.glob(f"backup-*.age{PART}"):
        path.unlink()


def forget_aside(settings: Settings, now: datetime) -> None:
    """What a restore put aside, after a while."""
    for path in (*settings.data.glob("*.before-*"), *settings.backups.glob("before-*.age")):
        at = core.put_aside(path.name)
        if at is None or now - at < retention.ASIDE:
            continue
        try:
            path.unlink()
            log.warning("what a restore had put aside is deleted", name=path.name)
        except OSError as error:
            log.error("what a restore had put aside cannot be deleted", name=path.name, error=type(error).__name__)


def newest(settings: Settings) -> Path:
    """Raises Misconfigured when there is none."""
    names = [path.name for path in settings.backups.iterdir()] if settings.backups.is_dir() else []
    found = core.newest(names)
    if found is None:
        raise Misconfigured(f"There is no backup in {settings.backups}. `python -m bot backup` makes one.")
    return settings.backups / found


def identities(settings: Settings, file: Path | None) -> list[sealed_file.Identity]:
    """What may open a backup. Raises Misconfigured."""
    if file is None:
        return [pair[0] for pair in _pairs(settings)]
    try:
        return sealed_file.identities(file.read_text())
    except OSError as error:
        raise Misconfigured(f"{file} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise Misconfigured(f"{file}: {error}.") from None
