"""Three replicas on one database, to all of which updates are delivered: each once, whoever gets it."""

import asyncio
import signal
from contextlib import AsyncExitStack

import pytest

from tests.faults import hooked
from tests.faults.crew import Crew
from tests.faults.hooked import WELCOME, Stranger, words


async def _ready(outside: Stranger) -> None:
    for _ in range(800):
        if await outside.posts(b"") == 200:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it takes nothing")


@pytest.mark.row(81, 86)
async def test_the_same_update_at_three_at_once(crew: Crew) -> None:
    """And when the one that told Telegram where to deliver ends, the next one tells it."""
    crew.telegram.chats[hooked.person(1)].status = "member"
    async with AsyncExitStack() as stack:
        lines = []
        for _ in range(3):
            lines.append(await stack.enter_async_context(hooked.stranger(hooked.prepared(crew))))
            await crew.join()
            await crew.until("it has joined", lambda: crew.count("replicas") == len(crew.members))
        await asyncio.gather(*(_ready(outside) for outside in lines))
        await crew.until("Telegram delivers", lambda: crew.telegram.hook is not None)
        updates = [words(number, f"/start via-{number}-thrice") for number in range(501, 521)]
        answers = await asyncio.gather(*(outside.posts(update) for update in updates * 2 for outside in lines))
        assert set(answers) == {200}
        first = crew.members.pop(0)
        crew.send(first, signal.SIGTERM)
        assert await first.wait() == 0
        await crew.until("another leads", lambda: len(crew.calls("setWebhook")) == 2)
        await crew.until("all are answered", lambda: len(crew.sent(1, WELCOME)) >= 20)
        await crew.quiet()
        crew.says(2, "/start via-afterwards")  # to the one that joined last
        await crew.hears(2, WELCOME)
    assert sorted(crew.rows("SELECT n FROM origins")) == [(1,)] * 21
    assert len(crew.sent(1, WELCOME)) == 20
