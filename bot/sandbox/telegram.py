"""The stand-in's state: who is there, what was said, which updates wait, and who watches."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bot.sandbox import store
from bot.sandbox.hook import Hook, Road
from bot.sandbox.limits import Limits
from bot.sandbox.model import (
    BOT_ID,
    BOT_NAME,
    FRIENDS,
    PEOPLE,
    SECRETARIAT,
    Call,
    Chat,
    Fault,
    File,
    Json,
    Member,
    bad_request,
)
from bot.sandbox.updates import Updates

DIRECT = 7 * 10**14


class Telegram:
    """Everything the stand-in knows, in memory; nothing here awaits anything but a poll for updates."""

    def __init__(self, token: str, people: Sequence[Member] = PEOPLE, clock: Callable[[], float] = time.time) -> None:
        self.token, self.clock = token, clock
        self.bot: Json = {"id": BOT_ID, "is_bot": True, "first_name": "ICC statement bot", "username": BOT_NAME}
        self.people: dict[int, Member] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.profile: dict[str, Any] = {}
        self.mails: list[Json] = []
        self.callbacks: dict[str, Json] = {}
        self.queries: dict[str, Json] = {}
        self.inline_messages: dict[str, tuple[int, int]] = {}
        self.updates = Updates()
        self.hook: Hook | None = None
        self.road = Road()
        self.journal: list[Call] = []
        self.fault: Callable[[str, Json], Fault | None] | None = None
        self.limits: Limits | None = None
        self.numbers: dict[int, int] = {}
        self.polled_at = 0.0
        self.changes = 0
        self.watchers: set[asyncio.Queue[Json | None]] = set()
        for member in people:
            self.add(member)
        self._groups()

    def _groups(self) -> None:
        ids = list(self.people)
        for id, title, members in ((FRIENDS, "Coalition friends", ids[:2]), (SECRETARIAT, "Secretariat", ids[3:4])):
            if members:
                self.group(id, title, members)

    @property
    def update_id(self) -> int:
        """The number the next update will have."""
        return self.updates.next_id

    @property
    def confirmed(self) -> set[int]:
        return self.updates.confirmed

    # --- people and chats ---

    def add(self, member: Member) -> None:
        self.people[member.id] = member
        self.chats[member.id] = Chat(member.id, "private", [member.id])
        self.publish("person", person=member, about=self.chats[member.id].whole())

    def group(self, id: int, title: str, members: Sequence[int]) -> Chat:
        """A group the bot is in; its first member made it."""
        self.chats[id] = Chat(id, "supergroup", list(members), title, "member")
        self.publish("chat", about=self.chats[id].whole())
        return self.chats[id]

    def direct(self, one: int, other: int) -> Chat:
        id = DIRECT + min(one, other) * 10**7 + max(one, other)
        if id not in self.chats:
            self.chats[id] = Chat(id, "direct", sorted((one, other)))
            self.publish("chat", about=self.chats[id].whole())
        return self.chats[id]

    def chat_for(self, person: int, chat: int | None = None) -> Chat:
        """As people name chats: none or oneself is the bot, another person's id is the talk with that person."""
        if person not in self.people:
            raise bad_request("person not found")
        if chat in self.people and chat != person:
            return self.direct(person, chat)
        found = self.chats.get(chat or person)
        if found is None or person not in found.members:
            raise bad_request("chat not found")
        return found

    def brief(self, chat: Chat) -> Json:
        """The chat as it appears inside a message."""
        if chat.type == "private":
            user = self.people[chat.id].user()
            return {key: user[key] for key in ("id", "first_name", "username") if key in user} | {"type": "private"}
        return {"id": chat.id, "type": chat.type, "title": chat.title}

    # --- messages ---

    def post(self, chat: Chat, sender: Json, body: Json) -> Json:
        number = self._next_number(chat)
        message = {"message_id": number, "from": sender, "chat": self.brief(chat), "date": int(self.clock())} | body
        chat.messages[number] = message
        self.publish("message", chat, message=message)
        return message

    def _next_number(self, chat: Chat) -> int:
        """Groups number their messages each for itself; private chats share one row of numbers."""
        row = chat.id if chat.type == "supergroup" else 0
        self.numbers[row] = self.numbers.get(row, 0) + 1
        return self.numbers[row]

    def change(self, chat: Chat, message: Json) -> Json:
        """Put an edited message in the old one's place."""
        changed = message | {"edit_date": int(self.clock())}
        chat.messages[message["message_id"]] = changed
        self.publish("edit", chat, message=changed)
        return changed

    def remove(self, chat: Chat, ids: Sequence[int]) -> None:
        for number in ids:
            chat.messages.pop(number, None)
        self.publish("delete", chat, ids=list(ids))
        if gone := [number for number in chat.pinned if number not in chat.messages]:
            chat.pinned = [number for number in chat.pinned if number not in gone]
            self.publish("pin", chat, pinned=chat.pinned)

    def store(self, file: File) -> str:
        id = f"FILE{secrets.token_hex(8)}"
        self.files[id] = file
        return id

    # --- watchers ---

    def publish(self, kind: str, chat: Chat | None = None, **data: Any) -> None:
        """Tell every open page; `chat` also wakes those who wait for that chat."""
        self.changes += 1
        event: Json = {"kind": kind} | ({"chat": chat.id} if chat else {}) | data
        if chat:
            chat.version += 1
        for watcher in self.watchers:
            watcher.put_nowait(event)

    def close(self) -> None:
        """Let every waiting request end."""
        self.unhook()
        self.updates.interrupt()
        for watcher in self.watchers:
            watcher.put_nowait(None)
        for query in self.queries.values():
            query["answered"].set()

    def unhook(self) -> None:
        if self.hook:
            self.hook.close()
        self.hook = None

    def save(self, folder: Path) -> None:
        store.write(folder, store.snapshot(self))

    def load(self, folder: Path) -> bool:
        """Whether there was something to go on with."""
        return store.load(self, folder)

    def alive(self) -> bool:
        """Whether the bot is asking for updates, or did so in the last ten seconds."""
        return self.updates.polling.is_set() or self.clock() - self.polled_at < 10
