"""The master keys as they are kept: in a setting, or in a file of mode 600 beside the data; the newest first."""

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from storage.disk import sync
from storage.vault import KeyTrouble, name, new_key, read_key


@dataclass(frozen=True)
class Key:
    text: str  # as base64
    until: date | None = None  # old backups are to be readable so long; None: no end is set

    @property
    def raw(self) -> bytes:
        return read_key(self.text)

    @property
    def name(self) -> str:
        return name(self.raw).hex()

    def over(self, today: date) -> bool:
        return self.until is not None and self.until < today


def read(entries: Sequence[str]) -> list[Key]:
    """Each: a key, then, if you like, its name and the day until which it is to be kept. Raises KeyTrouble."""
    return [_key(entry.split()) for entry in entries if entry.strip()]


def _key(parts: Sequence[str]) -> Key:
    key = Key(parts[0])
    named = key.name  # also tells whether it is a key
    for part in parts[1:]:
        if part == named:
            continue
        try:
            key = Key(key.text, date.fromisoformat(part))
        except ValueError:
            raise KeyTrouble(
                f"Beside an encryption key stands {part[:12]!r}. After the key may come its name ({named}) "
                "and the day until which it is kept, as 2027-01-31; nothing else."
            ) from None
    return key


def from_file(path: Path) -> list[Key]:
    """Made with mode 600 if there is none yet. Raises KeyTrouble."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path.parent):
            if not path.exists():
                _write(path, new_key() + "\n")
    try:
        found = read(path.read_text().splitlines())
    except (OSError, UnicodeDecodeError) as error:
        raise KeyTrouble(f"The key file {path} cannot be read ({type(error).__name__}). Put it back.") from None
    if not found:
        raise KeyTrouble(f"The key file {path} is empty. Put back the one this database was made with.")
    return found


def add(path: Path, until: date) -> Key:
    """A new key before the others; the one it follows is kept until that day."""
    with _locked(path.parent):
        newest, *others = from_file(path)
        made = Key(new_key())
        _put(path, [made, Key(newest.text, until), *others])
    return made


def drop(path: Path, gone: Sequence[Key]) -> None:
    with _locked(path.parent):
        _put(path, [each for each in from_file(path) if each not in gone])


def line(key: Key) -> str:
    return " ".join([key.text, key.name, *([key.until.isoformat()] if key.until else [])])


def _put(path: Path, keys: Sequence[Key]) -> None:
    _write(path, "".join(f"{line(each)}\n" for each in keys))


def _write(path: Path, text: str) -> None:
    """All of it or nothing, and on the disk before anything is sealed with it."""
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)  # left by one that was killed: it was never used
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync(path.parent)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Two commands at once change the file one after the other."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
