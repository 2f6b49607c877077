"""What the bot is made of, from the lock: sbom.json (CycloneDX), licences.txt. The same lock, the same files."""

import json
import re
import sys
import tomllib
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, metadata, requires
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKED = re.compile(r"^([\w.-]+)==(\S+)(.*(?:\n +--hash.*)*)", re.MULTILINE)
HASH = re.compile(r"--hash=(sha256:[0-9a-f]{64})")

SPELT = {
    "Apache 2.0": "Apache-2.0",
    "APL 2": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD License": "BSD-3-Clause",
    "BSD, Public Domain": "BSD-2-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "PSFL": "PSF-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "SIL Open Font License 1.1 (OFL-1.1)": "OFL-1.1",
}
"""How makers write what SPDX calls otherwise."""
READ = {"pyrage": "MIT"}
"""Told by nothing but the file of the licence."""


@dataclass(frozen=True)
class Locked:
    name: str
    version: str
    hashes: tuple[str, ...]


def locked(lock: Path) -> list[Locked]:
    """In the order of their names."""
    found = LOCKED.findall(lock.read_text(encoding="utf-8").replace("\\\n", "\n"))
    return sorted(
        (Locked(canonicalize_name(name), version, tuple(sorted(HASH.findall(rest)))) for name, version, rest in found),
        key=lambda each: each.name,
    )


def licence(name: str) -> str:
    """As SPDX writes it; raises KeyError when the maker says nothing we understand."""
    told = metadata(name)
    return told.get("License-Expression") or READ.get(name) or _spelt(name, told)


def _spelt(name: str, told: PackageMetadata) -> str:
    line = (told.get("License") or "").strip()
    if re.fullmatch(r"[A-Z][\w.+-]*", line) and line not in SPELT:
        return line
    classifiers = [each.rpartition(" :: ")[2] for each in told.get_all("Classifier") or [] if "License ::" in each]
    understood = [SPELT[each] for each in (line, *sorted(classifiers)) if each in SPELT]
    if not understood:
        raise KeyError(f"which licence has {name}?")
    return understood[0]


def needs(name: str, among: set[str]) -> set[str]:
    """Which of these it asks for, whatever the platform; extras aside."""
    asked = [Requirement(each) for each in requires(name) or ()]
    return {canonicalize_name(each.name) for each in asked if "extra" not in str(each.marker)} & among


def sbom(lock: Path) -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    parts = {each.name: _component(each) for each in locked(lock)}
    whole = Component(
        name=project["name"], version=project["version"], type=ComponentType.APPLICATION, bom_ref=project["name"]
    )
    bom = Bom(components=parts.values())
    bom.metadata.component = whole
    direct = {canonicalize_name(Requirement(each).name) for each in project["dependencies"]}
    bom.register_dependency(whole, [parts[each] for each in sorted(direct & set(parts))])
    for name, part in parts.items():
        bom.register_dependency(part, [parts[each] for each in sorted(needs(name, set(parts)))])
    made = json.loads(JsonV1Dot6(bom).output_as_string())
    del made["serialNumber"], made["metadata"]["timestamp"]  # they would tell two runs apart, and nothing else
    return json.dumps(made, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def _component(part: Locked) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.name}@{part.version}",
        purl=PackageURL("pypi", name=part.name, version=part.version),
        licenses=[LicenseFactory().make_from_string(licence(part.name))],
        properties=[Property(name="lock:hash", value=each) for each in part.hashes],
    )


def licences(lock: Path) -> str:
    return "".join(f"{each.name} {each.version}: {licence(each.name)}\n" for each in locked(lock))


def main(folder: Path) -> None:
    lock = ROOT / "requirements.txt"
    (folder / "sbom.json").write_text(sbom(lock), encoding="utf-8")
    (folder / "licences.txt").write_text(licences(lock), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
