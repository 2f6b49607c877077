"""The dictionary of civil society: what the words mean that its names are made of, in whatever language."""
# ruff: noqa: SIM905 - long lists of short words.

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from bot.core import names, places, sounds
from bot.core.places import CITY, PLACE, ZONE

_SMALL = frozenset(
    "of for the and in on to from at with by an a de la le les l el los las du des da do das dos del d van voor het een"
    " der den die fur y e et en por para pour pro con dans au aux os as um uma sur sobre op met al"
    " по в на из із з для за у від до при про о об от со с делам справах من اجل في ال علي الي عن شوون لشوون"
    " имени імені им ім".split()
)
_BEFORE = ("وال", "بال", "كال", "لل", "ال", "و", "ل", "ب")
"""What Arabic writes together with the word that follows."""
BEGUN = 4
CHINESE = re.compile(r"[\u3400-\u9fff]+")
SLIPS_FROM = 5
"""Letters that a word must have: one of four that differs is another word."""
Spelt = tuple[list[str], list[str]]
"""Words in order; the same backwards, in their order."""


@dataclass(frozen=True)
class Dictionary:
    """Meanings by folded form; a stem ends in *. Phrases by the first two letters."""

    forms: dict[str, tuple[str, ...]]
    stems: dict[str, tuple[str, ...]]
    phrases: dict[str, list[tuple[tuple[str, ...], str]]]
    acronyms: dict[str, tuple[str, ...]]
    of: dict[str, tuple[str, ...]]
    """The forms by what they mean."""
    begun: dict[str, set[str]]
    """What words mean that begin with these four letters."""
    spelt: dict[int, Spelt]
    """The forms by their length, from where a slip can be found."""

    def meanings(self, word: str) -> tuple[str, ...]:
        for form in _forms(word):
            if found := self.forms.get(form):
                return found
            ends = range(len(form), max(1, len(form) - 7), -1)
            if found := next((self.stems[form[:end]] for end in ends if form[:end] in self.stems), None):
                return found
        return ()

    def wholly(self, word: str) -> bool:
        """Whether it is such a word but for its ending; law* begins much."""
        return any(form[:end] in self.forms or form[:end] in self.stems for form in _forms(word) for end in _ends(form))

    def phrase(self, parts: tuple[str, ...]) -> tuple[int, str] | None:
        """The longest that these words begin with."""
        for phrase, meant in _begun(parts[0]):
            if len(parts) >= len(phrase) and all(map(_fits, map(_forms, parts[1 : len(phrase)]), phrase[1:])):
                return len(phrase), meant
        return None


@lru_cache(maxsize=1 << 11)
def _begun(word: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Phrases that may begin with it, and what they mean."""
    known = dictionary().phrases
    return tuple(each for form in _forms(word) for each in known.get(form[:2], ()) if _fits((form,), each[0][0]))


def _ends(form: str) -> range:
    return range(len(form), max(1, len(form) - 4), -1)


def _forms(word: str) -> tuple[str, ...]:
    """As it is, and without what Arabic puts before it."""
    if not sounds.arabic(word):
        return (word,)
    return (word, *(word.removeprefix(each) for each in _BEFORE if word.startswith(each) and len(word) > len(each) + 1))


def _fits(forms: tuple[str, ...], wanted: str) -> bool:
    stem = wanted.removesuffix("*")
    return any(
        (each if stem == wanted else each[: len(stem)]) == stem or (_slip(stem, each) and not meanings(each))
        for each in forms
    )


def _slip(form: str, word: str) -> bool:
    """A slip of the hand: one letter more, less, other, or two that changed places."""
    return len(form) > 4 < len(word) + 1 and OSA.distance(form, word[: len(form)], score_cutoff=1) < 2


@lru_cache(maxsize=1)
def dictionary() -> Dictionary:
    found = Dictionary({}, {}, {}, {}, {}, {}, {})
    for meant, form in _lines():
        if meant.startswith("="):
            found.acronyms[meant[1:]] = (*found.acronyms.get(meant[1:], ()), form)
            continue
        parts = tuple(each for each in form.split("_") if each not in _SMALL)
        if len(parts) > 1:
            found.phrases.setdefault(parts[0].removesuffix("*")[:2], []).append((parts, meant))
        elif parts and parts[0] and not (ZONE in meant and _taken(found, parts[0])):
            known, form = (found.stems if parts[0].endswith("*") else found.forms), parts[0].removesuffix("*")
            known[form] = tuple(dict.fromkeys((*known.get(form, ()), meant)))
            found.of[meant] = (*found.of.get(meant, ()), form)
            found.begun.setdefault(form[:BEGUN], set()).add(meant)
    for each in found.phrases.values():
        each.sort(key=lambda phrase: -len(phrase[0]))
    found.spelt.update(_by_length({*found.forms, *found.stems}))
    return found


def _by_length(forms: set[str]) -> dict[int, Spelt]:
    lengths = {len(each) for each in forms if len(each) >= SLIPS_FROM}
    every = {length: sorted(each for each in forms if len(each) == length) for length in sorted(lengths)}
    return {length: (each, sorted(form[::-1] for form in each)) for length, each in every.items()}


def _taken(found: Dictionary, word: str) -> bool:
    """Whether it is a word already, or begins like another place."""
    return word in found.forms or any(each.startswith((PLACE, CITY)) for each in found.meanings(word))


def _folded(form: str) -> str:
    if (form.isascii() and form.islower()) or CHINESE.fullmatch(form):
        return form
    return "_".join(names.fold(each.removesuffix("*")) + "*" * each.endswith("*") for each in form.split("_"))


def _lines() -> Iterator[tuple[str, str]]:
    """(meaning, form): the file's own, then the names of all countries."""
    for line in (Path(__file__).parent / "civil_words.txt").read_text(encoding="utf-8").splitlines():
        meant, *forms = line.split()
        yield from ((meant, _folded(form)) for form in forms if not meant.startswith("#"))
    yield from places.spelt()


@lru_cache(maxsize=1 << 11)
def slips(word: str) -> frozenset[str]:
    """What it means but for a slip of the hand, in whatever language; its ending is free."""
    if len(word) < SLIPS_FROM:
        return frozenset()
    known, found = dictionary(), set[str]()
    for length, (forms, mirrored) in known.spelt.items():
        if length <= len(word) + 1:
            begun, half = word[:length], (length + 1) // 2
            # one slip leaves the one half as it is, or the other: of two letters that change places, too
            near = [*_beginning(forms, begun[: half - 1])]
            near += [each[::-1] for each in _beginning(mirrored, begun[: half - length - 1 : -1])]
            for each in near:
                if OSA.distance(each, begun, score_cutoff=1) < 2:
                    found.update(known.forms.get(each, ()), known.stems.get(each, ()))
    return frozenset(found)


def _beginning(words: list[str], start: str) -> Iterator[str]:
    """Of sorted ones."""
    for place in range(bisect_left(words, start), len(words)):
        if not words[place].startswith(start):
            return
        yield words[place]


@lru_cache(maxsize=1 << 11)
def meanings(word: str) -> tuple[str, ...]:
    return dictionary().meanings(word)


def small(word: str) -> bool:
    return word in _SMALL
