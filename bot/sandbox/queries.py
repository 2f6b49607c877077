"""Methods that answer presses of buttons and inline queries."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.entities import units
from bot.sandbox.markup import checked
from bot.sandbox.model import BOT_NAME, Json, bad_request
from bot.sandbox.sending import preview
from bot.sandbox.telegram import Telegram

PATIENCE = 60.0
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(telegram: Telegram, args: Args) -> bool:
    query = telegram.callbacks.get(args.text("callback_query_id"))
    if query is None or telegram.clock() - query["at"] > PATIENCE:
        raise bad_request(TOO_OLD)
    if units(args.text("text")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    url = args.text("url")
    if url and not re.match(rf"(https?://)?t\.me/{BOT_NAME}\?start=[\w-]{{1,64}}$", url):
        raise bad_request("URL_INVALID")
    answer = {"text": args.text("text"), "alert": args.flag("show_alert"), "url": url}
    query["answers"].append(answer)
    chat = telegram.chats[query["chat"]]
    telegram.publish("answer", chat, id=args.text("callback_query_id"), person=query["person"], **answer)
    return True


def answer_inline_query(telegram: Telegram, args: Args) -> bool:
    query = telegram.queries.get(args.text("inline_query_id"))
    if query is None or query["results"] is not None or telegram.clock() - query["at"] > PATIENCE:
        raise bad_request(TOO_OLD)
    results = args.parsed("results", list)
    if results is None:
        raise bad_request("can't parse results: expected an Array")
    if len(results) > 50:
        raise bad_request("RESULTS_TOO_MUCH")
    if len(args.text("next_offset").encode()) > 64:
        raise bad_request("NEXT_OFFSET_INVALID")
    prepared = [_result(result) for result in results]
    ids = [result["id"] for result in prepared]
    if len(set(ids)) != len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    query["button"] = _button(args.parsed("button", dict))
    query["results"] = prepared
    query["answered"].set()
    return True


def _result(result: Any) -> Json:
    """A result with the message it would send already checked and formatted."""
    if not isinstance(result, dict):
        raise bad_request("can't parse inline query result: expected an Object")
    id = str(result.get("id", ""))
    if not 1 <= len(id.encode()) <= 64:
        raise bad_request("RESULT_ID_INVALID")
    if result.get("type") != "article":
        raise bad_request("can't parse inline query result: only articles are tried in the sandbox")
    if not str(result.get("title", "")).strip():
        raise bad_request("can't parse inline query result: article title must be non-empty")
    content = result.get("input_message_content")
    if not isinstance(content, dict):
        raise bad_request("can't parse inline query result: input message content is not specified")
    body = formatted(Args(content), "message_text")
    body["text"] = body.pop("message_text")
    markup = checked(Args(result), inline_only=True)
    if markup and markup["inline_keyboard"]:
        body["reply_markup"] = markup
    about = {key: str(result.get(key, "")) for key in ("title", "description", "url")}
    return about | {"id": id, "message": body | preview(Args(content))}


def _button(button: Json | None) -> Json | None:
    if button and not re.fullmatch(r"[\w-]{1,64}", str(button.get("start_parameter", "")), re.ASCII):
        raise bad_request("START_PARAM_INVALID")
    return button
