"""The chats on disk, so that a restart goes on where it stopped."""

from __future__ import annotations

import base64
import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from bot.sandbox.model import Chat, File, Json, Member

if TYPE_CHECKING:
    from bot.sandbox.telegram import Telegram

NAME, VERSION = "sandbox.json", 1


def snapshot(telegram: Telegram) -> bytes:
    return orjson.dumps(_state(telegram), option=orjson.OPT_NON_STR_KEYS)


def write(folder: Path, state: bytes) -> None:
    """Written beside the old file and put in its place at once; only its owner may read it."""
    folder.mkdir(parents=True, exist_ok=True)
    target, fresh = folder / NAME, folder / f"{NAME}.new"
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(state)
    fresh.replace(target)


def load(telegram: Telegram, folder: Path) -> bool:
    """False if there is nothing to load, or it is of another version."""
    target = folder / NAME
    if not target.exists():
        return False
    state: Json = orjson.loads(target.read_bytes())
    if state["version"] != VERSION:
        return False
    telegram.people = {entry["id"]: Member(**entry) for entry in state["people"]}
    telegram.chats = {entry["id"]: _chat(entry) for entry in state["chats"]}
    telegram.files = {
        id: File(name, base64.b64decode(data), *rest) for id, (name, data, *rest) in state["files"].items()
    }
    telegram.profile = state["profile"]
    telegram.mails = state.get("mails", [])
    telegram.inline_messages = {id: (place[0], place[1]) for id, place in state["inline"].items()}
    telegram.numbers = {int(row): number for row, number in state["numbers"].items()}
    telegram.updates.next_id = state["next_update"]
    telegram.updates.pending = {update["update_id"]: update for update in state["pending"]}
    return True


def _state(telegram: Telegram) -> Json:
    files = {id: _file(file) for id, file in telegram.files.items()}
    return {
        "version": VERSION,
        "people": [asdict(member) for member in telegram.people.values()],
        "chats": [asdict(chat) for chat in telegram.chats.values()],
        "files": files,
        "profile": telegram.profile,
        "mails": telegram.mails,
        "inline": telegram.inline_messages,
        "numbers": telegram.numbers,
        "next_update": telegram.updates.next_id,
        "pending": list(telegram.updates.pending.values()),
    }


def _file(file: File) -> tuple[Any, ...]:
    return (file.name, base64.b64encode(file.data).decode(), file.mime, file.kind, file.details)


def _chat(entry: dict[str, Any]) -> Chat:
    """JSON made the numbers that were keys into text."""
    chat = Chat(**entry)
    chat.messages = {int(number): message for number, message in chat.messages.items()}
    chat.read = {int(person): int(number) for person, number in chat.read.items()}
    return chat
