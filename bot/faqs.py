"""locales/faq.toml and locales/*/faq/*.md → the entries, their wording in each language, and how people ask."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from bot.core.faq import Example

SOURCE = "en"
KINDS = {"Greetings": "~greeting", "Thanks": "~thanks", "Complaints": "~complaint", "Not our subject": "~elsewhere"}


@dataclass(frozen=True)
class Source:
    title: str
    url: str
    date: str = ""


@dataclass(frozen=True)
class Entry:
    """The catalogue's line: no prose."""

    id: str
    topic: str
    as_of: str  # day or month
    expires: str
    legal: bool  # "not legal advice" belongs to it
    certainty: str  # good, partial, weak
    related: tuple[str, ...]
    sources: tuple[Source, ...]

    def expired(self, today: date) -> bool:
        return f"{self.expires}-31"[:10] < today.isoformat()


@dataclass(frozen=True)
class Wording:
    """An entry in one language."""

    language: str
    question: str
    answer: str
    phrasings: tuple[str, ...]
    reviewed: str  # "" or who and when
    english: str  # of the wording it was translated from

    @property
    def digest(self) -> str:
        """Twelve hexadecimal digits of the SHA-256 of question and answer."""
        return sha256(f"{self.question}\n{self.answer}".encode()).hexdigest()[:12]

    def filled(self, controller: str, contact: str) -> str:
        """The answer, naming those who run this bot."""
        return self.answer.replace("{controller}", controller).replace("{contact}", contact)


class Malformed(Exception):
    """A content file cannot be read; says which and why."""


class Faqs:
    def __init__(self, folder: Path, languages: Iterable[str]) -> None:
        catalogue = tomllib.loads((folder / "faq.toml").read_text(encoding="utf-8"))
        self.entries = {each["id"]: _entry(each) for each in catalogue["entry"]}
        self.topics = tuple(dict.fromkeys(entry.topic for entry in self.entries.values()))
        self._wordings: dict[tuple[str, str], Wording] = {}
        self._elsewhere: list[Example] = []
        self.vouched: dict[tuple[str, str], str] = {}  # (entry, language) → digest an admin vouched for in chat
        for language in languages:
            self._read(folder / language, language)

    def _read(self, folder: Path, language: str) -> None:
        for entry in self.entries:
            path = folder / "faq" / f"{entry}.md"
            if path.exists():
                self._wordings[entry, language] = wording(language, path)
        other = folder / "faq-elsewhere.md"
        if other.exists():
            self._elsewhere.extend(_elsewhere(language, other))

    def wording(self, entry: str, language: str) -> Wording:
        return self._wordings.get((entry, language)) or self._wordings[entry, SOURCE]

    def has(self, entry: str, language: str) -> bool:
        return (entry, language) in self._wordings

    def of(self, topic: str) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.topic == topic]

    def stale(self, language: str) -> list[str]:
        """Entries whose English changed after they were translated."""
        return [
            entry
            for (entry, code), each in self._wordings.items()
            if code == language != SOURCE and each.english != self.wording(entry, SOURCE).digest
        ]

    def examples(self) -> Iterator[Example]:
        """Every way of asking that we know, in all languages."""
        for (entry, language), each in self._wordings.items():
            for text in (each.question, *each.phrasings):
                yield Example(entry, language, text)
        yield from self._elsewhere


def wording(language: str, path: Path) -> Wording:
    """Raises Malformed."""
    head, _, rest = path.read_text(encoding="utf-8").partition("## Other ways to ask")
    phrasings, _, answer = rest.partition("## Answer")
    title, *facts = [line.strip() for line in head.strip().split("\n") if line.strip()]
    if not title.startswith("# ") or not answer.strip():
        raise Malformed(f"{path}: needs a '# question', '## Other ways to ask' and '## Answer'")
    known = dict(re.split(r":\s*", fact, maxsplit=1) for fact in facts)
    reviewed = known.get("Reviewed", "no")
    return Wording(
        language,
        title[2:].strip(),
        answer.strip(),
        tuple(_bullets(phrasings)),
        "" if reviewed == "no" else reviewed,
        known.get("English", ""),
    )


def _bullets(text: str) -> list[str]:
    return [line[2:].strip() for line in text.split("\n") if line.startswith("- ")]


def _elsewhere(language: str, path: Path) -> Iterator[Example]:
    for section in path.read_text(encoding="utf-8").split("\n## ")[1:]:
        title, _, body = section.partition("\n")
        for text in _bullets(body):
            yield Example(KINDS[title.strip()], language, text)


def _entry(known: dict[str, object]) -> Entry:
    plain = {key: value for key, value in known.items() if key not in ("related", "sources")}
    sources = tuple(Source(**each) for each in known["sources"])  # type: ignore[attr-defined]
    return Entry(**plain, related=tuple(known["related"]), sources=sources)  # type: ignore[arg-type]
