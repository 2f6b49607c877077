"""A stored update as an object of the library, put together of what there is.

The library sets the hundred things that a message may have, and takes five times as long. Ours looks up what it was not
given in an empty one, when somebody asks for it. What is neither words nor a press the library reads.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, TypeVar

import orjson
from telegram import Bot, CallbackQuery, Chat, Message, MessageEntity, TelegramObject, Update, User
from telegram.constants import ChatType

from bot.pipeline.worker import Unreadable

Json = dict[str, Any]
T = TypeVar("T", bound=TelegramObject)
Maker = Callable[[Bot, tuple[object, ...], Mapping[str, object]], T]
"""Of the bot, by what it is told from others of its kind, and what it has."""

WORDS = frozenset({"message_id", "date", "chat", "from", "text", "entities"})
PRESS = frozenset({"id", "from", "chat_instance", "message", "data"})
PRESSED = ("message_id", "date", "chat", "sender_chat", "document")
"""Of the message whose button was pressed. Who asks what it looked like knows so by the data of the button."""
PERSON = frozenset({"id", "is_bot", "first_name", "last_name", "username", "language_code", "is_premium"})
PLACE = frozenset({"id", "type", "title", "username", "first_name", "last_name"})
ENTITY = frozenset({"type", "offset", "length"})
ASKED_OF_UPDATES = dict.fromkeys(("message", "edited_message", "channel_post", "callback_query", "inline_query"))
ASKED_OF_MESSAGES: Json = dict.fromkeys(("sender_chat", "forward_origin", "via_bot")) | {"entities": ()}
"""By one filter after the other: to be told right away that there is none."""
PLACES = {str(kind.value): kind for kind in ChatType}


def _like(empty: T) -> Maker[T]:
    """What one that it makes was not given, it has as the empty one has it."""
    kind = type(empty)
    more = {"__slots__": (), "__getattr__": lambda self, name: getattr(empty, name)}
    sparse: type[T] = type(kind.__name__, (kind,), more)
    put = object.__setattr__  # they are frozen

    def make(bot: Bot, identity: tuple[object, ...], known: Mapping[str, object]) -> T:
        made = sparse.__new__(sparse)
        for name, value in known.items():
            put(made, name, value)
        put(made, "_id_attrs", identity)
        put(made, "_bot", bot)
        return made

    return make


_NOWHERE, _NOBODY = Chat(0, ChatType.PRIVATE), User(0, "", is_bot=False)
_chat, _user, _update = _like(_NOWHERE), _like(_NOBODY), _like(Update(0))
_message = _like(Message(0, datetime.fromtimestamp(0, UTC), _NOWHERE))
_query = _like(CallbackQuery("", _NOBODY, ""))


def read(raw: bytes, bot: Bot) -> Update:
    """Raises Unreadable."""
    try:
        update = _read(orjson.loads(raw), bot)
    except Exception as error:  # whatever the library trips over, trying again is of no use
        raise Unreadable(type(error).__name__) from None
    if update is None:
        raise Unreadable("empty")
    return update


def _read(known: Json, bot: Bot) -> Update | None:
    message, press = known.get("message"), known.get("callback_query")
    if len(known) == 2 and isinstance(message, dict) and message.keys() <= WORDS:
        has: Json = {"message": _words(message, bot)}
    elif len(known) == 2 and isinstance(press, dict) and press.keys() == PRESS:
        has = {"callback_query": _press(press, bot)}
    else:
        return Update.de_json(known, bot)
    number = known["update_id"]
    return _update(bot, (number,), {**ASKED_OF_UPDATES, "update_id": number, **has})


def _words(known: Json, bot: Bot) -> Message:
    number, place, sender = known["message_id"], _place(known["chat"], bot), known.get("from")
    has = {**ASKED_OF_MESSAGES, "message_id": number, "chat": place, "date": datetime.fromtimestamp(known["date"], UTC)}
    if sender:
        has["from_user"] = _person(sender, bot)
    if "text" in known:
        has["text"] = known["text"]
    if entities := known.get("entities"):
        has["entities"] = tuple(_entity(each, bot) for each in entities)
    return _message(bot, (number, place), has)


def _press(known: Json, bot: Bot) -> CallbackQuery:
    pressed = {key: known["message"][key] for key in PRESSED if key in known["message"]}
    message = _words(pressed, bot) if pressed.keys() <= WORDS else Message.de_json(pressed, bot)
    has = {
        "id": known["id"], "from_user": _person(known["from"], bot), "chat_instance": known["chat_instance"],
        "message": message, "data": known["data"],
    }  # fmt: skip
    return _query(bot, (known["id"],), has)


def _person(known: Json, bot: Bot) -> User:
    return _user(bot, (known["id"],), known) if known.keys() <= PERSON else User.de_json(known, bot)


def _place(known: Json, bot: Bot) -> Chat:
    kind = PLACES.get(known["type"])
    if kind is None or not known.keys() <= PLACE:
        return Chat.de_json(known, bot)
    return _chat(bot, (known["id"],), {**known, "type": kind})


def _entity(known: Json, bot: Bot) -> MessageEntity:
    return _plain(**known) if known.keys() == ENTITY else MessageEntity.de_json(known, bot)


@lru_cache(maxsize=256)
def _plain(type: str, offset: int, length: int) -> MessageEntity:
    return MessageEntity(type, offset, length)
