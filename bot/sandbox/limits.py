"""Telegram's flood limits, for those who want to feel them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.model import Chat, Refusal


@dataclass
class Bucket:
    """Fills by `rate` a second up to `burst`."""

    rate: float
    burst: float
    at: float
    level: float

    def missing(self, now: float, messages: int) -> float:
        """Seconds until so many messages, or a whole burst, are free; 0 if they are now."""
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (min(messages, self.burst) - self.level) / self.rate)


class Limits:
    """One a second in a private chat with a small burst, twenty a minute in a group, thirty a second in all."""

    def __init__(self, private: tuple[float, float] = (1, 3), group: tuple[float, float] = (20 / 60, 20)) -> None:
        self.rates = {"private": private, "supergroup": group}
        self.overall: tuple[float, float] = (30, 30)
        self.buckets: dict[int, Bucket] = {}

    def spend(self, chat: Chat, clock: Callable[[], float], messages: int = 1) -> None:
        """An album counts as many messages as it has."""
        now = clock()
        taken = [self._bucket(chat.id, self.rates[chat.type], now), self._bucket(0, self.overall, now)]
        missing = max(bucket.missing(now, messages) for bucket in taken)
        if missing > 0:
            seconds = math.ceil(missing)
            raise Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        for bucket in taken:
            bucket.level -= messages

    def _bucket(self, key: int, rate: tuple[float, float], now: float) -> Bucket:
        if key not in self.buckets:
            self.buckets[key] = Bucket(*rate, at=now, level=rate[1])
        return self.buckets[key]
