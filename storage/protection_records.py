"""The nouns of protection: who is not heard, what is set aside, what is invalidated together."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records import Status


class Blocked(StrEnum):
    """What an entry of the lists is about."""

    DOMAIN = "domain"  # sign-ons from there are set aside
    WORD = "word"  # sign-ons of organisations whose name has it are set aside
    PERSON = "person"  # is not heard


@dataclass(frozen=True)
class Block:
    id: int
    kind: Blocked
    lookup: bytes
    value: str  # a domain, a word, a Telegram id
    note: str  # the reference of the sign-on it was made at
    at: datetime


class About(StrEnum):
    """What sign-ons can have in common."""

    DOMAIN = "domain"
    COUNTRY = "country"
    ORIGIN = "origin"  # the code of the link their representative came by
    WORD = "word"
    ALL = "all"


@dataclass(frozen=True)
class Rule:
    """Which sign-ons are meant; `hours` back from when somebody looked, 0 for all."""

    about: About
    value: str = ""
    hours: int = 0


@dataclass(frozen=True)
class Batch:
    """Sign-ons to be invalidated together, or that were."""

    id: int
    rule: Rule
    count: int
    made: datetime
    told: bool
    done: datetime | None
    undone: datetime | None


@dataclass(frozen=True)
class Batched:
    """One of them, as it stood before."""

    reference: str
    status: Status
    held: bool
    decided: int | None
