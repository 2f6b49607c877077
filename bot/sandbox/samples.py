"""Small built-in things a person can send: a picture, a voice note, a document, a sticker, a contact, a place."""

from __future__ import annotations

import struct
import zlib

from bot.sandbox.content import described
from bot.sandbox.model import File, Json, Member, bad_request
from bot.sandbox.telegram import Telegram

WIDTH, HEIGHT = 320, 200
DOCUMENT = b"Minutes of our board meeting\n\nThe board agrees to sign the joint statement.\n"


def png() -> bytes:
    """A soft evening sky, drawn line by line."""
    rows = []
    for y in range(HEIGHT):
        share = y / HEIGHT
        colour = bytes((int(70 + 170 * share), int(110 + 60 * share), int(170 - 40 * share)))
        rows.append(b"\0" + colour * WIDTH)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def sample(telegram: Telegram, kind: str, person: Member) -> Json:
    """What goes into the message of a person who sends something other than text."""
    if kind == "photo":
        return described(telegram.store(File("sky.png", png(), "image/png")), telegram, "photo")
    if kind == "document":
        return described(telegram.store(File("minutes.txt", DOCUMENT, "text/plain")), telegram, "document")
    if kind == "voice":
        about = _about(telegram, File("voice.ogg", b"OggS" + bytes(400), "audio/ogg"))
        return {"voice": about | {"duration": 4, "mime_type": "audio/ogg"}}
    if kind == "sticker":
        about = _about(telegram, File("dove.webp", png(), "image/webp"))
        size: Json = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": about | size | {"emoji": "🕊", "set_name": "Sandbox"}}
    if kind == "contact":
        return {"contact": {"phone_number": "+15550100", "first_name": person.first_name, "user_id": person.id}}
    if kind == "location":
        return {"location": {"latitude": 52.1053, "longitude": 4.3179}}
    raise bad_request("unknown kind of media")


def _about(telegram: Telegram, file: File) -> Json:
    id = telegram.store(file)
    return {"file_id": id, "file_unique_id": f"U{id}", "file_size": len(file.data)}
