"""What Telegram asked for when it was too much: until when all wait. Kept in the database, survives a restart."""

import time

from bot import meters
from storage import facts
from storage.database import Transaction

KEY = "flood-until"
BESIDE_SECONDS = 2.0  # another chat's message got through so lately: the flood is this chat's alone
CHAT_SECONDS = 60  # a longer one is the bot's, whatever gets through beside it


class Flood:
    """Telegram does not say whether a flood is one chat's or the whole bot's."""

    def __init__(self) -> None:
        self.until = 0.0  # Unix seconds
        self._through = (b"", 0.0)  # whose message got through last, when (monotonic)

    async def remember(self, tx: Transaction) -> None:
        """What was asked of the bot before it started, or of another replica."""
        self.until = float(await facts.read(tx, KEY) or 0)

    def through(self, lane: bytes) -> None:
        """A message to this chat got through."""
        self._through = (lane, time.monotonic())

    def asked(self, tx: Transaction, lane: bytes, seconds: float) -> bool:
        """Telegram wants us to wait that long after a message to this chat; True when all have to."""
        facts.count(tx, "floods")
        meters.FLOODS.labels("sending").inc()
        if seconds <= CHAT_SECONDS and self._others_get_through(lane):
            return False
        self.until = max(self.until, tx.at + int(seconds) + 1)
        facts.write(tx, KEY, str(int(self.until)))
        return True

    def _others_get_through(self, lane: bytes) -> bool:
        other, at = self._through
        return bool(other) and other != lane and time.monotonic() - at < BESIDE_SECONDS
