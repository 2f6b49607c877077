"""What was erased: a row in the same transaction, then a line in the file beside the database.

A mark is a keyed hash of what the row was called (its drawn number, its reference), never of a person's own number or
name. It goes by the secret of the look-ups, which is sealed in the database and stays when the master key changes: a
backup of any age has the same one, and is read with the key it was sealed with.
"""

import asyncio
from enum import StrEnum

from storage.database import Row, Transaction
from storage.erasure_log import Line, Log

PURPOSE = "erasure"
BOOK_BYTES = 4


class Kind(StrEnum):
    PERSON = "person"  # and everything that hangs on them
    SIGNON = "signon"  # the whole of it
    LINE = "line"  # its representative; the line stays
    WITHDRAWN = "withdrawn"
    COUNTED = "counted"  # taken off the list of names, counted by country since
    REGION = "region"  # the same, counted by region
    DRAFT = "draft"
    SECOND = "second"  # officer, or who was about to be one


def mark(tx: Transaction, kind: Kind, *called: str | int) -> bytes:
    return tx.vault.lookup("|".join(map(str, (kind, *called))), PURPOSE)


def note(tx: Transaction, kind: Kind, *called: str | int) -> None:
    """To be called with whatever erases; `called`: how the row is named, and no other ever will be."""
    tx.later("erasure_add", kind=kind, mark=mark(tx, kind, *called), at=tx.at)
    tx.erased = True


def book(tx: Transaction) -> str:
    """Names the secret that the marks go by, and tells nothing about it."""
    return tx.vault.lookup("", PURPOSE)[:BOOK_BYTES].hex()


def _line(tx: Transaction, row: Row) -> Line:
    return Line(row["at"], book(tx), row["kind"], row["mark"])


async def follow(tx: Transaction, log: Log) -> None:
    """The file follows what was committed. Raises OSError."""
    rows = await tx.rows("erasure_unwritten")
    await asyncio.to_thread(log.append, [_line(tx, row) for row in rows])
    tx.later("erasure_written")


async def repair(tx: Transaction, log: Log) -> None:
    """At a start: also what a crash tore, or a file that is gone. Raises OSError."""
    lines = [_line(tx, row) for row in await tx.rows("erasure_all")]
    await asyncio.to_thread(lambda: log.append(log.missing(lines)))
    tx.later("erasure_written")


async def behind(tx: Transaction, upto: int) -> int:
    """How many lines the file lacks of what was erased until then, as far as is known."""
    row = await tx.row("erasure_behind", upto=upto)
    return int(row["n"]) if row else 0


async def unknown(tx: Transaction, lines: list[Line]) -> list[Line]:
    """Those of this database's lineage that it has not heard of: it is older than they are."""
    known = {(row["mark"], row["at"]) for row in await tx.rows("erasure_all")}
    mine, kinds = book(tx), frozenset(Kind)
    return [line for line in lines if line.book == mine and line.kind in kinds and (line.mark, line.at) not in known]


def learn(tx: Transaction, lines: list[Line]) -> None:
    for line in lines:
        tx.later("erasure_learn", kind=line.kind, mark=line.mark, at=line.at)
    tx.erased = True
