"""Photos, videos, documents and their like: checked when they come, described in the messages that hold them."""

from __future__ import annotations

import struct
from dataclasses import replace
from urllib.parse import urlsplit

from bot.sandbox.args import Args
from bot.sandbox.model import File, Json, Refusal, bad_request
from bot.sandbox.telegram import Telegram

DETAILS: dict[str, Json] = {
    "photo": {},
    "video": {"width": 640, "height": 360, "duration": 5},
    "animation": {"width": 320, "height": 240, "duration": 2},
    "audio": {"duration": 30},
    "voice": {"duration": 4},
    "document": {},
}
MIMES = {"video": "video/mp4", "animation": "video/mp4", "audio": "audio/mpeg", "voice": "audio/ogg"}
NUMBERS, NAMES = ("width", "height", "duration"), ("title", "performer")
ABOVE = {"photo", "video", "animation"}  # what may hide under a spoiler and stand under its caption
OF_A_PHOTO, OF_A_FILE = 10 << 20, 50 << 20


def media(telegram: Telegram, args: Args, kind: str, field: str = "") -> Json:
    """What the message holds: a file that is new, attached, or known by its file_id."""
    field = field or kind
    value = args.text(field)
    part = value.removeprefix("attach://") if value.startswith("attach://") else field
    if part in args.files:
        file = replace(fitting(args.files[part], kind), kind=kind, details=details(args, kind))
        return described(telegram, telegram.store(file)) | shown(args, kind)
    if value in telegram.files:
        return described(telegram, _same(telegram, value, kind)) | shown(args, kind)
    if not value or value.startswith("attach://"):
        raise bad_request(f"there is no {kind} in the request")
    if urlsplit(value).scheme in {"http", "https"}:
        raise bad_request("failed to get HTTP URL content")
    raise bad_request("wrong file identifier/HTTP URL specified")


def _same(telegram: Telegram, id: str, kind: str) -> str:
    """A file stays what it was first sent as; only a photo cannot even be named otherwise."""
    real = telegram.files[id].kind or "document"
    if real != kind and "photo" in {real, kind}:
        raise bad_request(f"can't use file of type {real.title()} as {kind.title()}")
    return id


def details(args: Args, kind: str) -> Json:
    told = {name: args.number(name) for name in NUMBERS if args.given(name) and name in DETAILS[kind]}
    named = {name: args.text(name) for name in NAMES if args.given(name) and kind == "audio"}
    return DETAILS[kind] | told | named


def shown(args: Args, kind: str) -> Json:
    flags = {"has_media_spoiler": args.flag("has_spoiler")}
    flags["show_caption_above_media"] = args.flag("show_caption_above_media")
    return {name: True for name, wanted in flags.items() if wanted and kind in ABOVE}


def fitting(file: File, kind: str) -> File:
    size = len(file.data)
    if not size:
        raise bad_request("file must be non-empty")
    if size > OF_A_FILE:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "photo":
        _photo(file, size)
    return file


def _photo(file: File, size: int) -> None:
    if size > OF_A_PHOTO:
        most = f"the maximum size is {OF_A_PHOTO} bytes"
        raise bad_request(f'file "{file.name}" of size {size} bytes is too big for a photo; {most}')
    measures = picture_size(file.data)
    if not measures or not all(measures):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(measures) > 10_000 or max(measures) > 20 * min(measures):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def described(telegram: Telegram, id: str) -> Json:
    """A stored file as a message shows it."""
    file = telegram.files[id]
    kind = file.kind or "document"
    about: Json = {"file_id": id, "file_unique_id": f"U{id}", "file_size": len(file.data)} | file.details
    if kind == "photo":
        width, height = picture_size(file.data) or (320, 240)
        return {"photo": [about | {"width": width, "height": height}]}
    if kind == "sticker":
        return {kind: about}
    about["mime_type"] = MIMES.get(kind, file.mime) if file.mime == File.mime else file.mime
    if kind == "voice":
        return {kind: about}
    about["file_name"] = file.name
    # an animation is a document too, for bots that are older than animations
    document = {key: value for key, value in about.items() if key not in NUMBERS}
    return {kind: about} | ({"document": document} if kind == "animation" else {})


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
