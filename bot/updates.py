"""A stored update as an object of the library, put together of what there is.

The library asks a message for a hundred things that it may have, and takes 25 µs longer for it. Whatever is not words
or a press it reads all the same.
"""

from datetime import UTC, datetime
from typing import Any

import orjson
from telegram import Bot, CallbackQuery, Chat, Message, MessageEntity, Update, User

from bot.pipeline.worker import Unreadable

Json = dict[str, Any]

WORDS = frozenset({"message_id", "date", "chat", "from", "text", "entities"})
PRESS = frozenset({"id", "from", "chat_instance", "message", "data"})
PRESSED = ("message_id", "date", "chat", "sender_chat", "document")
"""Of the message whose button was pressed. Who asks what it looked like knows so by the data of the button."""


def read(raw: bytes, bot: Bot) -> Update:
    """Raises Unreadable."""
    try:
        update = _update(orjson.loads(raw), bot)
    except Exception as error:  # whatever the library trips over, trying again is of no use
        raise Unreadable(type(error).__name__) from None
    if update is None:
        raise Unreadable("empty")
    return update


def _update(known: Json, bot: Bot) -> Update | None:
    message, press = known.get("message"), known.get("callback_query")
    if len(known) == 2 and isinstance(message, dict) and message.keys() <= WORDS:
        return Update(known["update_id"], message=_words(message, bot))
    if len(known) == 2 and isinstance(press, dict) and press.keys() == PRESS:
        return Update(known["update_id"], callback_query=_press(press, bot))
    return Update.de_json(known, bot)


def _words(known: Json, bot: Bot) -> Message:
    sender = known.get("from")
    made = Message(
        known["message_id"],
        datetime.fromtimestamp(known["date"], UTC),
        Chat.de_json(known["chat"], bot),
        User.de_json(sender, bot) if sender else None,
        text=known.get("text"),
        entities=[MessageEntity.de_json(each, bot) for each in known.get("entities") or ()],
    )
    made.set_bot(bot)
    return made


def _press(known: Json, bot: Bot) -> CallbackQuery:
    pressed = {key: known["message"][key] for key in PRESSED if key in known["message"]}
    message = _words(pressed, bot) if pressed.keys() <= WORDS else Message.de_json(pressed, bot)
    sender = User.de_json(known["from"], bot)
    return CallbackQuery(known["id"], sender, known["chat_instance"], message, known["data"])
