"""What is measured from outside, in one look: numbers by state; no person, no text."""

from dataclasses import dataclass

from storage import counted
from storage.database import Transaction

DRAFTS_SECONDS = 60
"""Drafts are counted so seldom."""


@dataclass(frozen=True)
class Gauge:
    name: str
    labels: tuple[str, ...]  # as many as that name has
    value: float


async def read(tx: Transaction) -> list[Gauge]:
    rows = await tx.rows("gauges", at=tx.at)
    found = [Gauge(row["name"], tuple(each for each in (row["a"], row["b"]) if each), max(0, row["n"])) for row in rows]
    found += [Gauge("signons", (status,), n) for status, n in (await _signons(tx)).items()]
    return found + [Gauge("drafts", (asked,), n) for asked, n in (await _drafts(tx)).items()]


async def _drafts(tx: Transaction) -> dict[str, int]:
    """Tens of thousands where a million people are known."""

    async def count() -> dict[str, int]:
        return {row["asked"]: row["n"] for row in await tx.rows("gauge_drafts")}

    return await counted.lately(tx, count, "gauge-drafts", DRAFTS_SECONDS)


async def _signons(tx: Transaction) -> dict[str, int]:
    async def count() -> dict[str, int]:
        return {row["status"]: row["n"] for row in await tx.rows("gauge_signons")}

    return await counted.once(tx, count, "gauge")
