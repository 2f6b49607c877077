"""Which names mean one organisation: labelled pairs, what is found and what is found wrongly, both ways round."""

import time
from pathlib import Path

import pytest

from bot.core import alike
from bot.core.names import comparison_key

Pair = tuple[str, str, str]
SAME, INITIALS = "same", "same initials"


def labelled(name: str) -> list[Pair]:
    """(kind, one, other) as they stand in the file."""
    lines = (Path(__file__).parent / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    kind, one, other = zip(*(line.split(" | ") for line in lines if not line.startswith("#")), strict=True)
    return list(zip(kind, one, other, strict=True))


def found(one: str, other: str) -> bool:
    return bool(alike.similar(one, {1: comparison_key(other)}))


def rates(pairs: list[Pair]) -> tuple[float, float]:
    """(recall on the same, false alarms on the others)"""
    hits: dict[bool, list[bool]] = {True: [], False: []}
    for kind, one, other in pairs:
        hits[kind.startswith(SAME)].append(found(one, other))
    return sum(hits[True]) / len(hits[True]), sum(hits[False]) / len(hits[False])


@pytest.mark.parametrize(("name", "recall", "alarms"), [("chosen_on", 0.97, 0.03), ("checked_on", 0.74, 0.04)])
def test_what_the_rules_reach(name: str, recall: float, alarms: float) -> None:
    reached = rates(labelled(name))
    assert reached[0] >= recall and reached[1] <= alarms, reached


def test_the_sets_are_large_and_have_nothing_in_common() -> None:
    chosen, checked = ({frozenset(pair[1:]) for pair in labelled(name)} for name in ("chosen_on", "checked_on"))
    assert len(chosen) + len(checked) >= 240 and len(checked) >= 100 and not chosen & checked


def test_likeness_goes_both_ways() -> None:
    pairs = labelled("chosen_on") + labelled("checked_on")
    assert [pair for pair in pairs if found(*pair[1:]) != found(*reversed(pair[1:]))] == []


AMNESTY = ("Amnesty International", "Международная амнистия", "منظمة العفو الدولية", "国际特赦组织")


@pytest.mark.parametrize("name", AMNESTY)
def test_one_organisation_in_four_scripts(name: str) -> None:
    others = {other: comparison_key(other) for other in (*AMNESTY, "AI", "Human Rights Watch") if other != name}
    assert {which for which, _ in alike.similar(name, others)} == set(AMNESTY) - {name}
    assert alike.acronym_of(name, others) == ["AI"], "an acronym alone is no more than a hint"


def test_an_acronym_hints_both_ways_and_not_at_many() -> None:
    keys = {name: comparison_key(name) for name in (*AMNESTY, "Al-Haq", "Human Rights Watch", "AI")}
    assert not alike.similar("AI", {name: key for name, key in keys.items() if name != "AI"})
    assert set(alike.acronym_of("A.I.", keys, limit=9)) == set(AMNESTY)
    assert len(alike.acronym_of("AI", dict.fromkeys(range(50), "amnesty international"))) == 3


def test_the_surest_come_first() -> None:
    names = {1: "Amnesty International", 2: "Amnesty", 3: "Al-Haq", 4: "Amnistia", 5: "International Amnesty"}
    keys = {number: comparison_key(name) for number, name in names.items()}
    found = alike.similar("AMNESTY e.V.", keys)
    assert found[0] == (2, 100) and {which for which, _ in found} == {1, 2, 4, 5}
    assert alike.similar("AlHaq", keys)[0][0] == 3
    assert alike.similar("Greenpeace", keys) == alike.similar("!", keys) == alike.similar("Al-Haq", {}) == []
    assert len(alike.similar("Amnesty", keys, limit=1)) == 1


def test_nobody_waits_among_two_thousand() -> None:
    every = [name for pair in labelled("chosen_on") for name in pair[1:]]
    keys = {number: comparison_key(f"{every[number % len(every)]} {number // len(every)}x") for number in range(2000)}
    taken = []
    for _ in range(3):  # the first looks at each name, as the first after a start does
        begun = time.process_time()
        assert alike.similar("Human Rights Watch 0x", keys)
        taken.append(time.process_time() - begun)
    assert min(taken) < 0.1
