"""`python -m bot export`: the same files on the disk, with errors that say what to do."""

import io
import stat
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import pyzipper

from bot import exporting
from bot.core import export
from bot.errors import Misconfigured
from bot.exporting import Wanted
from storage import ledger
from tests.exports import sample
from tests.makers import make_signon, put_signons
from tests.stage import Stage
from tests.terminal import command

BEGINS = {"csv": b"\xef\xbb\xbf", "xlsx": b"PK", "json": b"{", "pdf": b"%PDF", "docx": b"PK"}


def _types(*words: str) -> Callable[[str], str]:
    """Somebody at the terminal."""
    waiting = list(words)
    return lambda prompt: waiting.pop(0)


@pytest.mark.parametrize("form", export.FORMATS)
async def test_each_format_is_written(stage: Stage, tmp_path: Path, form: str) -> None:
    await sample.fill(stage.database)
    path = tmp_path / f"list.{form}"
    ended = await command(stage.settings, "export", "--format", form, "--language", "ar", "--output", str(path))
    assert ended.code == 0, ended.err
    content = path.read_bytes()
    assert content.startswith(BEGINS[form])
    assert "9 organisations, statement version 1" in ended.out and sample.fingerprint(content) in ended.out
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_without_a_name_the_file_is_named_after_its_content(stage: Stage) -> None:
    await sample.fill(stage.database)
    ended = await command(stage.settings, "export", "--format", "pdf", "--language", "uk")
    assert ended.code == 0, ended.err
    (path,) = stage.settings.data.glob("annex-*.pdf")
    assert path.name.endswith(f"-uk-{sample.fingerprint(path.read_bytes())[:8]}.pdf")


WRONG = {
    "language": (["--language", "tlh"], "Choose --language from en"),
    "place": (["--output", "nowhere/list.csv"], "Name another place with --output"),
    "format": (["--format", "exe"], "Choose --format from csv, xlsx, json, pdf, docx"),
    "taken": (["--output", "taken.csv"], "is there already"),
}


@pytest.mark.parametrize("case", WRONG)
async def test_errors_say_what_to_do(stage: Stage, case: str) -> None:
    """And no file counts among those that hold a line."""
    words, told = WRONG[case]
    (stage.settings.data / "taken.csv").touch()
    made = make_signon()
    await put_signons(stage.database, made)
    ended = await command(stage.settings, "export", *words)
    assert ended.code == 2 and told in ended.err and "Traceback" not in ended.err
    async with stage.database.transaction() as tx:
        assert await ledger.holding(tx, made.reference) == []


async def test_contacts_are_locked_with_what_was_typed_twice(stage: Stage, tmp_path: Path) -> None:
    await sample.fill(stage.database)
    path, secret = tmp_path / "people.zip", "a long sentence that I know"
    assert await exporting.run(stage.settings, Wanted("contacts", "en", path), _types(secret, secret)) == 0
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(secret.encode())
        sheet = openpyxl.load_workbook(io.BytesIO(archive.read("contacts.xlsx"))).worksheets[0]
    assert sheet.max_row == 10
    assert [(each.act, each.subject) for each in await stage.acts()] == [("contacts-exported", "9")]


async def test_a_passphrase_is_made_for_who_types_none(
    stage: Stage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await sample.fill(stage.database)
    path = tmp_path / "people.zip"
    await exporting.run(stage.settings, Wanted("contacts", "en", path), _types(""))
    told = capsys.readouterr().out.split("once: ")[1].split()[0]
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(told.encode())
        assert archive.read("contacts.xlsx").startswith(b"PK")


@pytest.mark.parametrize("typed", [("short", "short"), ("a long sentence that I know", "another long sentence")])
async def test_a_passphrase_that_will_not_do(stage: Stage, tmp_path: Path, typed: tuple[str, str]) -> None:
    path = tmp_path / "people.zip"
    with pytest.raises(Misconfigured, match="passphrase"):
        await exporting.run(stage.settings, Wanted("contacts", "en", path), _types(*typed))
    assert not path.exists() and await stage.acts() == []
