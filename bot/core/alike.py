"""Which organisations may be one: across spellings, languages, scripts and acronyms. A person decides.

civil_words.txt: the words of which such names are made, in our languages. What is not there is compared by its sound.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TypeVar

from rapidfuzz import fuzz, process

from bot.core import names, words
from bot.core.likely import Compared, Meanings, compare
from bot.core.words import Word

K = TypeVar("K")

SURE, INSIDE = 99, 95
LEAST = 80
TRANSLATED = 72
"""Enough where hardly a word is spelt the same: kinds of bodies are called differently elsewhere."""
BY_WORDS = Meanings()
DISTINCTIVE = 4
"""Initials this long are hardly shared by two organisations of one country."""
ACRONYM = re.compile(r"[a-zа-яєіїґ]{2,7}")


@dataclass(frozen=True, slots=True)
class Profile:
    """What a comparison key is made of."""

    key: str
    parts: tuple[str, ...]
    words: tuple[Word, ...]
    joined: frozenset[str]
    """Written as one word, with and without what tells little."""
    marks: frozenset[str]
    """One of these is shared with any name that may be the same."""


@lru_cache(maxsize=1 << 14)
def profile(key: str) -> Profile:
    parts = _without_acronym(words.bare(key))
    found = words.of(parts)
    telling = [each for each in found if each.weight == 1] or found
    marks = {mark for each in telling for mark in each.marks}
    joined = frozenset((key.replace(" ", ""), "".join(parts)))
    return Profile(key, parts, found, joined, frozenset(marks))


def similar(name: str, others: Mapping[K, str], limit: int = 5, meanings: Meanings = BY_WORDS) -> list[tuple[K, int]]:
    """Who of `others` (comparison keys) is named much like this, with a score to 100, best first."""
    key = names.comparison_key(name)
    this, found, doubtful = profile(key), dict[K, int](), dict[K, Compared]()
    spelt = {which for _, _, which in process.extract(key, others, scorer=fuzz.ratio, score_cutoff=88, limit=limit)}
    for which, other in others.items():
        that = profile(other)
        if which in spelt or not this.marks.isdisjoint(that.marks):
            compared = compare(this.words, that.words)
            if (score := likeness(this, that, compared)) >= LEAST:
                found[which] = score
            else:
                doubtful[which] = compared
    found |= {which: min(score, LEAST - 1) for which, score in meanings.likely(doubtful).items()}
    return sorted(found.items(), key=lambda each: -each[1])[:limit] if key else []


def likeness(one: Profile, other: Profile, compared: Compared) -> int:
    """How sure it is, to 100, that the two names mean the same."""
    if one.key == other.key:
        return 100
    if one.joined & other.joined or _misspelt(one, other):
        return SURE
    if _one_sound(one, other):
        return INSIDE
    return _shared(one, other, compared)


def _one_sound(one: Profile, other: Profile) -> bool:
    """Names alone, or written as they sound in other letters, however they are parted into words."""
    this, that = "".join(one.parts), "".join(other.parts)
    known = [each.meaning for each in (*one.words, *other.words) if each.meaning]
    if known and (this[:1].isascii() == that[:1].isascii() or min(len(this), len(that)) < 6):
        return False
    return Word(this).same(Word(that))


def _misspelt(one: Profile, other: Profile) -> bool:
    """Word for word the same but for slips of the hand, which make no other known word."""
    if len(one.parts) != len(other.parts):
        return False
    different = [pair for pair in zip(one.parts, other.parts, strict=True) if pair[0] != pair[1]]
    return all(_slip(*pair) for pair in different) and len(different) <= max(1, len(one.parts) // 2)


def _slip(one: str, other: str) -> bool:
    if one.rstrip("s") == other.rstrip("s"):
        return True
    if min(len(one), len(other)) < 4 or fuzz.ratio(one, other) < 80:
        return False
    meanings = [words.meanings(each) for each in (one, other)]
    return () in meanings or meanings[0] == meanings[1]


def _shared(one: Profile, other: Profile, compared: Compared) -> int:
    """By the weight of the words that both have; one that tells much on each side alone makes two organisations."""
    alone, left = compared.left
    if _inside(one, alone) or _inside(other, left):
        return INSIDE
    if all(compared.telling):
        return 0
    score = round(100 * compared.share)
    return max(score, LEAST) if score >= TRANSLATED and _translated(one, other) else score


def _translated(one: Profile, other: Profile) -> bool:
    return not {each.text for each in one.words} & {each.text for each in other.words}


def _inside(whole: Profile, alone: tuple[Word, ...]) -> bool:
    """All of it is within the other's name, and says who it is."""
    return not alone and any(each.weight == 1 and not each.is_place and each.tells for each in whole.words)


# --- acronyms


def acronym_of(name: str, others: Mapping[K, str], limit: int = 3) -> list[K]:
    """Who of `others` has the initials that this name is, or is the initials of this name. No more than a hint."""
    key = names.comparison_key(name)
    initials = _initials_of(key)
    found = (which for which, other in others.items() if other in initials or _initialled(key, other))
    return list(islice(found, limit))


def initials_suffice(one: str, other: str, *, same_country: bool, same_website: bool) -> bool:
    """Whether two names, one the initials of the other, are taken for similar."""
    return same_website or (
        same_country and min(len(names.comparison_key(each)) for each in (one, other)) >= DISTINCTIVE
    )


def _initialled(short: str, other: str) -> bool:
    return bool(ACRONYM.fullmatch(short)) and _may(short, other) and short in _initials_of(other)


def _may(short: str, other: str) -> bool:
    """Cheaply rules out most."""
    return other[0] == short[0] or f" {short[0]}" in other or not other.isascii()


@lru_cache(maxsize=1 << 14)
def _initials_of(key: str) -> frozenset[str]:
    return _initials(words.spaced(key))


def _initials(parts: tuple[str, ...]) -> frozenset[str]:
    """As people make them: of all words, of those that matter, and of what they mean in English, in any order."""
    if len(parts) < 2:
        return frozenset()
    some = "".join(each[0] for each in words.bare(" ".join(parts)))
    found = {"".join(each[0] for each in parts), some}
    meant = [each.meaning.lstrip("~") for each in words.of(words.bare(" ".join(parts)))]
    telling = [each[0] for each in meant if each and each != "organisation"]
    if len(telling) == 2 and not parts[0].isascii():
        found |= {"".join(telling), "".join(reversed(telling))}
    return frozenset(each for each in found if len(each) > 1)


def _without_acronym(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The name alone, when its acronym stands before or behind it."""
    for short, rest in ((parts[:1], parts[1:]), (parts[-1:], parts[:-1])):
        if len(rest) > 1 and ACRONYM.fullmatch(short[0]) and short[0] in _initials(rest):
            return rest
    return parts
