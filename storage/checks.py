"""Checks of websites that were asked for."""

from datetime import UTC, datetime

from storage.database import Row, Transaction
from storage.ladder_records import SiteCheck


def _check(row: Row) -> SiteCheck:
    return SiteCheck(row["id"], row["reference"], row["person_id"], datetime.fromtimestamp(row["asked"], UTC))


async def add(tx: Transaction, reference: str, person_id: int) -> bool:
    """False when one for this sign-on waits already."""
    return await tx.row("site_check_add", reference=reference, person_id=person_id, at=tx.at) is not None


async def waiting(tx: Transaction, limit: int) -> list[SiteCheck]:
    """Oldest first."""
    return [_check(row) for row in await tx.rows("site_check_waiting", limit=limit)]


def end(tx: Transaction, check: SiteCheck) -> None:
    tx.later("site_check_end", id=check.id)


async def lately(tx: Transaction, person_id: int, seconds: int) -> tuple[int, int, int]:
    """(by this person, by everybody, seconds since this person's last) within the last `seconds`."""
    row = await tx.row("site_check_lately", person_id=person_id, since=tx.at - seconds)
    assert row is not None
    return row["own"], row["everybody"], tx.at - row["last"]


async def of(tx: Transaction, person_id: int) -> list[SiteCheck]:
    return [_check(row) for row in await tx.rows("site_check_of", person_id=person_id)]


def forget(tx: Transaction, before: int) -> None:
    tx.later("site_check_forget", before=before)
