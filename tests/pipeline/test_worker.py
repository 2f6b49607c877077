"""A group of updates in one commit: one that fails, at once or when its writes are sent, takes no other with it."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.pipeline.arrivals import Arrival, keep
from bot.pipeline.worker import ATTEMPTS, GROUP, Unreadable, Worker
from storage import facts, inbox
from storage.database import Asked, Database, Row, Transaction
from storage.inbox import Backlog


class Deals:
    """Counts each update in the database; "bad" breaks a rule of it, which is noticed `late` or at once."""

    def __init__(self, late: bool) -> None:
        self.late = late
        self.order: list[str] = []

    async def ahead(self, tx: Transaction, raw: Sequence[bytes]) -> None:
        pass

    async def handle(self, tx: Transaction, raw: bytes) -> None:
        name = raw.decode()
        self.order.append(name)
        if name == "unreadable":
            raise Unreadable
        facts.count(tx, name)
        facts.write(tx, name, "done")
        if name == "bad":
            tx.later("draft_save", person_id=-1, answers=b"", asked="", corrects="", at=0)  # of nobody
            if not self.late:
                await tx.flush()

    async def apologise(self, tx: Transaction, raw: bytes) -> None:
        facts.count(tx, "apologies")


class Slow(Deals):
    """Lets others in between, as whoever looks up something does."""

    def __init__(self) -> None:
        super().__init__(late=False)
        self._dealt = asyncio.Condition()

    async def handle(self, tx: Transaction, raw: bytes) -> None:
        await super().handle(tx, raw)
        await asyncio.sleep(0)
        async with self._dealt:
            self._dealt.notify_all()

    async def all_of(self, number: int) -> None:
        async with self._dealt:
            await self._dealt.wait_for(lambda: len(self.order) == number)


class Sends:
    """Nothing."""

    async def commit(self, tx: Transaction, asked: Sequence[Asked]) -> list[list[Row]]:
        return await tx.last(asked)


def counting(database: Database) -> list[int]:
    """Grows by one with each hop."""
    hops: list[int] = []
    engine = database._engine
    run = engine.run  # type: ignore[attr-defined]

    async def counted(statements: Sequence[object]) -> object:
        hops.append(len(statements))
        return await run(statements)

    engine.run = counted  # type: ignore[attr-defined]
    return hops


NAMES = ("one", "two", "bad", "three", "four")


@pytest.mark.parametrize("late", [True, False])
async def test_one_that_breaks_a_rule_takes_no_other_with_it(database: Database, late: bool) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, *((number, name.encode(), number) for number, name in enumerate(NAMES, 1)))
    deals = Deals(late)
    worker = Worker(database, deals, Sends(), lambda wrote: None, holder=0)
    while await worker._group():
        pass
    async with database.transaction() as tx:
        counted = {row["name"]: row["n"] for row in await tx.plain("SELECT name, n FROM counters")}
        assert {name: await facts.read(tx, name) for name in NAMES} == dict.fromkeys(NAMES, "done") | {"bad": None}
        assert await inbox.backlog(tx) == Backlog(waiting=0, dead=1)
    counted.pop("people:known", None)
    assert counted == {"one": 1, "two": 1, "three": 1, "four": 1, "updates-dead": 1, "apologies": 1}
    assert deals.order.count("bad") == ATTEMPTS + 1, "once together with the others, who were sent with it"


@pytest.mark.embedded
@pytest.mark.parametrize("odd", [0, 4], ids=["all are sound", "one in four cannot be read"])
async def test_a_group_goes_in_one_hop(database: Database, odd: int) -> None:
    bad = [number for number in range(1, 51) if odd and number % odd == 0]
    async with database.transaction() as tx:
        await inbox.add(tx, *((n, b"unreadable" if n in bad else b"x%d" % n, n) for n in range(1, 51)))
    hops = counting(database)
    assert not await Worker(database, Deals(False), Sends(), lambda wrote: None, holder=0)._group(), (
        "and sees that this is all"
    )
    assert len(hops) == 2, "they are taken in hand, and dealt with"
    async with database.transaction() as tx:
        assert await inbox.backlog(tx) == Backlog(waiting=0, dead=len(bad))
        assert [(row["update_id"], row["error_class"]) for row in await tx.plain("SELECT * FROM inbox")] == [
            (number, "Unreadable") for number in bad
        ]
        counted = {row["name"]: row["n"] for row in await tx.plain("SELECT name, n FROM counters")}
    assert counted.get("apologies", 0) == counted.get("updates-dead", 0) == len(bad)


@pytest.mark.embedded
async def test_what_comes_next_is_taken_with_a_commit_that_is_made_anyway(database: Database) -> None:
    deals = Deals(False)
    worker = Worker(database, deals, Sends(), lambda wrote: None, holder=0)
    hops = counting(database)
    assert await keep(database, [Arrival(number, b"x%d" % number, number) for number in range(1, GROUP + 3)], worker)
    assert len(hops) == 2
    assert await worker._group() and len(deals.order) == GROUP, "they were taken when they were kept"
    assert not await worker._group() and len(deals.order) == GROUP + 2, "and these with the commit of those before"
    assert len(hops) == 4
    assert deals.order == [f"x{number}" for number in range(1, GROUP + 3)]


async def test_who_is_busy_looks_for_what_came_meanwhile(database: Database) -> None:
    """Each by a keep of its own, while an update is being dealt with and in between."""
    deals = Slow()
    worker = Worker(database, deals, Sends(), lambda wrote: None, holder=0)
    running = asyncio.create_task(worker.run())
    try:
        for number in range(1, 31):
            await keep(database, [Arrival(number, b"x%d" % number, 7)], worker)
            worker.wake()
            if number % 3 == 0:
                async with asyncio.timeout(10):
                    await deals.all_of(number)
    finally:
        running.cancel()
    assert deals.order == [f"x{number}" for number in range(1, 31)], "each once, in their order"


async def test_those_behind_one_that_fails_wait_for_its_last_try_and_are_not_read_again(database: Database) -> None:
    async with database.transaction() as tx:
        await inbox.add(tx, *((number, name.encode(), 7) for number, name in enumerate(NAMES, 1)))
    deals = Deals(late=False)
    assert not await Worker(database, deals, Sends(), lambda wrote: None, holder=0)._group()
    together = ["one", "two", "bad"]
    assert deals.order == [*together, "one", "two", *["bad"] * ATTEMPTS, "three", "four"], "they may be one person's"
