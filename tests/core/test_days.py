"""Days as people type them in nine languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import days

TODAY = date(2026, 11, 25)
FEBRUARY = date(2027, 2, 1)

SAME = [
    "2027-02-01", "1.2.2027", "01.02.27", "1.2.", "1 February 2027", "Feb 1, 2027", "1 February",
    "on 1 Feb 2027, please", "1er février 2027", "1 fevrier", "1 de febrero de 2027", "1 de feb.", "1 februari 2027",
    "1 de fevereiro",
    "1 февраля 2027 г.", "1 фев", "1 лютого 2027 р.", "2027年2月1日", "2月1日", "1 فبراير 2027",
    "١ فبراير ٢٠٢٧", "1 شباط 2027", "1 فيفري", "20270201",
]  # fmt: skip


@pytest.mark.parametrize("typed", SAME)
def test_the_same_day_in_many_ways(typed: str) -> None:
    assert days.find(typed, TODAY) == [FEBRUARY]


@pytest.mark.parametrize(
    "typed", ["", "soon", "12", "32 January 2027", "30 February", "1/2/3/4", "public", "1 1 1 1 May"]
)
def test_what_is_no_day(typed: str) -> None:
    assert days.find(typed, TODAY) == []


def test_day_and_month_in_either_order_are_two_days() -> None:
    assert days.find("1/2/2027", TODAY) == [date(2027, 1, 2), date(2027, 2, 1)]
    assert days.find("13/2/2027", TODAY) == days.find("2/13/2027", TODAY) == [date(2027, 2, 13)]


def test_without_a_year_the_next_one_is_meant() -> None:
    assert days.find("25 November", TODAY) == [TODAY]
    assert days.find("24 November", TODAY) == [date(2027, 11, 24)]


@given(st.dates(date(2026, 11, 26), date(2027, 11, 25)))
def test_what_we_write_ourselves_is_read(day: date) -> None:
    from bot.handlers import faq

    for language in ("en", "fr", "es", "ar", "nl", "pt", "ru", "zh", "uk"):
        assert days.find(faq.day(day.isoformat(), language), TODAY) == [day], language


@given(st.text(max_size=80))
def test_anything_may_be_typed(text: str) -> None:
    assert all(isinstance(each, date) for each in days.find(text, TODAY))


@given(st.dates(max_value=date(9000, 1, 1)), st.integers(0, 40))
def test_so_many_months_later(day: date, months: int) -> None:
    later = days.later(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day <= day.day
