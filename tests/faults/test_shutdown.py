"""Asked to end: at once, with nothing lost, whatever it is doing."""

import asyncio
import signal
import sqlite3
import time
from contextlib import closing

import pytest

from bot.sandbox.model import Fault
from tests.faults import checker
from tests.faults.lab import Lab
from tests.faults.lies import Script, refusal
from tests.faults.load import load

GRACE = 20  # seconds
AT_ONCE = 5  # well under a second on a machine that does nothing else
ACTS = load(seed=2, people=4)


@pytest.mark.row(13)
@pytest.mark.parametrize("messages", [1, 12, 25])
async def test_a_stop_under_load(lab: Lab, calm: checker.Run, messages: int) -> None:
    """After so many messages; nothing is repeated afterwards, because everything in flight was seen to its end."""
    await lab.up()
    for act in ACTS:
        act.done(lab)
    await lab.until("some messages are out", lambda: len(lab.calls("sendMessage")) >= messages)
    assert await lab.stop(GRACE) == 0
    assert "nothing lost" in lab.output
    assert lab.count("outbox", "state = 'sending'") == 0, "what was claimed was settled"
    assert lab.count("outbox") + lab.count("inbox") > 0, "it was not asked in the midst of things"
    await _finish(lab, calm, uncertain=0)


@pytest.mark.row(14)
async def test_two_signals(lab: Lab, calm: checker.Run) -> None:
    """Also a process that is ended by the second one has lost nothing."""
    await lab.up()
    for act in ACTS:
        act.done(lab)
    await lab.until("some messages are out", lambda: len(lab.calls("sendMessage")) >= 5)
    lab.signal(signal.SIGTERM)
    await asyncio.sleep(0.2)  # the distance of the two signals is what is tried
    lab.signal(signal.SIGTERM)
    assert await lab.ended(GRACE) in (0, -signal.SIGTERM)
    await _finish(lab, calm, uncertain=None)


@pytest.mark.row(15)
async def test_a_stop_while_waiting_for_updates(lab: Lab) -> None:
    await lab.up(poll_seconds="50")
    await lab.quiet()
    await lab.until("a long poll", lambda: lab.telegram.updates.waiting is not None)
    assert await lab.stop(AT_ONCE) == 0


@pytest.mark.row(15, 40)
async def test_a_stop_while_a_flood_is_waited_out(lab: Lab) -> None:
    """The wait is known to the next process."""
    lab.telegram.fault = Script([refusal(429, "Too Many Requests: retry after 3600", retry_after=3600)])
    await lab.up(poll_seconds="1")
    lab.says(1, "/start")
    await lab.until("the flood is noted", lambda: lab.fact("flood-until") != "")
    assert await lab.stop(AT_ONCE) == 0
    tried, polls = len(lab.calls("sendMessage")), len(lab.calls("getUpdates"))
    await lab.up(poll_seconds="1")
    lab.says(1, "/help")
    await lab.until("both answers wait", lambda: lab.count("outbox", "state = 'queued'") >= 2)
    await lab.until("it polls on", lambda: len(lab.calls("getUpdates")) >= polls + 4)
    assert len(lab.calls("sendMessage")) == tried, "nothing is sent before the deadline, also after a restart"
    assert await lab.stop(AT_ONCE) == 0


@pytest.mark.row(13)
async def test_a_stop_while_messages_are_being_claimed(lab: Lab) -> None:
    """Somebody else holds the database just then; what is claimed when they let go is also sent and settled."""
    flood = refusal(429, "Too Many Requests: retry after 2", retry_after=2)
    lab.telegram.fault = Script([flood, Fault("delay", seconds=1)])
    await lab.up()
    lab.says(1, "/start")
    await lab.until("the flood is noted", lambda: lab.fact("flood-until") != "")
    with closing(sqlite3.connect(lab.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await lab.until("the flood is over", lambda: time.time() > int(lab.fact("flood-until")) + 0.5)
        lab.signal(signal.SIGTERM)
        await lab.until("it is ending", lambda: lab.telegram.updates.waiting is None)
        other.execute("ROLLBACK")
    assert await lab.ended(GRACE) == 0
    assert lab.count("outbox", "state = 'sending'") == 0
    await lab.up()
    await lab.hears(1, "Stand with")
    await lab.quiet()
    assert len(lab.sent(1)) == 1 and lab.counter("sends-uncertain") == 0


@pytest.mark.row(15, 22)
async def test_a_stop_while_polling_is_slowed_down(lab: Lab) -> None:
    flood = refusal(429, "Too Many Requests: retry after 3600", retry_after=3600)
    lab.telegram.fault = Script([flood], ("getUpdates",), always=True)
    await lab.up()
    assert await lab.stop(AT_ONCE) == 0


@pytest.mark.row(34)
async def test_a_stop_while_telegram_cannot_be_reached_at_the_start(lab: Lab) -> None:
    lab.telegram.fault = Script([Fault("drop_before")], ("getMe",), always=True)
    await lab.start()
    await lab.until("it tries", lambda: len(lab.calls("getMe")) >= 2)
    assert await lab.stop(GRACE) == 0


@pytest.mark.row(38)
async def test_a_stop_while_a_message_never_gets_an_answer(lab: Lab) -> None:
    """What is in flight gets ten seconds; then its fate is unknown, and the next process repeats it once."""
    lab.telegram.fault = Script([Fault("stall")])
    await lab.up()
    lab.says(1, "/start")
    await lab.until("a message hangs", lambda: len(lab.calls("sendMessage")) == 1)
    assert await lab.stop(GRACE) == 0
    assert lab.count("outbox", "state = 'sending'") == 1
    await lab.up()
    await lab.hears(1, "Stand with")
    await lab.quiet()
    assert lab.counter("sends-uncertain") == 1
    assert len(lab.calls("sendMessage")) == 2


async def _finish(lab: Lab, calm: checker.Run, uncertain: int | None) -> None:
    """Started again, all that was left is done, as if nothing had been."""
    await lab.up()
    await lab.quiet()
    assert await lab.stop(GRACE) == 0
    found = checker.compared(calm, checker.finished(lab))
    assert found.problems == []
    assert found.missing == 0
    if uncertain is not None:
        assert (found.uncertain, found.repeated) == (uncertain, 0)
