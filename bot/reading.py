"""Files that people edit → text, tables, messages; what cannot be read is named with its file and line."""

import re
import tomllib
from contextlib import suppress
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.parser import with_span
from fluent.syntax.stream import FluentParserStream

from bot.errors import Misconfigured

TEXT, IDENTIFIER = re.compile(r"[^{}\n]*"), re.compile(r"[a-zA-Z][\w-]*", re.ASCII)


class Parser(FluentParser):
    """Takes texts and names as a whole; the library takes them sign by sign, and twice the time for a file."""

    @with_span
    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        return ast.TextElement(_taken(TEXT, ps) or "")

    @with_span
    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _taken(IDENTIFIER, ps)
        return ast.Identifier(name) if name else super().get_identifier(ps)


def _taken(pattern: re.Pattern[str], ps: FluentParserStream) -> str | None:
    if found := pattern.match(ps.string, ps.index):
        ps.index, ps.peek_offset = found.end(), 0
    return found and found[0]


PARSER = Parser()


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
    return _sensible(path, content, PARSER.parse(content))


def remembered(path: Path, content: str) -> ast.Resource:
    """The same, for those who look at all files again and again, and have the memory."""
    return _sensible(path, content, _resource(content))


def _sensible(path: Path, content: str, resource: ast.Resource) -> ast.Resource:
    for each in resource.body:
        if isinstance(each, ast.Junk):
            problem = each.annotations[0]
            place = problem.span.start if problem.span else 0
            raise malformed(path, content.count("\n", 0, place) + 1, str(problem.message))
    return resource


@lru_cache(maxsize=512)  # all files of nine languages, and some that were changed
def _resource(content: str) -> ast.Resource:
    return PARSER.parse(content)


_sound: set[str] = set()  # in any folder: what counts is what a file says


class Sound:
    """What was found to be as it should be, by a digest: found out once, and kept in a folder where it can be written.

    To find out costs more than all else of reading the texts, and most are as they were.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "sound"
        with suppress(OSError):
            _sound.update(self._file.read_text(encoding="ascii", errors="replace").split())

    def check(self, path: Path, content: bytes) -> None:
        """That it is Fluent. Raises Malformed."""
        digest = sha256(content).hexdigest()
        if not self.knows(digest):
            messages(path, content.decode())
            self.keep(digest)

    def knows(self, digest: str) -> bool:
        return digest in _sound

    def keep(self, digest: str) -> None:
        _sound.add(digest)
        with suppress(OSError):
            self._file.parent.mkdir(exist_ok=True)
            with self._file.open("a", encoding="ascii") as file:
                file.write(f"{digest}\n")
