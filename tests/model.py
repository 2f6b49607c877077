"""A small model of signing on: what one representative has, without Telegram, database or texts."""

from dataclasses import dataclass, field

from storage.records import Status
from tests.makers import ANSWERS

QUESTIONS = tuple(ANSWERS)


@dataclass
class Signed:
    name: str
    listing: str
    status: Status = Status.PENDING

    @property
    def public(self) -> bool:
        return self.status is Status.APPROVED and self.listing == "public"


@dataclass
class Draft:
    answers: dict[str, str] = field(default_factory=dict)
    corrects: str = ""

    @property
    def question(self) -> str:
        """The first without an answer; "" at the last look."""
        return next((key for key in QUESTIONS if key not in self.answers), "")

    def back(self) -> None:
        place = QUESTIONS.index(self.question) if self.question else len(QUESTIONS)
        if place:
            del self.answers[QUESTIONS[place - 1]]


@dataclass
class Model:
    """What one representative has."""

    draft: Draft | None = None
    signed: dict[str, Signed] = field(default_factory=dict)

    def standing(self, *statuses: Status) -> list[str]:
        return [reference for reference, each in self.signed.items() if each.status in statuses]

    def unchanged(self, draft: Draft, sent: Signed) -> bool:
        """A correction that corrects nothing leaves all as it stands; but for a rejected one, that comes once more."""
        before = self.signed.get(draft.corrects)
        same = before is not None and (before.name, before.listing) == (sent.name, sent.listing)
        return same and before is not None and before.status is not Status.REJECTED

    def press_without_draft(self) -> None:
        """A button of a conversation that is over begins a new one, unless something stands."""
        if not self.standing(Status.PENDING, Status.APPROVED, Status.REJECTED):
            self.draft = Draft()
