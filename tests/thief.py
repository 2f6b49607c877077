"""What somebody reads who has stolen the database and the server's encryption key."""

from storage.database import Transaction
from storage.rekeying import FIRST, SEALED
from tests.storage.conftest import everything


async def opened(tx: Transaction) -> str:
    """Every value of every table, and each sealed one as the key opens it."""
    plain = [await everything(tx)]
    for column in SEALED:
        rows = await tx.plain(column.stale, after=FIRST.get(column.key, -1), prefix=b"", limit=100_000)
        plain += [tx.vault.open(row["sealed"], column.about(row)).decode("utf-8", "replace") for row in rows]
    return "\n".join(plain).casefold()
