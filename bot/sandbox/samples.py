"""Small built-in things a person can send: pictures, sounds, a document, a sticker, a contact, a place."""

from __future__ import annotations

import struct
import zlib

from bot.sandbox.media import DETAILS, described
from bot.sandbox.model import File, Json, Member, bad_request
from bot.sandbox.telegram import Telegram

WIDTH, HEIGHT = 320, 200
DOCUMENT = b"Minutes of our board meeting\n\nThe board agrees to sign the joint statement.\n"
FILES = {
    "video": File("vigil.mp4", b"\0\0\0\x18ftypmp42" + bytes(400), "video/mp4"),
    "animation": File("dove.mp4", b"\0\0\0\x18ftypmp42" + bytes(200), "video/mp4"),
    "audio": File("statement.mp3", b"ID3" + bytes(400), "audio/mpeg", details={"title": "The statement, read aloud"}),
    "voice": File("voice.ogg", b"OggS" + bytes(400), "audio/ogg"),
    "document": File("minutes.txt", DOCUMENT, "text/plain"),
}
STICKER: Json = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
STICKER |= {"emoji": "🕊", "set_name": "Sandbox"}


def png(number: int = 0) -> bytes:
    """A soft evening sky, drawn line by line; every number has another light."""
    rows = []
    for y in range(HEIGHT):
        share = y / HEIGHT
        light = (int(70 + 170 * share), int(110 + 60 * share), int(170 - 40 * share))
        turn = number % 3
        rows.append(b"\0" + bytes((*light[turn:], *light[:turn])) * WIDTH)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"".join(rows), 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def sample(telegram: Telegram, kind: str, person: Member, number: int = 0) -> Json:
    """What goes into the message of a person; `number` is its place in an album."""
    if kind == "photo":
        return _new(telegram, File(f"sky{number}.png", png(number), "image/png", kind))
    if kind == "sticker":
        return _new(telegram, File("dove.webp", png(), "image/webp", kind, STICKER))
    if kind in FILES:
        file = FILES[kind]
        return _new(telegram, File(file.name, file.data, file.mime, kind, DETAILS[kind] | file.details))
    if kind == "contact":
        return {"contact": {"phone_number": "+15550100", "first_name": person.first_name, "user_id": person.id}}
    if kind == "location":
        return {"location": {"latitude": 52.1053, "longitude": 4.3179}}
    raise bad_request("unknown kind of media")


def _new(telegram: Telegram, file: File) -> Json:
    return described(telegram, telegram.store(file))
