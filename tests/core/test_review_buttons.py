"""What the buttons of a card carry, references as people type them, and lists in pages."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.review import UNDO, Pressed, View, packed, pressed, reference, undoable, view
from bot.say import DATA_BYTES
from tests.makers import make_signon

VIEWS = [View(*each) for each in product((False, True), (False, True), ("", "NL", "001"))]


@pytest.mark.parametrize("narrowed", VIEWS)
def test_a_view_comes_back_from_its_code(narrowed: View) -> None:
    assert view(narrowed.code) == narrowed


@pytest.mark.parametrize("code", ["", "open", "0ao", "2ao", "1xo", "1ax", "1aonl", "1aoNLD", "1ao002", "1ao\n", " 1ao"])
def test_what_is_no_view(code: str) -> None:
    assert view(code) is None
    assert Pressed("queue", code=code).view == View()


def test_the_longest_buttons_fit() -> None:
    code = View(True, True, "001").code
    card = Pressed("", "ABCD-EFGH", "01234567", code)
    for verb in ("same", "chapter", "unlike"):
        assert len(card.then(verb, "ABCD-EFGH", "01234567").data.encode()) <= DATA_BYTES
    for value in ("organisation", "listing=counted", "website=none", "country=001"):
        assert len(card.then("value", value).data.encode()) <= DATA_BYTES
    assert len(card.then("undo", "approved").data.encode()) <= DATA_BYTES


@given(st.text())
def test_any_data_is_read(data: str) -> None:
    found = pressed(data)
    assert found.number >= 0 and found.view in [replace(each, country=found.view.country) for each in VIEWS]


def test_a_button_comes_back_as_it_was() -> None:
    made = Pressed("same", "ABCD-EFGH", "01234567", "1ao", "JKMN-PQRS", "89abcdef")
    assert pressed(made.data) == made
    assert pressed("review:next") == Pressed("next")
    assert pressed("review:approve:ABCD-EFGH:01234567") == Pressed("approve", "ABCD-EFGH", "01234567")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ABCD-EFGH", "ABCD-EFGH"),
        ("abcd-efgh", "ABCD-EFGH"),
        (" abcd efgh ", "ABCD-EFGH"),
        ("ABCDEFGH", "ABCD-EFGH"),
        ("ABCD–EFGH", "ABCD-EFGH"),
        ("ABCD-EFG", ""),
        ("ABCD-EFG0", ""),
        ("harbour legal", ""),
        ("", ""),
    ],
)
def test_references_as_people_type_them(typed: str, read: str) -> None:
    assert reference(typed) == read


@pytest.mark.parametrize(("age", "fresh"), [(timedelta(), True), (UNDO, True), (UNDO + timedelta(seconds=1), False)])
def test_ten_minutes(age: timedelta, fresh: bool) -> None:
    now = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert undoable(make_signon(decided=now - age), now) is fresh
    assert not undoable(make_signon(decided=None), now)


@given(st.lists(st.text(alphabet="ab𝔸", min_size=1, max_size=20)), st.integers(min_value=40, max_value=100))
def test_pages_hold_every_line_in_order_and_none_is_too_long(lines: list[str], limit: int) -> None:
    pages = packed(lines, limit)
    assert "\n".join(pages).split("\n") == (lines or [""])
    assert all(len(page.encode("utf-16-le")) // 2 <= limit for page in pages)
    assert not re.search(r"\n\n", "\n".join(pages))
