"""locales/*/statement.md and statement.toml → the statement in each language, with its notes."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.core.statement import Notes, Statement, read, read_notes
from storage.records import Version


@dataclass(frozen=True)
class Publisher:
    title: str
    language: str
    url: str


class Statements:
    """What was never translated is served in the language it was written in."""

    def __init__(self, folder: Path, languages: Iterable[str]) -> None:
        about = tomllib.loads((folder / "statement.toml").read_text(encoding="utf-8"))
        self.number: int = about["number"]
        self.date: str = about["date"]
        self.source: str = about["source"]
        self.official = frozenset(about["official"])
        self.publishers = tuple(Publisher(**each) for each in about["publisher"])
        have = [code for code in languages if (folder / code / "statement.md").exists()]
        self._statements = {code: _statement(folder / code, code) for code in have}
        self._notes = {code: read_notes(_text(folder / code / "statement-notes.md")) for code in have}

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._statements)

    def get(self, language: str) -> Statement:
        return self._statements.get(language) or self._statements[self.source]

    def notes(self, language: str) -> Notes:
        return self._notes.get(language) or self._notes[self.source]

    def version(self, language: str) -> Version:
        """What somebody agrees to who reads it in this language."""
        statement = self.get(language)
        return Version(self.number, statement.language, statement.digest)

    def publisher(self, language: str) -> Publisher:
        """A place where the whole text stands, in this language if there is one."""
        return next((each for each in self.publishers if each.language == language), self.publishers[0])


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _statement(folder: Path, code: str) -> Statement:
    return read(code, _text(folder / "statement.md"), _text(folder / "statement-demands.md"))
