"""How the weights in bot/core/likely.py were got: `python -m tests.names.fit`, a minute or two.

Pairs of chosen_on.txt are completed (what is one organisation with either of two, is
with both) and made harder: in four copies of the dictionary three words in ten are missing, as they are for names
nobody has seen yet. Of the names that are nearest by meaning, those of other organisations are taken as others, too.
Cross-validated by organisation.
"""

import random
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from bot.core import alike, initials, known, lexicon, words
from bot.core.encoder import Encoder
from bot.core.likely import Compared, compare
from bot.core.names import comparison_key
from tests.names.test_names_set import INITIALS, SAME, labelled

Floats = NDArray[np.float64]
Pairs = set[tuple[str, str]]
NEAREST, COPIES, MISSING, FOLDS = 24, 4, 0.3, 5
ALL_LINES = lexicon._lines


def clusters() -> dict[str, int]:
    """Every name's organisation."""
    organisation: dict[str, int] = {}
    for kind, one, other in labelled("chosen_on"):
        if kind == INITIALS:
            continue
        keys = (comparison_key(one), comparison_key(other))
        for key in keys:
            organisation.setdefault(key, len(organisation))
        if kind.startswith(SAME):
            to, gone = organisation[keys[0]], organisation[keys[1]]
            organisation = {key: to if each == gone else each for key, each in organisation.items()}
    return organisation


def completed(organisation: dict[str, int], encoder: Encoder) -> tuple[Pairs, Pairs, Pairs]:
    """The same, others, and those that are only near."""
    members = defaultdict(list)
    for key, each in organisation.items():
        members[each].append(key)
    same = {pair for keys in members.values() for pair in combinations(sorted(keys), 2)}
    apart = [pair[1:] for pair in labelled("chosen_on") if not pair[0].startswith(SAME)]
    sides = [[organisation[comparison_key(each)] for each in pair] for pair in apart]
    others = {(one, other) for x, y in sides if x != y for one in members[x] for other in members[y]}
    keys = sorted(organisation)
    vectors = np.concatenate([encoder(keys[place : place + 64]) for place in range(0, len(keys), 64)])
    order = np.argsort(-(vectors @ vectors.T), axis=1)[:, 1 : NEAREST + 1]
    near = {(key, keys[place]) for key, row in zip(keys, order, strict=True) for place in row}
    near = {tuple(sorted(pair)) for pair in near if organisation[pair[0]] != organisation[pair[1]]} - others  # type: ignore[misc]
    return same, others, {pair for pair in near if score(*pair)[0] < alike.LEAST}  # the others may be the same


def score(one: str, other: str) -> tuple[int, Compared]:
    profiles = alike.profile(one), alike.profile(other)
    compared = compare(profiles[0].words, profiles[1].words)
    return alike.likeness(*profiles, compared), compared


def settled(one: str, other: str, compared: Compared) -> bool:
    """Whether the rules say that they are two."""
    return alike.likeness(alike.profile(one), alike.profile(other), compared) == alike.APART


def without_known_bodies() -> None:
    """As if they were as new as most names are."""
    known.bodies = lambda parts: known.NOBODY


def without_words(seed: int) -> None:
    """A dictionary that lacks some."""
    chance = random.Random(seed)
    known = sorted({meant for meant, _ in ALL_LINES() if not meant.startswith(("~", "="))})
    missing = {each for each in known if seed and chance.random() < MISSING}
    lexicon._lines = lambda: (line for line in ALL_LINES() if line[0] not in missing)
    cached = (lexicon.dictionary, lexicon.meanings, lexicon.slips, words._compound, alike.profile, initials.of)
    for each in cached:
        each.cache_clear()  # type: ignore[attr-defined]


def rows(encoder: Encoder) -> Iterator[tuple[int, int, int, int, list[float], bool]]:
    """(copy, label, organisation, whether the rules find it, features, whether it is doubtful)"""
    organisation = clusters()
    meant = lru_cache(maxsize=None)(encoder)
    labels = dict(zip((1, 0, -1), completed(organisation, encoder), strict=True))
    without_known_bodies()
    for seed in range(COPIES + 1):
        without_words(seed)
        for label, pairs in labels.items():
            for one, other in sorted(pairs):
                found, compared = score(one, other)
                if settled(one, other, compared):
                    continue
                both = all(compared.texts)
                vectors = meant(compared.texts) if both and found < alike.LEAST else None
                near = float(vectors[0] @ vectors[1]) if vectors is not None else 0.0
                yield seed, label, organisation[one], int(found >= alike.LEAST), compared.features(near), both


def fitted(features: Floats, same: Floats, weight: Floats) -> Floats:
    """Newton's method, ridge 0.5."""
    inputs = np.c_[features, np.ones(len(features))]
    found = np.zeros(inputs.shape[1])
    for _ in range(40):
        likely = 1 / (1 + np.exp(-inputs @ found))
        slope = inputs.T @ (weight * (same - likely)) - 0.5 * found
        bend = (inputs * (weight * likely * (1 - likely))[:, None]).T @ inputs + 0.5 * np.eye(len(found))
        found = found + np.linalg.solve(bend, slope)
    return found


def main() -> None:
    every = list(rows(Encoder()))
    seed, label, organisation, known = (np.array([row[place] for row in every]) for place in range(4))
    features = np.array([row[4] for row in every])
    doubtful = known == 0
    for name, columns in (("with meaning", slice(None)), ("by words", slice(0, -1))):
        inputs, weight = features[:, columns], np.where(label < 0, 1.0, 3.0)
        odds = np.full(len(every), np.inf)
        for fold in range(FOLDS):
            held = (organisation % FOLDS == fold) & doubtful
            rest = (organisation % FOLDS != fold) & doubtful
            made = fitted(inputs[rest], (label[rest] == 1) * 1.0, weight[rest])
            odds[held] = np.c_[inputs[held], np.ones(held.sum())] @ made
        print(name, np.round(fitted(inputs[doubtful], (label[doubtful] == 1) * 1.0, weight[doubtful]), 2))
        for which, here in (("whole dictionary", seed == 0), ("words missing", seed > 0)):
            for least in (np.inf, 1, 0, -0.5, -1, -1.5, -2, -3):
                rate = [float((odds[here & (label == each)] >= least).mean()) for each in (1, 0, -1)]
                print(
                    f"{which}: from {least}: recall {rate[0]:.3f}, false alarms {rate[1]:.3f}, near ones {rate[2]:.4f}"
                )


if __name__ == "__main__":
    main()
