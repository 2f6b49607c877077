"""How much one person or group may ask for: so many at once, refilled over a minute; one notice, then silence."""

from dataclasses import dataclass
from enum import Enum, auto

MINUTE = 60.0
SECRETARIAT = 10  # times as much as anybody else
CALM = 0.02  # of what is allowed: who has no more than that left to wait for is heard again
REMEMBERED = 1000  # verdicts; many more than the worker takes at once
KEPT = 10_000  # buckets, before the idle ones are dropped


class Kind(Enum):
    """What is counted apart."""

    WORDS = auto()  # messages in a private chat
    PRESSES = auto()
    INLINE = auto()
    GROUP = auto()  # commands in one group, whoever gives them
    RIGHTS = auto()  # what everybody may ask at any time, also in the silence that follows too much
    STRANGERS = auto()  # of all the world, who never wrote before: counted, never refused


SHARES = {
    Kind.WORDS: 1,
    Kind.PRESSES: 2,
    Kind.INLINE: 3,  # one for each letter that is typed
    Kind.GROUP: 0.5,  # Telegram takes 20 messages a minute for one group
    Kind.RIGHTS: 0.25,
    Kind.STRANGERS: 3,
}
"""Of the setting: how many a minute."""


class Verdict(Enum):
    HEARD = auto()
    NOTICE = auto()  # too much: the first of them, which is told so
    SILENT = auto()


@dataclass(frozen=True)
class Act:
    update_id: int
    kind: Kind
    who: int = 0  # the person's id, or the group's


@dataclass
class Bucket:
    level: float = 0.0  # what was used and is not given back yet
    at: float = 0.0
    wide: bool = False
    silent: bool = False

    def pour(self, most: float, now: float) -> Verdict:
        """What is silenced counts, too: only who really slows down is heard again."""
        self.level = max(0.0, self.level - max(0.0, now - self.at) * most / MINUTE)
        self.at = now
        self.silent = self.silent and self.level > most * CALM
        if self.level + 1 <= most and not self.silent:
            self.level += 1
            return Verdict.HEARD
        told, self.silent, self.level = self.silent, True, most
        return Verdict.SILENT if told else Verdict.NOTICE


class Limits:
    """In memory: a restart forgets, in people's favour."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[Kind, int], Bucket] = {}
        self._said: dict[Act, Verdict] = {}
        self._tidy_at = KEPT

    def verdict(self, act: Act, rate: float, now: float) -> Verdict:
        """`rate`: messages a minute. An update that is tried again counts once and hears the same."""
        return self._said.get(act) or self._decide(act, rate, now)

    def silent(self, kind: Kind, who: int) -> bool:
        return (kind, who) in self._buckets and self._buckets[kind, who].silent

    def widen(self, act: Act, rate: float, now: float) -> Verdict:
        """It was somebody of the secretariat: the same with the larger measure, until they have been idle."""
        bucket = self._buckets[act.kind, act.who]
        if bucket.wide:
            return self._said[act]
        bucket.wide, bucket.silent = True, False
        return self._decide(act, rate, now)

    def _decide(self, act: Act, rate: float, now: float) -> Verdict:
        self._tidy(now)
        bucket = self._buckets.get((act.kind, act.who))
        if bucket is None or now - bucket.at >= MINUTE:  # empty by then
            bucket = self._buckets[act.kind, act.who] = Bucket(at=now)
        most = max(1.0, rate * SHARES[act.kind] * (SECRETARIAT if bucket.wide else 1))
        verdict = self._said[act] = bucket.pour(most, now)
        if len(self._said) > REMEMBERED:
            del self._said[next(iter(self._said))]
        return verdict

    def _tidy(self, now: float) -> None:
        if len(self._buckets) >= self._tidy_at:
            self._buckets = {key: each for key, each in self._buckets.items() if now - each.at < MINUTE}
            self._tidy_at = max(KEPT, 2 * len(self._buckets))
