"""Where mail is handed over, when it is tried again, and how much a day."""

import pytest

from bot.core import addresses, mail
from bot.core.mail import Relay


@pytest.mark.parametrize(
    ("url", "relay"),
    [
        ("smtp://mail.example", Relay("mail.example", 587, False, True)),
        ("smtps://mail.example", Relay("mail.example", 465, True, False)),
        ("smtp://a:b@mail.example:2525", Relay("mail.example", 2525, False, True, "a", "b")),
        ("smtps://a%40b:p%2F%3A@mail.example/", Relay("mail.example", 465, True, False, "a@b", "p/:")),
        ("smtp://localhost:25", Relay("localhost", 25, False, False)),
        ("smtp://[::1]:25", Relay("::1", 25, False, False)),
        ("smtp://127.0.0.1:25", Relay("127.0.0.1", 25, False, False)),
        ("smtp://127.0.0.1.evil.example", Relay("127.0.0.1.evil.example", 587, False, True)),
    ],
)
def test_relay(url: str, relay: Relay) -> None:
    assert mail.relay(url) == relay


@pytest.mark.parametrize(
    "url", ["mail.example", "http://mail.example", "smtp://", "smtp://a@mail.example", "smtp://m:x", "smtp://m?tls=no"]
)
def test_no_relay(url: str) -> None:
    with pytest.raises(ValueError, match=r"smtp|port|Port"):
        mail.relay(url)


def test_a_password_is_not_described() -> None:
    assert "b4d" not in mail.relay("smtp://a:b4d@mail.example").described


@pytest.mark.parametrize("text", ["nobody", "A <nobody>", "a@b.org\r\nBcc: c@d.org", "a@b.org, c@d.org"])
def test_no_sender(text: str) -> None:
    with pytest.raises(ValueError, match="address"):
        mail.sender(text)


def test_senders() -> None:
    assert str(mail.sender("a@coalition.org")) == "a@coalition.org"
    assert str(mail.sender("The Coalition <a@coalition.org>")) == "The Coalition <a@coalition.org>"


def test_pauses_grow_and_end() -> None:
    pauses = [mail.pause(attempts) for attempts in range(40)]
    assert pauses[:4] == [15, 30, 60, 120] and max(pauses) == mail.LONGEST_PAUSE == pauses[-1]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann@x.org", "ann@X.org", True),
        ("ann+1@x.org", "ann+2@x.org", True),
        ("ann@x.org", "bob@x.org", False),
        ("+@x.org", "+1@x.org", False),
    ],
)
def test_which_mailbox_is_the_same(one: str, other: str, same: bool) -> None:
    assert (mail.of_mailbox(one)[0] == mail.of_mailbox(other)[0]) is same


@pytest.mark.parametrize(
    ("address", "domain", "most"),
    [
        ("ann@mail.harbour.co.uk", "harbour.co.uk", mail.PER_DOMAIN),
        ("ann@gmail.com", "gmail.com", mail.PER_PROVIDER),
    ],
)
def test_the_domain_is_counted_as_a_whole(address: str, domain: str, most: int) -> None:
    assert mail.of_mailbox(address)[1] == mail.Cap("domain", domain, most)


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("harbour-aid.org", "harbour-aid.org"),
        ("xn--bcher-kva.org", "bücher.org (xn--bcher-kva.org)"),
        ("ann@xn--bcher-kva.org", "ann@bücher.org (xn--bcher-kva.org)"),
        ("", ""),
    ],
)
def test_both_spellings(host: str, shown: str) -> None:
    assert addresses.both(host) == shown
