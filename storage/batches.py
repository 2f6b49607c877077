"""Sign-ons that are invalidated together, and the way back."""

import json
from datetime import UTC, datetime

from storage import signons
from storage.database import Row, Transaction
from storage.protection_records import About, Batch, Batched, Rule
from storage.records import Signon, Status


def _when(value: int | None) -> datetime | None:
    return datetime.fromtimestamp(value, UTC) if value is not None else None


def _context(identity: int) -> str:
    return f"batches.rule|{identity}"


def _batch(tx: Transaction, row: Row) -> Batch:
    about, value = json.loads(tx.vault.text(row["rule"], _context(row["id"])))
    made = datetime.fromtimestamp(row["made"], UTC)
    rule = Rule(About(about), value, row["hours"])
    return Batch(row["id"], rule, row["n"], made, bool(row["told"]), _when(row["done"]), _when(row["undone"]))


async def begin(tx: Transaction, rule: Rule) -> int:
    """The number of a batch that nothing is in yet."""
    row = await tx.row("batch_add", rule=b"", at=tx.at)
    assert row is not None
    identity = int(row["id"])
    sealed = tx.vault.seal(json.dumps([rule.about, rule.value], ensure_ascii=False), _context(identity))
    tx.later("batch_seal", id=identity, rule=sealed)
    return identity


async def standing(tx: Transaction, since: int) -> list[Signon]:
    """Those that an invalidation may reach, sent since then."""
    return [signons.signon_of(tx, row) for row in await tx.rows("signon_standing", since=since)]


def fill(tx: Transaction, identity: int, hours: int, meant: list[Signon]) -> None:
    """What was shown to somebody is what will be done."""
    tx.later("batch_narrow", id=identity, hours=hours, at=tx.at)
    tx.later("batched_clear", batch=identity)
    for each in meant:
        decided = int(each.decided.timestamp()) if each.decided else None
        about = {"status": each.status, "held": int(each.held), "decided": decided}
        tx.later("batched_add", batch=identity, reference=each.reference, **about)


def leave_out(tx: Transaction, identity: int, reference: str) -> None:
    tx.later("batched_drop", batch=identity, reference=reference)


async def find(tx: Transaction, identity: int) -> Batch | None:
    row = await tx.row("batch_find", id=identity)
    return _batch(tx, row) if row else None


async def lately(tx: Transaction, since: int, limit: int) -> list[Batch]:
    """Carried out since then, the last first."""
    return [_batch(tx, row) for row in await tx.rows("batch_done", since=since, limit=limit)]


async def items(tx: Transaction, identity: int) -> list[Batched]:
    rows = await tx.rows("batched_of", batch=identity)
    return [Batched(row["reference"], Status(row["status"]), bool(row["held"]), row["decided"]) for row in rows]


async def finish(tx: Transaction, identity: int, *, told: bool) -> bool:
    """False when somebody was first."""
    return await tx.row("batch_finish", id=identity, at=tx.at, told=int(told)) is not None


async def undo(tx: Transaction, identity: int, since: int) -> bool:
    """False when it was undone, or was carried out before `since`."""
    return await tx.row("batch_undo", id=identity, at=tx.at, since=since) is not None


async def silent(tx: Transaction, reference: str) -> bool:
    """Whether it was invalidated last, and its representative was not told."""
    return await tx.row("batch_silent", reference=reference) is not None


def forget(tx: Transaction, *, made_before: int, done_before: int) -> None:
    tx.later("batch_forget", made_before=made_before, done_before=done_before)
