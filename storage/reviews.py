"""The reviewers' side of the sign-ons: the queue, what was decided lately, notes, and names that are alike."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from storage import listed
from storage.database import Row, Transaction
from storage.records import Note, Signon, Standing

if TYPE_CHECKING:
    from storage.hidden import Hidden

Near = tuple[int, str]
"""A place in the order of arrival: when it was sent (Unix seconds), its reference."""
START: Near = (-1, "")
END: Near = (1 << 62, "")


def near(signon: Signon) -> Near:
    return int(signon.created.timestamp()) if signon.created else 0, signon.reference


async def after(tx: Transaction, here: Near, *, flagged: bool, country: str) -> str:
    """The reference of the next that waits, sent later; "" at the end."""
    return await _beside(tx, "review_after", here, {"flagged": int(flagged), "country": country})


async def before(tx: Transaction, here: Near, *, flagged: bool, country: str) -> str:
    return await _beside(tx, "review_before", here, {"flagged": int(flagged), "country": country})


async def _beside(tx: Transaction, query: str, here: Near, narrowed: dict[str, int | str]) -> str:
    row = await tx.row(query, created=here[0], reference=here[1], **narrowed)
    return str(row["reference"]) if row else ""


async def standing(tx: Transaction, here: Near, *, flagged: bool, country: str) -> Standing:
    row = await tx.row("review_standing", created=here[0], reference=here[1], flagged=int(flagged), country=country)
    return Standing(row["place"], row["waiting"], row["plain"]) if row else Standing(0, 0, 0)


async def countries(tx: Transaction, *, flagged: bool) -> dict[str, int]:
    """Of those that wait, most first."""
    return {row["country"]: row["n"] for row in await tx.rows("review_countries", flagged=int(flagged))}


async def plain(tx: Transaction, limit: int, country: str) -> list[str]:
    """References of those that wait without a flag, the longest waiting first."""
    return [row["reference"] for row in await tx.rows("review_plain", limit=limit, country=country)]


async def lately(tx: Transaction, limit: int, skip: int) -> list[str]:
    """References of those that were decided, approved, rejected or withdrawn, the last first."""
    return [row["reference"] for row in await tx.rows("review_lately", limit=limit, skip=skip)]


async def named(tx: Transaction, parts: str, limit: int) -> tuple[int, list[str]]:
    """How many have each part in a word of their names, whatever their status, and the references of those first."""
    from storage.hidden import Hidden  # numpy, see `listed`

    hidden: Hidden = tx.memory.setdefault("hidden", Hidden())
    links = sorted([*await listed.containing(tx, parts), *await hidden.containing(tx, parts)])
    rows = await tx.several([("review_linked", {"link": int(link)}) for link in links[:limit]])
    return len(links), [row["reference"] for found in rows for row in found]


async def follow(tx: Transaction) -> None:
    """What is held in memory for that, where anybody searched."""
    hidden: Hidden | None = tx.memory.get("hidden")
    if hidden:
        await hidden.follow(tx)


# --- notes


def _noted(reference: str) -> str:
    return f"notes.text|{reference}"


def note(tx: Transaction, reference: str, text: str) -> None:
    tx.later("note_add", reference=reference, text=tx.vault.seal(text, _noted(reference)), at=tx.at)


async def notes(tx: Transaction, reference: str) -> list[Note]:
    """The newest first."""
    rows = await tx.rows("note_of", reference=reference)
    return [Note(tx.vault.text(row["text"], _noted(reference)), datetime.fromtimestamp(row["at"], UTC)) for row in rows]


# --- names that are alike


def _likeness(reference: str) -> str:
    return f"signons.alike|{reference}"


async def compared(tx: Transaction, references: Sequence[str]) -> dict[str, tuple[str, str, str]]:
    """(organisation, country, website) by reference of those that stand, in one hop."""
    await tx.flush()
    for reference in references:
        tx.later("review_details", reference=reference)
    rows = [row for found in await tx.flush() for row in found]
    return {row["reference"]: _compared(tx, row) for row in rows}


def _compared(tx: Transaction, row: Row) -> tuple[str, str, str]:
    known = json.loads(tx.vault.text(row["details"], f"signons.details|{row['reference']}"))
    return known["organisation"], known.get("country", row["country"]), known["website"]


async def alike(tx: Transaction, reference: str) -> list[str] | None:
    """References of those whose names were found to be similar; None when they are to be compared first."""
    row = await tx.row("review_alike", reference=reference)
    if row is None or row["alike"] is None:
        return None
    found: list[str] = json.loads(tx.vault.text(row["alike"], _likeness(reference)))
    return found


def keep_alike(tx: Transaction, reference: str, others: list[str]) -> None:
    sealed = tx.vault.seal(json.dumps(others), _likeness(reference))
    tx.later("review_keep_alike", reference=reference, alike=sealed)


def compare_again(tx: Transaction) -> None:
    """Many came in at once: who waits is compared anew when somebody looks."""
    tx.later("review_compare_again")


Named = tuple[str, str]
"""A reference, and the folded name that it had when somebody looked."""


def _pair(tx: Transaction, one: Named, other: Named) -> bytes:
    return tx.vault.lookup("|".join("|".join(each) for each in sorted((one, other))), "unlike")


def settle_unlike(tx: Transaction, one: Named, other: Named) -> None:
    """Somebody looked: two organisations. Holds while both keep their names."""
    tx.later("unlike_add", pair=_pair(tx, one, other), at=tx.at)


async def settled_unlike(tx: Transaction, one: Named, other: Named) -> bool:
    return await tx.row("unlike_find", pair=_pair(tx, one, other)) is not None
