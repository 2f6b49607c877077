"""The statement as paragraphs: pages that break none of them, and its fingerprint."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

DEMANDS = "[demands]"
PAGE_UNITS = 1800
"""UTF-16 units of text on one page: about two screens of a phone, far below Telegram's limit with all markup."""


@dataclass(frozen=True)
class Statement:
    """In one language. `demands` is empty while the official list is missing."""

    language: str
    title: str
    paragraphs: tuple[str, ...]
    demands: tuple[str, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text."""
        return sha256(self.text.encode()).hexdigest()

    @property
    def text(self) -> str:
        """What is signed: title, paragraphs and official demands, one after the other."""
        return "\n\n".join((self.title, *self.paragraphs, *self.demands))


@dataclass(frozen=True)
class Notes:
    """Our own words beside the statement, never part of it."""

    summary: tuple[str, ...]
    demands: tuple[str, ...]
    since: tuple[str, ...]


def read(language: str, text: str, official: str = "") -> Statement:
    """`text`: a "# title" and paragraphs with blank lines between; one of them may be [demands]."""
    title, *paragraphs = blocks(text) or [""]
    return Statement(language, title.removeprefix("# "), tuple(paragraphs), bullets(official))


def read_notes(text: str) -> Notes:
    """`text`: the sections "# Summary", "# Demands" and "# Since". Raises KeyError when one is missing."""
    sections: dict[str, list[str]] = {}
    kept: list[str] = []
    for block in blocks(text):
        if block.startswith("# "):
            sections[block[2:]] = kept = []
        else:
            kept.extend(block.split("\n"))
    return Notes(tuple(sections["Summary"]), bullets("\n".join(sections["Demands"])), tuple(sections["Since"]))


def blocks(text: str) -> list[str]:
    return [block.strip() for block in text.replace("\r\n", "\n").split("\n\n") if block.strip()]


def bullets(text: str) -> tuple[str, ...]:
    return tuple(line[2:].strip() for line in text.split("\n") if line.startswith("- "))


def pages(paragraphs: Sequence[str], limit: int = PAGE_UNITS) -> list[list[str]]:
    """Whole paragraphs only; one that ends with a colon stays with what it announces."""
    made: list[list[str]] = [[]]
    for paragraph in paragraphs:
        if made[-1] and _units(*made[-1], paragraph) > limit:
            keep = len(made[-1]) - (made[-1][-1].endswith((":", "：")) and len(made[-1]) > 1)
            made.append(made[-1][keep:])
            made[-2] = made[-2][:keep]
        made[-1].append(paragraph)
    return made


def _units(*paragraphs: str) -> int:
    return sum(len(each.encode("utf-16-le")) // 2 for each in paragraphs)
