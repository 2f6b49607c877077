"""What stands when signing on has closed."""

from storage.database import Transaction


async def versions(tx: Transaction) -> dict[int, int]:
    """Version → number of approved sign-ons under it."""
    return {row["version"]: row["n"] for row in await tx.rows("closing_versions")}


async def standing(tx: Transaction) -> list[int]:
    """People with a sign-on that stands."""
    return [row["person_id"] for row in await tx.rows("closing_standing")]


async def waiting(tx: Transaction) -> list[int]:
    """People with nothing but sign-ons that the secretariat has not decided on."""
    return [row["person_id"] for row in await tx.rows("closing_waiting")]
