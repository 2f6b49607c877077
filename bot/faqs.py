"""locales/faq.toml and locales/*/faq/*.md → the entries, their wording in each language, and how people ask."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from bot import reading
from bot.core.faq import Example
from bot.reading import Malformed, malformed

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

    @cached_property
    def digest(self) -> str:
        """Twelve hexadecimal digits of the SHA-256 of question and answer."""
        return sha256(f"{self.question}\n{self.answer}".encode()).hexdigest()[:12]

    def filled(self, controller: str, contact: str) -> str:
        """The answer, naming those who run this bot."""
        return self.answer.replace("{controller}", controller).replace("{contact}", contact)


class Faqs:
    """A language with a file that cannot be read falls back to English and is named in `broken`.

    Raises Malformed when that is English or the catalogue.
    """

    def __init__(self, folder: Path, languages: Iterable[str]) -> None:
        catalogue = reading.table(folder / "faq.toml")
        self.broken: list[str] = []
        self.entries = {each["id"]: _entry(each) for each in catalogue["entry"]}
        self.topics = tuple(dict.fromkeys(entry.topic for entry in self.entries.values()))
        self._wordings: dict[tuple[str, str], Wording] = {}
        self._elsewhere: list[Example] = []
        self.vouched: dict[tuple[str, str], str] = {}  # (entry, language) → digest an admin vouched for in chat
        for language in languages:
            try:
                self._read(folder / language, language)
            except Malformed as error:
                if language == SOURCE:
                    raise
                self.broken.append(str(error))

    def _read(self, folder: Path, language: str) -> None:
        paths = {entry: folder / "faq" / f"{entry}.md" for entry in self.entries}
        read = {(entry, language): wording(language, path) for entry, path in paths.items() if path.exists()}
        other = folder / "faq-elsewhere.md"
        elsewhere = list(_elsewhere(language, other)) if other.exists() else []
        self._wordings.update(read)
        self._elsewhere.extend(elsewhere)

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


ASK, ANSWER = "## Other ways to ask", "## Answer"
HEADER = ("Reviewed", "English")


def wording(language: str, path: Path) -> Wording:
    """Raises Malformed."""
    lines = [line.strip() for line in reading.text(path).split("\n")]
    for heading in (ASK, ANSWER):
        if lines.count(heading) != 1:
            raise malformed(path, len(lines), f"there must be one line '{heading}'")
    ask, answer = lines.index(ASK), lines.index(ANSWER)
    if not lines[0].startswith("# ") or ask > answer:
        raise malformed(path, 1, f"the order is '# question', '{ASK}', '{ANSWER}'")
    text = "\n".join(lines[answer + 1 :]).strip()
    if not text:
        raise malformed(path, answer + 1, "the answer is empty")
    known = _header(path, lines[1:ask])
    reviewed = known.get("Reviewed", "no")
    phrasings = tuple(_bullets(lines[ask + 1 : answer]))
    return Wording(
        language, lines[0][2:].strip(), text, phrasings, "" if reviewed == "no" else reviewed, known.get("English", "")
    )


def _header(path: Path, lines: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, line in enumerate(lines, start=2):
        name, colon, value = line.partition(":")
        if line and (not colon or name not in HEADER):
            raise malformed(path, number, f"expected a line that begins with {' or '.join(HEADER)} and a colon")
        found[name] = value.strip()
    return found


def _bullets(lines: Iterable[str]) -> list[str]:
    return [line[2:].strip() for line in lines if line.startswith("- ")]


def _elsewhere(language: str, path: Path) -> Iterator[Example]:
    label = ""
    for number, line in enumerate(reading.text(path).split("\n"), start=1):
        if line.startswith("## "):
            label = KINDS.get(line[3:].strip(), "")
            if not label:
                raise malformed(path, number, f"the headings are {', '.join(KINDS)}")
        elif line.startswith("- ") and label:
            yield Example(label, language, line[2:].strip())


def _entry(known: dict[str, object]) -> Entry:
    plain = {key: value for key, value in known.items() if key not in ("related", "sources")}
    sources = tuple(Source(**each) for each in known["sources"])  # type: ignore[attr-defined]
    return Entry(**plain, related=tuple(known["related"]), sources=sources)  # type: ignore[arg-type]
