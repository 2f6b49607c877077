"""The queries by name, as they stand in queries/, and what each of them writes."""

import re
from functools import cache
from pathlib import Path

QUERIES = Path(__file__).parent / "queries"
COUNTS = frozenset({"counter_add", "daily_add"})  # rows that everybody counts in
OWN = frozenset({"people", "drafts", "inbox", "seen", "outbox", "placed", "facts", "subscribers", "replicas"})
"""Of a lane, or of a replica; or so that nobody minds in which order."""
NAME = re.compile(r"^-- name: (\w+)[^\n]*\n", re.MULTILINE)
REMARK = re.compile(r"^--[^\n]*\n", re.MULTILINE)
WRITES = re.compile(r"(?:INSERT INTO|UPDATE|DELETE FROM) (\w+)")


@cache
def queries() -> dict[str, str]:
    """What stands below each line `-- name: …`, without what is said about it."""
    found: dict[str, str] = {}
    for path in sorted(QUERIES.glob("*.sql")):
        _, *parts = NAME.split(path.read_text(encoding="utf-8"))
        found.update((name, REMARK.sub("", sql).strip()) for name, sql in zip(parts[::2], parts[1::2], strict=True))
    return found


@cache
def written() -> dict[str, str]:
    """Table by query, for those that write."""
    return {name: found.group(1) for name, sql in queries().items() if (found := WRITES.match(sql))}


@cache
def shared() -> frozenset[str]:
    """Queries that write what is not one lane's own."""
    return frozenset(name for name, table in written().items() if table not in OWN)
