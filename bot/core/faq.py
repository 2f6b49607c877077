"""Which written answer a message asks for, and how sure that is. No text is made up here: entries are only chosen."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from bot.core.encoder import Encoder
from bot.core.letters import Letters, pieces

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
    def ahead(self, texts: Sequence[str]) -> None: ...

    def match(self, text: str) -> Match: ...


SURE = 0.27
"""Probability from which the first entry is shown as the answer."""
HALF = 0.27
"""Probability that the first three must reach together, to be offered."""
COURTESY = 0.4
"""Probability from which a greeting, thanks or a complaint is answered as such."""
COURTESIES = {"~greeting": Kind.GREETING, "~thanks": Kind.THANKS, "~complaint": Kind.COMPLAINT}
ELSEWHERE = "~elsewhere"

SHARPNESS = 4.0
RIDGE = 0.5
ROUNDS = 10  # over all examples; more change nothing
RECIPE = "3"  # raise it when the numbers above or the features change: what was trained before is then not used


class Trained:
    """Ridge regression on what a text means (the encoder's vector) and how it is written (pieces of its words).

    Training takes some seconds; the result is kept in the first of `folders` that can be written. Without an encoder
    the letters alone decide.
    """

    def __init__(self, examples: Sequence[Example], *folders: Path, encoder: Encoder | None = None) -> None:
        self._encoder = encoder
        self.labels = tuple(sorted({each.label for each in examples}))
        self._entries = np.array([not label.startswith("~") for label in self.labels])
        name = f"faq-{'meaning' if encoder else 'letters'}-{_digest(examples)}.npz"
        kept = _kept(name, folders)
        if kept is None:
            kept = _train(examples, self.labels, encoder)
            _store(name, folders, kept)
        self._letters = Letters(kept["known"], kept["rarity"])
        self._written: NDArray[np.float16] = kept["written"]  # large: a row at a time is made precise
        self._meant: Floats = kept["meant"].astype(np.float32)
        self._meanings: dict[str, Floats] = {}  # found ahead

    def ahead(self, texts: Sequence[str]) -> None:
        """What these mean, for whoever asks next: ten at once take the encoder 0.7 ms each, one by one 2.4."""
        self._meanings = dict(zip(texts, self._encoder(texts), strict=True)) if self._encoder and len(texts) > 1 else {}

    def probabilities(self, text: str) -> Floats:
        """Of every label, in the order of `labels`."""
        places, values = self._letters.vector(pieces(text))
        scores: Floats = values @ self._written[places].astype(np.float32)
        if self._encoder:
            meaning = self._meanings.get(text)
            scores = scores + (self._encoder([text])[0] if meaning is None else meaning) @ self._meant
        spread: Floats = np.exp(SHARPNESS * (scores - scores.max()))
        found: Floats = spread / spread.sum()
        return found

    def match(self, text: str) -> Match:
        found = self.probabilities(text)
        order = (-found * self._entries).argsort()[:3]
        candidates = tuple((self.labels[place], float(found[place])) for place in order)
        best = found.argmax()
        likeliest = self.labels[best]
        doubtful = likeliest in COURTESIES and found[best] < COURTESY
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


def _train(examples: Sequence[Example], labels: Sequence[str], encoder: Encoder | None) -> dict[str, NDArray[Any]]:
    """Dual coordinate descent: one example after the other, in random order, gets the weight that fits it best.

    Hsieh et al., "A dual coordinate descent method for large-scale linear SVM", ICML 2008, with squared loss.
    """
    texts = [each.text for each in examples]
    written = [pieces(text) for text in texts]
    letters = Letters.of(written)
    rows = [letters.vector(each) for each in written]
    meant = encoder(texts) if encoder else np.zeros((len(texts), 1), dtype=np.float32)
    places = {label: place for place, label in enumerate(labels)}
    targets = np.full((len(texts), len(labels)), -1, dtype=np.float32)
    targets[np.arange(len(texts)), [places[each.label] for each in examples]] = 1
    by_letters = np.zeros((len(letters.known), len(labels)), dtype=np.float32)
    by_meaning = np.zeros((meant.shape[1], len(labels)), dtype=np.float32)
    shares = np.zeros_like(targets)
    order = np.random.default_rng(0)
    for _ in range(ROUNDS):
        for row in order.permutation(len(texts)):
            (where, values), vector = rows[row], meant[row]
            missing = targets[row] - values @ by_letters[where] - vector @ by_meaning - shares[row]
            step = missing / (1 + (values @ values + vector @ vector) / RIDGE)
            shares[row] += step
            by_letters[where] += values[:, None] * (step / RIDGE)
            by_meaning += vector[:, None] * (step / RIDGE)
    half = np.float16
    return {
        "known": letters.known, "rarity": letters.rarity, "written": by_letters.astype(half),
        "meant": by_meaning.astype(half),
    }  # fmt: skip


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
            for old in folder.glob(f"{name.rpartition('-')[0]}-*.npz"):
                old.unlink()
            unfinished = folder / f"part-{os.getpid()}.npz"
            np.savez(unfinished, **trained)  # type: ignore[arg-type]
            unfinished.rename(folder / name)
        except OSError:
            continue
        return
