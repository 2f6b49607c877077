"""Files that people edit → text, tables, messages; what cannot be read is named with its file and line."""

import tomllib
from functools import lru_cache
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
    for each in resource.body:
        if isinstance(each, ast.Junk):
            problem = each.annotations[0]
            place = problem.span.start if problem.span else 0
            raise malformed(path, content.count("\n", 0, place) + 1, str(problem.message))
    return resource


@lru_cache(maxsize=512)  # all files of nine languages, and some that were changed
def _resource(content: str) -> ast.Resource:
    """Making sense of a file takes longer than all else of reading the texts again, and most are as they were."""
    return FluentResource(content)
