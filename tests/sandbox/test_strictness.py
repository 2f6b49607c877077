"""What Telegram refuses, the stand-in refuses, in the same words."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.limits import Limits
from bot.sandbox.model import FRIENDS
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, Clock, Web


def inline(*rows: object) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def key(**button: object) -> dict[str, Any]:
    return inline([{"text": "Go", **button}])


TEXT = {"chat_id": CAMILLE, "text": "x"}
PRESS = {"text": "Go", "callback_data": "go"}
REFUSED = [
    ("sendMessage", {"text": "x"}, "chat_id is empty"),
    ("sendMessage", {"chat_id": 5, "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "chat not found"),
    ("sendMessage", {"chat_id": CAMILLE}, "message text is empty"),
    ("sendMessage", {"chat_id": CAMILLE, "text": " \n "}, "message text is empty"),
    ("sendMessage", {"chat_id": CAMILLE, "text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ("sendMessage", {"chat_id": CAMILLE, "text": "🕊" * 2049}, "message is too long"),
    ("sendMessage", {"chat_id": CAMILLE, "text": "<b>x", "parse_mode": "HTML"}, "can't parse entities: Can't find end"),
    ("sendMessage", TEXT | {"parse_mode": "wiki"}, "unsupported parse_mode"),
    ("sendMessage", TEXT | {"reply_parameters": {"message_id": 77}}, "message to be replied not found"),
    ("sendMessage", TEXT | {"reply_markup": "{"}, "can't parse reply_markup"),
    ("sendMessage", TEXT | {"reply_markup": {"other": 1}}, "object expected as reply markup"),
    ("sendMessage", TEXT | {"reply_markup": inline({})}, 'field "inline_keyboard" must be an Array of Arrays'),
    ("sendMessage", TEXT | {"reply_markup": key()}, "can't parse inline keyboard button: Text buttons are unallowed"),
    ("sendMessage", TEXT | {"reply_markup": key(callback_data="")}, "BUTTON_DATA_INVALID"),
    ("sendMessage", TEXT | {"reply_markup": key(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
    (
        "sendMessage",
        TEXT | {"reply_markup": key(callback_data="a", url="https://x.org")},
        "can't parse inline keyboard b",
    ),
    (
        "sendMessage",
        TEXT | {"reply_markup": key(url="javascript:x")},
        "inline keyboard button URL 'javascript:x' is inv",
    ),
    ("sendMessage", TEXT | {"reply_markup": key(url="https://nowhere")}, "inline keyboard button URL"),
    ("sendMessage", TEXT | {"reply_markup": key(copy_text={"text": "x" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
    ("sendMessage", TEXT | {"reply_markup": inline([PRESS | {"text": " "}])}, "BUTTON_TEXT_INVALID"),
    ("sendMessage", TEXT | {"reply_markup": inline(*[[PRESS]] * 101)}, "reply markup is too long"),
    ("sendMessage", TEXT | {"reply_markup": inline(*[[PRESS | {"text": "x" * 200}]] * 60)}, "reply markup is too long"),
    ("sendMessage", TEXT | {"reply_markup": {"keyboard": [[{"text": ""}]]}}, "can't parse keyboard button"),
    ("sendDocument", {"chat_id": CAMILLE}, "there is no document in the request"),
    ("sendPhoto", {"chat_id": CAMILLE, "photo": "https://x.org/a.png"}, "failed to get HTTP URL content"),
    ("sendPhoto", {"chat_id": CAMILLE, "photo": "nonsense"}, "wrong file identifier"),
    ("sendDocument", {"chat_id": CAMILLE, "document": "x", "caption": "x" * 1025}, "message caption is too long"),
    ("sendChatAction", {"chat_id": CAMILLE, "action": "sleeping"}, "wrong parameter action in request"),
    ("copyMessage", {"chat_id": CAMILLE, "from_chat_id": CAMILLE, "message_id": 9}, "message to copy not found"),
    ("forwardMessage", {"chat_id": CAMILLE, "from_chat_id": CAMILLE, "message_id": 9}, "message to forward not found"),
    ("editMessageText", TEXT | {"inline_message_id": "no"}, "MESSAGE_ID_INVALID"),
    ("editMessageReplyMarkup", {"chat_id": CAMILLE, "message_id": 1}, "message can't be edited"),
    ("deleteMessages", {"chat_id": CAMILLE, "message_ids": []}, "message identifiers are not specified"),
    ("pinChatMessage", {"chat_id": CAMILLE, "message_id": 9}, "message to pin not found"),
    ("pinChatMessage", {"chat_id": FRIENDS, "message_id": 9}, "not enough rights to manage pinned messages"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old and response timeout expired or query ID is"),
    ("answerInlineQuery", {"inline_query_id": "1", "results": []}, "query is too old"),
    ("setMyCommands", {"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ("setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [], "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
    ("setMyCommands", {"commands": [], "language_code": "fra"}, "invalid language code specified"),
    ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
    ("getFile", {"file_id": "no"}, "invalid file_id"),
    ("getChatMember", {"chat_id": FRIENDS, "user_id": 5}, "user not found"),
    ("leaveChat", {"chat_id": CAMILLE}, "chat member status can't be changed in private chats"),
]


@pytest.mark.parametrize(("method", "args", "words"), REFUSED)
async def test_refused(started: Web, method: str, args: dict[str, Any], words: str) -> None:
    answer = await started.api(method, **args)
    assert answer["error_code"] == 400
    assert answer["description"].startswith(f"Bad Request: {words}")


async def test_lengths_that_just_fit(started: Web) -> None:
    assert (await started.api("sendMessage", chat_id=CAMILLE, text="🕊" * 2048))["ok"]
    hundred = inline(*[[PRESS]] * 100)
    assert (await started.api("sendMessage", **TEXT, reply_markup=hundred))["ok"]
    assert (await started.api("sendMessage", **TEXT, reply_markup=key(callback_data="x" * 64)))["ok"]
    assert (await started.api("sendMessage", **TEXT, reply_markup=key(url="tg://user?id=1")))["ok"]


async def test_unknown_method_and_token(web: Web) -> None:
    assert (await web.api("sendNothing"))["error_code"] == 404
    async with web.session.post(f"{web.url}/botwrong/getMe") as answer:
        assert answer.status == 401 and (await answer.json())["description"] == "Unauthorized"


async def test_only_who_started_is_written_to(started: Web) -> None:
    stranger = await started.api("sendMessage", chat_id=ANN, text="x")
    assert stranger["description"] == "Forbidden: bot can't initiate conversation with a user"
    await started.do("block", person=CAMILLE, blocked=True)
    blocked = await started.api("sendMessage", **TEXT)
    assert (blocked["error_code"], blocked["description"]) == (403, "Forbidden: bot was blocked by the user")
    await started.do("send", person=CAMILLE, text="/start")
    assert (await started.api("sendMessage", **TEXT))["ok"]


async def test_old_messages_stay(started: Web, clock: Clock) -> None:
    clock.now += 49 * 3600
    answer = await started.api("deleteMessage", chat_id=CAMILLE, message_id=1)
    assert answer["description"] == "Bad Request: message can't be deleted for everyone"


async def test_flood_limits(started: Web, telegram: Telegram, clock: Clock) -> None:
    telegram.limits = Limits()
    for _ in range(3):
        assert (await started.api("sendMessage", **TEXT))["ok"]
    flood = await started.api("sendMessage", **TEXT)
    assert (flood["error_code"], flood["parameters"]) == (429, {"retry_after": 1})
    assert flood["description"] == "Too Many Requests: retry after 1"
    clock.now += 1
    assert (await started.api("sendMessage", **TEXT))["ok"]
    group = [await started.api("sendMessage", chat_id=FRIENDS, text="x") for _ in range(21)]
    assert [one["ok"] for one in group] == [True] * 20 + [False]
    assert group[-1]["parameters"]["retry_after"] == 3
