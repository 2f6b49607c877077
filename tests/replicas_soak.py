"""`make soak-replicas`: minutes of people while of three replicas on PostgreSQL one dies every few seconds."""

import argparse
import asyncio
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from storage.vault import new_key
from tests.faults.crew import grounded
from tests.faults.ground import first_start
from tests.faults.lab import REPOSITORY, Ground
from tests.faults.load import night
from tests.faults.nursery import Nursery
from tests.faults.together import REPLICAS, Outcome, Plan, together
from tests.postgres import server

PEOPLE, PACE, EVERY = 60, 4.0, 4.0


def lines(seed: int, minutes: float, found: Outcome) -> Iterator[str]:
    told = found.findings
    lost = sum(problem.startswith("I1") for problem in told.problems)
    yield f"{minutes:.0f} minutes, seed {seed}, {REPLICAS} replicas, {found.kills} killed, {found.given_up} given up:"
    yield f"{found.updates} updates, {lost} lost, {len(told.problems) - lost} other broken invariants;"
    yield f"{told.uncertain} calls whose fate was unknown, {told.repeated} of them there twice, {told.missing} never."


async def soak(home: Path, seed: int, minutes: float) -> Outcome:
    key = new_key()
    await first_start(home / "ground", key)
    nursery = Nursery(REPOSITORY)
    try:
        ground = Ground(home / "ground" / "data", key, nursery)
        with server() as running:
            await grounded(running, ground)
            acts = night(seed, PEOPLE, max(20, round(minutes * 60 * PACE / PEOPLE)))
            plan = Plan(acts, seed, PEOPLE, pace=len(acts) / (minutes * 60), every=EVERY)
            return await together(home, ground, running, plan)
    finally:
        nursery.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=random.randint(1, 10**8))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        found = asyncio.run(soak(Path(home), given.seed, given.minutes))
    print("\n".join(lines(given.seed, given.minutes, found)))
    print("\n".join(found.findings.problems or ["nothing lost, nothing doubled, everybody's order kept"]))
    return 1 if found.findings.problems else 0


if __name__ == "__main__":
    sys.exit(main())
