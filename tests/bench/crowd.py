"""People in a closed loop: each says the next thing as soon as the last was answered."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.sandbox import acting
from bot.sandbox.model import Where
from bot.sandbox.telegram import Telegram

BOUND_SECONDS = 75.0


class Act(NamedTuple):
    """`says`: types these words; `taps`: presses the newest button that carries this."""

    kind: str
    what: str


@dataclass
class Visitor:
    where: Where
    todo: list[Act] = field(default_factory=list)  # the next one last
    doing: Act | None = None
    since: float = 0.0  # when that was; 0: it was answered


class Crowd:
    def __init__(self, telegram: Telegram, people: Sequence[int]) -> None:
        self._telegram = telegram
        self._visitors = {id: Visitor(Where(id, telegram.chats[id])) for id in people}
        self._busy = 0
        self._took: list[float] = []
        self._surplus = 0
        self._quiet = asyncio.Event()

    async def speak(self, script: Sequence[Act], rounds: int) -> dict[str, Any]:
        """Everybody goes through the script so often. `stuck`: what somebody said without an answer."""
        self._took, self._surplus, self._busy = [], 0, len(self._visitors)
        self._quiet.clear()
        start = time.perf_counter()
        for visitor in self._visitors.values():
            visitor.todo = [*script * rounds][::-1]
            self._go_on(visitor)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._quiet.wait(), BOUND_SECONDS)
        seconds = time.perf_counter() - start
        took = sorted(self._took)
        half, tail = (took[int(len(took) * share)] * 1000 for share in (0.5, 0.99))
        stuck = next((visitor.doing for visitor in self._visitors.values() if visitor.since), None)
        wrong = {"surplus": self._surplus, "stuck": stuck and list(stuck)}
        return {"updates": len(took), "seconds": seconds, "p50": half, "p99": tail, **wrong}

    def heard(self, chat: int) -> None:
        visitor = self._visitors[chat]
        if not visitor.since:
            self._surplus += 1
            return
        self._took.append(time.perf_counter() - visitor.since)
        visitor.since = 0.0
        self._go_on(visitor)

    def _go_on(self, visitor: Visitor) -> None:
        if not visitor.todo:
            self._busy -= 1
            return None if self._busy else self._quiet.set()
        visitor.doing, visitor.since = visitor.todo.pop(), time.perf_counter()
        act = visitor.doing
        if act.kind == "says":
            acting.say(self._telegram, visitor.where, act.what, [])
        else:
            acting.tap(self._telegram, visitor.where, _newest(visitor.where, act.what), act.what)


def _newest(where: Where, data: str) -> int:
    for number, message in reversed(where.chat.messages.items()):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            if any(button.get("callback_data") == data for button in row):
                return number
    raise LookupError(f"there is no button {data}")
