"""How fast the sender may go: what Telegram asked for, and a steady pace for what nobody waits for."""

from dataclasses import dataclass

GROUP_PER_MINUTE = 20
PRIVATE_PER_SECOND = 1.0
BURST = 3
SLOWER = 0.8  # of the rate, after each flood
RECOVERY_SECONDS = 600  # from nothing to the whole rate
LANES = 1000  # kept in mind at most, before the idle ones are dropped


@dataclass
class Bucket:
    """`rate` a second, up to `burst` at once. Never catches up: what was not used in a stall is gone."""

    rate: float
    burst: float
    level: float = 0.0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Seconds until one may go."""
        self.level = max(0.0, self.level - (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (self.level + 1 - self.burst) / self.rate)

    def take(self) -> None:
        self.level += 1


class Pace:
    """For notices and broadcasts: `rate` a second in all, and Telegram's limits for each chat.

    Replies never wait, but count. A flood makes it slower; it is back at its rate after some quiet minutes.
    """

    def __init__(self, rate: float) -> None:
        self._given = rate
        self._all = Bucket(rate, 1)
        self._slowed = 0.0
        self._lanes: dict[bytes, Bucket] = {}

    @property
    def rate(self) -> float:
        """Messages a second, as things are."""
        return self._all.rate

    def slower(self, now: float) -> None:
        self._all.rate = max(1.0, self._all.rate * SLOWER)
        self._slowed = now

    def count(self, lane: bytes, chat_id: int | None, now: float) -> None:
        """A reply goes out, at once: notices get what it leaves of the rate, and a chat's next one a moment of rest."""
        own = self._lane(lane, chat_id)
        for bucket in (self._all, own):
            bucket.wait(now)
            bucket.take()
        own.level = min(own.level, own.burst)
        self._tidy(now)

    def reserve(self, lane: bytes, chat_id: int | None, now: float) -> float:
        """Takes the next place for a message to this chat; seconds until it may go."""
        self._recover(now)
        bucket = self._lane(lane, chat_id)
        wait = max(self._all.wait(now), bucket.wait(now))
        self._all.take()
        bucket.take()
        self._tidy(now)
        return wait

    def _tidy(self, now: float) -> None:
        if len(self._lanes) > LANES:
            self._lanes = {key: each for key, each in self._lanes.items() if each.wait(now) or each.level > 0}

    def _recover(self, now: float) -> None:
        if self._all.rate < self._given:
            self._all.rate = min(self._given, self._all.rate + self._given * (now - self._slowed) / RECOVERY_SECONDS)
            self._slowed = now

    def _lane(self, lane: bytes, chat_id: int | None) -> Bucket:
        group = chat_id is not None and chat_id < 0
        fresh = Bucket(GROUP_PER_MINUTE / 60, BURST) if group else Bucket(PRIVATE_PER_SECOND, BURST)
        return self._lanes.setdefault(lane, fresh)
