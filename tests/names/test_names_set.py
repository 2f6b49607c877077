"""Which names mean one organisation: labelled pairs, what is found and what is found wrongly, both ways round."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.core import alike, initials, names, traits
from bot.core.alike import Claim
from bot.core.encoder import Encoder
from bot.core.likely import MOST_ENCODED, MOST_KEPT, Floats, Meanings
from bot.core.names import comparison_key
from bot.core.traits import Traits
from bot.directory import NEAR
from bot.handlers.review_likeness import MOST_ASKED, MOST_NEAR
from tests.bench.grown import invented

Pair = tuple[str, str, str]
SAME, INITIALS = "same", "same initials"


def labelled(name: str) -> list[Pair]:
    """(kind, one, other) as they stand in the file."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    kind, one, other = zip(*(line.split(" | ") for line in lines if not line.startswith("#")), strict=True)
    return list(zip(kind, one, other, strict=True))


@pytest.fixture(scope="module")
def meanings() -> Meanings:
    return Meanings(Encoder())


def found(one: str, other: str, meanings: Meanings = alike.BY_WORDS) -> bool:
    return bool(alike.similar(one, {1: comparison_key(other)}, meanings=meanings))


def rates(pairs: list[Pair], meanings: Meanings) -> tuple[float, float]:
    """(recall on the same, false alarms on the others); initials alone are a hint and not counted"""
    hits: dict[bool, list[bool]] = {True: [], False: []}
    for kind, one, other in pairs:
        if kind != INITIALS:
            hits[kind.startswith(SAME)].append(found(one, other, meanings))
    return sum(hits[True]) / len(hits[True]), sum(hits[False]) / len(hits[False])


@pytest.mark.parametrize(("encoder", "recall", "alarms"), [("on", 0.97, 0.03), ("off", 0.93, 0.03)])
def test_what_is_reached_on_what_the_rules_were_chosen_on(
    meanings: Meanings, encoder: str, recall: float, alarms: float
) -> None:
    reached = rates(labelled("chosen_on"), meanings if encoder == "on" else alike.BY_WORDS)
    assert reached[0] >= recall and reached[1] <= alarms, reached


def independent(name: str) -> list[tuple[bool, Claim, Claim]]:
    """(whether they are one, one, other), with their countries and websites."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(" | ") for line in lines if not line.startswith("#")]
    return [
        (kind.startswith(SAME), _claim(one, mine), _claim(other, theirs)) for kind, one, other, mine, theirs in rows
    ]


def _claim(name: str, places: str) -> Claim:
    country, website = (each.removeprefix("-") for each in places.split())
    return Claim(name, country, website)


def shown(one: Claim, other: Claim, meanings: Meanings) -> bool:
    """As a new sign-on's card does: what is looked at first is chosen by the name alone."""
    there = {1: comparison_key(other.organisation)}
    near = alike.promising(one.organisation, {1: alike.profile(there[1])}, MOST_NEAR, meanings)
    nearby = one.country == other.country
    looked_at = nearby or bool(near) or bool(initials.stand(one.key, other.key))
    named = (looked_at and alike.resembles(one, other, meanings)) or alike.hints(one, other)
    return named or alike.share_website(one, other) or bool(names.look_alikes(one.organisation, there))


@pytest.mark.parametrize(
    ("name", "same", "others", "recall", "alarms"),
    [("independent", 206, 207, 0.96, 0.045), ("independent_later", 138, 133, 0.95, 0.045)],
)
def test_what_was_measured_on_sets_by_somebody_else(
    meanings: Meanings, name: str, same: int, others: int, recall: float, alarms: float
) -> None:
    """See the README before you touch it."""
    found = [(is_one, shown(one, other, meanings)) for is_one, one, other in independent(name)]
    hits, wrong = ([hit for is_one, hit in found if is_one is which] for which in (True, False))
    assert (len(hits), len(wrong)) == (same, others)
    assert sum(hits) / same >= recall and sum(wrong) / others <= alarms, (sum(hits), sum(wrong))


def test_the_sets_are_large_and_hardly_overlap() -> None:
    chosen = {frozenset(pair[1:]) for pair in labelled("chosen_on")}
    checked = {
        frozenset((one.organisation, other.organisation))
        for _, one, other in [*independent("independent"), *independent("independent_later")]
    }
    assert len(chosen) >= 1200 and len(checked) >= 640 and len(chosen & checked) < 0.1 * len(checked)


def test_likeness_goes_both_ways(meanings: Meanings) -> None:
    pairs = labelled("chosen_on")
    assert [pair for pair in pairs if found(*pair[1:], meanings) != found(*reversed(pair[1:]), meanings)] == []


def test_what_is_left_over_is_compared_by_meaning(meanings: Meanings) -> None:
    there = {1: comparison_key("Observatorio de Glaciares"), 2: comparison_key("Observatorio de Zapatos")}
    assert [which for which, _ in alike.similar("Glacier Observatory", there, meanings=meanings)] == [1]
    assert alike.similar("Glacier Observatory", there) == [], "words alone do not know it"


