"""The nouns: what is kept, as frozen values and enums. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class Status(StrEnum):
    """Where a sign-on stands."""

    PENDING = "pending"  # sent, waits for the secretariat
    APPROVED = "approved"  # counted, and named if it chose to be
    REJECTED = "rejected"  # refused with a reason
    WITHDRAWN = "withdrawn"  # taken back by its organisation


class Listing(StrEnum):
    """How an organisation wants to stand in the list; the first shows most."""

    PUBLIC = "public"  # by name
    DATED = "dated"  # by name from a day on, until then counted by country
    COUNTED = "counted"  # counted by country, never named
    REGION = "region"  # counted by region: its country is never shown either


class Proof(StrEnum):
    """How it was checked that a sign-on comes from its organisation; the order is the ladder."""

    MAILBOX = "mailbox"  # a code was read in the mailbox that was named
    DOMAIN = "domain"  # and that mailbox is on the organisation's own domain
    SITE = "site"  # a DNS record or a file stood on its website
    CALLED = "called"  # the secretariat rang back
    SECOND = "second"  # a second officer confirmed it


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
class Sealed:
    """A representative whom the offline key alone opens."""

    key: str  # the public one it was sealed to
    blob: str  # base64
    mailbox: str  # keyed hash of the address, hexadecimal
    domain: str = ""  # of the address, where that names nobody


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
    proofs: tuple[Proof, ...] = ()  # in the order of the ladder
    named_from: date | None = None  # while the listing is dated
    held: bool = False  # set aside: pending to its sender, waiting for nobody
    origin: str = ""  # code of the link its representative came by
    sealed: Sealed | None = None  # its representative, who is empty then


@dataclass(frozen=True)
class Line:
    """One line of the public list."""

    organisation: str
    country: str
    parent: str = ""  # whose chapter it is, while that one is in the list by name
    proofs: tuple[Proof, ...] = ()


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
    regions: Mapping[str, int] = field(default_factory=dict)  # of those whose country is not shown: never as they are
