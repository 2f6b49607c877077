"""What a message may hold: formatted text and captions, photos and documents."""

from __future__ import annotations

import struct
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.args import Args
from bot.sandbox.entities import BadMarkup, detected, parse_html, trimmed, units
from bot.sandbox.model import File, Json, bad_request
from bot.sandbox.telegram import Telegram

TEXT, CAPTION = 4096, 1024
LARGEST = {"photo": 10 << 20, "document": 50 << 20}
PARTS = {"text": "entities", "caption": "caption_entities", "message_text": "entities"}


def formatted(args: Args, key: str) -> Json:
    """The plain text and its entities under the names a message has them; nothing for an empty caption."""
    text, entities = _parsed(args, key)
    text, entities = trimmed(text, entities)
    if not text and key != "caption":
        raise bad_request("message text is empty")
    if units(text) > (CAPTION if key == "caption" else TEXT):
        raise bad_request("message caption is too long" if key == "caption" else "message is too long")
    entities = detected(text, entities)
    return ({key: text} if text else {}) | ({PARTS[key]: entities} if entities else {})


def _parsed(args: Args, key: str) -> tuple[str, list[Json]]:
    source, mode = args.text(key), args.text("parse_mode").lower()
    if not mode:
        given: list[Any] = args.parsed(PARTS[key], list) or []
        return source, [_given(entity, units(source)) for entity in given]
    if mode != "html":
        raise bad_request("unsupported parse_mode")
    try:
        return parse_html(source)
    except BadMarkup as problem:
        raise bad_request(f"can't parse entities: {problem}") from None


def _given(entity: Any, size: int) -> Json:
    if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
        raise bad_request("can't parse MessageEntity: MessageEntity must be an Object with a type")
    start, length = entity.get("offset"), entity.get("length")
    if not isinstance(start, int) or not isinstance(length, int) or start < 0 or length < 1 or start + length > size:
        raise bad_request("ENTITY_BOUNDS_INVALID")
    if entity["type"] == "text_link" and not entity.get("url"):
        raise bad_request("ENTITY_URL_INVALID")
    return entity


def media(telegram: Telegram, args: Args, kind: str) -> Json:
    """`kind` is photo or document; a file may be new, attached, or known by its file_id."""
    value = args.text(kind)
    part = value.removeprefix("attach://") if value.startswith("attach://") else kind
    if part in args.files:
        return described(telegram.store(_fitting(args.files[part], kind)), telegram, kind)
    if value in telegram.files:
        return described(value, telegram, kind)
    if not value:
        raise bad_request(f"there is no {kind} in the request")
    if urlsplit(value).scheme in {"http", "https"}:
        raise bad_request("failed to get HTTP URL content")
    raise bad_request("wrong file identifier/HTTP URL specified")


def _fitting(file: File, kind: str) -> File:
    if not file.data:
        raise bad_request("file must be non-empty")
    if len(file.data) > LARGEST[kind]:
        raise bad_request("file is too big")
    if kind == "photo" and not picture_size(file.data):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return file


def described(id: str, telegram: Telegram, kind: str) -> Json:
    file = telegram.files[id]
    about = {"file_id": id, "file_unique_id": f"U{id}", "file_size": len(file.data)}
    if kind != "photo":
        return {kind: about | {"file_name": file.name, "mime_type": file.mime}}
    width, height = picture_size(file.data) or (320, 240)
    return {"photo": [about | {"width": width, "height": height}]}


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG or JPEG; none for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) > 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if not data.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(data):
        marker, length = struct.unpack(">xBH", data[at : at + 4])
        if 0xC0 <= marker <= 0xC3:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
