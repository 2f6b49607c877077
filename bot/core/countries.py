"""Countries, found by any of their names, in any of our languages, with mistakes."""
# ruff: noqa: SIM905 - long lists of short words.

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import cast

from babel import localedata
from babel.core import get_global
from rapidfuzz import fuzz, process

from bot.core.form import Problem
from bot.core.names import fold

LANGUAGES = ("en", "fr", "ar", "es", "nl", "pt", "ru", "zh", "uk")
INTERNATIONAL = "001"
LIMIT = 6

# CLDR's short names in these languages, which Babel leaves out.
_SHORT = {
    "PS": "Palestine; Palestine; فلسطين; Palestina; Palestina; Palestina; Палестина; 巴勒斯坦; Палестина",
    "HK": "Hong Kong; Hong Kong; هونغ كونغ; Hong Kong; Hongkong; Hong Kong; Гонконг; 香港; Гонконг",
    "MO": "Macao; Macao; ماكاو; Macao; Macau; Macau; Макао; 澳门; Макао",
    "CD": "DR Congo; RD Congo; جمهورية الكونغو الديمقراطية; RD del Congo; DR Congo; RD Congo; "
    "ДР Конго; 刚果民主共和国; ДР Конго",
    "CG": "Republic of the Congo; République du Congo; جمهورية الكونغو; República del Congo; Republiek Congo; "
    "República do Congo; Республика Конго; 刚果共和国; Республіка Конго",
    "MM": "Myanmar; Myanmar; ميانمار; Myanmar; Myanmar; Mianmar; Мьянма; 缅甸; М’янма",
}

# Not countries, or nobody lives there to sign.
_LEFT_OUT = frozenset("AC CP CQ DG EA IC TA EU EZ QO UN XA XB ZZ AQ BV GS HM TF UM".split())
CODES = frozenset(code for code in localedata.load("en")["territories"] if len(code) == 2) - _LEFT_OUT | {INTERNATIONAL}

_SMALL = frozenset(
    "the of and la le les l los las el de du des del da do dos das d y e et en van het "
    "и і в во на из со с з із зі".split()
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u9fff]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}|\U0001f3f4\U000e0067\U000e0062|[\U0001f30d-\U0001f310]")
_REPLIES = frozenset(("no", "si", "da", "ok"))  # Codes only in capitals.

Index = Mapping[str, frozenset[str]]
"""Codes by folded name."""
Scores = dict[str, float]
"""How well names fit, to 100, by folded name."""


def name(code: str, language: str) -> str:
    """What the country is called in a language; for "001" CLDR says "world", our texts say better."""
    short = dict(zip(LANGUAGES, _SHORT.get(code, "").split("; "), strict=False))
    return short.get(re.split("[-_]", language)[0]) or _territories(language).get(code, code)


def parse(text: str, language: str = "en") -> str:
    """One code; Problem if nothing fits, or with the `choices` if several do."""
    found = find(text, language)
    if not found:
        raise Problem("country-unknown" if text.strip() else "empty")
    if len(found) > 1:
        raise Problem("country-unclear", choices=",".join(found))
    return found[0]


def find(text: str, language: str, languages: tuple[str, ...] = LANGUAGES) -> list[str]:
    """Codes, best first: one is sure, several are to be asked about, none is unknown."""
    codes, key = _by_code(text[:200]), _key(text[:200])
    if codes or not key:
        return codes[:LIMIT]
    index = _index(languages)
    scores = _scores(key, index)
    if len(_ranked(scores, index, language)) == 1 and max(scores.values()) < 88 - 8 * (len(key) > 5):
        # too little to be sure, and in a short word one letter is much: let the person choose
        scores = (_near(key, index, 60) if max(scores.values()) < 80 else _nearest(key, index)) | scores
    return _ranked(scores, index, language)[:LIMIT]


def _ranked(scores: Scores, index: Index, language: str) -> list[str]:
    best: dict[str, float] = {}
    for spelling, score in scores.items():
        for code in index[spelling]:
            best[code] = max(best.get(code, 0), score + 2 * (spelling == _key(name(code, language))))
    return sorted(best, key=lambda code: (-best[code], name(code, language)))


