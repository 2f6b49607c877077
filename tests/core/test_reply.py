"""Answers as data: rows of buttons, and more of them."""

import pytest

from bot.core.reply import Button, Copyable, Markup, Reply, column, grid

A, B, C, D, E = (Button(name, name) for name in "abcde")


@pytest.mark.parametrize(
    ("width", "rows"),
    [
        (1, ((A,), (B,), (C,), (D,), (E,))),
        (2, ((A, B), (C, D), (E,))),
        (3, ((A, B, C), (D, E))),
        (9, ((A, B, C, D, E),)),
    ],
)
def test_a_grid_fills_its_rows(width: int, rows: tuple[tuple[Button, ...], ...]) -> None:
    assert grid((A, B, C, D, E), width) == rows


def test_nothing_makes_no_rows() -> None:
    assert grid((), 3) == column() == ()
    assert column(A, B) == ((A,), (B,))


def test_more_rows_come_below_and_leave_the_reply_as_it_was() -> None:
    reply = Reply("help", {"n": 1}, ((A,),), subject="card:1")
    more = reply.also((B, C), (D,))
    assert more.buttons == ((A,), (B, C), (D,))
    assert (more.key, more.args, more.subject) == ("help", {"n": 1}, "card:1")
    assert reply.buttons == ((A,),)


def test_ready_and_copied_texts_stay_what_they_are() -> None:
    assert Markup("<b>") == "<b>" and isinstance(Markup("x"), str)
    assert not isinstance(Copyable("/sign"), Markup)
