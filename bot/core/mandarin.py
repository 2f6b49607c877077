"""How Chinese signs sound, in Latin letters: their place in pinyin.txt, which is in the order of sounds, tells it."""

from bisect import bisect_right
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(__file__).parent


def spoken(signs: str) -> str:
    """Without tones; of several readings the commonest. What is no sign stays as it is."""
    places, syllables, begins = _order()
    return "".join(
        syllables[max(bisect_right(begins, places[each]) - 1, 0)] if each in places else each for each in signs
    )


@lru_cache(maxsize=1)
def _order() -> tuple[dict[str, int], list[str], list[int]]:
    """(place of each sign, syllables, place of the first sign of each)"""
    places = {sign: place for place, sign in enumerate((_FOLDER / "pinyin.txt").read_text("utf-8").strip())}
    firsts = (_FOLDER / "pinyin_syllables.txt").read_text("utf-8").split()
    return places, [each[:-1] for each in firsts], [places[each[-1]] for each in firsts]
