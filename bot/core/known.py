"""Widely known organisations, by any of their names: translations that are free, former names, acronyms."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from bot.core import lexicon, names, words

Parts = tuple[str, ...]
NOBODY: frozenset[int] = frozenset()
SHORT = 3
"""Fewer letters are too many organisations' acronym."""


def bodies(parts: Parts) -> frozenset[int]:
    """Whom these words name, also with an acronym before or behind the name; several where a name is shared."""
    if found := _named(parts):
        return found
    for short, rest in ((parts[:1], parts[1:]), (parts[-1:], parts[:-1])):
        if both := _named(rest) & _named(short):
            return both
    return NOBODY


def _named(parts: Parts) -> frozenset[int]:
    return _table().get(_plain(parts), NOBODY) if parts else NOBODY


def _plain(parts: Parts) -> Parts:
    """Without "organisation", which some languages put before a name."""
    telling = tuple(each for each in parts if lexicon.meanings(each)[:1] != ("~organisation",))
    return telling if len(telling) > 1 else parts


@lru_cache(maxsize=1)
def _table() -> dict[Parts, frozenset[int]]:
    """Made when the first name is compared, in a fifth of a second."""
    found: dict[Parts, frozenset[int]] = {}
    for number, name in _lines():
        parts = _plain(words.bare(names.comparison_key(name)))
        if len("".join(parts)) >= SHORT or not parts[0].isascii():
            found[parts] = found.get(parts, NOBODY) | {number}
    return found


def _lines() -> Iterator[tuple[int, str]]:
    lines = Path(__file__).with_name("known_bodies.txt").read_text("utf-8").splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            yield from ((number, name) for name in line.split(" | "))
