"""What is measured from outside, in one look: numbers by state; no person, no text."""

from dataclasses import dataclass

from storage import counted
from storage.database import Transaction

DRAFTS_SECONDS = 60
"""Drafts are counted so seldom: there are ten thousand where a million people are known."""


@dataclass(frozen=True)
class Gauge:
    name: str
    labels: tuple[str, ...]  # as many as that name has
    value: float


async def read(tx: Transaction) -> list[Gauge]:
    rows = await tx.rows("gauges", at=tx.at)
    found = [Gauge(row["name"], tuple(each for each in (row["a"], row["b"]) if each), max(0, row["n"])) for row in rows]
    signons = await counted.once(tx, lambda: counted.by(tx, "gauge_signons", "status"), "gauge")
    drafts = await counted.lately(tx, lambda: counted.by(tx, "gauge_drafts", "asked"), "gauge-drafts", DRAFTS_SECONDS)
    found += [Gauge("signons", (status,), n) for status, n in signons.items()]
    return found + [Gauge("drafts", (asked,), n) for asked, n in drafts.items()]
