"""Pieces of words: what is alike although it is typed differently."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.letters import Letters, folded, pieces

SAME = [
    ("Déclaration", "declaration"), ("l’ONU", "lonu"), ("ﾃﾞｰﾀ", "データ"), ("ІСС", "ісс"), ("مُحَكَّمَة", "محكمه"),
    ("إدارة", "اداره"), ("على", "علي"), ("المحكمـــة", "المحكمه"), ("Čeština", "cestina"), ("м’який", "мякии"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME)
def test_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_pieces_mark_the_edges_of_words_and_are_counted() -> None:
    assert pieces("ab") == pieces("AB!")
    assert pieces("ab ab") == Counter({piece: 2 * n for piece, n in pieces("ab").items()})
    assert len(pieces("国际")) == 6 and pieces("") == Counter()


def test_what_occurs_once_is_not_known_and_what_is_rare_weighs_more() -> None:
    letters = Letters.of([pieces(text) for text in ("court order", "court case", "court xyz", "order case")])
    places, values = letters.vector(pieces("court xyz"))
    assert abs(float(np.linalg.norm(values)) - 1) < 1e-5
    assert set(places) == set(letters.vector(pieces("court"))[0])
    rarest = {word: float(letters.rarity[letters.vector(pieces(word))[0]].max()) for word in ("court", "case")}
    assert rarest["case"] > rarest["court"]


@given(st.text(max_size=80))
def test_any_text_has_a_vector(text: str) -> None:
    letters = Letters.of([pieces("court order"), pieces("court case")])
    places, values = letters.vector(pieces(text))
    assert len(places) == len(values) == len(set(places))
    assert not len(places) or abs(float(np.linalg.norm(values)) - 1) < 1e-4
