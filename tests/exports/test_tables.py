"""Tables read back by those who will read them: csv, openpyxl, json."""

import csv
import io
import json
from datetime import datetime
from typing import Any

import openpyxl
import pytest

from bot.core import export
from bot.exports import tables
from bot.renderers import RENDERERS
from storage.database import Database
from tests.exports import sample

NASTY = ("=SUM(A1)", "+1", "-1", "@x", "＝1", "\tTab", "Two\nlines", '"Quotes", commas; and “more”', "\x01Control")


def _rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def _book(content: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.mark.row(71)
async def test_csv_is_what_the_standard_and_excel_want_and_what_import_reads(database: Database) -> None:
    content = tables.as_csv(await sample.spec_of(database))
    assert content.startswith(b"\xef\xbb\xbf") and content.endswith(b"\r\n")
    heading, *rows = _rows(content)
    assert heading[:2] == ["organisation", "country"]
    assert {row[0]: row[1] for row in rows} == sample.NAMED
    assert ["World Federation", "001", "International", "2026-03-02", "1"] in rows


@pytest.mark.row(71)
def test_nothing_in_csv_is_read_as_a_formula() -> None:
    rows = _rows(tables.as_csv(sample.spec_with(*NASTY)))[1:]
    assert len(rows) == len(NASTY)
    for name, *_ in rows:
        assert name[0] not in "=+-@＝＋－＠\t\r" and "\n" not in name
    assert '"Quotes", commas; and “more”' in [row[0] for row in rows]


async def test_xlsx_has_types_a_frozen_heading_and_a_filter(database: Database) -> None:
    book = _book(tables.as_xlsx(await sample.spec_of(database)))
    sheet, places = book["Signatories"], book["Countries"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:E{len(sample.NAMED) + 1}")
    assert [cell.value for cell in sheet[1]][:3] == ["Organisation", "Code", "Country"]
    assert {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)} == sample.NAMED
    since = sheet["D2"]
    assert since.is_date and since.value == datetime(2026, 3, 2) and sheet["E2"].value == 1
    counts = {row[0].value: (row[2].value, row[3].value) for row in places.iter_rows(min_row=2)}
    assert counts["EG"] == (2, 1) and counts["SD"] == (1, 0)
    assert not sheet.sheet_view.rightToLeft
    assert sheet.column_dimensions["A"].width > 15


async def test_an_arabic_sheet_begins_on_the_right(database: Database) -> None:
    book = _book(tables.as_xlsx(await sample.spec_of(database, "ar")))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)


@pytest.mark.row(71)
def test_nothing_in_xlsx_is_a_formula_a_number_or_a_link() -> None:
    sheet = _book(tables.as_xlsx(sample.spec_with(*NASTY, "https://example.org", "12345")))["Signatories"]
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.hyperlink is None for cell in cells)
    assert {cell.value for cell in cells} == {
        export.one_line(each) for each in (*NASTY, "https://example.org", "12345")
    }


async def test_json_says_all_there_is_to_say(database: Database) -> None:
    made = json.loads(tables.as_json(await sample.spec_of(database)))
    assert made["totals"] == {"organisations": 9, "countries": 6, "unnamed": 2}
    assert {each["name"]: each["country"] for each in made["signatories"]} == sample.NAMED
    assert made["statement"]["number"] == 1 and len(made["statement"]["digest"]) == 64


@pytest.mark.parametrize("form", export.FORMATS)
async def test_who_is_counted_is_never_named(database: Database, form: str) -> None:
    spec = await sample.spec_of(database)
    assert not any(name in json.dumps(spec, ensure_ascii=False) for name in sample.HIDDEN)
    assert any("2 " in each for each in (spec["words"]["unnamed"],))
    assert RENDERERS[f"list.{form}"](spec)


@pytest.mark.parametrize("form", export.FORMATS)
async def test_the_same_data_gives_the_same_bytes_in_another_process(database: Database, form: str) -> None:
    spec = await sample.spec_of(database, "zh")
    here = sample.fingerprint(RENDERERS[f"list.{form}"](spec))
    assert sample.fingerprint_elsewhere(spec, f"list.{form}") == here
    assert sample.fingerprint(RENDERERS[f"list.{form}"](await sample.spec_of(database, "uk"))) != here


async def test_rows_stand_in_the_order_of_the_language(database: Database) -> None:
    first = {
        language: _rows(tables.as_csv(await sample.spec_of(database, language)))[1][0]
        for language in ("en", "uk", "ar", "zh")
    }
    assert first == {"en": "Amnesty (ICC 2025)", "uk": "Ґанок прав", "ar": "مركز الحق (فرع 2)", "zh": "北京法律援助"}
