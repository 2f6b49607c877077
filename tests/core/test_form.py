"""The form as data: the place is computed, back and skip move within it, and today's rules are asked again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.form import (
    Answers,
    Form,
    Problem,
    Step,
    accept,
    applicable,
    back,
    forget,
    further,
    pending,
    progress,
    settled,
    skip,
)


def _word(raw: str) -> str:
    if not raw.strip():
        raise Problem("empty")
    return raw.strip().lower()


FORM: Form = (
    Step("a", _word),
    Step("b", _word, optional=True),
    Step("only-if-a-is-x", _word, asked_if=lambda answers: answers.get("a") == "x"),
    Step("c", _word),
)
KEYS = [step.key for step in FORM]


@pytest.mark.parametrize(
    ("answers", "asked", "place"),
    [
        ({}, "a", (1, 3)),
        ({"a": "y"}, "b", (2, 3)),
        ({"a": "y", "b": None}, "c", (3, 3)),
        ({"a": "x", "b": None}, "only-if-a-is-x", (3, 4)),
        ({"c": "z", "b": "z"}, "a", (1, 3)),
        ({"a": "x", "b": "1", "c": "2"}, "only-if-a-is-x", (3, 4)),
    ],
)
def test_the_place_is_computed(answers: Answers, asked: str, place: tuple[int, int]) -> None:
    step = pending(FORM, answers)
    assert step is not None and step.key == asked
    assert progress(FORM, answers, step) == place


def test_when_all_that_applies_is_answered_nothing_is_pending() -> None:
    assert pending(FORM, {"a": "y", "b": None, "c": "z"}) is None
    assert pending((), {}) is None


def test_answers_are_parsed_and_nothing_given_is_changed() -> None:
    before: Answers = {"a": "y"}
    assert accept(FORM[3], before, "  Word ") == {"a": "y", "c": "word"}
    with pytest.raises(Problem, match="empty"):
        accept(FORM[3], before, "  ")
    assert before == {"a": "y"}


def test_only_what_is_optional_is_skipped() -> None:
    assert skip(FORM[1], {"a": "y"}) == {"a": "y", "b": None}
    with pytest.raises(Problem) as refused:
        skip(FORM[0], {})
    assert refused.value.code == "not-skippable"


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        ({}, {}),
        ({"a": "y"}, {}),
        ({"a": "y", "b": None}, {"a": "y"}),
        ({"a": "x", "b": None, "only-if-a-is-x": "1"}, {"a": "x", "b": None}),
        ({"a": "y", "b": None, "c": "z"}, {"a": "y", "b": None}),
        ({"a": "y", "b": None, "only-if-a-is-x": "stale"}, {"a": "y", "only-if-a-is-x": "stale"}),
    ],
)
def test_back_forgets_the_answer_before_this_question(answers: Answers, left: Answers) -> None:
    assert back(FORM, answers) == left


def test_a_problem_names_its_text_and_variables() -> None:
    problem = Problem("too-long", limit=120)
    assert (problem.code, problem.details, str(problem)) == ("too-long", {"limit": 120}, "too-long")


# --- whatever is kept in a draft

values = st.none() | st.sampled_from(["x", "y", " X", "", "  "])
drafts = st.dictionaries(st.sampled_from([*KEYS, "gone", "note"]), values)


@settings(deadline=None)
@given(drafts)
def test_settled_answers_are_those_that_todays_rules_take(answers: Answers) -> None:
    kept = settled(FORM, answers)
    assert {key: value for key, value in kept.items() if key not in KEYS} == {
        key: value for key, value in answers.items() if key not in KEYS
    }
    for step in FORM:
        if step.key in kept:
            value = kept[step.key]
            assert step.asked_if(kept)
            assert step.optional if value is None else step.parse(value) == value
    assert settled(FORM, kept) == kept, "settling again changes nothing"


@settings(deadline=None)
@given(drafts)
def test_a_form_comes_to_its_end(answers: Answers) -> None:
    now, rounds = settled(FORM, answers), 0
    while (step := pending(FORM, now)) is not None:
        now = accept(step, now, "x")
        rounds += 1
        assert rounds <= len(FORM)
    assert {step.key for step in applicable(FORM, now)} <= set(now)


@settings(deadline=None)
@given(drafts)
def test_going_back_often_enough_leads_to_the_first_question(answers: Answers) -> None:
    now = settled(FORM, answers)
    for _ in range(len(FORM) + 1):
        now = back(FORM, now)
    step = pending(FORM, now)
    assert step is not None and step.key == "a"


def test_forgetting_leaves_the_rest() -> None:
    assert forget({"a": "1", "b": None}, "a") == {"b": None}
    assert forget({"a": "1"}, "z") == {"a": "1"}


@pytest.mark.parametrize(
    ("key", "than", "expected"),
    [("a", "", True), ("b", "a", True), ("a", "b", False), ("b", "b", False), ("the end", "c", True),
     ("c", "the end", False), ("the end", "the end", False), ("the end", "", True)],
)  # fmt: skip
def test_one_question_comes_after_another(key: str, than: str, expected: bool) -> None:
    assert further(FORM, key, than) is expected
