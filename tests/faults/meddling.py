"""What is done to a bot from inside its process, before it begins: its clock, and what SQLite asks of the disk.

SQLite asks through a table of functions; some of them are put in between here, so nothing need be compiled or mounted.
"""

import ctypes
import os
import shutil
import socket
import time
from collections import Counter
from pathlib import Path
from typing import Any

CLOCK, TROUBLE, SYNCED = "BOT_MEDDLE_CLOCK", "BOT_MEDDLE_TROUBLE", "BOT_MEDDLE_SYNCED"
NAMES = "BOT_MEDDLE_NAMES"
KEPT: list[Any] = []  # functions that C knows: nothing else holds them
FAILURES = {"write": 778, "sync": 1034}  # SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC


def begin() -> None:
    """By the settings of this process."""
    if path := os.environ.get(CLOCK):
        _clock(Path(path))
    if path := os.environ.get(NAMES):
        _names(Path(path))
    if os.environ.get(TROUBLE) or os.environ.get(SYNCED):
        trouble, synced = os.environ.get(TROUBLE), os.environ.get(SYNCED)
        Disk(Path(trouble or os.devnull), Path(synced) if synced else None).begin()


# --- the clock: the true time and what stands in a file, as if somebody had set it; the steady one is left alone


def _clock(path: Path) -> None:
    true = time.time

    def now() -> float:
        return true() + float(path.read_text(encoding="utf-8"))

    time.time = now


# --- names of machines: those that stand in a file are known, no other is


def _names(path: Path) -> None:
    from aiohttp.resolver import ThreadedResolver

    true = ThreadedResolver.resolve

    def resolve(self: Any, host: str, *more: Any, **others: Any) -> Any:
        if host not in path.read_text(encoding="ascii").split():
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return true(self, host, *more, **others)

    ThreadedResolver.resolve = resolve  # type: ignore[method-assign]


# --- the disk


def library() -> str | None:
    """SQLite's, if Python has it as a file of its own."""
    import sqlite3  # noqa: F401 - it is there once it is used

    lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    return next((line.split()[-1] for line in lines if "libsqlite3" in line), None)


P, INT, LONG = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
OPEN = ctypes.CFUNCTYPE(INT, P, P, P, INT, P)  # the name as it lies there: SQLite keeps its place
DELETE = ctypes.CFUNCTYPE(INT, P, ctypes.c_char_p, INT)
WRITE = ctypes.CFUNCTYPE(INT, P, P, INT, LONG)
SYNC = ctypes.CFUNCTYPE(INT, P, INT)


class Vfs(ctypes.Structure):
    """sqlite3_vfs, as far as it is needed."""

    _fields_ = [
        ("version", INT), ("size", INT), ("longest", INT), ("next", P), ("name", P), ("data", P),
        ("open", P), ("delete", P),
    ]  # fmt: skip


class Methods(ctypes.Structure):
    """sqlite3_io_methods of version 3."""

    _fields_ = [
        ("version", INT), ("close", P), ("read", P), ("write", P), ("truncate", P), ("sync", P), ("others", P * 13),
    ]  # fmt: skip


class Disk:
    """Fails every n-th write or sync while `trouble` says so ("write 7"), or ends the process ("write 7 dies"); copies
    to `synced` what is safe from a power cut: files as of their last sync, and removals of which the folder was synced.
    """

    def __init__(self, trouble: Path, synced: Path | None) -> None:
        self._trouble, self._synced = trouble, synced
        self._done: Counter[str] = Counter()
        self._names: dict[int, Path] = {}
        self._patched: dict[int, Methods] = {}

    def begin(self) -> None:
        found = library()
        assert found, "this Python has SQLite inside itself"
        find = ctypes.CDLL(found).sqlite3_vfs_find
        find.restype = ctypes.POINTER(Vfs)
        vfs = find(None).contents
        self._open, self._delete = OPEN(vfs.open), DELETE(vfs.delete)
        vfs.open, vfs.delete = self._given(OPEN(self._opening)), self._given(DELETE(self._deleting))

    def _given(self, function: Any) -> int | None:
        KEPT.append(function)
        return ctypes.cast(function, P).value

    def _opening(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code = int(self._open(vfs, name, file, flags, out))
        if code == 0 and name:
            self._names[file] = Path(os.fsdecode(ctypes.string_at(name)))
            where = ctypes.cast(file, ctypes.POINTER(P)).contents
            true = where.value or 0
            if true not in self._patched:
                self._patched[true] = self._between(Methods.from_address(true))
            where.value = ctypes.addressof(self._patched[true])
        return code

    def _between(self, true: Methods) -> Methods:
        made = Methods.from_buffer_copy(true)
        write, sync = WRITE(true.write), SYNC(true.sync)

        def writing(file: int, content: int, amount: int, place: int) -> int:
            return self._fails("write") or int(write(file, content, amount, place))

        def syncing(file: int, flags: int) -> int:
            code = self._fails("sync") or int(sync(file, flags))
            if code == 0 and self._synced:
                self._safe(self._names[file])
            return code

        made.write, made.sync = self._given(WRITE(writing)), self._given(SYNC(syncing))
        return made

    def _deleting(self, vfs: int, name: bytes, with_folder: int) -> int:
        code = int(self._delete(vfs, name, with_folder))
        if code == 0 and with_folder and self._synced:
            (self._synced / Path(os.fsdecode(name)).name).unlink(missing_ok=True)
        return code

    def _fails(self, what: str) -> int:
        try:
            wanted, number, *dies = self._trouble.read_text(encoding="ascii").split()
        except (FileNotFoundError, ValueError):  # none, or just being written
            return 0
        self._done[what] += what == wanted
        if what != wanted or self._done[what] % int(number):
            return 0
        if dies:
            os._exit(137)
        return FAILURES[what]

    def _safe(self, path: Path) -> None:
        assert self._synced is not None
        half = self._synced / f".{path.name}"
        shutil.copyfile(path, half)
        half.replace(self._synced / path.name)
