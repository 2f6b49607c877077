"""Right-to-left texts: codes, dates, commands and lists keep their order on every client."""

import pytest

from bot.core.reply import Copyable, Markup
from bot.say import Say
from tests.stage import plain_house

LRI, PDI, RLM = "\u2066", "\u2069", "\u200f"


@pytest.fixture
def say() -> Say:
    return plain_house().say


def test_a_command_of_the_desk_is_a_command(say: Say) -> None:
    line = say.text("ar", "help-command", {"name": Copyable("admin"), "what": "ما ينتظركم"})
    assert line.startswith(f"{RLM}{LRI}/admin{PDI} ")


def test_a_code_stands_by_itself_and_is_copied_clean(say: Say) -> None:
    line = say.text("ar", "review-closed-approved", {"organisation": "مركز", "reference": Copyable("7345-6XBJ")})
    assert f" {LRI}<code>7345-6XBJ</code>{PDI}" in line
    around = say.text("ar", "health", {"lines": Markup(line)})
    assert around.count(LRI) == line.count(LRI)


@pytest.mark.parametrize("typed", ["2026-12-24 09:00", "350.org"])
def test_what_begins_with_digits_does_not_turn_around(typed: str, say: Say) -> None:
    assert f"{LRI}{typed}{PDI}" in say.text("ar", "error-broadcast-time", {"example": Copyable(typed)})
    assert LRI not in say.text("en", "error-broadcast-time", {"example": Copyable(typed)})


@pytest.mark.parametrize("key", ["outcome-edited-organisation", "log-line", "broadcast-sure-line", "signatories-line"])
def test_lines_of_names_alone_run_from_the_right(key: str, say: Say) -> None:
    """An arrow from the old to the new name would point back otherwise."""
    assert RLM in say.text("ar", key)


def test_a_sign_that_counts_as_a_letter_does_not_turn_the_line(say: Say) -> None:
    assert say.text("ar", "review-flag-no-website").startswith(RLM)


def test_a_command_in_a_text_that_goes_into_another_is_marked_once(say: Say) -> None:
    line = say.text("ar", "help-command", {"name": Copyable("admin"), "what": "ما ينتظركم"})
    assert say.text("ar", "health", {"lines": Markup(line)}).count(LRI) == line.count(LRI) == 1
