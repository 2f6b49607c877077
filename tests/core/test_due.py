"""What is due when: digests by the hour, reminders by silence, and how much fits."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.core import due, retention
from bot.core.due import DAY, Told
from storage.due_records import Due, Silent

NOTHING = Due(0, 0, 0, 0, 0, total=40, people=9, questions=0, question_since=None)


@pytest.mark.parametrize(
    ("now", "told"),
    [
        ("2026-11-23T08:00", Told("2026-11-23", "2026-11-23")),  # a Monday
        ("2026-11-23T07:59", Told("2026-11-22", "2026-11-16")),
        ("2026-11-23T23:59", Told("2026-11-23", "2026-11-23")),
        ("2026-11-25T00:00", Told("2026-11-24", "2026-11-23")),
        ("2026-11-29T09:00", Told("2026-11-29", "2026-11-23")),
        ("2027-01-01T08:00", Told("2027-01-01", "2026-12-28")),
    ],
)
def test_the_day_and_week_whose_hour_has_passed(now: str, told: Told) -> None:
    assert due.turn(datetime.fromisoformat(now), 8) == told


def test_the_hour_is_the_secretariats_not_the_servers() -> None:
    now = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert due.turn(now.astimezone(ZoneInfo("Asia/Manila")), 7).day == "2026-11-25"
    assert due.turn(now.astimezone(ZoneInfo("America/New_York")), 7).day == "2026-11-24"


@pytest.mark.parametrize("what", ["waiting", "fresh", "approved", "rejected", "withdrawn", "questions"])
def test_a_day_with_something_is_told(what: str) -> None:
    assert due.worth_telling(replace(NOTHING, **{what: 1}), 0)


def test_a_day_without_anything_is_not() -> None:
    assert not due.worth_telling(NOTHING, 0)
    assert due.worth_telling(NOTHING, 1), "troubles are"


@pytest.mark.parametrize(
    ("reminded", "silence", "since_last", "expected"),
    [
        (0, DAY - 1, 0, False),
        (0, DAY, 0, True),
        (0, 20 * DAY, 0, True),
        (1, 5 * DAY - 1, 4 * DAY, False),
        (1, 5 * DAY, 4 * DAY, True),
        (1, 20 * DAY, 4 * DAY - 1, False),  # the first came late
        (2, 20 * DAY, 20 * DAY, False),
        (3, 20 * DAY, 20 * DAY, False),
    ],
)
def test_reminders(reminded: int, silence: int, since_last: int, expected: bool) -> None:
    now = 1_800_000_000
    draft = Silent(1, now - silence, reminded, now - since_last if reminded else 0)
    assert due.reminder_due(draft, now) is expected


def test_the_last_reminder_comes_before_the_end_it_names() -> None:
    draft = Silent(1, 1_800_000_000, 1, 1_800_000_000 + DAY)
    assert due.last_reminder(draft) and not due.last_reminder(replace(draft, reminded=0))
    assert due.SILENCES[-1] < retention.DRAFT.total_seconds()
    assert due.erased_on(draft) == 1_800_000_000 + 30 * DAY


@pytest.mark.parametrize(
    ("sizes", "room", "n"), [([], 10, 0), ([5, 5], 10, 2), ([5, 6], 10, 1), ([11], 10, 0), ([1] * 20, 10, 10)]
)
def test_as_many_as_fit(sizes: list[int], room: int, n: int) -> None:
    assert due.fitting(sizes, room) == n
