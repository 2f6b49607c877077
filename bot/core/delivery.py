"""What an answer of the Bot API to a sending call means: one table, tested row by row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

FLOOD_DEFAULT = 30
"""Seconds to wait when Telegram asks to slow down and does not say for how long."""


class Meaning(Enum):
    SENT = auto()
    LATER = auto()  # flood: certainly not sent, wait
    GONE = auto()  # the person or group cannot be reached any more
    MOVED = auto()  # the group became a supergroup with another id
    FAILED = auto()  # refused for good, our fault or nobody's
    POISON = auto()  # what was to be sent is wrong: everybody else would refuse it, too
    MISSING = auto()  # the message that was to be changed is gone or too old
    HARMLESS = auto()  # what was wanted is already so, or too late to matter
    UNCERTAIN = auto()  # may or may not have been sent
    BARE = auto()  # the message to reply to is gone: send without the reply
    REFUSED = auto()  # the token is not valid: stop sending


@dataclass(frozen=True)
class Verdict:
    meaning: Meaning
    seconds: float = 0  # of LATER
    chat_id: int = 0  # of MOVED
    sure: bool = True  # False of GONE where Telegram knows no such chat: the token may be another bot's


# Telegram's descriptions are not a contract: matched by a part, in lower case; unknown ones fall to the generic row
_BAD_REQUESTS = (
    ("message is not modified", Meaning.HARMLESS),
    ("query is too old", Meaning.HARMLESS),
    ("query id is invalid", Meaning.HARMLESS),
    ("message to delete not found", Meaning.HARMLESS),
    ("message to edit not found", Meaning.MISSING),
    ("message can't be edited", Meaning.MISSING),
    ("message can't be deleted", Meaning.MISSING),
    ("can't parse", Meaning.POISON),
    ("too long", Meaning.POISON),
    ("text is empty", Meaning.POISON),
    ("wrong file identifier", Meaning.POISON),
    ("button_", Meaning.POISON),
    ("there is no text in the message", Meaning.POISON),
    ("there is no caption in the message", Meaning.POISON),
    ("message to be replied not found", Meaning.BARE),
    ("replied message not found", Meaning.BARE),
    ("chat not found", Meaning.GONE),
    ("peer_id_invalid", Meaning.GONE),
    ("user not found", Meaning.GONE),
)

_IDEMPOTENT = ("edit", "delete", "answer", "setmy", "pin", "unpin")


def idempotent(method: str) -> bool:
    """Calls that may simply be made again."""
    return method.lower().startswith(_IDEMPOTENT)


def verdict(code: int, description: str = "", parameters: Mapping[str, Any] | None = None) -> Verdict:
    told = parameters or {}
    if code == 200:
        return Verdict(Meaning.SENT)
    if code == 429:
        return Verdict(Meaning.LATER, seconds=_positive(told.get("retry_after"), FLOOD_DEFAULT))
    if code in (401, 404):
        return Verdict(Meaning.REFUSED)
    if code == 403:
        return Verdict(Meaning.GONE)
    if code == 400:
        return _bad_request(description, told)
    return Verdict(Meaning.UNCERTAIN if code >= 500 else Meaning.FAILED)


def proved(method: str, meant: Verdict, messages: Sequence[int]) -> Verdict:
    """A message is sent when Telegram names its number; a yes without one leaves its fate unknown."""
    bare = meant.meaning is Meaning.SENT and not messages and method.lower().startswith("send")
    return Verdict(Meaning.UNCERTAIN) if bare else meant


def _bad_request(description: str, told: Mapping[str, Any]) -> Verdict:
    moved = told.get("migrate_to_chat_id")
    if isinstance(moved, int):
        return Verdict(Meaning.MOVED, chat_id=moved)
    text = description.lower()
    meaning = next((meaning for part, meaning in _BAD_REQUESTS if part in text), Meaning.FAILED)
    return Verdict(meaning, sure=meaning is not Meaning.GONE)


def _positive(value: object, default: float) -> float:
    return float(value) if isinstance(value, (int, float)) and value > 0 else default
