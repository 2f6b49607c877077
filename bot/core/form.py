"""A form as data: questions, answers keyed by question, and the place computed from them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Answers = Mapping[str, str | None]
"""What was given, keyed by question. None: asked and skipped. Absent: not asked yet."""


class Problem(Exception):
    """An answer that cannot be taken: `code` names the text `error-<code>`, `details` its variables."""

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details = details


def always(_: Answers) -> bool:
    return True


@dataclass(frozen=True)
class Step:
    """One question. `parse` gives the value to keep or raises Problem."""

    key: str
    parse: Callable[[str], str]
    choices: tuple[str, ...] = ()
    optional: bool = False
    asked_if: Callable[[Answers], bool] = always


Form = tuple[Step, ...]


def applicable(form: Form, answers: Answers) -> Form:
    return tuple(step for step in form if step.asked_if(answers))


def pending(form: Form, answers: Answers) -> Step | None:
    """The first question that applies and has no answer; None when all are answered."""
    return next((step for step in form if step.key not in answers and step.asked_if(answers)), None)


def progress(form: Form, answers: Answers, step: Step) -> tuple[int, int]:
    """(3, 9): the third of nine questions."""
    keys = [each.key for each in applicable(form, answers)]
    return keys.index(step.key) + 1, len(keys)


def further(form: Form, key: str, than: str) -> bool:
    """Whether one question comes after another; what is no question comes after all, "" before all."""
    keys = [each.key for each in form]
    place, other = (keys.index(each) if each in keys else len(keys) if each else -1 for each in (key, than))
    return place > other


def accept(step: Step, answers: Answers, raw: str) -> Answers:
    return {**answers, step.key: step.parse(raw)}


def skip(step: Step, answers: Answers) -> Answers:
    if not step.optional:
        raise Problem("not-skippable")
    return {**answers, step.key: None}


def forget(answers: Answers, key: str) -> Answers:
    return {each: value for each, value in answers.items() if each != key}


def back(form: Form, answers: Answers) -> Answers:
    """Without the answer to the question before the pending one."""
    here = pending(form, answers)
    asked = [step.key for step in applicable(form, answers)]
    before = asked[: asked.index(here.key)] if here else asked
    return forget(answers, before[-1]) if before else answers


def settled(form: Form, answers: Answers) -> Answers:
    """Without answers to questions that no longer apply or that today's rules refuse; what is no question stays."""
    keys = {step.key for step in form}
    kept: dict[str, str | None] = {key: value for key, value in answers.items() if key not in keys}
    for step in form:
        if step.key in answers and step.asked_if(kept):
            value = answers[step.key]
            try:
                kept[step.key] = step.parse(value) if value is not None else skip(step, {})[step.key]
            except Problem:
                continue
    return kept
