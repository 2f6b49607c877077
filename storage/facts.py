"""Small facts that survive a restart, counters, origins and reviews of texts."""

import secrets

from storage.database import Transaction

CHANGED = "changed-"
DRILL = "drill-askers"  # fact: the ids of people
MOST_ORIGINS = 500
ORIGIN = "origins.code"
LAST = "\U0010ffff"  # sorts behind every other letter


async def read(tx: Transaction, key: str) -> str | None:
    row = await tx.row("fact_read", key=key)
    return row["value"] if row else None


async def profile(tx: Transaction) -> dict[str, str]:
    """What Telegram was told about the bot."""
    return {row["key"]: row["value"] for row in await tx.rows("facts_profile")}


def write(tx: Transaction, key: str, value: str) -> None:
    tx.later("fact_write", key=key, value=value)


async def under(tx: Transaction, start: str) -> dict[str, str]:
    """Those whose keys begin so."""
    return {row["key"]: row["value"] for row in await tx.rows("facts_under", start=start, beyond=start + LAST)}


def changed(tx: Transaction, what: str) -> None:
    """Something that every replica keeps in memory: the others look at it with their next renewal."""
    write(tx, CHANGED + what, secrets.token_hex(8))


async def ask_drill(tx: Transaction, person_id: int) -> None:
    """The last backup is to be tried out, by the replica that leads; that person is told."""
    write(tx, DRILL, f"{await read(tx, DRILL) or ''} {person_id}".strip())
    changed(tx, "drill")


async def drill_askers(tx: Transaction) -> list[int]:
    """Each once."""
    asked = await read(tx, DRILL)
    if asked:
        forget(tx, DRILL)
    return sorted({int(each) for each in (asked or "").split()})


def forget(tx: Transaction, key: str) -> None:
    tx.later("fact_forget", key=key)


def count(tx: Transaction, name: str, n: int = 1) -> None:
    tx.later("counter_add", name=name, n=n)


async def counters(tx: Transaction) -> dict[str, int]:
    return {row["name"]: row["n"] for row in await tx.rows("counter_all")}


async def arrived(tx: Transaction, code: str) -> None:
    """Counts an origin, not who came from it. Codes are typed by anybody: only so many are kept apart."""
    row = await tx.row("origin_known", lookup=tx.vault.lookup(code, "origin"))
    kept = code if row is None or row["known"] or row["n"] < MOST_ORIGINS else "other"
    tx.later("origin_add", lookup=tx.vault.lookup(kept, "origin"), code=tx.vault.seal(kept, ORIGIN))


async def origins(tx: Transaction) -> dict[str, int]:
    return {tx.vault.text(row["code"], ORIGIN): row["n"] for row in await tx.rows("origin_all")}


def review(tx: Transaction, entry: str, language: str, digest: str) -> None:
    """An admin has read this wording (`digest`) and stands by it."""
    tx.later("reviewed_add", entry=entry, language=language, digest=digest, at=tx.at)


async def reviewed(tx: Transaction) -> dict[tuple[str, str], tuple[str, int]]:
    """(entry, language) → (digest of the wording, when)"""
    rows = await tx.rows("reviewed_all")
    return {(row["entry"], row["language"]): (row["digest"], row["at"]) for row in rows}
