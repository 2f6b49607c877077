"""What people do: write, press, edit, forward, block, ask inline."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from typing import Any

from bot.sandbox.albums import regrouped
from bot.sandbox.args import Args
from bot.sandbox.content import formatted
from bot.sandbox.entities import covered
from bot.sandbox.model import BOT_ID, BOT_NAME, Chat, Json, Where, bad_request, without
from bot.sandbox.profile import membership
from bot.sandbox.sending import origin
from bot.sandbox.telegram import Telegram

TWO_DAYS = 48 * 3600
ANSWER_WITHIN = 10.0
PASSED_ON = frozenset({"via_bot", "new_chat_members", "left_chat_member"})


def say(telegram: Telegram, where: Where, text: str, entities: list[Any], *, reply_to: int = 0) -> Json:
    return arrive(telegram, where, written(text, entities), reply_to)


def written(text: str, entities: list[Any]) -> Json:
    """People's programs send entities, never markup."""
    return formatted(Args({"text": text, "entities": entities}), "text")


def forward(telegram: Telegram, where: Where, numbers: list[int], target: Chat) -> list[Json]:
    """An album that is forwarded as a whole stays one."""
    messages = [where.chat.messages[number] for number in numbers if number in where.chat.messages]
    if not messages or len(messages) < len(numbers):
        raise bad_request("message to forward not found")
    bodies = regrouped(messages, [origin(message) for message in messages])
    return [arrive(telegram, Where(where.person, target), body) for body in bodies]


def arrive(telegram: Telegram, where: Where, body: Json, reply_to: int = 0) -> Json:
    """A message from a person: shown to the members, and to the bot if it may read it."""
    person, chat = where
    if chat.type == "private" and chat.status != "member":
        started = chat.status == "left"
        chat.status = "member" if started else chat.status
        telegram.publish("status", chat, status="member") if started else block(telegram, person, False)
    if reply_to:
        if reply_to not in chat.messages:
            raise bad_request("message to be replied not found")
        source = chat.messages[reply_to]
        body = body | {"reply_to_message": without(source, "reply_to_message")}
    if chat.keyboard and (chat.keyboard.get("one_time_keyboard") or "force_reply" in chat.keyboard):
        chat.keyboard = None
        telegram.publish("keyboard", chat, keyboard=None)
    message = telegram.post(chat, telegram.people[person].user(), body)
    chat.read[person] = message["message_id"]
    if sees(chat, message):
        telegram.updates.push("message", message)
    return message


def sees(chat: Chat, message: Json) -> bool:
    """The group privacy mode: commands, mentions, replies to the bot, what came through it, who came or went."""
    if chat.type != "supergroup":
        return chat.type == "private"
    reply: Json = message.get("reply_to_message") or {"from": {"id": 0}}
    marks = message.get("entities") or message.get("caption_entities") or []
    told = chat.admin or reply["from"]["id"] == BOT_ID or any(_calls(message, entity) for entity in marks)
    return chat.status == "member" and (told or not PASSED_ON.isdisjoint(message))


def _calls(message: Json, entity: Json) -> bool:
    """Whether that part of the text speaks to the bot: its name, or a command that names no other bot."""
    name = covered(message.get("text") or message["caption"], entity).lower().partition("@")[2]
    if entity["type"] == "bot_command" and entity["offset"] == 0:
        return name in {"", BOT_NAME}
    return entity["type"] in {"bot_command", "mention"} and name == BOT_NAME


def _query_id() -> str:
    return str(secrets.randbits(62))


def correct(telegram: Telegram, where: Where, number: int, change: Json) -> Json:
    """Edit one's own message; `change` is what `written` made of the new text."""
    person, chat = where
    message = chat.messages.get(number)
    if message is None or message["from"]["id"] != person or "text" not in message:
        raise bad_request("message can't be edited")
    if telegram.clock() - message["date"] > TWO_DAYS or "forward_origin" in message:
        raise bad_request("message can't be edited")
    changed = telegram.change(chat, without(message, "text", "entities") | change)
    if sees(chat, changed):
        telegram.updates.push("edited_message", changed)
    return changed


