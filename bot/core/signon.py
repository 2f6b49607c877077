"""The questions of signing on, their parsers, and what is made of the answers."""

from collections.abc import Callable

from bot.core import addresses, countries, names, publication
from bot.core.form import Answers, Form, Problem, Step
from storage.records import Representative, Signon, Version

CONSENT, ORGANISATION, ALIKE, COUNTRY, WEBSITE = "consent", "organisation", "alike", "country", "website"
NAME, ROLE, EMAIL, LISTING, UPDATES = "name", "role", "email", "listing", "updates"

FOUND_ALIKE = "found-alike"
"""Not a question: set when the organisation's name resembles one that is there already."""

AGREED = "agreed"
"""Not a question: digest of the notice agreed to."""

VERSION = "version"
"""Not a question: number of the statement that was there to be read then."""


def one_of(*choices: str) -> Callable[[str], str]:
    def parse(raw: str) -> str:
        if raw not in choices:
            raise Problem("choice")
        return raw

    return parse


def _choice(key: str, *choices: str, asked_if: Callable[[Answers], bool] | None = None) -> Step:
    return Step(key, one_of(*choices), choices, asked_if=asked_if or (lambda _: True))


FORM: Form = (
    _choice(CONSENT, "agree"),
    Step(ORGANISATION, names.organisation),
    _choice(ALIKE, "continue", asked_if=lambda answers: FOUND_ALIKE in answers),
    Step(COUNTRY, countries.parse),
    Step(WEBSITE, addresses.website, optional=True),
    Step(NAME, names.person),
    Step(ROLE, names.role),
    Step(EMAIL, addresses.email),
    Step(LISTING, publication.parse, publication.CHOICES),
    _choice(UPDATES, "yes", "no"),
)


OF_ADDRESS = ("free-mail", "other-domain")
"""Flags that are found in an e-mail address: when that is sealed, they stay as they were."""


def flags(answers: Answers, resembles: bool, *, initials: bool = False, shares: bool = False) -> tuple[str, ...]:
    """What a reviewer should look at."""
    organisation, website, email = (answers.get(key) or "" for key in (ORGANISATION, WEBSITE, EMAIL))
    host = addresses.domain(email) if email else ""
    found = {
        "duplicate": resembles,
        "acronym": initials and not resembles,
        "same-website": shares and not resembles,
        "invisible": names.invisible(organisation),
        "look-alike": names.mixed_scripts(organisation),
        "free-mail": bool(host) and addresses.free_mail(host),
        "other-domain": bool(host and website) and addresses.registrable(host) != addresses.registrable(website),
        "no-website": not website,
    }
    return tuple(flag for flag, holds in found.items() if holds)


def signon(reference: str, answers: Answers, version: Version, *, notice: str, marked: tuple[str, ...]) -> Signon:
    """Of complete answers."""
    given = {key: value or "" for key, value in answers.items()}
    listing, named_from = publication.shown(given[LISTING])
    return Signon(
        reference=reference,
        organisation=given[ORGANISATION],
        country=given[COUNTRY],
        website=given[WEBSITE],
        representative=Representative(given[NAME], given[ROLE], given[EMAIL]),
        listing=listing,
        named_from=named_from,
        version=version,
        notice=notice,
        flags=marked,
    )


def answers(signed: Signon, updates: bool) -> Answers:
    """A sign-on as the answers it was made of, to be corrected."""
    who = signed.representative
    contact = {} if signed.sealed else {NAME: who.name, ROLE: who.role, EMAIL: who.email}  # sealed: asked anew
    return {
        CONSENT: "agree",
        ORGANISATION: signed.organisation,
        COUNTRY: signed.country,
        WEBSITE: signed.website or None,
        **contact,
        LISTING: publication.answer(signed.listing, signed.named_from),
        UPDATES: "yes" if updates else "no",
    }
