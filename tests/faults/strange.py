"""Updates of every kind and with every field that python-telegram-bot knows, made at random from its own types."""

import datetime
import inspect
import typing
from collections.abc import Iterator, Sequence
from functools import cache
from random import Random
from typing import Any, get_args

import telegram
from telegram._utils import types

from bot.app import ADMIN_COMMANDS, COMMANDS, PRESSES

CANARY = "Qzfuzz"  # in everything that is typed: it must stand nowhere in the clear
DEEPEST, FIELDS = 5, 4  # how deep objects hold others; how many optional fields one has, about
NAMES = {**vars(types), **vars(telegram), "dtm": datetime, "Sequence": Sequence, "JSONDict": dict}
ALIASES = {"from_user": "from"}  # fields that Python could not name as Telegram does
USUAL = {telegram.Message: ("text", "from_user", "date"), telegram.Poll: ("persistent_id", "allows_revoting")}
NUMBERS = (0, -1, 1, 2**31, 2**52, -(2**52), 2**63, 10**30, 1.5)
MARKUP = f"<b>{CANARY}</i> & </code> &#0; <tg-emoji emoji-id='x'>"
WORDS = tuple(sorted({**COMMANDS, **ADMIN_COMMANDS}))
TAILS = ("", ":", ":x", f":{CANARY}", ":2222-2222:0", ":" + "é" * 20)
TEXTS = (
    CANARY,
    f"{CANARY} What is the ICC?",
    MARKUP,
    f"\u202e{CANARY}\u2066\u200b\ufeff",
    f"{CANARY}" + "\u0301" * 200,
    f"{CANARY}\x00\x07\x1b[31m",
    f"{CANARY}\ud800",  # half of a pair: JSON may hold it, UTF-8 may not
    "👩‍👩‍👧‍👦" * 20 + CANARY,
    f"' OR 1=1 -- {CANARY} % _ * NEAR(",
    f"=cmd|'/c calc'!A1 {CANARY}",
    f"https://{CANARY}.example/?a=b tg://user?id=1",
    "",
)


class Strange:
    """The same seed makes the same updates."""

    def __init__(self, seed: int, people: Sequence[int]) -> None:
        self._rng, self._people = Random(seed), people
        self._kinds = [name for name, _, _ in fields(telegram.Update) if name != "update_id"]

    def update(self, number: int) -> dict[str, Any]:
        """Three of four as the schema says, the others with something that is not in it."""
        kind = self._rng.choice(self._kinds if self._rng.random() < 0.5 else ("message", "callback_query"))
        made = {"update_id": number, kind: self._field(telegram.Update, kind)}
        if self._rng.random() < 0.5:
            self._from_somebody(made[kind])
        if self._rng.random() < 0.25:
            self._rng.choice((_wrong, _of_tomorrow, _huge))(made, kind, self._rng)
        return made

    def _from_somebody(self, inside: Any) -> None:
        """As people write: in their own chat with the bot."""
        person = {"id": self._rng.choice(self._people), "is_bot": False, "first_name": self._rng.choice(TEXTS)}
        inside["from"] = person
        for message in (inside, inside.get("message")):
            if isinstance(message, dict) and "chat" in message:
                message["chat"] = {"id": person["id"], "type": "private"}

    def _field(self, owner: type, name: str) -> Any:
        return next(self._value(hint, name, 0) for each, hint, _ in fields(owner) if each == name)

    def _object(self, made: type, depth: int) -> dict[str, Any]:
        made = self._rng.choice(leaves(made))
        all_fields = fields(made)
        share = FIELDS / max(len(all_fields), 1) if depth < DEEPEST else 0.0
        chosen = [each for each in all_fields if each[2] or self._rng.random() < share]
        chosen += [each for each in all_fields if each[0] in USUAL.get(made, ()) and each not in chosen]
        return {ALIASES.get(name, name): self._value(hint, name, depth + 1) for name, hint, _ in chosen}

    def _value(self, hint: Any, name: str, depth: int) -> Any:
        inner = [each for each in get_args(hint) if each is not type(None)]
        origin = typing.get_origin(hint)
        if origin is typing.Literal:
            return self._rng.choice(inner)
        if origin is not None and inspect.isclass(origin) and issubclass(origin, Sequence):
            return [self._value(inner[0], name, depth) for _ in range(self._rng.randint(0, 2))]
        if inner and origin is not dict:
            return self._value(self._rng.choice(inner), name, depth)
        if inspect.isclass(hint) and issubclass(hint, telegram.TelegramObject):
            return self._object(hint, depth)
        return self._plain(hint, name)

    def _plain(self, hint: Any, name: str) -> Any:
        if hint is int and name.endswith("id"):
            return self._rng.choice((*self._people, self._rng.randint(1, 2**52), -1001))
        if hint is bool:
            return self._rng.random() < 0.5
        if hint is datetime.datetime or name.endswith(("date", "time")):
            return self._rng.choice((1_700_000_000, 0, 2**31))
        if hint in (int, float):
            return self._rng.choice((self._rng.randint(0, 100), *NUMBERS))
        if hint is datetime.timedelta:
            return self._rng.randint(0, 10**6)
        return self._words(name)

    def _words(self, name: str) -> str:
        if name == "data":
            return self._rng.choice(tuple(PRESSES)).rstrip("$:") + self._rng.choice(TAILS)
        if name == "type":
            return self._rng.choice(("private", "group", "supergroup", "channel", "bot_command", "user", CANARY))
        if self._rng.random() < 0.3:
            return f"/{self._rng.choice(WORDS)} {self._rng.choice(TEXTS[:3])}"
        return self._rng.choice(TEXTS)


