"""The time of day by what Telegram tells, and evenly in between."""

import time
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from bot.pipeline.clock import Clock


def told(unix: float) -> dict[str, str]:
    return {"Date": format_datetime(datetime.fromtimestamp(unix, UTC), usegmt=True)}


def test_before_any_answer_it_is_the_machines() -> None:
    assert abs(Clock()() - time.time()) < 1


@pytest.mark.parametrize("off", [-40 * 365 * 86_400, -7_200, -60, 60, 7_200, 40 * 365 * 86_400])
def test_what_telegram_tells_counts(off: int) -> None:
    clock = Clock()
    clock.heard(told(time.time() + off))
    assert abs(clock() - time.time() - off) < 3
    assert abs(clock.now().timestamp() - clock()) < 1


@pytest.mark.row(62)
def test_the_machines_clock_may_jump_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    before = clock()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert 0 <= clock() - before < 5


@pytest.mark.parametrize("headers", [{}, {"Date": ""}, {"Date": "soon"}, {"Date": "Thu, 99 Nov 2026 00:00:00 GMT"}])
def test_an_answer_that_tells_no_time_changes_nothing(headers: dict[str, str]) -> None:
    clock = Clock()
    clock.heard(headers)
    assert abs(clock() - time.time()) < 1


def test_a_second_is_no_difference() -> None:
    clock = Clock()
    before = clock._ahead
    clock.heard(told(time.time() - 0.5))
    assert clock._ahead == before
