"""The offline key was named when there were decisions already: their contacts are sealed a little at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage import contacts, signons
from storage.database import Row, Transaction
from storage.links import Kind
from storage.records import Representative
from storage.vault import KeyTrouble

AT_ONCE = 50


@dataclass(frozen=True)
class Step:
    sealed: int
    damaged: tuple[str, ...]  # references of sign-ons that cannot be read
    last: str  # the place to go on from; "": that was all


async def step(tx: Transaction, after: str) -> Step:
    """To be committed before the next."""
    rows = await tx.rows("contact_readable", after=after, limit=AT_ONCE)
    done, damaged = 0, []
    for row in rows:
        try:
            done += await _seal(tx, row)
        except (KeyTrouble, ValueError, KeyError):
            damaged.append(row["reference"])
    return Step(done, tuple(damaged), rows[-1]["reference"] if len(rows) == AT_ONCE else "")


async def _seal(tx: Transaction, row: Row) -> bool:
    before = signons.signon_of(tx, row)
    after = contacts.sealed(tx, before)
    if after is before:
        tx.later("contact_none", reference=before.reference)
        return False
    content = {"details": signons.details(tx, after), "sealed_to": contacts.note(after), "status": after.status}
    done = await tx.row("contact_seal", reference=after.reference, **content)
    await contacts.let_go(tx, before, after)
    return await signons.linked(tx, done, Kind.SEALED)


async def counts(tx: Transaction) -> tuple[int, Mapping[str, int]]:
    """Of what is decided: how many contacts can be read here, and how many are sealed to which key."""
    readable, place = 0, ""
    while rows := await tx.rows("contact_readable", after=place, limit=AT_ONCE):
        readable += sum(signons.signon_of(tx, row).representative != Representative() for row in rows)
        place = rows[-1]["reference"]
    return readable, {row["sealed_to"]: row["n"] for row in await tx.rows("contact_counts")}
