"""Once a day the head of the chain is posted to the channel, where it can be kept by anybody."""

from datetime import datetime

from babel.dates import format_date

from bot.context import House
from bot.core import due
from bot.core.reply import Copyable, Reply, Value
from bot.core.roles import Right
from bot.core.times import LOCALES
from storage import chain, facts
from storage.database import Transaction
from storage.records import OutboxRow, Urgency

HOUR = 8  # where the digest has none
DAY, REFUSED = "chain-head-day", "chain-head-refused"  # facts
SUBJECT = "chain-head"


async def post(tx: Transaction, house: House, now: datetime) -> None:
    settings, head = house.settings, await chain.head(tx)
    if not settings.channel_id or head is None:
        return
    if await facts.read(tx, REFUSED):
        facts.write(tx, REFUSED, "")
        await house.tell(tx, Right.LOOK, Reply("head-refused"))
    local = now.astimezone(settings.zone)
    day = due.turn(local, HOUR if settings.digest_hour is None else settings.digest_hour).day
    if day <= (await facts.read(tx, DAY) or ""):
        return
    facts.write(tx, DAY, day)
    language = house.texts.negotiate(settings.review_language)
    date = str(format_date(local, "long", locale=LOCALES.get(language, language)))
    args: dict[str, Value] = {"count": head.seq, "digest": Copyable(head.hash), "date": date}
    reply = Reply("head-post", args, subject=SUBJECT)
    house.say.send(tx, settings.channel_id, language, reply, urgency=Urgency.NOTICE, silent=True)


def failed(tx: Transaction, row: OutboxRow) -> None:
    """Telegram did not let it through: the secretariat is told at the next tick, so once a day at most."""
    if row.outgoing.subject == SUBJECT:
        facts.write(tx, REFUSED, "1")
