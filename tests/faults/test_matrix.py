"""Every row of the matrix has its scenario."""

import ast
from pathlib import Path

import pytest

from tests.faults import table
from tests.faults.matrix import PARTS, ROWS

TESTS = Path(__file__).parents[1]
NUMBERS = {*range(1, 91)}


def covered() -> set[int]:
    """Numbers in marks, as they are written: whatever part of the tests is run."""
    found: set[int] = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "row":
                found.update(each.value for each in node.args if isinstance(each, ast.Constant))
    return found


def test_every_row_is_there() -> None:
    assert ROWS.keys() == NUMBERS
    assert {number for part in PARTS.values() for number in part} == NUMBERS


def test_every_row_has_a_scenario() -> None:
    assert sorted(ROWS.keys() - covered()) == []


def test_the_table_tells_what_failed(tmp_path: Path) -> None:
    found = {
        "test_a.py::test_one_two": table.Result({1, 2}, runs=3, failed=1),
        "test_a.py::test_b": table.Result({2}, runs=1),
    }
    path = tmp_path / "page.md"
    path.write_text("before\n<!-- matrix -->\nof yore\n<!-- /matrix -->\nafter\n", encoding="utf-8")
    table.write(path, "matrix", table.lines(found))
    text = path.read_text(encoding="utf-8")
    assert text.startswith("before\n") and text.endswith("after\n") and "of yore" not in text
    assert "| a: one two (3) | ✗ 1 |" in text and "| a: one two (3), a: b | ✗ 1 |" in text
    assert "| not run | – |" in text


def test_a_number_that_is_none_is_refused(request: pytest.FixtureRequest) -> None:
    request.node.add_marker(pytest.mark.row(91))
    with pytest.raises(pytest.UsageError, match="no row"):
        table.rows_of(request.node)


@pytest.mark.parametrize("mark", [pytest.mark.breaks("I1"), pytest.mark.breaks("I0", why="so")])
def test_what_breaks_an_invariant_says_which_and_why(
    request: pytest.FixtureRequest, mark: pytest.MarkDecorator
) -> None:
    request.node.add_marker(mark)
    with pytest.raises(AssertionError):
        table.broken_on_purpose(request.node)
