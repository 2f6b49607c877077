"""The links of the chain as plain values: what each commits to, and how it hangs on the one before."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

START = "0" * 64  # what the first link hangs on
CODE = 12  # hexadecimal digits of a link's hash that people type
SHORT = 16  # of the chain's head, to be compared by eye


class Kind(StrEnum):
    """What happened to a sign-on."""

    KEPT = "kept"  # it was there before the chain
    SIGNED = "signed"
    CORRECTED = "corrected"  # by its representative
    REAFFIRMED = "reaffirmed"  # kept for a newer version of the statement
    EDITED = "edited"  # by the secretariat
    APPROVED = "approved"
    PROVED = "proved"  # a proof was added
    NAMED = "named"  # the day came from which it is named
    RELISTED = "relisted"  # its representative has it shown otherwise
    SEALED = "sealed"  # its contact was sealed to the offline key, after the decision
    MOVED = "moved"  # it belongs to another account now
    UNPROVED = "unproved"  # one was taken back
    REJECTED = "rejected"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    ANONYMISED = "anonymised"  # its representative is forgotten
    ERASED = "erased"


AGREED = (Kind.KEPT, Kind.SIGNED, Kind.CORRECTED, Kind.REAFFIRMED, Kind.EDITED)
"""With these what was agreed to is new."""
RECEIPTS = (*AGREED, Kind.WITHDRAWN)
"""These have a receipt."""


@dataclass(frozen=True)
class Agreed:
    """What an organisation agreed to."""

    reference: str
    version: int
    digest: str  # SHA-256 of the statement in that language
    language: str
    organisation: str
    country: str
    at: int  # Unix seconds


@dataclass(frozen=True)
class Link:
    seq: int
    kind: str
    first: int
    commitment: str
    state: str
    previous: str
    hash: str

    @property
    def sound(self) -> bool:
        return self.hash == link_hash(self)

    @property
    def code(self) -> str:
        return spelt(self.hash)


def _digest(*parts: str | int | None) -> str:
    """Written as JSON, so that no two lists of parts read the same."""
    return sha256(json.dumps(parts, ensure_ascii=True, separators=(",", ":")).encode()).hexdigest()


def commitment(salt: str, agreed: Agreed) -> str:
    """Tells nothing to who does not know the salt."""
    about = (agreed.reference, agreed.version, agreed.digest, agreed.language)
    return _digest(salt, *about, agreed.organisation, agreed.country, agreed.at)


def state(salt: str, values: Sequence[str | int | None]) -> str:
    return _digest(salt, *values)


def link_hash(link: Link) -> str:
    return _digest(link.previous, link.seq, link.kind, link.first, link.commitment, link.state)


def first_broken(links: Sequence[Link]) -> int | None:
    """The first that does not follow from the one before."""
    before = START
    for seq, link in enumerate(links, start=1):
        if link.seq != seq or link.previous != before or not link.sound:
            return seq
        before = link.hash
    return None


def spelt(digest: str) -> str:
    """3F2A-91BC-07DE: the beginning of a hash as people copy it."""
    letters = digest[:CODE].upper()
    return "-".join(letters[place : place + 4] for place in range(0, CODE, 4))


def code(typed: str) -> str:
    """What somebody typed as the beginning of a hash; empty when it is none."""
    found = "".join(sign for sign in typed.lower() if sign not in "-–— ")
    return found if len(found) == CODE and set(found) <= set("0123456789abcdef") else ""
