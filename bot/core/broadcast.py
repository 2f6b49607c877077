"""What a broadcast may hold, whom it is for, and which calls of the Bot API that makes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import Any

from bot.core.delivery import Meaning
from bot.core.form import Problem
from storage.broadcast_records import Broadcast, Content, DeliveryState, Part

MEDIA = {  # field of a message → how it is sent; an animation also carries a document, so it stands first
    "animation": "sendAnimation",
    "photo": "sendPhoto",
    "video": "sendVideo",
    "audio": "sendAudio",
    "voice": "sendVoice",
    "document": "sendDocument",
}
IN_ALBUM = frozenset({"photo", "video", "audio", "document"})
REPLACEABLE = frozenset({"animation", "photo", "video", "audio", "document"})  # of editMessageMedia
MOST_IN_ALBUM = 10
KEPT_ENTITIES = frozenset(
    {
        "bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link", "url", "email",
        "phone_number", "mention", "hashtag", "cashtag", "bot_command", "blockquote", "expandable_blockquote",
    }
)  # fmt: skip
BAR = 12

Call = tuple[str, dict[str, Any]]
"""(method, payload)"""


def part(message: Mapping[str, Any]) -> Part:
    """What a message holds, from its shape in the Bot API. Raises Problem for what cannot be sent on."""
    if "text" in message:
        return Part("text", text=message["text"], entities=_entities(message.get("entities", ())))
    kind = next((each for each in MEDIA if message.get(each)), None)
    if kind is None:
        raise Problem("broadcast-kind")
    media = message[kind][-1] if kind == "photo" else message[kind]
    entities = _entities(message.get("caption_entities", ()))
    return Part(kind, media["file_id"], message.get("caption", ""), entities)


def _entities(given: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """Without mentions of people by id, and what a bot may not send."""
    return tuple(
        {key: value for key, value in each.items() if key != "user"} for each in given if each["type"] in KEPT_ENTITIES
    )


def joined(content: Content | None, added: Part, album: str) -> Content:
    """An album comes as several messages; any other message takes the place of what was there."""
    if content is None or not album or content.album != album:
        return Content((added,), album)
    if len(content.parts) >= MOST_IN_ALBUM or added.kind not in IN_ALBUM:
        raise Problem("broadcast-kind")
    return Content((*content.parts, added), album)


def sending(content: Content, chat_id: int, keyboard: Mapping[str, Any]) -> Call:
    """An album can carry no keyboard."""
    if len(content.parts) > 1:
        return "sendMediaGroup", {"chat_id": chat_id, "media": [_media(each) for each in content.parts]}
    only = content.parts[0]
    payload: dict[str, Any] = {"chat_id": chat_id, "reply_markup": keyboard}
    if only.kind == "text":
        return "sendMessage", payload | {"text": only.text, "entities": list(only.entities)}
    return MEDIA[only.kind], payload | {only.kind: only.file} | _caption(only)


def _caption(given: Part) -> dict[str, Any]:
    return {"caption": given.text, "caption_entities": list(given.entities)} if given.text else {}


def _media(given: Part) -> dict[str, Any]:
    return {"type": given.kind, "media": given.file} | _caption(given)


def correcting(content: Content, chat_id: int, messages: tuple[int, ...], keyboard: Mapping[str, Any]) -> Call:
    only = content.parts[0]
    payload: dict[str, Any] = {"chat_id": chat_id, "message_id": messages[0], "reply_markup": keyboard}
    if only.kind == "text":
        return "editMessageText", payload | {"text": only.text, "entities": list(only.entities)}
    return "editMessageMedia", payload | {"media": _media(only)}


def recalling(chat_id: int, messages: tuple[int, ...]) -> Call:
    if len(messages) > 1:
        return "deleteMessages", {"chat_id": chat_id, "message_ids": list(messages)}
    return "deleteMessage", {"chat_id": chat_id, "message_id": messages[0]}


def correctable(before: Content, after: Content) -> bool:
    """Telegram turns a text into a text and a picture, film or file into another; albums stay as they are."""
    if len(before.parts) > 1 or len(after.parts) > 1:
        return False
    kinds = {before.parts[0].kind, after.parts[0].kind}
    return kinds == {"text"} or kinds <= REPLACEABLE


def fingerprint(broadcast: Broadcast) -> str:
    """Of everything an admin confirms: the words, the files, whom they are for, when."""
    bound = {
        "contents": {code: [asdict(each) for each in content.parts] for code, content in broadcast.contents.items()},
        "audience": asdict(broadcast.audience),
        "fallback": broadcast.fallback,
        "pilot": broadcast.pilot,
        "at": broadcast.at.isoformat() if broadcast.at else "",
        "work": broadcast.work,
        "about": broadcast.about,
    }
    return sha256(json.dumps(bound, sort_keys=True).encode()).hexdigest()[:24]


def served(broadcast: Broadcast, language: str) -> str:
    """The language somebody gets it in; "" for not at all."""
    return language if language in broadcast.contents else broadcast.fallback


def pilot_size(total: int) -> int:
    """One in a hundred, and somebody at least."""
    return max(1, round(total / 100))


@dataclass(frozen=True)
class Tally:
    """How many deliveries stand where."""

    counts: Mapping[DeliveryState, int] = field(default_factory=dict)

    def __getitem__(self, state: DeliveryState) -> int:
        return self.counts.get(state, 0)

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def left(self) -> int:
        return self[DeliveryState.QUEUED] + self[DeliveryState.SENDING]

    @property
    def percent(self) -> int:
        return 100 * (self.total - self.left) // self.total if self.total else 0

    @property
    def bar(self) -> str:
        done = BAR * self.percent // 100
        return "▓" * done + "░" * (BAR - done)


STATES = {
    Meaning.SENT: DeliveryState.SENT,
    Meaning.HARMLESS: DeliveryState.SENT,
    Meaning.LATER: DeliveryState.QUEUED,
    Meaning.REFUSED: DeliveryState.QUEUED,
    Meaning.GONE: DeliveryState.GONE,
    Meaning.UNCERTAIN: DeliveryState.UNCERTAIN,
    Meaning.MOVED: DeliveryState.FAILED,
    Meaning.BARE: DeliveryState.FAILED,
    Meaning.MISSING: DeliveryState.FAILED,
    Meaning.FAILED: DeliveryState.FAILED,
    Meaning.POISON: DeliveryState.FAILED,
}
"""What becomes of a delivery, by what Telegram answered."""
