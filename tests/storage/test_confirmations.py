"""A confirmation is for one person, one press, some minutes."""

from storage import confirmations, people
from storage.database import Database


async def test_a_token_is_good_once(database: Database) -> None:
    async with database.transaction() as tx:
        ann = people.add(tx, 5, "en")
        token = confirmations.add(tx, ann, "give reviewer", tx.at + 300)
    async with database.transaction() as tx:
        assert await confirmations.take(tx, ann, token, tx.at) == "give reviewer"
        assert await confirmations.take(tx, ann, token, tx.at) is None


async def test_a_token_is_nobody_elses_and_ends(database: Database) -> None:
    async with database.transaction() as tx:
        ann, eve = people.add(tx, 5, "en"), people.add(tx, 6, "en")
        token = confirmations.add(tx, ann, "give reviewer", tx.at + 300)
        assert await confirmations.take(tx, eve, token, tx.at) is None
        assert await confirmations.take(tx, ann, token, tx.at + 301) is None


async def test_old_ones_are_forgotten(database: Database) -> None:
    async with database.transaction() as tx:
        ann = people.add(tx, 5, "en")
        token = confirmations.add(tx, ann, "give reviewer", tx.at + 300)
        confirmations.forget(tx, tx.at + 301)
        assert await confirmations.take(tx, ann, token, tx.at) is None
