"""The end of representatives' data, a set time after closing; and what else ends by age, counted."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage import signons
from storage.database import Transaction
from storage.records import Signon, Status


@dataclass(frozen=True)
class Known:
    """Representatives who are still known, and what is theirs."""

    people: int
    lines: int  # approved: the line stays
    pending: int  # never decided: nothing stays
    seconds: int  # second officers

    @property
    def any(self) -> bool:
        return bool(self.lines or self.pending or self.seconds)


@dataclass(frozen=True)
class Ageing:
    what: str
    now: int  # due
    soon: int  # due by then
    oldest: int | None  # since when it counts


async def known(tx: Transaction) -> Known:
    row = await tx.row("farewell_counts")
    assert row is not None
    return Known(row["people"], row["lines"], row["pending"], row["seconds"])


async def untold(tx: Transaction, day: str, limit: int) -> dict[int, bool]:
    """Who was not told of that day → whether something of theirs stays."""
    rows = await tx.rows("farewell_untold", day=day, limit=limit)
    return {row["person_id"]: bool(row["stands"]) for row in rows}


def told(tx: Transaction, person_id: int, day: str) -> None:
    tx.later("farewell_told", person_id=person_id, day=day)


async def some(tx: Transaction, limit: int) -> list[Signon]:
    return [signons.signon_of(tx, row) for row in await tx.rows("farewell_next", limit=limit)]


async def part(tx: Transaction, signed: Signon) -> None:
    """The line stays, its people go; what was never decided goes altogether."""
    tx.later("farewell_second", reference=signed.reference)
    if signed.status is Status.APPROVED:
        await signons.anonymise(tx, signed)
    else:
        await signons.erase(tx, signed.reference)


def seconds(tx: Transaction) -> None:
    """Second officers of what has no representative any more."""
    tx.later("farewell_seconds")


async def ageing(tx: Transaction, before: Mapping[str, int], ahead: int) -> list[Ageing]:
    """`before`: what came before then is over."""
    rows = await tx.rows("retention_ages", **before, ahead=ahead)
    return [Ageing(row["what"], row["now"], row["soon"], row["oldest"]) for row in rows]
