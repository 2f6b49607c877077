"""The nouns of due work: what happens by itself. Standard library only."""

from dataclasses import dataclass
from enum import StrEnum


class Posted(StrEnum):
    """Where a living message stands."""

    ASKED = "asked"  # somebody is to choose its language
    WANTED = "wanted"  # to be posted
    POSTING = "posting"  # on its way to Telegram
    LIVE = "live"
    LOST = "lost"  # deleted, or we are out of that chat


@dataclass(frozen=True)
class Living:
    """A message in a group or channel that shows who signed, and is edited as that changes."""

    id: int
    chat_id: int
    title: str  # of the chat
    language: str
    state: Posted
    message_id: int  # 0 until it is there
    unpinned: bool  # Telegram did not let us pin it, and the admins do not know yet
    shown: str  # keyed hash of what it says
    edited: int  # Unix seconds


@dataclass(frozen=True)
class Silent:
    """A draft that waits for its person; times in Unix seconds."""

    person_id: int
    touched: int
    reminded: int  # how often
    reminded_at: int


@dataclass(frozen=True)
class Event:
    """A change of a sign-on, to be told to another system."""

    seq: int
    id: str
    body: bytes
    attempts: int
    created: int


@dataclass(frozen=True)
class Due:
    """What waits for the secretariat, and what came since a moment; times in Unix seconds."""

    waiting: int
    fresh: int
    approved: int
    rejected: int
    withdrawn: int
    total: int  # approved in all
    people: int  # who first wrote since
    questions: int
    question_since: int | None
