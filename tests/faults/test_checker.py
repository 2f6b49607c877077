"""The checker itself: a harness that notices nothing proves nothing."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from bot.sandbox.model import Call
from tests.faults import checker
from tests.faults.checker import Run
from tests.faults.lab import person

CALM = Run(
    talks={1: ["a", "b", "b", "c"], 2: ["x"]},
    presses=Counter({"q": 1}),
    pressed=frozenset({"q"}),
    effects={"signons": [("KE", 1)]},
    counters={},
    problems=[],
)

STORMS: dict[str, tuple[Run, str]] = {
    "a message lost": (replace(CALM, talks={1: ["a", "b", "b"], 2: ["x"]}), "missing"),
    "a chat lost": (replace(CALM, talks={1: ["a", "b", "b", "c"]}), "missing"),
    "a message twice": (replace(CALM, talks={1: ["a", "a", "b", "b", "c"], 2: ["x"]}), "repetitions"),
    "another order": (replace(CALM, talks={1: ["b", "a", "b", "c"], 2: ["x"]}), "I4"),
    "an invented message": (replace(CALM, talks={1: ["a", "b", "b", "c"], 2: ["x", "y"]}), "I4"),
    "a press unanswered": (replace(CALM, presses=Counter()), "missing"),
    "an effect twice": (replace(CALM, effects={"signons": [("KE", 2)]}), "I2"),
    "an effect lost": (replace(CALM, effects={"signons": []}), "I2"),
    "a card not remembered": (replace(CALM, cards=-1), "not remembered"),
    "a card remembered twice": (replace(CALM, cards=1), "too often"),
    "something of its own": (replace(CALM, problems=["I7: broken"]), "I7"),
}


def test_a_calm_run_is_like_itself() -> None:
    assert checker.compared(CALM, CALM).problems == []


@pytest.mark.parametrize("what", STORMS)
def test_what_is_wrong_is_noticed(what: str) -> None:
    storm, told = STORMS[what]
    problems = checker.compared(CALM, storm).problems
    assert len(problems) >= 1 and told in problems[0]


def test_what_the_bot_counted_is_no_problem() -> None:
    repeated = replace(CALM, talks={1: ["a", "a", "b", "b", "c"], 2: ["x"]}, counters={"sends-uncertain": 1})
    assert checker.compared(CALM, repeated).problems == []
    let_go = replace(CALM, talks={1: ["a", "b", "c"], 2: ["x"]}, counters={"sends-uncertain": 2, "sends-given-up": 1})
    assert checker.compared(CALM, let_go).problems == []


def test_only_what_was_taken_counts_as_sent() -> None:
    journal = [
        Call("sendMessage", {"chat_id": 1, "text": "a ABCD-2345"}, 0, accepted=True),
        Call("sendMessage", {"chat_id": 1, "text": "b"}, 0, accepted=False),
        Call("getUpdates", {}, 0, accepted=True),
    ]
    assert checker.talks(journal) == {1: ["a XXXX-XXXX"]}


async def test_the_search_finds_every_form(tmp_path: Path) -> None:
    for number, form in enumerate([*checker.forms("Qzmark"), *checker.forms(person(1))]):
        (tmp_path / "file").write_bytes(b"\x00before" + form + b"after\xff")
        assert len(checker.leaks(tmp_path, {"word": "qzMARK" if number == 0 else "Qzmark", "id": person(1)})) == 1
