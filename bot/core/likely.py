"""How likely two names mean one organisation though their words differ: by what they share and what is left over.

What is left over on either side is compared by meaning, with the encoder of the FAQ where there is one.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import lru_cache
from math import exp
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from bot.core.words import Word

K = TypeVar("K", bound=Hashable)
Floats = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Floats]

MOST_KEPT = 1024
"""Vectors, of 2 kB each."""
MOST_ENCODED = 32
"""Texts made into vectors in one go while somebody waits: 0.4 ms each, and 2 for the first."""
MOST_UNKNOWN = 4


WITH_MEANING = np.array([11.85, -2.77, -0.01, -0.42, -1.73, 1.45, 2.95, 11.66, -15.62])
BY_WORDS = np.array([12.27, 2.28, -0.39, -0.78, -1.45, 1.61, 2.85, 0, -15.52])
"""Of a logistic regression, the constant last, by tests/names/fit.py; the second where there is no encoder."""
LEAST_WITH_MEANING, LEAST_BY_WORDS = -2.5, -1.0
"""The logarithm of the odds from which a person should compare two names; see tests/names/README.md."""


class Compared(NamedTuple):
    """The words of two names, without those that both have."""

    share: float
    """What both have, of all, by weight."""
    left: tuple[tuple[Word, ...], tuple[Word, ...]]
    spelt: bool
    """Whether a telling word is written alike in both."""
    named: bool
    """Whether both have a word that is nobody's but theirs, as far as we know."""
    telling: tuple[list[Word], list[Word]]
    """Of what is left, the words that tell whose names these are."""

    @property
    def siblings(self) -> bool:
        """Whether nothing but the countries, or nothing but the cities, differ."""
        if not all(self.telling):
            return False
        one, other = self.telling
        kind = one[0].meaning[:1]
        return one[0].is_place and all(each.is_place and each.meaning[:1] == kind for each in (*one, *other))

    @property
    def texts(self) -> tuple[str, str]:
        one, other = (" ".join(each.text for each in side) for side in self.telling)
        return one, other

    def features(self, near: float) -> list[float]:
        """What is weighed, `near` last: how much alike what is left over means."""
        one, other = self.telling
        known = [[each for each in side if each.meaning] for side in self.telling]
        places = all(any(each.is_place for each in side) for side in known)
        unknown = min(len(one) + len(other) - len(known[0]) - len(known[1]), MOST_UNKNOWN)
        both = bool(one and other)
        one_only = bool(one) != bool(other)
        return [self.share, both, one_only, min(map(len, known)), places, unknown, not self.spelt, near * both]


@lru_cache(maxsize=1 << 11)  # first to see who is worth a closer look, then with what else is known of them
def compare(one: tuple[Word, ...], other: tuple[Word, ...]) -> Compared:
    left, alone, shared, named = list(other), list[Word](), 0.0, False
    for word in one:
        for place, match in enumerate(left):
            if word.same(match):
                del left[place]
                shared += word.weight + match.weight
                named |= not word.meaning and not match.meaning
                break
        else:
            alone.append(word)
    share = shared / max(sum([each.weight for each in (*one, *other)]), 0.1)
    spelt = not {each.text for each in _telling(one)}.isdisjoint([each.text for each in _telling(other)])
    return Compared(share, (tuple(alone), tuple(left)), spelt, named, (_telling(alone), _telling(left)))


def _telling(words: Sequence[Word]) -> list[Word]:
    return [each for each in words if each.weight == 1]


class Meanings:
    """Compares what is left over. Vectors are kept in memory only: names may be those of hidden organisations."""

    def __init__(self, encode: Encode | None = None) -> None:
        self._encode = encode
        self._known: dict[str, Floats] = {}

    def hopeful(self, doubtful: Mapping[K, Compared], besides: Mapping[K, float]) -> list[K]:
        """Those that might be likely enough, the most promising first; nothing is encoded.

        `besides` is what else speaks for each, as the logarithm of odds.
        """
        if not doubtful:
            return []
        weights, least = self._weighed
        highest = np.array([[*each.features(1.0), 1] for each in doubtful.values()]) @ weights
        highest += [besides.get(each, 0.0) for each in doubtful]
        which = list(doubtful)
        return [which[place] for place in np.argsort(-highest, kind="stable") if highest[place] > least]

    def likely(self, doubtful: Mapping[K, Compared], besides: Mapping[K, float]) -> dict[K, int]:
        """Those that are likely enough, with per cent; the most promising are looked at."""
        weights, least = self._weighed
        promising = self.hopeful(doubtful, besides)[: MOST_ENCODED // 2]
        near = self._near({each: doubtful[each].texts for each in promising})
        features = {each: [*doubtful[each].features(near[each]), 1] for each in near}
        odds = {each: float(np.array(known) @ weights) + besides.get(each, 0.0) for each, known in features.items()}
        return {each: round(100 / (1 + exp(-found))) for each, found in odds.items() if found > least}

    @property
    def _weighed(self) -> tuple[NDArray[np.float64], float]:
        return (WITH_MEANING, LEAST_WITH_MEANING) if self._encode else (BY_WORDS, LEAST_BY_WORDS)

    def _near(self, texts: Mapping[K, tuple[str, str]]) -> dict[K, float]:
        if self._encode is None:
            return dict.fromkeys(texts, 0.0)
        pairs = {which: pair for which, pair in texts.items() if all(pair)}
        self._learn([text for pair in pairs.values() for text in pair])
        found = {which: float(self._known[one] @ self._known[other]) for which, (one, other) in pairs.items()}
        return {which: found.get(which, 0.0) for which in texts}

    def _learn(self, texts: Sequence[str]) -> None:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if len(self._known) + len(new) > MOST_KEPT:
            self._known.clear()
            new = list(dict.fromkeys(texts))
        if new and self._encode:
            self._known.update(zip(new, self._encode(new), strict=True))
