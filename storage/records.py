"""The nouns: what is kept, as frozen values and enums. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Status(StrEnum):
    """Where a sign-on stands."""

    PENDING = "pending"  # sent, waits for the secretariat
    APPROVED = "approved"  # counted, and named if it chose to be
    REJECTED = "rejected"  # refused with a reason
    WITHDRAWN = "withdrawn"  # taken back by its organisation


class Listing(StrEnum):
    """How an organisation wants to stand in the list."""

    PUBLIC = "public"  # by name
    COUNTED = "counted"  # counted by country, never named


class Source(StrEnum):
    """How a sign-on came to us."""

    CHAT = "chat"
    IMPORT = "import"


class Role(StrEnum):
    """What somebody is in the secretariat."""

    NONE = ""
    OWNER = "owner"  # everything; named in the settings
    REVIEWER = "reviewer"  # sign-ons and questions
    EDITOR = "editor"  # texts, questions, broadcasts
    READER = "reader"  # looks on


class Urgency(StrEnum):
    """In which order and how freely the sender works."""

    ANSWER = "answer"  # answers to presses and inline queries: useless when late
    REPLY = "reply"  # answers to people, at once
    NOTICE = "notice"  # messages nobody is waiting for, paced


@dataclass(frozen=True)
class Person:
    id: int
    telegram_id: int
    language: str
    chosen: bool = False  # the language was picked by hand
    subscribed: bool = False
    blocked: bool = False  # blocked the bot, or is gone
    expecting: str = ""  # what the next words are for: "search", "reject:<reference>", ...
    drafting: bool = False  # a draft waits
    role: Role = Role.NONE  # given in chat; owners are named in the settings
    reader: bool = False  # has opened the statement


@dataclass(frozen=True)
class Draft:
    person_id: int
    answers: Mapping[str, str | None]
    asked: str = ""  # key of the question last put
    corrects: str = ""  # reference of the sign-on being corrected
    touched: datetime | None = None
    reminded: int = 0  # how often the person was reminded of it
    quiet: bool = False  # and wants no more of that


@dataclass(frozen=True)
class Version:
    """Which text was agreed to."""

    number: int
    language: str
    digest: str  # SHA-256 of the statement in that language, hexadecimal


@dataclass(frozen=True)
class Representative:
    name: str = ""
    role: str = ""
    email: str = ""


@dataclass(frozen=True)
class Signon:
    reference: str
    organisation: str
    country: str  # ISO 3166 alpha-2, or 001 for international
    website: str = ""
    representative: Representative = Representative()
    listing: Listing = Listing.PUBLIC
    status: Status = Status.PENDING
    source: Source = Source.CHAT
    version: Version | None = None
    notice: str = ""  # SHA-256 of the privacy notice agreed to
    flags: tuple[str, ...] = ()
    person_id: int | None = None
    created: datetime | None = None
    decided: datetime | None = None
    reason: str = ""
    chapter_of: str = ""  # reference of the organisation it is a part of


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


@dataclass(frozen=True)
class Line:
    """One line of the public list."""

    organisation: str
    country: str
    parent: str = ""  # whose chapter it is, while that one is in the list by name


@dataclass(frozen=True)
class Standing:
    """A place in the reviewers' queue, counted from the longest waiting."""

    place: int
    waiting: int
    plain: int  # without a flag, whatever else the queue is narrowed to but its country


@dataclass(frozen=True)
class Note:
    """What the secretariat wrote down about a sign-on, for itself."""

    text: str
    at: datetime


@dataclass(frozen=True)
class Listed:
    """One line of the public list, as it goes into files."""

    organisation: str
    country: str
    since: datetime | None  # when it was approved
    version: int  # of the statement that was agreed to; 0 where that is not known


@dataclass(frozen=True)
class Placed:
    """Where a message about something was put, so that it can be edited later."""

    chat_id: int
    message_id: int
    language: str
    subject: str = ""


@dataclass(frozen=True)
class InboxRow:
    seq: int
    update_id: int
    raw: bytes
    attempts: int


@dataclass(frozen=True)
class Outgoing:
    """A call of the Bot API to be made. `subject` remembers where the message was put."""

    method: str
    payload: Mapping[str, object]
    chat_id: int | None = None
    urgency: Urgency = Urgency.REPLY
    subject: str = ""
    language: str = ""


@dataclass(frozen=True)
class OutboxRow:
    id: int
    lane: bytes
    outgoing: Outgoing
    attempts: int
    repeated: bool  # its fate was once unknown, and it was sent again


@dataclass(frozen=True)
class AuditEntry:
    id: int
    at: datetime
    actor: str  # keyed hash, never an id
    act: str
    subject: str
    digest: str


@dataclass(frozen=True)
class Totals:
    """Approved sign-ons."""

    organisations: int
    named: int
    countries: Mapping[str, int] = field(default_factory=dict)