def _by_code(text: str) -> list[str]:
    found, letters = [_flag(emoji) for emoji in _FLAG.findall(text)], re.sub(r"\.\s?", "", text.strip())
    if re.fullmatch("[A-Za-z]{2,3}|001", letters) and letters not in _REPLIES:
        # CLDR's aliases: alpha-3, and former codes with their successors.
        found += get_global("territory_aliases").get(letters.upper(), [letters.upper()])
    return [code for code in dict.fromkeys(found) if code in CODES]


def _flag(emoji: str) -> str:
    if len(emoji) == 1:
        return INTERNATIONAL
    return "GB" if emoji[0] == "\U0001f3f4" else "".join(chr(ord(each) - 0x1F1E6 + ord("A")) for each in emoji)


def _scores(key: str, index: Index) -> Scores:
    if key in index:
        return {key: 100}
    return _begun(key, index) or _mentioned(key, index) or _inside(key, index) or _near(key, index, 80)


def _begun(key: str, index: Index) -> Scores:
    """Names with words that begin like the words typed; three letters at least."""
    parts = [part if _UNSPACED.match(part) else " " + part for part in key.split()]
    hits = list(index) if len(key) > 2 or _UNSPACED.match(key) else []
    for part in parts:
        hits = [each for each in hits if part in " " + each]
    return {each: _weight(key, each) + 5 * each.startswith(key) for each in hits}


def _weight(key: str, found: str) -> int:
    return 90 if len(key) > 4 or _UNSPACED.match(key) or set(key.split()) <= set(found.split()) else 70


def _mentioned(key: str, index: Index) -> Scores:
    """Names within a longer answer: "Paris, France"; of "South Sudan" and "Sudan" the longer."""
    within = [each for each in index if each in key and len(each) > 1]
    hits = [each for each in within if _UNSPACED.match(each) or (len(each) > 2 and f" {each} " in f" {key} ")]
    return {each: 90 for each in hits if not any(each in other and each != other for other in hits)}


def _inside(key: str, index: Index) -> Scores:
    return {each: 75 for each in index if len(key) > 3 and key in each}


def _near(key: str, index: Index, least: int) -> Scores:
    """Names a mistake or two away."""
    hits = process.extract(key, list(index), scorer=fuzz.ratio, score_cutoff=least, limit=12) if len(key) > 3 else []
    return {found: score for found, score, _ in hits if score >= hits[0][1] - 10}


def _nearest(key: str, index: Index) -> Scores:
    return {found: score for found, score, _ in process.extract(key, list(index), scorer=fuzz.ratio, limit=4)}


def _key(text: str) -> str:
    words = [re.sub("^ال(?=...)", "", word) for word in fold(text).split()]
    return " ".join(word for word in words if word not in _SMALL) or " ".join(words)


@lru_cache(maxsize=8)
def _index(languages: tuple[str, ...]) -> Index:
    codes: dict[str, set[str]] = {}
    for code, spelling in _spellings(languages):
        codes.setdefault(_key(spelling), set()).add(code)
    return {spelling: frozenset(found) for spelling, found in codes.items()}


def _spellings(languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """(code, name): short ones, CLDR's, in two languages those of another country too, and aliases."""
    for language in (*languages, *({"pt": "pt_PT", "zh": "zh_Hant"}.get(each, each) for each in languages)):
        for code in CODES:
            yield from ((code, name(code, language)), (code, _territories(language)[code]))
    yield from aliases()


def aliases() -> Iterator[tuple[str, str]]:
    """(code, what people say besides)"""
    for line in Path(__file__).with_name("country_aliases.txt").read_text("utf-8").splitlines():
        code, _, others = line.partition(" ")
        if code in CODES:
            yield from ((code, other) for other in others.split("; "))


@lru_cache(maxsize=64)
def _territories(language: str) -> Mapping[str, str]:
    wanted = re.split("[-_]", language)
    known = (localedata.normalize_locale("_".join(wanted[:count])) for count in range(len(wanted), 0, -1))
    return cast(Mapping[str, str], localedata.load(next((each for each in known if each), "en"))["territories"])
