"""The time of day as Telegram tells it: the machine's own may be wrong, and nobody's data shall expire by that."""

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache

import structlog

log = structlog.get_logger()

SECONDS_APART = 2.0  # an answer tells whole seconds, and takes a while to come
WORTH_A_WORD = 60.0


class Clock:
    """Goes evenly from the last answer on, whatever the machine's clock does; before the first answer, by it."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def __call__(self) -> float:
        """Unix seconds."""
        return self._ahead + time.monotonic()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self(), UTC)

    def heard(self, headers: Mapping[str, str]) -> None:
        """Of any answer of the Bot API; one that tells no time changes nothing."""
        told = _seconds(headers.get("Date", ""))
        if told is None:
            return
        apart = told - self()
        if abs(apart) < SECONDS_APART:
            return
        if abs(apart) > WORTH_A_WORD:
            log.warning("the clock of this machine is wrong, Telegram's is used", seconds=round(apart))
        self._ahead = told - time.monotonic()


@lru_cache(maxsize=1)  # many answers come in one second
def _seconds(told: str) -> float | None:
    try:
        return parsedate_to_datetime(told).timestamp()
    except ValueError:
        return None
