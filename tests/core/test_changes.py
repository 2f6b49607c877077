"""What changed between two texts, word by word."""

import pytest

from bot.core.changes import Fate, paragraphs

MARKS = {Fate.STAYED: "{}", Fate.GONE: "[{}]", Fate.NEW: "<{}>"}


def shown(old: str, new: str) -> list[str]:
    return ["".join(MARKS[each.fate].format(each.text) for each in found) for found in paragraphs(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Same.\n\nAs before.", "Same.\n\nAs before.", []),
        (
            "One.\n\nWe ask the States.\n\nThree.",
            "One.\n\nWe urge the States.\n\nThree.",
            ["We [ask]<urge> the States."],
        ),
        ("One.", "One.\n\nTwo words.", ["<Two words.>"]),
        ("One.\n\nTwo words.", "One.", ["[Two words.]"]),
        ("the Court’s staff", "the Court’s judges", ["the Court’s [staff]<judges>"]),
        ("نطالب الدول بحماية المحكمة", "نطالب الدول بدعم المحكمة", ["نطالب الدول [بحماية]<بدعم> المحكمة"]),
        ("我们要求各国保护法院。", "我们要求各国支持法院。", ["我们要求各国[保护]<支持>法院。"]),
    ],
)
def test_paragraphs_with_a_change(old: str, new: str, found: list[str]) -> None:
    assert shown(old, new) == found


def test_nothing_is_lost() -> None:
    old, new = "A b c.\n\nD e f g.\n\nH.", "A x c.\n\nNew one.\n\nD f g h."
    found = [piece for each in paragraphs(old, new) for piece in each]
    assert {"b", "x"} <= {piece.text for piece in found}
    kept = "".join(piece.text for piece in found if piece.fate is not Fate.GONE)
    assert kept == "".join(new.split("\n\n"))
