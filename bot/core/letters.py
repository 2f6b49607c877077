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
    plain = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).translate(ALIKE)


def pieces(text: str) -> Counter[int]:
    """Two to five letters of each word, its edges marked, by their CRC-32; how often."""
    found: Counter[int] = Counter()
    for word in re.findall(r"\w+", folded(text)):
        marked = f" {word} "
        for size in SIZES:
            for start in range(len(marked) - size + 1):
                found[zlib.crc32(marked[start : start + size].encode())] += 1
    return found


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
        kept = sorted(found)
        place = np.searchsorted(self.known, np.array(kept, dtype=np.uint32))
        place = np.minimum(place, len(self.known) - 1)
        there = self.known[place] == np.array(kept, dtype=np.uint32)
        weight = np.array([1 + math.log(found[piece]) for piece in kept], dtype=np.float32)
        places, values = place[there], weight[there] * self.rarity[place[there]]
        length = float(np.linalg.norm(values))
        return places, values / length if length else values
