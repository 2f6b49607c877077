"""Methods that put messages into chats: send, copy, forward."""

from __future__ import annotations

import re

from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.markup import INLINE, checked
from bot.sandbox.media import media
from bot.sandbox.model import Chat, Json, Refusal, bad_request, without
from bot.sandbox.telegram import Telegram

NOT_COPIED = {"message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message", "via_bot"}
NOT_COPIED |= {"media_group_id", "has_protected_content"}
SERVICE = frozenset({"new_chat_members", "left_chat_member", "pinned_message"})
TYPING = {"typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document"}
TYPING |= {"choose_sticker", "find_location", "record_video_note", "upload_video_note"}


def known(telegram: Telegram, args: Args, name: str = "chat_id") -> Chat:
    """The chat a call names, if the bot may know it."""
    raw = args.text(name)
    if not raw:
        raise bad_request(f"{name} is empty")
    chat = telegram.chats.get(int(raw)) if re.fullmatch("-?[0-9]{1,18}", raw) else None
    if chat is None or chat.type == "direct":
        raise bad_request("chat not found")
    return chat


def writable(telegram: Telegram, args: Args) -> Chat:
    """The same, if the bot may also write there."""
    chat = known(telegram, args)
    if chat.status == "member":
        return chat
    if chat.type == "supergroup":
        how = "was kicked from" if chat.status == "kicked" else "is not a member of"
        raise Refusal(403, f"Forbidden: bot {how} the supergroup chat")
    if chat.status == "kicked":
        raise Refusal(403, "Forbidden: bot was blocked by the user")
    raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")


def deliver(telegram: Telegram, args: Args, body: Json) -> Json:
    [message] = deliver_all(telegram, args, [body])
    return message


def deliver_all(telegram: Telegram, args: Args, bodies: list[Json]) -> list[Json]:
    """All of them or none; what the call says of replies, protection and keyboards holds for each."""
    chat = writable(telegram, args)
    markup = checked(args)
    also = answered(chat, args)
    if args.flag("protect_content"):
        also["has_protected_content"] = True
    if telegram.limits:
        telegram.limits.spend(chat, telegram.clock, len(bodies))
    if markup and INLINE in markup:
        also |= {"reply_markup": markup} if markup[INLINE] else {}
    elif markup:
        chat.keyboard = None if "remove_keyboard" in markup else markup
        telegram.publish("keyboard", chat, keyboard=chat.keyboard)
    return [telegram.post(chat, telegram.bot, body | also) for body in bodies]


def answered(chat: Chat, args: Args) -> Json:
    """The message this one is a reply to, without what that one replied to."""
    parameters: Json = args.parsed("reply_parameters", dict) or {}
    number = Args(parameters).number("message_id") or args.number("reply_to_message_id")
    if not number:
        return {}
    if number not in chat.messages:
        if Args(parameters).flag("allow_sending_without_reply") or args.flag("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    source = chat.messages[number]
    return {"reply_to_message": without(source, "reply_to_message")}


def preview(args: Args) -> Json:
    options = args.parsed("link_preview_options", dict)
    if args.flag("disable_web_page_preview"):
        options = {"is_disabled": True}
    return {"link_preview_options": options} if options else {}


def send_message(telegram: Telegram, args: Args) -> Json:
    known(telegram, args)
    return deliver(telegram, args, formatted(args, "text") | preview(args))


def send_media(telegram: Telegram, args: Args, kind: str) -> Json:
    writable(telegram, args)
    return deliver(telegram, args, formatted(args, "caption") | media(telegram, args, kind))


def source(telegram: Telegram, args: Args, purpose: str) -> Json:
    chat = known(telegram, args, "from_chat_id")
    message = chat.messages.get(args.number("message_id"))
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    if not copyable(message):
        raise bad_request(f"message can't be {'copied' if purpose == 'copy' else 'forwarded'}")
    return message


def copyable(message: Json) -> bool:
    return not message.get("has_protected_content") and SERVICE.isdisjoint(message)


def content(message: Json) -> Json:
    return without(message, *NOT_COPIED)


def copy_message(telegram: Telegram, args: Args) -> Json:
    body = content(source(telegram, args, "copy"))
    body.pop("forward_origin", None)
    if args.given("caption") and "text" not in body:
        body = without(body, "caption", "caption_entities") | formatted(args, "caption")
        body |= {"show_caption_above_media": True} if args.flag("show_caption_above_media") else {}
    return {"message_id": deliver(telegram, args, body)["message_id"]}


def origin(message: Json) -> Json:
    """Where a forwarded message came from, kept when it is forwarded again."""
    first: Json = {"type": "user", "sender_user": message["from"], "date": message["date"]}
    return content(message) | {"forward_origin": message.get("forward_origin", first)}


def forward_message(telegram: Telegram, args: Args) -> Json:
    return deliver(telegram, args, origin(source(telegram, args, "forward")))


def send_chat_action(telegram: Telegram, args: Args) -> bool:
    chat = writable(telegram, args)
    if args.text("action") not in TYPING:
        raise bad_request("wrong parameter action in request")
    telegram.publish("action", chat, action=args.text("action"))
    return True