def erase(telegram: Telegram, chat: Chat, number: int) -> None:
    """The bot is not told, as in Telegram."""
    if number not in chat.messages:
        raise bad_request("message to delete not found")
    telegram.remove(chat, [number])


def tap(telegram: Telegram, where: Where, number: int, data: str) -> str:
    """Press a button; the data is not checked against the message's buttons, as a bad client would not either."""
    person, chat = where
    id = _query_id()
    telegram.callbacks[id] = {"at": telegram.clock(), "chat": chat.id, "person": person, "answers": []}
    user = telegram.people[person].user()
    query: Json = {"id": id, "from": user, "chat_instance": str(chat.id), "data": data}
    message = chat.messages.get(number)
    inline = next((key for key, value in telegram.inline_messages.items() if value == (chat.id, number)), None)
    if inline:
        query["inline_message_id"] = inline
    else:
        query["message"] = message or {"chat": telegram.brief(chat), "message_id": number, "date": 0}
    telegram.updates.push("callback_query", query)
    return id


def block(telegram: Telegram, person: int, blocked: bool) -> None:
    chat = telegram.chats[person]
    status = "kicked" if blocked else "member"
    if chat.status != status:
        _membership(telegram, person, chat, status=status)


def seat(telegram: Telegram, where: Where, inside: bool) -> None:
    """Take the bot into a group, or out of it."""
    person, chat = where
    status = "member" if inside else "kicked"
    if chat.type != "supergroup" or (chat.status == "member") == inside:
        return
    _membership(telegram, person, chat, status=status)
    service = {"new_chat_members": [telegram.bot]} if inside else {"left_chat_member": telegram.bot}
    arrive(telegram, where, service)


def promote(telegram: Telegram, where: Where, admin: bool) -> None:
    """Make the bot an admin of a group it is in, or no longer."""
    person, chat = where
    if chat.type != "supergroup" or chat.status != "member":
        raise bad_request("the bot is not a member of this group")
    if chat.admin != admin:
        _membership(telegram, person, chat, status="member", admin=admin)


def _membership(telegram: Telegram, person: int, chat: Chat, *, status: str, admin: bool = False) -> None:
    old = chat.standing
    chat.status, chat.admin = status, admin
    telegram.publish("status", chat, status=status, admin=admin)
    change: Json = {"chat": telegram.brief(chat), "from": telegram.people[person].user()}
    change |= {"date": int(telegram.clock()), "old_chat_member": membership(telegram, old)}
    telegram.updates.push("my_chat_member", change | {"new_chat_member": membership(telegram, chat.standing)})


async def ask(telegram: Telegram, where: Where, query: str, offset: str) -> Json:
    """An inline query; waits for the bot's answer and is empty without one."""
    id, (person, chat) = _query_id(), where
    kind = "sender" if chat.id == person else "private" if chat.type == "direct" else "supergroup"
    entry: Json = {"at": telegram.clock(), "results": None, "button": None, "answered": asyncio.Event()}
    telegram.queries[id] = entry
    user = telegram.people[person].user()
    telegram.updates.push("inline_query", {"id": id, "from": user, "query": query, "offset": offset, "chat_type": kind})
    with suppress(TimeoutError):
        await asyncio.wait_for(entry["answered"].wait(), ANSWER_WITHIN)
    results = entry["results"]
    return {"id": id, "results": results or [], "button": entry["button"], "answered": results is not None}


def choose(telegram: Telegram, where: Where, query: str, wanted: str) -> Json:
    """Take a result of an inline query; what is posted is the person's, via the bot."""
    results = telegram.queries.get(query, {}).get("results") or []
    body = next((result["message"] for result in results if result["id"] == wanted), None)
    if body is None:
        raise bad_request("inline query result not found")
    message = arrive(telegram, where, body | {"via_bot": telegram.bot})
    if "reply_markup" in message:
        telegram.inline_messages[f"INLINE{secrets.token_hex(8)}"] = (where.chat.id, message["message_id"])
    return message
