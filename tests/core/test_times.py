"""Spans and moments as people of a language write them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.times import days, moment, span

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("length", "language", "shown"),
    [
        (timedelta(seconds=5), "en", "1 minute"),
        (-HOUR, "en", "1 minute"),
        (50 * timedelta(minutes=1), "en", "50 minutes"),
        (3 * HOUR, "en", "3 hours"),
        (47 * HOUR, "en", "47 hours"),
        (48 * HOUR, "en", "2 days"),
        (11 * DAY, "en", "11 days"),
        (2 * DAY, "ar", "يومان"),
        (3 * DAY, "ar", "3 أيام"),
        (5 * DAY, "ru", "5 дней"),
        (2 * DAY, "uk", "2 дні"),
        (2 * HOUR, "zh", "2小时"),
        (5 * DAY, "fr", "5\xa0jours"),
    ],
)
def test_spans(length: timedelta, language: str, shown: str) -> None:
    assert span(length, language) == shown


@pytest.mark.parametrize(
    ("number", "language", "shown"),
    [
        (30, "en", "30 days"),
        (90, "fr", "90\xa0jours"),
        (1, "es", "1 día"),
        (30, "ar", "30 يومًا"),
        (180, "nl", "180 dagen"),
        (180, "pt", "180 dias"),
        (101, "ru", "101 день"),
        (400, "zh", "400天"),
        (22, "uk", "22 дні"),
    ],
)
def test_days_in_every_language(number: int, language: str, shown: str) -> None:
    assert days(timedelta(days=number, hours=3), language) == shown


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "5 Nov 2026, 09:04"), ("fr", "5 nov. 2026, 09:04"), ("zh", "2026年11月5日 09:04")]
)
def test_moments(language: str, shown: str) -> None:
    assert moment(datetime(2026, 11, 5, 9, 4, tzinfo=UTC), language) == shown
