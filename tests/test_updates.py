"""An update that was put together by hand is the one that the library reads."""

from copy import deepcopy
from typing import Any

import orjson
import pytest
from telegram import Bot, Update
from telegram.constants import ChatType

from bot import updates
from bot.pipeline.worker import Unreadable

BOT = Bot("1:a", base_url="http://127.0.0.1:9/bot")
ANN = {
    "id": 1002,
    "is_bot": False,
    "first_name": "Ann",
    "last_name": "Wanjiru",
    "username": "ann",
    "language_code": "fr",
}
ITSELF = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "bot"}
CHAT = {"id": 1002, "type": "private", "first_name": "Ann"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Desk"}
COMMAND = [{"type": "bot_command", "offset": 0, "length": 6}]
MESSAGE = {"message_id": 7, "date": 1_800_000_000, "chat": CHAT, "from": ANN}
WORDS = MESSAGE | {"text": "who can sign"}
PRESSED = MESSAGE | {"from": ITSELF}
BULKY = {
    "text": "x" * 500,
    "entities": COMMAND,
    "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]},
}
FILE = {"document": {"file_id": "a", "file_unique_id": "b"}, "caption": "c"}
PRESS = {"id": "9", "from": ANN, "chat_instance": "1", "data": "home"}

PLAIN: dict[str, dict[str, Any]] = {
    "words": {"message": WORDS},
    "a command": {"message": WORDS | {"text": "/start sign", "entities": COMMAND}},
    "words in a group": {"message": WORDS | {"chat": GROUP}},
    "nobody's words": {"message": {key: value for key, value in WORDS.items() if key != "from"}},
    "words without entities": {"message": WORDS | {"entities": None}},
    "a forwarded one": {
        "message": WORDS | {"forward_origin": {"type": "hidden_user", "sender_user_name": "B", "date": 1}}
    },
    "a reply": {"message": WORDS | {"reply_to_message": PRESSED | BULKY}},
    "a file": {"message": MESSAGE | FILE},
    "something new": {"message": WORDS | {"never_heard_of": {"a": 1}}, "and_this": 5},
    "an edited one": {"edited_message": WORDS | {"edit_date": 1_800_000_001}},
    "a search": {"inline_query": {"id": "1", "from": ANN, "query": "court", "offset": ""}},
    "two in one": {"message": WORDS, "edited_message": WORDS},
    "none": {},
}
PRESSES: dict[str, dict[str, Any]] = {
    "under words": PRESSED,
    "under a file": PRESSED | FILE,
    "in a group": PRESSED | {"chat": GROUP},
    "under what a channel said": PRESSED | {"chat": GROUP, "sender_chat": GROUP},
    "under what is too old": {"message_id": 7, "date": 0, "chat": CHAT},
}


def by_the_library(about: dict[str, Any]) -> dict[str, Any]:
    return Update.de_json({"update_id": 5, **deepcopy(about)}, BOT).to_dict()


def read(about: dict[str, Any]) -> Update:
    return updates.read(orjson.dumps({"update_id": 5, **about}), BOT)


@pytest.mark.parametrize("kind", PLAIN)
def test_what_comes_is_read_as_the_library_does(kind: str) -> None:
    made = read(PLAIN[kind])
    assert made.to_dict() == by_the_library(PLAIN[kind])
    assert made.message is None or made.message.get_bot() is BOT


@pytest.mark.parametrize("kind", PRESSES)
def test_of_what_was_pressed_only_the_place_is_read(kind: str) -> None:
    kept = {key: value for key, value in PRESSES[kind].items() if key in updates.PRESSED}
    made = read({"callback_query": PRESS | {"message": PRESSES[kind] | BULKY}})
    assert made.to_dict() == by_the_library({"callback_query": PRESS | {"message": kept}})
    assert made.callback_query is not None and made.callback_query.message is not None
    assert made.callback_query.message.is_accessible is bool(kept["date"])


@pytest.mark.parametrize("about", [PLAIN["words"], {"callback_query": PRESS | {"message": PRESSED}}])
def test_it_cannot_be_changed_and_is_told_from_others(about: dict[str, Any]) -> None:
    made, same, other = read(about), read(about), updates.read(orjson.dumps({"update_id": 6, **about}), BOT)
    with pytest.raises(AttributeError):
        made.update_id = 7  # type: ignore[misc]
    assert made == same and hash(made) == hash(same) and made != other
    assert made.effective_message == same.effective_message and made.effective_user == same.effective_user
    assert made.effective_chat is not None and made.effective_chat.type is ChatType.PRIVATE
    with pytest.raises(AttributeError):
        made.effective_message.never_heard_of  # type: ignore[union-attr] # noqa: B018


def test_a_press_without_a_message_is_read() -> None:
    about = {"callback_query": PRESS | {"inline_message_id": "x"}}
    assert read(about).to_dict() == by_the_library(about)


@pytest.mark.parametrize(
    "raw",
    [b"5", b"[]", b"{", b'{"update_id": 1, "message": {}}', b'{"update_id": 1, "message": 5}',
     b'{"update_id": 1, "message": {"message_id": 1, "date": "?", "chat": {"id": 1, "type": "private"}}}',
     b'{"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": 5, "text": "x"}}',
     b'{"update_id": 1, "callback_query": {"id": "1", "from": 5, "chat_instance": "1", "message": [], "data": "x"}}'],
)  # fmt: skip
def test_what_is_no_update_is_unreadable(raw: bytes) -> None:
    with pytest.raises(Unreadable):
        updates.read(raw, BOT)
