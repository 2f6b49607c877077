"""What the talk tests of broadcasts share: readers, writing one, and waiting for what becomes of it."""

from datetime import timedelta

from bot.sandbox.model import Fault
from storage import broadcasts
from storage.broadcast_records import DeliveryState, Stage
from tests.stage import Stage as Bot
from tests.visitor import Visitor, newcomer

UNDO_TIME = timedelta(seconds=61)
Counts = dict[DeliveryState, int]


async def reader(bot: Bot, name: str, language: str = "en") -> Visitor:
    """Somebody who asked for news."""
    visitor = newcomer(bot, name, language)
    await visitor.says("/subscribe")
    return visitor


async def begin(admin: Visitor, language: str = "English") -> None:
    """Up to the point where the bot waits for the message."""
    await admin.says("/broadcast")
    await admin.taps("broadcast-new")
    await admin.taps("broadcast-write", name=language)


async def write(admin: Visitor, text: str = "We are 100 now.") -> None:
    await begin(admin)
    await admin.says(text)
    await admin.hears("broadcast-draft")


async def confirm(admin: Visitor) -> None:
    await admin.taps("broadcast-send")
    await admin.hears("broadcast-sure")
    await admin.taps("broadcast-confirm")


async def go(bot: Bot, admin: Visitor, wanted: Stage = Stage.FINISHED) -> Counts:
    """Confirms, lets the minute pass, and waits; what became of it."""
    await confirm(admin)
    await admin.hears("broadcast-scheduled")
    return await later(bot, wanted)


async def later(bot: Bot, wanted: Stage = Stage.FINISHED, identity: int = 1) -> Counts:
    bot.clock.ahead += UNDO_TIME
    bot.parts.broadcaster.wake()
    return await ends(bot, wanted, identity)


async def ends(bot: Bot, wanted: Stage = Stage.FINISHED, identity: int = 1) -> Counts:
    await bot.broadcast_is(identity, wanted)
    async with bot.database.transaction() as tx:
        return await broadcasts.counts(tx, identity)


class Trouble:
    """What Telegram answers to news, one answer after the other; other messages pass."""

    def __init__(self, *faults: Fault | None, text: str = "We are 100 now.") -> None:
        self.faults, self.text = list(faults), text

    def __call__(self, method: str, args: dict[str, object]) -> Fault | None:
        hit = self.text in str(args.get("text", "")) and self.faults
        return self.faults.pop(0) if hit else None
