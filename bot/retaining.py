"""What is kept how long, and what ends when, counted: for the panel, the chat and the command."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot import farewell
from bot.core import retention
from bot.settings import Settings
from storage import farewells
from storage.database import Transaction

AGES = {
    "draft": retention.DRAFT,
    "rejected": retention.REJECTED,
    "withdrawn": retention.WITHDRAWN,
    "held": retention.HELD,
    "question": retention.QUESTION,
    "news": retention.BROADCAST,
    "dead": retention.DEAD,
}
"""By the name of `retention-what-<name>`."""


@dataclass(frozen=True)
class Kept:
    what: str
    age: timedelta
    now: int  # due
    soon: int  # within two weeks
    next: datetime | None  # the first of them


async def table(tx: Transaction, settings: Settings, now: datetime) -> list[Kept]:
    before = {what: int((now - age).timestamp()) for what, age in AGES.items()}
    found = await farewells.ageing(tx, before, int(retention.WARNING.total_seconds()))
    aged = [
        Kept(each.what, AGES[each.what], each.now, each.soon, _ends(each.oldest, AGES[each.what])) for each in found
    ]
    return [*aged, await _contacts(tx, settings, now)]


def _ends(oldest: int | None, age: timedelta) -> datetime | None:
    return datetime.fromtimestamp(oldest, UTC) + age if oldest is not None else None


async def _contacts(tx: Transaction, settings: Settings, now: datetime) -> Kept:
    """Of representatives: none is due before they were told, and none without a closing date."""
    plan, age = await farewell.plan(tx, settings, now), timedelta(days=settings.keep_contacts_days)
    known = await farewells.known(tx) if plan else None
    count = known.lines + known.pending if known else 0
    if plan is None or not count:
        return Kept("contacts", age, 0, 0, None)
    due = plan.warned and now >= plan.at
    return Kept("contacts", age, count if due else 0, count if plan.at - now <= retention.WARNING else 0, plan.at)
