"""A day as people type it in any of our languages."""

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from functools import lru_cache
from unicodedata import decimal

from babel.dates import get_month_names

from bot.core.names import fold

LOCALES = (
    "en",
    "fr",
    "es",
    "ar",
    "ar_DZ",
    "ar_LB",
    "ar_MA",
    "nl",
    "pt",
    "ru",
    "uk",
)
_NUMBER = re.compile(r"\d+")
_HAN = re.compile(r"(\d+)\s*月\s*(\d+)")
_LETTERS = re.compile(r"[^\W\d_]+")


def later(day: date, months: int) -> date:
    """The same day so many months on, or the last one of that month."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def find(text: str, today: date) -> list[date]:
    """The days it may mean, sooner first; without a year, the next one. None where it is no day."""
    plain = "".join(str(decimal(sign, sign)) for sign in text[:60])
    numbers = _NUMBER.findall(plain if "年" in plain else _HAN.sub(r"\2.\1", plain))
    dotted = len(numbers) > 1 and ("月" in plain or bool(re.search(r"\d\.\s*\d", plain)))
    if month := _month(plain):
        parts = [(month, each) for each in _others(numbers)]
    else:
        parts = list(_numeric(numbers, dotted=dotted))
    found = {day for month, (number, year) in parts for day in _day(year, month, number, today)}
    return sorted(found)


def _month(plain: str) -> int:
    """The one month that is named, or begun with three letters; 0 for none or several."""
    names, words = _months(), fold(" ".join(_LETTERS.findall(plain)))
    found = {number: len(name) for name, number in names.items() if f" {name} " in f" {words} "}
    if found:
        return max(found, key=lambda number: found[number])
    begun = {
        number for word in words.split() if len(word) > 2 for name, number in names.items() if name.startswith(word)
    }
    return begun.pop() if len(begun) == 1 else 0


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Folded names, whole and short, as they stand in a date and alone."""
    found: dict[str, int] = {}
    for locale in LOCALES:
        for width in ("abbreviated", "wide"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale).items():
                    letters = fold(" ".join(_LETTERS.findall(name)))
                    if len(letters) > 2 and not any(sign.isdigit() for sign in name):
                        found.setdefault(letters, number)
    return found


Rest = tuple[int, int | None]  # day of the month, year


def _others(numbers: list[str]) -> Iterator[Rest]:
    """Beside the name of a month: a day, and perhaps a year."""
    if len(numbers) == 1:
        yield int(numbers[0]), None
    elif len(numbers) == 2:
        day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else numbers
        yield int(day), _year(year)


def _numeric(numbers: list[str], *, dotted: bool) -> Iterator[tuple[int, Rest]]:
    """2027-01-31, 31.1.2027, 1/31/27: the year first or last; day and month in either order, but not between dots."""
    if len(numbers) == 1 and len(numbers[0]) == 8:  # 20270131
        numbers = [numbers[0][:4], numbers[0][4:6], numbers[0][6:]]
    if len(numbers) == 3 and len(numbers[0]) == 4:
        yield int(numbers[1]), (int(numbers[2]), _year(numbers[0]))
    elif len(numbers) in (2, 3):
        year = _year(numbers[2]) if len(numbers) == 3 else None
        yield int(numbers[1]), (int(numbers[0]), year)
        if not dotted:
            yield int(numbers[0]), (int(numbers[1]), year)


def _year(number: str) -> int:
    return int(number) + (2000 if len(number) < 3 else 0)


def _day(year: int | None, month: int, number: int, today: date) -> Iterator[date]:
    with suppress(ValueError, OverflowError):
        if year is not None:
            yield date(year, month, number)
            return
        this = date(today.year, month, number)
        yield this if this > today - timedelta(days=1) else date(today.year + 1, month, number)
