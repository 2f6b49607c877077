"""What is shown of numbers: nothing by which one person could be told from the others."""

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.numbers import LEAST, STAGES, Breakdown, Period, countries, curve, funnel, marks, merged, ticks, total
from storage.number_records import Approved, Tally
from storage.records import Listing

TODAY = date(2026, 7, 4)
GROUPS = st.dictionaries(st.sampled_from("abcdefghij"), st.integers(0, 12), max_size=10)

TABLE: list[tuple[Mapping[str, int], str, int]] = [
    ({}, "", 0),
    ({"en": 0}, "", 0),
    ({"en": 9, "fr": 5}, "en fr", 0),
    ({"en": 5}, "en", 0),
    ({"en": 4}, "", 4),
    ({"en": 9, "fr": 1}, "", 10),  # fr would be what is missing from the total
    ({"en": 9, "fr": 6, "ar": 1}, "en", 7),  # the next smallest goes with it
    ({"en": 9, "fr": 6, "ar": 2, "uk": 2}, "en", 10),  # two, but together still under five
    ({"en": 9, "fr": 6, "ar": 2, "uk": 3}, "en fr", 5),
    ({"en": 9, "fr": 9, "ar": 4, "uk": 0}, "fr", 13),  # of equals, the first by name goes
    ({"en": 1, "fr": 1, "ar": 1}, "", 3),
]


@pytest.mark.parametrize(("groups", "shown", "rest"), TABLE)
def test_small_groups_are_merged(groups: Mapping[str, int], shown: str, rest: int) -> None:
    expected = tuple((name, groups[name]) for name in shown.split())
    assert merged(groups) == Breakdown(expected, rest)


@given(GROUPS)
def test_nobody_is_lost_and_no_small_group_is_shown(groups: dict[str, int]) -> None:
    found = merged(groups)
    assert sum(n for _, n in found.groups) + found.rest == sum(groups.values())
    assert all(n >= LEAST and groups[name] == n for name, n in found.groups)
    assert [n for _, n in found.groups] == sorted((n for _, n in found.groups), reverse=True)


@given(GROUPS)
def test_the_rest_is_never_one_group_or_a_small_one(groups: dict[str, int]) -> None:
    """Whoever knows the total takes the shown groups from it: what is left must not be a group."""
    found = merged(groups)
    hidden = {name: n for name, n in groups.items() if n and name not in dict(found.groups)}
    if found.groups and found.rest:
        assert len(hidden) >= 2
        assert found.rest >= LEAST
    if not found.rest:
        assert hidden == {}


@given(GROUPS, st.integers(1, 6))
def test_the_top_keeps_everybody(groups: dict[str, int], most: int) -> None:
    found = merged(groups).top(most)
    assert len(found.groups) <= most
    assert sum(n for _, n in found.groups) + found.rest == sum(groups.values())


def _approved(country: str, n: int, listing: Listing = Listing.PUBLIC) -> Approved:
    return Approved(country, "en", listing, Tally(0, n, n), Tally())


def test_named_organisations_count_as_they_are_and_the_others_only_in_groups() -> None:
    rows = [
        _approved("NL", 1), _approved("FR", 7), _approved("FR", 6, Listing.COUNTED),
        _approved("PS", 2, Listing.COUNTED), _approved("UA", 3, Listing.COUNTED),
    ]  # fmt: skip
    assert countries(rows, Period.EVER) == Breakdown((("FR", 13), ("NL", 1)), 5)
    assert countries(rows[:3] + rows[3:4], Period.EVER) == Breakdown((("FR", 7), ("NL", 1)), 8)
    assert countries(rows, Period.WEEK) == Breakdown(())


ROWS = st.lists(
    st.builds(_approved, st.sampled_from(("NL", "FR", "PS", "UA")), st.integers(1, 9), st.sampled_from(Listing)),
    max_size=8,
    unique_by=lambda row: (row.country, row.listing),
)


@given(ROWS)
def test_who_is_not_named_cannot_be_had_from_the_public_list(rows: list[Approved]) -> None:
    found = countries(rows, Period.EVER)
    named = {row.country: row.decided.ever for row in rows if row.listing is Listing.PUBLIC}
    beyond = [n - named.get(country, 0) for country, n in found.groups]
    assert all(n == 0 or n >= LEAST for n in beyond)
    assert sum(n for _, n in found.groups) + found.rest == total((row.decided for row in rows), Period.EVER)


@given(st.dictionaries(st.sampled_from(STAGES), st.integers(0, 60)))
def test_stages_are_told_in_fives(counts: dict[str, int]) -> None:
    found = funnel(counts)
    assert [stage.key for stage in found] == list(STAGES)
    for stage in found:
        n = counts.get(stage.key, 0)
        assert (stage.n is None) == (0 < n < LEAST)
        assert stage.n is None or (stage.n % 5 == 0 and abs(stage.n - n) <= 2)
        assert stage.share is None or 0 < stage.share <= 1


def test_shares_are_those_of_the_numbers_shown() -> None:
    first, second, third, *_ = funnel({"started": 98, "read": 51, "began": 120})
    assert (first.n, first.share) == (100, 1)
    assert (second.n, second.share) == (50, 0.5)
    assert (third.n, third.share) == (120, None), "more than began to talk: they came before the period"


@pytest.mark.parametrize(
    ("top", "found"),
    [(0, (0, 1)), (1, (0, 1)), (3, (0, 1, 2, 3)), (4, (0, 2, 4)), (7, (0, 5, 10)), (320, (0, 200, 400)),
     (100_000, (0, 50_000, 100_000))],
)  # fmt: skip
def test_ticks(top: int, found: tuple[int, ...]) -> None:
    assert ticks(top) == found


@given(st.integers(0, 10**9))
def test_ticks_reach_the_top_and_are_few(top: int) -> None:
    assert ticks(top)[-1] >= top
    assert 2 <= len(ticks(top)) <= 4


def test_a_curve_ends_with_now() -> None:
    stood = {TODAY - timedelta(days=3): 5, TODAY: 7, TODAY + timedelta(days=1): 9}
    assert curve(stood, TODAY, 8) == ((TODAY - timedelta(days=3), 5), (TODAY, 8))
    assert curve({}, TODAY, 0) == ((TODAY, 0),)


@pytest.mark.parametrize(("days", "found"), [(0, (0,)), (1, (0, 1)), (3, (0, 3)), (6, (0, 3, 6)), (29, (0, 14, 29))])
def test_days_under_a_curve(days: int, found: tuple[int, ...]) -> None:
    assert marks(TODAY, TODAY + timedelta(days=days)) == tuple(TODAY + timedelta(days=each) for each in found)


def test_periods_end_today() -> None:
    assert [Period.WEEK.since(TODAY), Period.MONTH.since(TODAY)] == [date(2026, 6, 28), date(2026, 6, 5)]
    assert Period.EVER.since(TODAY) < date(2020, 1, 1)
