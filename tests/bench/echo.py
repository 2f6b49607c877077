"""The whole bot as a process, beside the bare echo bots of aiogram and of python-telegram-bot in the same run.

What counts is the processor's time for an update, as a ratio to aiogram's: it holds on a busy machine, too.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from storage.vault import new_key
from tests.bench import figures
from tests.bench.programs import OURS, PORT, ROOT, TOKEN, StandIn, alone, pinned, running, stand_in
from tests.bench.scripts import HELLO, PAGE, PRESS, QUESTION, SIGNING, START, STATEMENT, Script

PEOPLE, RUNS = 100, int(os.environ.get("RUNS", "3"))
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
    Subject("python-telegram-bot echo", ("-m", "tests.bench.echo_ptb"), (replace(HELLO, rounds=8),)),
)

Found = dict[str, list[float]]
"""Figures by name, one for each run."""


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
        for subject in SUBJECTS:  # only makes what stays: a database, and what was learnt
            _measure(replace(subject, scripts=()), homes[subject.name], key, Runs())
        for _ in range(RUNS):
            for subject in SUBJECTS:
                _measure(subject, homes[subject.name], key, runs)
            _match(runs)
    return [*_loads(runs), "", *_starts(runs), "", *_matching(runs)]


def _measure(subject: Subject, home: Path, key: str, runs: Runs) -> None:
    with stand_in(PEOPLE) as town, running(subject.words, settings(town, key) | subject.settings, home) as program:
        town.ask("ready")
        start = runs.starts[subject.name]
        _note(start, wall=program.age, cpu=program.cpu, memory=program.memory)
        for script in subject.scripts:
            town.speak(script.before)
            town.speak(script.repeated, max(1, script.rounds // 5))
            before = program.cpu
            said = town.speak(script.repeated, script.rounds)
            spent = (program.cpu - before) * 1000 / said["updates"]
            load = runs.loads[subject.name, script.name]
            _note(load, cpu=spent, rate=said["updates"] / said["seconds"], p50=said["p50"], p99=said["p99"])
        _note(start, after=program.memory)


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
