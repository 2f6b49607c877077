"""Everything of a database into another one, of whatever engine: all or nothing, and compared afterwards."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from storage import audit, chain, replicas, steps
from storage.database import Database, Refused, Transaction, opened
from storage.engine import Engine, Statement
from storage.keycheck import fits, take_root
from storage.tables import Sum, Table, Told, batches, insert, tables
from storage.vault import Vault

SNAPSHOT: Statement = ("BEGIN /*+pg ISOLATION LEVEL REPEATABLE READ READ ONLY */", {})
PATIENT: Statement = (
    "SELECT 1 AS one /*+pg , set_config('statement_timeout', '0', true),"
    " set_config('idle_in_transaction_session_timeout', '0', true) */",
    {},
)
OF_PROCESSES = "replicas"  # those of one database are not at work in the other
REPLICAS_SINCE = 21  # schema


@asynccontextmanager
async def at(url: str) -> AsyncIterator[Engine]:
    """Raises Refused."""
    engine = await opened(url)
    try:
        yield engine
    finally:
        await engine.close()


def begun(engine: Engine, vault: Vault, begin: Sequence[Statement]) -> AbstractAsyncContextManager[Transaction]:
    """A transaction that may take its time."""
    return Database(engine, vault).begun([*begin, PATIENT])


async def version(tx: Transaction, engine: Engine) -> int:
    """Of the schema; 0 where there is none. Raises Refused when this program is too old for it."""
    asked = engine.dialect
    if not await tx.plain(asked.steps_kept):
        return 0
    found, newest = int((await tx.plain(asked.version))[0]["user_version"]), steps.newest()
    if found > newest:
        raise Refused(f"The database has schema {found}, this program knows {newest}. Install the newer program.")
    return found


async def standing(tx: Transaction, engine: Engine) -> dict[str, int]:
    """How many rows are where there are more than a new database has."""
    counts = [(each, await _count(tx, each)) for each in tables(await version(tx, engine))]
    return {each.name: n for each, n in counts if n > each.given and each.name != OF_PROCESSES}


def summed(counts: dict[str, int]) -> str:
    most = sorted(counts, key=counts.__getitem__)[:-4:-1]
    return f"{sum(counts.values())} rows, most of them in {', '.join(most)}"


async def _count(tx: Transaction, table: Table) -> int:
    return int((await tx.plain(f"SELECT count(*) AS n FROM {table.name}"))[0]["n"])  # noqa: S608


async def nobody_at_work(tx: Transaction, engine: Engine) -> None:
    """Of a file the lock beside it tells. Raises Refused."""
    if not engine.side_by_side or await version(tx, engine) < REPLICAS_SINCE:
        return
    if await replicas.living(tx):
        raise Refused(
            "The bot is at work on that PostgreSQL database: stop it first, everywhere. "
            "One that was killed counts as at work until its lease (BOT_LEASE_SECONDS) is over."
        )


@asynccontextmanager
async def _undisturbed(engine: Engine, vault: Vault) -> AsyncIterator[None]:
    """Nobody writes meanwhile."""
    if not engine.side_by_side:
        yield
        return
    async with begun(engine, vault, engine.begin(alone=True)) as tx:
        await nobody_at_work(tx, engine)
        yield


async def move(source: Engine, target: Engine, vault: Vault) -> dict[str, Told]:
    """Of a database that nobody works from. Raises Refused, KeyTrouble, Unavailable."""
    async with _undisturbed(source, vault):
        return await copy(source, target, vault, strict=True)


async def copy(
    source: Engine, target: Engine, vault: Vault, *, replace: bool = False, strict: bool = False
) -> dict[str, Told]:
    """One moment of the source, which may be in use. Raises Refused, KeyTrouble, Unavailable.

    `strict`: also its log and its chain of receipts must hold.
    """
    async with begun(source, vault, [SNAPSHOT]) as of:
        schema = await version(of, source)
        if not schema or not await fits(of):
            raise Refused("There is nothing in the database that is to be copied: no bot was ever started on it.")
        async with begun(target, vault, target.begin(alone=True)) as into:
            await _empty(into, target, replace=replace)
        await _upgrade(target, schema)
        async with begun(target, vault, target.begin(alone=True)) as into:
            await _empty(into, target, replace=replace)  # nobody was in between
            if replace:
                await into.plain(f"TRUNCATE {', '.join(each.name for each in tables(schema))}")
            told = await _fill(of, into, (source, target), schema)
            if strict and schema == steps.newest():
                await _chains(into)
    return told


async def _upgrade(target: Engine, schema: int) -> None:
    try:
        await target.upgrade(schema)
    except target.error as error:
        raise Refused(f"The other database is that of another program ({type(error).__name__}).") from None


async def _empty(tx: Transaction, target: Engine, *, replace: bool) -> None:
    """Raises Refused where something stands that is not to be replaced."""
    await nobody_at_work(tx, target)
    there = await standing(tx, target)
    if there and not replace:
        raise Refused(f"The other database is not empty ({summed(there)}). Name an empty one: nothing was changed.")


async def _fill(of: Transaction, into: Transaction, engines: tuple[Engine, Engine], schema: int) -> dict[str, Told]:
    found = await version(into, engines[1])
    if found != schema:
        raise Refused(f"The other database has schema {found}, this one {schema}: name one that is new.")
    every = [each for each in tables(schema) if each.name != OF_PROCESSES]
    for each in reversed(every):
        if each.given:
            await into.plain(f"DELETE FROM {each.name}")  # noqa: S608
    told = {each.name: await _rows(of, into, each, engines[1].error) for each in every}
    for each in tables(schema):
        if each.numbered:
            await _number(of, into, each, engines)
    await _compared(into, every, told)
    return told


async def _rows(of: Transaction, into: Transaction, table: Table, wrong: type[Exception]) -> Told:
    read = Sum()
    async for rows in batches(of, table):
        read.add(rows)
        values = {f"v{place}": value for place, value in enumerate(value for row in rows for value in row)}
        try:
            await into.plain(insert(table, len(rows)), **values)
        except wrong as error:
            raise Refused(f"The other database does not take rows of {table.name} ({type(error).__name__}).") from None
    return read.told


async def _number(of: Transaction, into: Transaction, table: Table, engines: tuple[Engine, Engine]) -> None:
    """The next id is one that neither database ever gave."""
    here = {"table": table.name, "column": table.key[0]}
    given = []
    for tx, engine in zip((of, into), engines, strict=True):
        rows = await tx.plain(engine.dialect.number, **here)
        given += [int(row["n"]) for row in rows if row["n"] is not None]
    if given:
        for sql in engines[1].dialect.number_from:
            into.wait(sql, **here, n=max(given))


async def _compared(tx: Transaction, every: Sequence[Table], told: dict[str, Told]) -> None:
    """Raises Refused where something else stands now than was read."""
    for table in every:
        found = Sum()
        async for rows in batches(tx, table):
            found.add(rows)
        if found.told != told[table.name]:
            counts = f"{told[table.name].rows} rows, then {found.told.rows}"
            raise Refused(f"{table.name} came out different ({counts}): nothing was kept.")


async def _chains(tx: Transaction) -> None:
    """Raises Refused where something was changed by hand before."""
    await take_root(tx)
    if (entry := await audit.first_broken(tx)) is not None:
        raise Refused(f"The log of the secretariat is broken at entry {entry}: `python -m bot check` tells more.")
    if (link := await chain.first_broken(tx)) is not None:
        raise Refused(f"The chain of receipts is broken at link {link}: `python -m bot check` tells more.")
