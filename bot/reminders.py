"""Reminders of unfinished sign-ons, two at most, and the end of those that nobody finishes."""

from datetime import UTC, datetime

from bot.context import House
from bot.core import due, retention
from bot.core.reply import Button, Copyable, Reply, Rows, column
from bot.handlers.faq import day
from storage import drafts, people
from storage.database import Transaction
from storage.due_records import Silent
from storage.records import Person, Urgency


def buttons() -> Rows:
    return column(
        Button("signon-continue", "sign:go"),
        Button("remind-delete", "draft:delete"),
        Button("remind-quiet", "draft:quiet"),
    )


async def remind(tx: Transaction, house: House, now: datetime) -> None:
    """Says nothing of what was typed: a locked phone shows it to whoever looks."""
    settings, at = house.settings, int(now.timestamp())
    local = now.astimezone(settings.zone)
    if local.hour not in due.DECENT or not settings.takes_signons or settings.closed(now):
        return
    silences = due.SILENCES
    for draft in await drafts.silent(tx, before=at - silences[0], most=len(silences)):
        person = await people.by_id(tx, draft.person_id) if due.reminder_due(draft, at) else None
        if person is not None:
            _send(tx, house, person, _reminder(house, person, draft))
            drafts.reminded(tx, draft.person_id, at)


def _reminder(house: House, person: Person, draft: Silent) -> Reply:
    if not due.last_reminder(draft):
        return Reply("remind-first", buttons=buttons())
    date = datetime.fromtimestamp(due.erased_on(draft), UTC).astimezone(house.settings.zone).date()
    return Reply("remind-last", {"date": day(date.isoformat(), person.language)}, buttons())


async def erase(tx: Transaction, house: House, now: datetime) -> None:
    """Whoever asked for silence is not told."""
    before = int((now - retention.DRAFT).timestamp())
    for person_id, quiet in await drafts.expire(tx, before):
        tx.truncate = True
        person = await people.by_id(tx, person_id)
        if person is not None and not quiet and not person.blocked:
            _send(tx, house, person, Reply("remind-erased", {"command": Copyable("/sign")}), silent=True)


def _send(tx: Transaction, house: House, person: Person, reply: Reply, *, silent: bool = False) -> None:
    say = house.say
    say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE, silent=silent)
