"""A database in which every table has rows, moved to PostgreSQL and back: nothing more, nothing less, nothing else."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.settings import Settings
from storage import moving, outbox, postgres, replicas, steps, tables
from storage.database import Refused, Transaction, Unavailable, connect
from storage.engine import Engine
from storage.records import Outgoing
from storage.tables import Table, Told
from storage.vault import KeyTrouble, Vault, new_key, read_key
from tests.postgres import Server
from tests.storage import earlier


def content(path: Path) -> dict[str, list[Any]]:
    """Of a file, looked at with other eyes; `replicas` is of processes."""
    with closing(sqlite3.connect(path)) as opened:
        named = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'replicas'").fetchall()
        return {
            name: sorted(opened.execute(f"SELECT * FROM {name}").fetchall(), key=repr)  # noqa: S608
            for (name,) in named
        }


async def move(source: str, target: str, key: str) -> dict[str, Told]:
    async with moving.at(source) as one, moving.at(target) as other:
        return await moving.move(one, other, Vault(read_key(key)))


async def rows(url: str, key: str) -> int:
    """That any table has."""
    async with moving.at(url) as engine, moving.begun(engine, Vault(read_key(key)), [moving.SNAPSHOT]) as tx:
        return sum((await moving.standing(tx, engine)).values())


async def test_there_and_back(full: str, settings: Settings, url: str, key: str, tmp_path: Path) -> None:
    before = content(settings.database)
    assert [name for name, found in before.items() if not found] == []
    there = await move(full, url, key)
    back = await move(url, f"sqlite:///{tmp_path}/back.db", key)
    assert content(tmp_path / "back.db") == before == content(settings.database)
    assert there == back and {name: each.rows for name, each in there.items()} == {
        name: len(found) for name, found in before.items() if name != "sqlite_sequence"
    }
    assert await rows(url, key) > 50


async def test_from_server_to_server(full: str, server: Server, url: str, key: str) -> None:
    other = server.fresh()
    assert await move(full, url, key) == await move(url, other, key)


async def test_no_id_is_used_again(full: str, url: str, key: str, tmp_path: Path) -> None:
    """The last row of deliveries was erased; what a replica held that is gone is no new one's."""
    await move(full, url, key)
    back = f"sqlite:///{tmp_path}/back.db"
    await move(url, back, key)
    for moved in (url, back):
        database = await connect(moved, Vault(read_key(key)))
        async with database.transaction() as tx:
            assert await replicas.join(tx, 15) == 42
            outbox.add(tx, Outgoing("sendMessage", {}, 7))
            add = "INSERT INTO deliveries (broadcast_id, language) SELECT id, 'fr' FROM broadcasts RETURNING id"
            assert [row["id"] for row in await tx.plain(add)] == [901]
            assert [row["id"] for row in await tx.plain("SELECT max(id) AS id FROM outbox")] == [8]
        await database.close()


async def test_many_rows_come_in_batches(full: str, settings: Settings, url: str, key: str, tmp_path: Path) -> None:
    n = 2 * tables.BATCH
    with closing(sqlite3.connect(settings.database)) as opened, opened:
        opened.executemany("INSERT INTO seen VALUES (?, 1)", [(each,) for each in range(-n, 0)])
        opened.executemany("INSERT INTO daily VALUES ('2027-01-01', ?, 'fr', 1)", [(f"é{each}",) for each in range(n)])
    before = content(settings.database)
    await move(full, url, key)
    await move(url, f"sqlite:///{tmp_path}/back.db", key)
    assert content(tmp_path / "back.db") == before


# --- refused, and then nothing came


async def refused(source: str, target: str, key: str, match: str) -> None:
    with pytest.raises((Refused, KeyTrouble), match=match):
        await move(source, target, key)


async def test_not_into_one_that_holds_something(full: str, url: str, key: str, server: Server) -> None:
    await (await connect(url, Vault(read_key(key)))).close()
    await refused(full, url, key, r"not empty \(2 rows, most of them in facts\)")
    assert server.query(url, "SELECT count(*) FROM people") == [(0,)]


async def test_not_with_another_key(full: str, url: str, key: str, server: Server) -> None:
    await refused(full, url, new_key(), "does not open")
    assert server.query(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]


async def test_not_into_that_of_a_newer_program(full: str, url: str, key: str, server: Server) -> None:
    server.query(url, "CREATE TABLE schema_steps (number BIGINT PRIMARY KEY)")
    server.query(url, "INSERT INTO schema_steps VALUES (9999)")
    await refused(full, url, key, "Install the newer program")
    assert server.query(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(1,)]


async def test_not_into_that_of_another_program(full: str, url: str, key: str, server: Server) -> None:
    server.query(url, "CREATE TABLE people (name TEXT)")
    await refused(full, url, key, "another program")


async def test_not_from_a_newer_one(full: str, url: str, key: str, server: Server) -> None:
    await move(full, url, key)
    server.query(url, "INSERT INTO schema_steps VALUES (9999)")
    await refused(url, server.fresh(), key, "Install the newer program")


async def test_not_from_an_empty_one(server: Server, url: str, key: str) -> None:
    await refused(url, server.fresh(), key, "There is nothing")


