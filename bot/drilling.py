"""`python -m bot drill [FILE]`: restores a backup where it harms nobody, and looks whether it is whole."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bot import backups, restoring
from bot.settings import Settings
from storage import audit, chain, copies
from storage.backup_records import Header, Unusable

ROOM = ".drill-work"
AT = "drill-at"  # fact: when a drill went well last


async def run(settings: Settings, file: Path | None, identity: Path | None) -> int:
    """Raises bot.errors.Stop, with what to do. Of what it restored nothing stays."""
    path = file or backups.newest(settings)
    with backups.telling(), copies.room(settings.data, ROOM, "Another drill is at work: wait for that.") as room:
        made = room / "made.db"
        header = restoring.checked(path, made, backups.identities(settings, identity))
        print(f"{path}: opened; every page, {sum(header.counts.values())} rows, their counts and references are right")
        await _chains(settings, made, header)
        if not settings.embedded or settings.database.is_file():
            await asyncio.to_thread(backups.note, settings, AT)
    made_at = datetime.fromtimestamp(header.made, UTC)
    print(f"✓ The backup of {made_at:%Y-%m-%d %H:%M} UTC can be restored. Sign-ons: {header.counts.get('signons', 0)}.")
    return 0


async def _chains(settings: Settings, made: Path, header: Header) -> None:
    """With the key: the values open, and nothing was changed by hand. Raises Unusable."""
    database = await restoring.opened(settings, made)
    try:
        async with database.transaction() as tx:
            log, links = await audit.first_broken(tx), await chain.first_broken(tx) if header.chain else None
    finally:
        await database.close()
    if log is not None:
        raise Unusable(f"The log of the secretariat in that backup is broken at entry {log}: somebody changed it.")
    if links is not None:
        raise Unusable(f"The chain of receipts in that backup is broken at link {links}: somebody changed it.")
    print(f"schema {header.schema} brought to {copies.newest_schema()}; the log and the chain of receipts hold")
