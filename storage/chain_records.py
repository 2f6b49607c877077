"""The nouns of the chain that others may know."""

from dataclasses import dataclass

from storage import links
from storage.links import Agreed, Kind, Link


@dataclass(frozen=True)
class Evidence:
    """What a receipt is made of."""

    agreed: Agreed
    salt: str
    link: Link


@dataclass(frozen=True)
class Place:
    """A link that somebody asks about, and what came of its sign-on afterwards."""

    link: Link
    later: tuple[Link, ...]

    @property
    def gone(self) -> bool:
        return any(each.kind in (Kind.WITHDRAWN, Kind.ERASED) for each in self.later)

    @property
    def anonymised(self) -> bool:
        return any(each.kind == Kind.ANONYMISED for each in self.later)

    @property
    def replaced(self) -> bool:
        """Something else was agreed to since."""
        return any(each.kind in links.AGREED for each in self.later)
