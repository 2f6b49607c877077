"""Updates as they come, by whichever way: what can be kept, whose it is, and into the inbox with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

from storage import inbox
from storage.database import Database, Transaction

KINDS = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")


@dataclass(frozen=True)
class Arrival:
    update_id: int
    raw: bytes
    chat: int


def arrival(item: object) -> Arrival | None:
    """None for what is no update, or cannot be kept."""
    if not isinstance(item, dict) or not _is_number(item.get("update_id")):
        return None
    try:
        return Arrival(item["update_id"], orjson.dumps(item), chat(item))
    except orjson.JSONEncodeError:  # it can read deeper nests than it can write
        return None


class Hands(Protocol):
    """Whoever deals with them."""

    async def take(self, tx: Transaction) -> None:
        """In the commit of what keeps them; nothing may follow."""

    def wake(self) -> None:
        """There may be something new."""


async def keep(database: Database, arrivals: Iterable[Arrival], hands: Hands) -> int:
    """How many of them are new; they are safe when this is back. Raises Unavailable: none was kept."""
    async with database.beside() as tx:
        new = await inbox.add(tx, *((each.update_id, each.raw, each.chat) for each in arrivals))
        await hands.take(tx)
    return new


def _is_number(value: object) -> bool:
    """One that the database can keep."""
    return isinstance(value, int) and abs(value) < 1 << 63


def chat(update: dict[str, Any]) -> int:
    """The id of the chat an update belongs to, or of the person where there is no chat; 0 when it names neither."""
    body = _part(update, *KINDS)
    message = _part(body, "message") or body
    found = (_part(message, "chat") or _part(body, "from")).get("id")
    return found if isinstance(found, int) else 0


def sender(update: dict[str, Any]) -> int:
    """The id of the person who did it; 0 when it names none."""
    found = _part(_part(update, *KINDS), "from").get("id")
    return found if isinstance(found, int) else 0


def question(update: dict[str, Any]) -> str:
    """What may be one: words of a private chat that are no command; empty when there are none."""
    message = _part(update, "message")
    text = message.get("text")
    private = _part(message, "chat").get("type") == "private"
    return text if private and isinstance(text, str) and not text.startswith("/") else ""


def _part(known: dict[str, Any], *names: str) -> dict[str, Any]:
    """The first of these that is an object; an empty one when none is: anything may come in."""
    return next((known[name] for name in names if isinstance(known.get(name), dict)), {})
