"""Codes that people read in a mailbox and type: how they look, how they are read, what they prove."""

import re
import secrets
import unicodedata

from bot.core import addresses, contacts
from storage.records import Proof, Signon

DIGITS = 8
TRIES = 5
LASTS = 600  # seconds
MINUTES = LASTS // 60
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # as in references: nothing that is misread
LONG = 16  # signs of the code that takes a sign-on back: 79 bits
MOST_SIGNS = 60  # longer words are no code, whatever digits are in them


def new() -> str:
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def shown(code: str) -> str:
    return f"{code[:4]} {code[4:]}"


def _digits(text: str) -> str:
    """In any script, without what stands between them."""
    return "".join(str(unicodedata.decimal(sign)) for sign in text if unicodedata.decimal(sign, None) is not None)


def meant(text: str) -> bool:
    """Whether somebody seems to type a code, rightly or not: mostly digits, unlike a question about a year."""
    digits, letters = len(_digits(text)), sum(sign.isalpha() for sign in text)
    return len(text) <= MOST_SIGNS and digits >= DIGITS // 2 and letters <= 2 * digits


def typed(text: str) -> str:
    """The eight digits; empty when it is no code."""
    found = _digits(text) if len(text) <= MOST_SIGNS else ""
    return found if len(found) == DIGITS else ""


def new_long() -> str:
    return _grouped("".join(secrets.choice(ALPHABET) for _ in range(LONG)))


def typed_long(text: str) -> str:
    """XXXX-XXXX-XXXX-XXXX; empty when it is none."""
    letters = re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text[:MOST_SIGNS])).upper()
    return _grouped(letters) if len(letters) == LONG and set(letters) <= set(ALPHABET) else ""


def _grouped(letters: str) -> str:
    return "-".join(letters[place : place + 4] for place in range(0, LONG, 4))


def own_domain(signed: Signon) -> str:
    """The registrable domain that mailbox and website of an organisation share; empty: there is none of its own."""
    mine = addresses.registrable(contacts.domain(signed))
    shared = bool(signed.website) and mine == addresses.registrable(signed.website)
    return mine if shared and not addresses.suffix(mine) and not addresses.free_mail(mine) else ""


def proofs(signed: Signon) -> tuple[Proof, ...]:
    """What it shows that somebody read a code in the mailbox of a sign-on."""
    return (Proof.MAILBOX, Proof.DOMAIN) if own_domain(signed) else (Proof.MAILBOX,)
