"""The press annex as a Word document, to be edited by the press office. Same spec, same bytes."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from docx import Document
from docx.document import Document as Written
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from bot.core import export
from bot.exports.annex import Annex, Place

FONT, CHINESE = "Arial", "Microsoft YaHei"  # in every Word; Arial has Arabic, Hebrew and Cyrillic
SIZES = {"Normal": 10.5, "Heading 1": 18, "Heading 2": 14, "Heading 3": 10.5}
SMALL, FAINT, BLACK = 9, RGBColor(0x60, 0x60, 0x60), RGBColor(0, 0, 0)
AFTER_BIDI = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents",
    "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment", "w:outlineLvl", "w:rPr", "w:sectPr",
)  # fmt: skip
"""What has to stand behind w:bidi among a paragraph's properties, by the standard's schema."""
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the earliest time an archive can note


def render(spec: Mapping[str, Any]) -> bytes:
    annex = Annex.of(spec)
    document = Document()
    _set_up(document, annex)
    Writer(document, annex).write()
    file = io.BytesIO()
    document.save(file)
    return _timeless(file.getvalue())


class Writer:
    def __init__(self, document: Written, annex: Annex) -> None:
        self._document = document
        self._annex = annex

    def write(self) -> None:
        annex = self._annex
        self._line(annex.title, "Heading 1")
        self._faint(annex.status)
        for block in annex.blocks:
            for line in block.lines:
                self._aside(line) if block.ours else self._line(line)
        self._line(annex.heading, "Heading 2")
        for fact in annex.facts:
            self._line(fact).paragraph_format.space_after = Pt(3)
        for place in annex.places:
            self._place(place)
        self._faint(f"SHA-256 {annex.digest}").paragraph_format.space_before = Pt(18)

    def _place(self, place: Place) -> None:
        self._line(place.country.name, "Heading 3")
        for name in place.names:
            self._line(name).paragraph_format.space_after = Pt(2)
        if place.country.rest:
            self._faint(place.country.rest)

    def _faint(self, text: str) -> Paragraph:
        made = self._line(text)
        made.runs[0].font.color.rgb = FAINT
        _size(made.runs[0], SMALL)
        return made

    def _aside(self, text: str) -> None:
        """Our own words: small and set in on both sides, so that nobody takes them for the statement's."""
        made = self._faint(text)
        made.paragraph_format.left_indent = made.paragraph_format.right_indent = Mm(10)
        made.paragraph_format.space_after = Pt(3)

    def _line(self, text: str, style: str = "Normal") -> Paragraph:
        """Stands on the side of the document, and runs in its own direction."""
        made = self._document.add_paragraph(style=style)
        run, rtl = made.add_run(text), export.right_to_left(text)
        if rtl:
            made._p.get_or_add_pPr().insert_element_before(OxmlElement("w:bidi"), *AFTER_BIDI)
            run.font.rtl = True
        if rtl != self._annex.rtl:  # "left" is where a line begins, which is the right where bidi is set
            made.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        return made


def _size(styled: Any, points: float) -> None:
    """Of all scripts: right-to-left text has a size and a weight of its own."""
    styled.font.size = Pt(points)
    element = styled._r if isinstance(styled, Run) else styled.element
    properties: Any = element.get_or_add_rPr()
    complex_script = OxmlElement("w:szCs")
    complex_script.set(qn("w:val"), str(round(points * 2)))
    properties.sz.addnext(complex_script)


def _set_up(document: Written, annex: Annex) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for name, points in SIZES.items():
        _style(document, name, points)
    spoken = OxmlElement("w:lang")
    for place in ("val", "eastAsia", "bidi"):
        spoken.set(qn(f"w:{place}"), annex.language)
    document.styles["Normal"].element.get_or_add_rPr().append(spoken)
    about, day = document.core_properties, datetime.fromisoformat(annex.date).replace(tzinfo=UTC)
    about.title, about.language, about.author, about.comments = annex.title, annex.language, "", ""
    about.created = about.modified = day
    about.last_modified_by, about.revision = "", 1


def _style(document: Written, name: str, points: float) -> None:
    """One face for all scripts, in black."""
    style: Any = document.styles[name]
    properties = style.element.get_or_add_rPr()
    for tag in ("w:szCs", "w:lang"):
        for old in properties.findall(qn(tag)):
            properties.remove(old)
    _size(style, points)
    style.font.name, style.font.color.rgb = FONT, BLACK
    style.font.bold = style.font.cs_bold = name != "Normal"
    fonts = properties.get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), FONT)
    fonts.set(qn("w:eastAsia"), CHINESE)


def _timeless(content: bytes) -> bytes:
    """The same archive without the time at which it was written."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, EARLIEST), old.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
