"""The nouns of the secretariat's desk: its people, what waits, how the bot is. Standard library only."""

from dataclasses import dataclass
from datetime import datetime

from storage.records import Person, Role


@dataclass(frozen=True)
class Colleague:
    """Somebody who was given a role in chat."""

    person: Person
    label: str  # what the owners call them; may be empty
    since: datetime


@dataclass(frozen=True)
class Invitation:
    """A one-time link that gives a role."""

    id: int
    giver_id: int
    taker_id: int | None
    role: Role
    label: str
    state: str  # open, taken, revoked
    expires: datetime


@dataclass(frozen=True)
class Waiting:
    """How many wait, and since when the oldest does."""

    number: int = 0
    since: datetime | None = None


@dataclass(frozen=True)
class Overview:
    """What the panel shows."""

    signons: Waiting = Waiting()
    questions: Waiting = Waiting()
    unsent: Waiting = Waiting()  # calls of the Bot API
    dead: int = 0  # updates that could not be handled
    flood_until: datetime | None = None  # Telegram asked to wait
    backup: datetime | None = None  # the last good one
    backup_since: datetime | None = None  # since when they are expected
    drill: datetime | None = None  # the last that went well
    mail: Waiting = Waiting()  # and since when the mail server is away
    rush: datetime | None = None  # when very many strangers came at once, last
    uncertain: int = 0  # from here on: counted since the bot was first started
    given_up: int = 0
    floods: int = 0
