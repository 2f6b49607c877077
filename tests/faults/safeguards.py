"""What keeps the promises, and how each of it is switched off: read from safeguards.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.lab import REPOSITORY

TABLE = Path(__file__).with_name("safeguards.toml")


@dataclass(frozen=True)
class Place:
    """Where a safeguard stands."""

    file: str
    old: str
    new: str

    def off(self, repository: Path = REPOSITORY) -> str:
        """The file without it."""
        text = (repository / self.file).read_text(encoding="utf-8")
        assert text.count(self.old) == 1, f"{self.old!r} stands {text.count(self.old)} times in {self.file}"
        return text.replace(self.old, self.new)


@dataclass(frozen=True)
class Safeguard:
    name: str
    places: tuple[Place, ...]  # more than one where a second lock stands behind the first
    tests: tuple[str, ...]  # below tests/, as pytest names them
    begins: bool  # False: without it not even what all these tests start from is as it must be

    @property
    def files(self) -> str:
        return ", ".join(dict.fromkeys(f"`{place.file}`" for place in self.places))


def safeguards() -> list[Safeguard]:
    return [_read(each) for each in tomllib.loads(TABLE.read_text(encoding="utf-8"))["safeguard"]]


def _read(row: dict[str, Any]) -> Safeguard:
    places = tuple(Place(each["file"], each["old"], each["new"]) for each in (row, *row.get("also", ())))
    return Safeguard(row["name"], places, tuple(row["tests"]), row.get("begins", True))
