"""locales/*/statement.md and statement.toml → the statement in each language, with its notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot import reading
from bot.core.statement import Notes, Statement, read, read_notes
from bot.reading import Malformed, malformed
from storage.records import Version


@dataclass(frozen=True)
class Publisher:
    title: str
    language: str
    url: str


class Statements:
    """What was never translated, or cannot be read, is served in the language it was written in.

    Raises Malformed when that one cannot be read.
    """

    def __init__(self, folder: Path, languages: Iterable[str]) -> None:
        about = reading.table(folder / "statement.toml")
        self.broken: list[str] = []
        self.number: int = about["number"]
        self.substantive: bool = about.get("substantive", False)
        self.date: str = about["date"]
        self.source: str = about["source"]
        self.official = frozenset(about["official"])
        self.publishers = tuple(Publisher(**each) for each in about["publisher"])
        self._statements: dict[str, Statement] = {}
        self._notes: dict[str, Notes] = {}
        for code in languages:
            if (folder / code / "statement.md").exists():
                self._read(folder / code, code)

    def _read(self, folder: Path, code: str) -> None:
        try:
            statement, notes = _statement(folder, code), _notes(folder / "statement-notes.md")
        except Malformed as error:
            if code == self.source:
                raise
            self.broken.append(str(error))
            return
        self._statements[code], self._notes[code] = statement, notes

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
    return reading.text(path) if path.exists() else ""


def _statement(folder: Path, code: str) -> Statement:
    path = folder / "statement.md"
    made = read(code, _text(path), _text(folder / "statement-demands.md"))
    if not made.title or not made.paragraphs:
        raise malformed(path, 1, "it begins with '# title', then come the paragraphs with empty lines between")
    return made


def _notes(path: Path) -> Notes:
    try:
        return read_notes(_text(path))
    except KeyError:
        raise malformed(path, 1, "the sections are '# Summary', '# Demands', '# Since'") from None
