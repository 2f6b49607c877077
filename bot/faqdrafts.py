"""Drafts of answers that the desk keeps for an editor: files in the form of locales/*/faq/*.md, about nobody."""

import os
import re
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path

from bot.core.questions import cut
from bot.faqs import ANSWER, ASK

NAME = re.compile(r"\d{4}-\d{2}-\d{2}-[0-9a-f]{8}")
LONGEST_QUESTION, LONGEST_WORDING = 200, 300
NOTE = "(Draft from the questions to the team, in: {}. Mend the wording, check and source the answer, take DRAFT out.)"
UNANSWERED = "To be written."


def entry(question: str, others: Sequence[str], answer: str, language: str) -> str:
    """The content of the file. Nothing that was typed can be taken for a heading."""
    ways = [f"- {cut(_line(each), LONGEST_WORDING)}" for each in others]
    head = (f"# DRAFT: {cut(_line(question), LONGEST_QUESTION)}", "Reviewed: no")
    return "\n".join((*head, "", ASK, NOTE.format(language), *ways, "", ANSWER, _plain(answer) or UNANSWERED, ""))


def _line(text: str) -> str:
    return " ".join(_plain(text).split())


def _plain(text: str) -> str:
    return re.sub(r"(?m)^[#\s]+", "", text).strip()


def mark(content: str) -> str:
    """Names this content."""
    return sha256(content.encode()).hexdigest()[:8]


def keep(folder: Path, day: date, content: str) -> str:
    """The name of the file, which is whole or not there; the same content again changes nothing."""
    known = next((name for name in listed(folder) if name.endswith(mark(content))), "")
    if known:
        return known
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{day.isoformat()}-{mark(content)}"
    unfinished = folder / f".{name}.part"
    unfinished.unlink(missing_ok=True)
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(folder / f"{name}.md")
    return name


def listed(folder: Path) -> list[str]:
    """Names, newest day first."""
    names = (path.stem for path in folder.glob("*.md"))
    return sorted((name for name in names if NAME.fullmatch(name)), reverse=True)


def read(folder: Path, name: str) -> str | None:
    path = _path(folder, name)
    return path.read_text(encoding="utf-8") if path else None


def discard(folder: Path, name: str) -> bool:
    """False when it is gone already."""
    path = _path(folder, name)
    if path is not None:
        path.unlink()
    return path is not None


def _path(folder: Path, name: str) -> Path | None:
    path = folder / f"{name}.md"
    return path if NAME.fullmatch(name) and path.exists() else None


def heading(content: str) -> str:
    """The question, without the marks."""
    return content.partition("\n")[0].removeprefix("# ").removeprefix("DRAFT: ")
