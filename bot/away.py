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
LONG = timedelta(minutes=10)  # shorter ones are no news
KEPT = timedelta(hours=24)  # that long Telegram keeps what people write


async def notice(tx: Transaction, settings: Settings) -> None:
    """Also before the first updates are fetched: afterwards nobody would know."""
    age = pulse.poll_age(settings)
    if LONG.total_seconds() < age < tx.at and not await facts.read(tx, SINCE):
        facts.write(tx, SINCE, str(int(tx.at - age)))


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """How long it was, and whether something may be lost."""
    await notice(tx, house.settings)
    since = await facts.read(tx, SINCE)
    age = pulse.poll_age(house.settings)
    if not since or age > LONG.total_seconds():
        return
    facts.forget(tx, SINCE)
    length = timedelta(seconds=tx.at - age - int(since))
    key = "alert-away-lost" if length > KEPT else "alert-away"
    for person in await desk.those_who_may(tx, house.settings, Right.LOOK):
        reply = Reply(key, {"length": times.span(length, person.language)})
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)
