"""The clock is set while the bot runs, or was wrong when it started; the machine sleeps."""

import signal
from collections.abc import Callable

import pytest

from tests.faults.lab import Lab
from tests.faults.lies import Script, refusal

HOURS = 3600
WELCOME = "Stand with"
SINCE_1970 = -1_795_000_000


@pytest.fixture
def clock(lab: Lab) -> Callable[[float], None]:
    """Sets the bot's clock, by how much it is ahead of the true one; the steady one goes on."""
    path = lab.home / "clock"
    path.write_text("0", encoding="utf-8")
    lab.settings["BOT_MEDDLE_CLOCK"] = str(path)

    def move(ahead: float) -> None:
        half = path.with_suffix(".new")
        half.write_text(str(ahead), encoding="utf-8")
        half.replace(path)

    return move


async def answered(lab: Lab, who: int) -> None:
    before = len(lab.sent(who))
    lab.says(who, "/help")
    await lab.until(f"person {who} is answered", lambda: len(lab.sent(who)) > before)


async def begun(lab: Lab) -> None:
    lab.says(1, "/sign")
    lab.taps(1, "sign:consent:agree")
    await lab.hears(1, "full name of your organisation")


@pytest.mark.row(62)
async def test_a_clock_that_is_set_costs_nobody_their_answers(lab: Lab, clock: Callable[[float], None]) -> None:
    """On, back, to 1970 and right again: people are answered, drafts stay, nothing is sent twice."""
    await lab.up(poll_seconds="1")
    await begun(lab)
    for ahead in (2 * HOURS, -2 * HOURS, SINCE_1970, 0):
        clock(ahead)
        await answered(lab, 2)
        await lab.quiet()
    assert lab.count("drafts") == 1
    lab.says(1, "Harbour Legal Aid")
    await lab.hears(1, "country")
    assert lab.counter("sends-uncertain") == 0


@pytest.mark.row(62)
@pytest.mark.breaks("I1", why="numbers of updates that were taken in 1970 are as old as that, and are forgotten")
async def test_a_start_in_1970_is_made_up_for(lab: Lab, clock: Callable[[float], None]) -> None:
    """A machine without a battery starts so, until it learns the time: nobody is erased, nobody unheard."""
    await lab.up()
    lab.says(3, "/start")
    await begun(lab)
    await lab.quiet()
    assert await lab.stop() == 0
    clock(SINCE_1970)
    await lab.up(poll_seconds="1")
    await answered(lab, 2)
    clock(0)
    await answered(lab, 2)
    await lab.quiet()
    assert await lab.stop() == 0
    await lab.up()
    await answered(lab, 3)
    assert lab.count("drafts") == 1 and lab.count("people") >= 3


@pytest.mark.row(62)
@pytest.mark.parametrize("ahead", [2 * HOURS, -2 * HOURS, SINCE_1970])
async def test_a_wait_that_telegram_asks_for_goes_by_the_steady_clock(
    lab: Lab, clock: Callable[[float], None], ahead: float
) -> None:
    """Neither is anything sent early, nor does the wait become years."""
    lab.telegram.fault = Script([refusal(429, "Too Many Requests: retry after 4", retry_after=4)])
    await lab.up(poll_seconds="1")
    lab.says(1, "/start")
    await lab.until("the flood is noted", lambda: lab.counter("floods") == 1)
    clock(ahead)
    lab.says(2, "/start")
    await lab.hears(2, WELCOME)
    await lab.hears(1, WELCOME)
    first, *others = lab.calls("sendMessage")
    assert min(call.at for call in others) - first.at >= 4


@pytest.mark.row(63)
async def test_asleep_for_eight_hours(lab: Lab, clock: Callable[[float], None]) -> None:
    """What expired meanwhile has expired; what came meanwhile is answered, once."""
    await lab.up(poll_seconds="1")
    await begun(lab)
    lab.says(1, "/erase")
    await lab.hears(1, "Erase everything")
    await lab.quiet()
    lab.signal(signal.SIGSTOP)
    lab.says(2, "/start")
    clock(8 * HOURS)
    lab.signal(signal.SIGCONT)
    await lab.hears(2, WELCOME)
    lab.presses(1, "erase:all:")
    await lab.hears(1, "Erase everything", times=2)
    await lab.quiet()
    assert lab.count("drafts") == 1, "a confirmation from before has expired"
    assert len(lab.sent(2)) == 1 and lab.counter("sends-uncertain") == 0
