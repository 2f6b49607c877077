"""Which backups are kept, and when the next is due."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.core import backups
from bot.core.backups import Kept

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=UTC)


def nightly(days: int) -> list[str]:
    return [backups.name(NOW - timedelta(days=each)) for each in range(days)]


def test_a_name_tells_its_moment_and_sorts_by_it() -> None:
    here = NOW.astimezone(timezone(timedelta(hours=5)))
    assert backups.name(here) == "backup-20261125T030000Z.age"
    assert backups.made(backups.name(here)) == NOW
    assert backups.newest(["x", *nightly(3), "backup-99999999T999999Z.age"]) == backups.name(NOW)
    assert backups.newest(["x", "backup-20261125T030000Z.age.part"]) is None


@pytest.mark.parametrize(
    ("kept", "left"),
    [
        (Kept(7, 0), [0, 1, 2, 3, 4, 5, 6]),
        (Kept(3, 3), [0, 1, 2, 3, 10]),  # the 25th is a Wednesday: 3 and 10 days before it were Sundays
        (Kept(1, 0), [0]),
        (Kept(0, 0), [0]),
    ],
)
def test_the_newest_of_days_and_weeks(kept: Kept, left: list[int]) -> None:
    there = nightly(40)
    gone = backups.superfluous(there, kept)
    assert sorted(set(there) - set(gone), reverse=True) == [there[each] for each in left]


def test_of_one_day_the_newest_alone() -> None:
    there = [backups.name(NOW + timedelta(hours=each)) for each in range(4)]
    assert set(backups.superfluous(there, Kept(7, 3))) == set(there[:3])


def test_nothing_grows_older_than_two_weeks_night_after_night() -> None:
    there: list[str] = []
    for night in range(100):
        now = NOW + timedelta(days=night)
        there.append(backups.name(now))
        for gone in backups.superfluous(there, Kept.of("7,3")):
            there.remove(gone)
        ages = [now - (backups.made(each) or now) for each in there]
        assert max(ages) <= timedelta(days=14) and len(there) <= 9
        assert timedelta() in ages


def test_after_a_long_silence_the_old_ones_stay() -> None:
    """Days and weeks are counted where there are backups: a bot that was off loses none for that."""
    there = nightly(9)
    kept = set(there) - set(backups.superfluous(there, Kept.of("7,3")))
    later = [*kept, backups.name(NOW + timedelta(days=300))]
    assert len(set(later) - set(backups.superfluous(later, Kept.of("7,3")))) >= 7


def test_files_of_others_are_never_named() -> None:
    others = ["backup.age", "notes.txt", "backup-20261125T030000Z.age.part", "backup-20261399T030000Z.age"]
    assert backups.superfluous([*others, *nightly(2)], Kept(1, 0)) == nightly(2)[1:]


@pytest.mark.parametrize(("hour", "day"), [(3, "2026-11-25"), (0, "2026-11-25"), (4, "2026-11-24"), (23, "2026-11-24")])
def test_the_night_that_is_due(hour: int, day: str) -> None:
    assert backups.due(NOW, hour) == day
