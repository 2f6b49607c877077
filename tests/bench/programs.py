"""Programs under measurement: each on a processor of its own, its time and memory as the kernel counts them (Linux)."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

ROOT = Path(__file__).parents[2]
TOKEN = "1000000001:bench-token-that-works-nowhere-at-all"
PROCESSORS = sorted(os.sched_getaffinity(0))
THEIRS, OURS = PROCESSORS[0], PROCESSORS[-1]
PORT = 47_811  # where the bots take what is delivered to them
PATIENCE = 90.0


def processor(pid: int) -> float:
    """Seconds it has worked, and the kernel for it, by the clock that clock_getcpuclockid(3) names."""
    return time.clock_gettime(~pid << 3 | 2)


@dataclass(frozen=True)
class Program:
    process: subprocess.Popen[bytes]
    since: float

    @property
    def age(self) -> float:
        """Seconds."""
        return time.perf_counter() - self.since

    @property
    def cpu(self) -> float:
        return processor(self.process.pid)

    @property
    def memory(self) -> float:
        """Resident MB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024


@contextmanager
def running(
    words: Sequence[str], environment: Mapping[str, str], home: Path, where: Sequence[int] = (OURS,)
) -> Iterator[Program]:
    """On one of these processors. Ends with SIGTERM."""
    # a linter of ours brings it along, and structlog loads it where it is: 5 MB that nobody has who only runs the bot
    (home / "rich.py").write_text("raise ImportError\n", encoding="utf-8")
    with (home / "output.txt").open("ab") as output:
        since = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *words], cwd=home, stdout=output, stderr=output,
            env={**alone(), **environment}, preexec_fn=pinned(*where),
        )  # fmt: skip
    try:
        yield Program(process, since)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


def pinned(*processors: int) -> Callable[[], None]:
    return lambda: os.sched_setaffinity(0, processors)


def alone() -> dict[str, str]:
    """Without the settings of whoever measures."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("BOT_", "PYTHON"))}
    return kept | {"PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True)
class StandIn:
    url: str

    def ask(self, what: str, **wanted: Any) -> dict[str, Any]:
        request = Request(f"{self.url}/{what}", json.dumps(wanted).encode(), {"Content-Type": "application/json"})
        with urlopen(request, timeout=PATIENCE) as answer:
            return dict(json.load(answer))

    def speak(self, script: Sequence[tuple[str, str]], rounds: int = 1) -> dict[str, Any]:
        """What the crowd met with. Anything refused, said twice or left without an answer makes the run worthless."""
        found = self.ask("load", script=script, rounds=rounds)
        assert not any(found[wrong] for wrong in ("refused", "surplus", "stuck")), found
        return found


@contextmanager
def stand_in(people: int, seconds: float = 0) -> Iterator[StandIn]:
    """`seconds`: how long what is sent takes."""
    words = [sys.executable, "-m", "tests.bench.standin", TOKEN, str(people), str(PORT), str(seconds)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, cwd=ROOT, env=alone(), preexec_fn=pinned(THEIRS))
    try:
        assert process.stdout is not None
        yield StandIn(json.loads(process.stdout.readline()))
    finally:
        process.kill()
        process.wait()
