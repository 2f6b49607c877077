"""Codes as people type them, and what a mailbox proves."""

import pytest

from bot.core import codes
from storage.records import Proof, Representative
from tests.makers import make_signon


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("12345678", "12345678"),
        ("1234 5678", "12345678"),
        ("1234-5678", "12345678"),
        ("1 2 3 4 5 6 7 8", "12345678"),
        ("１２３４５６７８", "12345678"),
        ("\u0661\u0662\u0663\u0664 \u0665\u0666\u0667\u0668", "12345678"),
        ("\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8", "12345678"),
        ("\u2068code: 12345678\u2069.", "12345678"),
        ("1234567", ""),
        ("123456789", ""),
        ("1234567²", ""),
        ("", ""),
        ("12345678" + " " * 60, ""),
        ("hello", ""),
    ],
)
def test_typed(text: str, code: str) -> None:
    assert codes.typed(text) == code


@pytest.mark.parametrize(
    ("text", "meant"),
    [("1234", True), ("1234 5678", True), ("my code 123456", True), ("2", False), ("who signed in 2024?", False)],
)
def test_meant(text: str, meant: bool) -> None:
    assert codes.meant(text) is meant


def test_new_ones_are_read_back_and_never_the_same() -> None:
    made = {codes.new() for _ in range(2000)}
    assert len(made) > 1990 and all(codes.typed(codes.shown(each)) == each for each in made)
    long = {codes.new_long() for _ in range(2000)}
    assert len(long) == 2000 and all(codes.typed_long(each.lower().replace("-", " ")) == each for each in long)


@pytest.mark.parametrize("text", ["ABCD-EFGH-JKMN", "ABCD-EFGH-JKMN-PQR0", "ABCD-EFGH-JKMN-PQRS-T", ""])
def test_no_long_code(text: str) -> None:
    assert codes.typed_long(text) == ""


@pytest.mark.parametrize(
    ("website", "email", "domain"),
    [
        ("harbour-aid.org", "ann@harbour-aid.org", "harbour-aid.org"),
        ("en.harbour-aid.org", "ann@mail.harbour-aid.org", "harbour-aid.org"),
        ("harbour.co.uk", "ann@harbour.co.uk", "harbour.co.uk"),
        ("harbour.co.uk", "ann@other.co.uk", ""),
        ("one.github.io", "ann@other.github.io", ""),
        ("co.uk", "ann@co.uk", ""),
        ("gmail.com", "ann@gmail.com", ""),
        ("harbour-aid.org", "ann@harbour-aid.org.evil.example", ""),
        ("xn--bcher-kva.org", "ann@xn--bcher-kva.org", "xn--bcher-kva.org"),
        ("bucher.org", "ann@xn--bcher-kva.org", ""),
        ("", "ann@harbour-aid.org", ""),
        ("", "", ""),
    ],
)
def test_the_domain_of_an_organisation(website: str, email: str, domain: str) -> None:
    signed = make_signon(website=website, representative=Representative("Ann", "director", email))
    assert codes.own_domain(signed) == domain
    assert codes.proofs(signed) == ((Proof.MAILBOX, Proof.DOMAIN) if domain else (Proof.MAILBOX,))
