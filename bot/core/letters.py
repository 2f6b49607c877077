"""A text as pieces of its words: what survives typing errors, endings, prefixes, and needs no spaces or dictionary."""

import math
import re
import unicodedata
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Sparse = tuple[NDArray[np.int64], Floats]
"""(places, values) of a vector that is zero elsewhere."""

SIZES = (2, 3, 4, 5)
ALIKE = str.maketrans("ىةؤئ", "يهوي", "’ʼ'`´ـ")  # how Arabic letters are swapped, and signs that are left out


def folded(text: str) -> str:
    """Small letters without accents, vowel signs, apostrophes; hamzas and width as people mix them."""
    if text.isascii():
        return text.lower().translate(ALIKE)
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(ALIKE)


def pieces(text: str) -> Counter[int]:
    """Two to five letters of each word, its edges marked, by their CRC-32; how often."""
    words = [f" {word} " for word in re.findall(r"\w+", folded(text))]
    found = Counter(word[at : at + size] for word in words for size in SIZES for at in range(len(word) - size + 1))
    return Counter({zlib.crc32(piece.encode()): times for piece, times in found.items()})


@dataclass(frozen=True)
class Letters:
    """The pieces that are known, in order, and how rare each is."""

    known: NDArray[np.uint32]
    rarity: Floats

    @classmethod
    def of(cls, texts: Sequence[Counter[int]]) -> "Letters":
        """What occurs in one text only teaches nothing about others."""
        seen = Counter(piece for text in texts for piece in text)
        known = np.array(sorted(piece for piece, count in seen.items() if count > 1), dtype=np.uint32)
        counts = np.array([seen[int(piece)] for piece in known], dtype=np.float32)
        return cls(known, (np.log((1 + len(texts)) / (1 + counts)) + 1).astype(np.float32))

    def vector(self, found: Counter[int]) -> Sparse:
        """Of length one, or empty."""
        kept = np.fromiter(found, dtype=np.uint32, count=len(found))
        times = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        place = self.known.searchsorted(kept)
        there = self.known.take(place, mode="clip") == kept
        places = place[there]
        values = (1 + np.log(times[there])) * self.rarity[places]
        length = math.sqrt(values @ values)
        return places, values / length if length else values
