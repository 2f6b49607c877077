"""The whole bot as a process, beside the bare echo bots of aiogram and of python-telegram-bot in the same run.

What counts is the processor's time for an update, as a ratio to aiogram's. All of them run at the same time and take
turns of a quarter of a second or so: what else the machine does then strikes each alike.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from storage.vault import new_key
from tests.bench import figures
from tests.bench.programs import OURS, PORT, ROOT, TOKEN, Program, StandIn, alone, pinned, running, stand_in
from tests.bench.scripts import HELLO, PAGE, PRESS, QUESTION, SIGNING, START, STATEMENT, Script

PEOPLE, RUNS, STARTS, TURNS = 100, int(os.environ.get("RUNS", "3")), 3, 6
HOOK = {
    "BOT_WEBHOOK_URL": "https://bot.example.org/", "BOT_WEBHOOK_SECRET": "secret", "BOT_LISTEN": f"127.0.0.1:{PORT}"
}  # fmt: skip


@dataclass(frozen=True)
class Subject:
    name: str
    words: tuple[str, ...]
    scripts: tuple[Script, ...]
    settings: Mapping[str, str] = field(default_factory=dict)


BOT = ("-m", "bot", "run")
AIOGRAM = Subject("aiogram echo", ("-m", "tests.bench.echo_aiogram"), (HELLO, PRESS))
SUBJECTS = (
    AIOGRAM,
    Subject("the bot", BOT, (START, STATEMENT, PAGE, SIGNING, QUESTION), {"BOT_FAQ_ENCODER": "off"}),
    Subject("the bot, with the encoder", BOT, (START, QUESTION), {"BOT_FAQ_ENCODER": "on"}),
    Subject("the bot, by webhook", BOT, (START, PAGE), {"BOT_FAQ_ENCODER": "off", **HOOK}),
    Subject("python-telegram-bot echo", ("-m", "tests.bench.echo_ptb"), (replace(HELLO, rounds=2),)),
)

Found = dict[str, list[float]]
"""Figures by name: one for each start, one for each turn."""


@dataclass
class Runs:
    starts: dict[str, Found] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    loads: dict[tuple[str, str], Found] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    matching: Found = field(default_factory=lambda: defaultdict(list))


def run() -> list[str]:
    """The tables."""
    runs = Runs()
    with tempfile.TemporaryDirectory() as folder:
        homes = {subject.name: Path(folder) / str(place) for place, subject in enumerate(SUBJECTS)}
        for subject in SUBJECTS:
            homes[subject.name].mkdir()
        key = new_key()
        _start(Runs(), homes, key)  # only makes what stays: a database, and what was learnt
        for _ in range(RUNS):
            for _ in range(STARTS):
                _start(runs, homes, key)
            _speak(runs, homes, key)
            _match(runs)
    return [*_loads(runs), "", *_starts(runs), "", *_matching(runs)]


@contextmanager
def _started(subject: Subject, home: Path, key: str) -> Iterator[tuple[StandIn, Program]]:
    """It polls, or waits for what is delivered."""
    with stand_in(PEOPLE) as town, running(subject.words, settings(town, key) | subject.settings, home) as program:
        town.ask("ready")
        yield town, program


def _start(runs: Runs, homes: Mapping[str, Path], key: str) -> None:
    """One after the other: each has the processor for itself."""
    for subject in SUBJECTS:
        with _started(subject, homes[subject.name], key) as (_, program):
            _note(runs.starts[subject.name], wall=program.age, cpu=program.cpu, memory=program.memory)


def _speak(runs: Runs, homes: Mapping[str, Path], key: str) -> None:
    with ExitStack() as stack:
        living = [(each, *stack.enter_context(_started(each, homes[each.name], key))) for each in SUBJECTS]
        for turn in range(-1, TURNS):  # the first only makes warm
            for subject, town, program in living:
                for script in subject.scripts:
                    found = _spoken(town, program, script)
                    if turn >= 0:
                        _note(runs.loads[subject.name, script.name], **found)
        for subject, _, program in living:
            _note(runs.starts[subject.name], after=program.memory)


def _spoken(town: StandIn, program: Program, script: Script) -> dict[str, float]:
    town.speak(script.before)
    before = program.cpu
    said = town.speak(script.repeated, script.rounds)
    spent = (program.cpu - before) * 1000 / said["updates"]
    return {"cpu": spent, "rate": said["updates"] / said["seconds"], "p50": said["p50"], "p99": said["p99"]}


def settings(town: StandIn, key: str) -> dict[str, str]:
    return {
        "BOT_TOKEN": TOKEN, "BOT_API_URL": town.url, "BOT_DATABASE_URL": "sqlite:///bot.db", "BOT_ENCRYPTION_KEY": key,
        "BOT_CONTROLLER": "A Coalition", "BOT_CONTACT": "team@example.org", "BOT_BACKUP_HOUR": "",
        "BOT_PERSON_RATE": "0",
    }  # fmt: skip


def _note(found: Found, **values: float) -> None:
    for name, value in values.items():
        found[name].append(value)


def _match(runs: Runs) -> None:
    """What understanding a question takes by itself, in a process of its own: (encoder, all of it) in ms."""
    words = [sys.executable, "-m", "tests.bench.matching"]
    told = subprocess.run(words, env=alone(), cwd=ROOT, capture_output=True, check=True, preexec_fn=pinned(OURS))
    _note(runs.matching, **json.loads(told.stdout))


def _loads(runs: Runs) -> list[str]:
    hello, press = (runs.loads[AIOGRAM.name, script.name]["cpu"] for script in (HELLO, PRESS))
    presses = {script.name: script.presses for subject in SUBJECTS for script in subject.scripts}
    rows = []
    for (subject, script), found in runs.loads.items():
        share = presses[script]
        same = [(1 - share) * one + share * other for one, other in zip(hello, press, strict=True)]
        ratios = (figures.ratio(found["cpu"], base) for base in (hello, same))
        rest = (figures.cell(found[name], 0) for name in ("rate", "p50", "p99"))
        rows.append((subject, script, figures.cell(found["cpu"], 3), *ratios, *rest))
    heads = ("", "updates", "CPU ms each", "× aiogram's hello", "× as many calls", "a second", "p50 ms", "p99 ms")
    return figures.table(heads, rows)


def _starts(runs: Runs) -> list[str]:
    rows = [
        (
            subject,
            *(figures.cell(found[name]) for name in ("wall", "cpu")),
            *(figures.cell(found[name], 0) for name in ("memory", "after")),
        )
        for subject, found in runs.starts.items()
    ]
    return figures.table(("", "seconds until it polls", "of them CPU", "MB then", "MB afterwards"), rows)


def _matching(runs: Runs) -> list[str]:
    encoder, whole = (figures.cell(runs.matching[name], 3) for name in ("encoder", "match"))
    return [
        f"A question by itself, in the same runs: {encoder} ms of CPU in the encoder, {whole} with all of the matching."
    ]
