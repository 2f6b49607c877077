"""Which of many names are compared: all where they are few, else those that share what is rare."""

import random

import pytest

from bot.core import traits
from bot.core.traits import Traits
from tests.bench.grown import invented

ALIKE = (
    ("Harbour Legal Aid", "Harbour Legal-Aid e.V."),
    ("Human Rights Watch", "Хьюман Райтс Вотч"),
    ("International Commission of Jurists", "Comisión Internacional de Juristas"),
    ("Harbour Legal Aid", "Hаrbоur Legal Aid"),  # Cyrillic а and о
    ("International Commission of Jurists", "ICJ"),
    ("Al-Haq", "AlHaq"),
)
OTHERS = 400


def near(there: Traits, name: str, most: int) -> list[int]:
    return there.nearest(there.weights(traits.of_name(name)), most)


def filled(*firsts: str) -> Traits:
    made, chance = Traits(), random.Random(7)
    for name in (*firsts, *(invented(chance) for _ in range(OTHERS))):
        made.add(traits.of_name(name))
    return made


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_of_many_those_that_may_be_meant_are_among_the_few(one: str, other: str) -> None:
    there = filled(one, other)
    assert 1 in near(there, one, 20) and 0 in near(there, other, 20)


def test_where_there_are_few_all_are_compared_and_never_more_than_wanted() -> None:
    there = filled()
    assert near(there, "Nothing Of The Kind", OTHERS) == list(range(OTHERS))
    assert len(near(there, "Human Rights Centre", 20)) == 20
    assert there.nearest(there.weights(()), 20) == [], "nobody shares anything"


def test_who_left_is_not_found() -> None:
    there = filled("Al-Haq", "AlHaq")
    there.remove(1)
    assert near(there, "Al-Haq", 5)[0] == 0
    for most in (len(there), len(there) - 2):  # all; more than share anything
        assert 1 not in near(there, "Al-Haq", most)
    assert 1 not in there.having(traits.shape("AlHaq"))


def test_who_left_takes_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """As when the words change, and all names are put in once more."""
    monkeypatch.setattr(traits, "LATELY", 10)
    there = Traits()
    for name in range(100):
        there.add((1, 2, name + 3))
        if name % 10:
            there.remove(name)
    assert len(there._keys) < 3 * 30
    assert there.having(1).tolist() == list(range(0, 100, 10)) == there.nearest(there.weights((1,)), 10)


def test_the_order_they_were_put_in_does_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    late, name = filled("Al-Haq", "AlHaq"), traits.of_name("Haq Centre for Human Rights")
    monkeypatch.setattr(traits, "LATELY", 50)
    arranged = filled("Al-Haq", "AlHaq")
    assert arranged.nearest(arranged.weights(name), 9) == late.nearest(late.weights(name), 9)


def test_among_some_those_are_taken_too_that_share_nothing() -> None:
    there, place = Traits(), traits.country("KE")
    for name in range(30):
        there.add((place if name % 2 else traits.country("FR"), name))
    there.add((place, *traits.of_website("www.al-haq.example")))
    found = traits.nearest_of(there.having(place), there.weights(traits.of_website("al-haq.example")), 5)
    assert len(found) == 5 and 30 in found and all(each % 2 for each in found if each != 30)
