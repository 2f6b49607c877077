"""What Telegram asked for when it was too much: until when all wait. Kept in the database, survives a restart."""

import time

from bot import meters
from storage import facts
from storage.database import Transaction

KEY = "flood-until"
BESIDE_SECONDS = 2.0  # another chat's message got through so lately: the flood is this chat's alone
LONGEST = 86_400.0  # seconds, for a start after the clock was set
CHAT_SECONDS = 60  # a longer one is the bot's, whatever gets through beside it


class Flood:
    """Telegram does not say whether a flood is one chat's or the whole bot's."""

    def __init__(self) -> None:
        self._over = 0.0  # by the clock that never jumps
        self._through = (b"", 0.0)  # whose message got through last, when (monotonic)

    async def remember(self, tx: Transaction) -> None:
        """At start."""
        left = float(await facts.read(tx, KEY) or 0) - tx.at
        self._over = time.monotonic() + min(left, LONGEST)

    @property
    def left(self) -> float:
        """Seconds to wait; none when negative."""
        return self._over - time.monotonic()

    def through(self, lane: bytes) -> None:
        """A message to this chat got through."""
        self._through = (lane, time.monotonic())

    def asked(self, tx: Transaction, lane: bytes, seconds: float) -> bool:
        """Telegram wants us to wait that long after a message to this chat; True when all have to."""
        facts.count(tx, "floods")
        meters.FLOODS.labels("sending").inc()
        if seconds <= CHAT_SECONDS and self._others_get_through(lane):
            return False
        whole = int(seconds) + 1
        self._over = max(self._over, time.monotonic() + whole)
        facts.write(tx, KEY, str(tx.at + max(whole, int(self.left))))
        return True

    def _others_get_through(self, lane: bytes) -> bool:
        other, at = self._through
        return bool(other) and other != lane and time.monotonic() - at < BESIDE_SECONDS
