"""What is wrong, from a few numbers."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.health import Trouble, troubles
from storage.desk_records import Overview, Waiting

NOW = datetime(2026, 11, 5, 12, tzinfo=UTC)


def ago(**span: float) -> datetime:
    return NOW - timedelta(**span)


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        (Overview(), []),
        (Overview(uncertain=5, given_up=1, floods=9), []),
        (Overview(dead=2), [Trouble("dead", 2)]),
        (Overview(unsent=Waiting(4, ago(seconds=119))), []),
        (Overview(unsent=Waiting(4, ago(minutes=3))), [Trouble("unsent", 4, timedelta(minutes=3))]),
        (Overview(flood_until=ago(seconds=1)), []),
        (
            Overview(unsent=Waiting(4, ago(minutes=3)), flood_until=NOW + timedelta(seconds=40)),
            [Trouble("flood", 4, timedelta(seconds=40))],
        ),
        (Overview(backup=ago(hours=47), drill=ago(days=13), backup_since=ago(days=99)), []),
        (Overview(backup_since=ago(hours=47)), []),
        (Overview(backup_since=ago(days=3)), [Trouble("backup-never", 0, timedelta(days=3))]),
        (Overview(backup=ago(days=1), drill=ago(days=15)), [Trouble("drill", 0, timedelta(days=15))]),
        (
            Overview(backup=ago(days=1), backup_since=ago(days=15)),
            [Trouble("drill", 0, timedelta(days=15))],
        ),
        (Overview(backup=ago(days=8)), [Trouble("backup", 0, timedelta(days=8))]),
        (Overview(rush=ago(hours=25)), []),
        (Overview(rush=ago(hours=2)), [Trouble("rush", 0, timedelta(hours=2))]),
        (Overview(dead=1, backup=ago(days=8)), [Trouble("dead", 1), Trouble("backup", 0, timedelta(days=8))]),
    ],
)
def test_troubles(seen: Overview, found: list[Trouble]) -> None:
    assert troubles(seen, NOW) == found
