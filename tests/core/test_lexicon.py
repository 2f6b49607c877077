"""What a word means but for a slip of the hand."""

import random

import pytest

from bot.core import lexicon
from bot.core.lexicon import SLIPS_FROM

LETTERS = "aeiknrstабвеикнцт"


def slipped(word: str, chance: random.Random) -> str:
    """With one letter more, less or other, or two that changed places; or with another ending."""
    at = chance.randrange(len(word))
    begun, rest, letter = word[:at], word[at:], chance.choice(LETTERS)
    swapped = begun + rest[1:2] + rest[:1] + rest[2:]
    return chance.choice((begun + rest[1:], begun + letter + rest[1:], begun + letter + rest, swapped, word + letter))


def one_by_one(word: str) -> set[str]:
    """Every form in every language, compared with it."""
    known = lexicon.dictionary().of
    long = len(word) >= SLIPS_FROM
    return {meant for meant, forms in known.items() if long and any(lexicon._slip(form, word) for form in forms)}


@pytest.mark.parametrize("seed", range(3))
def test_slips_are_found_as_if_each_word_were_compared(seed: int) -> None:
    chance = random.Random(seed)
    forms = sorted({form for each in lexicon.dictionary().of.values() for form in each if form})
    words = [slipped(each, chance) for each in chance.sample(forms, 40)]
    found = {word: lexicon.slips(word) for word in words}
    assert found == {word: one_by_one(word) for word in words}
    assert sum(map(bool, found.values())) > 10, "or nothing was tried"


@pytest.mark.parametrize(
    ("word", "meant"),
    [("comission", True), ("commissoin", True), ("kommissoin", False), ("cxxmission", False), ("comm", False)],
)
def test_one_slip_is_forgiven_and_no_second(word: str, meant: bool) -> None:
    assert ("~committee" in lexicon.slips(word)) == meant
