"""The file beside the database that says what was erased. No backup has it: it tells a restored one what to forget."""

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from storage.disk import sync

NAME = "erasures.log"
SHAPE = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([0-9a-f]{8}) ([a-z]+) ([0-9a-f]{32})", re.ASCII)


@dataclass(frozen=True)
class Line:
    at: int
    book: str  # eight digits that name the secret of the look-ups: the lines of another database are of no use
    kind: str
    mark: bytes

    def __str__(self) -> str:
        return f"{datetime.fromtimestamp(self.at, UTC):%Y-%m-%dT%H:%M:%SZ} {self.book} {self.kind} {self.mark.hex()}"


def read(text: str) -> Line | None:
    """None for what was torn by a crash or is no such line."""
    found = SHAPE.fullmatch(text)
    if found is None:
        return None
    when, book, kind, mark = found.groups()
    try:
        at = datetime.strptime(when, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Line(int(at.timestamp()), book, kind, bytes.fromhex(mark))


class Log:
    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def beside(cls, database: Path) -> "Log":
        return cls(database.with_name(NAME))

    def lines(self) -> list[Line]:
        """In the order they were written; none where there is no file. Raises OSError."""
        if not self.path.exists():
            return []
        read_all = self.path.read_text(encoding="ascii", errors="replace").splitlines()
        return [line for line in map(read, read_all) if line is not None]

    def append(self, lines: Iterable[Line]) -> None:
        """On the disk when it returns. Raises OSError."""
        text = "".join(f"{line}\n" for line in lines)
        if not text:
            return
        new = not self.path.exists()
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            size = os.fstat(handle).st_size
            torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
            _all(handle, ("\n" if torn else "") + text)
            os.fsync(handle)
        finally:
            os.close(handle)
        if new:
            sync(self.path.parent)

    def missing(self, lines: Sequence[Line]) -> list[Line]:
        """Those of `lines` that it does not have."""
        known = set(self.lines())
        return [line for line in lines if line not in known]


def _all(handle: int, text: str) -> None:
    left = memoryview(text.encode())
    while left:
        left = left[os.write(handle, left) :]
