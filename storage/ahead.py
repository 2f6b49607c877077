"""What was read of people before their turn came; a write that may concern it makes it be read again."""

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

Rows = TypeVar("Rows", bound=Iterable[Any])
TABLES = frozenset({"people", "drafts", "chain"})
PERSON = ("id", "person_id", "lookup")
"""By these, writes name the person whom they concern."""


class Ahead(Generic[Rows]):
    def __init__(self) -> None:
        self._known: dict[tuple[str, tuple[Any, ...]], Rows] = {}
        self._about: dict[Any, list[tuple[str, tuple[Any, ...]]]] = {}

    def keep(self, name: str, values: Mapping[str, Any], rows: Rows) -> None:
        key = (name, tuple(values.values()))
        self._known[key] = rows
        for named in {*values.values(), *(row["id"] for row in rows if "id" in row.keys())}:  # noqa: SIM118
            self._about.setdefault(named, []).append(key)

    def get(self, name: str, values: Mapping[str, Any]) -> Rows | None:
        return self._known.get((name, tuple(values.values()))) if self._known else None

    def forget(self, values: Mapping[str, Any]) -> None:
        """After a write; one that names nobody may concern everybody."""
        if not self._known:
            return
        named = [values[key] for key in PERSON if key in values]
        for key in [key for each in named for key in self._about.get(each, ())] if named else list(self._known):
            self._known.pop(key, None)
