"""A disk that fails or forgets, and a clock that jumps; what is done to the bots is in meddling.py."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults import meddling
from tests.faults.lab import Lab


@dataclass
class Disk:
    lab: Lab

    def __post_init__(self) -> None:
        if meddling.library() is None:
            pytest.skip("this Python has SQLite inside itself: its disk cannot be made to fail")
        self._trouble, self._synced = self.lab.home / "trouble", self.lab.home / "synced"
        self.lab.settings[meddling.TROUBLE] = str(self._trouble)

    def fails(self, call: str, every: int) -> None:
        """`call` is sync or write; every so manieth fails, from now on, until it is mended."""
        self._trouble.write_text(f"{call} {every}", encoding="ascii")

    def dies(self, call: str, at: int) -> None:
        """The process ends in the n-th of its calls."""
        self._trouble.write_text(f"{call} {at} dies", encoding="ascii")

    def mended(self) -> None:
        self._trouble.unlink(missing_ok=True)

    def remembers(self) -> None:
        """What was synced, for `power_cut`."""
        self._synced.mkdir()
        _copied(self.lab.data, self._synced)
        self.lab.settings[meddling.SYNCED] = str(self._synced)

    def power_cut(self) -> None:
        """Of an ended process: only what was synced is left."""
        for path in _files(self.lab.data):
            path.unlink()
        _copied(self._synced, self.lab.data)
        del self.lab.settings[meddling.SYNCED]
        shutil.rmtree(self._synced)

    def clock(self, seconds: float) -> None:
        """From now on the machine's time of day is so much later, or earlier; its even clock goes on."""
        path = self.lab.home / "clock"
        self.lab.settings[meddling.CLOCK] = str(path)
        new = path.with_suffix(".new")
        new.write_text(str(seconds), encoding="ascii")
        new.replace(path)


def _files(folder: Path) -> list[Path]:
    return [folder / name for name in ("bot.db", "bot.db-journal", "bot.db-wal") if (folder / name).exists()]


def _copied(source: Path, target: Path) -> None:
    for path in _files(source):
        shutil.copy(path, target)
