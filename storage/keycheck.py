"""Whether the key is that of the database: said at the start, before anything is written with another."""

import secrets

from storage.database import Transaction
from storage.vault import KEY_BYTES

ROOT = "lookup-root"  # fact


async def begin(tx: Transaction) -> None:
    """Raises KeyTrouble when it does not fit."""
    if not await fits(tx):
        tx.vault.root(secrets.token_bytes(KEY_BYTES))  # no key tells it, so that a stolen one does not
        tx.later("fact_write", key="key-check", value=tx.vault.seal("key-check", "facts.key-check").hex())
    await take_root(tx)


async def fits(tx: Transaction) -> bool:
    """What was sealed at the first start opens: no wrong key writes anything; false where nothing was sealed yet."""
    row = await tx.row("fact_read", key="key-check")
    if row is not None:
        tx.vault.open(bytes.fromhex(row["value"]), "facts.key-check")
    return row is not None


async def take_root(tx: Transaction) -> None:
    """Of the look-ups; databases from before it was kept go by what their first key gives."""
    row = await tx.row("fact_read", key=ROOT)
    if row is None:
        tx.later("fact_write", key=ROOT, value=tx.vault.seal(tx.vault.root(), f"facts.{ROOT}").hex())
    else:
        tx.vault.root(tx.vault.open(bytes.fromhex(row["value"]), f"facts.{ROOT}"))
