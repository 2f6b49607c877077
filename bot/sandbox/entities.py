"""Telegram's text rules: UTF-16 lengths, HTML made into entities, links and commands found in plain text."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from bot.sandbox.model import Json

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_ATTRIBUTE = r"""\s+([^\s=<>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?"""
_TAG = re.compile(rf"<(?P<end>/?)(?P<name>[^\s<>]*)(?P<rest>(?:{_ATTRIBUTE})*)\s*>")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9a-fA-F]{1,6});")
_LINK = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?(?://)?[^\s/]+\.[^\s]+|(?:tg|tel|mailto):[^\s]+", re.IGNORECASE)
_LITERAL = {"code", "pre"}
_QUOTE = {"blockquote", "expandable_blockquote"}


class BadMarkup(ValueError):
    """Telegram's words after "can't parse entities: "."""


class Tag(NamedTuple):
    name: str
    attributes: dict[str, str]
    offset: int
    piece: int


def units(text: str) -> int:
    """Length as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def halves(text: str) -> dict[int, int]:
    """Where a character is two units: the place of the second one → the bytes before the character."""
    found, place, length = {}, 0, 0
    for character in text:
        if ord(character) > 0xFFFF:
            found[place + 1] = length
        place, length = place + units(character), length + len(character.encode(errors="replace"))
    return found


def parse_html(source: str) -> tuple[str, list[Json]]:
    reader, position = _Reader(source), 0
    while (start := source.find("<", position)) >= 0:
        reader.words(source[position:start])
        tag = _TAG.match(source, start)
        if tag is None:
            which = "end" if source.startswith("</", start) else "start"
            raise BadMarkup(f"Unclosed {which} tag at {reader.place(start)}")
        reader.close(tag) if tag["end"] else reader.begin(tag)
        position = tag.end()
    reader.words(source[position:])
    if reader.open:
        raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{reader.open[-1].name}"')
    return "".join(reader.text), _settled(reader.found)


class _Reader:
    """One pass over the markup: the text so far, the tags still open, the entities found."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text: list[str] = []
        self.length = 0
        self.open: list[Tag] = []
        self.found: list[Json] = []

    def place(self, index: int) -> str:
        return f"byte offset {len(self.source[:index].encode())}"

    def words(self, raw: str) -> None:
        text = _REFERENCE.sub(lambda reference: html.unescape(reference[0]), raw)
        self.text.append(text)
        self.length += units(text)

    def begin(self, match: re.Match[str]) -> None:
        name = match["name"].lower()
        if name not in KINDS:
            raise BadMarkup(f'Unsupported start tag "{name}" at {self.place(match.start())}')
        pairs = re.findall(_ATTRIBUTE, match["rest"])
        attributes = {key.lower(): html.unescape(value.strip("\"'")) for key, value in pairs}
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise BadMarkup(f'Tag "span" must have class "tg-spoiler" at {self.place(match.start())}')
        self.open.append(Tag(name, attributes, self.length, len(self.text)))

    def close(self, match: re.Match[str]) -> None:
        where, name = self.place(match.start()), match["name"].lower()
        if not self.open:
            raise BadMarkup(f"Unexpected end tag at {where}")
        tag = self.open.pop()
        if name and name != tag.name:
            raise BadMarkup(f'Unmatched end tag at {where}, expected "</{tag.name}>", found "</{name}>"')
        entity = _entity(tag, "".join(self.text[tag.piece :]))
        if entity and self.length > tag.offset:
            self.found.append({"offset": tag.offset, "length": self.length - tag.offset} | entity)


def _entity(tag: Tag, inside: str) -> Json | None:
    if tag.name == "a":
        url = tag.attributes.get("href") or inside
        return {"type": "text_link", "url": url} if _LINK.fullmatch(url) else None
    if tag.name == "blockquote" and "expandable" in tag.attributes:
        return {"type": "expandable_blockquote"}
    language = tag.attributes.get("class", "")
    if tag.name == "code" and language.startswith("language-"):
        return {"type": "code", "language": language.removeprefix("language-")}
    return {"type": KINDS[tag.name]}


def _settled(found: list[Json]) -> list[Json]:
    """Nothing is marked up inside code, and no quotation stands inside another."""
    kept: list[Json] = []
    for entity in sorted(found, key=lambda e: (e["offset"], -e["length"], e["type"] != "pre")):
        around = [e for e in kept if end(e) >= end(entity)]
        pre = next((e for e in around if e["type"] == "pre"), None)
        if pre and entity["type"] == "code" and "language" in entity and pre["length"] == entity["length"]:
            pre["language"] = entity["language"]
        quoted = entity["type"] in _QUOTE and any(e["type"] in _QUOTE for e in around)
        if not quoted and not any(e["type"] in _LITERAL for e in around):
            kept.append({key: value for key, value in entity.items() if key != "language"})
    return kept


def trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Telegram drops white space at both ends and cuts the entities to what is left."""
    first, last = units(text) - units(text.lstrip()), units(text.rstrip())
    kept = []
    for entity in entities:
        inside = range(max(entity["offset"], first), min(end(entity), last))
        if inside:
            kept.append(entity | {"offset": inside.start - first, "length": len(inside)})
    return text.strip(), kept


_PUNCTUATION = ".,;:!?\"'()[]{}«»“”‘’<>，。；：？！、（）「」" + "\u200e\u200f\u2066\u2067\u2068\u2069"
_ENDINGS = "com|org|net|int|edu|info|eu|uk|fr|nl|de|es|pt|me|io"
_NAME = "[A-Za-z][A-Za-z0-9_]{3,31}"
_WORDS = {
    "bot_command": re.compile(rf"/[A-Za-z0-9_]{{1,64}}(@{_NAME})?"),
    "mention": re.compile(f"@{_NAME}"),
    "email": re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)*\.[A-Za-z]{2,}"),
    "url": re.compile(rf"https?://.+|([\w-]+\.)+({_ENDINGS})([/?#].*)?", re.IGNORECASE),
    "phone_number": re.compile(r"\+\d{7,15}"),
    "hashtag": re.compile(r"#(?=.*\D)\w{1,256}"),
}


def detected(text: str, entities: list[Json] | None = None) -> list[Json]:
    """The entities given, and what Telegram marks up by itself where nothing forbids it."""
    found = list(entities or [])
    closed = [entity for entity in found if entity["type"] in {*_LITERAL, "text_link"}]
    for match in re.finditer(r"[^\s：，。；！？（）]+", text):
        word = match[0].strip(_PUNCTUATION)
        kind = next((kind for kind, pattern in _WORDS.items() if pattern.fullmatch(word)), None)
        if kind is None:
            continue
        start = units(text[: match.start() + match[0].index(word)])
        entity = {"type": kind, "offset": start, "length": units(word)}
        if not any(_overlap(entity, other) for other in closed):
            found.append(entity)
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _overlap(one: Json, other: Json) -> bool:
    return bool(one["offset"] < end(other) and other["offset"] < end(one))


def end(entity: Json) -> int:
    return int(entity["offset"]) + int(entity["length"])


def covered(text: str, entity: Json) -> str:
    """The words an entity marks."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * entity["offset"] : 2 * end(entity)].decode("utf-16-le", "replace")
