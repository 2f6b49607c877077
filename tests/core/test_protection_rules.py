"""What is set aside, when many are too many, and which sign-ons a rule means."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core import protection
from bot.core.form import Problem
from storage.protection_records import About, Rule
from storage.records import Representative, Signon
from tests.makers import make_signon

NOW = datetime(2026, 7, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "domain"),
    [
        ("spam.example", "spam.example"),
        ("https://www.Spam.Example/path?x=1", "spam.example"),
        ("someone@mail.spam.co.uk", "spam.co.uk"),
        ("mailinator.com", "mailinator.com"),
        ("почта.рф", "xn--80a1acny.xn--p1ai"),
    ],
)
def test_domains(raw: str, domain: str) -> None:
    assert protection.domain(raw) == domain


@pytest.mark.parametrize("raw", ["", "x", "no domain", "a@b", "localhost", "<b>x</b>", "..", "a..b", "x" * 300])
def test_what_is_no_domain(raw: str) -> None:
    with pytest.raises(Problem, match="protection-domain"):
        protection.domain(raw)


@pytest.mark.parametrize(
    ("name", "word", "met"),
    [
        ("The Casino Club", "casino", True),
        ("CASINÓ", "casino", True),
        ("The C\u0430sin\u043e Club", "casino", True),  # Cyrillic letters among them
        ("Cas\u200bino", "casino", True),
        ("Occasino", "casino", False),
        ("Casinos of Malta", "casino", False),
        ("Club Casino Bonus", "casino bonus", True),
        ("Casino and Bonus", "casino bonus", False),
        ("Казино Удача", "казино", True),
        ("جمعية كازينو", "كازينو", True),
        ("北京赌场联盟", "赌场", True),
        ("", "casino", False),
    ],
)
def test_words(name: str, word: str, met: bool) -> None:
    assert protection.has_word(name, protection.word(word)) is met


@pytest.mark.parametrize("raw", ["", "a", "of", "  ", "!!", "场", "x" * 100])
def test_what_is_too_short_or_too_long_for_a_word(raw: str) -> None:
    with pytest.raises(Problem, match="protection-word"):
        protection.word(raw)


def test_domains_of_website_and_mailbox() -> None:
    who = Representative("A", "b", "a@x.mail.example.co.uk")
    assert protection.domains(make_signon(website="www.site.org", representative=who)) == ("site.org", "example.co.uk")
    assert protection.domains(make_signon(website="", representative=Representative())) == ()


SIGNED = make_signon(organisation="The Casino", country="KE", website="spam.org", origin="evil", created=NOW)


@pytest.mark.parametrize(
    ("rule", "holds"),
    [
        (Rule(About.DOMAIN, "spam.org"), True),
        (Rule(About.DOMAIN, "ham.org"), False),
        (Rule(About.COUNTRY, "KE"), True),
        (Rule(About.COUNTRY, "FR"), False),
        (Rule(About.ORIGIN, "evil"), True),
        (Rule(About.ORIGIN, "good"), False),
        (Rule(About.WORD, "casino"), True),
        (Rule(About.ALL), False),  # everything of any age is never meant
        (Rule(About.ALL, "", 1), True),
        (Rule(About.COUNTRY, "KE", 1), True),
    ],
)
def test_rules(rule: Rule, holds: bool) -> None:
    assert protection.meant(rule, SIGNED, NOW + timedelta(minutes=30)) is holds
    assert not (rule.hours and protection.meant(rule, SIGNED, NOW + timedelta(minutes=61)))


@pytest.mark.parametrize(
    ("about", "now", "earlier", "alarm"),
    [
        (About.DOMAIN, 4, [], False),
        (About.DOMAIN, 5, [], True),
        (About.DOMAIN, 9, [2, 2, 2], False),
        (About.DOMAIN, 10, [2, 2, 2], True),
        (About.DOMAIN, 10, [1, 1, 50], True),  # one such hour before does not make it usual
        (About.COUNTRY, 14, [], False),
        (About.COUNTRY, 15, [], True),
        (About.COUNTRY, 40, [10, 12, 9], False),
        (About.COUNTRY, 50, [10, 12, 9], True),
        (About.ORIGIN, 15, [1], True),
    ],
)
def test_how_many_are_too_many(about: About, now: int, earlier: list[int], alarm: bool) -> None:
    assert protection.spiking(about, now, earlier) is alarm


def sent(minutes: float, count: int, **given: str) -> list[Signon]:
    when = NOW - timedelta(minutes=minutes)
    return [make_signon(created=when, representative=Representative(), **given) for _ in range(count)]


def test_what_came_in_a_rush() -> None:
    known = [
        *sent(10, 20, country="KE", website="spam.org", origin="evil"),
        *sent(300, 2, country="KE", website="spam.org"),
        *sent(10, 6, country="FR", website="gmail.com"),  # anybody's mailboxes say nothing
        *sent(60 * 24 * 8, 50, country="KE", website="old.org"),
    ]
    assert set(protection.spikes(known, NOW)) == {
        (Rule(About.DOMAIN, "spam.org"), 20, 2),
        (Rule(About.COUNTRY, "KE"), 20, 2),
        (Rule(About.ORIGIN, "evil"), 20, 0),
    }