@pytest.mark.parametrize("which", ["source", "target"])
async def test_not_while_the_bot_is_at_work(full: str, server: Server, url: str, key: str, which: str) -> None:
    source, target = (full, url) if which == "target" else (url, server.fresh())
    if which == "source":
        await move(full, url, key)
    else:
        await (await connect(url, Vault(read_key(key)))).close()
        server.query(url, "DELETE FROM facts")
    at = "extract(epoch FROM clock_timestamp())"
    server.query(url, f"INSERT INTO replicas (joined, expires) VALUES (0, {at} + 15)")  # noqa: S608
    await refused(source, target, key, "at work")
    server.query(url, f"UPDATE replicas SET expires = {at} - 1")  # noqa: S608
    assert await move(source, target, key)


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ("UPDATE audit SET act = 'x' WHERE id = 1", "broken at entry 1"),
        ("UPDATE signons SET country = 'BE' WHERE reference = 'AAAA-2222'", "broken at link 1"),
    ],
)
async def test_not_what_was_changed_by_hand(
    full: str, settings: Settings, url: str, key: str, change: str, match: str
) -> None:
    with closing(sqlite3.connect(settings.database)) as opened, opened:
        opened.execute(change)
    await refused(full, url, key, match)
    assert await rows(url, key) == 0


async def test_not_what_the_other_cannot_hold(full: str, settings: Settings, url: str, key: str) -> None:
    with closing(sqlite3.connect(settings.database)) as opened, opened:
        opened.execute("UPDATE facts SET value = 'a' || char(0) WHERE key = 'told-day'")
    await refused(full, url, key, r"does not take rows of facts \(DataError\)")
    assert await rows(url, key) == 0


async def test_not_what_came_out_different(
    full: str, url: str, key: str, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a trigger of somebody's would make it."""

    async def fill(of: Transaction, into: Transaction, engines: tuple[Engine, Engine], schema: int) -> dict[str, Told]:
        await into.plain(
            "CREATE FUNCTION other() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.n = NEW.n + 1; RETURN NEW; END'"
        )
        await into.plain("CREATE TRIGGER t BEFORE INSERT ON counters FOR EACH ROW EXECUTE FUNCTION other()")
        return await filled(of, into, engines, schema)

    filled = moving._fill
    monkeypatch.setattr(moving, "_fill", fill)
    await refused(full, url, key, "counters came out different")
    assert await rows(url, key) == 0


async def test_interrupted_in_the_middle(full: str, url: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server ends it when most is there: all of it goes, and once more does it."""
    numbers = moving._number

    async def end(of: Transaction, into: Transaction, *given: Any) -> None:
        pid = (await into.plain("SELECT pg_backend_pid() AS pid"))[0]["pid"]
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute("SELECT pg_terminate_backend(%s)", [pid])
        await numbers(of, into, *given)

    with monkeypatch.context() as during:
        during.setattr(moving, "_number", end)
        with pytest.raises(Unavailable):
            await move(full, url, key)
    assert await rows(url, key) == 0
    assert await move(full, url, key)


@pytest.mark.parametrize("number", [4, steps.steps()[-2][0]])
async def test_one_of_an_earlier_schema_stays_of_that_schema(
    settings: Settings, server: Server, url: str, key: str, number: int
) -> None:
    """So that the next start backs it up and upgrades it, as ever."""
    earlier.make(settings.database, Vault(read_key(key)), number)
    assert await move(settings.database_url, url, key)
    assert server.query(url, "SELECT max(number) FROM schema_steps") == [(number,)]
    assert await rows(url, key) > 10


async def test_it_is_one_moment(full: str, server: Server, url: str, key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a backup: people come and go meanwhile."""
    await move(full, url, key)
    rows = moving._rows

    async def read(of: Transaction, into: Transaction, table: Table, wrong: type[Exception]) -> Told:
        server.query(url, "UPDATE signons SET country = 'BE'; DELETE FROM facts; DELETE FROM people")
        return await rows(of, into, table, wrong)

    monkeypatch.setattr(moving, "_rows", read)
    async with moving.at(url) as one, moving.at(server.fresh()) as other:
        told = await moving.copy(one, other, Vault(read_key(key)))
    assert told["people"].rows == 1 and told["facts"].rows > 2


async def test_nobody_writes_meanwhile(
    full: str, server: Server, url: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Into either; and it may take as long as it takes."""
    await move(full, url, key)
    rows, other = moving._rows, server.fresh()

    async def read(of: Transaction, into: Transaction, table: Table, wrong: type[Exception]) -> Told:
        for each in (url, other):
            assert server.query(each, f"SELECT pg_try_advisory_xact_lock({postgres.ALONE})") == [(False,)]
        for tx in (of, into):
            for limit in ("statement_timeout", "idle_in_transaction_session_timeout"):
                assert (await tx.plain("SELECT current_setting(:limit) AS n", limit=limit))[0]["n"] == "0"
        return await rows(of, into, table, wrong)

    monkeypatch.setattr(moving, "_rows", read)
    assert await move(url, other, key)


async def test_not_over_what_came_in_between(
    full: str, server: Server, url: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade = moving._upgrade

    async def upgraded(target: Engine, schema: int) -> None:
        await upgrade(target, schema)
        server.query(url, "INSERT INTO facts VALUES ('somebody', 'was first')")

    monkeypatch.setattr(moving, "_upgrade", upgraded)
    await refused(full, url, key, "not empty")
    assert await rows(url, key) == 1
