"""Telegram out of reach, or the bot switched off: noticed while it lasts, told when it is over."""

from datetime import datetime, timedelta

from bot import desk, pulse
from bot.context import House
from bot.core import times
from bot.core.reply import Reply
from bot.core.roles import Right
from bot.settings import Settings
from storage import facts
from storage.database import Transaction
from storage.records import Urgency

SINCE = "away-since"  # fact: when updates were last fetched before a silence that is not told yet
PERHAPS = "away-perhaps"  # fact: a silence was seen once
LONG = timedelta(minutes=10)  # shorter ones are no news
KEPT = timedelta(hours=24)  # that long Telegram keeps what people write


async def notice(tx: Transaction, settings: Settings) -> None:
    """Before the first updates are fetched: afterwards nobody would know how long the bot was off."""
    age = pulse.poll_age(settings)
    if LONG.total_seconds() < age < tx.at and not await facts.read(tx, SINCE):
        facts.write(tx, SINCE, str(int(tx.at - age)))


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """How long it was, and whether something may be lost."""
    age = pulse.poll_age(house.settings)
    if age > tx.at:
        return  # none were ever fetched: the bot is new
    if age > LONG.total_seconds():
        return await _lasts(tx, house.settings)
    facts.forget(tx, PERHAPS)
    since = await facts.read(tx, SINCE)
    if since:
        facts.forget(tx, SINCE)
        await _over(tx, house, timedelta(seconds=tx.at - age - int(since)))


async def _lasts(tx: Transaction, settings: Settings) -> None:
    """At the second look: when the clock of the machine jumps, the first one sees a silence where none is."""
    if await facts.read(tx, PERHAPS):
        return await notice(tx, settings)
    facts.write(tx, PERHAPS, "1")


async def _over(tx: Transaction, house: House, length: timedelta) -> None:
    key = "alert-away-lost" if length > KEPT else "alert-away"
    for person in await desk.those_who_may(tx, house.settings, Right.LOOK):
        reply = Reply(key, {"length": times.span(length, person.language)})
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)
