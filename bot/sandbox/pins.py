"""Methods that pin messages to the top of a chat."""

from __future__ import annotations

from bot.sandbox.args import Args
from bot.sandbox.model import Chat, Json, bad_request, without
from bot.sandbox.sending import writable
from bot.sandbox.telegram import Telegram


def pin_chat_message(telegram: Telegram, args: Args) -> bool:
    """Everybody is told in the chat, the bot as well."""
    chat, number = _pinning(telegram, args), args.number("message_id")
    if number not in chat.messages:
        raise bad_request("message to pin not found")
    chat.pinned = [*(other for other in chat.pinned if other != number), number]
    telegram.publish("pin", chat, pinned=chat.pinned)
    pinned: Json = without(chat.messages[number], "reply_to_message")
    telegram.updates.push("message", telegram.post(chat, telegram.bot, {"pinned_message": pinned}))
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
    if chat.type == "supergroup" and not chat.admin:
        raise bad_request("not enough rights to manage pinned messages in the chat")
    return chat
