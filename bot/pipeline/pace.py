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


class Lanes(dict[bytes, Bucket]):
    """A bucket for each chat that was written to lately."""

    def __init__(self) -> None:
        super().__init__()
        self._most = LANES

    def of(self, lane: bytes, rate: float, now: float) -> Bucket:
        if len(self) > self._most:
            self._forget(now)
        return self.setdefault(lane, Bucket(rate, BURST))

    def _forget(self, now: float) -> None:
        """The idle ones go. Looked for when there are twice as many as were busy then, not with every message."""
        for lane in [each for each, bucket in self.items() if not bucket.wait(now) and bucket.level == 0]:
            del self[lane]
        self._most = max(LANES, 2 * len(self))


class Pace:
    """For notices and broadcasts: `rate` a second in all, and Telegram's limits for each chat.

    Replies never wait, but count. Calls to no chat, as those for the menus, go as fast, beside: they take no message's
    place. A flood makes it slower; it is back at its rate after some quiet minutes.
    """

    def __init__(self, rate: float) -> None:
        self._given = rate
        self._steady = rate  # what floods have left of it
        self._others = 0  # replies a second that go out elsewhere
        self.replies = 0  # that were counted here
        self._all = Bucket(rate, 1)
        self._to_no_chat = Bucket(rate, 1)
        self._slowed = 0.0
        self._lanes = Lanes()
        self._talks = Lanes()

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
        talk = self._talks.of(lane, PRIVATE_PER_SECOND, now)
        for bucket in (self._all, talk):
            bucket.wait(now)
            bucket.take()
        talk.level = min(talk.level, talk.burst)

    def rest(self, lane: bytes, now: float) -> float:
        """Seconds until a chat in dialogue can take a message more: a moment at most."""
        talk = self._talks.get(lane)
        return talk.wait(now) if talk else 0.0

    def reserve(self, lane: bytes, chat_id: int | None, now: float) -> float:
        """Takes the next place for a message to this chat, None: to no chat; seconds until it may go."""
        self._recover(now)
        group = chat_id is not None and chat_id < 0
        bucket = self._lanes.of(lane, GROUP_PER_MINUTE / 60 if group else PRIVATE_PER_SECOND, now)
        shared = self._to_no_chat if chat_id is None else self._all
        wait = max(shared.wait(now), bucket.wait(now))
        shared.take()
        bucket.take()
        return wait

    def _recover(self, now: float) -> None:
        if self._steady < self._given:
            self._steady = min(self._given, self._steady + self._given * (now - self._slowed) / RECOVERY_SECONDS)
            self._slowed = now
            self.others(self._others)
