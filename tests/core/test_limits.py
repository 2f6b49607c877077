"""How many are heard, who is told, when somebody is heard again."""

from itertools import count

import pytest

from bot.core import limits
from bot.core.limits import SECRETARIAT, SHARES, Act, Kind, Limits, Verdict

RATE = 40
HEARD, NOTICE, SILENT = Verdict.HEARD, Verdict.NOTICE, Verdict.SILENT


class Sender:
    """Somebody at a clock that stands still, unless told otherwise."""

    def __init__(self, kept: Limits | None = None, kind: Kind = Kind.WORDS, who: int = 1) -> None:
        self.limits, self.kind, self.who, self.now, self.ids = kept or Limits(), kind, who, 1e9, count(who * 1_000_000)

    def sends(self, number: int = 1, every: float = 0.0) -> list[Verdict]:
        found = []
        for _ in range(number):
            self.now += every
            found.append(self.limits.verdict(self.act(), RATE, self.now))
        return found

    def act(self) -> Act:
        return Act(next(self.ids), self.kind, self.who)


@pytest.mark.parametrize("kind", Kind)
def test_so_many_at_once_then_one_notice_then_silence(kind: Kind) -> None:
    most = int(RATE * SHARES[kind])
    assert Sender(kind=kind).sends(most + 200) == [HEARD] * most + [NOTICE] + [SILENT] * 199


@pytest.mark.parametrize("every", [1.5, 2, 60])
def test_whoever_keeps_to_the_rate_is_always_heard(every: float) -> None:
    assert set(Sender().sends(500, every)) == {HEARD}


@pytest.mark.parametrize(("rest", "heard"), [(1, False), (30, False), (55, False), (60, True), (3600, True)])
def test_heard_again_after_a_minute_of_rest(rest: float, heard: bool) -> None:
    sender = Sender()
    sender.sends(100)
    assert sender.sends(1, every=rest) == [HEARD if heard else SILENT]


def test_who_goes_on_is_told_once_however_long_it_takes() -> None:
    found = Sender().sends(5000, every=0.5)
    assert found.count(NOTICE) == 1
    assert set(found[found.index(NOTICE) + 1 :]) == {SILENT}


def test_each_quiet_period_has_its_own_notice() -> None:
    sender = Sender()
    sender.sends(60)
    assert sender.sends(1, every=61) == [HEARD]
    assert sender.sends(60).count(NOTICE) == 1


def test_people_and_kinds_are_counted_apart() -> None:
    kept = Limits()
    Sender(kept).sends(500)
    assert Sender(kept, who=2).sends() == [HEARD]
    assert Sender(kept, Kind.PRESSES).sends() == [HEARD]


def test_an_update_that_is_tried_again_counts_once_and_hears_the_same() -> None:
    sender = Sender()
    acts = [sender.act() for _ in range(RATE + 3)]
    first = [sender.limits.verdict(act, RATE, sender.now) for act in acts]
    assert [sender.limits.verdict(act, RATE, sender.now + 5) for act in acts] == first
    assert first[-3:] == [NOTICE, SILENT, SILENT]


def test_the_secretariat_has_a_larger_measure() -> None:
    sender, found = Sender(), []
    for _ in range(RATE * SECRETARIAT + 10):
        act = sender.act()
        verdict = sender.limits.verdict(act, RATE, sender.now)
        found.append(sender.limits.widen(act, RATE, sender.now) if verdict is NOTICE else verdict)
    assert found[: RATE * SECRETARIAT - 1] == [HEARD] * (RATE * SECRETARIAT - 1)
    assert found.count(NOTICE) == 1 and found[-1] is SILENT


def test_a_larger_measure_ends_with_a_minute_of_rest() -> None:
    sender = Sender()
    sender.sends(RATE)
    act = sender.act()
    assert sender.limits.verdict(act, RATE, sender.now) is NOTICE
    assert sender.limits.widen(act, RATE, sender.now) is HEARD
    sender.now += 61
    assert sender.sends(RATE + 1) == [HEARD] * RATE + [NOTICE]


def test_a_clock_that_is_set_back_silences_nobody() -> None:
    sender = Sender()
    sender.sends(10)
    assert sender.sends(1, every=-3600) == [HEARD]
    assert sender.sends(1, every=2) == [HEARD]


def test_a_rate_below_one_hears_one() -> None:
    assert Limits().verdict(Act(1, Kind.WORDS, 1), 0.1, 1e9) is HEARD


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "KEPT", 100)
    kept = Limits()
    for who in range(5000):
        assert kept.verdict(Act(who, Kind.WORDS, who), RATE, 1e9 + who) is HEARD
    assert len(kept._buckets) <= 200 and len(kept._said) == limits.REMEMBERED
