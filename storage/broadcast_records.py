"""The nouns of broadcasts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from storage.records import Person


class Work(StrEnum):
    """What a broadcast does to its audience."""

    MESSAGE = "message"  # sends something new
    CORRECTION = "correction"  # changes what an earlier one sent
    RECALL = "recall"  # deletes what an earlier one sent


class Stage(StrEnum):
    """How far a broadcast has come."""

    DRAFT = "draft"  # being written
    APPROVAL = "approval"  # waits for a second admin
    SCHEDULED = "scheduled"  # goes out at its time unless undone
    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class DeliveryState(StrEnum):
    """What became of a broadcast for one person."""

    QUEUED = "queued"
    SENDING = "sending"  # claimed: it may or may not have reached Telegram
    SENT = "sent"
    GONE = "gone"  # blocked the bot, or is gone
    FAILED = "failed"  # certainly not done
    UNCERTAIN = "uncertain"  # nobody knows
    LEFT_OUT = "left_out"  # unsubscribed or erased meanwhile, or it was cancelled before


class Reach(StrEnum):
    """Which of those who want news a broadcast is for."""

    EVERYONE = "everyone"
    LANGUAGE = "language"  # who reads one of the languages in `values`
    COUNTRY = "country"  # who represents an approved organisation of one of the countries in `values`
    SIGNATORIES = "signatories"  # who represents an approved organisation
    UNSIGNED = "unsigned"  # who represents none that signed


@dataclass(frozen=True)
class Audience:
    reach: Reach = Reach.EVERYONE
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Part:
    """One message of a broadcast; entities in the shape of the Bot API."""

    kind: str  # text, photo, video, ...
    file: str = ""  # Telegram's id of it
    text: str = ""  # or the caption
    entities: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True)
class Content:
    """What goes out in one language: one message, or an album."""

    parts: tuple[Part, ...]
    album: str = ""  # Telegram's number of the album while it comes in


@dataclass(frozen=True)
class Broadcast:
    id: int
    author: int | None  # the person's number
    stage: Stage = Stage.DRAFT
    work: Work = Work.MESSAGE
    about: int | None = None  # the broadcast that is corrected or recalled
    contents: Mapping[str, Content] = field(default_factory=dict)  # by language
    audience: Audience = Audience()
    fallback: str = "en"  # language for those who have none of their own; "": they are left out
    pilot: bool = False  # one in a hundred first
    upto: int = 0  # number of the pilot's last delivery while only that goes out; 0: all
    at: datetime | None = None
    why: str = ""  # it was paused
    started: datetime | None = None
    ended: datetime | None = None


@dataclass(frozen=True)
class Delivery:
    """A claimed piece of a broadcast's work."""

    id: int
    broadcast_id: int
    person: Person
    language: str  # of the content to be used
    lane: bytes  # one message after the other: the chat's
    messages: tuple[int, ...] = ()  # what an earlier broadcast left in that chat
    attempts: int = 0
