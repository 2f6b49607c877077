"""`python -m bot check --health`: asks the running bot, or looks when it last fetched updates."""

import os
import socket
import time

import pytest
from aiohttp import web

from bot import pulse
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor

Captured = pytest.CaptureFixture[str]


async def test_without_an_address_the_last_fetch_counts(ann: Visitor, stage: Stage, capsys: Captured) -> None:
    await ann.says("/start")
    assert pulse.health(stage.settings) == 0
    assert capsys.readouterr().out == "All is well.\n"
    old = time.time() - 3600
    os.utime(stage.settings.heartbeat, (old, old))
    ended = await command(stage.settings, "check", "--health")
    assert ended.code == 1 and "No update came lately" in ended.out


async def test_a_bot_that_never_ran(empty_stage: Stage) -> None:
    assert pulse.health(empty_stage.settings) == 1


def taken() -> tuple[socket.socket, str]:
    """A port where nobody answers."""
    kept = socket.create_server(("127.0.0.1", 0))
    return kept, f":{kept.getsockname()[1]}"


ANSWERS = {
    "well": (200, '{"failing": []}', 0, "All is well."),
    "not well": (503, '{"failing": ["disk", "backup"]}', 1, "The disk is almost full.\nThe last good backup"),
    "of a newer bot": (503, '{"failing": ["moon"]}', 1, "moon"),
    "another program": (200, "<html>", 1, "Nothing answers at"),
    "a proxy": (502, "Bad gateway", 1, "Nothing answers at"),
    "other JSON": (200, "[]", 1, "Nothing answers at"),
}


@pytest.mark.parametrize("name", ANSWERS)
async def test_what_the_bot_says(empty_stage: Stage, name: str) -> None:
    status, body, code, told = ANSWERS[name]

    async def answer(request: web.Request) -> web.Response:
        assert request.path == "/healthz"
        return web.Response(status=status, text=body)

    runner = web.ServerRunner(web.Server(answer))
    await runner.setup()
    kept, listen = taken()
    try:
        await web.SockSite(runner, kept).start()
        ended = await command(
            empty_stage.settings, "check", "--health", BOT_LISTEN=listen, http_proxy="http://x.invalid"
        )
    finally:
        await runner.cleanup()
    assert ended.code == code and told in ended.out, ended.out + ended.err


async def test_nobody_is_there(empty_stage: Stage, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused, and silent: neither is alive."""
    monkeypatch.setattr("bot.pulse.PATIENCE_SECONDS", 0.05)
    kept, silent = taken()
    with kept:
        for listen in (silent, "127.0.0.1:1"):
            assert pulse.health(empty_stage.settings.model_copy(update={"listen": listen})) == 1
    assert capsys.readouterr().out.count("Nothing answers at") == 2
