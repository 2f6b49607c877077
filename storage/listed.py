"""The public list, and how many there are: by country, by status."""

from storage import counted
from storage.database import Transaction
from storage.records import Line, Listed, Totals
from storage.signons import proofs, when


async def totals(tx: Transaction) -> Totals:
    return await counted.once(tx, lambda: _totals(tx), "totals")


async def _totals(tx: Transaction) -> Totals:
    rows = await tx.rows("signon_totals")
    countries = {row["country"]: row["n"] for row in rows if not row["regional"]}
    regions = {row["country"]: row["n"] for row in rows if row["regional"]}
    return Totals(sum(row["n"] for row in rows), sum(row["named"] for row in rows), countries, regions)


def _pattern(key: str) -> str:
    escaped = key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


async def lines(tx: Transaction, *, country: str = "", key: str = "", skip: int = 0, limit: int = 15) -> list[Line]:
    """Of the public list, in the order of the folded names; `key` is a part of one."""
    where = {"country": country} if country else {}
    query = "signon_lines_in" if country else "signon_lines"
    rows = await tx.rows(query, **where, pattern=_pattern(key), limit=limit, skip=skip)
    return [Line(row["public_name"], row["country"], row["parent"] or "", proofs(row)) for row in rows]


async def whole(tx: Transaction) -> list[Listed]:
    """The whole public list."""
    rows = await tx.rows("signon_listed")
    return [Listed(row["public_name"], row["country"], when(row["decided"]), row["version"]) for row in rows]


async def found(tx: Transaction, *, country: str = "", key: str = "") -> int:
    """How many `lines` there are."""
    if not key:
        named = await counted.once(tx, lambda: _by(tx, "signon_named", "country"), "named")
        return named.get(country, 0) if country else sum(named.values())
    where = {"country": country} if country else {}
    row = await tx.row("signon_found_in" if country else "signon_found", **where, pattern=_pattern(key))
    return int(row["n"]) if row else 0


async def counts(tx: Transaction) -> dict[str, int]:
    return await counted.once(tx, lambda: _by(tx, "signon_counts", "status"), "counts")


async def _by(tx: Transaction, query: str, name: str) -> dict[str, int]:
    return {row[name]: row["n"] for row in await tx.rows(query)}
