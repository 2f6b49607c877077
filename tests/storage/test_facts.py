"""Small facts, counters, origins and reviews."""

from contextlib import suppress

from storage import facts
from storage.database import Database, Transaction
from tests.storage.conftest import everything


async def test_the_last_word_on_a_fact_counts(tx: Transaction) -> None:
    assert await facts.read(tx, "flood-until") is None
    for value in ("1", "", "é"):
        facts.write(tx, "flood-until", value)
        assert await facts.read(tx, "flood-until") == value


async def test_counters_add_up(database: Database) -> None:
    for n in (1, 1, 5):
        async with database.transaction() as tx:
            facts.count(tx, "floods", n)
            facts.count(tx, "floods", n)
    async with database.transaction() as tx:
        facts.count(tx, "faq-sure")
        with suppress(ZeroDivisionError):
            async with tx.unit():
                facts.count(tx, "faq-sure")
                facts.count(tx, "faq-unsure", 1 // 0)
    async with database.transaction() as tx:
        assert await facts.counters(tx) == {"floods": 14, "faq-sure": 1}


async def test_origins_are_counted_and_the_busiest_come_first(tx: Transaction) -> None:
    for code in ("hrw", "en", "hrw"):
        await facts.arrived(tx, code)
    assert list((await facts.origins(tx)).items()) == [("hrw", 2), ("en", 1)]


async def test_invented_origins_cannot_fill_the_database(tx: Transaction) -> None:
    for number in range(facts.MOST_ORIGINS + 50):
        await facts.arrived(tx, f"code{number}")
    await facts.arrived(tx, "code7")
    (row,) = await tx.rows("origin_known", lookup=tx.vault.lookup("code7", "origin"))
    assert row["n"] == facts.MOST_ORIGINS + 1, "one more for all that came too late"
    found = await facts.origins(tx)
    assert (found["other"], found["code7"]) == (50, 2)


async def test_what_somebody_wrote_into_a_link_is_sealed(tx: Transaction) -> None:
    await facts.arrived(tx, "layla-haddad-director")
    assert "haddad" not in await everything(tx)


async def test_the_newest_review_of_a_wording_counts(tx: Transaction) -> None:
    facts.review(tx, "what-is-the-icc", "fr", "aaa")
    facts.review(tx, "what-is-the-icc", "fr", "bbb")
    facts.review(tx, "what-is-the-icc", "ar", "ccc")
    assert await facts.reviewed(tx) == {
        ("what-is-the-icc", "fr"): ("bbb", tx.at),
        ("what-is-the-icc", "ar"): ("ccc", tx.at),
    }
