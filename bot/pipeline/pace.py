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
        self._steady = rate  # what floods have left of it
        self._others = 0  # replies a second that go out elsewhere
        self.replies = 0  # that were counted here
        self._all = Bucket(rate, 1)
        self._slowed = 0.0
        self._lanes: dict[bytes, Bucket] = {}
        self._talks: dict[bytes, Bucket] = {}

    @property
    def rate(self) -> float:
        """Messages a second, as things are."""
        return self._all.rate

    def slower(self, now: float) -> None:
        self._steady = max(1.0, self._steady * SLOWER)
        self._slowed = now
        self.others(self._others)

    def others(self, replies: int) -> None:
        """So many a second go out from other replicas: they are not ours to use."""
        self._others = replies
        self._all.rate = max(min(1.0, self._given), self._steady - replies)

    def count(self, lane: bytes, now: float) -> None:
        """A reply goes out, at once: notices get what it leaves of the rate."""
        self.replies += 1
        talk = self._talks.setdefault(lane, Bucket(PRIVATE_PER_SECOND, BURST))
        for bucket in (self._all, talk):
            bucket.wait(now)
            bucket.take()
        talk.level = min(talk.level, talk.burst)
        self._talks = _busy(self._talks, now)

    def rest(self, lane: bytes, now: float) -> float:
        """Seconds until a chat in dialogue can take a message more: a moment at most."""
        return self._talks[lane].wait(now) if lane in self._talks else 0.0

    def reserve(self, lane: bytes, chat_id: int | None, now: float) -> float:
        """Takes the next place for a message to this chat; seconds until it may go."""
        self._recover(now)
        bucket = self._lane(lane, chat_id)
        wait = max(self._all.wait(now), bucket.wait(now))
        self._all.take()
        bucket.take()
        self._lanes = _busy(self._lanes, now)
        return wait

    def _recover(self, now: float) -> None:
        if self._steady < self._given:
            self._steady = min(self._given, self._steady + self._given * (now - self._slowed) / RECOVERY_SECONDS)
            self._slowed = now
            self.others(self._others)

    def _lane(self, lane: bytes, chat_id: int | None) -> Bucket:
        group = chat_id is not None and chat_id < 0
        fresh = Bucket(GROUP_PER_MINUTE / 60, BURST) if group else Bucket(PRIVATE_PER_SECOND, BURST)
        return self._lanes.setdefault(lane, fresh)


def _busy(buckets: dict[bytes, Bucket], now: float) -> dict[bytes, Bucket]:
    """Without the idle ones, once there are many."""
    if len(buckets) <= LANES:
        return buckets
    return {key: each for key, each in buckets.items() if each.wait(now) or each.level > 0}
