"""Numbers to show: nothing that could single out a person, curves and stages as plain values."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.core import signon
from storage.number_records import Approved, Tally
from storage.records import Listing

LEAST = 5
"""Smaller groups are never shown by themselves."""

QUESTIONS = tuple(step.key for step in signon.FORM if step.key not in (signon.CONSENT, signon.ALIKE))
STAGES = ("started", "read", "began", *QUESTIONS, "review", "sent", "approved")
"""From the first word to the list. The notice stands under "began"; what not everybody is asked is no stage."""


class Period(StrEnum):
    WEEK = "week"
    MONTH = "month"
    EVER = "ever"

    def of(self, tally: Tally) -> int:
        return {Period.WEEK: tally.week, Period.MONTH: tally.month, Period.EVER: tally.ever}[self]

    def since(self, today: date) -> date:
        return {
            Period.WEEK: today - timedelta(days=6),
            Period.MONTH: today - timedelta(days=29),
            Period.EVER: date.min,
        }[self]


@dataclass(frozen=True)
class Breakdown:
    """Groups, largest first, and `rest`: how many are in groups that must not be shown. No groups: too few in all."""

    groups: tuple[tuple[str, int], ...]
    rest: int = 0

    def top(self, most: int) -> "Breakdown":
        """The largest ones; the others join the rest."""
        return Breakdown(self.groups[:most], self.rest + sum(n for _, n in self.groups[most:]))


def merged(groups: Mapping[str, int]) -> Breakdown:
    """Groups under five go into the rest, and the smallest others with them until the rest tells nothing either:

    at least two groups and five people, so that no group can be had by taking the shown ones from the total.
    """
    rising = sorted((n, name) for name, n in groups.items() if n > 0)
    small = sum(n < LEAST for n, _ in rising)
    hidden, shown = rising[:small], rising[small:]
    while hidden and shown and sum(n for n, _ in hidden) < LEAST:
        hidden.append(shown.pop(0))
    return Breakdown(tuple((name, n) for n, name in _falling(shown)), sum(n for n, _ in hidden))


def _falling(counts: Iterable[tuple[int, str]]) -> list[tuple[int, str]]:
    return sorted(counts, key=lambda each: (-each[0], each[1]))


def countries(approved: Sequence[Approved], period: Period) -> Breakdown:
    """Who is in the public list counts by country as they are; those who are not named, only in groups.

    Those whose country is not shown come with a region in its place.
    """
    named, unnamed, regional = Counter[str](), Counter[str](), Counter[str]()
    kinds = {Listing.PUBLIC: named, Listing.REGION: regional}
    for each in approved:
        kinds.get(each.listing, unnamed)[each.country] += period.of(each.decided)
    hidden, around = merged(unnamed), merged(regional)
    together = named + Counter(dict(hidden.groups)) + Counter(dict(around.groups))
    shown = _falling((n, country) for country, n in together.items())
    return Breakdown(tuple((country, n) for n, country in shown), hidden.rest + around.rest)


def total(tallies: Iterable[Tally], period: Period) -> int:
    return sum(period.of(tally) for tally in tallies)


@dataclass(frozen=True)
class Stage:
    """`n` in fives, so that the few who stop between two stages cannot be counted; None: fewer than five."""

    key: str
    n: int | None
    share: float | None = None  # of the first stage, where it is a part of it


def funnel(counts: Mapping[str, int]) -> tuple[Stage, ...]:
    rounded = {key: _in_fives(counts.get(key, 0)) for key in STAGES}
    first = rounded[STAGES[0]]
    return tuple(Stage(key, n, n / first if n and first and n <= first else None) for key, n in rounded.items())


def _in_fives(n: int) -> int | None:
    return None if 0 < n < LEAST else (n + LEAST // 2) // LEAST * LEAST


def ticks(top: int) -> tuple[int, ...]:
    """Two to four round numbers from nought up, the last one at or above `top`."""
    step = next(unit * 10**power for power in range(20) for unit in (1, 2, 5) if unit * 10**power * 3 >= max(top, 1))
    return tuple(range(0, step * -(-max(top, 1) // step) + 1, step))


def curve(stood: Mapping[date, int], today: date, now: int) -> tuple[tuple[date, int], ...]:
    """Day by day, ending with what is so now."""
    known = {day: n for day, n in stood.items() if day < today} | {today: now}
    return tuple(sorted(known.items()))


def marks(first: date, last: date) -> tuple[date, ...]:
    """Days to write under a curve: its ends, and the middle where there is room."""
    days = (last - first).days
    if days < 1:
        return (last,)
    return (first, first + timedelta(days=days // 2), last) if days > 3 else (first, last)
