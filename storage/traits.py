"""What of each sign-on that stands is compared with others; which of them changed since the last look."""

from array import array
from collections.abc import AsyncIterator
from dataclasses import dataclass

from storage.database import Row, Transaction
from storage.records import Status

AT_ONCE = 2_000
STANDING = (Status.PENDING, Status.APPROVED)

Place = tuple[int, str]
"""A link of the chain: its number, its hash."""


@dataclass(frozen=True)
class Compared:
    reference: str
    key: str  # the folded name
    traits: "array[int] | None"  # None: to be found
    stands: bool = True


def _context(reference: str) -> str:
    return f"signons.traits|{reference}"


def _of(tx: Transaction, row: Row, version: int) -> Compared:
    reference = row["reference"]
    key = tx.vault.text(row["folded"], f"signons.folded|{reference}")
    known = array("I", tx.vault.open(row["traits"], _context(reference)) if row["traits"] else b"")
    return Compared(reference, key, known[1:] if known[:1] == array("I", [version]) else None)


async def all_(tx: Transaction, version: int) -> AsyncIterator[Compared]:
    after = ""
    while rows := await tx.rows("name_page", after=after, limit=AT_ONCE):
        for row in rows:
            yield _of(tx, row, version)
        after = rows[-1]["reference"]


async def changed(tx: Transaction, seq: int, version: int) -> list[Compared]:
    """Erased ones are not named."""
    return [_since(tx, row, version) for row in await tx.rows("name_changed", seq=seq)]


async def one(tx: Transaction, reference: str, version: int) -> Compared:
    row = await tx.row("name_one", reference=reference)
    return _since(tx, row, version) if row else Compared(reference, "", None, stands=False)


def _since(tx: Transaction, row: Row, version: int) -> Compared:
    if row["status"] not in STANDING:
        return Compared(row["reference"], "", None, stands=False)
    return _of(tx, row, version)


def keep(tx: Transaction, reference: str, found: "array[int]", version: int) -> None:
    sealed = tx.vault.seal((array("I", [version]) + found).tobytes(), _context(reference))
    tx.later("name_traits", reference=reference, traits=sealed)


async def head(tx: Transaction) -> Place:
    row = await tx.row("chain_last")
    return (row["seq"], row["hash"]) if row else (0, "")


async def stands(tx: Transaction, place: Place) -> bool:
    """Whether that link is there as it was: what was undone is not."""
    row = await tx.row("chain_at", seq=place[0])
    return place[0] == 0 or (row is not None and row["hash"] == place[1])
