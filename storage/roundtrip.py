"""A list of statements to PostgreSQL in one go, and its answers.

psycopg's own pipeline hands each to the kernel by itself, which costs bot and server more than the statement does.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

import psycopg
from psycopg import AsyncConnection, errors
from psycopg.abc import PQGen, Transformer
from psycopg.adapt import PyFormat
from psycopg.pq import ConnStatus, ExecStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Ready, Wait

from storage.engine import Statement

MARKED = re.compile(r"/\*\+pg (.*?) \*/", re.DOTALL)
WRITING = re.compile(r"x'([0-9a-f]*)'|'(?:[^']|'')*'|::|:(\w+)")


@cache
def translated(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A query as the server takes it, and its values by name; what stands in /*+pg … */ is for PostgreSQL alone."""
    names: dict[str, int] = {}

    def one(found: re.Match[str]) -> str:
        raw, name = found.groups()
        if raw is not None:
            return rf"'\x{raw}'::bytea"
        return f"${names.setdefault(name, len(names) + 1)}" if name else found.group()

    return WRITING.sub(one, MARKED.sub(r"\1", sql)).encode(), tuple(names)


async def exchange(
    connection: AsyncConnection[Any], adapt: Transformer, statements: Sequence[Statement]
) -> list[list[dict[str, Any]]]:
    """The rows of each. Raises the first error."""
    link = connection.pgconn
    asked = [_asked(adapt, sql, values) for sql, values in statements]
    link.enter_pipeline_mode()
    try:
        for text, values, types, formats in asked:
            link.send_query_params(text, values, types, formats)
        link.pipeline_sync()
        found = await connection.wait(_answers(link))
    finally:
        if link.status != ConnStatus.BAD:
            link.exit_pipeline_mode()
    for each in found:
        if each.status == ExecStatus.FATAL_ERROR:
            raise errors.error_from_result(each)
    return [_rows(adapt, each) for each in found]


def _asked(adapt: Transformer, sql: str, values: dict[str, Any]) -> tuple[bytes, Any, Any, Any]:
    text, names = translated(sql)
    if not names:
        return text, None, None, None
    if missing := set(names) - values.keys():
        raise psycopg.ProgrammingError(f"without a value: {missing}")
    given = adapt.dump_sequence([values[name] for name in names], [PyFormat.AUTO] * len(names))
    return text, given, adapt.types, adapt.formats


def _answers(link: PGconn) -> PQGen[list[PGresult]]:
    """Reads while it sends: the server may wait with the rest until its answers are taken."""
    while link.flush():
        if (yield Wait.RW) & Ready.R:
            link.consume_input()
    found: list[PGresult] = []
    while True:
        while link.is_busy():
            yield Wait.R
            link.consume_input()
        result = link.get_result()
        if result is None:  # the end of one answer
            if link.status == ConnStatus.BAD:
                raise psycopg.OperationalError("the connection is lost")
        elif result.status == ExecStatus.PIPELINE_SYNC:
            return found
        else:
            found.append(result)


def _rows(adapt: Transformer, result: PGresult) -> list[dict[str, Any]]:
    if not result.ntuples:
        return []
    names = [(result.fname(place) or b"").decode() for place in range(result.nfields)]
    adapt.set_pgresult(result)
    return adapt.load_rows(0, result.ntuples, lambda values: dict(zip(names, values, strict=True)))
