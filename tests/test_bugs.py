"""Bugs are told to those who look after the bot: once an hour each kind, counted, across restarts, without a word."""

import asyncio
import signal

import pytest

from bot import bugs, logs, process
from bot.core.reply import Copyable
from bot.errors import TokenRefused
from bot.pipeline import ticker
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

PLANTED = "Qzname Qzsurname qz@qzsite.org"


async def fails(*_: object) -> None:
    raise RuntimeError(PLANTED)


def seen(times: int = 1) -> None:
    """As if that bug had happened so often."""
    for _ in range(times):
        try:
            raise ZeroDivisionError(PLANTED)
        except ZeroDivisionError as error:
            logs.report("an update failed", error)


def where() -> str:
    (kind,) = logs.BUGS
    return kind


async def later(stage: Stage, seconds: int) -> None:
    """The hours that `alert` counts are the database's."""
    at = stage.database.clock() + seconds
    stage.database.clock = lambda: at
    await stage.ticks()


async def test_each_kind_once_an_hour_and_how_often(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    seen(3)
    kind = where()
    assert kind.startswith("ZeroDivisionError tests.test_bugs:")
    await stage.ticks()
    await sam.hears_only("alert-bug", count=3, kind=Copyable(kind))
    await robin.hears_only("alert-bug", count=3, kind=Copyable(kind))
    await sam.listens()
    seen(500)
    await later(stage, 3500)
    await sam.hears_nothing()
    seen(1)
    await later(stage, 101)
    await sam.hears_only("alert-bug", count=501, kind=Copyable(kind))
    await sam.listens()
    await later(stage, 10_000)
    await sam.hears_nothing()


async def test_another_kind_does_not_wait_for_it(sam: Visitor, stage: Stage) -> None:
    seen()
    await stage.ticks()
    await sam.listens()
    logs.report("an update failed", KeyError(PLANTED))
    await stage.ticks()
    assert "KeyError" in words(await sam.hears_only("alert-bug", count=1))


async def test_a_restart_forgets_none(empty_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted by one process, told by the next; what was told an hour ago is not told again."""
    stage = empty_stage
    sam = newcomer(stage, "Sam", "en")
    async with stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/start")
        seen(2)
        await stage.ticks()
        await sam.listens()
        seen(4)
        await stage.ticks()
        await sam.hears_nothing()
    async with stage.running():
        await stage.ticks()
        await sam.hears_nothing()
        await later(stage, 3601)
        await sam.hears_only("alert-bug", count=4)


@pytest.mark.parametrize("turns", range(0, 600, 30))
async def test_the_end_comes_while_they_are_told(
    sam: Visitor, stage: Stage, monkeypatch: pytest.MonkeyPatch, turns: int
) -> None:
    """`turns` of the event loop later; wherever that falls, each is told once, by this process or the next."""
    seen(3)
    kind = where()
    monkeypatch.setattr(ticker, "DUTIES", (bugs.tell,))
    ticking = asyncio.create_task(stage.parts.ticker.tick())
    for _ in range(turns):
        await asyncio.sleep(0)
    ticking.cancel()
    await asyncio.gather(ticking, return_exceptions=True)
    async with bugs.kept(stage.database):
        assert sum(logs.BUGS.values()) in (0, 3)
    await stage.ticks()
    await sam.hears_only("alert-bug", count=3, kind=Copyable(kind))


async def test_due_work(sam: Visitor, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Named by its place in the program, and nobody by anything."""
    monkeypatch.setattr(ticker, "DUTIES", (fails, *ticker.DUTIES))
    await stage.ticks()
    told = words(await sam.hears_only("alert-bug", count=1))
    assert "RuntimeError bot.pipeline.ticker:" in told and "qz" not in told.lower()


@pytest.mark.parametrize(("error", "told"), [(ZeroDivisionError(PLANTED), True), (TokenRefused(), False)])
async def test_what_ends_the_process(sam: Visitor, stage: Stage, error: Exception, told: bool) -> None:
    """Kept at the end, told by the next one; an end that says what to do is no bug."""
    with pytest.raises(type(error)):
        async with bugs.kept(stage.database):
            raise error
    assert not logs.BUGS
    await stage.ticks()
    assert bool(await sam.all("alert-bug", count=1)) is told


async def test_the_real_process_keeps_what_ended_it(empty_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """And hears of what nobody awaits."""
    loop, listening = asyncio.get_running_loop(), []

    async def breaks(*_: object) -> None:
        listening.append(loop.get_exception_handler())
        raise ZeroDivisionError(PLANTED)

    monkeypatch.setattr(process, "_watch", breaks)
    settings = empty_stage.settings.model_copy(update={"admin_ids": frozenset({newcomer(empty_stage, "Sam").id})})
    with pytest.raises(ZeroDivisionError):
        await process.run(settings)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.remove_signal_handler(number)
    loop.set_exception_handler(None)
    assert listening == [logs.loose]
    (found,) = empty_stage.beside("SELECT key, value FROM facts WHERE key LIKE 'bugs %'")
    assert found[0].startswith("bugs ZeroDivisionError bot.process:") and found[1] == "1"
