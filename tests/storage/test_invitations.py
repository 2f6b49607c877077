"""Links to roles: the token is kept nowhere, each is taken once, what is personal in them goes early."""

from datetime import UTC, datetime

from storage import invitations
from storage.database import Transaction
from storage.records import Person, Role
from tests.storage.conftest import everything

LABEL = "Marie, legal team"


async def offered(tx: Transaction, giver: Person, seconds: int = 60) -> tuple[int, str]:
    return await invitations.add(tx, giver, Role.REVIEWER, LABEL, expires=tx.at + seconds)


async def test_found_by_its_token_alone(tx: Transaction, ann: Person) -> None:
    identity, token = await offered(tx, ann)
    found = await invitations.opened(tx, token)
    assert found is not None and found == await invitations.find(tx, identity)
    assert (found.role, found.label, found.state, found.giver_id) == (Role.REVIEWER, LABEL, "open", ann.id)
    assert found.expires == datetime.fromtimestamp(tx.at + 60, UTC)
    assert await invitations.opened(tx, token[:-1]) is None
    assert len({(await offered(tx, ann))[1] for _ in range(20)}) == 20


async def test_neither_token_nor_name_can_be_read(tx: Transaction, ann: Person) -> None:
    _, token = await offered(tx, ann)
    seen = await everything(tx)
    assert token not in seen and "Marie" not in seen


async def test_taken_once(tx: Transaction, ann: Person, layla: Person) -> None:
    identity, _ = await offered(tx, ann)
    found = await invitations.find(tx, identity)
    assert found is not None
    assert await invitations.take(tx, found, layla, tx.at)
    assert not await invitations.take(tx, found, ann, tx.at)
    assert not await invitations.revoke(tx, identity, tx.at)
    after = await invitations.find(tx, identity)
    assert after is not None and (after.state, after.taker_id, after.label) == ("taken", layla.id, "")


async def test_not_taken_when_revoked_or_too_old(tx: Transaction, ann: Person, layla: Person) -> None:
    one, _ = await offered(tx, ann)
    other, _ = await offered(tx, ann)
    assert await invitations.revoke(tx, one, tx.at) and not await invitations.revoke(tx, one, tx.at)
    assert not await invitations.revoke(tx, other, tx.at + 61)
    for identity, late in ((one, 0), (other, 61)):
        found = await invitations.find(tx, identity)
        assert found is not None and not await invitations.take(tx, found, layla, tx.at + late)


async def test_those_that_can_be_taken(tx: Transaction, ann: Person, layla: Person) -> None:
    first, *others = [(await offered(tx, ann, seconds))[0] for seconds in (100, 10, 60, 60)]
    taken = await invitations.find(tx, others[1])
    assert taken is not None and await invitations.take(tx, taken, layla, tx.at)
    await invitations.revoke(tx, others[2], tx.at)
    assert [each.id for each in await invitations.waiting(tx, tx.at + 50)] == [first]


async def test_forgotten_in_two_steps(tx: Transaction, ann: Person) -> None:
    identity, _ = await offered(tx, ann)
    late = tx.at + 61
    invitations.forget(tx, now=late, before=late - 100)
    kept = await invitations.find(tx, identity)
    assert kept is not None and kept.label == ""
    invitations.forget(tx, now=late, before=late)
    assert await invitations.find(tx, identity) is None


async def test_they_go_with_who_gave_them(tx: Transaction, ann: Person) -> None:
    identity, _ = await offered(tx, ann)
    tx.later("person_erase", id=ann.id)
    assert await invitations.find(tx, identity) is None
