"""Which scenario is of which row, and the table that a run makes of it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.matrix import INVARIANTS, PARTS, ROWS


def rows_of(item: pytest.Item) -> list[int]:
    """Raises for a number that is not in the matrix."""
    rows = sorted({number for mark in item.iter_markers("row") for number in mark.args})
    if unknown := [number for number in rows if number not in ROWS]:
        raise pytest.UsageError(f"{item.nodeid}: the matrix has no row {unknown}")
    return rows


def broken_on_purpose(item: pytest.Item) -> set[str]:
    """The invariants that a scenario is allowed to break, because it tampers with what they are judged from."""
    found: set[str] = set()
    for mark in item.iter_markers("breaks"):
        assert mark.kwargs.get("why") and INVARIANTS.keys() >= set(mark.args), f"{item.nodeid}: breaks what, and why?"
        found.update(mark.args)
    return found


@dataclass
class Result:
    """Of one scenario with all its parameters."""

    rows: set[int]
    runs: int = 0
    failed: int = 0


def results(stats: Mapping[str, Sequence[Any]]) -> dict[str, Result]:
    """By scenario, as file::test; a failure of the checks after it counts as its own."""
    found: dict[str, Result] = {}
    for outcome in ("passed", "failed", "error"):
        for report in stats.get(outcome, []):
            rows = dict(getattr(report, "user_properties", ())).get("rows")
            if rows is None:
                continue
            name = report.nodeid.rpartition("/")[2].partition("[")[0]
            result = found.setdefault(name, Result(set()))
            result.rows.update(rows)
            result.runs += report.when == "call"
            result.failed += outcome != "passed"
    return found


def lines(found: Mapping[str, Result]) -> list[str]:
    """As Markdown."""
    made = ["| # | fault | must hold | scenarios | result |", "|---|---|---|---|---|"]
    for part, numbers in PARTS.items():
        made.append(f"| | **{part}** | | | |")
        made += [_line(number, found) for number in numbers]
    runs, failed = sum(each.runs for each in found.values()), sum(each.failed for each in found.values())
    made += ["", f"{runs} runs of {len(found)} scenarios, {failed} failed. After each of them:", ""]
    return made + [f"- **{name}** {text}" for name, text in INVARIANTS.items()]


def _line(number: int, found: Mapping[str, Result]) -> str:
    row, mine = ROWS[number], {name: each for name, each in found.items() if number in each.rows}
    scenarios = ", ".join(f"{_short(name)}{f' ({each.runs})' if each.runs > 1 else ''}" for name, each in mine.items())
    bad = sum(each.failed for each in mine.values())
    result = "–" if not mine else f"✗ {bad}" if bad else "✓"
    return f"| {number} | {row.fault} | {row.holds} | {scenarios or 'not run'} | {result} |"


def _short(name: str) -> str:
    file, _, test = name.partition("::")
    return f"{file.removeprefix('test_').removesuffix('.py')}: {test.removeprefix('test_').replace('_', ' ')}"


def write(path: Path, part: str, made: Iterable[str]) -> None:
    """Between the marks of that part, if there is such a file; one without them is left as it is."""
    begin, end, text = f"<!-- {part} -->", f"<!-- /{part} -->", "\n".join(made)
    old = path.read_text(encoding="utf-8") if path.exists() else f"{begin}\n{end}\n"
    new = re.sub(f"{begin}.*?{end}", lambda _: f"{begin}\n{text}\n{end}", old, flags=re.DOTALL)
    path.write_text(new, encoding="utf-8")
