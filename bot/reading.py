"""Files that people edit → text, tables, messages; what cannot be read is named with its file and line."""

import tomllib
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.errors import Misconfigured


class Malformed(Misconfigured):
    """A content file cannot be used; the text says which, in which line, and why."""


def malformed(path: Path, line: int, why: str) -> Malformed:
    short = path.parts[-3:] if path.parent.name == "faq" else path.parts[-2:]
    return Malformed(f"{'/'.join(short)}, line {line}: {why}")


def text(path: Path) -> str:
    """Raises Malformed where it is not UTF-8."""
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise malformed(path, raw.count(b"\n", 0, error.start) + 1, "not saved as UTF-8") from None


def table(path: Path) -> dict[str, Any]:
    """A TOML file. Raises Malformed."""
    content = text(path)
    try:
        return tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        why, _, place = str(error).partition(" (at line ")
        line = int(place.partition(",")[0]) if place[:1].isdecimal() else content.count("\n") + 1
        raise malformed(path, line, why) from None


def messages(path: Path, content: str) -> ast.Resource:
    """The content of a Fluent file. Raises Malformed for the first entry that is none."""
    resource = _resource(content)
    _refuse_junk(path, content, resource)
    return resource


def _refuse_junk(path: Path, content: str, resource: ast.Resource) -> None:
    for each in resource.body:
        if isinstance(each, ast.Junk):
            problem = each.annotations[0]
            place = problem.span.start if problem.span else 0
            raise malformed(path, content.count("\n", 0, place) + 1, str(problem.message))


@lru_cache(maxsize=512)  # all files of nine languages, and some that were changed
def _resource(content: str) -> ast.Resource:
    """Making sense of a file takes longer than all else of reading the texts again, and most are as they were."""
    return FluentResource(content)


class Sound:
    """Which Fluent files can be made sense of: found out once, and kept in a folder where it can be written.

    To find out costs more than all else of reading the texts, and most are as they were.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "sound"
        self._known: set[str] = set()
        with suppress(OSError):
            self._known.update(self._file.read_text(encoding="ascii", errors="replace").split())

    def check(self, path: Path, content: bytes) -> None:
        """Raises Malformed."""
        digest = sha256(content).hexdigest()
        if digest in self._known:
            return
        text = content.decode()
        _refuse_junk(path, text, FluentResource(text))
        self._known.add(digest)
        with suppress(OSError):
            self._file.parent.mkdir(exist_ok=True)
            with self._file.open("a", encoding="ascii") as file:
                file.write(f"{digest}\n")
