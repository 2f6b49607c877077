"""Several messages at once: albums that are sent, messages copied together."""

from __future__ import annotations

import secrets
from typing import Any

from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.media import media
from bot.sandbox.model import Json, Refusal, bad_request, without
from bot.sandbox.sending import content, copyable, deliver_all, known, writable
from bot.sandbox.telegram import Telegram

FEWEST, MOST, MOST_COPIES = 2, 10, 100
GROUPED = {"photo", "video", "document", "audio"}
ALONE = {"document", "audio"}  # only among themselves


def send_media_group(telegram: Telegram, args: Args) -> list[Json]:
    writable(telegram, args)
    if args.given("reply_markup"):
        raise bad_request("an album can't have a reply markup")
    if not args.given("media"):
        raise bad_request('parameter "media" is required')
    items = [input_media(item, args) for item in args.parsed("media", list)]
    kinds = [item.text("type") for item in items]
    for kind in kinds:
        if kind == "animation":
            raise bad_request(f"can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup")
    together(kinds)
    bodies = [_item(telegram, item, number) for number, item in enumerate(items, start=1)]
    return deliver_all(telegram, args, grouped(bodies))


def input_media(item: Any, args: Args) -> Args:
    """An InputMedia with the files of the call it came in."""
    problem = "can't parse InputMedia: "
    if not isinstance(item, dict):
        raise bad_request(problem + "expected an Object")
    if not isinstance(item.get("type"), str):
        raise bad_request(problem + 'Can\'t find field "type"')
    if item["type"] not in GROUPED | {"animation"}:
        raise bad_request(problem + f'type "{item["type"]}" is unsupported')
    name = str(item.get("media") or "")
    if not name or (name.startswith("attach://") and name.removeprefix("attach://") not in args.files):
        raise bad_request(problem + "media not found")
    return Args(item, args.files)


def together(kinds: list[str]) -> None:
    """Whether these may be one album. One item alone Telegram takes, against its documentation; we go by that."""
    if len(kinds) < FEWEST:
        raise bad_request(
            "there are too few messages to send as an album" if kinds else "there are no messages to send"
        )
    if len(kinds) > MOST:
        raise bad_request("too many messages to send as an album")
    if wrong := next((kind for kind in kinds if kind not in GROUPED), None):
        raise bad_request(f'type "{wrong}" can\'t be used in an album')
    if len(set(kinds)) > 1 and (single := ALONE & set(kinds)):
        raise bad_request(f"{min(single)} can't be mixed with other media types")


def _item(telegram: Telegram, item: Args, number: int) -> Json:
    kind = item.text("type")
    caption = formatted(item, "caption")
    try:
        body = media(telegram, item, kind, "media")
    except Refusal as refusal:
        why = refusal.description.removeprefix("Bad Request: ")
        raise bad_request(f'failed to send message #{number} with the error message "{why}"') from None
    if kind not in body:
        raise bad_request(f'failed to send message #{number} with the error message "MEDIA_INVALID"')
    return caption | body


def grouped(bodies: list[Json]) -> list[Json]:
    id = new_group()
    return [body | {"media_group_id": id} for body in bodies]


def new_group() -> str:
    return str(secrets.randbits(62))


def regrouped(messages: list[Json], bodies: list[Json]) -> list[Json]:
    """Copies of an album's messages are an album of their own; one of them alone is none."""
    old = [message.get("media_group_id") for message in messages]
    fresh = {group: new_group() for group in set(old) if group and old.count(group) > 1}
    return [
        body | ({"media_group_id": fresh[group]} if group in fresh else {})
        for body, group in zip(bodies, old, strict=True)
    ]


def copy_messages(telegram: Telegram, args: Args) -> list[Json]:
    """What is not there, or cannot be copied, is left out."""
    writable(telegram, args)
    chat, ids = known(telegram, args, "from_chat_id"), args.parsed("message_ids", list)
    if not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_COPIES:
        raise bad_request("too many message identifiers specified")
    if not all(isinstance(number, int) for number in ids):
        raise bad_request("can't parse message_ids: expected an Array of message identifiers")
    if ids != sorted(set(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    messages = [chat.messages[number] for number in ids if number in chat.messages]
    messages = [message for message in messages if copyable(message)]
    if not messages:
        raise bad_request("message to copy not found")
    bodies = [without(content(message), "forward_origin") for message in messages]
    if args.flag("remove_caption"):
        bodies = [without(body, "caption", "caption_entities") for body in bodies]
    sent = deliver_all(telegram, args, regrouped(messages, bodies))
    return [{"message_id": message["message_id"]} for message in sent]
