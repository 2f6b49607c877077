"""Two hundred ends without warning, at random moments, while people use the bot."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from tests.faults import checker, invariants
from tests.faults.checker import Findings
from tests.faults.conftest import keep
from tests.faults.lab import Ground, Lab, laboratory
from tests.faults.load import Act, load

KILLS = 200
STORMS = 4  # bots, each with its own people
PEOPLE = 15  # of each
STARTING = 0.4  # part of the kills that fall while the bot starts
BREATH = 4  # every fourth life lasts until all is done: whatever is handled at five deaths running is set aside
SEED = 20261124


@pytest.mark.row(7, 12)
@pytest.mark.parametrize("storm", range(STORMS))
async def test_random_kills_lose_and_double_nothing(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    ground: Ground,
    storm: int,
    record_property: Callable[[str, object], None],
) -> None:
    given = request.config.getoption("--seed", default=None)
    seed = SEED if given is None else int(given)
    print(f"seed {seed}; again with: pytest tests/faults/test_random_kills.py --seed {seed}")
    began = time.monotonic()
    found = await _storm(request.node, tmp_path, ground, seed + storm)
    record_property("faults", _summary(seed, found, time.monotonic() - began))
    assert found.problems == []
    assert found.missing == 0, "every reply arrived"


def _summary(seed: int, found: Findings, seconds: float) -> str:
    return (
        f"{KILLS // STORMS} kills in {seconds:.0f} s, seed {seed}, {found.updates} updates: {found.uncertain} calls "
        f"uncertain, {found.repeated} messages repeated; {found.given_up} of those in flight time and again and let "
        f"go, {found.missing} messages never arrived"
    )


async def _storm(node: pytest.Item, home: Path, ground: Ground, seed: int) -> Findings:
    acts = load(seed, PEOPLE)
    async with laboratory(home / "calm", ground, PEOPLE) as lab:
        await lab.up()
        await _all(lab, acts)
        calm = checker.finished(lab)
    assert sum(row[-1] for row in calm.effects["signons"]) == PEOPLE, "the load does not do what it is for"
    async with laboratory(home / "storm", ground, PEOPLE) as lab:
        await _kills(lab, acts, Random(seed), KILLS // STORMS)
        await lab.up()
        await lab.quiet(120)
        assert await lab.stop() == 0
        found = checker.compared(calm, checker.finished(lab))
        found.problems += invariants.broken(lab)
        found.updates = len(acts)
        if found.problems:
            keep(node, lab, f"storm {seed}")
    return found


async def _all(lab: Lab, acts: list[Act]) -> None:
    for act in acts:
        act.done(lab)
    await lab.quiet(120)
    assert await lab.stop() == 0


async def _kills(lab: Lab, acts: list[Act], rng: Random, kills: int) -> None:
    """People act all the while: some just before each start, some while it runs."""
    shares = [len(acts) * turn // kills for turn in range(kills + 1)]
    for turn in range(kills):
        mine = acts[shares[turn] : shares[turn + 1]]
        before = rng.randint(0, len(mine))
        for act in mine[:before]:
            act.done(lab)
        await lab.start()
        if turn % BREATH == BREATH - 1:
            await lab.until("a breath", lambda: _idle(lab) and not lab.count("inbox") + lab.count("outbox"))
        else:
            await _moment(lab, rng)
        for act in mine[before:]:
            act.done(lab)
        await asyncio.sleep(rng.uniform(0, 0.03))  # not to wait for anything: the moment of the kill is what varies
        await lab.kill()


async def _moment(lab: Lab, rng: Random) -> None:
    """Some time in the start, or after so many calls to Telegram."""
    if rng.random() < STARTING:
        await asyncio.sleep(rng.uniform(0, 0.4))
        return
    calls = rng.choice((1, 2, 3, 3, 4, 4, 5, 6, 8, 10))  # getMe, getWebhookInfo, getUpdates and then what people cause
    deadline = time.monotonic() + 5  # fewer calls than that may be all there is to do
    while len(lab.telegram.journal) - lab.since < calls and time.monotonic() < deadline and not lab.dead:
        if _idle(lab):
            return
        await asyncio.sleep(0.002)
    assert not lab.dead, f"the process ended by itself\n{lab.output[-1500:]}"


def _idle(lab: Lab) -> bool:
    """The bot waits for updates, and there are none."""
    return lab.telegram.updates.waiting is not None and not lab.telegram.updates.pending
