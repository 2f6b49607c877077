"""`python -m bot restore FILE`: a backup takes the place of the database, and what waited in it is not sent."""

import asyncio
from contextlib import nullcontext
from dataclasses import replace as changed
from datetime import UTC, datetime
from pathlib import Path

from bot import backups, erasing
from bot.core import retention
from bot.errors import DatabaseRefused, Misconfigured
from bot.pipeline import crash
from bot.restored import quiet
from bot.settings import Settings
from storage import copies, disk, erasure_log, forgetting, people, restored, sealed_file, served
from storage.backup_records import Header, Unusable, Waited
from storage.database import Database, Refused, Transaction, connect
from storage.erasure_log import Line, Log
from storage.erasures import book
from storage.vault import KeyTrouble

ROOM = ".restore-work"


async def run(
    settings: Settings, file: Path, identity: Path | None = None, erasures: Path | None = None, *, replace: bool
) -> int:
    """`erasures`: their file, where it is not beside the database. Raises bot.errors.Stop, with what to do."""
    now = datetime.now(UTC)
    kept = await _there(settings)
    _allowed(settings, file, kept, replace=replace)
    erased = _erasures(settings, erasures)
    with (
        backups.telling(),
        copies.in_use(settings.database, alone=True) if settings.embedded else nullcontext(),
        copies.room(settings.data, ROOM, "Another restore is at work just now: wait for that.") as room,
    ):
        made = room / "made.db"
        header = checked(file, made, backups.identities(settings, identity))
        crash.point("restore-opened")
        waited, heeded = await _quiet(settings, made, header, erased, now=now)
        disk.sync(made)
        crash.point("restore-ready")
        aside = await _in_place(settings, made, now, kept=bool(kept))
    _tell(header, waited, aside if kept else None)
    if not heeded:
        print(NO_ERASURES)
    return 0


NO_ERASURES = (
    f"✗ There is no {erasure_log.NAME} of this database beside it: whoever was erased, withdrew or was taken off the "
    "list after this backup was made is in it again. If you have that file, restore once more with --erasures FILE, "
    "before you start the bot."
)


async def _in_place(settings: Settings, made: Path, now: datetime, *, kept: bool) -> Path:
    """Where what was there before is kept: the file itself, of a server a last backup."""
    if settings.embedded:
        aside = f".before-{now:%Y%m%dT%H%M%SZ}"
        copies.replace(made, settings.database, aside, lambda: crash.point("restore-between"))
        return Path(f"{settings.database}{aside}")
    last = settings.backups / f"before-{now:%Y%m%dT%H%M%SZ}.age"
    if kept:
        await asyncio.to_thread(backups.make, settings, last)
    await served.from_file(made, settings.database_url, backups.vault(settings))
    return last


def _erasures(settings: Settings, given: Path | None) -> list[Line]:
    """None where there is no file, unless it was named. Raises Misconfigured."""
    log = Log(given) if given else erasing.file(settings)
    if given and not given.is_file():
        raise Misconfigured(f"There is no file {given}. It is called {erasure_log.NAME} and lies beside the database.")
    try:
        return log.lines()
    except OSError as error:
        raise Misconfigured(f"{log.path} cannot be read ({type(error).__name__}). Nothing was changed.") from None


async def _there(settings: Settings) -> str:
    """What would be replaced; empty where nothing is. Raises BackupFailed, also while a bot works from a server."""
    if settings.embedded:
        return f"a database {settings.database}" if settings.database.exists() else ""
    with backups.telling():
        found = await served.look(settings.database_url)
    return f"a PostgreSQL database that is not empty ({found})" if found else ""


def _allowed(settings: Settings, file: Path, there: str, *, replace: bool) -> None:
    """Raises Misconfigured."""
    if not file.is_file():
        raise Misconfigured(f"There is no backup {file}. Look into {settings.backups}.")
    if there and not replace:
        where = "under another name" if settings.embedded else "in a backup of its own"
        raise Misconfigured(
            f"There is {there}. To put the backup in its place, add --replace: what is there now is then kept {where}."
        )


def checked(file: Path, made: Path, known: list[sealed_file.Identity]) -> Header:
    """The database of a backup, at `made`, as it was written. Raises Unusable."""
    header = sealed_file.read(file, known, made)
    newest = copies.newest_schema()
    if header.schema > newest:
        raise Unusable(
            f"{file} has schema {header.schema}, this program knows {newest}. Install the newer program, then restore."
        )
    found = copies.look(made)
    if found.problems:
        raise Unusable(sealed_file.DAMAGED.format(path=file, why=found.problems[0]))
    told = (header.schema, header.counts, header.audit, header.chain)
    if (found.schema, found.counts, found.audit, found.chain) != told:
        raise Unusable(sealed_file.DAMAGED.format(path=file, why="it counts other rows than were counted when made"))
    return header


async def opened(settings: Settings, made: Path) -> Database:
    """With the newest schema. Raises DatabaseRefused."""
    try:
        return await connect(f"sqlite:///{made}", backups.vault(settings))
    except (Refused, KeyTrouble) as error:
        raise DatabaseRefused(f"{error} Nothing was changed.") from None


async def _quiet(
    settings: Settings, made: Path, header: Header, erased: list[Line], *, now: datetime
) -> tuple[Waited, bool]:
    """Restored mode, before anything else sees the database; and whether any of these lines is of this database."""
    database = await opened(settings, made)
    database.log = None  # the file beside the data follows at the next start
    try:
        async with database.transaction() as tx:
            waited = await restored.begin(tx, header.made, await _team(tx, settings))
            await quiet(tx, settings, now)
            waited = changed(waited, erased=await forgetting.replay(tx, erased))
            heeded = any(line.book == book(tx) for line in erased)
            restored.remember(tx, waited)
    finally:
        await database.close()
    return waited, heeded


async def _team(tx: Transaction, settings: Settings) -> set[int | None]:
    """Chats of the secretariat."""
    given = {each.telegram_id for each in await people.with_role(tx)}
    return {*settings.admin_ids, settings.review_chat_id, *given}


def _tell(header: Header, waited: Waited, aside: Path | None) -> None:
    made = datetime.fromtimestamp(header.made, UTC)
    print(f"Restored: the backup of {made:%Y-%m-%d %H:%M} UTC, sign-ons: {header.counts.get('signons', 0)}.")
    if aside:
        days = retention.ASIDE.days
        print(
            f"The database that was there is kept as {aside}. The bot deletes it after {days} days; sooner is better."
        )
    print(
        f"Nothing that waited is sent: {waited.notices} notices are held, {waited.replies} replies dropped, "
        f"{waited.deliveries} messages of broadcasts named uncertain, {waited.broadcasts} broadcasts drafts again, "
        f"{waited.updates} messages of people set aside. Erasures done once more: {waited.erased}."
    )
    print("Start the bot: python -m bot run. It tells the secretariat, who decide about what is held.")
