"""The queries by name, as they stand in queries/, and what each of them writes."""

import re
from functools import cache
from pathlib import Path

import aiosql

QUERIES = Path(__file__).parent / "queries"
COUNTS = frozenset({"counter_add", "daily_add"})  # rows that everybody counts in
OWN = frozenset({"people", "drafts", "inbox", "seen", "outbox", "placed", "facts", "subscribers", "replicas"})
"""Of a lane, or of a replica; or so that nobody minds in which order."""
WRITES = re.compile(r"(?:--[^\n]*\n|\s)*(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)")


@cache
def queries() -> dict[str, str]:
    loaded = aiosql.from_path(QUERIES, "sqlite3", mandatory_parameters=False)
    return {name: getattr(loaded, name).sql for name in loaded.available_queries if not name.endswith("_cursor")}


@cache
def written() -> dict[str, str]:
    """Table by query, for those that write."""
    return {name: found.group(1) for name, sql in queries().items() if (found := WRITES.match(sql))}


@cache
def shared() -> frozenset[str]:
    """Queries that write what is not one lane's own."""
    return frozenset(name for name, table in written().items() if table not in OWN)
