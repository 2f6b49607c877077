"""Which names may be the acronym of which: in their own language, by syllables, in Chinese, or in another language."""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice, product
from typing import TypeVar

from bot.core import lexicon, names, sounds, words

K = TypeVar("K")

SURELY, PERHAPS = 2, 1
"""Its initials; or by syllables or another language, which chance gives more often."""
DISTINCTIVE = 3
"""Initials this long are hardly shared by two organisations of one country."""
ACRONYM = re.compile(r"[a-zа-яєіїґ]{2,8}")
_HAN = re.compile(r"[\u3400-\u9fff]{2,5}")
_BY_SYLLABLES, _MOST_WAYS = 4, 256
_LETTERS = {"humanrights": ("hr", "dh", "пл", "пч"), "civilsociety": ("cs", "sc", "гс"), "unitednations": ("un", "nu")}
"""Of meanings that are one for us and several words for people."""
_LATIN = {"г": ("h", "g"), "х": ("kh", "h"), "ц": ("ts", "c"), "ю": ("yu", "iu"), "я": ("ya", "ia"), "є": ("ye", "ie")}


def acronym_of(name: str, others: Mapping[K, str], limit: int = 3, least: int = SURELY) -> list[K]:
    """Who of `others` has the initials that this name is, or is the initials of this name. No more than a hint."""
    key = names.comparison_key(name)
    found = (which for which, other in others.items() if stand(key, other) >= least)
    return list(islice(found, limit))


def stand(one: str, other: str) -> int:
    """Whether one of two names (comparison keys) is the acronym of the other: SURELY, PERHAPS, or not."""
    return max(_stands(one, other), _stands(other, one))


def suffice(one: str, other: str, *, same_country: bool, same_website: bool) -> bool:
    """Whether two names (comparison keys), one the initials of the other, are taken for similar."""
    shorter = min(one, other, key=len)
    return same_website or (same_country and (len(shorter) >= DISTINCTIVE or bool(_HAN.match(shorter))))


def traits(key: str) -> set[str]:
    """One is shared by a name and what `stand` takes for its acronym: its initials, or where they begin."""
    short, spaced = _alone(key), words.spaced(key)
    if ACRONYM.fullmatch(short) or _HAN.fullmatch(key):
        return {short, "".join(sorted(short)), f"{short[0]}…"}
    begins = {f"{each[0]}…" for each in spaced[:2] if each} if len(spaced) > 1 else set[str]()
    return {*of(key), *_elsewhere(key), *begins}


def distinctive(one: str, other: str) -> bool:
    return min(len(one), len(other)) > DISTINCTIVE


def _stands(short: str, other: str) -> int:
    if len(other) < len(short) + 2:
        return 0
    if _HAN.fullmatch(short):
        return PERHAPS * _abbreviated(short, other)
    short = _alone(short)
    if not ACRONYM.fullmatch(short):
        return 0
    if short in of(other):
        return SURELY
    return PERHAPS * (_by_syllables(short, other) or "".join(sorted(short)) in _elsewhere(other))


@lru_cache(maxsize=1 << 11)
def _alone(key: str) -> str:
    """Without the place behind it: "UGT Portugal"."""
    short, _, place = key.partition(" ")
    return short if place and lexicon.meanings(place)[:1] and lexicon.meanings(place)[0].startswith("@") else key


# --- in the language of the name


@lru_cache(maxsize=1 << 11)
def of(key: str) -> frozenset[str]:
    return made_of(words.spaced(key))


def made(short: str, parts: tuple[str, ...]) -> bool:
    """Whether it is the acronym of a name beside which it stands."""
    if not ACRONYM.fullmatch(short):
        return False
    long = parts[0].isascii() and len(short) > len(parts)  # no word gives two letters there: spares most the looking
    return (not long and short in made_of(parts)) or _by_syllables(short, " ".join(parts))


