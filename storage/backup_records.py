"""The nouns of backups. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class Unusable(Exception):
    """A backup cannot be made or used; the text says what to do."""


class Busy(Unusable):
    """Somebody else is at it just now."""


@dataclass(frozen=True)
class Header:
    """What a backup says of the database in it; sealed together with it. No personal data."""

    made: int  # Unix seconds
    schema: int
    size: int  # of the database, in bytes
    digest: str  # SHA-256 of the database
    counts: Mapping[str, int] = field(default_factory=dict)  # rows by table
    audit: str = ""  # digest of the newest entry
    chain: str = ""  # hash of the newest link
    format: int = 1


@dataclass(frozen=True)
class Found:
    """What a look into a database tells, without the key."""

    schema: int
    counts: Mapping[str, int]
    audit: str
    chain: str
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Waited:
    """What waited when the backup was made that was restored, and became of nobody's doing since."""

    made: int  # Unix seconds
    notices: int = 0  # held: to be sent or dropped
    replies: int = 0  # dropped: answers in conversations that are over, and letters
    deliveries: int = 0  # of broadcasts: nobody knows, so they are named uncertain
    broadcasts: int = 0  # that were to go out: they are drafts again
    updates: int = 0  # set aside
    erased: int = 0  # erasures done once more
