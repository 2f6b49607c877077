"""The ladder of proofs: what each rests on, and which still hold after a change."""

from storage.records import Proof, Signon

ORGANISATION, WEBSITE, EMAIL, NAME = "organisation", "website", "email", "name"
RESTS_ON: dict[Proof, tuple[str, ...]] = {
    Proof.MAILBOX: (EMAIL,),
    Proof.DOMAIN: (ORGANISATION, WEBSITE, EMAIL),
    Proof.SITE: (ORGANISATION, WEBSITE),
    Proof.CALLED: (ORGANISATION, NAME),
    Proof.SECOND: (ORGANISATION,),
}


def _parts(signed: Signon) -> dict[str, str]:
    who = signed.representative
    return {ORGANISATION: signed.organisation, WEBSITE: signed.website, EMAIL: who.email, NAME: who.name}


def kept(before: Signon, after: Signon) -> tuple[Proof, ...]:
    """Those whose ground has not changed."""
    old, new = _parts(before), _parts(after)
    return tuple(each for each in before.proofs if all(old[part] == new[part] for part in RESTS_ON[each]))


def missing(signed: Signon) -> tuple[Proof, ...]:
    return tuple(each for each in Proof if each not in signed.proofs)


OUTSIDE = frozenset((Proof.DOMAIN, Proof.SITE, Proof.CALLED))
"""Rest on something that the organisation alone has; a mailbox or a second account anybody can get."""


def vouched(proofs: tuple[Proof, ...]) -> bool:
    """Whether the list marks it."""
    return not OUTSIDE.isdisjoint(proofs)


def level(signed: Signon) -> Proof | None:
    """The highest rung that was reached; None: it is only claimed."""
    return signed.proofs[-1] if signed.proofs else None
