"""Units of work: all or nothing, in order, whatever fails or is cancelled."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from storage import facts, people, sqlite
from storage.database import Database, Refused, Transaction, Unavailable, connect
from storage.vault import KeyTrouble, Vault, new_key, read_key
from tests.storage.conftest import Clock, content, counted_up

BROKEN_RULE = (sqlite3.IntegrityError, psycopg.IntegrityError)
MISTAKE = (sqlite3.ProgrammingError, psycopg.ProgrammingError)


async def _facts(database: Database) -> set[str]:
    async with database.transaction() as tx:
        return {key for key in "abcdef" if await facts.read(tx, key) is not None}


async def _write(tx: Transaction, *keys: str) -> None:
    for key in keys:
        facts.write(tx, key, "1")
        await tx.flush()


async def test_what_is_written_is_there_after_opening_again(path: Path, vault: Vault) -> None:
    first = await connect(f"sqlite:///{path}", vault)
    async with first.transaction() as tx:
        facts.write(tx, "a", "kept")
    await first.close()
    again = await connect(f"sqlite:///{path}", vault)
    async with again.transaction() as tx:
        assert await facts.read(tx, "a") == "kept"
    assert await again.problems() == []
    await again.close()


async def test_an_error_undoes_everything(database: Database, path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as tx:
            await _write(tx, "a", "b")
            facts.write(tx, "c", "1")
            raise ZeroDivisionError
    other = sqlite3.connect(path, timeout=0)
    other.execute("BEGIN IMMEDIATE")  # nothing is held any longer
    other.close()
    assert await _facts(database) == set()


async def test_what_an_earlier_user_left_open_is_not_kept_with_the_next(path: Path, vault: Vault) -> None:
    """As when a rollback was cancelled before it ran."""
    await (await connect(f"sqlite:///{path}", vault)).close()
    engine = await sqlite.connect(path)
    await engine.run([("BEGIN IMMEDIATE", {}), ("INSERT INTO facts (key, value) VALUES ('a', '1')", {})])
    database = Database(engine, vault)
    async with database.transaction() as tx:
        await _write(tx, "b")
    assert await _facts(database) == {"b"}
    await database.close()


@pytest.mark.parametrize("flushed", [True, False])
async def test_a_failing_unit_undoes_only_its_own_part(database: Database, flushed: bool) -> None:
    async with database.transaction() as tx:
        facts.write(tx, "a", "1")
        with pytest.raises(ZeroDivisionError):
            async with tx.unit():
                facts.write(tx, "b", "1")
                if flushed:
                    await tx.flush()
                raise ZeroDivisionError
        async with tx.unit():
            facts.write(tx, "c", "1")
        facts.write(tx, "d", "1")
    assert await _facts(database) == {"a", "c", "d"}


async def test_a_broken_rule_inside_a_unit_leaves_the_rest_whole(database: Database) -> None:
    async with database.transaction() as tx:
        people.add(tx, 7, "en")
        with pytest.raises(BROKEN_RULE):
            async with tx.unit():
                facts.write(tx, "a", "1")
                people.add(tx, 7, "fr")
        facts.write(tx, "b", "1")
        assert (await people.count(tx))[0] == 1
    assert await _facts(database) == {"b"}


async def test_a_mistake_of_ours_is_not_taken_for_a_busy_database(database: Database) -> None:
    async with database.transaction() as tx:
        with pytest.raises(MISTAKE):
            async with tx.unit():
                await tx.rows("fact_read", wrong="parameter")
        facts.write(tx, "a", "1")
    assert await _facts(database) == {"a"}


async def test_a_broken_rule_noticed_at_the_end_undoes_everything(database: Database) -> None:
    with pytest.raises(BROKEN_RULE):
        async with database.transaction() as tx:
            facts.write(tx, "a", "1")
            people.add(tx, 7, "en")
            people.add(tx, 7, "fr")
    assert await _facts(database) == set()


async def test_gathered_writes_go_in_order(database: Database) -> None:
    async with database.transaction() as tx:
        for value in ("first", "second", "third"):
            facts.write(tx, "a", value)
        facts.write(tx, "b", "after")
        assert (await facts.read(tx, "a"), await facts.read(tx, "b")) == ("third", "after")


async def test_transactions_wait_for_each_other(database: Database) -> None:
    assert await counted_up(database, 20) == 20


@pytest.mark.row(18)
@pytest.mark.parametrize("turns", range(0, 60, 3))
async def test_cancelled_anywhere_nothing_partial_is_left(database: Database, turns: int) -> None:
    """`turns` of the event loop later; wherever that falls, the next user finds all of it or nothing."""

    async def work() -> None:
        async with database.transaction() as tx:
            await _write(tx, "a", "b")
            async with tx.unit():
                await _write(tx, "c")

    task = asyncio.create_task(work())
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await _facts(database) in (set(), {"a", "b", "c"})


async def test_cancelled_between_two_writes_everything_is_undone(database: Database) -> None:
    reached = asyncio.Event()

    async def work() -> None:
        async with database.transaction() as tx:
            await _write(tx, "a", "b")
            reached.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await asyncio.wait_for(reached.wait(), 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with database.transaction() as tx:
        await _write(tx, "c")
    assert await _facts(database) == {"c"}


async def _takes(database: Database, memory: set[str], begun: list[Transaction] | None = None) -> None:
    """From memory, to be written."""
    async with database.transaction() as tx:
        if begun is not None:
            begun.append(tx)
        memory.discard("a")
        tx.when_undone(lambda: memory.add("a"))
        facts.write(tx, "a", "1")
        await tx.flush()


async def test_what_was_taken_from_memory_is_there_again_when_all_is_undone(database: Database) -> None:
    memory = {"a"}
    with pytest.raises(ZeroDivisionError):
        async with database.transaction() as tx:
            memory.clear()
            tx.when_undone(lambda: memory.add("a"))
            raise ZeroDivisionError
    assert memory == {"a"}
    await _takes(database, memory)
    assert memory == set() and await _facts(database) == {"a"}


@pytest.mark.parametrize("turns", range(0, 600, 30))
async def test_what_was_taken_from_memory_is_written_or_there_again(database: Database, turns: int) -> None:
    """Cancelled anywhere: never neither, never both."""
    memory = {"a"}
    task = asyncio.create_task(_takes(database, memory))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert (await _facts(database), memory) in (({"a"}, set()), (set(), {"a"}))


# --- a database that cannot work just now


@pytest.fixture
async def impatient(path: Path, vault: Vault, clock: Clock) -> AsyncIterator[tuple[sqlite.Sqlite, Database]]:
    """Gives up on a lock almost at once; with its engine, to set limits."""
    await (await connect(f"sqlite:///{path}", vault, clock)).close()
    engine = await sqlite.connect(path)
    await engine.run([("PRAGMA busy_timeout=20", {})])
    opened = Database(engine, vault, clock)
    yield engine, opened
    await opened.close()


@pytest.mark.row(52)
async def test_a_locked_file_is_unavailable_and_works_again_afterwards(
    impatient: tuple[sqlite.Sqlite, Database], path: Path
) -> None:
    _, database = impatient
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    for _ in range(2):
        with pytest.raises(Unavailable, match="locked"):
            async with database.transaction() as tx:
                await _write(tx, "a")
    other.execute("ROLLBACK")
    other.close()
    async with database.transaction() as tx:
        await _write(tx, "b")
    assert await _facts(database) == {"b"}


async def test_what_a_commit_could_not_keep_is_in_memory_again(
    impatient: tuple[sqlite.Sqlite, Database], path: Path
) -> None:
    """And not what a cancelled one keeps, which was under way."""
    engine, database = impatient
    reader, memory = sqlite3.connect(path, isolation_level=None), {"a"}
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM facts")
    with pytest.raises(Unavailable, match="locked"):
        await _takes(database, memory)
    assert memory == {"a"}
    await engine.run([("PRAGMA busy_timeout=10000", {})])
    begun: list[Transaction] = []
    task = asyncio.create_task(_takes(database, memory, begun))
    while not (begun and begun[0]._over):  # noqa: ASYNC110 - nothing tells
        await asyncio.sleep(0)
    task.cancel()
    reader.close()
    await asyncio.gather(task, return_exceptions=True)
    assert memory == set() and await _facts(database) == {"a"}


@pytest.mark.row(53)
async def test_a_full_disk_is_unavailable_and_keeps_nothing_half(impatient: tuple[sqlite.Sqlite, Database]) -> None:
    engine, database = impatient
    pages = (await engine.run([("PRAGMA page_count", {})]))[0][0]["page_count"]
    await engine.run([(f"PRAGMA max_page_count={pages + 2}", {})])
    with pytest.raises(Unavailable, match="full"):
        async with database.transaction() as tx:
            await _write(tx, "a")
            facts.write(tx, "b", "x" * 100_000)
    await engine.run([("PRAGMA max_page_count=1000000", {})])
    assert await _facts(database) == set()
    async with database.transaction() as tx:
        facts.write(tx, "b", "x" * 100_000)
    assert await _facts(database) == {"b"}


# --- opening


async def test_the_clock_is_asked_once_for_each_transaction(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        clock.now += 100
        assert tx.at == 1_800_000_000
    async with database.transaction() as tx:
        assert tx.at == 1_800_000_100


@pytest.mark.parametrize("url", ["", "data/bot.db", "mysql:///bot.db", "postgresql:///bot"])
async def test_other_addresses_are_refused(url: str, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.postgres.OPEN_SECONDS", 0.2)  # nobody starts a server meanwhile
    with pytest.raises(Refused, match="BOT_DATABASE_URL"):
        await connect(url, vault)


async def test_a_wrong_key_is_refused_before_anything_is_written(path: Path, vault: Vault) -> None:
    await (await connect(f"sqlite:///{path}", vault)).close()
    before = content(path)
    with pytest.raises(KeyTrouble, match="does not open this database"):
        await connect(f"sqlite:///{path}", Vault(read_key(new_key())))
    assert content(path) == before
    await (await connect(f"sqlite:///{path}", vault)).close()
