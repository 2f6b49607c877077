"""What everyday use costs as the bot grows: each size is a process of its own, see one_size.py.

All of them live side by side and do a thing in turns: what else the machine does then strikes each alike.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from tests.bench import figures

SIZES = {1_000: 100, 10_000: 1_000, 100_000: 10_000, 1_000_000: 100_000}
"""People, sign-ons."""
DEFAULT = 100_000  # BIG=1 goes to a million
ROUNDS, SECONDS = 25, 8.0  # of one thing, at most, at all sizes
BOUND = 2.0  # so much dearer may everyday use become
INHERENT = {"an audience frozen, per 1,000 people": "writes a row for each person: what is flat is each row"}

Found = dict[str, list[list[float]]]
"""By name, of each round what it was at each size."""


class Apart:
    """A size in a process of its own, so that its memory is its own; filled by another."""

    def __init__(self, size: int, folder: str) -> None:
        print(f"{size:,} people, {SIZES[size]:,} sign-ons …", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "tests.bench.one_size", "--size", str(size), "--folder", folder]
        subprocess.run([*command, "--fill", str(SIZES[size])], check=True, timeout=900)
        os.sync()  # or the kernel would be writing half a gigabyte meanwhile
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.names: list[str] = self._told()

    def act(self, name: str, number: int) -> float:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, number]) + "\n")
        self._process.stdin.flush()
        return float(self._told())

    def end(self) -> float:
        """MB."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        memory = float(self._told())
        self._process.wait()
        return memory

    def _told(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


def found(sizes: Sequence[int]) -> Found:
    with ExitStack() as stack:
        apart = [Apart(size, stack.enter_context(tempfile.TemporaryDirectory())) for size in sizes]
        made = {name: _rounds(name, apart) for name in apart[0].names}
        return made | {"memory of the process, MB": [[each.end() for each in apart]]}


def _rounds(name: str, apart: Sequence[Apart]) -> list[list[float]]:
    for each in apart:  # the first time is another matter
        each.act(name, 0)
    end, taken = time.monotonic() + SECONDS, list[list[float]]()
    while not taken or (time.monotonic() < end and len(taken) < ROUNDS):
        taken.append([each.act(name, 1 + len(taken)) for each in apart])
    return taken


def _grows(rounds: Sequence[Sequence[float]]) -> float:
    """Round by round: each with the one beside it."""
    return statistics.median(each[-1] / each[0] for each in rounds)


def table(sizes: Sequence[int], found: Found) -> list[str]:
    heads = ["CPU of one, ms", *(f"{size:,} people, {SIZES[size]:,} sign-ons" for size in sizes), "grows by"]
    rows = [
        [name, *(f"{statistics.median(each):.1f}" for each in zip(*rounds, strict=True)), f"{_grows(rounds):.2f} ×"]
        for name, rounds in found.items()
    ]
    return figures.table(heads, rows)


def over(found: Found) -> list[str]:
    """What grows more than it may."""
    return [name for name, rounds in found.items() if _grows(rounds) > BOUND and name not in INHERENT]


def run() -> list[str]:
    most = max(SIZES) if os.environ.get("BIG") else DEFAULT
    sizes = [size for size in SIZES if size <= most]
    measures = found(sizes)
    return [*table(sizes, measures), "", *(f"OVER: {name}" for name in over(measures))]
