"""Whether the process does its work: what `/healthz` answers, told from a few numbers."""

from dataclasses import dataclass

from bot.core import health

SILENCE = 3  # long polls without success, until polling counts as stuck
GRACE_SECONDS = 10  # of one long poll, for the network
OVERDUE_SECONDS = 300.0
LEAST_DISK = 100_000_000  # bytes
UNHURRIED = frozenset({"backup"})
"""What a person has to look at, while everybody is answered all the same."""


@dataclass(frozen=True)
class Signs:
    """Seconds and bytes."""

    poll_age: float  # since updates were last fetched and committed; infinite before the first time
    waiting: float  # how long the oldest update has waited
    overdue: float  # how long the oldest answer has
    flood: float  # Telegram asked to wait that long
    disk: int  # free
    backup: float  # age of the last good one; 0 when none are made


def longest_silence(poll_seconds: float) -> float:
    return SILENCE * (poll_seconds + GRACE_SECONDS)


def failing(signs: Signs, poll_seconds: float) -> list[str]:
    """What does not work; empty: it does. A flood wait is obeyed, not suffered."""
    found = {
        "polling": signs.poll_age > longest_silence(poll_seconds),
        "handling": signs.waiting > OVERDUE_SECONDS,
        "sending": signs.overdue > OVERDUE_SECONDS and signs.flood <= 0,
        "disk": signs.disk < LEAST_DISK,
        "backup": signs.backup > health.BACKUP.total_seconds(),
    }
    return [what for what, holds in found.items() if holds]
