"""Which of many names are worth comparing with one: those that share with it what few others have.

Traits are numbers, made of what one name has in common with any that may mean the same: words and their meanings,
sounds, shapes, initials.
"""

import zlib
from array import array
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from bot.core import addresses, initials, names, profiles, sounds
from bot.core.words import Word

Rows = NDArray[np.uint32]
Weights = NDArray[np.float32]

LATELY = 1024
"""Names that came since they were last put in order."""
SIDES: tuple[Literal["left"], Literal["right"]] = ("left", "right")
MADE_BY = (
    "civil_words.txt", "known_bodies.txt", "pinyin.txt", "pinyin_syllables.txt", "lexicon.py",
    "words.py", "profiles.py", "sounds.py", "initials.py", "mandarin.py", "places.py", "known.py", "names.py",
)  # fmt: skip


def _number(kind: str, text: str) -> int:
    return zlib.crc32(f"{kind}{text}".encode())


@cache
def version() -> int:
    """Changes with the lists of words and the rules by which what is kept of a name is found."""
    made = 0
    for name in MADE_BY:
        made = zlib.crc32(files("bot.core").joinpath(name).read_bytes(), made)
    return made


def of_name(name: str) -> frozenset[int]:
    key = names.comparison_key(name)
    known = profiles.profile(key)
    found = {shape(name)}
    found |= {_number("mark", each) for each in known.marks}
    found |= {_number("word", each) for each in (*key.split(), *known.joined)}
    found |= {_number("sound", sounds.consonants(each)) for each in ("".join(known.parts), *known.parts)}
    found |= {_number("initials", each) for each in initials.traits(key)}
    return frozenset(found | _meant(known.words))


def _meant(known: tuple[Word, ...]) -> set[int]:
    """What each word means, and what all of them do: in another language, that is the same."""
    meant = [each.meaning for each in known if each.meaning]
    telling = [each.meaning for each in known if each.meaning and each.weight == 1]
    together = {" ".join(sorted(each)) for each in (meant, telling) if len(each) > 1}
    return {_number("meant", each) for each in (*meant, *together)}


def shape(name: str) -> int:
    """The same for names that look alike."""
    return _number("shape", names.skeleton(name))


def country(code: str) -> int:
    return _number("@", code)


def reference(text: str) -> int:
    """By which it is found again."""
    return _number("#", text)


def of_website(website: str) -> frozenset[int]:
    """The website itself, and its domain."""
    if not website:
        return frozenset()
    return frozenset((_number("www", website), _number("site", addresses.registrable(website))))


class Traits:
    """Of many names, each with a number that counts from 0; what a name has never changes."""

    def __init__(self) -> None:
        self._here = bytearray()  # 0: is there no more
        self._scales: array[float] = array("f")  # the more a name has, the more it shares by chance
        self._keys: Rows = np.empty(0, np.uint32)  # in order, each with its name in the same place:
        self._names: Rows = np.empty(0, np.uint32)
        self._lately: dict[int, list[int]] = {}
        self._late: list[tuple[int, array[int]]] = []

    def __len__(self) -> int:
        return len(self._here)

    def add(self, traits: Iterable[int]) -> int:
        name = len(self._here)
        self._here.append(1)
        known = array("I", traits)
        self._scales.append(len(known) ** -0.5)
        self._late.append((name, known))
        for each in known:
            self._lately.setdefault(each, []).append(name)
        if len(self._late) > LATELY:
            self._arrange()
        return name

    def remove(self, name: int) -> None:
        self._here[name] = 0

    def _arrange(self) -> None:
        """Those of lately, too; who is there no more takes no room."""
        keys = np.concatenate([np.asarray(each, np.uint32) for _, each in self._late])
        late = np.repeat(np.array([name for name, _ in self._late], np.uint32), [len(each) for _, each in self._late])
        order = np.argsort(keys, kind="stable")
        stay = np.frombuffer(self._here, np.uint8)[self._names] == 1
        self._keys, self._names = self._keys[stay], self._names[stay]
        places = np.searchsorted(self._keys, keys[order], side="right")
        self._keys = np.insert(self._keys, places, keys[order])
        self._names = np.insert(self._names, places, late[order])
        self._late, self._lately = [], {}

    def having(self, trait: int) -> Rows:
        found = self._ever((trait,))[0]
        there: Rows = found[np.frombuffer(self._here, bool)[found]]
        return there

    def _ever(self, traits: Sequence[int]) -> list[Rows]:
        """Who has or had each of them."""
        wanted = np.array(traits, np.uint32)  # of another kind, it would have all keys converted
        first, last = (np.searchsorted(self._keys, wanted, side=side).tolist() for side in SIDES)
        return [self._known(trait, self._names[first[n] : last[n]]) for n, trait in enumerate(traits)]

    def _known(self, trait: int, names: Rows) -> Rows:
        lately = self._lately.get(trait)
        return np.concatenate([names, np.array(lately, np.uint32)]) if lately else names

    def weights(self, traits: Collection[int]) -> Weights:
        """How much each name shares with these traits: what is rare weighs most (the cosine of tf-idf, nearly)."""
        having = [each for each in self._ever(tuple(traits)) if len(each)]
        if not having:
            return np.zeros(len(self._here), np.float32)
        counts = np.array([len(each) for each in having])
        worth = np.repeat(np.log1p(len(self._here) / counts) ** 2, counts)
        shared = np.bincount(np.concatenate(having), worth, minlength=len(self._here))
        return shared.astype(np.float32) * np.frombuffer(self._scales, np.float32)

    def nearest(self, weights: Weights, most: int) -> list[int]:
        """Those that weigh most, in order; all, where there are no more than `most`."""
        here = np.frombuffer(self._here, bool)
        if np.count_nonzero(here) <= most:
            return _listed(np.flatnonzero(here))
        there = np.where(here, weights, np.float32(0))
        found = _heaviest(there, most)
        return _listed(found[there[found] > 0])

    def those(self, traits: Iterable[int], among: Rows, most: int) -> set[int]:
        """Of these, who has one of the traits: the first of each."""
        there = np.zeros(len(self._here), bool)
        there[among] = True
        found = [self.having(each) for each in traits]
        return {name for names in found for name in _listed(names[there[names]][:most])}


def nearest_of(names: Rows, weights: Weights, most: int) -> list[int]:
    """Of these `most`, whether they share anything or not."""
    return _listed(names if len(names) <= most else names[_heaviest(weights[names], most)])


def _heaviest(weights: Weights, most: int) -> NDArray[np.intp]:
    # to put them in order takes less than argpartition, which is slow where many weigh the same
    least = np.sort(weights)[-most]
    above, level = np.flatnonzero(weights > least), np.flatnonzero(weights == least)
    return np.concatenate([above, level[: most - len(above)]])


def _listed(names: NDArray[Any]) -> list[int]:
    found: list[int] = np.sort(names).tolist()
    return found
