"""Numbers: what happened on which day, who stands, how it grew. No person, no hour."""

from datetime import UTC, date, datetime, timedelta

from storage import counted, listed
from storage.database import Row, Transaction
from storage.number_records import Approved, Tally
from storage.records import Listing, Person, Status

WEEK, MONTH = timedelta(days=6), timedelta(days=29)  # and today


def today(tx: Transaction) -> date:
    return datetime.fromtimestamp(tx.at, UTC).date()


def count(tx: Transaction, name: str, language: str) -> None:
    tx.later("daily_add", day=today(tx).isoformat(), name=name, language=language, n=1)


def reads(tx: Transaction, person: Person) -> None:
    """Somebody opens the statement: counted the first time."""
    if person.id and not person.reader:
        tx.later("person_reads", id=person.id)
        count(tx, "read", person.language)


async def happened(tx: Transaction) -> dict[str, dict[str, Tally]]:
    """Name → language → how often."""
    found: dict[str, dict[str, Tally]] = {}
    week, month = (today(tx) - WEEK).isoformat(), (today(tx) - MONTH).isoformat()
    for row in await tx.rows("daily_sums", week=week, month=month):
        found.setdefault(row["name"], {})[row["language"]] = _tally(row)
    return found


async def totals(tx: Transaction) -> dict[str, int]:
    """Name → how often, ever, in all languages."""
    return {name: sum(each.ever for each in found.values()) for name, found in (await happened(tx)).items()}


async def approved(tx: Transaction) -> list[Approved]:
    return await counted.once(tx, lambda: _approved(tx), "approved", today(tx))


async def _approved(tx: Transaction) -> list[Approved]:
    week, month = _midnight(today(tx) - WEEK), _midnight(today(tx) - MONTH)
    rows = await tx.rows("signon_tallies", week=week, month=month)
    return [
        Approved(row["country"], row["language"], Listing(row["listing"]), _tally(row), _tally(row, "sent_"))
        for row in rows
    ]


async def subscribers(tx: Transaction) -> dict[str, int]:
    """Language → who gets news."""
    return {row["language"]: row["n"] for row in await tx.rows("person_subscribers")}


async def stand(tx: Transaction) -> None:
    """How many there are; the last time of a day stays."""
    signed = await listed.counts(tx)
    tx.later("standing_put", day=today(tx).isoformat(), approved=signed.get(Status.APPROVED, 0))


async def stood(tx: Transaction, since: date) -> dict[str, dict[date, int]]:
    """Name → day → how many there were at its end; days on which nothing ran are missing."""
    found: dict[str, dict[date, int]] = {"approved": {}, "subscribers": {}}
    for row in await tx.rows("standing_since", day=since.isoformat()):
        found[row["name"]][date.fromisoformat(row["day"])] = row["n"]
    return found


def fold(tx: Transaction, age: timedelta) -> None:
    """What happened so long ago is kept by the month."""
    before = (today(tx) - age).isoformat()
    tx.later("daily_fold", before=before)
    tx.later("daily_folded", before=before)


def _tally(row: Row, prefix: str = "") -> Tally:
    return Tally(*(int(row[prefix + name] or 0) for name in ("week", "month", "ever")))


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
