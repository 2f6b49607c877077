"""Compares typed codes: each try was counted and kept before, and is compared once at most, also across a crash."""

from collections.abc import Awaitable, Callable

import structlog

from bot.logs import report
from bot.pipeline import crash
from bot.pipeline.rounds import Rounds
from storage import codes
from storage.database import Database, Transaction, Unavailable
from storage.mail_records import Guess, Verdict

log = structlog.get_logger()

AT_ONCE = 50


Answer = Callable[[Transaction, Guess, Verdict], Awaitable[None]]
"""Does what follows from it, and tells the person."""


class Judge(Rounds):
    works_from = frozenset({"guesses"})

    def __init__(self, database: Database, answer: Answer, told: Callable[[], None]) -> None:
        super().__init__()
        self._database = database
        self._answer = answer
        self._told = told

    async def _round(self) -> float | None:
        """Between two rounds nothing is being compared: what is claimed then is lost."""
        async with self._database.transaction() as tx:
            lost = await codes.guesses(tx, "claimed", AT_ONCE)
            claimed = [] if lost else await codes.claim(tx, AT_ONCE)
        crash.point("guess-claimed")
        for guess in lost or claimed:
            await self._one(guess, lost=bool(lost))
        if not lost and not claimed:
            return None
        self._told()
        return 0.0

    async def _one(self, guess: Guess, *, lost: bool) -> None:
        """Where answering fails, the try stays claimed, and is lost in the next round."""
        async with self._database.transaction() as tx:
            try:
                async with tx.unit():
                    if await codes.take(tx, guess):
                        await self._answer(tx, guess, Verdict.LOST if lost else _compared(guess))
            except Unavailable:
                raise
            except Exception as error:
                report("a code could not be answered", error)
                if lost:
                    await codes.take(tx, guess)


def _compared(guess: Guess) -> Verdict:
    verdict = Verdict.RIGHT if codes.right(guess) else Verdict.WRONG
    crash.point("guess-compared")
    return verdict
