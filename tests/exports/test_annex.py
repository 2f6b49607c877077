"""The press annex: in every language its text can be taken out again, as PDF and as Word document."""

import io
import re
from typing import Any
from unicodedata import normalize

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from bot.core import countries
from bot.exports import annex_docx, annex_pdf
from storage.database import Database
from tests.exports import sample
from tests.stage import plain_house

RTL_WORD = re.compile("[\u0590-\u08ff]+")


def _read(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return normalize("NFKC", "\n".join(page.extract_text() for page in pages))


def _tight(text: str) -> str:
    """pypdf guesses at spaces; letters it does not guess."""
    return re.sub(r"\s", "", normalize("NFKC", text))


@pytest.mark.parametrize("language", countries.LANGUAGES)
async def test_the_text_of_the_pdf_can_be_taken_out(database: Database, language: str) -> None:
    text = _read(annex_pdf.render(await sample.spec_of(database, language)))
    statement = plain_house().statements.get(language)
    if plain_house().texts.rtl(language):  # pypdf puts the words of such a line from left to right
        words = RTL_WORD.findall(text.split("\n")[0])
        assert words[::-1] == RTL_WORD.findall(normalize("NFKC", statement.title))
    else:
        assert _tight(text).startswith(_tight(statement.title))
        assert _tight(statement.paragraphs[1]) in _tight(text)
    for name in ("Asociación Ñandú", "北京法律援助", "Ґанок прав", "World Federation"):
        assert _tight(name) in _tight(text)
    assert {"مركز", "الحق", "فرع"} <= set(RTL_WORD.findall(text))
    assert not any(name in text for name in sample.HIDDEN)


async def test_the_pdf_says_what_it_is(database: Database) -> None:
    reader = PdfReader(io.BytesIO(annex_pdf.render(await sample.spec_of(database, "fr"))))
    text, statement = _tight(_read(annex_pdf.render(await sample.spec_of(database, "fr")))), plain_house().statements
    status = plain_house().say.plain(
        "fr", "statement-unofficial", {"number": 1, "digest": statement.version("fr").digest[:12]}
    )
    assert _tight(re.sub("<.+?>", "", status)) in text
    assert "25novembre2026" in text and statement.version("fr").digest in text
    assert reader.metadata and reader.metadata.title == statement.get("fr").title
    assert reader.root_object["/Lang"] == "fr" and reader.root_object["/MarkInfo"]["/Marked"]


@pytest.mark.parametrize("name", sample.SCRIPTS)
def test_every_living_script_has_its_letters(name: str) -> None:
    assert annex_pdf._type().shown(name) == name


def test_what_no_font_has_is_marked_or_made_plainer() -> None:
    assert annex_pdf._type().shown("𠮷野家 𝕏 ✊🏽 Peace") == "〓野家 X  Peace"


def test_names_are_never_read_as_markup() -> None:
    names = ("#panic[x]", "*bold* _it_ $x$ `raw`", "@ref <label> = Title", '\\" ]) } //', "- item\n= head")
    text = _tight(_read(annex_pdf.render(sample.spec_with(*names))))
    for name in names:
        assert _tight(name) in text


def test_long_lists_stand_in_two_columns_on_fewer_pages() -> None:
    few = len(PdfReader(io.BytesIO(annex_pdf.render(sample.spec_with(*(f"Group {n}" for n in range(29)))))).pages)
    many = len(PdfReader(io.BytesIO(annex_pdf.render(sample.spec_with(*(f"Group {n}" for n in range(80)))))).pages)
    assert many <= few + 1


def _paragraphs(content: bytes) -> list[tuple[str, bool, Any]]:
    """(text, set from right to left, alignment)"""
    found = Document(io.BytesIO(content)).paragraphs
    return [(each.text, each._p.find(f".//{qn('w:bidi')}") is not None, each.alignment) for each in found]


@pytest.mark.parametrize("language", countries.LANGUAGES)
async def test_the_word_document_opens_and_has_it_all(database: Database, language: str) -> None:
    lines = _paragraphs(annex_docx.render(await sample.spec_of(database, language)))
    statement, rtl = plain_house().statements.get(language), plain_house().texts.rtl(language)
    assert lines[0][:2] == (statement.title, rtl)
    texts = [text for text, *_ in lines]
    assert statement.paragraphs[0] in texts and set(sample.NAMED) <= set(texts)
    assert not set(sample.HIDDEN) & set(texts)
    turned = {text: (bidi, alignment is not None) for text, bidi, alignment in lines}
    assert turned["مركز الحق (فرع 2)"] == (True, not rtl)
    assert turned["World Federation"] == (False, rtl)


async def test_names_stand_under_their_country_in_the_order_of_the_language(database: Database) -> None:
    texts = [text for text, *_ in _paragraphs(annex_docx.render(await sample.spec_of(database, "uk")))]
    place = texts.index("Україна")
    assert texts[place + 1 : place + 3] == ["Ґанок прав", "Спілка «Мир»"]
