"""What is set aside, when many come in a rush, and which sign-ons a rule means: plain rules."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median

from bot.core import addresses, contacts, countries, names
from bot.core.form import Problem
from storage.protection_records import About, Rule
from storage.records import Signon

LONGEST = 80
WINDOWS = (1, 24, 168, 0)  # hours; 0: whatever its age
USUAL = timedelta(days=7)  # what is compared with
UNDO = timedelta(days=7)
MOST = 500  # of one batch: nobody else is answered while it is done
AT_LEAST = {About.DOMAIN: 5, About.COUNTRY: 15, About.ORIGIN: 15}
"""Within an hour, before anybody is alarmed."""
TIMES = 5  # as many as usual
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ORIGIN = re.compile(r"[a-z0-9_-]{1,24}")


# --- what somebody typed


def domain(raw: str) -> str:
    """The registered part of a host, an address of a page or an e-mail address."""
    host = re.split(r"[/?#]", re.sub(r"^\s*[a-z]+://", "", raw.strip(), flags=re.IGNORECASE))[0]
    plain = addresses.registrable(host.rpartition("@")[2].strip(" .").lower().removeprefix("www."))
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", plain):
        raise Problem("protection-domain")
    return plain


def word(raw: str) -> str:
    """As names are compared. One letter, or a mere "and", would set aside everything."""
    plain = names.fold(raw)
    if not 3 <= len(plain) <= LONGEST and not (_UNSPACED.search(plain) and 2 <= len(plain) <= LONGEST):
        raise Problem("protection-word")
    return plain


def origin(raw: str) -> str:
    plain = re.sub(r"^.*\bvia-", "", raw.strip().lower())
    if not _ORIGIN.fullmatch(plain):
        raise Problem("protection-origin")
    return plain


READERS: dict[str, Callable[[str], str]] = {"domain": domain, "word": word, "origin": origin}


def rule(about: About, raw: str, language: str = "en") -> Rule:
    """Raises Problem when what was typed cannot be that."""
    return Rule(about, countries.parse(raw, language) if about is About.COUNTRY else READERS[about](raw))


# --- what a sign-on has


def domains(signed: Signon) -> tuple[str, ...]:
    """Of its website and its mailbox."""
    hosts = (signed.website, contacts.domain(signed))
    return tuple(dict.fromkeys(addresses.registrable(host) for host in hosts if host))


def has_word(name: str, wanted: str) -> bool:
    """Whole words, also when written with letters that look the same."""
    pairs = ((names.fold(name), wanted), (names.skeleton(name), names.skeleton(wanted)))
    if _UNSPACED.search(wanted):
        return any(part in whole for whole, part in pairs)
    return any(part and f" {part} " in f" {whole} " for whole, part in pairs)


def unwanted(signed: Signon, domains_: Collection[str], words: Iterable[str]) -> str:
    """The entry of the lists that it meets; "" for none."""
    met = next((each for each in domains(signed) if each in domains_), "")
    return met or next((each for each in words if has_word(signed.organisation, each)), "")


def meant(rule: Rule, signed: Signon, now: datetime) -> bool:
    if rule.hours and (signed.created is None or signed.created <= now - timedelta(hours=rule.hours)):
        return False
    match rule.about:
        case About.DOMAIN:
            return rule.value in domains(signed)
        case About.COUNTRY:
            return rule.value == signed.country
        case About.ORIGIN:
            return rule.value == signed.origin
        case About.WORD:
            return has_word(signed.organisation, rule.value)
        case About.ALL:
            return bool(rule.hours)


# --- many at once


def shared(signed: Signon) -> Iterable[Rule]:
    """What it may share with others; mailboxes that anybody gets say nothing."""
    yield from (Rule(About.DOMAIN, each) for each in domains(signed) if not addresses.free_mail(each))
    yield Rule(About.COUNTRY, signed.country)
    if signed.origin:
        yield Rule(About.ORIGIN, signed.origin)


def spiking(about: About, now: int, earlier: Sequence[int]) -> bool:
    """`now`: in the last hour; `earlier`: in each hour before in which there was any."""
    usual = median(earlier) if earlier else 0
    return now >= AT_LEAST[about] and now >= TIMES * max(1, usual)


def spikes(known: Iterable[Signon], now: datetime) -> list[tuple[Rule, int, int]]:
    """What came in a rush within the last hour: what it shares, how many, how many are usual in an hour."""
    hours: dict[Rule, Counter[int]] = {}
    for each in known:
        age = now - each.created if each.created else USUAL
        if age < USUAL:
            for rule in shared(each):
                hours.setdefault(rule, Counter())[max(0, int(age.total_seconds())) // 3600] += 1
    return [(rule, *_rates(counted)) for rule, counted in hours.items() if _rush(rule.about, counted)]


def _earlier(counted: Mapping[int, int]) -> list[int]:
    return [n for hour, n in counted.items() if hour]


def _rush(about: About, counted: Mapping[int, int]) -> bool:
    return spiking(about, counted.get(0, 0), _earlier(counted))


def _rates(counted: Mapping[int, int]) -> tuple[int, int]:
    earlier = _earlier(counted)
    return counted.get(0, 0), int(median(earlier)) if earlier else 0
