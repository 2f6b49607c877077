"""What goes into files that leave the house: names made harmless, lines grouped by country, names of files."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from unicodedata import bidirectional, category

from bot.core.reply import SHORT_DIGEST

FORMATS = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Format → media type."""
ANNEXES = frozenset(("pdf", "docx"))
ARCHIVE = "application/zip"

_FORMULA = re.compile(r"^[\s'’]*[=+\-@＝＋－＠﹦﹢﹣﹫−\t\r]")
_OVERRIDES = re.compile("[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True)
class Organisation:
    name: str
    country: str  # the code
    country_name: str
    since: str  # ISO date of its approval; empty where that is not known
    version: int


@dataclass(frozen=True)
class Country:
    code: str
    name: str
    organisations: int
    named: int
    rest: str  # how many are not named, in words; empty where all are


def one_line(text: str) -> str:
    """Without line breaks, control signs and marks that turn the direction of what follows."""
    plain = "".join(" " if category(sign) in ("Cc", "Zl", "Zp") else sign for sign in _OVERRIDES.sub("", text))
    return " ".join(plain.split())


def harmless(text: str) -> str:
    """As a cell of a CSV file, where a program may take what begins like a formula for one."""
    plain = one_line(text)
    return f"'{plain}" if _FORMULA.match(text) or _FORMULA.match(plain) else plain


def right_to_left(text: str) -> bool:
    """By its first letter that has a direction."""
    strong = (kind for kind in map(bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def by_country(organisations: Iterable[Organisation]) -> Mapping[str, list[str]]:
    """Names by code of the country, in the order in which they come."""
    made: dict[str, list[str]] = {}
    for each in organisations:
        made.setdefault(each.country, []).append(each.name)
    return made


def file_name(what: str, day: date, language: str, ending: str) -> str:
    """The fingerprint is put in when the file is there."""
    return f"{what}-{day.isoformat()}-{language}-{SHORT_DIGEST}.{ending}"
