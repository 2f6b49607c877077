"""Which status may become which, how the queue is narrowed, and what a card's buttons carry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage.records import Signon, Status

MAY_BECOME = {
    Status.PENDING: (Status.APPROVED, Status.REJECTED, Status.WITHDRAWN),
    Status.APPROVED: (Status.WITHDRAWN, Status.PENDING, Status.REJECTED),  # undone; found to be a duplicate
    Status.REJECTED: (Status.PENDING,),  # undone or reopened
    Status.WITHDRAWN: (),
}
UNDO = timedelta(minutes=10)


def allowed(before: Status, after: Status) -> bool:
    return after in MAY_BECOME[before]


def undoable(signed: Signon, now: datetime) -> bool:
    """Whether its verdict is fresh enough to be taken back."""
    return signed.decided is not None and now - signed.decided <= UNDO


@dataclass(frozen=True)
class View:
    """How the queue is narrowed and ordered."""

    flagged: bool = False
    newest: bool = False  # first; otherwise the longest waiting
    country: str = ""

    @property
    def code(self) -> str:
        """As buttons carry it; the number is that of this way of writing."""
        return f"1{'f' if self.flagged else 'a'}{'n' if self.newest else 'o'}{self.country}"


_VIEW = re.compile(r"1([af])([on])([A-Z]{2}|001|)")


def view(code: str) -> View | None:
    """None when this is no view of the queue."""
    found = _VIEW.fullmatch(code)
    return View(found[1] == "f", found[2] == "n", found[3]) if found else None


@dataclass(frozen=True)
class Pressed:
    """review:<verb>:<reference>:<mark>:<code>:<about>:<mark of that>"""

    verb: str
    reference: str = ""
    mark: str = ""  # of what the card showed
    code: str = ""  # what the card was: a view of the queue, OPENED, or "" for one that came by itself
    about: str = ""  # another reference, a country, a field, a number
    seen: str = ""  # of the other sign-on

    @property
    def data(self) -> str:
        parts = ("review", self.verb, self.reference, self.mark, self.code, self.about, self.seen)
        return ":".join(parts).rstrip(":")

    @property
    def view(self) -> View:
        return view(self.code) or View()

    @property
    def number(self) -> int:
        return int(self.about) if self.about.isdecimal() and len(self.about) < 6 else 0

    def then(self, verb: str, about: str = "", seen: str = "") -> "Pressed":
        """Another button of the same card."""
        return replace(self, verb=verb, about=about, seen=seen)


OPENED = "open"
"""A card somebody asked for by name or number: shown whole whatever its status."""


def pressed(data: str) -> Pressed:
    """Of anything that a button may carry."""
    return Pressed(*(*data.split(":"), *[""] * 7)[1:7])


_REFERENCE = re.compile(r"[2-9A-HJKMNP-Z]{8}")


def reference(text: str) -> str:
    """ABCD-EFGH, however it was typed; "" when it is none."""
    letters = re.sub(r"[\s\u2010-\u2015-]", "", text).upper()
    return f"{letters[:4]}-{letters[4:]}" if _REFERENCE.fullmatch(letters) else ""


def packed(lines: Iterable[str], limit: int) -> list[str]:
    """As few texts as hold these lines, none over `limit` UTF-16 units."""
    pages: list[str] = []
    for line in lines:
        longer = f"{pages[-1]}\n{line}" if pages else line
        if pages and len(longer.encode("utf-16-le")) // 2 <= limit:
            pages[-1] = longer
        else:
            pages.append(line)
    return pages
