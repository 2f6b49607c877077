"""A set time after closing, representatives are forgotten: told before, then done little by little."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot import desk
from bot.context import House
from bot.core import retention
from bot.core.reply import Button, Reply, Value
from bot.core.roles import Right
from bot.handlers.faq import day as written
from bot.settings import Settings
from storage import audit, facts, farewells, people
from storage.database import Transaction
from storage.records import Urgency

AT_ONCE = 50  # sign-ons a transaction
TELL_AT_ONCE = 200


@dataclass(frozen=True)
class Plan:
    key: str  # of the facts about this date; another closing date is another plan
    at: datetime
    warned: bool

    @property
    def last(self) -> str:
        return f"{self.key}-last"

    @property
    def done(self) -> str:
        return f"{self.key}-done"


async def plan(tx: Transaction, settings: Settings, now: datetime) -> Plan | None:
    """None without a closing date."""
    due = settings.farewell
    if due is None:
        return None
    key = f"farewell-{due.astimezone(UTC):%Y-%m-%d}"
    warned = await facts.read(tx, key)
    since = datetime.fromtimestamp(int(warned), UTC) if warned else None
    return Plan(key, retention.farewell(due, since, now), since is not None)


def day(settings: Settings, at: datetime) -> str:
    return at.astimezone(settings.zone).date().isoformat()


async def say(tx: Transaction, house: House, now: datetime) -> None:
    """Two weeks and a day before to those who may have the contacts, once to each representative."""
    found = await plan(tx, house.settings, now)
    if found is None or found.at - now > retention.WARNING:
        return  # not counted until it matters: that goes through all sign-ons
    known = await farewells.known(tx)
    if not known.any:
        return
    if not found.warned:
        facts.write(tx, found.key, str(int(now.timestamp())))
        await _warn(tx, house, found, known)
    elif found.at - now <= retention.LAST_WARNING and not await facts.read(tx, found.last):
        facts.write(tx, found.last, "1")
        await _warn(tx, house, found, known)
    await _tell(tx, house, found)


async def _warn(tx: Transaction, house: House, found: Plan, known: farewells.Known) -> None:
    buttons = ((Button("export-contacts", "export:contacts"),), (Button("panel-to-retention", "retention"),))
    for person in await desk.those_who_may(tx, house.settings, Right.CONTACTS):
        args: dict[str, Value] = {"lines": known.lines, "pending": known.pending, "people": known.people}
        args["date"] = written(day(house.settings, found.at), person.language)
        reply = Reply("farewell-warning", args, buttons)
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)


async def _tell(tx: Transaction, house: House, found: Plan) -> None:
    """Names nothing that was typed: a locked phone shows it to whoever looks."""
    promised = day(house.settings, found.at)
    for person_id, stands in (await farewells.untold(tx, promised, TELL_AT_ONCE)).items():
        farewells.told(tx, person_id, promised)
        person = await people.by_id(tx, person_id)
        if person is None or person.blocked:
            continue
        args: dict[str, Value] = {"date": written(promised, person.language), "contact": house.settings.contact}
        reply = Reply("farewell-told" if stands else "farewell-told-pending", args)
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)


async def go(tx: Transaction, house: House, now: datetime) -> None:
    """A part of them; killed on the way, the rest goes with the next."""
    found = await plan(tx, house.settings, now)
    if found is None or not found.warned or now < found.at:
        return
    some = await farewells.some(tx, AT_ONCE)
    for signed in some:
        await farewells.part(tx, signed)
    if some:
        before = int(await facts.read(tx, found.done) or 0)
        facts.write(tx, found.done, str(before + len(some)))
        await audit.add(tx, None, "anonymised", str(len(some)))
        tx.truncate = True
    if len(some) < AT_ONCE:
        await _end(tx, house, found)


async def _end(tx: Transaction, house: House, found: Plan) -> None:
    """Once: the number of them is told, and is not kept."""
    farewells.seconds(tx)
    done = int(await facts.read(tx, found.done) or 0)
    if done:
        facts.write(tx, found.done, "0")
        await house.tell(tx, Right.CONTACTS, Reply("farewell-done", {"count": done}))
