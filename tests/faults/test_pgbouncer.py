"""Replicas behind PgBouncer in transaction mode: no two transactions of one of them need the same connection."""

from pathlib import Path

import pytest

from tests.faults.lab import Ground
from tests.faults.load import load
from tests.faults.together import Plan, together
from tests.pooler import MISSING, PGBOUNCER, pooled
from tests.postgres import Server

SEED, PEOPLE = 20261127, 6


@pytest.mark.row(81)
@pytest.mark.skipif(PGBOUNCER is None, reason=MISSING)
async def test_three_that_share_three_connections(tmp_path: Path, ground: Ground, postgres: Server) -> None:
    with pooled(postgres) as front:
        plan = Plan(load(SEED, PEOPLE), SEED, PEOPLE, pace=60, every=1.2)
        found = await together(tmp_path, ground, front, plan)
    assert found.findings.problems == []
    assert found.kills, "nobody died"
    assert found.findings.missing == 0, "every reply arrived"
