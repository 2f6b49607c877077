"""The questions of signing on: which, in what order, how many, and what is made of the answers."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import form, signon
from bot.core.form import Answers, Form, Problem, Step
from storage.records import Listing, Representative, Signon, Version

GIVEN: Answers = {
    "consent": "agree",
    "organisation": "Al-Haq",
    "country": "PS",
    "website": "alhaq.org",
    "name": "Layla Haddad",
    "role": "director",
    "email": "layla@alhaq.org",
    "listing": "public",
    "updates": "no",
}
VERSION = Version(1, "ar", "0" * 64)
KEYS = [step.key for step in signon.FORM]


def test_consent_comes_first_and_the_order_is_as_designed() -> None:
    assert KEYS == [
        "consent", "organisation", "alike", "country", "website", "name", "role", "email", "listing", "updates",
    ]  # fmt: skip
    assert [step.key for step in signon.FORM if step.optional] == ["website"]
    assert {step.key: step.choices for step in signon.FORM if step.choices} == {
        "consent": ("agree",),
        "alike": ("continue",),
        "listing": ("public", "counted", "region", "dated"),
        "updates": ("yes", "no"),
    }


@pytest.mark.parametrize(("answers", "prompts"), [({}, 9), ({signon.FOUND_ALIKE: "yes"}, 10)])
def test_there_are_at_most_ten_prompts(answers: Answers, prompts: int) -> None:
    asked = 0
    while (step := form.pending(signon.FORM, answers)) is not None:
        answers = {**answers, step.key: GIVEN.get(step.key, "continue")}
        asked += 1
        assert form.progress(signon.FORM, answers, step)[1] == prompts
    assert asked == prompts <= 10


def test_the_question_about_a_like_name_is_asked_only_when_there_is_one() -> None:
    here: Answers = {"consent": "agree", "organisation": "Al-Haq"}
    alike: Answers = {**here, signon.FOUND_ALIKE: "yes"}
    asked = [form.pending(signon.FORM, answers) for answers in (here, alike, {**alike, "alike": "continue"})]
    assert [step.key for step in asked if step] == ["country", "alike", "country"]


@pytest.mark.parametrize("step", [step for step in signon.FORM if step.choices], ids=lambda step: step.key)
def test_choices_take_nothing_else(step: Step) -> None:
    taken = [choice for choice in step.choices if choice != "dated"]  # that one lacks its day
    assert [step.parse(choice) for choice in taken] == taken
    for raw in ("", "maybe", step.choices[0].upper(), f" {step.choices[0]}", "agree\x00"):
        with pytest.raises(Problem, match="choice"):
            step.parse(raw)


def test_answers_that_were_taken_are_taken_again() -> None:
    assert form.settled(signon.FORM, GIVEN) == GIVEN
    kept: Answers = {**GIVEN, signon.FOUND_ALIKE: "yes", "alike": "continue", "agreed": "digest", "website": None}
    assert form.settled(signon.FORM, kept) == kept


# --- flags


@pytest.mark.parametrize(
    ("changed", "resembles", "flags"),
    [
        ({}, False, ()),
        ({}, True, ("duplicate",)),
        ({"organisation": "Аl-Haq"}, False, ("look-alike",)),
        ({"email": "layla@gmail.com"}, False, ("free-mail", "other-domain")),
        ({"email": "layla@elsewhere.org"}, False, ("other-domain",)),
        ({"email": "layla@mail.alhaq.org"}, False, ()),
        ({"website": "www2.alhaq.org"}, False, ()),
        ({"website": None}, False, ("no-website",)),
        ({"website": None, "email": "layla@yahoo.fr"}, True, ("duplicate", "free-mail", "no-website")),
    ],
)
def test_what_a_reviewer_should_look_at(changed: Answers, resembles: bool, flags: tuple[str, ...]) -> None:
    assert signon.flags({**GIVEN, **changed}, resembles) == flags


def test_initials_are_a_weaker_flag_than_a_similar_name() -> None:
    assert signon.flags(GIVEN, False, initials=True) == ("acronym",)
    assert signon.flags(GIVEN, True, initials=True) == ("duplicate",)


def test_one_website_is_flagged_where_the_name_is_not() -> None:
    assert signon.flags(GIVEN, False, shares=True) == ("same-website",)
    assert signon.flags(GIVEN, True, shares=True) == ("duplicate",)


def test_what_cannot_be_seen_is_flagged() -> None:
    assert signon.flags({**GIVEN, "organisation": "Al\u200cHaq"}, False) == ("invisible",)


# --- what is made of it


def test_a_sign_on_holds_what_was_given_and_agreed_to() -> None:
    made = signon.signon("ABCD-EFGH", GIVEN, VERSION, notice="1" * 64, marked=("no-website",))
    assert made == Signon(
        reference="ABCD-EFGH",
        organisation="Al-Haq",
        country="PS",
        website="alhaq.org",
        representative=Representative("Layla Haddad", "director", "layla@alhaq.org"),
        listing=Listing.PUBLIC,
        version=VERSION,
        notice="1" * 64,
        flags=("no-website",),
    )


@pytest.mark.parametrize("updates", [True, False])
@pytest.mark.parametrize("changed", [{}, {"website": None}, {"listing": "counted"}])
def test_a_correction_begins_with_the_answers_that_were_given(changed: Answers, updates: bool) -> None:
    given_ = {**GIVEN, **changed, "updates": "yes" if updates else "no"}
    made = signon.signon("ABCD-EFGH", given_, VERSION, notice="", marked=())
    assert signon.answers(made, updates) == given_
    assert form.pending(signon.FORM, form.settled(signon.FORM, signon.answers(made, updates))) is None


# --- a new release changes the questions while people are answering


def _noted(raw: str) -> str:
    if raw != "fine":
        raise Problem("choice")
    return raw


NEW = Step("new-question", _noted)


@st.composite
def releases(draw: st.DrawFn) -> Form:
    """Today's questions shuffled, some gone, perhaps one more somewhere."""
    steps = draw(st.permutations(signon.FORM))
    steps = steps[: draw(st.integers(1, len(steps)))]
    if draw(st.booleans()):
        steps.insert(draw(st.integers(0, len(steps))), NEW)
    return tuple(steps)


@given(releases(), st.sets(st.sampled_from(sorted(GIVEN))))
def test_live_answers_survive_shuffled_removed_and_inserted_questions(released: Form, answered: set[str]) -> None:
    live: Answers = {key: GIVEN[key] for key in answered}
    now = form.settled(released, live)
    assert now == live, "nothing given is lost, not even what is no question any more"
    asked = []
    while (step := form.pending(released, now)) is not None:
        asked.append(step.key)
        now = form.accept(step, now, {**GIVEN, "new-question": "fine", "alike": "continue"}[step.key] or "")
    assert len(asked) == len(set(asked)) and not answered & set(asked), "nobody is asked twice"
    assert {step.key for step in released if step.asked_if(now)} <= set(now)


@given(releases(), st.sampled_from(sorted(GIVEN)))
def test_an_answer_that_todays_rules_refuse_is_asked_for_again(released: Form, key: str) -> None:
    strict = tuple(replace(step, parse=_noted) if step.key == key else step for step in released)
    now = form.settled(strict, GIVEN)
    assert (key in now) is (key not in {step.key for step in released})
