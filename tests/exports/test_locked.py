"""Contacts behind a passphrase: only who has it opens them."""

import io
import re

import openpyxl
import pytest
import pyzipper

from bot.exports import locked
from bot.exports.gather import Exporter
from bot.exports.passphrase import new_passphrase
from storage.database import Database
from tests.exports import sample
from tests.stage import plain_house


async def _made(database: Database, passphrase: str) -> bytes:
    async with database.transaction() as tx:
        spec = await Exporter(plain_house(), "en", sample.DAY).contacts(tx)
    return locked.render(spec | {"passphrase": passphrase})


async def test_who_has_the_passphrase_finds_the_people(database: Database) -> None:
    content = await _made(database, "open sesame")
    assert b"Visser" not in content
    with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
        (entry,) = archive.infolist()
        assert entry.wz_aes_strength == 3  # 256 bits
        archive.setpassword(b"open sesame")
        sheet = openpyxl.load_workbook(io.BytesIO(archive.read(locked.INSIDE)))["Contacts"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert {row[1] for row in rows} == {*sample.NAMED, *sample.HIDDEN}
    assert {tuple(row[5:8]) for row in rows} == {("Ann Visser", "director", "ann@harbour.example.org")}


async def test_nobody_else_does(database: Database) -> None:
    with pyzipper.AESZipFile(io.BytesIO(await _made(database, "open sesame"))) as archive:
        for wrong in (b"open sesamE", b""):
            archive.setpassword(wrong)
            with pytest.raises(RuntimeError, match="password"):
                archive.read(locked.INSIDE)


def test_passphrases_are_long_and_never_the_same() -> None:
    made = {new_passphrase() for _ in range(100)}
    assert len(made) == 100
    assert all(re.fullmatch(r"([2-9A-HJKMNP-Z]{4}-){5}[2-9A-HJKMNP-Z]{4}", each) for each in made)
