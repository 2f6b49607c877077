"""The numbered steps of the schema, the same for every engine."""

from functools import cache
from pathlib import Path

SCHEMA = Path(__file__).parent / "schema"


@cache
def steps() -> list[tuple[int, str]]:
    """(number, SQL) of every step, in order."""
    return [(int(path.name[:4]), path.read_text(encoding="utf-8")) for path in sorted(SCHEMA.glob("*.sql"))]


def newest() -> int:
    return steps()[-1][0]
