"""Keyboards under messages and under the composer, checked as strictly as Telegram checks them."""

from __future__ import annotations

import re
from typing import Any

import orjson

from bot.sandbox.args import Args
from bot.sandbox.entities import units
from bot.sandbox.model import Json, bad_request

SWITCHES = ("switch_inline_query", "switch_inline_query_current_chat")
OTHERS = ("web_app", "login_url", "switch_inline_query_chosen_chat", "callback_game", "pay")
ACTIONS = ("url", "callback_data", "copy_text", *SWITCHES, *OTHERS)
INLINE, REPLY = "inline_keyboard", "keyboard"
MOST_BUTTONS = {INLINE: 100, REPLY: 300}
_URL = re.compile(r"(?:https?://|tg://|ton://)?[^\s/?#@:]+(?:[.:?/][^\s]*)?", re.IGNORECASE)


def checked(args: Args, inline_only: bool = False) -> Json | None:
    markup: Json | None = args.parsed("reply_markup", dict)
    if not markup:
        return None
    kind = next((key for key in (INLINE, REPLY, "remove_keyboard", "force_reply") if key in markup), "")
    if not kind or (inline_only and kind != INLINE):
        raise bad_request("inline keyboard expected" if inline_only else "object expected as reply markup")
    if kind in MOST_BUTTONS:
        _rows(markup[kind], kind)
        if len(orjson.dumps(markup)) > 10_000:
            raise bad_request("reply markup is too long")
    placeholder = markup.get("input_field_placeholder", "")
    if units(str(placeholder)) > 64:
        raise bad_request("input field placeholder is too long")
    return markup


def _rows(rows: Any, kind: str) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{kind}" must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS[kind]:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _inline(button) if kind == INLINE else _reply(button)


def _reply(button: Any) -> None:
    text = button.get("text") if isinstance(button, dict) else button
    if not isinstance(text, str):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    if not text.strip():
        raise bad_request("can't parse keyboard button: Text must be non-empty")


def _inline(button: Any) -> None:
    problem = "can't parse inline keyboard button: "
    if not isinstance(button, dict):
        raise bad_request(problem + "InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise bad_request(problem + 'Can\'t find field "text"')
    if not button["text"].strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    given = [action for action in ACTIONS if action in button]
    if not given:
        raise bad_request(problem + "Text buttons are unallowed in the inline keyboard")
    if len(given) > 1:
        raise bad_request(problem + f"exactly one action is expected, found {', '.join(given)}")
    _action(given[0], button[given[0]])


def _action(action: str, value: Any) -> None:
    if action == "callback_data" and not (isinstance(value, str) and 1 <= len(value.encode()) <= 64):
        raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and not link(value):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    if action == "copy_text":
        text = value.get("text") if isinstance(value, dict) else None
        if not isinstance(text, str) or not 1 <= len(text) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if action in SWITCHES and units(str(value)) > 256:
        raise bad_request("BUTTON_SWITCH_QUERY_INVALID")


def link(value: Any) -> bool:
    """An address Telegram takes behind a button: http, https or tg, with a host that has a dot."""
    if not isinstance(value, str) or not _URL.fullmatch(value):
        return False
    scheme, found, rest = value.partition("://")
    if found and scheme.lower() in {"tg", "ton"}:
        return bool(rest)
    host = re.split(r"[/?#:]", rest if found else value)[0]
    return scheme.lower() in {"http", "https"} and "." in host.strip(".") if found else "." in host.strip(".")
