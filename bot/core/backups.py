"""How backups are called, which are kept, and when the next is due."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

NAME = re.compile(r"backup-(\d{8}T\d{6}Z)\.age")
ASIDE = re.compile(r"before-(\d{8}T\d{6}Z)\.age|.+\.before-(\d{8}T\d{6}Z)(?:-journal|-wal|-shm)?")
STAMP = "%Y%m%dT%H%M%SZ"
DRILL_EVERY = timedelta(days=6)  # after the nightly backup


@dataclass(frozen=True)
class Kept:
    """For how many days the newest of each day is kept, and for how many weeks the newest of each."""

    days: int
    weeks: int

    @classmethod
    def of(cls, text: str) -> "Kept":
        days, weeks = text.split(",")
        return cls(int(days), int(weeks))


def name(made: datetime) -> str:
    return f"backup-{made.astimezone(UTC).strftime(STAMP)}.age"


def made(name: str) -> datetime | None:
    """None for what is none of ours: such a file is never touched."""
    return _moment(NAME, name)


def put_aside(name: str) -> datetime | None:
    """When a restore did so, to what was there before; None for what is none of that."""
    return _moment(ASIDE, name)


def _moment(pattern: re.Pattern[str], name: str) -> datetime | None:
    found = pattern.fullmatch(name)
    try:
        return datetime.strptime(found[found.lastindex or 0], STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def newest(names: Iterable[str]) -> str | None:
    return max((each for each in names if made(each)), default=None)


def superfluous(names: Iterable[str], kept: Kept) -> list[str]:
    """Of our files, those that may go; never the newest."""
    ours = sorted((each for each in names if made(each)), reverse=True)
    days: dict[date, str] = {}
    weeks: dict[tuple[int, int], str] = {}
    for each in ours:
        at = made(each)
        assert at is not None
        days.setdefault(at.date(), each)
        weeks.setdefault(at.isocalendar()[:2], each)
    staying = {*ours[:1], *list(days.values())[: kept.days], *list(weeks.values())[: kept.weeks]}
    return [each for each in ours if each not in staying]


def due(now: datetime, hour: int) -> str:
    """The day whose backup hour has passed last; `now` by the secretariat's clock."""
    return (now if now.hour >= hour else now - timedelta(days=1)).date().isoformat()
