"""What is due when: digests, reminders, and how much of a list fits."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core import retention
from storage.due_records import Due, Silent

DAY = int(timedelta(days=1).total_seconds())
SILENCES = (DAY, 5 * DAY)  # before the first and the second reminder
DECENT = range(9, 18)  # hours in which somebody may be reminded


@dataclass(frozen=True)
class Told:
    """For which day and which week a digest was made: ISO dates, of the day and of the week's Monday."""

    day: str
    week: str


def turn(now: datetime, hour: int) -> Told:
    """The day and the week whose digest hour has passed last; `now` by the secretariat's clock."""
    day = now.date() if now.hour >= hour else now.date() - timedelta(days=1)
    return Told(day.isoformat(), (day - timedelta(days=day.weekday())).isoformat())


def worth_telling(due: Due, troubles: int) -> bool:
    """Whether a day needs a digest: something waits, came or went wrong."""
    return bool(due.waiting or due.fresh or due.approved or due.rejected or due.withdrawn or due.questions or troubles)


def reminder_due(draft: Silent, now: int) -> bool:
    """The two never come close together, not even after days in which nothing could be sent."""
    if draft.reminded >= len(SILENCES):
        return False
    apart = SILENCES[draft.reminded] - SILENCES[draft.reminded - 1] if draft.reminded else 0
    return now - draft.touched >= SILENCES[draft.reminded] and now - draft.reminded_at >= apart


def last_reminder(draft: Silent) -> bool:
    return draft.reminded == len(SILENCES) - 1


def erased_on(draft: Silent) -> int:
    return draft.touched + int(retention.DRAFT.total_seconds())


def fitting(sizes: Sequence[int], room: int) -> int:
    """How many of the first fit."""
    taken = 0
    for number, size in enumerate(sizes):
        taken += size
        if taken > room:
            return number
    return len(sizes)
