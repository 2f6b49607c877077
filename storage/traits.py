"""What of each sign-on that stands is compared with others; which of them changed since the last look."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from struct import Struct

from storage.database import Row, Transaction
from storage.records import Status

STANDING = (Status.PENDING, Status.APPROVED)

START = Struct("II")
"""Of what is kept: by which lists of words, and where the note begins."""
Found = tuple["array[int]", bytes]
"""Traits, and what the name is made of as a note."""


@dataclass(frozen=True)
class Compared:
    reference: str
    traits: "array[int] | None" = None  # None: to be found
    lately: bool = False  # by the lists of words of today
    stands: bool = True


def _context(reference: str) -> str:
    return f"signons.traits|{reference}"


def _of(tx: Transaction, row: Row, version: int) -> Compared:
    known = _opened(tx, row)
    return Compared(row["reference"], known[1], known[0] == version) if known else Compared(row["reference"])


def _opened(tx: Transaction, row: Row) -> "tuple[int, array[int], bytes] | None":
    """By which lists of words, the traits, the note; None where there are none, or in the shape of before."""
    kept = tx.vault.open(row["traits"], _context(row["reference"])) if row["traits"] else b""
    if len(kept) < START.size:
        return None
    version, end = START.unpack_from(kept)
    return (version, array("I", kept[START.size : end]), kept[end:]) if end < len(kept) else None


async def after(tx: Transaction, reference: str, version: int, limit: int) -> list[Compared]:
    """Of those that stand, in the order of their references."""
    return [_of(tx, row, version) for row in await tx.rows("name_page", after=reference, limit=limit)]


async def changed(tx: Transaction, seq: int, version: int) -> list[Compared]:
    """Erased ones are not named."""
    return [_since(tx, row, version) for row in await tx.rows("name_changed", seq=seq)]


async def one(tx: Transaction, reference: str, version: int) -> Compared:
    row = await tx.row("name_one", reference=reference)
    return _since(tx, row, version) if row else Compared(reference, stands=False)


def _since(tx: Transaction, row: Row, version: int) -> Compared:
    return _of(tx, row, version) if row["status"] in STANDING else Compared(row["reference"], stands=False)


async def notes(tx: Transaction, references: Sequence[str], version: int) -> dict[str, bytes | str]:
    """Of those that stand: the note about each; its folded name where there is none by the lists of words of today."""
    if not references:
        return {}
    asked = {f"r{place}": reference for place, reference in enumerate(references)}
    rows = await tx.plain(notes_of(asked), **asked)
    opened = {row["reference"]: _noted(tx, row, version) for row in rows if row["status"] in STANDING}
    return {reference: opened[reference] for reference in references if reference in opened}


def notes_of(asked: Iterable[str]) -> str:
    """With the status in it, SQLite would go through all that stand."""
    these = ", ".join(f":{each}" for each in asked)
    return f"SELECT reference, status, folded, traits FROM signons WHERE reference IN ({these})"  # noqa: S608


def _noted(tx: Transaction, row: Row, version: int) -> bytes | str:
    known = _opened(tx, row)
    if known and known[0] == version:
        return known[2]
    return tx.vault.text(row["folded"], f"signons.folded|{row['reference']}")


def keep(tx: Transaction, reference: str, found: Found, version: int) -> None:
    traits, note = found
    kept = START.pack(version, START.size + traits.itemsize * len(traits)) + traits.tobytes() + note
    tx.later("name_traits", reference=reference, traits=tx.vault.seal(kept, _context(reference)))
