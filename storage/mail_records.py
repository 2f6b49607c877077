"""The nouns of mail: what is to be sent, and codes that are read in a mailbox. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Purpose(StrEnum):
    """What a code is for."""

    MAILBOX = "mailbox"  # the address in a sign-on is theirs
    MOVE = "move"  # the sign-on is to belong to another account


@dataclass(frozen=True)
class Letter:
    """What is to be said to a mailbox: a text key and its arguments, not a text."""

    to: str
    language: str
    key: str
    args: Mapping[str, str | int]
    tells: bool = False  # who asked for it is told when it cannot be sent


@dataclass(frozen=True)
class Mail:
    id: int
    person_id: int
    code: int | None
    letter: Letter
    token: str  # of its Message-ID: the same at each try
    attempts: int
    repeated: bool
    created: int


@dataclass(frozen=True)
class Code:
    id: int
    purpose: Purpose
    person_id: int
    reference: str  # empty: no code fits
    mailbox: bytes
    digest: bytes
    tries: int
    expires: int
    made: int


@dataclass(frozen=True)
class Guess:
    """Counted already; to be compared once at most."""

    id: int
    code: Code
    typed: bytes


class Verdict(StrEnum):
    """What came of a guess."""

    RIGHT = "right"
    WRONG = "wrong"
    LOST = "lost"  # nobody knows whether it was compared: the try is spent


@dataclass(frozen=True)
class Disavowal:
    """A way to say "this was not me" of a sign-on that names a mailbox."""

    reference: str
    mailbox: bytes
    made: int


@dataclass(frozen=True)
class Cap:
    """At most so many a day of `value` (an address, a domain, a person)."""

    kind: str
    value: str
    most: int
