"""The press annex as PDF, set by Typst: any script in any line, tagged, text that copies. Same spec, same bytes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

import typst
from fontTools.ttLib import TTFont

from bot.core import export
from bot.exports.annex import Annex, Place

HERE = Path(__file__).parent
FIRST = ("Noto Sans", "Noto Sans Arabic", "Noto Sans SC")
CHINESE = "NotoSansSC-Regular.otf"
UNKNOWN = "〓"  # what printers put where they lack a letter
TWO_COLUMNS = 30  # names, from which on they stand in two columns


@dataclass(frozen=True)
class Type:
    """The fonts, in which order they are asked for a sign, and which signs they have."""

    fonts: typst.Fonts
    families: tuple[str, ...]
    signs: frozenset[int]

    @classmethod
    def found(cls) -> "Type":
        paths = [*sorted((HERE / "fonts").glob("*.[ot]tf")), Path(str(files("pylopdf_fonts_zh_cn"))) / CHINESE]
        fonts = typst.Fonts(False, False, sorted({str(path.parent) for path in paths}))
        others = sorted(name for name in fonts.families() if name not in FIRST and "Serif" not in name)
        return cls(fonts, (*FIRST, *others), frozenset().union(*map(_signs, paths)))

    def shown(self, text: str) -> str:
        """Rare signs that no font has: in a plainer form, or with a mark in their place; pictures go."""
        return "".join(sign if ord(sign) in self.signs else self._instead(sign) for sign in text)

    def _instead(self, sign: str) -> str:
        plain = normalize("NFKC", sign)
        if all(ord(each) in self.signs for each in plain):
            return plain
        return UNKNOWN if category(sign)[0] in "LN" else ""


def _signs(path: Path) -> set[int]:
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


@lru_cache(maxsize=1)
def _type() -> Type:
    return Type.found()


def render(spec: Mapping[str, Any]) -> bytes:
    annex, kind = Annex.of(spec), _type()
    data = kind.shown(json.dumps(_data(annex) | {"fonts": kind.families}, ensure_ascii=False))
    compiler = typst.Compiler(
        str(HERE / "annex.typ"), font_paths=kind.fonts, ignore_system_fonts=True, sys_inputs={"annex": data}
    )
    made = compiler.compile(format="pdf", timestamp=datetime.fromisoformat(annex.date).replace(tzinfo=UTC))
    assert isinstance(made, bytes)
    return made


def _data(annex: Annex) -> dict[str, Any]:
    return {
        "language": annex.language,
        "rtl": annex.rtl,
        "title": annex.title,
        "title_line": _line(annex.title),
        "status": _line(annex.status),
        "digest": f"SHA-256 {annex.digest}",
        "date": [int(part) for part in annex.date.split("-")],
        "blocks": [{"ours": each.ours, "lines": [_line(line) for line in each.lines]} for each in annex.blocks],
        "heading": _line(annex.heading),
        "facts": [_line(fact) for fact in annex.facts],
        "places": [_place(each) for each in annex.places],
        "many": sum(len(each.names) for each in annex.places) >= TWO_COLUMNS,
    }


def _place(place: Place) -> dict[str, Any]:
    rest = place.country.rest
    names = [_line(name) for name in place.names]
    return {"name": _line(place.country.name), "names": names, "rest": _line(rest) if rest else None}


def _line(text: str) -> dict[str, Any]:
    return {"text": text, "rtl": export.right_to_left(text)}
