"""A small disk of its own under the data of a bot."""

import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from tests.faults.lab import Lab


class Small:
    """A small disk under the data of a laboratory."""

    def __init__(self, folder: Path) -> None:
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with _until_full(), self._ballast.open("ab", buffering=0) as file:
            while True:
                file.write(b"\0" * 4096)

    def free(self) -> None:
        self._ballast.unlink()


@contextmanager
def _until_full() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        assert error.errno == 28, error


def mount(*words: str) -> bool:
    return subprocess.run(["mount", *words], capture_output=True).returncode == 0


def unmount(folder: Path) -> None:
    subprocess.run(["umount", "-l", str(folder)], check=True)


@asynccontextmanager
async def small_disk(lab: Lab) -> AsyncIterator[Small]:
    """Afterwards what is on it stands in the folder, to be judged."""
    aside = lab.home.parent / "aside"
    shutil.copytree(lab.data, aside)
    if os.geteuid() != 0 or not mount("-t", "tmpfs", "-o", "size=6m", "tmpfs", str(lab.data)):
        pytest.skip("a small disk can only be mounted by root, where mounting is allowed")
    try:
        shutil.copytree(aside, lab.data, dirs_exist_ok=True)
        yield Small(lab.data)
    finally:
        await lab.kill()
        shutil.rmtree(aside)
        shutil.copytree(lab.data, aside)
        unmount(lab.data)
        shutil.copytree(aside, lab.data, dirs_exist_ok=True)
