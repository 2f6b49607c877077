"""The public list, and how many there are: by country, by status."""

from typing import TYPE_CHECKING, Any

from storage import counted
from storage.database import Row, Transaction
from storage.records import Line, Listed, Totals
from storage.signons import proofs, when

if TYPE_CHECKING:
    from storage.searched import Links, Search

APART = 1000  # of so many places of the list one is remembered


async def totals(tx: Transaction) -> Totals:
    return await counted.once(tx, lambda: _totals(tx), "totals")


async def _totals(tx: Transaction) -> Totals:
    rows = await tx.rows("signon_totals")
    countries = {row["country"]: row["n"] for row in rows if not row["regional"]}
    regions = {row["country"]: row["n"] for row in rows if row["regional"]}
    return Totals(sum(row["n"] for row in rows), sum(row["named"] for row in rows), countries, regions)


async def lines(tx: Transaction, *, country: str = "", key: str = "", skip: int = 0, limit: int = 15) -> list[Line]:
    """Of the public list, in the order of the folded names; `key`: parts of words of such a name."""
    if key:
        links = (await containing(tx, key, country))[skip : skip + limit].tolist()
        found = await tx.several([("signon_line", {"link": link}) for link in links])
        rows = [row for each in found for row in each]
    else:
        rows = await _page(tx, country, skip=skip, limit=limit)
    return [Line(row["public_name"], row["country"], row["parent"] or "", proofs(row)) for row in rows]


async def _page(tx: Transaction, country: str, *, skip: int, limit: int) -> list[Row]:
    """Goes through less than `APART` before the page, once somebody was as far since the list changed."""
    marks = await counted.once(tx, _beginning, f"marks:{country}")
    place = skip - skip % APART
    if place not in marks:
        near = max(each for each in marks if each < place)
        found = await _rows(tx, country, **marks[near], skip=place - near, limit=1)
        if not found:
            return []
        marks[place] = {"key": found[0]["public_key"], "reference": found[0]["reference"]}
    return await _rows(tx, country, **marks[place], skip=skip - place, limit=limit)


async def _rows(tx: Transaction, country: str, **values: Any) -> list[Row]:
    if country:
        return await tx.rows("signon_page_in", country=country, **values)
    return await tx.rows("signon_page", **values)


async def _beginning() -> dict[int, dict[str, str]]:
    """How many come before → the key and the reference of who is there."""
    return {0: {"key": "", "reference": ""}}


async def whole(tx: Transaction) -> list[Listed]:
    """The whole public list."""
    rows = await tx.rows("signon_listed")
    return [Listed(row["public_name"], row["country"], when(row["decided"]), row["version"]) for row in rows]


async def found(tx: Transaction, *, country: str = "", key: str = "") -> int:
    """How many `lines` there are."""
    if not key:
        named = await counted.once(tx, lambda: counted.by(tx, "signon_named", "country"), "named")
        return named.get(country, 0) if country else sum(named.values())
    return len(await containing(tx, key, country))


async def containing(tx: Transaction, key: str, country: str = "") -> "Links":
    """The first links of those on it."""
    from storage.searched import Search  # numpy takes a tenth of a second: only where somebody searches

    search: Search = tx.memory.setdefault("search", Search())
    return await search.containing(tx, key, country)


async def follow(tx: Transaction) -> None:
    """What is held in memory for searches, where anybody searched."""
    search: Search | None = tx.memory.get("search")
    if search:
        await search.follow(tx)


async def counts(tx: Transaction) -> dict[str, int]:
    return await counted.once(tx, lambda: counted.by(tx, "signon_counts", "status"), "counts")
