"""More at once than on any good day: what waited for a night, huge updates, sends that all hang."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.pipeline.sender import AT_ONCE
from bot.sandbox.limits import Limits
from bot.sandbox.model import Fault, Json
from tests.faults.conftest import scenario
from tests.faults.lab import Ground, Lab, person
from tests.faults.lies import Script, answers
from tests.faults.test_polling import words

MANY, BUSY, OTHERS = 10_000, 10, 40
HUGE = 512 * 1024  # Telegram's limit
BATCH = 100
MEMORY = 700  # megabytes
WELCOME = "Stand with"


def memory(lab: Lab) -> int:
    """The most that the process ever took, in megabytes."""
    assert lab.process is not None
    status = Path(f"/proc/{lab.process.pid}/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))) // 1024


@pytest.mark.row(32)
async def test_ten_thousand_updates_wait_at_the_start(
    request: pytest.FixtureRequest, tmp_path: Path, ground: Ground, record_property: Callable[[str, object], None]
) -> None:
    """A few wrote most of them, and are asked to slow down; each of the others has an answer."""
    async with scenario(request.node, tmp_path / "lab", ground, size=BUSY + OTHERS) as lab:
        lab.telegram.limits = Limits(private=(50, 50))  # so that a test is short; together as Telegram has it
        lab.telegram.limits.overall = (100, 100)
        for number in range(MANY - OTHERS):
            lab.says(1 + number % BUSY, "/help")
        others = range(BUSY + 1, BUSY + OTHERS + 1)
        for who in others:
            lab.says(who, "/start")
        await lab.up(person_rate="5")
        await lab.quiet(240)
        assert lab.count("seen") == MANY and lab.count("inbox") == 0
        assert all(len(lab.sent(who, WELCOME)) == 1 for who in others)
        assert all(len(lab.sent(who)) <= 6 for who in range(1, BUSY + 1))
        record_property("faults", f"{MANY} updates waited: {memory(lab)} MB at most")
        assert memory(lab) < MEMORY


@pytest.mark.row(29)
async def test_a_batch_of_the_largest_updates(lab: Lab, record_property: Callable[[str, object], None]) -> None:
    """Half of them in a text, half in a place we do not know."""
    lab.telegram.chats[person(1)].status = "member"
    batch: list[Json] = []
    for number in range(501, 501 + BATCH):
        update = words(number, "Qzheap " + "xyz " * (HUGE // 4) if number % 2 else "/help")
        batch.append(update | ({} if number % 2 else {"future": {"text": "y" * HUGE}}))
    lab.telegram.fault = Script([answers(batch)], ("getUpdates",))
    await lab.up()
    await lab.until("all are kept", lambda: lab.count("seen") == BATCH, 120)
    await lab.until("all are dealt with", lambda: not lab.count("inbox", "state = 'new'") + lab.count("outbox"), 120)
    record_property("faults", f"{BATCH} updates of {HUGE // 1024} KiB: {memory(lab)} MB at most")
    assert memory(lab) < MEMORY
    assert lab.counter("updates-dead") == lab.count("inbox"), "handled or set aside"
    lab.says(2, "/start")
    await lab.hears(2, WELCOME)


@pytest.mark.row(47)
async def test_every_message_hangs(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground) -> None:
    """Polls go on; what was not claimed waits, and is not uncertain."""
    people = AT_ONCE + 16
    async with scenario(request.node, tmp_path / "lab", ground, size=people) as lab:
        lab.telegram.fault = Script([Fault("stall")], always=True)
        await lab.up()
        for who in range(1, people + 1):
            lab.says(who, "/start")
        await lab.until("all lines are taken", lambda: lab.count("outbox", "state = 'sending'") == AT_ONCE)
        lab.says(1, "/help")
        await lab.until("it is polled and handled", lambda: lab.count("outbox") == people + 1)
        assert lab.count("outbox", "state = 'queued'") == people + 1 - AT_ONCE
        await lab.kill()
        lab.telegram.fault = None
        await lab.up()
        await lab.quiet()
        assert lab.counter("sends-uncertain") == AT_ONCE
        assert all(len(lab.sent(who, WELCOME)) == 1 for who in range(1, people + 1))
