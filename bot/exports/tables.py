"""Signatories as CSV, XLSX and JSON. The same spec gives the same bytes."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.core import collation, export

Spec = Mapping[str, Any]
Rows = Sequence[Sequence[Any]]

HEADING = ("organisation", "country", "country_name", "listed_since", "statement_version")
"""As `python -m bot import` reads it."""
NEVER = datetime(2025, 1, 1)  # what a workbook says about its making: the same data gives the same file
WIDEST = 60


def as_csv(spec: Spec) -> bytes:
    """RFC 4180 in UTF-8, with the mark by which Excel knows it."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(HEADING)
    for each in _sorted(spec):
        version = each["version"] or ""
        name, where = export.harmless(each["name"]), export.harmless(each["country_name"])
        writer.writerow([name, each["country"], where, each["since"], version])
    return file.getvalue().encode("utf-8-sig")


def as_json(spec: Spec) -> bytes:
    statement = {key: spec["statement"][key] for key in ("number", "title", "language", "official", "digest")}
    made = {
        "statement": statement,
        "language": spec["language"],
        "totals": spec["totals"],
        "countries": [{key: each[key] for key in each if key != "rest"} for each in _countries(spec)],
        "regions": [{key: each[key] for key in each if key != "rest"} for each in spec["regions"]],
        "signatories": [{**each, "name": export.one_line(each["name"])} for each in _sorted(spec)],
    }
    return (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode()


def as_xlsx(spec: Spec) -> bytes:
    organisations: Rows = [
        (each["name"], each["country"], each["country_name"], _date(each["since"]), each["version"] or "")
        for each in _sorted(spec)
    ]
    places = [*_countries(spec), *spec["regions"]]
    countries: Rows = [(each["code"], each["name"], each["organisations"], each["named"]) for each in places]
    words = spec["words"]
    sheets: tuple[tuple[list[str], Rows], ...] = ((words["columns"], organisations), (words["countries"], countries))
    return workbook([(name, *sheet) for name, sheet in zip(words["sheets"], sheets, strict=True)], rtl=spec["rtl"])


def contacts(spec: Spec) -> bytes:
    """Representatives as a workbook, by organisation."""
    place = collation.sorter(spec["language"])
    rows = [(*row[:-1], _date(row[-1])) for row in sorted(spec["rows"], key=lambda row: (place(row[1]), row[0]))]
    return workbook([(spec["sheet"], spec["columns"], rows)], rtl=spec["rtl"])


def contacts_as_csv(spec: Spec) -> bytes:
    """The same as lines."""
    place, file = collation.sorter(spec["language"]), io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(spec["columns"])
    for row in sorted(spec["rows"], key=lambda row: (place(row[1]), row[0])):
        writer.writerow([export.harmless(cell) for cell in row])
    return file.getvalue().encode("utf-8-sig")


def workbook(sheets: Sequence[tuple[str, Sequence[str], Rows]], *, rtl: bool) -> bytes:
    """Sheets of (name, heading, rows). Text stays text, whatever it begins with; dates are dates."""
    file = io.BytesIO()
    literal = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(file, literal)
    book.set_properties({"created": NEVER})
    bold, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
    for name, heading, rows in sheets:
        sheet = book.add_worksheet(name[:31])
        if rtl:
            sheet.right_to_left()
        _fill(sheet, [heading, *rows], day)
        sheet.set_row(0, None, bold)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(heading) - 1)
    book.close()
    return file.getvalue()


def _fill(sheet: Worksheet, rows: Rows, day: Format) -> None:
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, date):
                sheet.write_datetime(number, place, datetime(value.year, value.month, value.day), day)
            elif isinstance(value, int):
                sheet.write_number(number, place, value)
            elif value:
                sheet.write_string(number, place, export.one_line(value))
    for place, column in enumerate(zip(*rows, strict=True)):
        sheet.set_column(place, place, min(WIDEST, max(10, *(_width(str(value)) for value in column))))


def _width(text: str) -> int:
    """In signs of a usual letter's width; a Chinese one takes two."""
    return 3 + sum(2 if "\u2e80" <= sign <= "\uffef" else 1 for sign in text)


def _sorted(spec: Spec) -> list[dict[str, Any]]:
    place = collation.sorter(spec["language"])
    return sorted(spec["organisations"], key=lambda each: (place(each["name"]), each["country"], each["since"]))


def _countries(spec: Spec) -> list[dict[str, Any]]:
    place = collation.sorter(spec["language"])
    return sorted(spec["countries"], key=lambda each: place(each["name"]))


def _date(iso: str) -> date | str:
    return date.fromisoformat(iso) if iso else ""
