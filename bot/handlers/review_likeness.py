"""Whose names are alike: found once, kept sealed, decided by a person."""

from dataclasses import dataclass

from bot.context import Context
from bot.core import alike, initials, names
from bot.core.alike import Claim
from storage import reviews, signons
from storage.database import Transaction
from storage.records import Signon
from storage.traits import STANDING

MOST = 8
MOST_NEAR, MOST_FOUND, MOST_HINTED, MOST_SHARING = 12, 5, 3, 3
MOST_ASKED = 30  # are looked at while somebody signs


@dataclass(frozen=True)
class Found:
    """References of pending and approved sign-ons."""

    resembling: list[str]  # the same, a similar, a translated or a look-alike name, or its acronym where more agrees
    hinted: list[str]  # a name that may be the other's acronym
    sharing: list[str]  # another name, and one website in one country

    @property
    def all(self) -> list[str]:
        return [*self.resembling, *self.hinted, *self.sharing]


async def find(context: Context, this: Claim) -> Found:
    directory, meanings = context.house.directory, context.house.meanings
    await directory.refresh(context.tx)
    known, nearby = await directory.around(context.tx, this)
    for each in (known, nearby):
        each.pop(this.reference, None)
    keys = {reference: each.key for reference, each in known.items()}
    by_initials = initials.acronym_of(this.organisation, keys, MOST_NEAR, initials.PERHAPS)
    looks = await _looks(context, this.organisation, this.reference)
    places = dict.fromkeys((*looks, *alike.promising(this.organisation, known, MOST_NEAR, meanings), *by_initials))
    there = await reviews.compared(context.tx, [*places, *sorted(nearby.keys() - places.keys())])
    known |= nearby
    others = [Claim(*each, reference, known.get(reference)) for reference, each in there.items()]
    found = [*looks, *(each.reference for each in alike.resembling(this, others, meanings))]
    found = [each for each in there if each in found]
    hinted = [each.reference for each in others if each.reference not in found and alike.hints(this, each)]
    shown = [*found[:MOST_FOUND], *hinted[:MOST_HINTED]]
    sharing = [each.reference for each in others if each.reference in nearby and alike.share_website(this, each)]
    return Found(
        found[:MOST_FOUND], hinted[:MOST_HINTED], [each for each in sharing if each not in shown][:MOST_SHARING]
    )


async def _looks(context: Context, name: str, except_for: str) -> list[str]:
    there = await context.house.directory.looking_like(context.tx, name)
    return [each for each in names.look_alikes(name, there) if each != except_for]


def claim(signed: Signon) -> Claim:
    return Claim(signed.organisation, signed.country, signed.website, signed.reference)


async def surely(context: Context, name: str, except_for: str = "") -> list[Signon]:
    """Those whose name is so near that the person who signs is asked about it; the rest is for the reviewers."""
    directory, tx = context.house.directory, context.tx
    await directory.refresh(tx)
    known = await directory.near(tx, name, MOST_ASKED)
    known.pop(except_for, None)
    found = dict.fromkeys([*alike.surely(name, known), *await _looks(context, name, except_for)])
    return [each for reference in found if (each := await signons.find(tx, reference))]


async def of(context: Context, signed: Signon) -> list[Signon]:
    """Those that somebody has to compare it with. All names are read once; then only what was found is."""
    tx = context.tx
    known = await reviews.alike(tx, signed.reference)
    if known is None:
        known = await keep(tx, signed.reference, await find(context, claim(signed)))
    found = [other for reference in known if (other := await signons.find(tx, reference))]
    return [other for other in found if await _open(context, signed, other)]


async def keep(tx: Transaction, reference: str, found: Found) -> list[str]:
    """For who looks at it later."""
    known = found.all[:MOST]
    reviews.keep_alike(tx, reference, known)
    await _tell_the_others(tx, reference, known)
    return known


async def _tell_the_others(tx: Transaction, reference: str, others: list[str]) -> None:
    """Likeness goes both ways, also for those who were compared before this one came."""
    for other in others:
        theirs = await reviews.alike(tx, other)
        if theirs is not None and reference not in theirs:
            reviews.keep_alike(tx, other, [*theirs, reference][-MOST:])


async def _open(context: Context, one: Signon, other: Signon) -> bool:
    """Whether the two still resemble each other, both stand, and nobody has said what they are."""
    if other.status not in STANDING:
        return False
    if one.chapter_of == other.reference or other.chapter_of == one.reference:
        return False
    if not resemble(context, one, other) and not hints(one, other) and not shares(one, other):
        return False
    return not await reviews.settled_unlike(context.tx, named(one), named(other))


def resemble(context: Context, one: Signon, other: Signon) -> bool:
    """More than initials."""
    there = {0: names.comparison_key(other.organisation)}
    return bool(names.look_alikes(one.organisation, there)) or alike.resembles(
        claim(one), claim(other), context.house.meanings
    )


def hints(one: Signon, other: Signon) -> bool:
    return alike.hints(claim(one), claim(other))


def shares(one: Signon, other: Signon) -> bool:
    return alike.share_website(claim(one), claim(other))


def named(signed: Signon) -> reviews.Named:
    return signed.reference, names.comparison_key(signed.organisation)
