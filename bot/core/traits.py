"""Which of many names are worth comparing with one: those that share with it what few others have.

Traits are numbers, made of what one name has in common with any that may mean the same: words and their meanings,
sounds, shapes, initials.
"""

import zlib
from array import array
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from bot.core import addresses, initials, names, profiles, sounds
from bot.core.words import Word

Rows = NDArray[np.uint32]
Weights = NDArray[np.float32]

LATELY = 4_096
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
        self._late.append((name, known))
        for each in known:
            self._lately.setdefault(each, []).append(name)
        if len(self._late) > LATELY:
            self._arrange()
        return name

    def remove(self, name: int) -> None:
        self._here[name] = 0

    def _arrange(self) -> None:
        keys = np.concatenate([np.asarray(each, np.uint32) for _, each in self._late])
        late = np.repeat(np.array([name for name, _ in self._late], np.uint32), [len(each) for _, each in self._late])
        order = np.argsort(keys, kind="stable")
        places = np.searchsorted(self._keys, keys[order], side="right")
        self._keys = np.insert(self._keys, places, keys[order])
        self._names = np.insert(self._names, places, late[order])
        self._late, self._lately = [], {}

    def having(self, trait: int) -> Rows:
        found = self._ever(trait)
        there: Rows = found[np.frombuffer(self._here, np.uint8)[found] == 1]
        return there

    def _ever(self, trait: int) -> Rows:
        """Those that are there no more, too."""
        wanted = np.uint32(trait)  # of another kind, it would have all keys converted
        first, last = (int(np.searchsorted(self._keys, wanted, side=side)) for side in SIDES)
        found: Rows = self._names[first:last]
        lately = self._lately.get(trait)
        return np.concatenate([found, np.array(lately, np.uint32)]) if lately else found

    def weights(self, traits: Iterable[int]) -> Weights:
        """How much each name shares with these traits: what is rare weighs most."""
        weights = np.zeros(len(self._here), np.float32)
        self.weigh(weights, traits)
        return weights

    def weigh(self, weights: Weights, traits: Iterable[int]) -> None:
        """More traits."""
        for each in traits:
            having = self._ever(each)
            if len(having):
                weights[having] += np.log1p(len(weights) / len(having))

    def nearest(self, weights: Weights, most: int, among: Rows | None = None) -> list[int]:
        """Those that weigh most, in order; all, where there are no more than `most`.

        `among` these: others of them are taken too, where few share anything.
        """
        here = np.flatnonzero(np.frombuffer(self._here, np.uint8)) if among is None else among
        if len(here) > most:
            weights = weights[here]
            least = np.partition(weights, -most)[-most]  # argpartition takes 20 times as long where many weigh the same
            above, level = np.flatnonzero(weights > least), np.flatnonzero(weights == least)
            wanted = most - len(above) if least > 0 or among is not None else 0
            here = here[np.concatenate([above, level[:wanted]])]
        return sorted(map(int, here))

    def those(self, traits: Iterable[int], most: int, among: Rows) -> set[int]:
        """Of these, who has one of the traits: the first of each."""
        there = np.zeros(len(self._here), bool)
        there[among] = True
        found = [self.having(each) for each in traits]
        return {int(name) for names in found for name in names[there[names]][:most]}
