"""The nouns of proofs that take their time."""

from dataclasses import dataclass
from datetime import datetime

CONFIRMED = "confirmed"


@dataclass(frozen=True)
class SiteCheck:
    """Somebody asked for a website to be looked at."""

    id: int
    reference: str
    person_id: int
    asked: datetime


@dataclass(frozen=True)
class Second:
    """A link for a second officer, and who that is once somebody has opened it."""

    id: int
    reference: str
    ground: bytes
    state: str  # open, taken, confirmed
    expires: datetime  # of the link
    person_id: int | None = None
    name: str = ""
    role: str = ""
    confirmed: datetime | None = None
