"""The alarm when many sign-ons that share a domain, a country or a link come at once; and what ends by time."""

from datetime import datetime, timedelta

from bot import desk
from bot.context import House
from bot.core import protection as core
from bot.core import retention
from bot.core.reply import Button, Reply, Value
from bot.core.roles import Right
from storage import audit, batches, counted, protection, signons
from storage.database import Transaction
from storage.protection_records import About, Rule
from storage.records import Urgency

HOUR = timedelta(hours=1)


def value(house: House, language: str, rule: Rule) -> str:
    """What the sign-ons share, in words."""
    if rule.about is About.COUNTRY:
        return house.say.country(language, rule.value)
    return rule.value or "–"


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """Once a day for each domain, country and link, to those who may review."""
    hour = (now.date(), now.hour)
    for rule, count, usual in await counted.once(tx, lambda: _spikes(tx, now), "spikes", *hour):
        identity = await protection.spike(tx, rule, now.date().isoformat())
        if identity:
            await _tell(tx, house, rule, {"count": count, "usual": usual, "id": identity})


async def _spikes(tx: Transaction, now: datetime) -> list[tuple[Rule, int, int]]:
    """While none comes or goes there are no others: some days are read for it."""
    if not await protection.since(tx, int((now - HOUR).timestamp())):
        return []
    return core.spikes(await protection.since(tx, int((now - core.USUAL).timestamp())), now)


async def _tell(tx: Transaction, house: House, rule: Rule, numbers: dict[str, int]) -> None:
    identity = numbers["id"]
    show = Button("spike-show", f"shield:spike:{identity}")
    for person in await desk.those_who_may(tx, house.settings, Right.REVIEW):
        args: dict[str, Value] = {"count": numbers["count"], "usual": numbers["usual"]}
        args["value"] = value(house, person.language, rule)
        reply = Reply(f"spike-{rule.about}", args, ((show,),))
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)


async def forget(tx: Transaction, house: House, now: datetime) -> None:
    def before(age: timedelta) -> int:
        return int((now - age).timestamp())

    protection.forget(tx, arrived_before=before(retention.ARRIVAL), spikes_before=before(retention.SPIKE))
    batches.forget(tx, made_before=before(retention.ARRIVAL), done_before=before(retention.BATCH))
    for signed in await protection.held_old(tx, before(retention.HELD)):
        await signons.erase(tx, signed.reference)
        await audit.add(tx, None, "retention", signed.reference)
        tx.truncate = True
