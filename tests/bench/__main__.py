"""`make bench`: each part prints what it found; ONLY=echo for one of them, --table FILE to keep its tables there."""

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench import broadcast, echo, growth, inside, replicas
from tests.faults import table

PARTS: dict[str, Callable[[], list[str]]] = {
    "echo": echo.run, "broadcast": broadcast.run, "growth": growth.run, "replicas": replicas.run
}  # fmt: skip
"""Give tables, in Markdown."""
CHECKS: dict[str, Callable[[], int]] = {"inside": inside.run}
"""Print, and give 0 when all is within bounds."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--table", type=Path, default=None, help="a document with marks for each part")
    wanted = parser.parse_args()
    only, code = os.environ.get("ONLY", ""), 0
    for name, act in CHECKS.items():
        code |= act() if only in ("", name) else 0
    for name, make in PARTS.items():
        if only in ("", name):
            made = make()
            print("\n".join(made))
            if wanted.table:
                table.write(wanted.table, name, made)
    return code


if __name__ == "__main__":
    sys.exit(main())