def made_of(parts: tuple[str, ...]) -> frozenset[str]:
    """As people make them: of all words, of those that matter, and of what they mean in English, in any order."""
    if len(parts) < 2:
        return frozenset()
    bare = words.bare(" ".join(parts))
    found = {_first(parts), _first(bare)}
    meant = [each.meaning.lstrip("~") for each in words.of(bare)]
    telling = [each[0] for each in meant if each and each != "organisation"]
    if len(telling) == 2 and not parts[0].isascii():
        found |= {"".join(telling), "".join(reversed(telling))}
    if not parts[0].isascii() and len(bare) > 2:
        found |= _in_latin(bare)
    if len(bare) > 3:
        found |= {_first(rest) for rest in _without_one(bare)}
    return frozenset(each for each in found if len(each) > 1)


def _first(parts: tuple[str, ...]) -> str:
    return "".join(each[0] for each in parts)


def _in_latin(parts: tuple[str, ...]) -> set[str]:
    """KVPU of Конфедерація вільних профспілок України."""
    ways = [_LATIN.get(each[0]) or (sounds.sound(each[0]),) for each in parts]
    return {"".join(each) for each in islice(product(*ways), 16)}


def _without_one(parts: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Acronyms leave out the place, or what kind of body it is."""
    left_out = ("~", "@")
    places = [place for place, each in enumerate(parts) if "".join(lexicon.meanings(each)[:1]).startswith(left_out)]
    return [(*parts[:place], *parts[place + 1 :]) for place in places]


# --- by syllables, or without one of the words: CEJIL, UNICEF, ICAN


@lru_cache(maxsize=1 << 11)
def _by_syllables(short: str, key: str) -> bool:
    parts = words.spaced(key)
    if len(short) < _BY_SYLLABLES or len(parts) < 2 or short[0] not in (parts[0][0], parts[1][0]):
        return False
    return _taken(short, parts, most=4, spare=0) or _taken(short, parts, most=1, spare=1)


def _taken(short: str, parts: tuple[str, ...], most: int, spare: int) -> bool:
    """Whether the words give their first letters in turn, small ones if they like, and `spare` others none."""
    if not parts:
        return not short
    first, rest = parts[0], parts[1:]
    if (lexicon.small(first) or spare) and _taken(short, rest, most, spare - (not lexicon.small(first))):
        return True
    if len(first) > 1 and first[-1] == "s" and short.startswith(first[0] * 2) and _taken(short[2:], rest, most, spare):
        return True  # DDHH: derechos humanos
    lengths = range(1, min(most, len(short)) + 1)
    return any(short[:n] == first[:n] and _taken(short[n:], rest, most, spare) for n in lengths)


# --- in Chinese: 台权会


@lru_cache(maxsize=1 << 11)
def _abbreviated(short: str, key: str) -> bool:
    """Signs of its words, one of each, in turn."""
    parts = list(words.spaced(key))
    if len(parts) < 2 or not key.replace(" ", "").startswith(short[0]):
        return False
    taken = 0
    for part in parts:
        taken += taken < len(short) and short[taken] in part
    return taken == len(short)


# --- in another language


@lru_cache(maxsize=1 << 11)
def _elsewhere(key: str) -> frozenset[str]:
    """The initials of what its words are called in other languages, each sorted: the order is another, too."""
    parts = words.of(words.bare(key))
    if not 2 < len(parts) < 8:
        return frozenset()
    found = set[str]()
    for latin in (True, False):
        options = [_initials(each, latin) for each in parts]
        found |= {"".join(sorted("".join(each))) for each in islice(product(*options), _MOST_WAYS)}
    return frozenset(each for each in found if len(each) > 2)


@lru_cache(maxsize=1 << 11)
def _initials(word: words.Word, latin: bool) -> tuple[str, ...]:
    if not word.meaning:
        return (sounds.sound(word.text)[:1] or word.text[0],) if latin else (word.text[0],)
    if word.meaning in _LETTERS:
        return tuple(each for each in _LETTERS[word.meaning] if each.isascii() == latin)
    forms = [each for each in lexicon.dictionary().of.get(word.meaning, ()) if each.isascii() == latin and each]
    return tuple(dict.fromkeys(each[0] for each in forms))[:3] or (word.text[0],)
