"""The table of safeguards is about this program; whether each is noticed when it is off is tried by `make mutate`."""

import ast
import subprocess
import sys

import pytest

from tests.faults.lab import REPOSITORY
from tests.faults.safeguards import Safeguard, safeguards
from tests.mutate import UNNOTICED, lines, turned_red


@pytest.mark.parametrize("safeguard", safeguards(), ids=lambda each: each.name)
def test_it_can_be_switched_off(safeguard: Safeguard) -> None:
    for place in safeguard.places:
        if place.file.endswith(".py"):
            ast.parse(place.off())
        else:
            assert place.off()
    assert safeguard.tests


def test_the_tests_are_there() -> None:
    """Each case of them by its name: one that is not found keeps `make mutate` from beginning."""
    named = sorted({f"tests/{test}" for safeguard in safeguards() for test in safeguard.tests})
    words = ["-m", "pytest", "--collect-only", "-qq", "-p", "no:cacheprovider", "-p", "no:xdist", *named]
    done = subprocess.run([sys.executable, *words], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-1500:]


def test_names_are_one_each() -> None:
    names = [each.name for each in safeguards()]
    assert len(names) == len(set(names))


OUTPUT = """
FAILED tests/a/test_x.py::test_one[a - b] - AssertionError: x
FAILED tests/a/test_x.py::test_one[c] - AssertionError
ERROR at teardown of test_two
ERROR tests/a/test_x.py::test_two - AssertionError: ['I1: …']
1 failed, 2 passed, 1 error in 2 s
"""


def test_what_failed_turned_red_and_what_could_not_begin_did_not() -> None:
    assert turned_red(OUTPUT) == ["x: one", "x: two"]
    assert turned_red(OUTPUT.replace("at teardown", "at setup").replace("FAILED", "PASSED")) == []
    assert turned_red(OUTPUT.replace("at teardown", "at setup").replace("FAILED", "PASSED"), begins=False) == ["x: two"]


def test_what_is_tried_anew_takes_its_place_among_the_others() -> None:
    one, two, three, *_ = safeguards()
    first = lines({one.name: ["x: one"], two.name: [], three.name: ["x: three"]}, "")
    again = lines({two.name: ["x: two"]}, "\n".join(first))
    assert UNNOTICED in first[3] and again[2:5] == [first[2], f"| {two.name} | {two.files} | x: two |", first[4]]
    assert again[-1].endswith(", 0 not noticed.")
