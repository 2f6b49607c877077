"""What the fault tests share: the ground they start from, a laboratory, the seed, what is kept of a failure."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from storage.vault import new_key
from tests.faults import invariants, table
from tests.faults.checker import Run
from tests.faults.crew import Crew, gathering, grounded
from tests.faults.disk import Disk
from tests.faults.ground import first_start
from tests.faults.lab import ARTEFACTS, REPOSITORY, Ground, Lab, laboratory
from tests.faults.load import Act
from tests.faults.nursery import Nursery
from tests.faults.storms import calm_run
from tests.faults.wire import Wire, wire
from tests.postgres import Server, server

READERS = 60
REPORT = pytest.StashKey[pytest.TestReport]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seed", type=int, default=None, help="replays the random kills of that seed")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest begins first: the others run beside it."""
    items.sort(key=lambda item: "random_kills" not in item.nodeid)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[REPORT] = report
    return report


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """One line for each fact that a fault test recorded."""
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            for name, value in getattr(report, "user_properties", ()):
                if name == "faults":
                    terminalreporter.write_line(f"{report.nodeid.rpartition('/')[2]}: {value}")


def in_thread(work: Callable[[], Awaitable[Any]]) -> Any:
    """Runs a coroutine to its end in a loop of its own, from a fixture that outlives the tests' loops."""

    async def run() -> Any:
        return await work()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """One first start for all: it trains the questions, should nobody have, and tells Telegram its profile."""
    home, key = tmp_path_factory.mktemp("ground"), new_key()
    in_thread(lambda: first_start(home, key))
    nursery = Nursery(REPOSITORY)
    yield Ground(home / "data", key, nursery)
    nursery.close()


@asynccontextmanager
async def scenario(node: pytest.Item, home: Path, ground: Ground, **options: Any) -> AsyncIterator[Lab]:
    """A laboratory whose end is judged by what must hold after every fault."""
    async with laboratory(home, ground, **options) as made:
        yield made
        found = invariants.alive(made)
        await made.kill()
        judged(node, made, found + invariants.broken(made))


def judged(node: pytest.Item, lab: Lab, found: list[str]) -> None:
    meant = table.broken_on_purpose(node)
    found = [problem for problem in found if problem.partition(":")[0] not in meant]
    report = node.stash.get(REPORT, None)
    if found or (report is not None and report.failed):
        keep(node, lab)
    assert found == []


@pytest.fixture
async def lab(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground) -> AsyncIterator[Lab]:
    async with scenario(request.node, tmp_path / "lab", ground) as made:
        yield made


@pytest.fixture
async def hall(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground) -> AsyncIterator[Lab]:
    """A laboratory with many people."""
    async with scenario(request.node, tmp_path / "lab", ground, size=READERS) as made:
        yield made


@pytest.fixture
async def fresh(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground) -> AsyncIterator[Lab]:
    """A laboratory whose bot has never run."""
    async with scenario(request.node, tmp_path / "lab", ground, fresh=True) as made:
        yield made


@pytest.fixture(scope="session")
def postgres(ground: Ground) -> Iterator[Server]:
    with server() as made:
        in_thread(lambda: grounded(made, ground))
        yield made


@pytest.fixture
async def crew(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground, postgres: Server) -> AsyncIterator[Crew]:
    """Replicas, judged at the end by what must hold after every fault."""
    async with gathering(tmp_path / "crew", ground, postgres, 14) as made:
        yield made
        await made.kill()
        made.copied()
        judged(request.node, made, invariants.broken(made))


@pytest.fixture
async def cable(postgres: Server) -> AsyncIterator[Wire]:
    """To the database."""
    async with wire(postgres.port) as made:
        yield made


@pytest.fixture(scope="module")
def calm(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, ground: Ground) -> Run:
    """The load of the file without any fault; each of its people signs on."""
    acts: list[Act] = request.module.ACTS

    async def run() -> Run:
        async with laboratory(tmp_path_factory.mktemp("calm") / "lab", ground) as lab:
            return await calm_run(lab, acts)

    found: Run = in_thread(run)
    assert not found.problems
    people = {act.who for act in acts if act.who}
    assert sum(row[-1] for row in found.effects["signons"]) == len(people), "the load does not do what it is for"
    return found


@pytest.fixture
def disk(lab: Lab) -> Disk:
    return Disk(lab)


def keep(node: pytest.Item, lab: Lab, name: str = "") -> None:
    """Puts the database, the output and the journal where they can be looked at afterwards."""
    folder = ARTEFACTS / "".join(sign if sign.isalnum() else "-" for sign in f"{node.name} {name}".strip())
    lab.keep(folder)
    print(f"kept in {folder.relative_to(REPOSITORY)}")
