"""`make soak-replicas`: minutes of people while of three replicas on PostgreSQL one dies every few seconds; first,
how much one and three of them handle, and what that takes of the processors.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.vault import new_key
from tests.faults.crew import Crew, gathering, grounded
from tests.faults.ground import first_start
from tests.faults.lab import REPOSITORY, Ground
from tests.faults.load import night
from tests.faults.nursery import Nursery
from tests.faults.together import REPLICAS, Outcome, Plan, together
from tests.postgres import Server, server

PEOPLE, PACE, EVERY = 60, 4.0, 4.0
CROWD, UPDATES = 200, 2_000


@dataclass(frozen=True)
class Speed:
    replicas: int
    seconds: float
    bots: float  # seconds of processor time, of all replicas
    server: float

    @property
    def line(self) -> str:
        bots, server = (f"{1000 * spent / UPDATES:.2f} ms" for spent in (self.bots, self.server))
        return f"| {self.replicas} | {UPDATES / self.seconds:.0f} | {bots} | {server} |"


def processor(process: int) -> float:
    """Seconds it has worked."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _spent(crew: Crew) -> tuple[float, float]:
    bots = sum(processor(each.pid) for each in crew.alive())
    backends = [row[0] for row in crew.rows("SELECT pid FROM pg_stat_activity")]
    return bots, sum(processor(pid) for pid in backends if Path(f"/proc/{pid}").exists())


async def speed(home: Path, ground: Ground, running: Server, replicas: int) -> Speed:
    """People's /start, all at once."""
    async with gathering(home, ground, running, CROWD) as crew:
        for _ in range(replicas):
            await crew.join(lease_seconds="30")
        await crew.joined(replicas)
        before, began = _spent(crew), time.monotonic()
        for number in range(UPDATES):
            crew.says(1 + number % CROWD, "/start")
        await crew.until("all are answered", lambda: len(crew.calls("sendMessage")) >= UPDATES, 300)
        seconds, after = time.monotonic() - began, _spent(crew)
        assert await crew.stop() == 0
    return Speed(replicas, seconds, after[0] - before[0], after[1] - before[1])


def lines(seed: int, minutes: float, found: Outcome, speeds: list[Speed]) -> Iterator[str]:
    told = found.findings
    lost = sum(problem.startswith("I1") for problem in told.problems)
    yield f"{minutes:.0f} minutes, seed {seed}, {REPLICAS} replicas, {found.kills} killed, {found.given_up} given up:"
    yield f"{found.updates} updates, {lost} lost, {len(told.problems) - lost} other broken invariants;"
    yield f"{told.uncertain} calls whose fate was unknown, {told.repeated} of them there twice, {told.missing} never."
    yield ""
    yield "| replicas | updates a second | processor time of the bots, each update | of the server |"
    yield "|---|---|---|---|"
    yield from (each.line for each in speeds)


async def soak(home: Path, seed: int, minutes: float) -> tuple[Outcome, list[Speed]]:
    key = new_key()
    await first_start(home / "ground", key)
    nursery = Nursery(REPOSITORY)
    try:
        ground = Ground(home / "ground" / "data", key, nursery)
        with server() as running:
            await grounded(running, ground)
            speeds = [await speed(home / f"speed-{each}", ground, running, each) for each in (1, REPLICAS)]
            acts = night(seed, PEOPLE, max(20, round(minutes * 60 * PACE / PEOPLE)))
            plan = Plan(acts, seed, PEOPLE, pace=len(acts) / (minutes * 60), every=EVERY)
            return await together(home, ground, running, plan), speeds
    finally:
        nursery.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=random.randint(1, 10**8))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        found, speeds = asyncio.run(soak(Path(home), given.seed, given.minutes))
    print("\n".join(lines(given.seed, given.minutes, found, speeds)))
    print("\n".join(found.findings.problems or ["nothing lost, nothing doubled, everybody's order kept"]))
    return 1 if found.findings.problems else 0


if __name__ == "__main__":
    sys.exit(main())
