"""The same people twice: calmly, and with a process that is killed at random moments; the two are compared."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults import checker, invariants
from tests.faults.checker import Findings, Run
from tests.faults.lab import ARTEFACTS, Ground, Lab, laboratory
from tests.faults.lies import Weather
from tests.faults.load import Act, load

PEOPLE = 17  # of each storm
STARTING = 0.4  # part of the kills that fall while the bot starts
BREATH = 4  # every fourth life lasts until all is done: whatever is handled at five deaths running is set aside


@dataclass
class Storm:
    """What was found, and what it was found in."""

    findings: Findings
    updates: int
    calls: int


async def storm(home: Path, ground: Ground, seed: int, kills: int, weather: Weather | None = None) -> Storm:
    """Raises nothing for what it finds; of a failure, the laboratory is kept."""
    acts = load(seed, PEOPLE)
    async with laboratory(home / "calm", ground, PEOPLE) as lab:
        calm = await calm_run(lab, acts)
    assert sum(row[-1] for row in calm.effects["signons"]) == PEOPLE, "the load does not do what it is for"
    async with laboratory(home / "storm", ground, PEOPLE) as lab:
        lab.telegram.fault = weather
        await _kills(lab, acts, Random(seed), kills)
        await lab.up()
        await lab.quiet(120)
        assert await lab.stop() == 0
        found = checker.compared(calm, checker.finished(lab))
        found.problems += invariants.broken(lab)
        if found.problems:
            lab.keep(ARTEFACTS / f"storm-{seed}")
    return Storm(found, len(lab.told), len(lab.telegram.journal))


async def calm_run(lab: Lab, acts: list[Act]) -> Run:
    await lab.up()
    for act in acts:
        act.done(lab)
    await lab.quiet(120)
    assert await lab.stop() == 0
    return checker.finished(lab)


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
