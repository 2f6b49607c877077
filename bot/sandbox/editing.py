"""Methods that change or remove messages: edit, delete."""

from __future__ import annotations

from typing import NamedTuple

from bot.sandbox.albums import ALONE, GROUPED, input_media
from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.markup import INLINE, checked
from bot.sandbox.media import DETAILS, media
from bot.sandbox.model import BOT_ID, Chat, Json, bad_request, without
from bot.sandbox.sending import known, preview, writable
from bot.sandbox.telegram import Telegram

TWO_DAYS = 48 * 3600
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
TEXT = {"text", "entities", "link_preview_options"}
CAPTION = {"caption", "caption_entities", "show_caption_above_media"}
REPLACEABLE = {"text", *DETAILS} - {"voice"}


class Target(NamedTuple):
    """The message a call wants to change."""

    chat: Chat
    message: Json


def target(telegram: Telegram, args: Args) -> Target:
    if args.text("inline_message_id"):
        return _inline(telegram, args.text("inline_message_id"))
    chat = writable(telegram, args)
    message = chat.messages.get(args.number("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != BOT_ID or "forward_origin" in message:
        raise bad_request("message can't be edited")
    return Target(chat, message)


def _inline(telegram: Telegram, id: str) -> Target:
    chat_id, number = telegram.inline_messages.get(id, (0, 0))
    chat = telegram.chats.get(chat_id)
    if not chat or number not in chat.messages:
        raise bad_request("MESSAGE_ID_INVALID")
    return Target(chat, chat.messages[number])


def put(telegram: Telegram, args: Args, old: Target, content: Json) -> Json | bool:
    """Replace the message; the keyboard is the call's, and goes if the call has none."""
    markup = checked(args, inline_only=True)
    new = without(content, "reply_markup", "edit_date")
    if markup and markup[INLINE]:
        new["reply_markup"] = markup
    if new == without(old.message, "edit_date"):
        raise bad_request(SAME)
    changed = telegram.change(old.chat, new)
    return True if args.text("inline_message_id") else changed


def edit_message_text(telegram: Telegram, args: Args) -> Json | bool:
    old = target(telegram, args)
    if "text" not in old.message:
        raise bad_request("there is no text in the message to edit")
    kept = without(old.message, *TEXT)
    return put(telegram, args, old, kept | formatted(args, "text") | preview(args))


def edit_message_caption(telegram: Telegram, args: Args) -> Json | bool:
    old = target(telegram, args)
    if DETAILS.keys().isdisjoint(old.message):
        raise bad_request("there is no caption in the message to edit")
    above = {"show_caption_above_media": True} if args.flag("show_caption_above_media") else {}
    return put(telegram, args, old, without(old.message, *CAPTION) | formatted(args, "caption") | above)


def edit_message_media(telegram: Telegram, args: Args) -> Json | bool:
    old = target(telegram, args)
    item = input_media(args.parsed("media", dict), args)
    kind = item.text("type")
    if REPLACEABLE.isdisjoint(old.message):
        raise bad_request("there is no media in the message to edit")
    if "media_group_id" in old.message and kind not in old.message:
        if kind not in GROUPED:
            raise bad_request("message content type can't be used in an album")
        if kind in ALONE or not ALONE.isdisjoint(old.message):
            raise bad_request("can't change media type in the album")
    kept = without(old.message, *TEXT, *CAPTION, *DETAILS, "has_media_spoiler")
    return put(telegram, args, old, kept | formatted(item, "caption") | media(telegram, item, kind, "media"))


def edit_message_reply_markup(telegram: Telegram, args: Args) -> Json | bool:
    old = target(telegram, args)
    return put(telegram, args, old, old.message)


def delete_message(telegram: Telegram, args: Args) -> bool:
    chat = known(telegram, args)
    number = args.number("message_id")
    if number not in chat.messages:
        raise bad_request("message to delete not found")
    return _delete(telegram, chat, [number])


def delete_messages(telegram: Telegram, args: Args) -> bool:
    chat, ids = known(telegram, args), args.parsed("message_ids", list)
    if not ids:
        raise bad_request("message identifiers are not specified")
    if not all(isinstance(number, int) for number in ids):
        raise bad_request("can't parse message_ids: expected an Array of message identifiers")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    return _delete(telegram, chat, [number for number in ids if number in chat.messages])


def _delete(telegram: Telegram, chat: Chat, ids: list[int]) -> bool:
    for number in ids:
        message = chat.messages[number]
        if chat.type == "supergroup" and message["from"]["id"] != BOT_ID and not chat.admin:
            raise bad_request("message can't be deleted")
        if telegram.clock() - message["date"] > TWO_DAYS:
            raise bad_request("message can't be deleted for everyone")
    telegram.remove(chat, ids)
    return True
