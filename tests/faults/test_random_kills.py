"""Two hundred ends without warning, at random moments, while people use the bot."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.lab import Ground
from tests.faults.storms import Storm, storm

KILLS, STORMS = 200, 4  # so many in all, in so many bots, each with its own people
SEED = 20261124


@pytest.mark.row(7, 12)
@pytest.mark.parametrize("place", range(STORMS))
async def test_random_kills_lose_and_double_nothing(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    ground: Ground,
    place: int,
    record_property: Callable[[str, object], None],
) -> None:
    given = request.config.getoption("--seed", default=None)
    seed = SEED if given is None else int(given)
    print(f"seed {seed}; again with: pytest tests/faults/test_random_kills.py --seed {seed}")
    began = time.monotonic()
    found = await storm(tmp_path, ground, seed + place, KILLS // STORMS)
    record_property("faults", _summary(seed, found, time.monotonic() - began))
    assert found.findings.problems == []
    assert found.findings.missing == 0, "every reply arrived"


def _summary(seed: int, storm: Storm, seconds: float) -> str:
    found = storm.findings
    return (
        f"{KILLS // STORMS} kills in {seconds:.0f} s, seed {seed}, {storm.updates} updates: {found.uncertain} calls "
        f"uncertain, {found.repeated} messages repeated; {found.given_up} of those in flight time and again and let "
        f"go, {found.missing} messages never arrived"
    )
