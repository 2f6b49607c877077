"""Updates that no client sends: the bot lives, keeps nothing readable, logs no word, and answers people meanwhile."""

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.sandbox.model import Fault, Json
from tests.faults import checker
from tests.faults.conftest import scenario
from tests.faults.lab import Ground, Lab, person
from tests.faults.strange import CANARY, Strange

PEOPLE = 200  # one chat takes a message a second
MANY, PORTION = 800, 100  # `make soak` has a hundred thousand
SEED = 20261126
GROWTH = 1.25  # of the memory, from the first quarter on


class Stream:
    """Answers polls with strange updates, confirmed by offset as Telegram does; then with the truth again."""

    def __init__(self, lab: Lab, seed: int, many: int) -> None:
        self.first, self.many, self.at = lab.telegram.updates.next_id, many, 0
        lab.telegram.updates.next_id += many
        self._strange = Strange(seed, [person(number) for number in range(PEOPLE)])
        self._confirmed, self._batch = lab.telegram.confirmed, range(0)
        self._body = ""

    def __call__(self, method: str, args: Json) -> Fault | None:
        if method != "getUpdates":
            return None
        if not self._batch or int(args.get("offset", 0)) >= self._batch.stop:
            self._confirmed.update(self._batch)
            self.at += len(self._batch)
            self._batch = range(self.first + self.at, self.first + min(self.at + PORTION, self.many))
            made = [self._strange.update(number) for number in self._batch]
            self._body = json.dumps({"ok": True, "result": made})  # in ASCII: halves of pairs are escaped
        return Fault("status", code=200, body=self._body) if self._batch else None


def memory(lab: Lab) -> int:
    """In kB."""
    assert lab.process is not None
    status = Path(f"/proc/{lab.process.pid}/status").read_text(encoding="utf-8")
    return int(status.partition("VmRSS:")[2].split()[0])


async def fuzzed(lab: Lab, seed: int, many: int, seconds: float) -> dict[str, int]:
    """What became of so many strange updates; the bot is running. Memory in kB."""
    lab.telegram.fault = stream = Stream(lab, seed, many)
    await lab.until("a quarter", lambda: stream.at >= many // 4, seconds)
    before = memory(lab)
    await lab.until("all of it", lambda: stream.at >= many, seconds)
    await lab.quiet(seconds)
    lab.telegram.fault = None
    dead = lab.count("inbox", "state = 'dead'")
    return {"updates": many, "set aside": dead, "memory at a quarter": before, "memory at the end": memory(lab)}


@pytest.fixture
async def crowd(request: pytest.FixtureRequest, tmp_path: Path, ground: Ground) -> AsyncIterator[Lab]:
    async with scenario(request.node, tmp_path / "lab", ground, size=PEOPLE) as made:
        yield made


@pytest.mark.row(28)
async def test_strange_updates(
    request: pytest.FixtureRequest, crowd: Lab, record_property: Callable[[str, object], None]
) -> None:
    seed = request.config.getoption("--seed", default=None) or SEED
    await crowd.up()
    found = await fuzzed(crowd, seed, MANY, 120)
    record_property("faults", f"seed {seed}: {found}")
    assert found["memory at the end"] <= GROWTH * found["memory at a quarter"]
    crowd.says(1, "/help")
    await crowd.hears(1, "/sign")
    await crowd.quiet()
    assert checker.leaks(crowd.home, {"what was typed": CANARY}) == []
    assert "Traceback" not in crowd.output
