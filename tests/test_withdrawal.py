"""The receipt of a withdrawal: for whom it is, what it proves, and what a forged one does."""

import json
import re
from pathlib import Path
from typing import Any

from tests.makers import sign_on
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


async def withdrawn(ann: Visitor) -> tuple[str, bytes]:
    """Signs on and withdraws; the code and the file."""
    await sign_on(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await ann.hears("mysignature-withdrawn")
    found = re.search(r"\b(?:[0-9A-F]{4}-){2}[0-9A-F]{4}\b", words(await ann.hears("withdrawal-file", place=2)))
    assert found
    return found[0], await ann.file(f"withdrawal-{found[0]}.json")


def saved(folder: Path, content: bytes) -> str:
    path = folder / "withdrawal.json"
    path.write_bytes(content)
    return str(path)


async def test_it_comes_with_the_withdrawal_and_names_no_person(ann: Visitor) -> None:
    code, content = await withdrawn(ann)
    known: dict[str, Any] = json.loads(content)
    assert (known["organisation"], known["chain"]["kind"], known["code"]) == (HARBOUR, "withdrawn", code)
    assert any(code in line for line in known["words"])
    assert "ann@" not in content.decode() and "Visser" not in content.decode()


async def test_anybody_can_verify_it_and_learns_no_name(ann: Visitor, stage: Stage) -> None:
    code, _ = await withdrawn(ann)
    eve = newcomer(stage, "Eve", "ar")
    await eve.says(f"/verify {code}")
    assert HARBOUR not in words(await eve.hears_only("verify-withdrawal", place=2))


async def test_it_still_proves_the_withdrawal_after_an_erasure(ann: Visitor, stage: Stage, tmp_path: Path) -> None:
    code, content = await withdrawn(ann)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    await ann.says(f"/verify {code}")
    await ann.hears_only("verify-withdrawal", place=2)
    ended = await command(stage.settings, "verify", saved(tmp_path, content))
    assert ended.code == 0 and "✓ It is link 2 of 3: the signature was withdrawn." in ended.out


async def test_a_receipt_made_into_a_withdrawal(ann: Visitor, stage: Stage, tmp_path: Path) -> None:
    """Who wants to show that somebody else withdrew."""
    await sign_on(ann)
    found = re.search(r"\b(?:[0-9A-F]{4}-){2}[0-9A-F]{4}\b", words(await ann.hears("receipt-file")))
    assert found
    content = await ann.file(f"receipt-{found[0]}.json")
    forged = content.replace(b'"kind": "signed"', b'"kind": "withdrawn"')
    assert forged != content
    ended = await command(stage.settings, "verify", saved(tmp_path, forged))
    assert ended.code == 1 and "✗ The receipt was changed" in ended.out


async def test_mydata_shows_the_places_in_the_chain(ann: Visitor) -> None:
    code, _ = await withdrawn(ann)
    await ann.says("/mydata")
    known = json.loads(await ann.file("my-data.json"))
    assert [each["what"] for each in known["signons"][0]["chain"]] == ["signed", "withdrawn"]
    assert known["signons"][0]["chain"][1]["code"] == code
    await ann.says("/privacy")
    assert "in a chain" in words(await ann.hears("privacy"))
