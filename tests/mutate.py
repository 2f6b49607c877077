"""`make mutate`: each safeguard is switched off in a copy of the program, and its tests must turn red.

python -m tests.mutate [--only WORDS] [--jobs 2] [--table docs/reliability.md]
"""

import argparse
import os
import queue
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults import table
from tests.faults.lab import REPOSITORY
from tests.faults.safeguards import Safeguard, safeguards

LEFT_OUT = (".git", ".venv", "data", "backups", "artefacts", "__pycache__", ".*_cache", ".hypothesis")
SECONDS = 240  # for the tests of one safeguard: what hangs has noticed, too
RED = re.compile(r"^(?:FAILED|ERROR) tests/(?:\S*/)?test_(\w+)\.py::test_(\w+)", re.MULTILINE)
UNNOTICED, UNTRIED = "**not noticed**", "not tried yet"
NOT_BEGUN = re.compile(r"^[_ ]*ERROR at setup of |^ERROR collecting|^ERROR: ", re.MULTILINE)


def turned_red(output: str, *, begins: bool = True) -> list[str]:
    """Tests that failed, or whose end was not as it must be; none where they could not even begin, but should."""
    found = RED.findall(output)
    if begins and NOT_BEGUN.search(output) and "FAILED tests/" not in output:
        return []
    return sorted({f"{file.replace('_', ' ')}: {test.replace('_', ' ')}" for file, test in found})


def tried(copy: Path, tests: Sequence[str], *, jobs: int = 0, seconds: float = SECONDS) -> tuple[int, str]:
    """pytest's exit code and what it told; -1 when it did not end in time."""
    words = [sys.executable, "-m", "pytest", "-q", "-rfE", "--tb=short", "-p", "no:cacheprovider", "-n", str(jobs)]
    clean = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}
    named = [f"tests/{each}" for each in dict.fromkeys(tests)]
    try:
        done = subprocess.run(
            [*words, *named], cwd=copy, env=clean, capture_output=True, text=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return -1, ""
    return done.returncode, done.stdout


def switched_off(safeguard: Safeguard, copies: "queue.Queue[Path]") -> list[str]:
    """The tests that noticed."""
    copy, begun = copies.get(), time.monotonic()
    before = {copy / place.file: (copy / place.file).read_text(encoding="utf-8") for place in safeguard.places}
    try:
        for place in safeguard.places:
            (copy / place.file).write_text(place.off(copy), encoding="utf-8")
        code, told = tried(copy, safeguard.tests)
    finally:
        for file, text in before.items():
            file.write_text(text, encoding="utf-8")
        copies.put(copy)
    found = ["(does not end)"] if code == -1 else turned_red(told, begins=safeguard.begins) if code == 1 else []
    print(f"{'✓' if found else '✗ NOT NOTICED'} {safeguard.name} ({time.monotonic() - begun:.0f} s)", flush=True)
    if not found:
        print(told[-1500:], flush=True)
    return found


def lines(found: Mapping[str, list[str]], document: str) -> list[str]:
    """Of all safeguards: those that were tried now, the others as the document has them from before."""
    made = ["| safeguard | where | when it is off, these turn red |", "|---|---|---|"]
    before = {line.split(" | ")[0]: line for line in document.splitlines()}
    for each in safeguards():
        red = ", ".join(found.get(each.name, ())) or UNNOTICED
        kept = before.get(f"| {each.name}", f"| {each.name} | {each.files} | {UNTRIED} |")
        made.append(f"| {each.name} | {each.files} | {red} |" if each.name in found else kept)
    tried = sum(UNTRIED not in line for line in made[2:])
    unnoticed = sum(UNNOTICED in line for line in made)
    return [*made, "", f"{tried} safeguards switched off one by one, {unnoticed} not noticed."]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="", help="safeguards whose name or file holds these words")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--table", type=Path, default=None)
    wanted = parser.parse_args()
    chosen = [each for each in safeguards() if wanted.only in each.name + each.files]
    for place in (place for each in chosen for place in each.places):
        place.off()  # or it ends here, not in half an hour
    with tempfile.TemporaryDirectory() as folder:
        copies: queue.Queue[Path] = queue.Queue()
        for number in range(wanted.jobs):
            copy = Path(folder, str(number))
            shutil.copytree(REPOSITORY, copy, ignore=shutil.ignore_patterns(*LEFT_OUT))
            copies.put(copy)
        every = [test for each in chosen for test in each.tests]
        code, told = tried(copy, every, jobs=wanted.jobs, seconds=15 * SECONDS)
        if code:
            print(told[-3000:], "\nWith all safeguards on, these tests fail: nothing can be learnt from them.")
            return 1
        with ThreadPoolExecutor(wanted.jobs) as pool:
            found = list(pool.map(lambda each: (each, switched_off(each, copies)), chosen))
    if wanted.table:
        document = wanted.table.read_text(encoding="utf-8")
        table.write(wanted.table, "safeguards", lines({each.name: red for each, red in found}, document))
    return int(any(not red for _, red in found))


if __name__ == "__main__":
    sys.exit(main())