def _wrong(made: dict[str, Any], kind: str, rng: Random) -> None:
    """A field of another type, or one that must be there is not."""
    inside = made[kind]
    if not isinstance(inside, dict) or not inside or rng.random() < 0.2:
        made[kind] = rng.choice((None, [], 7, CANARY, True))
    elif rng.random() < 0.5:
        inside.pop(rng.choice(sorted(inside)))
    else:
        inside[rng.choice(sorted(inside))] = rng.choice((None, [], {}, -7, 1e300, CANARY, [[CANARY]], {"id": CANARY}))


def _of_tomorrow(made: dict[str, Any], kind: str, rng: Random) -> None:
    """Kinds and fields that nobody knows yet."""
    if rng.random() < 0.5:
        made[f"{kind}_of_tomorrow"] = made.pop(kind)
    elif isinstance(made[kind], dict):
        made[kind]["of_tomorrow"] = {"deep": [{"er": CANARY}] * 3}


def _huge(made: dict[str, Any], kind: str, rng: Random) -> None:
    if isinstance(made[kind], dict):
        made[kind][rng.choice(("text", "caption", "data", "query", "title"))] = rng.choice(
            (CANARY * 700, "👩‍👩‍👧‍👦" * 4096)
        )


@cache
def fields(made: type) -> tuple[tuple[str, Any, bool], ...]:
    """(name, type, whether it must be there) of each field, by the library's own annotations."""
    init = made.__init__  # type: ignore[misc]
    names = NAMES | vars(inspect.getmodule(made))
    hints = typing.get_type_hints(init, names, NAMES)
    parameters = inspect.signature(init).parameters.values()
    return tuple(_fields(hints, parameters))


def _fields(hints: dict[str, Any], parameters: Any) -> Iterator[tuple[str, Any, bool]]:
    for each in parameters:
        if each.name not in ("self", "api_kwargs") and each.kind not in (each.VAR_POSITIONAL, each.VAR_KEYWORD):
            yield each.name, hints.get(each.name, str), each.default is each.empty


@cache
def leaves(made: type) -> tuple[type, ...]:
    """Itself and every kind of it that the library knows."""
    return (made, *(leaf for each in made.__subclasses__() for leaf in leaves(each)))
