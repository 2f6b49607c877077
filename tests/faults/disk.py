"""A disk that fails and a clock that jumps: a library between the bot and the system, and what it remembers."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.lab import Lab

SOURCE = Path(__file__).with_name("disk.c")


def compiled(folder: Path) -> Path:
    """Skips where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no C compiler here: disks do not fail and clocks do not jump")
    library = folder / "disk.so"
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, SOURCE], check=True)
    return library


@dataclass
class Disk:
    """Of one laboratory, whose bots are new interpreters: a library is preloaded at the start alone."""

    lab: Lab
    library: Path

    def __post_init__(self) -> None:
        self.lab.nursery = None
        self.lab.settings["LD_PRELOAD"] = str(self.library)

    def fails(self, call: str, at: int, times: int = 1) -> None:
        """`call` is sync or write; counted from the start of the process."""
        self.lab.settings |= {"FAULT_CALL": call, "FAULT_AT": str(at), "FAULT_TIMES": str(times)}

    def dies(self, call: str, at: int) -> None:
        self.fails(call, at)
        self.lab.settings["FAULT_DIE"] = "1"

    def mended(self) -> None:
        for name in ("FAULT_CALL", "FAULT_AT", "FAULT_TIMES", "FAULT_DIE"):
            self.lab.settings.pop(name, None)

    def remembers(self) -> None:
        """What was not synced, so that `power_cut` can take it away."""
        self.lab.settings["FAULT_UNDO"] = str(self.lab.home)

    def power_cut(self) -> int:
        """Of a killed process: the files as they were when they were last synced. How many writes are undone."""
        return sum(_undone(self.lab.home / name, self.lab.data / name) for name in ("bot.db-journal", "bot.db"))

    def clock(self, seconds: int) -> None:
        """From now on the time of day is so much later, or earlier."""
        path = self.lab.home / "clock"
        self.lab.settings["FAULT_CLOCK"] = str(path)
        new = path.with_suffix(".new")
        new.write_text(str(seconds), encoding="ascii")
        new.replace(path)


def _undone(log: Path, file: Path) -> int:
    if not log.exists():
        return 0
    records, content = [], log.read_bytes()
    while content:
        head, _, content = content.partition(b"\n")
        offset, length, size = map(int, head.split())
        records.append((offset, content[:length], size))
        content = content[length:]
    if file.exists():  # else it was removed since, which is a commit
        with file.open("r+b") as opened:
            for offset, old, size in reversed(records):
                os.pwrite(opened.fileno(), old, offset)
                opened.truncate(size)
    log.unlink()
    return len(records)
