"""What people see: the whole state for a page that opens, and one chat for those who look on."""

from __future__ import annotations

from dataclasses import asdict

from bot.sandbox.model import Chat, Json, without
from bot.sandbox.telegram import Telegram


def state(telegram: Telegram) -> Json:
    people = [member for member in telegram.people.values() if member.role != "crowd"]
    shown = {member.id for member in people}
    return {
        "kind": "state",
        "bot": telegram.bot,
        "alive": telegram.alive(),
        "people": [asdict(member) for member in people],
        "chats": [chat.whole() for chat in telegram.chats.values() if shown.intersection(chat.members)],
        "profile": telegram.profile,
        "mails": telegram.mails,
    }


def seen(telegram: Telegram, chat: Chat) -> Json:
    """One chat as its members see it; `version` grows with every change, `pending` updates still wait for the bot."""
    answers = [entry["answers"] for entry in telegram.callbacks.values() if entry["chat"] == chat.id]
    return {
        "chat": chat.id,
        "version": chat.version,
        "status": chat.status,
        "messages": [_message(message) for message in chat.messages.values()],
        "keyboard": chat.keyboard,
        "pinned": chat.pinned,
        "answers": [answer for answered in answers for answer in answered],
        "pending": len(telegram.updates.pending),
    }


def _message(message: Json) -> Json:
    """A message with its buttons at hand and nobody's chat repeated."""
    return without(message, "chat", "reply_markup") | {
        "buttons": message.get("reply_markup", {}).get("inline_keyboard", [])
    }
