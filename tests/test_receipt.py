"""Receipts in the chat and at the terminal, and /verify: what is told to whom."""

import json
import re
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from bot.core.reply import Copyable
from tests.makers import sign_on
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


def code(message: dict[str, Any]) -> str:
    found = re.search(r"\b(?:[0-9A-F]{4}-){2}[0-9A-F]{4}\b", words(message))
    assert found
    return found[0]


async def receipt(ann: Visitor) -> tuple[str, bytes]:
    """Signs on; the code and the file."""
    await sign_on(ann)
    made = code(await ann.hears("receipt-file"))
    return made, await ann.file(f"receipt-{made}.json")


async def withdraws(ann: Visitor) -> None:
    await ann.says("/mysignature")
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await ann.hears("mysignature-withdrawn")


async def test_a_receipt_comes_with_the_sign_on_and_again_on_request(ann: Visitor) -> None:
    made, content = await receipt(ann)
    known = json.loads(content)
    assert (known["organisation"], known["country"], known["chain"]["place"]) == (HARBOUR, "NL", 1)
    assert any(HARBOUR in line for line in known["words"]) and any(made in line for line in known["words"])
    assert "ann@" not in content.decode() and "Visser" not in content.decode(), "no person is in it"
    await ann.says("/mysignature")
    await ann.taps("mysignature-receipt")
    await ann.hears_only("receipt-file", code=Copyable(made), place=1)
    assert await ann.file(f"receipt-{made}.json") == content


async def test_anybody_can_verify_and_reads_no_name_before_it_is_public(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    made, _ = await receipt(ann)
    eve = newcomer(stage, "Eve", "fr")
    await eve.says(f"/verify {made}")
    waiting = stage.house.texts.get("fr", "mysignature-status-pending")
    told = await eve.hears_only("verify-stands", place=1, version=1, status=waiting)
    assert HARBOUR not in words(told)
    await sam.taps("review-approve")
    await eve.says(f"/verify {made.lower().replace('-', ' ')}")
    await eve.hears_only("verify-stands-named", organisation=HARBOUR, place=1)


async def test_one_that_is_counted_is_never_named(ann: Visitor, sam: Visitor) -> None:
    await sign_on(ann, listing="counted")
    made = code(await ann.hears("receipt-file"))
    await sam.taps("review-approve")
    await sam.says(f"/verify {made}")
    assert HARBOUR not in words(await sam.hears_only("verify-stands"))


async def test_withdrawn_since(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    made, _ = await receipt(ann)
    await sam.taps("review-approve")
    await withdraws(ann)
    eve = newcomer(stage, "Eve")
    await eve.says(f"/verify {made}")
    assert HARBOUR not in words(await eve.hears_only("verify-gone", place=1))


async def test_corrected_since(ann: Visitor) -> None:
    old, _ = await receipt(ann)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-organisation")
    await ann.says("Harbour Legal Aid Foundation")
    await ann.taps("signon-send")
    new = code(await ann.hears("receipt-file", place=2))
    await ann.says(f"/verify {old}")
    await ann.hears_only("verify-replaced", place=1)
    await ann.says(f"/verify {new}")
    await ann.hears_only("verify-stands", place=2)


async def test_erased_since(ann: Visitor, stage: Stage) -> None:
    made, content = await receipt(ann)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    eve = newcomer(stage, "Eve")
    await eve.says(f"/verify {made}")
    await eve.hears_only("verify-gone", place=1)
    kept = [str(value) for row in stage.beside("SELECT * FROM chain") for value in row]
    known = json.loads(content)
    assert not {known["reference"], known["salt"], HARBOUR} & set(kept)


async def test_no_code_an_unknown_one_and_garbage(ann: Visitor) -> None:
    await receipt(ann)
    await ann.says("/verify")
    await ann.hears_only("verify-how")
    for typed in ("0000-0000-0000", "harbour", "' OR 1=1 --", "🙂", "x" * 900):
        await ann.says(f"/verify {typed}")
        await ann.hears_only("verify-unknown")


async def test_a_receipt_that_is_sent_back_is_not_fetched_but_its_code_is_asked_for(ann: Visitor) -> None:
    made, content = await receipt(ann)
    await ann.listens()
    await ann._do("media", kind="document", data=b64encode(content).decode(), name=f"receipt-{made}.json")
    await ann.stage.quiet()
    await ann.hears_only("verify-how")


async def test_somebody_elses_receipt_is_not_to_be_had(ann: Visitor, stage: Stage) -> None:
    reference = await sign_on(ann)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses(f"mine:receipt:{reference}")
    await eve.is_told("error-old-button")
    await eve.hears_nothing()


async def test_a_record_that_was_changed_is_not_vouched_for(ann: Visitor, stage: Stage) -> None:
    made, _ = await receipt(ann)
    stage.beside("UPDATE chain SET commitment = 'ff' WHERE seq = 1")
    await ann.says(f"/verify {made}")
    await ann.hears_only("verify-broken", place=1)
    ended = await command(stage.settings, "check")
    assert ended.code == 1 and "✗ The chain is broken at link 1" in ended.out


# --- at the terminal


def saved(folder: Path, content: bytes) -> str:
    path = folder / "receipt.json"
    path.write_bytes(content)
    return str(path)


async def test_a_file_is_verified(ann: Visitor, stage: Stage, tmp_path: Path) -> None:
    file = saved(tmp_path, (await receipt(ann))[1])
    ended = await command(stage.settings, "verify", file)
    assert ended.code == 0, ended.out + ended.err
    assert "✓ It is link 1 of 1 and stands." in ended.out
    await withdraws(ann)
    ended = await command(stage.settings, "verify", file)
    assert ended.code == 1 and "withdrawn or erased since" in ended.out


async def test_a_forged_file(ann: Visitor, stage: Stage, tmp_path: Path) -> None:
    _, content = await receipt(ann)
    file = saved(tmp_path, content.replace(b'"country": "NL"', b'"country": "FR"'))
    ended = await command(stage.settings, "verify", file)
    assert ended.code == 1 and "✗ The receipt was changed" in ended.out


async def test_the_chain_of_another_database(ann: Visitor, stage: Stage, tmp_path: Path) -> None:
    file = saved(tmp_path, (await receipt(ann))[1])
    missing = await command(stage.settings, "verify", file, "--database", f"sqlite:///{tmp_path}/no.db")
    assert missing.code == 2 and "There is no database" in missing.err and not (tmp_path / "no.db").exists()
    other = tmp_path / "other.db"
    other.touch()
    ended = await command(stage.settings, "verify", file, "--database", f"sqlite:///{other}")
    assert ended.code == 1 and "✗ It is not in this chain" in ended.out


@pytest.mark.parametrize("content", ["", "{}", "reference,organisation\n"])
async def test_something_else_than_a_receipt(stage: Stage, tmp_path: Path, content: str) -> None:
    ended = await command(stage.settings, "verify", saved(tmp_path, content.encode()))
    assert ended.code == 2 and "is no receipt of this bot" in ended.err and "Traceback" not in ended.err
    ended = await command(stage.settings, "verify", str(tmp_path / "nothing.json"))
    assert ended.code == 2 and "cannot be read" in ended.err
