"""Whose names are alike: found once, kept sealed, decided by a person."""

from dataclasses import dataclass

from bot.context import Context
from bot.core import addresses, alike, names
from storage import reviews, signons
from storage.database import Transaction
from storage.records import Signon, Status

MOST = 8


@dataclass(frozen=True)
class Found:
    """References of pending and approved sign-ons."""

    resembling: list[str]  # the same, a similar, a translated or a look-alike name, or its acronym where more agrees
    hinted: list[str]  # a name that may be the other's acronym

    @property
    def all(self) -> list[str]:
        return [*self.resembling, *self.hinted]


@dataclass(frozen=True)
class Claim:
    """What is compared of a sign-on."""

    organisation: str
    country: str
    website: str
    reference: str = ""

    @classmethod
    def of(cls, signed: Signon) -> "Claim":
        return cls(signed.organisation, signed.country, signed.website, signed.reference)


async def find(context: Context, claim: Claim) -> Found:
    known = await signons.folded(context.tx)
    known.pop(claim.reference, None)
    near = alike.similar(claim.organisation, known, meanings=context.house.meanings)
    found = [reference for reference, _ in near] + names.look_alikes(claim.organisation, known)
    hinted = [each for each in alike.acronym_of(claim.organisation, known) if each not in found]
    others = [other for each in hinted if (other := await signons.find(context.tx, each))]
    found += [other.reference for other in others if _agree(claim, Claim.of(other))]
    return Found(list(dict.fromkeys(found)), [each for each in hinted if each not in found])


def _agree(one: Claim, other: Claim) -> bool:
    websites = [addresses.registrable(each.website) for each in (one, other) if each.website]
    return alike.initials_suffice(
        one.organisation,
        other.organisation,
        same_country=one.country == other.country,
        same_website=len(websites) == 2 and websites[0] == websites[1],
    )


async def surely(tx: Transaction, name: str, except_for: str = "") -> list[Signon]:
    """Those whose name is so near that the person who signs is asked about it; the rest is for the reviewers."""
    known = await signons.folded(tx)
    known.pop(except_for, None)
    near = [reference for reference, score in alike.similar(name, known) if score >= alike.LEAST]
    found = dict.fromkeys([*near, *names.look_alikes(name, known)])
    return [each for reference in found if (each := await signons.find(tx, reference))]


async def of(context: Context, signed: Signon) -> list[Signon]:
    """Those that somebody has to compare it with. All names are read once; then only what was found is."""
    tx = context.tx
    known = await reviews.alike(tx, signed.reference)
    if known is None:
        known = (await find(context, Claim.of(signed))).all[:MOST]
        reviews.keep_alike(tx, signed.reference, known)
        await _tell_the_others(tx, signed.reference, known)
    found = [other for reference in known if (other := await signons.find(tx, reference))]
    return [other for other in found if await _open(context, signed, other)]


async def _tell_the_others(tx: Transaction, reference: str, others: list[str]) -> None:
    """Likeness goes both ways, also for those who were compared before this one came."""
    for other in others:
        theirs = await reviews.alike(tx, other)
        if theirs is not None and reference not in theirs:
            reviews.keep_alike(tx, other, [*theirs, reference][-MOST:])


async def _open(context: Context, one: Signon, other: Signon) -> bool:
    """Whether the two still resemble each other, both stand, and nobody has said what they are."""
    if other.status not in (Status.PENDING, Status.APPROVED):
        return False
    if one.chapter_of == other.reference or other.chapter_of == one.reference:
        return False
    if not resemble(context, one, other) and not alike.acronym_of(one.organisation, dict((named(other),))):
        return False
    return not await reviews.settled_unlike(context.tx, named(one), named(other))


def resemble(context: Context, one: Signon, other: Signon) -> bool:
    """More than initials."""
    there, name = {other.reference: names.comparison_key(other.organisation)}, one.organisation
    if alike.similar(name, there, meanings=context.house.meanings):
        return True
    if names.look_alikes(name, there):
        return True
    return bool(alike.acronym_of(name, there)) and _agree(Claim.of(one), Claim.of(other))


def named(signed: Signon) -> reviews.Named:
    return signed.reference, names.comparison_key(signed.organisation)
