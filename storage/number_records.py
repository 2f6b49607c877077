"""How often something happened, and how many sign-ons stand. Standard library only."""

from dataclasses import dataclass

from storage.records import Listing


@dataclass(frozen=True)
class Tally:
    """How often: in the last seven days, the last thirty, ever."""

    week: int = 0
    month: int = 0
    ever: int = 0


@dataclass(frozen=True)
class Approved:
    """Approved sign-ons of one country, language and way of being listed."""

    country: str
    language: str  # of the statement that was signed; "" for those that came from elsewhere
    listing: Listing
    decided: Tally
    sent: Tally  # of those given in chat, by when that was
