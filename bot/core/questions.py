"""Questions to the team: which are alike across languages, how long and how many they may be, what is shown of them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from bot.core.encoder import Encoder
from bot.core.letters import folded
from storage.question_records import Question

Floats = NDArray[np.float32]

LONGEST = 1500
"""Letters of a question or an answer: with the quote before it, a message stays within Telegram's limit."""
MOST_WAITING = 5
"""Questions of one person that wait at the same time, and messages in a row about one."""
MOST_COMPARED = 200
"""Kins a new question is compared with: those that were asked about last."""
MOST_ENCODED = 15
"""Texts made into vectors while somebody waits: 2 ms each."""
ALIKE = 0.58
"""Cosine of two vectors from which one answer is likely to serve both; see tests/core/test_likeness.py."""
ALIKE_LETTERS = 65
"""Per cent of common letters, without the encoder: finds copies with small changes, in one language."""
WORDINGS = 5


class Likeness:
    """Finds the question that asks the same. Vectors of open ones are kept in memory only."""

    def __init__(self, encoder: Encoder | None = None) -> None:
        self._encoder = encoder
        self._known: dict[tuple[int, int], Floats] = {}  # (kin, id): ids alone begin anew with each database

    def learn(self, heads: Sequence[Question], most: int = MOST_COMPARED) -> None:
        """Makes vectors of those that have none, `most` at a time, and drops those of questions that are gone."""
        if self._encoder is None:
            return
        wanted = {(each.kin, each.id): each.text for each in heads}
        self._known = {key: vector for key, vector in self._known.items() if key in wanted}
        new = [key for key in wanted if key not in self._known][:most]
        if new:
            self._known.update(zip(new, self._encoder([wanted[key] for key in new]), strict=True))

    def nearest(self, text: str, heads: Sequence[Question]) -> Question | None:
        """The one that asks most nearly the same, if any does."""
        scores, least = self._by_letters(text, heads), float(ALIKE_LETTERS)
        if self._encoder is not None:
            scores, least = self._by_meaning(self._encoder, text, heads), ALIKE
        best = max(range(len(heads)), key=lambda place: scores[place], default=None)
        return heads[best] if best is not None and scores[best] >= least else None

    def _by_meaning(self, encoder: Encoder, text: str, heads: Sequence[Question]) -> list[float]:
        self.learn(heads, MOST_ENCODED)
        vector = encoder([text])[0]
        nothing = np.zeros_like(vector)
        return [float(vector @ self._known.get((each.kin, each.id), nothing)) for each in heads]

    def _by_letters(self, text: str, heads: Sequence[Question]) -> list[float]:
        plain = folded(text)
        return [fuzz.ratio(plain, folded(each.text)) for each in heads]


def cut(text: str, longest: int) -> str:
    """Visibly shortened where it is too long."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def wordings(asked: Sequence[Question]) -> list[Question]:
    """Up to five that differ, first come first, as many languages among them as there are."""
    different = list({folded(each.text).strip(): each for each in reversed(asked)}.values())[::-1]
    first = list({each.language: each for each in reversed(different)}.values())[::-1]
    chosen = (first + [each for each in different if each not in first])[:WORDINGS]
    return [each for each in different if each in chosen]


def lead(asked: Sequence[Question], language: str) -> Question:
    """The one to quote for somebody who reads this language."""
    return next((each for each in asked if each.language == language), asked[0])


def languages(asked: Sequence[Question]) -> dict[str, int]:
    """Language → how many people, most first."""
    codes = list({each.person_id: each.language for each in asked}.values())
    return {code: codes.count(code) for code in sorted(set(codes), key=lambda code: (-codes.count(code), code))}


def askers(asked: Sequence[Question]) -> int:
    return len({each.person_id for each in asked})
