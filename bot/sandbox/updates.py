"""The queue of updates: numbered, handed to one poller at a time, gone once a later offset confirms them."""

from __future__ import annotations

import asyncio
import random

from bot.sandbox.model import Json, Refusal

ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
LONGEST_POLL, MOST_AT_ONCE = 50, 100
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Updates:
    def __init__(self) -> None:
        self.next_id = random.randint(10**6, 10**9)
        self.pending: dict[int, Json] = {}
        self.confirmed: set[int] = set()
        self.allowed: list[str] = []
        self.waiting: asyncio.Future[None] | None = None
        self.polling = asyncio.Event()
        self.news = asyncio.Event()

    def push(self, kind: str, body: Json) -> int:
        """The number of the update, or 0 if the bot did not ask for its kind."""
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if not wanted:
            return 0
        number, self.next_id = self.next_id, self.next_id + 1
        self.pending[number] = {"update_id": number, kind: body}
        self.news.set()
        if self.waiting and not self.waiting.done():
            self.waiting.set_result(None)
        return number

    def taken(self, number: int) -> None:
        """By a webhook."""
        if self.pending.pop(number, None):
            self.confirmed.add(number)

    def confirm(self, offset: int) -> None:
        """A negative offset counts from the newest: all older ones are confirmed."""
        numbers = sorted(self.pending)
        kept = set(numbers[offset:]) if offset < 0 else {number for number in numbers if number >= offset}
        self.confirmed.update(number for number in numbers if number not in kept)
        self.pending = {number: update for number, update in self.pending.items() if number in kept}

    def forget(self) -> None:
        self.pending.clear()

    async def poll(self, offset: int, limit: int, timeout: int) -> list[Json]:
        self.interrupt(Refusal(409, CONFLICT))
        self.confirm(offset)
        if not self.pending and timeout > 0:
            await self._wait(min(timeout, LONGEST_POLL))
        most = limit if 1 <= limit <= MOST_AT_ONCE else MOST_AT_ONCE
        return list(self.pending.values())[:most]

    async def _wait(self, seconds: float) -> None:
        self.waiting = mine = asyncio.get_running_loop().create_future()
        self.polling.set()
        try:
            await asyncio.wait([mine], timeout=seconds)
            if mine.done():
                mine.result()
        finally:
            mine.cancel()
            if self.waiting is mine:
                self.waiting = None
                self.polling.clear()

    def interrupt(self, reason: Refusal | None = None) -> None:
        """End the poll that is waiting: with an error, or with nothing when the server stops."""
        if self.waiting and not self.waiting.done():
            self.waiting.set_exception(reason) if reason else self.waiting.set_result(None)
