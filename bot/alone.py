"""One bot at a time works from a folder of data: two would each take what the other has in flight for lost."""

import asyncio
import fcntl
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.errors import DatabaseRefused

LOCK_FILE = "lock"  # stays; what counts is who holds it, and the system lets go of it with the process
PATIENCE_SECONDS = 15.0  # one that was asked to end may need so long
LOOK_SECONDS = 0.1
TAKEN = "Another bot works from this database. Stop that one, then start again."


@asynccontextmanager
async def alone(folder: Path, patience: float = PATIENCE_SECONDS) -> AsyncIterator[None]:
    """Raises DatabaseRefused when another bot is at work there and does not end."""
    handle = _opened(folder)
    try:
        await _locked(handle, time.monotonic() + patience)
        yield
    finally:
        os.close(handle)


def _opened(folder: Path) -> int:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        hint = "Look at it: rights, free space, whether it can be written at all."
        raise DatabaseRefused(f"{folder} cannot be used: {error.strerror}. {hint}") from None


def taken(folder: Path) -> bool:
    """Whether a bot is at work there now; one that has just ended is not."""
    handle = _opened(folder)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


async def _locked(handle: int, until: float) -> None:
    while True:
        try:
            return fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise DatabaseRefused(TAKEN) from None
        await asyncio.sleep(LOOK_SECONDS)
