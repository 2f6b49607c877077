"""Lists of what is not wanted, sign-ons set aside, and where people came from."""

import json
from datetime import UTC, datetime

from storage import chain, signons
from storage.database import Row, Transaction
from storage.links import Kind
from storage.protection_records import About, Block, Blocked, Rule
from storage.records import Person, Signon

PURPOSE = {Blocked.DOMAIN: "blocked domain", Blocked.WORD: "blocked word", Blocked.PERSON: "person"}


def _when(value: int) -> datetime:
    return datetime.fromtimestamp(value, UTC)


# --- the lists


def lookup(tx: Transaction, kind: Blocked, value: str | int) -> bytes:
    return tx.vault.lookup(value, PURPOSE[kind])


def _context(kind: str, lookup: bytes) -> str:
    return f"blocks.value|{kind}|{lookup.hex()}"


async def block(tx: Transaction, kind: Blocked, value: str, note: str = "") -> int:
    """Its number; 0 when it stood there already."""
    key = lookup(tx, kind, value)
    sealed = tx.vault.seal(json.dumps([value, note], ensure_ascii=False), _context(kind, key))
    row = await tx.row("block_add", kind=kind, lookup=key, value=sealed, at=tx.at)
    return int(row["id"]) if row else 0


async def unblock(tx: Transaction, identity: int) -> str:
    """What kind it was; "" when somebody was first."""
    row = await tx.row("block_remove", id=identity)
    return str(row["kind"]) if row else ""


async def blocks(tx: Transaction) -> list[Block]:
    """The newest first."""
    return [_block(tx, row) for row in await tx.rows("block_all")]


def _block(tx: Transaction, row: Row) -> Block:
    value, note = json.loads(tx.vault.text(row["value"], _context(row["kind"], row["lookup"])))
    return Block(row["id"], Blocked(row["kind"]), row["lookup"], value, note, _when(row["at"]))


# --- where somebody came from


def _arrival(person_id: int) -> str:
    return f"arrivals.code|{person_id}"


def arrived(tx: Transaction, person: Person, code: str) -> None:
    sealed = tx.vault.seal(code, _arrival(person.id))
    tx.later("arrival_put", person_id=person.id, code=sealed, at=tx.at)


async def origin(tx: Transaction, person: Person) -> str:
    """The code of the link somebody came by lately."""
    row = await tx.row("arrival_find", person_id=person.id)
    return tx.vault.text(row["code"], _arrival(person.id)) if row else ""


# --- set aside


async def held_after(tx: Transaction, created: int, reference: str) -> Signon | None:
    row = await tx.row("held_after", created=created, reference=reference)
    return signons.signon_of(tx, row) if row else None


async def held(tx: Transaction) -> int:
    row = await tx.row("held_count")
    return int(row["n"]) if row else 0


async def release(tx: Transaction, reference: str) -> bool:
    """To the reviewers; False when somebody was first."""
    row = await tx.row("held_release", reference=reference)
    if row is not None:
        await chain.follow(tx, Kind.REOPENED, reference)
    return row is not None


async def held_old(tx: Transaction, before: int) -> list[Signon]:
    return [signons.signon_of(tx, row) for row in await tx.rows("held_old", before=before)]


async def since(tx: Transaction, at: int) -> list[Signon]:
    """Given here since then, as far as they were not withdrawn."""
    return [signons.signon_of(tx, row) for row in await tx.rows("signon_since", since=at)]


# --- what came in a rush


def _about(lookup: bytes) -> str:
    return f"spikes.about|{lookup.hex()}"


async def spike(tx: Transaction, rule: Rule, day: str) -> int:
    """Its number the first time on that day, then 0."""
    key = tx.vault.lookup(f"{rule.about}|{rule.value}", "spike")
    sealed = tx.vault.seal(json.dumps([rule.about, rule.value], ensure_ascii=False), _about(key))
    row = await tx.row("spike_add", lookup=key, day=day, about=sealed, at=tx.at)
    return int(row["id"]) if row else 0


async def spike_rule(tx: Transaction, identity: int) -> tuple[Rule, int] | None:
    """What it was about, and when it was told."""
    row = await tx.row("spike_find", id=identity)
    if row is None:
        return None
    about, value = json.loads(tx.vault.text(row["about"], _about(row["lookup"])))
    return Rule(About(about), value), int(row["at"])


def forget(tx: Transaction, *, arrived_before: int, spikes_before: int) -> None:
    tx.later("arrival_forget", before=arrived_before)
    tx.later("spike_forget", before=spikes_before)
