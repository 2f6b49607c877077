"""What is measured from outside, in one look: numbers by state; no person, no text."""

from dataclasses import dataclass

from storage.database import Transaction


@dataclass(frozen=True)
class Gauge:
    name: str
    labels: tuple[str, ...]  # as many as that name has
    value: float


async def read(tx: Transaction) -> list[Gauge]:
    rows = await tx.rows("gauges", at=tx.at)
    return [Gauge(row["name"], tuple(each for each in (row["a"], row["b"]) if each), max(0, row["n"])) for row in rows]
