"""How a command runs: on uvloop, and with little looking for garbage among what stays."""

import asyncio
import gc
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

AT_ONCE = 200_000  # objects that a command makes before garbage is looked for


def run(coroutine: Coroutine[Any, Any, int | None]) -> int:
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(coroutine) or 0


@contextmanager
def sparing() -> Iterator[None]:
    """A start makes much that stays: looking through it again and again takes a quarter of the time, the end too."""
    gc.freeze()
    gc.set_threshold(AT_ONCE)
    try:
        yield
    finally:
        gc.freeze()  # all of it goes with the process
