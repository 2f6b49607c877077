"""/export in chat: lists for who may have them, contacts for owners, once and behind a passphrase."""

import hashlib
import io
import re
import shutil
import sys
from typing import Any

import openpyxl
import pytest
import pyzipper

from bot.core.reply import Value
from storage import ledger, people
from storage.records import Role
from tests.exports import sample
from tests.makers import make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

TOTALS: dict[str, Value] = {"organisations": 9, "unnamed": 2, "number": 1}


async def _document(visitor: Visitor) -> tuple[str, bytes, str]:
    """Name, content and caption of the file that came since."""
    found = [message for message in await visitor.news() if "document" in message]
    assert len(found) == 1, f"one file was to come, but: {found}"
    name = str(found[0]["document"]["file_name"])
    return name, await visitor.file(name), words(found[0])


async def _with_role(stage: Stage, role: Role) -> Visitor:
    colleague = newcomer(stage, role.value.title() or "Nobody")
    await colleague.says("/start")
    async with stage.database.transaction() as tx:
        found = await people.find(tx, colleague.id)
        assert found is not None
        people.takes_role(tx, found, role)
    return colleague


@pytest.mark.parametrize(
    ("form", "begins"), [("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("json", b"{"), ("pdf", b"%PDF"), ("docx", b"PK")]
)
async def test_each_file_comes_with_its_count_version_and_fingerprint(
    stage: Stage, sam: Visitor, form: str, begins: bytes
) -> None:
    await sample.fill(stage.database)
    await sam.says("/export")
    await sam.hears_only("export", **TOTALS, countries=6, language="English")
    await sam.taps(f"export-{form}")
    name, content, caption = await _document(sam)
    digest = hashlib.sha256(content).hexdigest()
    await sam.hears("export-file", **TOTALS, digest=digest)
    assert digest in caption and content.startswith(begins)
    what = "annex" if form in ("pdf", "docx") else "signatories"
    assert re.fullmatch(rf"{what}-\d{{4}}-\d\d-\d\d-en-{digest[:8]}\.{form}", name)
    assert [(each.act, each.subject) for each in await stage.acts()] == [("exported", f"{form}-en")]


async def test_the_language_of_the_files_is_chosen_and_the_talk_stays_in_ones_own(stage: Stage, sam: Visitor) -> None:
    await sample.fill(stage.database)
    await sam.says("/export")
    await sam.taps("export-language")
    await sam.hears_only("export-choose")
    await sam.taps("language-name", name="العربية")
    await sam.hears_only("export", **TOTALS, language="العربية")
    await sam.taps("export-xlsx")
    name, content, _ = await _document(sam)
    assert "-ar-" in name
    assert openpyxl.load_workbook(io.BytesIO(content)).worksheets[0].sheet_view.rightToLeft


async def test_what_is_not_approved_is_not_in_it(stage: Stage, sam: Visitor, ann: Visitor) -> None:
    await put_signons(stage.database, make_signon(status="pending", organisation="Not Yet"), make_signon())
    await sam.says("/export")
    await sam.taps("export-csv")
    _, content, _ = await _document(sam)
    assert b"Harbour Legal Aid" in content and b"Not Yet" not in content
    assert b"Visser" not in content and b"harbour.example.org" not in content


async def test_an_empty_list_is_a_file_too(sam: Visitor) -> None:
    await sam.says("/export")
    await sam.taps("export-pdf")
    _, content, _ = await _document(sam)
    assert content.startswith(b"%PDF")


# --- who may


@pytest.mark.parametrize("role", [Role.NONE, Role.READER])
async def test_who_may_not_export_gets_nothing(stage: Stage, role: Role) -> None:
    somebody = await _with_role(stage, role)
    await somebody.says("/export")
    await somebody.hears_only("help" if role is Role.NONE else "help-desk")
    for data in ("export:csv:en", "export:contacts", "export:show:en"):
        await somebody.presses(data)
        await somebody.is_told("error-not-admin")
        await somebody.hears_nothing()
    assert await stage.acts() == []


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR])
async def test_reviewers_and_editors_get_lists_and_no_contacts(stage: Stage, role: Role) -> None:
    colleague = await _with_role(stage, role)
    await colleague.says("/export")
    offered = await colleague.hears_only("export")
    assert not any(each.get("callback_data") == "export:contacts" for row in offered["buttons"] for each in row)
    await colleague.taps("export-json")
    assert (await _document(colleague))[1].startswith(b"{")
    await colleague.presses("export:contacts")
    await colleague.is_told("error-not-admin")


@pytest.mark.parametrize(
    "data", ["export:", "export:exe:en", "export:csv:xx", "export:show:", "export:choose:../..", "export:pdf:en:x"]
)
async def test_odd_buttons_do_nothing_odd(sam: Visitor, data: str) -> None:
    await sam.presses(data)
    assert await sam.news()


# --- contacts


async def _asked(owner: Visitor) -> tuple[int, str]:
    """The message with the button that makes the file, and what it carries."""
    await owner.says("/export")
    await owner.taps("export-contacts")
    message, data = await owner.button("export-contacts-yes")
    return int(message["message_id"]), data


async def test_contacts_come_locked_after_one_press_and_others_are_told(
    stage: Stage, sam: Visitor, robin: Visitor
) -> None:
    await sample.fill(stage.database)
    message, data = await _asked(sam)
    await sam.hears("export-contacts-ask", count=9)
    await robin.listens()
    await sam.presses(data, message)
    passphrase = re.search(r"(?:\w{4}-){5}\w{4}", words(await sam.hears("export-passphrase")))
    assert passphrase
    name, content, _ = await _document(sam)
    await sam.hears("export-contacts-file", count=9, digest=hashlib.sha256(content).hexdigest())
    assert name.startswith("contacts-") and b"Visser" not in content
    with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
        archive.setpassword(passphrase[0].encode())
        assert archive.read("contacts.xlsx").startswith(b"PK")
    await robin.hears_only("export-contacts-told", count=9)
    assert [(each.act, each.subject) for each in await stage.acts()] == [("contacts-exported", "9")]


async def test_the_passphrase_cannot_be_forwarded_and_goes_with_one_press(stage: Stage, sam: Visitor) -> None:
    await sample.fill(stage.database)
    message, data = await _asked(sam)
    await sam.presses(data, message)
    told: dict[str, Any] = await sam.hears("export-passphrase")
    sent = next(call for call in stage.calls if call.method == "sendMessage" and "🔑" in str(call.args.get("text")))
    assert sent.args["protect_content"]
    await sam.taps("export-passphrase-delete")
    await sam.is_told("export-passphrase-deleted")
    left = (await stage.view(sam.id))["messages"]
    assert told["message_id"] not in [each["message_id"] for each in left]
    assert any("document" in each for each in left)


async def test_a_second_press_does_nothing(stage: Stage, sam: Visitor) -> None:
    await sample.fill(stage.database)
    message, data = await _asked(sam)
    await sam.presses(data, message)
    await sam.presses(data, message)
    await sam.is_told("sure-expired")
    await sam.hears_nothing()
    assert len(await stage.acts()) == 1


async def test_another_owner_cannot_press_it(stage: Stage, sam: Visitor, robin: Visitor) -> None:
    await sample.fill(stage.database)
    message, data = await _asked(sam)
    await robin.presses(data, message)
    await robin.is_told("sure-expired")
    await robin.hears_nothing()
    assert await stage.acts() == []


async def test_who_is_an_owner_no_more_gets_nothing(empty_stage: Stage) -> None:
    sam = newcomer(empty_stage, "Sam")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await sample.fill(empty_stage.database)
        message, data = await _asked(sam)
    async with empty_stage.running(admin_ids=frozenset()):
        await sam.presses(data, message)
        await sam.is_told("error-not-admin")
        await sam.hears_nothing()
        assert await empty_stage.acts() == []


async def test_nobody_to_list(sam: Visitor) -> None:
    await sam.says("/export")
    await sam.taps("export-contacts")
    await sam.hears_only("export-contacts-none")


async def test_neither_passphrase_nor_people_stay_in_database_or_log(
    stage: Stage, sam: Visitor, capfd: pytest.CaptureFixture[str]
) -> None:
    await sample.fill(stage.database)
    message, data = await _asked(sam)
    await sam.presses(data, message)
    told = re.search(r"(?:\w{4}-){5}\w{4}", words(await sam.hears("export-passphrase")))
    assert told
    async with stage.database.transaction() as tx:
        assert await tx.rows("outbox_counts") == []
    kept = "".join((*capfd.readouterr(), *(f"{each.act} {each.subject}" for each in await stage.acts())))
    assert told[0] not in kept and "Visser" not in kept


async def test_what_cannot_be_made_is_said(stage: Stage, sam: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    """And counts among the files that hold a line no more."""
    made = make_signon()
    await put_signons(stage.database, made)
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    await sam.says("/export")
    await sam.taps("export-csv")
    await sam.hears_only("render-failed")
    async with stage.database.transaction() as tx:
        assert await ledger.holding(tx, made.reference) == []
