"""Organisations that chose a day: from that day on they are in the list by name."""

from dataclasses import replace
from datetime import datetime

from bot.context import House
from bot.core import names
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import events
from storage import audit, people, signons
from storage.database import Transaction
from storage.links import Kind
from storage.records import Listing, Signon, Urgency


async def name(tx: Transaction, house: House, now: datetime) -> None:
    """Only approved ones; each once, because it is dated no more."""
    for signed in await signons.due(tx, now.astimezone(house.settings.zone).date()):
        after = replace(signed, listing=Listing.PUBLIC, named_from=None)
        await signons.edit(tx, after, names.comparison_key(after.organisation), Kind.NAMED)
        await audit.add(tx, None, "named", signed.reference)
        events.renewed(tx, signed, after, settings=house.settings, at=now)
        await _tell(tx, house, after)


async def _tell(tx: Transaction, house: House, signed: Signon) -> None:
    person = await people.by_id(tx, signed.person_id) if signed.person_id else None
    if person is None or person.blocked:
        return
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    off = Button("publication-off", f"mine:off:{signed.reference}")
    reply = Reply("publication-named", args, ((off,),))
    house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)
