"""Methods about the bot itself and about chats: commands, descriptions, members, files."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.args import Args
from bot.sandbox.entities import units
from bot.sandbox.model import BOT_ID, Chat, Json, bad_request
from bot.sandbox.sending import known, writable
from bot.sandbox.telegram import Telegram

LENGTHS = {"name": 64, "description": 512, "short_description": 120}
SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}
ABILITIES = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
ABILITIES |= {"can_connect_to_business": False, "has_main_web_app": False}
GRANTED = ("can_manage_chat", "can_delete_messages", "can_pin_messages", "can_invite_users")
WITHHELD = ("is_anonymous", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info")
STORIES = ("can_post_stories", "can_edit_stories", "can_delete_stories")
RIGHTS = dict.fromkeys(GRANTED, True) | dict.fromkeys((*WITHHELD, *STORIES), False)
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(telegram: Telegram, args: Args) -> Json:
    return telegram.bot | ABILITIES


def language(args: Args) -> str:
    code = args.text("language_code")
    if code and not re.fullmatch("[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def scope(telegram: Telegram, args: Args) -> str:
    """The scope as one word, the chat and the user in it."""
    given: Json = args.parsed("scope", dict) or {"type": "default"}
    kind = str(given.get("type"))
    if kind in SCOPES:
        return kind
    if kind not in CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unknown type specified")
    word = f"{kind}:{known(telegram, Args(given)).id}"
    return f"{word}:{Args(given).number('user_id')}" if kind == "chat_member" else word


def set_my_commands(telegram: Telegram, args: Args) -> bool:
    commands = args.parsed("commands", list)
    if commands is None:
        raise bad_request("can't parse commands: expected an Array")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    clean = [_command(command) for command in commands]
    key = f"commands/{scope(telegram, args)}/{language(args)}"
    telegram.profile[key] = clean
    telegram.publish("profile", profile=telegram.profile)
    return True


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    name, description = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= units(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def get_my_commands(telegram: Telegram, args: Args) -> list[Json]:
    found: list[Json] = telegram.profile.get(f"commands/{scope(telegram, args)}/{language(args)}", [])
    return found


def delete_my_commands(telegram: Telegram, args: Args) -> bool:
    telegram.profile.pop(f"commands/{scope(telegram, args)}/{language(args)}", None)
    telegram.publish("profile", profile=telegram.profile)
    return True


def set_text(telegram: Telegram, args: Args, name: str) -> bool:
    text = args.text(name)
    if units(text) > LENGTHS[name]:
        raise bad_request(f"bot {name.replace('_', ' ')} is too long")
    telegram.profile[f"{name}/{language(args)}"] = text
    telegram.publish("profile", profile=telegram.profile)
    return True


def get_text(telegram: Telegram, args: Args, name: str) -> Json:
    code, fallback = language(args), telegram.bot["first_name"] if name == "name" else ""
    own = telegram.profile.get(f"{name}/{code}")
    return {name: own or telegram.profile.get(f"{name}/") or fallback}


def get_chat(telegram: Telegram, args: Args) -> Json:
    chat = known(telegram, args)
    details: Json = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": dict.fromkeys(GIFTS, False)}
    if chat.pinned:
        details["pinned_message"] = chat.messages[chat.pinned[-1]]
    return telegram.brief(chat) | details


def get_chat_member(telegram: Telegram, args: Args) -> Json:
    return member(telegram, known(telegram, args), args.number("user_id"))


def member(telegram: Telegram, chat: Chat, user_id: int) -> Json:
    if user_id == BOT_ID:
        return membership(telegram, chat.standing)
    if user_id not in telegram.people:
        raise bad_request("user not found")
    user = telegram.people[user_id].user()
    if user_id not in chat.members:
        return {"user": user, "status": "left"}
    if chat.type == "supergroup" and chat.members[0] == user_id:
        return {"user": user, "status": "creator", "is_anonymous": False}
    return {"user": user, "status": "member"}


def membership(telegram: Telegram, status: str) -> Json:
    """The bot as a member of a chat."""
    rights: dict[str, Json] = {"kicked": {"until_date": 0}, "administrator": {"can_be_edited": False} | RIGHTS}
    return {"user": telegram.bot, "status": status} | rights.get(status, {})


def get_chat_administrators(telegram: Telegram, args: Args) -> list[Json]:
    chat = known(telegram, args)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    bot = [membership(telegram, chat.standing)] if chat.standing == "administrator" else []
    return [member(telegram, chat, chat.members[0]), *bot]


def get_chat_member_count(telegram: Telegram, args: Args) -> int:
    chat = known(telegram, args)
    return len(chat.members) + (chat.status == "member" or chat.type == "private")


def leave_chat(telegram: Telegram, args: Args) -> bool:
    chat = writable(telegram, args)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.status, chat.admin = "left", False
    telegram.publish("status", chat, status="left", admin=False)
    return True


def get_file(telegram: Telegram, args: Args) -> Json:
    id = args.text("file_id")
    if id not in telegram.files:
        raise bad_request("invalid file_id" if id else "file_id not specified")
    size = len(telegram.files[id].data)
    if size > 20 << 20:
        raise bad_request("file is too big")
    return {"file_id": id, "file_unique_id": f"U{id}", "file_size": size, "file_path": f"documents/{id}"}
