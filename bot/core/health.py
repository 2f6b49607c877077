"""What is wrong with the bot, told from a few numbers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.desk_records import Overview

SLOW = timedelta(minutes=2)  # answers go out within seconds
BACKUP = timedelta(days=2)
DRILL = timedelta(days=14)
RUSH = timedelta(days=1)  # that long it is told


@dataclass(frozen=True)
class Trouble:
    """`code` names the text `health-<code>`."""

    code: str
    number: int = 0
    length: timedelta = timedelta()


def troubles(seen: Overview, now: datetime) -> list[Trouble]:
    """The worst first; empty when all is well."""
    unsent, backup = _age(seen.unsent.since, now), _age(seen.backup or seen.backup_since, now)
    drill = _age(seen.drill or seen.backup_since, now)
    flood = _age(now, seen.flood_until) if seen.flood_until else timedelta()
    found = [
        (Trouble("dead", seen.dead), seen.dead > 0),
        (Trouble("flood", seen.unsent.number, flood), flood > timedelta()),
        (Trouble("unsent", seen.unsent.number, unsent), unsent > SLOW and flood <= timedelta()),
        (Trouble("mail", seen.mail.number, _age(seen.mail.since, now)), _age(seen.mail.since, now) > SLOW),
        (Trouble("backup" if seen.backup else "backup-never", 0, backup), backup > BACKUP),
        (Trouble("drill", 0, drill), drill > DRILL),
        (Trouble("rush", 0, _age(seen.rush, now)), seen.rush is not None and _age(seen.rush, now) < RUSH),
    ]
    return [trouble for trouble, holds in found if holds]


def _age(since: datetime | None, now: datetime) -> timedelta:
    return now - since if since else timedelta()
