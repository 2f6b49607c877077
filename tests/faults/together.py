"""The same people twice: with one bot and no faults, and with several replicas of which one dies again and again."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.faults import checker, invariants
from tests.faults.checker import Findings
from tests.faults.crew import Crew, gathering
from tests.faults.lab import ARTEFACTS, Ground, laboratory
from tests.faults.load import Act
from tests.faults.storms import calm_run
from tests.postgres import Server

REPLICAS = 3


@dataclass(frozen=True)
class Plan:
    """What people do, how fast, and how often a replica dies meanwhile."""

    acts: list[Act]
    seed: int
    people: int
    pace: float  # updates a second
    every: float  # seconds between two deaths; 0: nobody dies


@dataclass
class Outcome:
    findings: Findings
    updates: int
    kills: int
    given_up: int  # alive, by the others: on a busy machine that happens
    seconds: float


async def together(home: Path, ground: Ground, server: Server, plan: Plan) -> Outcome:
    """Raises nothing for what it finds; of a failure, the laboratory is kept."""
    async with laboratory(home / "calm", ground, plan.people) as lab:
        calm = await calm_run(lab, plan.acts)
    async with gathering(home / "crew", ground, server, plan.people) as made:
        for _ in range(REPLICAS):
            await made.join()
        await made.joined(REPLICAS)
        began = time.monotonic()
        dying = asyncio.create_task(_deaths(made, plan))
        try:
            await _fed(made, plan)
        finally:
            dying.cancel()
        await made.mend()
        await made.quiet(120)
        seconds = time.monotonic() - began
        assert await made.stop() == 0
        made.copied()
        found = checker.compared(calm, checker.finished(made))
        found.problems += invariants.broken(made)
        if found.problems:
            made.keep(ARTEFACTS / f"crew-{plan.seed}")
    return Outcome(found, len(plan.acts), made.lost, made.mended, seconds)


async def _fed(made: Crew, plan: Plan) -> None:
    began = time.monotonic()
    for place, act in enumerate(plan.acts):
        await asyncio.sleep(max(0.0, began + place / plan.pace - time.monotonic()))
        act.done(made)


async def _deaths(made: Crew, plan: Plan) -> None:
    """Of anyone, also of the one that leads; another takes its place."""
    rng = Random(plan.seed)
    while plan.every:
        await asyncio.sleep(plan.every * rng.uniform(0.5, 1.5))
        await made.mend()
        await made.lose(rng.choice(made.alive()))
        await made.join()