def test_of_many_doubtful_ones_few_are_encoded_and_little_is_kept() -> None:
    asked: list[str] = []

    def encode(texts: Sequence[str]) -> Floats:
        asked.extend(texts)
        return np.ones((len(texts), 1), dtype=np.float32)

    counted = Meanings(encode)
    there = {number: f"observatory of bafu{number}" for number in range(500)}
    alike.similar("Observatory of Glaciers", there, meanings=counted)
    assert 0 < len(asked) <= MOST_ENCODED
    for number in range(2 * MOST_KEPT // MOST_ENCODED + 1):
        others = {which: f"observatory of zigo{number}x{which}" for which in range(MOST_ENCODED)}
        alike.similar("Observatory of Glaciers", others, meanings=counted)
    assert len(counted._known) <= MOST_KEPT


@pytest.mark.parametrize(
    ("one", "country", "website", "enough"),
    [
        ("CELS", True, False, True),
        ("LDH", True, False, True),
        ("AI", True, False, False),
        ("AI", False, True, True),
        ("CELS", False, False, False),
        ("台权会", True, False, True),
    ],
)
def test_when_initials_suffice(one: str, country: bool, website: bool, enough: bool) -> None:
    assert initials.suffice(one.lower(), "some longer name", same_country=country, same_website=website) is enough


AMNESTY = ("Amnesty International", "Международная амнистия", "منظمة العفو الدولية", "国际特赦组织")


@pytest.mark.parametrize("name", AMNESTY)
def test_one_organisation_in_four_scripts(name: str) -> None:
    others = {other: comparison_key(other) for other in (*AMNESTY, "AI", "Human Rights Watch") if other != name}
    assert {which for which, _ in alike.similar(name, others)} == set(AMNESTY) - {name}
    assert initials.acronym_of(name, others) == ["AI"], "an acronym alone is no more than a hint"


def test_an_acronym_hints_both_ways_and_not_at_many() -> None:
    keys = {name: comparison_key(name) for name in (*AMNESTY, "Al-Haq", "Human Rights Watch", "AI")}
    assert not alike.similar("AI", {name: key for name, key in keys.items() if name != "AI"})
    assert set(initials.acronym_of("A.I.", keys, limit=9)) == set(AMNESTY)
    assert len(initials.acronym_of("AI", dict.fromkeys(range(50), "amnesty international"))) == 3


def test_the_surest_come_first() -> None:
    known = {1: "Amnesty International", 2: "Amnesty", 3: "Al-Haq", 4: "Amnistia", 5: "International Amnesty"}
    keys = {number: comparison_key(name) for number, name in known.items()}
    found = alike.similar("AMNESTY e.V.", keys)
    assert found[0] == (2, 100) and {which for which, _ in found} == {1, 2, 4, 5}
    assert alike.similar("AlHaq", keys)[0][0] == 3
    assert alike.similar("Greenpeace", keys) == alike.similar("!", keys) == alike.similar("Al-Haq", {}) == []
    assert len(alike.similar("Amnesty", keys, limit=1)) == 1


def test_nobody_waits_among_two_thousand(meanings: Meanings) -> None:
    every = [name for pair in labelled("chosen_on") for name in pair[1:]]
    keys = {number: comparison_key(f"{every[number % len(every)]} {number // len(every)}x") for number in range(2000)}
    taken = []
    for _ in range(3):  # the first looks at each name, as the first after a start does
        begun = time.process_time()
        assert alike.similar("Human Rights Watch 0x", keys, meanings=meanings)
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.1


@pytest.mark.parametrize(("most", "share"), [(NEAR, 0.99), (MOST_ASKED, 0.98)])
def test_of_thousands_the_one_that_is_meant_is_among_those_that_are_compared(
    thousands: tuple[Traits, dict[str, int]], most: int, share: float
) -> None:
    there, numbers = thousands
    both_ways = [each for _, *pair in independent("independent_later") for each in (pair, pair[::-1])]
    found = [
        numbers[other.organisation] in there.nearest(there.weights(traits.of_name(one.organisation)), most)
        for one, other in both_ways
        if alike.similar(one.organisation, {0: names.comparison_key(other.organisation)})
    ]
    assert len(found) > 180 and sum(found) / len(found) >= share


@pytest.fixture(scope="module")
def thousands() -> tuple[Traits, dict[str, int]]:
    """Those of the set by their numbers, and others: real ones are more alike than invented ones."""
    there, chance = Traits(), random.Random(3)
    of_the_set = {each.organisation: 0 for _, *both in independent("independent_later") for each in both}
    numbers = {name: there.add(traits.of_name(name)) for name in of_the_set}
    others = {name for _, *both in labelled("chosen_on") for name in both} - numbers.keys()
    for name in [*sorted(others), *(invented(chance) for _ in range(200))]:
        there.add(traits.of_name(name))
    return there, numbers
