"""Websites and e-mail addresses: read kindly, kept in one form, judged by their domain."""

import re
from functools import lru_cache
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

import idna
from publicsuffixlist import PublicSuffixList

from bot.core.form import Problem
from bot.core.names import clean

if TYPE_CHECKING:
    from email_validator import ValidatedEmail

_AROUND = " \t<>()[]{}\"'`«»“”‘’,;:!?،؛。、"
_SCHEME = re.compile(r"^(?:https?:)?//+|^https?:/*", re.IGNORECASE)
_RESERVED = re.compile(
    "(local|localhost|localdomain|workgroup|internal|intranet|private|lan|home|corp|arpa"
    r"|test|example|invalid|onion|i2p|alt|\d+|0x.*)$"
)


def website(raw: str) -> str:
    """The host, in ASCII and without "www.": of a page, a bare name, or an e-mail address."""
    text = clean(raw).strip(_AROUND + ".")
    if not text:
        raise Problem("empty")
    host = _ascii(_host(text))
    if host is None:
        raise Problem("website-invalid")
    while host.startswith("www.") and host.count(".") > 1:
        host = host.removeprefix("www.")
    if free_mail(host):  # of an e-mail provider, not of an organisation
        raise Problem("website-invalid")
    if not _public(host):
        raise Problem("website-not-public")
    return host


def _host(text: str) -> str:
    rest = _SCHEME.sub("", text)
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    if "@" in authority:
        # "https://bank.example@elsewhere.example" shows one host and leads to another.
        if authority != text or authority.count("@") > 1:
            raise Problem("website-invalid")
        authority = domain(authority)
    if _is_number(authority.strip("[]")) or authority.startswith("["):
        raise Problem("website-not-public")
    return re.sub(r":\d{1,5}$", "", authority).rstrip(".")


def _is_number(host: str) -> bool:
    try:
        return bool(ip_address(host))
    except ValueError:
        return False


def _ascii(host: str) -> str | None:
    if len(host) > 253:
        raise Problem("too-long", limit=253, length=len(host))
    try:
        return idna.encode(host, uts46=True, std3_rules=True).decode("ascii").rstrip(".")
    except (idna.IDNAError, UnicodeError, ValueError, IndexError):
        return None


def _public(host: str) -> bool:
    """Whether it can be reached from anywhere: not an address in any notation, a bare name or a reserved one."""
    return "." in host and not _RESERVED.match(host.rpartition(".")[2])


def email(raw: str) -> str:
    """As given, with the domain in ASCII; nothing is asked of the network."""
    text = re.sub(r"^.*<([^<>]*)>.*$", r"\1", clean(raw).replace("\uff20", "@"))
    text = re.sub(r"^mailto:([^?]*).*$", r"\1", text.strip(_AROUND), flags=re.IGNORECASE)
    text = text.strip(_AROUND).rstrip(_AROUND + ".")
    if not text:
        raise Problem("empty")
    try:
        valid = _validated(text, strict=True)
    except ValueError as error:
        raise Problem("email-invalid", reason=_reason(text)) from error
    return f"{valid.local_part}@{valid.ascii_domain}"


def _validated(text: str, *, strict: bool = False) -> "ValidatedEmail":
    """Raises ValueError."""
    from email_validator import validate_email  # a fiftieth of a start, and many bots never see an address

    return validate_email(text, check_deliverability=False, strict=strict)


def _reason(text: str) -> str:
    """at: no @ or several; space: a space within; domain, name: what is after or before the @."""
    if text.count("@") != 1:
        return "at"
    if " " in text:
        return "space"
    try:
        _validated("name@" + text.partition("@")[2])
    except ValueError:
        return "domain"
    return "name"


def domain(address: str) -> str:
    """What follows the @, in ASCII where it can be."""
    host = address.rpartition("@")[2].strip().lower()
    return (len(host) <= 253 and _ascii(host)) or host


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@lru_cache(maxsize=1 << 12)
def registrable(host: str) -> str:
    """The part someone registered: "example.co.uk" of "a.b.example.co.uk"; the host itself if it is a suffix."""
    plain = domain(host)
    return _suffixes().privatesuffix(plain) or plain


def suffix(host: str) -> bool:
    """Whether many organisations have their names under it, as under co.uk and github.io."""
    return _suffixes().privatesuffix(domain(host)) is None


@lru_cache(maxsize=1)
def _free() -> frozenset[str]:
    lines = Path(__file__).with_name("free_mail.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def free_mail(host: str) -> bool:
    """Whether anybody gets an address there; also for subdomains."""
    labels = domain(host).split(".")
    return any(".".join(labels[at:]) in _free() for at in range(len(labels)))


_LODGING = re.compile(
    "(facebook|instagram|twitter|x|vk|youtube|linkedin|tiktok|medium|google|wixsite|weebly|patreon|change)[.]com"
    "|t[.]me|telegram[.]me|ok[.]ru|vk[.]ru|linktr[.]ee|change[.]org"
)


@lru_cache(maxsize=1 << 10)
def lodging(host: str) -> bool:
    """Whether strangers have their pages there, too."""
    return suffix(host) or bool(_LODGING.fullmatch(registrable(host)))


def readable(host: str) -> str:
    """For display: punycode in its own letters. Works on an address too."""
    name, at, plain = host.rpartition("@")
    try:
        return name + at + idna.decode(plain)
    except (idna.IDNAError, UnicodeError, ValueError, IndexError):
        return host


def both(host: str) -> str:
    """For display where it matters who it really is: in its own letters and, where that differs, in punycode."""
    shown = readable(host)
    return shown if shown == host else f"{shown} ({host.rpartition('@')[2]})"
