"""Settings that must be right: what is wrong is said before anything runs."""

import pytest
from pydantic import SecretStr, ValidationError

from bot.settings import place, signing_key
from tests.makers import make_settings

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.mark.parametrize(
    "url", ["https://example.org/hook", "http://127.0.0.1:8080/x", "http://localhost/", "http://[::1]/"]
)
def test_where_events_may_go(url: str) -> None:
    assert make_settings(events_url=url, events_secret=SECRET).events_url == url


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/hook",
        "ftp://example.org",
        "example.org",
        "https://",
        "http://10.0.0.1/",
        "http://localhost.evil.org/",
    ],
)
def test_where_they_may_not(url: str) -> None:
    with pytest.raises(ValidationError, match="https"):
        make_settings(events_url=url, events_secret=SECRET)


@pytest.mark.parametrize("secret", ["", "short", "whsec_QUJD", "not base64 at all, by any reading!"])
def test_they_are_signed_well_or_not_at_all(secret: str) -> None:
    with pytest.raises(ValidationError):
        make_settings(events_url="https://example.org/hook", events_secret=secret)


def test_the_key_is_what_stands_behind_the_prefix() -> None:
    assert len(signing_key(SecretStr(SECRET))) == 24
    assert signing_key(SecretStr(SECRET)) == signing_key(SecretStr(SECRET.removeprefix("whsec_")))


@pytest.mark.parametrize("zone", ["UTC", "Europe/Amsterdam", "Asia/Manila"])
def test_time_zones(zone: str) -> None:
    assert str(make_settings(timezone=zone).zone) in (zone, "UTC")


@pytest.mark.parametrize("zone", ["", "Amsterdam", "Europe/Nowhere", "../etc/passwd", "/etc/localtime", "CEST+1"])
def test_no_time_zones(zone: str) -> None:
    with pytest.raises(ValidationError, match="time zone"):
        make_settings(timezone=zone)


@pytest.mark.parametrize(("given", "hour"), [("", None), ("0", 0), ("23", 23)])
def test_the_hour_of_the_digest(given: str, hour: int | None) -> None:
    assert make_settings(digest_hour=given).digest_hour == hour


@pytest.mark.parametrize("given", ["24", "-1", "eight"])
def test_no_hour(given: str) -> None:
    with pytest.raises(ValidationError):
        make_settings(digest_hour=given)


@pytest.mark.parametrize("url", ["smtp://a:b@mail.example:587", "smtps://mail.example", "smtp://localhost:25"])
def test_where_mail_is_handed_over(url: str) -> None:
    assert make_settings(smtp_url=url, mail_from="The Coalition <a@coalition.org>").sends_mail


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("mail.example:587", "a@coalition.org"),
        ("http://mail.example", "a@coalition.org"),
        ("smtp://a@mail.example", "a@coalition.org"),
        ("smtp://mail.example:port", "a@coalition.org"),
        ("smtp://mail.example", ""),
        ("smtp://mail.example", "nobody"),
        ("smtp://mail.example", "a@coalition.org\nBcc: b@coalition.org"),
    ],
)
def test_no_mail_that_way(url: str, sender: str) -> None:
    with pytest.raises(ValidationError):
        make_settings(smtp_url=url, mail_from=sender)


def test_a_password_is_printed_nowhere() -> None:
    made = make_settings(smtp_url="smtp://a:b4d@mail.example", mail_from="a@coalition.org")
    assert "b4d" not in repr(made) + str(made.model_dump())


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (":8080", ("127.0.0.1", 8080)),
        ("127.0.0.1:0", ("127.0.0.1", 0)),
        ("[::1]:80", ("::1", 80)),
        ("0.0.0.0:9", ("0.0.0.0", 9)),
    ],
)
def test_where_it_listens_is_this_machine_unless_said_otherwise(given: str, found: tuple[str, int]) -> None:
    assert place(make_settings(listen=given).listen) == found


@pytest.mark.parametrize("given", ["8080", "localhost", "http://127.0.0.1:8080", ":99999", "a@b:1", "127.0.0.1:8080/x"])
def test_where_nobody_can_listen(given: str) -> None:
    with pytest.raises(ValidationError):
        make_settings(listen=given)


HOOK = {"webhook_url": "https://bot.example.org/telegram", "webhook_secret": "s3cret_-", "listen": ":8080"}


@pytest.mark.parametrize(
    "url", ["https://bot.example.org", "https://bot.example.org:8443/a%20b/c?d=e", "https://10.0.0.1/x"]
)
def test_where_updates_may_be_delivered(url: str) -> None:
    assert make_settings(**{**HOOK, "webhook_url": url}).webhook_url == url


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"webhook_url": "http://bot.example.org/telegram"}, "https"),
        ({"webhook_url": "bot.example.org"}, "https"),
        ({"webhook_url": "https:///telegram"}, "https"),
        ({"webhook_url": "https://a:b@bot.example.org/"}, "password"),
        ({"webhook_url": "https://bot.example.org/#x"}, "#"),
        ({"webhook_url": "https://bot.example.org/healthz"}, "/healthz cannot be its path"),
        ({"webhook_url": "https://bot.example.org/{token}"}, "cannot be its path"),
        ({"webhook_secret": ""}, "set webhook_secret"),
        ({"webhook_secret": "a secret"}, "letters, digits"),
        ({"webhook_secret": "x" * 257}, "1 to 256"),
        ({"listen": ""}, "set listen"),
    ],
)
def test_where_they_may_not_be(wrong: dict[str, str], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        make_settings(**{**HOOK, **wrong})
