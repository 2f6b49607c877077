"""Text and captions as a message may hold them: formatted by markup or by entities, checked for length."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from bot.sandbox.args import Args
from bot.sandbox.entities import BadMarkup, detected, halves, parse_html, trimmed, units
from bot.sandbox.markup import link
from bot.sandbox.model import Json, bad_request

TEXT, CAPTION = 4096, 1024
PARTS = {"text": "entities", "caption": "caption_entities", "message_text": "entities"}
STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "text_mention"}
STYLES |= {"blockquote", "expandable_blockquote", "custom_emoji"}
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}  # Telegram finds these itself
KEPT = {"type", "offset", "length", "url", "user", "language", "custom_emoji_id"}


def formatted(args: Args, key: str) -> Json:
    """The plain text and its entities under the names a message has them; nothing for an empty caption."""
    text, entities = _parsed(args, key)
    if not text and key != "caption":
        raise bad_request("message text is empty")
    if units(text) > (CAPTION if key == "caption" else TEXT):
        raise bad_request("message caption is too long" if key == "caption" else "message is too long")
    return ({key: text} if text else {}) | ({PARTS[key]: entities} if entities else {})


def _parsed(args: Args, key: str) -> tuple[str, list[Json]]:
    source, mode = args.text(key), args.text("parse_mode").lower()
    if not mode:
        given: list[Any] = args.parsed(PARTS[key], list) or []
        checked = [_given(entity, source) for entity in given]
        return _seen(source, [entity for entity in checked if entity["type"] in STYLES])
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    try:
        text, entities = _html(source)
    except BadMarkup as problem:
        raise bad_request(f"can't parse entities: {problem}") from None
    return text, [dict(entity) for entity in entities]


@lru_cache(maxsize=256)  # a screen comes again and again, and a long one takes a millisecond
def _html(source: str) -> tuple[str, list[Json]]:
    return _seen(*parse_html(source))


def _seen(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Without the white space around it, and with what Telegram marks up by itself."""
    text, kept = trimmed(text, entities)
    return text, detected(text, kept)


def _given(entity: Any, text: str) -> Json:
    if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
        raise bad_request("can't parse MessageEntity: MessageEntity must be an Object with a type")
    if entity["type"] not in STYLES | FOUND:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    start, length = entity.get("offset"), entity.get("length")
    if not isinstance(start, int) or not isinstance(length, int) or start < 0 or length < 1:
        raise bad_request("ENTITY_BOUNDS_INVALID")
    _inside(start, start + length, text)
    if entity["type"] == "text_link" and not link(entity.get("url")):
        raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: Wrong HTTP URL")
    return {key: value for key, value in entity.items() if key in KEPT}


def _inside(start: int, end: int, text: str) -> None:
    size, torn = units(text), halves(text)
    if start >= size:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
    if end > size:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {end}"
        )
    if start in torn:
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at byte offset {torn[start]}")
    if end in torn:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol at byte offset {torn[end]}"
        )
