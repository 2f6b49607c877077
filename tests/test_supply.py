"""What the bot is made of: nothing undeclared, nothing unused, each with a reason and a licence that allows it."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from license_expression import AND, LicenseSymbol, get_spdx_licensing
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

sys.path.insert(0, str(Path(__file__).parent.parent / "deploy"))
import sbom

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOMS = {"runs": ("bot", "storage"), "tests": ("tests", "deploy")}
TOOLS = {"import-linter": "lint-imports", "mypy": "mypy", "ruff": "ruff", "pytest-xdist": "-n 2"}
"""Called by the Makefile, by that word."""
LOADED = {"confusable-homoglyphs": "confusable_homoglyphs", "httptools": "httptools"}
"""By that name: for its data alone, or by another library."""

COMPATIBLE = set(
    "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause CC0-1.0 ISC MIT MIT-0 MIT-CMU OFL-1.1 PSF-2.0 Unlicense Zlib".split()  # noqa: SIM905
) | {"MPL-2.0", "LGPL-3.0-only"}  # of these two, files and libraries as they come


def declared() -> dict[str, set[str]]:
    given = {"runs": PROJECT["dependencies"], "tests": PROJECT["optional-dependencies"]["dev"]}
    return {kind: {canonicalize_name(Requirement(each).name) for each in names} for kind, names in given.items()}


@cache
def imported(room: str) -> frozenset[str]:
    """Top-level modules that are not our own and not Python's."""
    found: set[str] = set()
    for path in (ROOT / room).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {each.name.partition(".")[0] for each in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return frozenset(found - set(sys.stdlib_module_names) - {"bot", "storage", "tests", "deploy", "sbom"})


def makers(module: str) -> set[str]:
    return {canonicalize_name(each) for each in packages_distributions().get(module, [])}


@pytest.mark.parametrize("kind", ROOMS)
def test_what_is_declared_is_used(kind: str) -> None:
    used = {maker for room in ROOMS[kind] for module in imported(room) for maker in makers(module)}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    called = {name for name, word in TOOLS.items() if word in makefile}
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    loaded = {name for name, word in LOADED.items() if f'"{word}"' in code}
    assert declared()[kind] - used - called - loaded == set()


@pytest.mark.parametrize("kind", ROOMS)
def test_what_is_used_is_declared(kind: str) -> None:
    """Another library may bring it today and not tomorrow."""
    known = declared()["runs"] | (declared()["tests"] if kind == "tests" else set())
    brought = {"packageurl", "packaging", "license_expression"} if kind == "tests" else set()  # by that of the SBOM
    strays = {module for room in ROOMS[kind] for module in imported(room) if not makers(module) & known}
    assert strays - brought == set()


def test_each_has_its_reason() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    runs, tests = page.split("## What tests need besides")
    for kind, part in {"runs": runs, "tests": tests}.items():
        rows = re.findall(r"^\| ([\w.-]+) \| (.+) \|$", part, re.MULTILINE)
        reasons = {canonicalize_name(name): reason for name, reason in rows if name != "library"}
        assert set(reasons) == declared()[kind]
        assert [name for name, reason in reasons.items() if len(reason.split()) < 3 or reason[-1] != "."] == []


def test_what_is_tested_is_what_runs() -> None:
    runs, tests = (set(sbom.locked(ROOT / name)) for name in ("requirements.txt", "requirements-dev.txt"))
    assert runs - tests == set()


def allowed(expression: str) -> bool:
    """Every licence of an AND, one of an OR."""

    def holds(node: object) -> bool:
        if isinstance(node, LicenseSymbol):
            return node.key in COMPATIBLE
        parts = [holds(each) for each in node.args]  # type: ignore[attr-defined]
        return all(parts) if isinstance(node, AND) else any(parts)

    return holds(get_spdx_licensing().parse(expression, validate=True))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_licence_allows_ours(name: str) -> None:
    wrong = {each.name: sbom.licence(each.name) for each in sbom.locked(ROOT / name)}
    assert {maker: told for maker, told in wrong.items() if not allowed(told)} == {}


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("MIT OR GPL-3.0-only", True),
        ("MPL-2.0 AND (AGPL-3.0-only OR MIT)", True),
    ],
)
def test_which_licences_do(expression: str, holds: bool) -> None:
    assert allowed(expression) is holds


def test_the_bill_of_materials_is_the_lock(tmp_path: Path) -> None:
    """Made twice, in processes that order sets differently: byte for byte the same."""
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        command = [sys.executable, str(ROOT / "deploy" / "sbom.py"), str(folder)]
        subprocess.run(command, check=True, env={"PYTHONHASHSEED": seed}, timeout=60)
        made.append([(folder / name).read_bytes() for name in ("sbom.json", "licences.txt")])
    assert made[0] == made[1]
    bill, lines = json.loads(made[0][0]), made[0][1].decode().splitlines()
    parts = {each["name"]: each for each in bill["components"]}
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    assert len(parts) == len(lines) == len(re.findall(r"^[a-z].*==", lock, re.MULTILINE)) > 50
    hashes = {each["value"] for part in parts.values() for each in part["properties"]}
    assert hashes == set(re.findall(r"sha256:[0-9a-f]{64}", lock))
    assert all(part["licenses"] for part in parts.values())
    edges = {each["ref"]: each.get("dependsOn", []) for each in bill["dependencies"]}
    assert len(edges[PROJECT["name"]]) == len(declared()["runs"])
    assert f"aiosqlite@{parts['aiosqlite']['version']}" in edges[PROJECT["name"]]
