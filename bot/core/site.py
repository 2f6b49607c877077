"""The proof by a website: what is to stand where, which addresses may be asked, what was seen."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv6Address, ip_address, ip_network

from bot.core import addresses
from storage.records import Signon

PURPOSE = "site"
MARK = "icc-statement="
PATH = "/.well-known/icc-statement.txt"
LONGEST = 4096  # bytes of a file that are read

# patience: an owner of a name server needs hours, not seconds
HOUR = 3600
PERSON, EVERYBODY = 6, 120  # checks an hour
BETWEEN = 60  # seconds, of one person


class Seen(StrEnum):
    """What became of a look at one place."""

    FOUND = "found"
    NONE = "none"  # there is no record, no file
    OTHER = "other"  # there is something, but not our line
    TIMEOUT = "timeout"
    REFUSED = "refused"  # an address that is not on the public internet: not asked at all
    REDIRECT = "redirect"  # leads elsewhere
    LARGE = "large"
    KIND = "kind"  # no plain text
    CERTIFICATE = "certificate"
    TROUBLE = "trouble"  # anything else


@dataclass(frozen=True)
class Sight:
    """Of both places."""

    record: Seen
    file: Seen

    @property
    def proves(self) -> bool:
        return Seen.FOUND in (self.record, self.file)


def ground(signed: Signon) -> str:
    """What the token vouches for; when any of it changes, so does the token."""
    return json.dumps([signed.reference, signed.website, signed.organisation])


def line(code: bytes) -> str:
    """What is to stand in the record or the file, of the keyed hash of the ground."""
    return MARK + code.hex()


def names(host: str) -> tuple[str, str]:
    """Where the record may stand."""
    return f"_icc-statement.{host}", host


def url(host: str) -> str:
    return f"https://{host}{PATH}"


def impossible(host: str) -> bool:
    """Whether everybody, or nobody, could put something there: e-mail providers, suffixes such as github.io."""
    return addresses.free_mail(host) or addresses.suffix(host)


def look(wanted: str, found: Iterable[str]) -> Seen:
    """Among the records, or the lines of the file."""
    seen = {each.strip().strip('"') for each in found}
    return Seen.FOUND if wanted in seen else Seen.OTHER if any(MARK in each for each in seen) else Seen.NONE


def same_owner(host: str, other: str) -> bool:
    """Whether a redirect stays in the house; "a.github.io" and "b.github.io" are two houses."""
    return addresses.registrable(host) == addresses.registrable(other)


_EMBEDDING = tuple(
    ip_network(each) for each in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "fec0::/10")
)
"""IPv6 that leads on to an address of another kind, which we would not see."""


def public(address: str) -> bool:
    """Whether it is one on the public internet, as far as its number tells."""
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and _elsewhere(found):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


def _elsewhere(found: IPv6Address) -> bool:
    inside = bool(found.ipv4_mapped) or int(found) < 1 << 32 or any(found in each for each in _EMBEDDING)
    return inside or bool(found.scope_id)


def too_soon(own: int, everybody: int, since: int) -> str:
    """Why a check has to wait: "person", "everybody"; empty when it may be made."""
    if own and (own >= PERSON or since < BETWEEN):
        return "person"
    return "everybody" if everybody >= EVERYBODY else ""
