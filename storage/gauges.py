"""What is measured from outside, in one look: numbers by state; no person, no text."""

from dataclasses import dataclass

from storage import counted
from storage.database import Transaction


@dataclass(frozen=True)
class Gauge:
    name: str
    labels: tuple[str, ...]  # as many as that name has
    value: float


async def read(tx: Transaction) -> list[Gauge]:
    rows = await tx.rows("gauges", at=tx.at)
    found = [Gauge(row["name"], tuple(each for each in (row["a"], row["b"]) if each), max(0, row["n"])) for row in rows]
    return [*found, *(Gauge("signons", (status,), n) for status, n in (await _signons(tx)).items())]


async def _signons(tx: Transaction) -> dict[str, int]:
    async def count() -> dict[str, int]:
        return {row["status"]: row["n"] for row in await tx.rows("gauge_signons")}

    return await counted.once(tx, count, "gauge")
