"""The nouns of questions to the team. Standard library only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Turn(StrEnum):
    """Whose turn it is with a question."""

    NEW = "new"  # the team's, for the first time
    AGAIN = "again"  # the team's: the asker has written back
    ANSWERED = "answered"  # the asker's


@dataclass(frozen=True)
class Question:
    id: int
    person_id: int
    language: str
    text: str
    created: datetime
    kin: int  # the same for questions that are alike
    turn: Turn
    since: datetime  # how long it has waited for the team
    open: bool  # handed to the team


@dataclass(frozen=True)
class Waiting:
    """One card of the questions' queue."""

    kind: str  # "k": all new ones of a kin, "q": one asker who wrote back
    id: int  # of the kin, or of the question

    def __str__(self) -> str:
        """As buttons carry it."""
        return f"{self.kind}{self.id}"


@dataclass(frozen=True)
class Said:
    """One message of the conversation about a question."""

    team: bool  # or the asker
    text: str
    at: datetime


@dataclass(frozen=True)
class WrittenReply:
    """An answer that is not sent yet."""

    questions: tuple[int, ...]  # whom it is for
    seen: int  # newest message of all conversations when the writing began
    texts: Mapping[str, str]  # language → words; "" for all others
