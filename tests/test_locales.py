"""Everything the bot says, in every language: whole, well-formed, fitting, and the same as the code asks for."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html import escape

import pytest
from babel import Locale
from babel.numbers import format_decimal
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from structlog.testing import capture_logs

from bot import profile
from bot.app import ADMIN_COMMANDS, COMMANDS
from bot.core.reply import Copyable, Markup, Value
from bot.core.statement import PAGE_UNITS
from bot.sandbox.entities import parse_html, units
from bot.say import LABEL_UNITS, TEXT_UNITS, Say
from bot.texts import SOURCE, Bundle, formatted
from bot.timeline import PAGE_EVENTS
from storage.records import Role
from tests.wording import FLAGS, TEXTS, asked_for, calls, expanded, patterns

SAY = Say(TEXTS)
LANGUAGES = tuple(TEXTS.languages)
TRANSLATIONS = tuple(code for code in LANGUAGES if code != SOURCE)
# --- what the code asks for


def test_every_text_the_code_names_is_there_and_every_text_there_is_used() -> None:
    named = {key for pattern in asked_for() for key in expanded(pattern)}
    assert named - TEXTS.keys[SOURCE] == set(), "asked for and missing"
    assert TEXTS.keys[SOURCE] - named == set(), "there and never asked for"


def test_every_first_word_of_a_reply_or_button_is_a_text() -> None:
    given = {each for call in calls("Reply", "Button", "toast") for each in patterns(call)}
    assert len(given) > 80
    assert {key for pattern in given for key in expanded(pattern)} <= TEXTS.keys[SOURCE]


# --- the files


class _Names(Visitor):
    """Of one message: the variables it uses, and those it chooses plural forms by, with the forms."""

    def __init__(self) -> None:
        self.used: set[str] = set()
        self.forms: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.used.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        keys = {each.key.name for each in node.variants if isinstance(each.key, ftl.Identifier)}
        if isinstance(node.selector, ftl.VariableReference):
            self.forms.append((node.selector.id.name, keys))
        self.generic_visit(node)


@cache
def _messages(code: str) -> list[tuple[str, _Names]]:
    found: list[tuple[str, _Names]] = []
    for path in sorted((TEXTS.folder / code).glob("*.ftl")):
        body = FluentParser().parse(path.read_text(encoding="utf-8")).body
        assert [str(each.content) for each in body if isinstance(each, ftl.Junk)] == [], path.name
        found += [(each.id.name, _names(each)) for each in body if isinstance(each, ftl.Message)]
    return found


def _names(message: ftl.Message) -> _Names:
    names = _Names()
    names.visit(message)
    return names


def _named(code: str) -> dict[str, _Names]:
    return dict(_messages(code))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_there_once(code: str) -> None:
    twice = [key for key, n in Counter(key for key, _ in _messages(code)).items() if n > 1]
    missing = sorted(set(_named(SOURCE)) - set(_named(code)))
    assert twice == []
    assert set(_named(code)) <= set(_named(SOURCE)), "no other language has what English lacks"
    with capture_logs() as logged:
        shown = [TEXTS.get(code, key, dict.fromkeys(_named(SOURCE)[key].used, 1)) for key in missing]
    assert all(shown) and not logged, "what is missing falls back to English"
    assert missing == [], f"not translated into {code}"


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_translations_use_the_same_variables(code: str) -> None:
    assert {key: each.used for key, each in _named(code).items()} == {
        key: _named(SOURCE)[key].used for key in _named(code)
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_plural_form_of_the_language_is_there(code: str) -> None:
    needed = set(Locale(code).plural_form.tags) | {"other"}
    by_number = {key: each.forms for key, each in _named(code).items() if each.forms}
    assert by_number
    assert {key for key, forms in by_number.items() if any(needed - given for _, given in forms)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_file_carries_invisible_direction_marks(code: str) -> None:
    marks = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
    texts = {path.name: path.read_text(encoding="utf-8") for path in (TEXTS.folder / code).rglob("*.*")}
    assert [name for name, text in texts.items() if marks.search(text)] == []


# --- what Telegram takes

NAME = (
    "Fédération <internationale> & réseau des organisations de défense des droits humains d’Afrique centrale, Bangui x"
)
ROWS = "\n".join(f"• {escape(NAME)} (RD Congo)" for _ in range(15))
LONGEST: dict[str, Value] = {
    "organisation": NAME, "name": NAME[:80], "role": NAME[:80],
    "controller": NAME, "title": NAME, "publisher": NAME,
    "email": Copyable(f"{'a' * 64}@{'b' * 60}.example"), "website": Copyable(f"{'b' * 63}.{'c' * 60}.example"),
    "contact": Copyable("signatures@secretariat.coalition.example"), "country": "Sankt Vincent og Grenadinerne (øyer)",
    "url": Copyable("https://publisher.example/?a=1&b=2"), "link": Markup("https://t.me/bot?start=via-en"),
    "reference": Copyable("ABCD-EFGH"), "digest": Copyable("0123456789ab"), "date": "28 September 2026", "start": "=",
    "text": "x" * 1500, "question": "x" * 1500, "answer": "x" * 1500, "reason": "x" * 500, "language": "ar",
    "lines": Markup(ROWS), "body": Markup("x" * (PAGE_UNITS + 400)), "summary": Markup("x" * 1200),
    "notes": Markup("x" * 900), "events": Markup("x" * 300 * PAGE_EVENTS),
    "when": "28 September 2026", "what": "x" * 260,
    "problem": Copyable("x" * 300),
    "demands": Markup("x" * 1200),
    "status": "x" * 160, "listing": "x" * 40, "updates": "x" * 10,
    "appears": NAME + ", x" * 20,
    "flags": Markup("\n".join(SAY.text(SOURCE, f"review-flag-{flag}") for flag in FLAGS)),
    "similar": ", ".join([NAME] * 5), "more": Markup("x" * 1000),
    "parent": NAME, "other": NAME, "old": NAME, "new": NAME,
    "this_organisation": NAME, "other_organisation": NAME,
    "origins": "\n".join(f"{'c' * 24}: 1000" for _ in range(50)),
    "can": "x" * 200, "since": "28 September 2026", "act": "x" * 60, "who": "x" * 80, "commands": Markup("x" * 600),
    "cancel": Copyable("/cancel"), "command": Copyable("/mysignature"), "erase": Copyable("/erase"),
}  # fmt: skip
NUMBERS = (0, 1, 2, 3, 11, 100, 1_000_000)


def _samples(key: str) -> Iterator[dict[str, Value]]:
    used = _named(SOURCE)[key].used
    for number in NUMBERS if used - set(LONGEST) else (0,):
        yield {name: LONGEST.get(name, number) for name in used}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_can_be_filled_in_and_sent(code: str) -> None:
    sizes: dict[str, int] = {}
    with capture_logs() as logged:
        for key in _named(code):
            for args in _samples(key):
                shown = parse_html(SAY.text(code, key, args))[0]
                sizes[key] = max(sizes.get(key, 0), units(shown))
                assert "{" not in shown and "$" not in shown, key
    assert logged == []
    assert {key: size for key, size in sizes.items() if size > TEXT_UNITS} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_labels_fit_their_buttons_and_carry_no_markup(code: str) -> None:
    keys = {key for call in calls("Button") for each in patterns(call) for key in expanded(each)}
    labels = {key: SAY.plain(code, key, {"name": "x", "question": "x"}) for key in keys}
    assert len(labels) > 60
    assert {key: label for key, label in labels.items() if not label or units(label) > LABEL_UNITS} == {}
    assert {key: label for key, label in labels.items() if re.search(r"[<>&\n]", label)} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_notices_on_a_press_fit_and_carry_no_markup(code: str) -> None:
    keys = {key for call in calls("toast") for each in patterns(call) for key in expanded(each)}
    shown = {key: SAY.plain(code, key, {"organisation": "x" * 60}) for key in keys}
    assert {key: text for key, text in shown.items() if units(text) > 200 or re.search("[<>]|&[a-z]+;", text)} == {}


def test_the_profile_fits() -> None:
    made = profile.calls(TEXTS)
    assert {payload["language_code"] for _, payload in made.values()} == {"", *LANGUAGES}
    for _, payload in made.values():
        assert all(1 <= units(each["description"]) <= 256 for each in payload.get("commands", ()))
        assert 1 <= units(payload.get("description", "x")) <= 512
        assert 1 <= units(payload.get("short_description", "x")) <= 120
    for code in LANGUAGES:
        described = profile.for_role(TEXTS, code, 1, Role.OWNER).payload["commands"]
        assert isinstance(described, list) and len(described) == len(COMMANDS) + len(ADMIN_COMMANDS)
        assert all(1 <= units(each["description"]) <= 256 for each in described)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_written_as_the_language_does(language: str) -> None:
    bundle = Bundle(language, "x = { $n } { NUMBER($n, useGrouping: 0) }")
    for number in (7, 1_234_567, -3, 7):
        ways = [format_decimal(number, locale=language, group_separator=grouped) for grouped in (True, False)]
        assert formatted(bundle, "x", {"n": number}) == " ".join(ways)
