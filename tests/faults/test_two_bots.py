"""More than one bot at a time: never two from one database, and one of two that ask for the same updates ends."""

import asyncio
import signal
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot import alone
from bot.sandbox.model import Fault, Json
from tests.faults.lab import Ground, Lab
from tests.faults.lies import Script
from tests.faults.test_polling import CONFLICT


def beside(lab: Lab, home: Path) -> Lab:
    """Another bot, for the same people."""
    return Lab(lab.telegram, lab.url, home, lab.key, lab.nursery)


@pytest.mark.row(33)
async def test_the_next_one_waits_until_the_first_has_ended(lab: Lab) -> None:
    """As in a change of versions: nothing is done twice, nothing is left."""
    await lab.up()
    lab.telegram.fault = Script([Fault("delay", seconds=1)])
    lab.says(1, "/start")
    await lab.until("a message is on its way", lambda: bool(lab.calls("sendMessage")))
    other = beside(lab, lab.home)
    await other.start()
    assert await lab.stop() == 0
    lab.process, lab.since, lab.started = other.process, len(lab.telegram.journal), other.started
    await lab.hears(1, "Stand with")
    lab.says(2, "/start")
    await lab.hears(2, "Stand with")
    await lab.quiet()
    assert len(lab.sent(1)) == 1 and lab.counter("sends-uncertain") == 0


@pytest.mark.row(16, 33)
async def test_one_that_was_frozen_goes_on_and_nobody_took_its_place(lab: Lab) -> None:
    """Frozen with a message in flight, for longer than its poll may take."""
    await lab.up(poll_seconds="1")
    lab.telegram.fault = Script([Fault("delay", seconds=0.5)])
    lab.says(1, "/start")
    await lab.until("a message is on its way", lambda: bool(lab.calls("sendMessage")))
    lab.signal(signal.SIGSTOP)
    lab.says(2, "/start via-frozen")
    other = beside(lab, lab.home)
    await other.start()
    assert await other.ended() == 5, "the frozen one may wake at any time"
    assert alone.TAKEN in lab.output
    assert lab.counter("sends-uncertain") == 0
    lab.signal(signal.SIGCONT)
    for who in (1, 2):
        await lab.hears(who, "Stand with")
    await lab.quiet()
    assert [len(lab.sent(who)) for who in (1, 2)] == [1, 1]
    assert lab.rows("SELECT sum(n) FROM origins") == [(1,)]


@pytest.mark.row(21, 33)
@pytest.mark.breaks("I1", why="some of the updates are in the other one's database")
async def test_of_two_with_different_databases_one_ends(lab: Lab, ground: Ground, tmp_path: Path) -> None:
    """And what Telegram counts as delivered one of them has kept."""
    other = beside(lab, tmp_path / "other")
    other.data.mkdir(parents=True)
    for path in ground.folder.iterdir():
        (other.data / path.name).write_bytes(path.read_bytes())
    await lab.start(give_up_seconds="0.5")
    await other.start(give_up_seconds="0.5")
    try:
        until = time.monotonic() + 100
        while not (lab.dead or other.dead or time.monotonic() > until):
            lab.says(1, "/help")
            await asyncio.sleep(0.6)  # people write all the while
        assert lab.dead != other.dead, "one of them, not both"
        ended, left = (lab, other) if lab.dead else (other, lab)
        assert await ended.ended() == 4
        assert "Another program" in ended.output
        before = len(lab.sent(2))
        lab.says(2, "/start")
        await left.until("the other answers", lambda: len(lab.sent(2)) > before)
        await left.until("all is confirmed", lambda: not lab.telegram.updates.pending)
        assert await left.stop() == 0
    finally:
        await other.kill()
    kept = {number for each in (lab, other) for number in _seen(each)}
    assert lab.telegram.confirmed <= kept


class Turns:
    """Another poller gets what it asks for now and then, and so do we."""

    turn = 0

    def __call__(self, method: str, args: Json) -> Fault | None:
        if method != "getUpdates":
            return None
        self.turn += 1
        return CONFLICT if self.turn % 2 else None


@pytest.mark.row(21)
async def test_of_two_who_poll_in_turns_one_ends(lab: Lab) -> None:
    """That every other poll goes well is no sign that the trouble is over."""
    lab.telegram.fault = Turns()
    await lab.start(give_up_seconds="0.5", poll_seconds="1")
    assert await lab.ended() == 4
    assert len(lab.calls("getUpdates")) >= 4


def _seen(lab: Lab) -> set[int]:
    with closing(sqlite3.connect(lab.database)) as connection:
        return {row[0] for row in connection.execute("SELECT update_id FROM seen")}
