"""What people send besides text: a sample or a file of their own, with a caption, alone or as an album."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

from bot.sandbox.acting import arrive
from bot.sandbox.albums import grouped, together
from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.media import DETAILS, described, details, fitting
from bot.sandbox.model import File, Json, Where, bad_request
from bot.sandbox.samples import sample
from bot.sandbox.telegram import Telegram

UNWRITTEN = {"sticker", "contact", "location"}  # these have no caption


def show(telegram: Telegram, where: Where, args: Args) -> Json:
    """`data`, in base64, is the person's own file; without it a sample is sent."""
    return arrive(telegram, where, _body(telegram, where.person, args, 0))


def show_album(telegram: Telegram, where: Where, items: list[Json]) -> list[Json]:
    parts = [Args(item) for item in items]
    together([part.text("kind") for part in parts])
    bodies = [_body(telegram, where.person, part, number) for number, part in enumerate(parts)]
    return [arrive(telegram, where, body) for body in grouped(bodies)]


def _body(telegram: Telegram, person: int, args: Args, number: int) -> Json:
    kind = args.text("kind")
    caption = formatted(args, "caption")
    if caption and kind in UNWRITTEN:
        raise bad_request(f"a {kind} has no caption")
    if args.given("data"):
        return caption | described(telegram, telegram.store(_own(args, kind)))
    return caption | sample(telegram, kind, telegram.people[person], number)


def _own(args: Args, kind: str) -> File:
    if kind not in DETAILS:
        raise bad_request("unknown kind of media")
    try:
        data = base64.b64decode(args.text("data"), validate=True)
    except binascii.Error:
        raise bad_request("can't parse data: expected base64") from None
    file = File(args.text("name") or "file", data, args.text("mime") or File.mime)
    return replace(fitting(file, kind), kind=kind, details=details(args, kind))
