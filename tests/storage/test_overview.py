"""What the panel shows, in one row."""

from datetime import UTC, datetime

from storage import facts, outbox, overview, questions, signons
from storage.database import Database
from storage.desk_records import Overview, Waiting
from storage.records import Outgoing, Status
from tests.makers import make_signon, offered
from tests.storage.conftest import Clock, person


def when(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


async def test_nothing_yet(database: Database) -> None:
    async with database.transaction() as tx:
        assert await overview.read(tx) == Overview()


async def test_everything(database: Database, clock: Clock) -> None:
    begun = int(clock.now)
    for status in (Status.PENDING, Status.PENDING, Status.APPROVED):
        async with database.transaction() as tx:
            await signons.add(tx, make_signon(status=status), "x")
            ann = person(tx, tx.at)
            identity = await offered(tx, ann, "Why?")
            if status is Status.PENDING:
                await questions.hand_on(tx, ann, identity)
            outbox.add(tx, Outgoing("sendMessage", {}, 5))
        clock.now += 10
    async with database.transaction() as tx:
        facts.write(tx, "backup-at", str(begun))
        facts.write(tx, "flood-until", str(begun + 99))
        for name, n in (("sends-uncertain", 3), ("sends-given-up", 1), ("floods", 2)):
            facts.count(tx, name, n)
        tx.later("inbox_add", update_id=1, lane=b"", raw=b"", at=tx.at)
        tx.later("inbox_dead", seq=1, error_class="x")
    async with database.transaction() as tx:
        assert await overview.read(tx) == Overview(
            signons=Waiting(2, when(begun)),
            questions=Waiting(2, when(begun)),
            unsent=Waiting(3, when(begun)),
            dead=1,
            flood_until=when(begun + 99),
            backup=when(begun),
            uncertain=3,
            given_up=1,
            floods=2,
        )


async def test_a_question_waits_while_it_is_the_turn_of_the_team(database: Database, clock: Clock) -> None:
    asked, begun = [], int(clock.now)
    for number in range(3):
        clock.now = begun + number
        async with database.transaction() as tx:
            ann = person(tx, number)
            asked.append((ann, identity := await offered(tx, ann, "Why?")))
            await questions.hand_on(tx, ann, identity)
    clock.now = begun + 10
    async with database.transaction() as tx:
        for _, identity in asked[:2]:
            await questions.answer(tx, identity, "Because.", 0)
        assert (await overview.read(tx)).questions == Waiting(1, when(begun + 2))
        await questions.ask_again(tx, *asked[0], "And?")
        assert (await overview.read(tx)).questions == Waiting(2, when(begun + 2))
        await questions.close(tx, asked[2][1])
        assert (await overview.read(tx)).questions == Waiting(1, when(begun + 10))
