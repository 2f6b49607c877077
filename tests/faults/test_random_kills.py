"""Two hundred ends without warning, at random moments, while people use the bot."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.checker import Findings
from tests.faults.lab import Ground
from tests.faults.storms import storm

KILLS = 200
SIDE_BY_SIDE = 2  # bots, each with its own people: one for each core
SEED = 20261124


@pytest.mark.row(7, 12)
async def test_random_kills_lose_and_double_nothing(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    ground: Ground,
    record_property: Callable[[str, object], None],
) -> None:
    given = request.config.getoption("--seed", default=None)
    seed = SEED if given is None else int(given)
    print(f"seed {seed}; again with: pytest tests/faults/test_random_kills.py --seed {seed}")
    began = time.monotonic()
    kills = KILLS // SIDE_BY_SIDE
    storms = (storm(tmp_path / str(place), ground, seed + place, kills) for place in range(SIDE_BY_SIDE))
    found = [each.findings for each in await asyncio.gather(*storms)]
    record_property("faults", _summary(seed, found, time.monotonic() - began))
    assert [problem for each in found for problem in each.problems] == []
    assert sum(each.missing for each in found) == 0, "every reply arrived"


def _summary(seed: int, found: list[Findings], seconds: float) -> str:
    uncertain, repeated = sum(each.uncertain for each in found), sum(each.repeated for each in found)
    given_up, missing = sum(each.given_up for each in found), sum(each.missing for each in found)
    return (
        f"{KILLS} kills in {seconds:.0f} s, seed {seed}: {uncertain} calls uncertain, {repeated} messages repeated; "
        f"{given_up} of those in flight time and again and let go, {missing} messages never arrived"
    )
