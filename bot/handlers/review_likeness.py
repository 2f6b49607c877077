"""Whose names are alike: found once, kept sealed, decided by a person."""

from dataclasses import dataclass

from bot.core import alike, names
from storage import reviews, signons
from storage.database import Transaction
from storage.records import Signon, Status

MOST = 8


@dataclass(frozen=True)
class Found:
    """References of pending and approved sign-ons."""

    resembling: list[str]  # the same, a similar, a translated or a look-alike name
    hinted: list[str]  # a name that may be the other's acronym

    @property
    def all(self) -> list[str]:
        return [*self.resembling, *self.hinted]


async def find(tx: Transaction, name: str, except_for: str = "") -> Found:
    known = await signons.folded(tx)
    known.pop(except_for, None)
    alike_ones = [reference for reference, _ in alike.similar(name, known)] + names.look_alikes(name, known)
    resembling = list(dict.fromkeys(alike_ones))
    return Found(resembling, [each for each in alike.acronym_of(name, known) if each not in resembling])


async def resembling(tx: Transaction, name: str, except_for: str = "") -> list[Signon]:
    found = await find(tx, name, except_for)
    return [each for reference in found.resembling if (each := await signons.find(tx, reference))]


async def of(tx: Transaction, signed: Signon) -> list[Signon]:
    """Those that somebody has to compare it with. All names are read once; then only what was found is."""
    known = await reviews.alike(tx, signed.reference)
    if known is None:
        known = (await find(tx, signed.organisation, signed.reference)).all[:MOST]
        reviews.keep_alike(tx, signed.reference, known)
        await _tell_the_others(tx, signed.reference, known)
    found = [other for reference in known if (other := await signons.find(tx, reference))]
    return [other for other in found if await _open(tx, signed, other)]


async def _tell_the_others(tx: Transaction, reference: str, others: list[str]) -> None:
    """Likeness goes both ways, also for those who were compared before this one came."""
    for other in others:
        theirs = await reviews.alike(tx, other)
        if theirs is not None and reference not in theirs:
            reviews.keep_alike(tx, other, [*theirs, reference][-MOST:])


async def _open(tx: Transaction, one: Signon, other: Signon) -> bool:
    """Whether the two still resemble each other, both stand, and nobody has said what they are."""
    if other.status not in (Status.PENDING, Status.APPROVED):
        return False
    if one.chapter_of == other.reference or other.chapter_of == one.reference:
        return False
    if not resemble(one, other) and not alike.acronym_of(one.organisation, dict((named(other),))):
        return False
    return not await reviews.settled_unlike(tx, named(one), named(other))


def resemble(one: Signon, other: Signon) -> bool:
    """More than initials."""
    there = dict((named(other),))
    return bool(alike.similar(one.organisation, there) or names.look_alikes(one.organisation, there))


def named(signed: Signon) -> reviews.Named:
    return signed.reference, names.comparison_key(signed.organisation)
