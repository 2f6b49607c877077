"""Names on their way into files: one line, harmless in a cell, running in their own direction."""

from datetime import date

import pytest

from bot.core import export
from bot.core.export import Organisation
from bot.core.reply import SHORT_DIGEST


@pytest.mark.parametrize(
    ("typed", "cell"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("+31 Voices", "'+31 Voices"),
        ("-Minus", "'-Minus"),
        ("@home", "'@home"),
        ("\tTab", "'Tab"),
        ("\rReturn", "'Return"),
        ("  =1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠me", "'＠me"),
        ("﹦1", "'﹦1"),
        ("\u2212 1", "'\u2212 1"),
        ("\u200b=1", "'=1"),
        ("'=1", "''=1"),
        ("Rights = Peace", "Rights = Peace"),
        ("Co-op", "Co-op"),
        ("Two\r\nlines\x00\x1b[31m", "Two lines [31m"),
    ],
)
def test_what_begins_like_a_formula_is_neutralised(typed: str, cell: str) -> None:
    assert export.harmless(typed) == cell


def test_marks_that_turn_directions_and_breaks_of_all_kinds_go() -> None:
    assert export.one_line(" Peace\u202e\u2028 now\u2029\x0b\x85 \u2066here\u2069 ") == "Peace now here"
    assert export.one_line("می\u200cخواهم") == "می\u200cخواهم"  # joins letters: part of the word


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("مركز الحق", True), ("(2) מרכז", True), ("ICC مركز", False), ("北京", False), ("2025", False), ("", False)],
)
def test_the_first_letter_decides_the_direction(text: str, rtl: bool) -> None:
    assert export.right_to_left(text) is rtl


def test_names_stand_with_their_country_in_the_given_order() -> None:
    given = [Organisation(name, code, code, "", 1) for name, code in (("B", "NL"), ("C", "KE"), ("A", "NL"))]
    assert export.by_country(given) == {"NL": ["B", "A"], "KE": ["C"]}


def test_a_file_is_named_after_day_language_and_content() -> None:
    assert export.file_name("annex", date(2026, 3, 9), "ar", "pdf") == f"annex-2026-03-09-ar-{SHORT_DIGEST}.pdf"
