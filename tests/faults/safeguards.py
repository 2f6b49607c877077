"""What keeps the promises, and how each of it is switched off: read from safeguards.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from tests.faults.lab import REPOSITORY

TABLE = Path(__file__).with_name("safeguards.toml")


@dataclass(frozen=True)
class Safeguard:
    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]  # below tests/, as pytest names them

    def off(self, repository: Path = REPOSITORY) -> str:
        """The file without it."""
        text = (repository / self.file).read_text(encoding="utf-8")
        assert text.count(self.old) == 1, f"{self.name}: stands {text.count(self.old)} times in {self.file}"
        return text.replace(self.old, self.new)


def safeguards() -> list[Safeguard]:
    found = tomllib.loads(TABLE.read_text(encoding="utf-8"))["safeguard"]
    return [Safeguard(**{**each, "tests": tuple(each["tests"])}) for each in found]
