"""What counts as not working."""

from dataclasses import replace
from math import inf

import pytest

from bot.core import health, vitality
from bot.core.vitality import OVERDUE_SECONDS, Signs, failing

WELL = Signs(poll_age=20, waiting=0, overdue=0, flood=0, disk=10**10, backup=3600)
DAY = 86400.0


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"poll_age": 105}, []),
        ({"poll_age": 106}, ["polling"]),
        ({"poll_age": inf}, ["polling"]),
        ({"waiting": OVERDUE_SECONDS}, []),
        ({"waiting": OVERDUE_SECONDS + 1}, ["handling"]),
        ({"overdue": OVERDUE_SECONDS + 1}, ["sending"]),
        ({"overdue": OVERDUE_SECONDS + 1, "flood": 1}, []),
        ({"disk": vitality.LEAST_DISK - 1}, ["disk"]),
        ({"backup": health.BACKUP.total_seconds() + 1}, ["backup"]),
        ({"backup": 0}, []),
        ({"poll_age": DAY, "waiting": DAY, "overdue": DAY, "disk": 0}, ["polling", "handling", "sending", "disk"]),
    ],
)
def test_what_does_not_work(change: dict[str, float], told: list[str]) -> None:
    assert failing(replace(WELL, **change), poll_seconds=25) == told  # type: ignore[arg-type]
