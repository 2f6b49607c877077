"""The pace of what nobody waits for, on a clock that only the test moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pipeline.pace import BURST, GROUP_PER_MINUTE, LANES, RECOVERY_SECONDS, SLOWER, Bucket, Pace

gaps = st.lists(st.floats(0, 30), min_size=1, max_size=60)


def _most_within(times: list[float], seconds: float) -> int:
    ordered = sorted(times)
    return max(sum(start <= each < start + seconds for each in ordered) for start in ordered)


# --- one bucket


def test_so_many_at_once_then_at_its_rate() -> None:
    bucket = Bucket(rate=2, burst=3, at=100)
    waits = []
    for _ in range(6):
        waits.append(bucket.wait(100))
        bucket.take()
    assert waits == [0, 0, 0, 0.5, 1.0, 1.5]


def test_asking_takes_nothing() -> None:
    bucket = Bucket(rate=1, burst=1, at=0)
    bucket.take()
    assert [bucket.wait(0.5) for _ in range(5)] == [0.5] * 5
    assert bucket.wait(1) == 0


@pytest.mark.parametrize("stall", [10, 3600, 1e9])
def test_what_was_not_used_in_a_stall_is_gone(stall: float) -> None:
    bucket = Bucket(rate=10, burst=2, at=0)
    bucket.wait(stall)
    at_once = 0
    while not bucket.wait(stall):
        bucket.take()
        at_once += 1
    assert at_once == 2


@given(st.floats(0.1, 50), st.integers(1, 5), gaps)
def test_never_more_than_burst_and_rate_allow(rate: float, burst: int, pauses: list[float]) -> None:
    bucket, now, sent = Bucket(rate, burst), 0.0, []
    for pause in pauses:
        now += pause
        now += bucket.wait(now)
        bucket.wait(now)
        bucket.take()
        sent.append(now)
    for first, start in enumerate(sent):
        for n, end in enumerate(sent[first:], start=1):
            assert n <= burst + rate * (end - start) + 1e-6


# --- all together


def test_different_people_share_the_rate() -> None:
    pace = Pace(rate=10)
    times = [pace.reserve(bytes([n]), 1000 + n, 50.0) for n in range(30)]
    assert times == pytest.approx([n / 10 for n in range(30)])


def test_notices_get_what_replies_leave_of_the_rate() -> None:
    pace = Pace(rate=10)
    for _ in range(5):
        pace.count(b"ann", 0)
    assert pace.reserve(b"layla", 2, 0) == pytest.approx(0.5)


def test_who_is_being_answered_gets_news_a_little_later() -> None:
    pace = Pace(rate=1000)
    for _ in range(50):
        pace.count(b"ann", 0)
    assert pace.rest(b"ann", 0) == pytest.approx(1), "a moment, not a minute"
    assert pace.rest(b"ann", 1) == 0
    assert pace.rest(b"layla", 0) == 0
    assert pace.reserve(b"ann", 1, 0) < 0.1, "a notice of its own waits for nothing else"


def test_a_flood_makes_it_slower_and_quiet_makes_it_as_it_was() -> None:
    pace = Pace(rate=20)
    for _ in range(3):
        pace.slower(100.0)
    assert pace.rate == pytest.approx(20 * SLOWER**3)
    pace.reserve(b"ann", 1, 100.0 + RECOVERY_SECONDS / 4)
    assert 15 < pace.rate < 16
    pace.reserve(b"ann", 1, 100.0 + RECOVERY_SECONDS)
    assert pace.rate == 20


def test_it_never_stands_still() -> None:
    pace = Pace(rate=2)
    for _ in range(100):
        pace.slower(0.0)
    assert pace.rate == 1


def test_one_person_gets_a_few_at_once_and_then_one_a_second() -> None:
    pace = Pace(rate=1000)
    times = [pace.reserve(b"ann", 1002, 50.0) for _ in range(8)]
    assert times == pytest.approx([0, 0.001, 0.002, 1, 2, 3, 4, 5], abs=0.01)


def test_a_group_gets_twenty_a_minute() -> None:
    pace, now, sent = Pace(rate=1000), 50.0, []
    for _ in range(60):
        now += pace.reserve(b"group", -1001, now)
        sent.append(now)
    assert _most_within(sent, 60) <= GROUP_PER_MINUTE + BURST
    assert sent[-1] - sent[0] == pytest.approx((60 - BURST) * 60 / GROUP_PER_MINUTE, rel=0.1)


def test_one_who_must_wait_does_not_hold_up_another() -> None:
    pace = Pace(rate=100)
    for _ in range(6):
        pace.reserve(b"ann", 1002, 50.0)
    assert pace.reserve(b"layla", 1003, 50.0) < 0.1


def test_what_belongs_to_no_chat_only_keeps_to_the_rate() -> None:
    pace = Pace(rate=10)
    assert [pace.reserve(bytes([n]), None, 50.0) for n in range(5)] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])
    assert pace.reserve(b"ann", 1002, 50.0) == 0, "and takes no message's place"


def test_a_stall_is_not_made_up_for() -> None:
    pace = Pace(rate=10)
    pace.reserve(b"first", 1, 50.0)
    times = [pace.reserve(bytes([n]), 1000 + n, 5000.0) for n in range(20)]
    assert _most_within(times, 1) <= 11


def test_idle_chats_are_forgotten_and_busy_ones_are_not() -> None:
    pace = Pace(rate=1e9)
    now = 50.0
    for n in range(LANES):
        pace.reserve(n.to_bytes(4, "big"), 1, now)
    now += 3600
    for _ in range(5):
        pace.reserve(b"busy", 1, now)
    assert len(pace._lanes) <= 2
    assert pace.reserve(b"busy", 1, now) == pytest.approx(6 - BURST), "all six are counted"
