"""One replica and three on PostgreSQL, with an API that takes its time: what they do in a second, and what that takes.

All share the processors: the replicas, the server of the database and the stand-in of Telegram.
"""

import os
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from storage.vault import new_key
from tests.bench import figures
from tests.bench.echo import BOT, settings
from tests.bench.programs import PATIENCE, PROCESSORS, Program, StandIn, processor, running, stand_in
from tests.bench.scripts import START
from tests.postgres import Server, server

PEOPLE, ROUNDS, RUNS = 200, 20, int(os.environ.get("RUNS", "1"))
APIS = (0.05, 1.0)  # seconds until it answers
REPLICAS = (1, 3)

Found = dict[str, list[float]]


def run() -> list[str]:
    found: dict[tuple[float, int], Found] = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as folder, server() as rows:
        for number in range(RUNS):
            for api in APIS:
                for count in REPLICAS:
                    home = Path(folder) / f"{number}-{api}-{count}"
                    home.mkdir()
                    for name, value in _measured(rows, home, api, count).items():
                        found[api, count][name].append(value)
    return _table(found)


def _measured(rows: Server, home: Path, api: float, count: int) -> dict[str, float]:
    with stand_in(PEOPLE, api) as town, rows.lent() as where, _replicas(town, home, (rows, where), count) as programs:
        town.speak(START.repeated, 2)
        before = [sum(each.cpu for each in programs), _spent(rows, where)]
        said = town.speak(START.repeated, ROUNDS if api < 1 else 5)
        after = [sum(each.cpu for each in programs), _spent(rows, where)]
    bots, database = ((now - then) * 1000 / said["updates"] for then, now in zip(before, after, strict=True))
    told = {"rate": said["updates"] / said["seconds"], "p50": said["p50"], "p99": said["p99"]}
    return {**told, "bots": bots, "database": database}


def _spent(rows: Server, where: str) -> float:
    """Seconds of processor time, of the server's processes."""
    asked = "SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type NOT LIKE 'autovacuum%'"
    return sum(processor(row[0]) for row in rows.query(where, asked))


@contextmanager
def _replicas(town: StandIn, home: Path, database: tuple[Server, str], count: int) -> Iterator[list[Program]]:
    """The first is at work before the others come."""
    rows, where = database
    given = settings(town, new_key()) | {"BOT_DATABASE_URL": where, "BOT_FAQ_ENCODER": "off", "BOT_LEASE_SECONDS": "60"}
    with ExitStack() as stack:
        programs = []
        for _ in range(count):
            programs.append(stack.enter_context(running(BOT, given, home, PROCESSORS)))
            town.ask("ready")
        while rows.query(where, "SELECT count(*) FROM replicas") != [(count,)]:
            assert programs[-1].age < PATIENCE
            time.sleep(0.1)
        yield programs


def _table(found: dict[tuple[float, int], Found]) -> list[str]:
    rows = []
    for (api, count), each in found.items():
        beside = figures.ratio(each["rate"], found[api, REPLICAS[0]]["rate"])
        shown = [figures.cell(each[name], digits) for name, digits in (("rate", 0), ("p50", 0), ("p99", 0))]
        spent = [figures.cell(each[name], 2) for name in ("bots", "database")]
        rows.append([f"{api * 1000:.0f} ms", str(count), shown[0], beside, *shown[1:], *spent])
    heads = ("an answer of the API takes", "replicas", "updates a second", "× one", "p50 ms", "p99 ms")
    return figures.table((*heads, "CPU of the bots, ms each", "of the server"), rows)


if __name__ == "__main__":
    print("\n".join(run()))
