"""Methods that change or remove messages: edit, delete, pin."""

from __future__ import annotations

from typing import NamedTuple

from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.markup import INLINE, checked
from bot.sandbox.model import BOT_ID, Chat, Json, Refusal, bad_request, without
from bot.sandbox.sending import known, preview, writable
from bot.sandbox.telegram import Telegram

TWO_DAYS = 48 * 3600
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
WITH_CAPTION = {"photo", "document", "voice"}


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
    kept = without(old.message, "text", "entities", "link_preview_options")
    return put(telegram, args, old, kept | formatted(args, "text") | preview(args))


def edit_message_caption(telegram: Telegram, args: Args) -> Json | bool:
    old = target(telegram, args)
    if WITH_CAPTION.isdisjoint(old.message):
        raise bad_request("there is no caption in the message to edit")
    kept = without(old.message, "caption", "caption_entities")
    return put(telegram, args, old, kept | formatted(args, "caption"))


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
        if chat.type == "supergroup" and message["from"]["id"] != BOT_ID:
            raise bad_request("message can't be deleted")
        if telegram.clock() - message["date"] > TWO_DAYS:
            raise bad_request("message can't be deleted for everyone")
    telegram.remove(chat, ids)
    return True


def pin_chat_message(telegram: Telegram, args: Args) -> bool:
    chat, number = _pinning(telegram, args), args.number("message_id")
    if number not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned = [*(other for other in chat.pinned if other != number), number]
    telegram.publish("pin", chat, pinned=chat.pinned)
    return True


def unpin_chat_message(telegram: Telegram, args: Args) -> bool:
    chat = _pinning(telegram, args)
    number = args.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(number)
    telegram.publish("pin", chat, pinned=chat.pinned)
    return True


def unpin_all_chat_messages(telegram: Telegram, args: Args) -> bool:
    chat = _pinning(telegram, args)
    chat.pinned.clear()
    telegram.publish("pin", chat, pinned=[])
    return True


def _pinning(telegram: Telegram, args: Args) -> Chat:
    chat = writable(telegram, args)
    if chat.type == "supergroup":
        raise Refusal(400, "Bad Request: not enough rights to manage pinned messages in the chat")
    return chat
