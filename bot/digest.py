"""The daily and the weekly digest for the secretariat: what waits, what came, what went wrong, in plain words."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot import desk
from bot.context import House
from bot.core import due, health
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value
from bot.core.roles import Right
from storage import chain, facts, inbox, links, signons
from storage import due as numbers
from storage.database import Transaction
from storage.due_records import Due
from storage.links import Link
from storage.numbers import totals
from storage.records import Signon, Urgency

DAY, WEEK = "told-day", "told-week"  # facts: for which day and week it was done
SINCE = {DAY: "told-day-state", WEEK: "told-week-state"}  # facts: when, and the counters then
BACKUP, DRILL = "backup-at", "drill-at"
ERRORS = ("sends-failed", "sends-given-up")
COUNTED = ("began", "sent", "asked-sure", "asked-half", "asked-unsure", *ERRORS)


@dataclass(frozen=True)
class Digest:
    due: Due
    oldest: Signon | None
    counted: dict[str, int]  # how much the counters grew
    dead: int
    backup: int | None  # days since
    drill: int | None
    head: Link | None  # of the chain

    @property
    def errors(self) -> int:
        return sum(self.counted[name] for name in ERRORS)

    @property
    def late(self) -> list[str]:
        """Of the backup and its drill, which is too long ago."""
        ages = {"backup": (self.backup, health.BACKUP.days), "drill": (self.drill, health.DRILL.days)}
        return [name for name, (days, most) in ages.items() if days is not None and days > most]


async def tell(tx: Transaction, house: House, now: datetime) -> None:
    """Once for each day and week, however often it is asked and however long the bot was away."""
    if house.settings.digest_hour is None:
        return
    turn = due.turn(now.astimezone(house.settings.zone), house.settings.digest_hour)
    told = due.Told(await facts.read(tx, DAY) or "", await facts.read(tx, WEEK) or "")
    if turn.day <= told.day:
        return
    facts.write(tx, DAY, turn.day)
    weekly = turn.week > told.week
    digest = await _taken(tx, WEEK if weekly else DAY, now)
    if weekly:
        facts.write(tx, WEEK, turn.week)
        await _taken(tx, DAY, now)
    first = not told.day  # the bot is new: nothing has happened yet
    if not first and (weekly or due.worth_telling(digest.due, digest.errors + digest.dead + len(digest.late))):
        await _send(tx, house, now, digest, weekly=weekly)


async def _taken(tx: Transaction, which: str, now: datetime) -> Digest:
    """What there is to tell since the last of that kind; the next begins here."""
    at = int(now.timestamp())
    counters = await facts.counters(tx) | await totals(tx)
    before = json.loads(await facts.read(tx, SINCE[which]) or "{}")
    facts.write(tx, SINCE[which], json.dumps({"at": at, **{name: counters.get(name, 0) for name in COUNTED}}))
    waiting = await signons.waiting(tx, 1)
    return Digest(
        due=await numbers.numbers(tx, before.get("at", at)),
        oldest=waiting[0] if waiting else None,
        counted={name: counters.get(name, 0) - before.get(name, 0) for name in COUNTED},
        dead=(await inbox.backlog(tx)).dead,
        backup=await _days_since(tx, BACKUP, now),
        drill=await _days_since(tx, DRILL, now),
        head=await chain.head(tx),
    )


async def _send(tx: Transaction, house: House, now: datetime, digest: Digest, *, weekly: bool) -> None:
    group, language = house.settings.review_chat_id, house.texts.negotiate(house.settings.review_language)
    if group:
        reply = _reply(house, language, now, digest, weekly=weekly)
        return house.say.send(tx, group, language, reply, urgency=Urgency.NOTICE)
    for person in await desk.those_who_may(tx, house.settings, Right.REVIEW):
        reply = _reply(house, person.language, now, digest, weekly=weekly).also(*_questions(digest))
        house.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)


def _reply(house: House, language: str, now: datetime, digest: Digest, *, weekly: bool) -> Reply:
    lines = [*_waits(digest, now), *(_week(digest) if weekly else _since(digest)), *_state(house, now, digest)]
    text = "\n".join(house.say.text(language, line.key, line.args) for line in lines)
    buttons: Rows = ((Button("digest-open", "review:next"),),) if digest.due.waiting else ()
    return Reply("digest-weekly" if weekly else "digest-daily", {"lines": Markup(text)}, buttons)


def _questions(digest: Digest) -> Rows:
    """Only in private: the answer is typed, and that is for us alone."""
    return ((Button("digest-questions-open", "question:next:0"),),) if digest.due.questions else ()


def _waits(digest: Digest, now: datetime) -> Iterator[Reply]:
    if digest.oldest is not None and digest.oldest.created is not None:
        days = _days(int(digest.oldest.created.timestamp()), now)
        args: dict[str, Value] = {"organisation": digest.oldest.organisation, "days": days}
        yield Reply("digest-oldest", args)
    yield Reply("digest-waiting", {"count": digest.due.waiting})
    if digest.due.question_since is not None:
        days = _days(digest.due.question_since, now)
        yield Reply("digest-questions", {"count": digest.due.questions, "days": days})


def _since(digest: Digest) -> Iterator[Reply]:
    """What changed since the last digest."""
    due = digest.due
    if due.fresh:
        yield Reply("digest-fresh", {"count": due.fresh})
    if due.approved or due.rejected or due.withdrawn:
        yield Reply("digest-decided", _decided(digest))


def _decided(digest: Digest) -> dict[str, Value]:
    return {"approved": digest.due.approved, "rejected": digest.due.rejected, "withdrawn": digest.due.withdrawn}


def _week(digest: Digest) -> Iterator[Reply]:
    counted = digest.counted
    yield Reply("digest-week-total", {"total": digest.due.total})
    yield Reply("digest-week-signons", {"fresh": digest.due.fresh, **_decided(digest)})
    yield Reply("digest-week-begun", {"started": counted["began"], "sent": counted["sent"]})
    yield Reply("digest-week-people", {"count": digest.due.people})
    answered = counted["asked-sure"] + counted["asked-half"]
    yield Reply("digest-week-asked", {"answered": answered, "unsure": counted["asked-unsure"]})


def _state(house: House, now: datetime, digest: Digest) -> Iterator[Reply]:
    """What stands badly, or might."""
    faqs, today = house.faqs, now.date()
    expired = sum(entry.expired(today) for entry in faqs.entries.values())
    behind = sum(len(faqs.stale(language)) for language in house.texts.languages)
    if expired:
        yield Reply("digest-stale-answers", {"count": expired})
    if behind:
        yield Reply("digest-stale-translations", {"count": behind})
    if "backup" not in digest.late:
        yield Reply("digest-backup-none") if digest.backup is None else Reply("digest-backup", {"days": digest.backup})
    for each in digest.late:
        yield Reply(f"digest-{each}-late", {"days": getattr(digest, each)})
    if digest.errors:
        yield Reply("digest-errors", {"count": digest.errors})
    if digest.dead:
        yield Reply("digest-dead", {"count": digest.dead})
    if digest.head:
        yield Reply("digest-chain", {"count": digest.head.seq, "digest": Copyable(digest.head.hash[: links.SHORT])})


async def _days_since(tx: Transaction, fact: str, now: datetime) -> int | None:
    known = await facts.read(tx, fact) or ""
    return _days(int(known), now) if known.isdecimal() else None


def _days(since: int, now: datetime) -> int:
    return max(0, int(now.timestamp()) - since) // due.DAY
