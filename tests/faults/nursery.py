"""Starts bots cheaply: an interpreter that has read the program and its texts forks one for each start.

What is forked is a process like any other: with its own settings, files, signals and end. Run as a program, this file
reads requests from its input, one JSON a line, and tells of births and ends on its output.
"""

import asyncio
import json
import os
import select
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, NoReturn, cast


class Born:
    """One bot, as a process."""

    def __init__(self) -> None:
        self.number: Future[int] = Future()
        self.code: Future[int] = Future()

    @property
    def pid(self) -> int:
        return self.number.result()

    @property
    def returncode(self) -> int | None:
        return self.code.result() if self.code.done() else None

    async def wait(self) -> int:
        return await asyncio.shield(asyncio.wrap_future(self.code))


class Nursery:
    """The side of the tests."""

    def __init__(self, repository: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            env=os.environ | {"PYTHONPATH": str(repository), "OPENBLAS_NUM_THREADS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._expected: deque[Born] = deque()
        self._alive: dict[int, Born] = {}
        self._reader = threading.Thread(target=self._listen, daemon=True)
        self._reader.start()

    async def start(self, *words: str, home: Path, environment: Mapping[str, str]) -> Born:
        born = Born()
        self._expected.append(born)
        request = {"words": words, "home": str(home), "environment": dict(environment)}
        pipe = cast(IO[bytes], self._process.stdin)
        pipe.write(json.dumps(request).encode() + b"\n")
        pipe.flush()
        await asyncio.wrap_future(born.number)
        return born

    def _listen(self) -> None:
        for line in cast(IO[bytes], self._process.stdout):
            told = json.loads(line)
            if "born" in told:
                born = self._alive[told["born"]] = self._expected.popleft()
                born.number.set_result(told["born"])
            else:
                self._alive.pop(told["ended"]).code.set_result(told["code"])

    def close(self) -> None:
        cast(IO[bytes], self._process.stdin).close()
        self._process.wait(30)
        self._reader.join()
        cast(IO[bytes], self._process.stdout).close()


def main() -> None:
    """The side of the bots: one thread, no loop; modules, queries and texts are read."""
    from bot import drilling, process, restoring  # noqa: F401 - all that a bot needs
    from bot.settings import LOCALES
    from bot.texts import Texts
    from storage import named, sqlite  # noqa: F401

    Texts(LOCALES)  # finds out which files are sound
    named.queries()
    children: dict[int, int] = {}  # handle → process
    requests = os.fdopen(os.dup(0), "rb", buffering=0)
    while True:
        ready, _, _ = select.select([requests, *children], [], [])
        for handle in ready:
            if handle is requests:
                line = requests.readline()
                if not line:
                    return _end(children)
                if not (pid := os.fork()):
                    requests.close()
                    _live(json.loads(line))
                children[os.pidfd_open(pid)] = pid
                _tell(born=pid)
            else:
                pid = children.pop(handle)
                os.close(handle)
                _tell(ended=pid, code=os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def _tell(**what: int) -> None:
    os.write(1, json.dumps(what).encode() + b"\n")


def _end(children: Mapping[int, int]) -> None:
    for pid in children.values():
        with suppress(ProcessLookupError):
            os.kill(pid, 9)


def _live(request: Mapping[str, Any]) -> NoReturn:
    """What a new interpreter would do after its imports."""
    import importlib
    import random

    from bot.__main__ import main
    from bot.pipeline import crash

    os.closerange(3, 1024)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    output = os.open(Path(request["home"]) / "output.txt", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["home"])
    random.seed()
    importlib.reload(crash)  # it looks at the settings when it is read
    if any(name.startswith("BOT_MEDDLE") for name in os.environ):
        from tests.faults import meddling

        meddling.begin()
    sys.argv = ["bot", *request["words"]]
    sys.exit(main())


if __name__ == "__main__":
    main()
