"""Of a text a bit for each pair of neighbouring letters (superimposed coding): whoever lacks a bit of what is sought
cannot contain it, and only the others are looked at. Nothing can be read in them."""

from array import array
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

SIDES = (0, 1)  # of a signature: 64 bits each
BITS = 127  # a prime: neighbours in the alphabet set different ones
END = "\n"

Bits = NDArray[np.uint64]


class Signatures:
    def __init__(self) -> None:
        self._sides = [array("Q") for _ in SIDES]

    def extend(self, texts: Sequence[str]) -> None:
        if texts:
            for side, signed in zip(self._sides, _signed(texts), strict=True):
                side.frombytes(signed.tobytes())

    def remove(self, place: int) -> None:
        for side in self._sides:
            del side[place]

    def fit(self, part: str) -> NDArray[np.bool_]:
        """Of each text whether it may have that part."""
        there = np.ones(len(self._sides[0]), bool)
        for side, wanted in zip(self._sides, _sides(_pairs(part)), strict=True):
            wants = np.bitwise_or.reduce(wanted)
            there &= np.frombuffer(side, np.uint64) & wants == wants
        return there


def viewed(held: "array[int]") -> NDArray[np.uint32]:
    """To be reckoned with; let go before it grows."""
    return np.frombuffer(held, np.uint32)


def _signed(texts: Sequence[str]) -> list[Bits]:
    """All in one go: besides its own pairs each text has two with the end behind it, which nobody seeks."""
    starts = np.cumsum([0, *(len(text) + len(END) for text in texts[:-1])])
    return [np.bitwise_or.reduceat(side, starts) for side in _sides(_pairs(END.join(texts) + END + END))]


def _pairs(text: str) -> Bits:
    """The bit of each letter with the one behind it."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    bits: Bits = ((codes[:-1] * 31 + codes[1:]) % BITS).astype(np.uint64)
    return bits


def _sides(bits: Bits) -> list[Bits]:
    ones = np.uint64(1) << (bits & np.uint64(63))
    return [np.where(bits >> np.uint64(6) == side, ones, np.uint64(0)) for side in SIDES]
