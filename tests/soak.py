"""`make soak`: half an hour of people, kills and a bad network, then a hundred thousand strange updates; the reckoning.

Beside each other: a bot that lives through the whole time and is watched for what grows, and bots that are killed at
random, two thousand times in all. What they did is compared with what they do when nothing goes wrong.
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from storage.vault import new_key
from tests.faults import checker, invariants, table
from tests.faults.ground import first_start
from tests.faults.lab import ARTEFACTS, REPOSITORY, Ground, Lab, laboratory
from tests.faults.lies import Weather
from tests.faults.load import Act, night
from tests.faults.nursery import Nursery
from tests.faults.storms import Storm, storm
from tests.faults.test_fuzz import PEOPLE as CROWD
from tests.faults.test_fuzz import fuzzed, memory

KILLS, KILLS_EACH, STRANGE = 2_000, 100, 100_000  # for half an hour; less in less time
SETTLED = 200  # people of the bot that lives
PACE = 12.0  # updates a second for it
SAMPLES = 20
GROWTH = 1.15  # of the memory, from the first quarter on


@dataclass
class Life:
    """What the bot that was not killed looked like, again and again."""

    memory: list[int] = field(default_factory=list)  # kB
    database: list[int] = field(default_factory=list)  # bytes
    log: list[int] = field(default_factory=list)

    def look(self, lab: Lab) -> None:
        self.memory.append(memory(lab))
        self.database.append(sum(path.stat().st_size for path in lab.data.glob("bot.db*")))
        self.log.append(len(lab.output))


async def live(home: Path, ground: Ground, seed: int, minutes: float) -> tuple[Storm, Life]:
    acts = night(seed, SETTLED, round(minutes * 60 * PACE / SETTLED))
    async with laboratory(home / "calm", ground, SETTLED) as lab:
        await lab.up()
        for act in acts:
            act.done(lab)
        await lab.quiet(3600)
        assert await lab.stop() == 0
        calm = checker.finished(lab)
    life = Life()
    async with laboratory(home / "life", ground, SETTLED) as lab:
        lab.telegram.fault = Weather(seed)
        await lab.up()
        await _feed(lab, acts, minutes, life)
        lab.telegram.fault = None
        await lab.quiet(600)
        life.look(lab)
        assert await lab.stop() == 0
        found = checker.compared(calm, checker.finished(lab))
        found.problems += invariants.broken(lab)
        if found.problems:
            lab.keep(ARTEFACTS / f"life-{seed}")
    return Storm(found, len(lab.told), len(lab.telegram.journal)), life


async def _feed(lab: Lab, acts: list[Act], minutes: float, life: Life) -> None:
    """At an even pace; looked at as often as SAMPLES."""
    began, seconds = time.monotonic(), minutes * 60
    for place, act in enumerate(acts):
        await asyncio.sleep(max(0.0, began + seconds * place / len(acts) - time.monotonic()))
        assert not lab.dead, f"the bot ended\n{lab.output[-1500:]}"
        act.done(lab)
        if place % (len(acts) // SAMPLES or 1) == 0:
            life.look(lab)


async def kills(home: Path, ground: Ground, seed: int, many: int) -> list[Storm]:
    found = []
    for turn in range(max(1, many // KILLS_EACH)):
        found.append(await storm(home / str(turn), ground, seed + turn, KILLS_EACH, Weather(seed + turn)))
        print(f"  {(turn + 1) * KILLS_EACH} kills: {found[-1].findings}", flush=True)
    return found


async def strange(home: Path, ground: Ground, seed: int, many: int) -> dict[str, int]:
    async with laboratory(home, ground, CROWD) as lab:
        await lab.up()
        return await fuzzed(lab, seed, many, 3600) | {"exit": await lab.stop(60), "log": len(lab.output)}


def lines(seed: int, minutes: float, storms: list[Storm], life: Life, odd: dict[str, int]) -> Iterator[str]:
    """As Markdown."""
    found = [each.findings for each in storms]
    total = {
        name: sum(getattr(each, name) for each in found) for name in ("uncertain", "repeated", "given_up", "missing")
    }
    lost = sum(problem.startswith("I1") for each in found for problem in each.problems)
    others = sum(len(each.problems) for each in found) - lost
    quarter = SAMPLES // 4
    yield f"{datetime.now(UTC):%Y-%m-%d}, {minutes:.0f} minutes, seed {seed}."
    yield ""
    yield "| what | number |"
    yield "|---|---|"
    yield f"| kills at random | {KILLS_EACH * (len(storms) - 1):,} |"
    yield f"| updates of people | {sum(each.updates for each in storms):,} |"
    yield f"| calls of the Bot API, two of a hundred gone wrong | {sum(each.calls for each in storms):,} |"
    yield f"| updates lost | {lost} |"
    yield f"| other broken invariants, effects twice among them | {others} |"
    yield f"| calls whose fate was unknown, all counted by the bot | {total['uncertain']:,} |"
    yield f"| of these repeated and there twice | {total['repeated']:,} |"
    yield f"| of these unknown a second time and let go / never there | {total['given_up']} / {total['missing']} |"
    yield f"| memory after a quarter, at most, at the end | {_range(life.memory, quarter, 1024, 'MB')} |"
    yield f"| database files after a quarter, at most, at the end | {_range(life.database, quarter, 1024, 'kB')} |"
    yield f"| log of the bot that lived | {life.log[-1] // 1024} kB |"
    yield f"| strange updates / set aside | {odd['updates']:,} / {odd['set aside']:,} |"
    mega = [odd[f"memory at {when}"] >> 10 for when in ("a quarter", "the end")]
    yield f"| memory after a quarter of them, at the end | {mega[0]}, {mega[1]} MB |"


def _range(values: list[int], first: int, unit: int, name: str) -> str:
    return f"{values[first] // unit:,}, {max(values) // unit:,}, {values[-1] // unit:,} {name}"


def verdict(storms: list[Storm], life: Life, odd: dict[str, int]) -> list[str]:
    """What is wrong."""
    wrong = [problem for each in storms for problem in each.findings.problems]
    if life.memory[-1] > GROWTH * life.memory[SAMPLES // 4]:
        wrong.append(f"the memory grew: {life.memory}")
    if odd["memory at the end"] > GROWTH * odd["memory at a quarter"] or odd["exit"]:
        wrong.append(f"strange updates: {odd}")
    return wrong


async def soak(home: Path, seed: int, minutes: float) -> tuple[list[Storm], Life, dict[str, int]]:
    share, key = minutes / 30, new_key()
    await first_start(home / "ground", key)
    nursery = Nursery(REPOSITORY)
    try:
        ground = Ground(home / "ground" / "data", key, nursery)
        (lived, life), storms = await asyncio.gather(
            live(home / "lived", ground, seed, minutes), kills(home / "killed", ground, seed, round(KILLS * share))
        )
        print("  strange updates", flush=True)
        odd = await strange(home / "strange", ground, seed, round(STRANGE * share))
    finally:
        nursery.close()
    return [lived, *storms], life, odd


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.randint(1, 10**8))
    parser.add_argument("--table", type=Path, help="the document that gets the numbers")
    given = parser.parse_args()
    print(f"seed {given.seed}, {given.minutes} minutes", flush=True)
    with tempfile.TemporaryDirectory() as home:
        storms, life, odd = asyncio.run(soak(Path(home), given.seed, given.minutes))
    made = list(lines(given.seed, given.minutes, storms, life, odd))
    print("\n".join(made))
    if given.table:
        table.write(given.table, "soak", made)
    wrong = verdict(storms, life, odd)
    print("\n".join(wrong or ["nothing lost, nothing doubled, nothing grew"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
