"""The nouns of the stand-in: members, chats, files, calls, faults and refusals."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal, NamedTuple

Json = dict[str, Any]
BOT_ID = 7000001
BOT_NAME = "sandbox_bot"
FRIENDS = -1001000000001
SECRETARIAT = -1001000000002


@dataclass(frozen=True)
class Member:
    """A person one can be; `role` and `organisation` only tell the page what to say about them.

    A crowd is not on the page: it is there to be written to.
    """

    id: int
    first_name: str
    language_code: str = "en"
    username: str = ""
    role: Literal["reader", "representative", "admin", "crowd", ""] = ""
    organisation: str = ""

    def user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.username:
            user["username"] = self.username
        return user | {"language_code": self.language_code}


PEOPLE = (
    Member(1001, "Camille", "fr", "camille_reads", "reader"),
    Member(1002, "Ann", "en", "ann_harbour", "representative", "Harbour Legal Aid"),
    Member(1003, "ليلى", "ar", "layla_justice", "representative", "مركز العدالة"),
    Member(1004, "Sam", "en", "sam_secretariat", "admin"),
)


@dataclass
class Chat:
    """`status` is the bot's: left (in private: not started), member, or kicked (in private: blocked).

    `admin` is whether the bot, a member, may pin and delete in a group, and hears everything there.

    A chat of type "direct" is between two people; the bot does not know it.
    """

    id: int
    type: Literal["private", "supergroup", "direct"]
    members: list[int]
    title: str = ""
    status: str = "left"
    messages: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)
    keyboard: Json | None = None
    version: int = 0
    admin: bool = False

    @property
    def standing(self) -> str:
        return "administrator" if self.admin and self.status == "member" else self.status

    def whole(self) -> Json:
        """All of it, as JSON can carry it."""
        read = {str(person): number for person, number in self.read.items()}
        return asdict(self) | {"messages": list(self.messages.values()), "read": read}


class Where(NamedTuple):
    """A person in a chat."""

    person: int
    chat: Chat


@dataclass(frozen=True)
class File:
    """`kind` is what it was first sent as; `details` are its measures and titles."""

    name: str
    data: bytes
    mime: str = "application/octet-stream"
    kind: str = ""
    details: Json = field(default_factory=dict)


@dataclass
class Call:
    """One call of the bot's, noted before any fault; `accepted` once it took effect."""

    method: str
    args: Json
    at: float
    accepted: bool = False
    message_id: int | None = None
    answer: str = ""


@dataclass(frozen=True)
class Fault:
    """What goes wrong with a call; `stall` never answers, `delay` has `seconds`, `status` has `code` and `body`.

    `status` and `drop_before`: nothing was done; the same and `_after`: it was.
    """

    kind: Literal["drop_before", "drop_after", "delay", "truncate", "status", "status_after", "stall"]
    seconds: float = 0.0
    code: int = 502
    body: str | bytes = "<html><body>502 Bad Gateway</body></html>"


class Refusal(Exception):
    """An answer with ok=false, in Telegram's words."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def body(self) -> Json:
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def without(source: Json, *names: str) -> Json:
    return {name: value for name, value in source.items() if name not in names}


def bad_request(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")
