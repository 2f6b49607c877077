"""Commands and descriptions that Telegram shows, per language; sent at start, only what changed."""

import json
from functools import lru_cache
from hashlib import sha256
from typing import Any

from bot.core.roles import Right, may
from bot.texts import SOURCE, Texts
from storage import facts, outbox
from storage.database import Transaction
from storage.records import Outgoing, Role, Urgency

SHOWN = (
    "start", "statement", "faq", "sign", "mysignature", "verify", "signatories", "share", "language",
    "subscribe", "stop", "privacy", "mydata", "erase", "contact", "help", "cancel",
)  # fmt: skip
FOR_ADMINS = {
    "admin": Right.LOOK,
    "review": Right.LOOK,
    "questions": Right.ANSWER,
    "stats": Right.LOOK,
    "broadcast": Right.BROADCAST,
    "export": Right.EXPORT,
    "living": Right.BROADCAST,
}
"""Command of the secretariat → what one must be allowed to, in the order in which they are shown."""

MADE_OF = "profile-made-of"

Call = tuple[str, dict[str, Any]]


def of_role(role: Role) -> tuple[str, ...]:
    """The commands of the secretariat that somebody with this role may use."""
    return tuple(name for name, right in FOR_ADMINS.items() if may(role, right))


def _commands(texts: Texts, language: str, names: tuple[str, ...]) -> list[dict[str, str]]:
    return [{"command": name, "description": texts.get(language, f"command-{name}")} for name in names]


@lru_cache(maxsize=2)
def calls(texts: Texts) -> dict[str, Call]:
    """Fact key → what to call. The source language also stands for all we do not speak."""
    made: dict[str, Call] = {}
    for language in ("", *texts.languages):
        spoken = language or SOURCE
        code = {"language_code": language}
        made[f"profile-commands-{language}"] = ("setMyCommands", {"commands": _commands(texts, spoken, SHOWN), **code})
        about = texts.get(spoken, "profile-description")
        made[f"profile-description-{language}"] = ("setMyDescription", {"description": about, **code})
        short = texts.get(spoken, "profile-short")
        made[f"profile-short-{language}"] = ("setMyShortDescription", {"short_description": short, **code})
    return made


def for_role(texts: Texts, language: str, chat_id: int, role: Role) -> Outgoing:
    """The commands in the chat of one person: with a role a longer list, without one the same as everybody's."""
    scope = {"scope": {"type": "chat", "chat_id": chat_id}}
    if role is Role.NONE:
        return Outgoing("deleteMyCommands", scope, None, Urgency.NOTICE)
    commands = _commands(texts, language, (*SHOWN, *of_role(role)))
    return Outgoing("setMyCommands", {"commands": commands, **scope}, None, Urgency.NOTICE)


async def refresh(tx: Transaction, texts: Texts) -> int:
    """Queues what differs from what was sent last; how many that is."""
    changed, known = 0, await facts.profile(tx)
    made_of = _digest(tx, [texts.digest, [*texts.languages], SHOWN])
    if known.get(MADE_OF) == made_of:  # most starts: no text of nine languages has to be made sense of
        return 0
    facts.write(tx, MADE_OF, made_of)
    for key, (method, payload) in calls(texts).items():
        digest = _digest(tx, payload)
        if known.get(key) != digest:
            facts.write(tx, key, digest)
            outbox.add(tx, Outgoing(method, payload, None, Urgency.NOTICE))
            changed += 1
    return changed


def _digest(tx: Transaction, told: object) -> str:
    return tx.vault.lookup(sha256(json.dumps(told, sort_keys=True).encode()).hexdigest(), "profile").hex()
