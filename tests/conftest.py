"""What the talk tests share: one stand-in of Telegram for all, and for each test a bot on a database of its own."""

import gc
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import aiohttp
import hypothesis
import pytest
import pytest_asyncio

from bot.sandbox.server import serve
from bot.sandbox.telegram import Telegram
from bot.settings import Settings
from storage.vault import new_key
from tests import postgres
from tests.faults import table
from tests.mailserver import Server, mailing
from tests.makers import make_settings
from tests.places import memory
from tests.pooler import pooled
from tests.stage import TOKEN, Stage
from tests.visitor import Visitor, newcomer

hypothesis.settings.register_profile("busy", deadline=None)  # a slow machine is no counterexample
hypothesis.settings.load_profile("busy")
ENGINES = ("sqlite", "postgresql", "pgbouncer")
gc.set_threshold(50_000)  # as in bot/running.py: texts and libraries stay


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=ENGINES, default="sqlite", help="what the bot keeps its rows in")
    parser.addoption("--table", type=Path, default=None, help="writes the matrix of faults with its results there")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "row(*numbers): the rows of tests/faults/matrix.py that this scenario is of")
    config.addinivalue_line("markers", "embedded: about the file of SQLite, left out with the other engines")
    config.addinivalue_line("markers", "breaks(*invariants, why): what this scenario breaks on purpose")


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if path := terminalreporter.config.getoption("--table"):
        table.write(path, "matrix", table.lines(table.results(terminalreporter.stats)))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Those who share the stand-in share its event loop; a scenario of the matrix says of which rows it is."""
    if config.getoption("--engine") != "sqlite":
        left = [item for item in items if item.get_closest_marker("embedded") or "path" in item.fixturenames]  # type: ignore[attr-defined]
        items[:] = [item for item in items if item not in set(left)]
        config.hook.pytest_deselected(items=left)
    for item in items:
        if rows := table.rows_of(item):
            item.user_properties.append(("rows", rows))
        if "empty_stage" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def sandbox() -> AsyncIterator[tuple[Telegram, str, aiohttp.ClientSession]]:
    telegram = Telegram(TOKEN)
    async with serve(telegram) as url, aiohttp.ClientSession() as session:
        yield telegram, url, session


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """PostgreSQL, for all tests of this process."""
    with postgres.server() as running:
        yield running


@pytest.fixture(scope="session")
def postgresql(request: pytest.FixtureRequest) -> Iterator[postgres.Server | None]:
    """The server, when the rows are to be kept in one."""
    engine = request.config.getoption("--engine")
    if engine == "sqlite":
        yield None
        return
    found = request.getfixturevalue("server")
    assert isinstance(found, postgres.Server)
    with pooled(found) if engine == "pgbouncer" else nullcontext(found) as reached:
        yield reached


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def first(sandbox: Any, tmp_path_factory: pytest.TempPathFactory, postgresql: postgres.Server | None) -> Settings:
    """Of a bot that was started once: its database has the schema, and Telegram knows its profile."""
    telegram, url, session = sandbox
    folder = tmp_path_factory.mktemp("first")
    where = postgresql.fresh() if postgresql else f"sqlite:///{folder}/bot.db"
    settings = make_settings(token=TOKEN, api_url=url, database_url=where, folder=folder, encryption_key=new_key())
    async with Stage(telegram, url, session, settings).running():
        return settings


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=memory()) as name:
        yield Path(name)


@pytest.fixture
def rows(first: Settings, folder: Path, postgresql: postgres.Server | None) -> Iterator[str]:
    """The address of a database as the first start left it."""
    if postgresql:
        with postgresql.lent(like=first.database_url) as where:
            yield where
    else:
        shutil.copy(first.database_url.removeprefix("sqlite:///"), folder / "bot.db")
        yield f"sqlite:///{folder}/bot.db"


@pytest.fixture
def empty_stage(sandbox: Any, first: Settings, folder: Path, rows: str) -> Stage:
    """No bot on it yet: a test starts it with settings of its own."""
    settings = first.model_copy(update={"database_url": rows, "folder": folder, "backups": folder / "backups"})
    return Stage(*sandbox, settings)


@pytest.fixture
def given() -> dict[str, Any]:
    """Settings of the bot on stage; a file of tests may have others."""
    return {}


@pytest_asyncio.fixture(loop_scope="session")
async def mailserver() -> AsyncIterator[Server]:
    """Takes everything at once."""
    async with mailing() as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def stage(empty_stage: Stage, given: dict[str, Any]) -> AsyncIterator[Stage]:
    """The bot is running, nobody has written to it, two people are its admins."""
    one, two = (empty_stage.newcomer(name, "en") for name in ("Sam", "Robin"))
    async with empty_stage.running(admin_ids=frozenset({one.id, two.id}), **given):
        yield empty_stage


@pytest.fixture
def ann(stage: Stage) -> Visitor:
    """Somebody who writes to the bot in English."""
    return newcomer(stage, "Ann", "en")


@pytest_asyncio.fixture(loop_scope="session")
async def sam(stage: Stage) -> Visitor:
    """An admin who has started the bot."""
    return await _admin(stage, 0)


@pytest_asyncio.fixture(loop_scope="session")
async def robin(stage: Stage) -> Visitor:
    """Another admin."""
    return await _admin(stage, 1)


async def _admin(stage: Stage, which: int) -> Visitor:
    admin = Visitor(stage, sorted(stage.settings.admin_ids)[which])
    await admin.says("/start")
    await admin.listens()
    return admin
