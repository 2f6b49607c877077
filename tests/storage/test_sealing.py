"""An offline key is named when there are decisions already, or another one: what becomes of earlier contacts."""

import pytest

from bot.core import contacts as core
from bot.pipeline.sealer import Sealer
from storage import audit, chain, sealing, signons
from storage.database import Database, Transaction
from storage.links import Kind
from storage.offline import Offline
from storage.records import Representative, Source
from storage.vault import Vault, new_key, read_key
from tests.makers import make_signon
from tests.storage.test_contacts import KEY, OTHER, OTHERS, PUBLIC, WHO, decided, found, pending, read, reveal


@pytest.fixture
def vault() -> Vault:
    return Vault(read_key(new_key()), offline=Offline(PUBLIC, core.known))


async def many(tx: Transaction, n: int) -> None:
    """Decided while there was no offline key."""
    offline, tx.vault.offline = tx.vault.offline, None
    for _ in range(n):
        await decided(tx, await pending(tx))
    tx.vault.offline = offline


async def test_those_from_before_are_sealed_a_little_at_a_time(database: Database) -> None:
    total = sealing.AT_ONCE + 3
    async with database.transaction() as tx:
        await many(tx, total)
        await signons.add(tx, make_signon(representative=Representative(), source=Source.IMPORT), KEY)
        waiting = await pending(tx, representative=Representative("Reviewers", "need", "this@example.org"))
        assert await sealing.counts(tx) == (total, {})
    steps, after = [], ""
    while not steps or after:
        async with database.transaction() as tx:
            made = await sealing.step(tx, after)
        steps.append(made.sealed)
        after = made.last
    async with database.transaction() as tx:
        assert len(steps) == 2 and sum(steps) == total
        assert await sealing.counts(tx) == (0, {PUBLIC: total})
        assert await read(tx) == [] and (await found(tx, waiting.reference)).representative.name == "Reviewers"
        assert await chain.first_broken(tx) is None
        kinds = [row["kind"] for row in await tx.rows("chain_all")]
        assert kinds.count(Kind.SEALED) == total
        assert (await sealing.step(tx, "")) == sealing.Step(0, (), "")


async def test_the_one_that_cannot_be_read_stops_nothing(tx: Transaction) -> None:
    await many(tx, 2)
    [first, _] = sorted(each.reference for each in await signons.everything(tx))
    tx.wait("UPDATE signons SET details = x'00' WHERE reference = :first", first=first)
    assert await sealing.step(tx, "") == sealing.Step(1, (first,), "")


async def test_another_key_is_for_the_next_ones(tx: Transaction) -> None:
    first = await decided(tx, await pending(tx))
    tx.vault.offline = Offline(OTHER)
    second = await decided(tx, await pending(tx))
    assert await sealing.step(tx, "") == sealing.Step(0, (), "")
    assert (reveal(await found(tx, first.reference)), reveal(second, OTHERS)) == (WHO, WHO)
    assert (await sealing.counts(tx))[1] == {PUBLIC: 1, OTHER: 1}
    tx.vault.offline = None
    third = await decided(tx, await pending(tx))
    assert third.representative == WHO and (await sealing.counts(tx))[0] == 1


async def test_killed_on_the_way_it_goes_on_from_the_rows(database: Database) -> None:
    async with database.transaction() as tx:
        await many(tx, 2 * sealing.AT_ONCE + 1)
    assert await Sealer(database)._round() is not None
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as tx:
            await sealing.step(tx, "")
            raise ZeroDivisionError
    async with database.transaction() as tx:
        assert (await sealing.counts(tx))[0] == sealing.AT_ONCE + 1
    sealer = Sealer(database)
    while await sealer._round() is not None:
        pass
    async with database.transaction() as tx:
        assert (await sealing.counts(tx))[0] == 0 and await read(tx) == []
        assert await chain.first_broken(tx) is None
        assert [each.act for each in await audit.entries(tx)] == ["contacts-sealed"]
