"""Moments and spans of time, as people of a language write them."""

from datetime import datetime, timedelta
from functools import lru_cache
from math import inf

from babel.dates import format_date, format_skeleton, format_timedelta, get_datetime_format

LOCALES = {"en": "en_GB"}  # day before month, as in the rest of our English
MINUTE = timedelta(minutes=1)
NEXT_UNIT_FROM = 2.0  # 47 hours, then 2 days


def span(length: timedelta, language: str) -> str:
    """47 hours, 2 days: one number, in the language's own plural form."""
    locale = LOCALES.get(language, language)
    return str(format_timedelta(max(length, MINUTE), "minute", NEXT_UNIT_FROM, locale=locale))


@lru_cache(maxsize=256)
def days(length: timedelta, language: str) -> str:
    """30 days, as long as that may be."""
    locale = LOCALES.get(language, language)
    # not format_unit: in Arabic, Dutch, Portuguese and Chinese it finds no words and says "30 duration-day"
    return str(format_timedelta(timedelta(days=length.days), "day", threshold=inf, locale=locale))


def moment(when: datetime, language: str) -> str:
    """5 Nov 2026, 09:04"""
    locale = LOCALES.get(language, language)
    form = str(get_datetime_format("medium", locale=locale))
    return form.format(format_skeleton("Hm", when, locale=locale), format_date(when, "medium", locale=locale))
