"""Websites and e-mail addresses as people paste them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.addresses import domain, email, free_mail, readable, registrable, website
from bot.core.form import Problem

parts = st.sampled_from(
    ["https://", "www.", "a", "é", "مثال", ".", "@", "/", ":", "xn--", "-", "org", " ", "[", "<", "1", "．", "＠"]
)
anything = st.text(st.characters()) | st.lists(parts, max_size=10).map("".join)


@pytest.mark.parametrize(
    ("raw", "host"),
    [
        ("https://www.example.org/about", "example.org"),
        ("HTTP://example.org", "example.org"),
        ("https:example.org", "example.org"),
        ("//example.org/x", "example.org"),
        ("example.org", "example.org"),
        ("EXAMPLE.ORG.", "example.org"),
        ("www.example.org:8080/x?y#z", "example.org"),
        ("example.org?x=1", "example.org"),
        (" <https://example.org>. ", "example.org"),
        ("«example.org»,", "example.org"),
        ("\u2066example.org\u2069", "example.org"),
        ("Ｅｘａｍｐｌｅ。ｏｒｇ", "example.org"),
        ("info@example.org", "example.org"),
        ("@example.org", "example.org"),
        ("example.org/@someone", "example.org"),
        ("sub.example.co.uk", "sub.example.co.uk"),
        ("www.org", "www.org"),
        ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"),
        ("http://مثال.إختبار/صفحة", "xn--mgbh0fb.xn--kgbechtv"),
        ("例え.jp", "xn--r8jz45g.jp"),
        ("пример.рф", "xn--e1afmkfd.xn--p1ai"),
        ("faß.de", "xn--fa-hia.de"),
        ("exаmple.org", "xn--exmple-4nf.org"),
        ("ﬀ.org", "ff.org"),
        ("xn--exmple-4nf.org", "xn--exmple-4nf.org"),
    ],
)
def test_websites_are_read(raw: str, host: str) -> None:
    assert website(raw) == host == website(host)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("", "empty"),
        ("...", "empty"),
        ("https://", "website-invalid"),
        ("our site is example.org", "website-invalid"),
        ("https://bank.org@example.org", "website-invalid"),
        ("a@b@example.org", "website-invalid"),
        ("ftp://example.org", "website-invalid"),
        ("javascript:alert(1)", "website-invalid"),
        ("example..org", "website-invalid"),
        ("-a.org", "website-invalid"),
        ("ex_a.org", "website-invalid"),
        ("xn--a.org", "website-invalid"),
        ("💩.la", "website-invalid"),
        ("x" * 64 + ".org", "website-invalid"),
        ("a." * 130 + "org", "too-long"),
        ("127.0.0.1", "website-not-public"),
        ("1.2.3.4:80", "website-not-public"),
        ("127.1", "website-not-public"),
        ("2130706433", "website-not-public"),
        ("0x7f.0x1", "website-not-public"),
        ("http://[2001:db8::1]/", "website-not-public"),
        ("::1", "website-not-public"),
        ("localhost", "website-not-public"),
        ("printer.local", "website-not-public"),
        ("site.internal", "website-not-public"),
        ("abcdef.onion", "website-not-public"),
        ("example", "website-not-public"),
    ],
)
def test_websites_are_refused_with_a_reason(raw: str, code: str) -> None:
    with pytest.raises(Problem) as refused:
        website(raw)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        ("info@example.org", "info@example.org"),
        ("Jean.Dupont@Example.ORG", "Jean.Dupont@example.org"),
        (" <info@example.org>, ", "info@example.org"),
        ("mailto:info@example.org?subject=x", "info@example.org"),
        ("Jean Dupont <jean@example.org>", "jean@example.org"),
        ("info＠example.org", "info@example.org"),
        ("\u200finfo@example.org\u200f.", "info@example.org"),
        ("o'neill+news@example.org", "o'neill+news@example.org"),
        ("josé@example.org", "josé@example.org"),
        ("用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d"),
        ("info@مثال.إختبار", "info@xn--mgbh0fb.xn--kgbechtv"),
    ],
)
def test_addresses_are_read(raw: str, address: str) -> None:
    assert email(raw) == address == email(address)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("example.org", "at"),
        ("a@@example.org", "at"),
        ("a@example.org, b@example.org", "at"),
        ("a b@example.org", "space"),
        ("a@example.org\r\nbcc: all", "space"),
        ("a@localhost", "domain"),
        ("a@example", "domain"),
        ("a@example.test", "domain"),
        ("a@[127.0.0.1]", "domain"),
        ("a@1.2.3.4", "domain"),
        ("a..b@example.org", "name"),
        (".a@example.org", "name"),
        ("x" * 65 + "@example.org", "name"),
        ("a,b@example.org", "name"),
    ],
)
def test_addresses_are_refused_with_a_reason(raw: str, reason: str) -> None:
    with pytest.raises(Problem) as refused:
        email(raw)
    assert (refused.value.code, refused.value.details) == ("email-invalid", {"reason": reason})


def test_no_address_is_empty() -> None:
    with pytest.raises(Problem) as refused:
        email(" <> ")
    assert refused.value.code == "empty"


@pytest.mark.parametrize(
    ("address", "host", "registered"),
    [
        ("info@mail.Example.org", "mail.example.org", "example.org"),
        ("a@b.example.co.uk", "b.example.co.uk", "example.co.uk"),
        ("a@org.github.io", "org.github.io", "org.github.io"),
        ("a@gov.uk", "gov.uk", "gov.uk"),
        ("a@بريد.مثال.إختبار", "xn--ngbof4h.xn--mgbh0fb.xn--kgbechtv", "xn--mgbh0fb.xn--kgbechtv"),
        ("not a host", "not a host", "not a host"),
    ],
)
def test_domains(address: str, host: str, registered: str) -> None:
    assert domain(address) == host
    assert registrable(host) == registered


@pytest.mark.parametrize(
    "host",
    [
        *("gmail.com", "GMAIL.com", "yahoo.co.uk", "mail.yahoo.co.uk", "yandex.ru", "qq.com", "naver.com", "gmx.net"),
        *("web.de", "orange.fr", "libero.it", "ukr.net", "mail.ru", "proton.me", "riseup.net", "someone@hotmail.fr"),
    ],
)
def test_free_mail(host: str) -> None:
    assert free_mail(host)


@pytest.mark.parametrize("host", ["example.org", "notgmail.com", "gmail.com.example.org", "com", ""])
def test_not_free_mail(host: str) -> None:
    assert not free_mail(host)


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("example.org", "example.org"),
        ("xn--mgbh0fb.xn--kgbechtv", "مثال.إختبار"),
        ("info@xn--exmple-4nf.org", "info@exаmple.org"),
        ("xn--zzzz999999", "xn--zzzz999999"),
        ("", ""),
    ],
)
def test_readable(host: str, shown: str) -> None:
    assert readable(host) == shown


@settings(deadline=None)  # the first asks for an index
@given(anything)
def test_any_website_is_refused_or_settled(raw: str) -> None:
    try:
        host = website(raw)
    except Problem:
        return
    assert website(host) == host == website(readable(host))
    assert host.isascii() and host == host.lower() and "." in host and not set(host) & set(" /@:?#")


@settings(deadline=None)  # the first asks for an index
@given(anything | st.tuples(anything, anything).map("@".join) | anything.map("{}@example.org".format))
def test_any_address_is_refused_or_settled(raw: str) -> None:
    try:
        address = email(raw)
    except Problem:
        return
    assert email(address) == address
    assert domain(address).isascii() and not set(address) & set(" \r\n<>")


@settings(deadline=None)  # the first asks for an index
@given(anything)
def test_judgements_take_any_text(text: str) -> None:
    assert isinstance(domain(text), str) and isinstance(registrable(text), str)
    assert isinstance(readable(text), str) and isinstance(free_mail(text), bool)
