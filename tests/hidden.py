"""Sign-ons in any state, each with a name and a country of its own, and what may be read of them anywhere."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from hypothesis import strategies as st

from bot.core import names
from bot.handlers import events
from bot.settings import Settings
from storage import people, signons
from storage.database import Transaction
from storage.records import Listing, Representative, Signon, Status, Version
from tests.stage import plain_house

TODAY = date(2026, 11, 25)
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
LETTERS = str.maketrans("0123456789", "ghijklmnop")
NAME = re.compile("zq[0-9a-f]{4}x[0-9]", re.IGNORECASE)
ACTS = (
    "approve", "reject", "undo", "withdraw", "correct", "edit", "chapter", "erase", "anonymise",
    "off-counted", "off-region", "off-withdraw", "list-public", "list-counted", "list-region", "list-from",
)  # fmt: skip
PRESSED = ("off-counted", "off-region", "off-withdraw", "list-public", "list-counted", "list-region", "list-from")
"""Of these, what the representative does in the chat."""


@dataclass(frozen=True)
class Fate:
    """How a sign-on came, and what became of it, one act after the other."""

    listing: Listing
    days: int  # until it is to be named, from today; the past: it was signed long ago
    status: Status
    acts: tuple[str, ...]


FATES = st.builds(
    Fate,
    st.sampled_from((*Listing, Listing.PUBLIC, Listing.PUBLIC)),
    st.sampled_from((-3, 0, 1, 40)),
    st.sampled_from((Status.PENDING, Status.APPROVED, Status.APPROVED, Status.REJECTED, Status.WITHDRAWN)),
    st.lists(st.sampled_from(ACTS), max_size=3).map(tuple),
)


@dataclass
class Planted:
    """What the test itself knows of a sign-on."""

    fate: Fate
    number: int
    country: str
    person_id: int = 0
    reference: str = ""
    edition: int = 0
    listing: Listing = Listing.PUBLIC
    day: date | None = None
    status: Status = Status.PENDING
    erased: bool = False

    @property
    def name(self) -> str:
        """Unlike all others."""
        letters = sha256(self.mark.encode()).hexdigest().translate(LETTERS)
        return f"Zq{self.number:04x}x{self.edition} {letters[:9]} {letters[9:20]}"

    @property
    def mark(self) -> str:
        return f"zq{self.number:04x}x{self.edition}"

    @property
    def named(self) -> bool:
        return not self.erased and self.status is Status.APPROVED and self.listing is Listing.PUBLIC

    @property
    def placed(self) -> bool:
        """Whether its country may be read."""
        return not self.erased and self.status is Status.APPROVED and self.listing is not Listing.REGION

    @property
    def public_or_waiting(self) -> bool:
        """Whether who types the same name is asked if a colleague has signed."""
        return not self.erased and self.status in (Status.PENDING, Status.APPROVED) and self.listing is Listing.PUBLIC

    def signon(self) -> Signon:
        return Signon(
            reference=self.reference,
            organisation=self.name,
            country=self.country,
            website=f"{self.mark}.example.org",
            representative=Representative("A Person", "director", "a@example.org"),
            listing=self.listing,
            named_from=self.day,
            status=self.status,
            version=Version(1, "en", "0" * 64),
            person_id=self.person_id or None,
        )

    # --- what happens to it

    async def come(self, tx: Transaction, settings: Settings) -> None:
        self.reference, self.listing, self.status = signons.new_reference(), self.fate.listing, self.fate.status
        self.day = TODAY + timedelta(days=self.fate.days) if self.listing is Listing.DATED else None
        await signons.add(tx, self.signon(), names.comparison_key(self.name))
        events.note(tx, None, self.signon(), settings=settings, at=NOON)

    async def decide(self, tx: Transaction, status: Status, settings: Settings) -> None:
        before = self.signon()
        after = replace(before, status=status)
        if await signons.decide(tx, after, before.status, names.comparison_key(self.name)):
            events.note(tx, before, after, settings=settings, at=NOON)
            self.status = status

    async def act(self, tx: Transaction, act: str, settings: Settings, parent: str) -> None:
        """What others than its representative in the chat do."""
        if self.erased:
            return
        verdicts = {"approve": (Status.PENDING, Status.APPROVED), "reject": (Status.PENDING, Status.REJECTED)}
        verdicts |= {"undo": (Status.APPROVED, Status.PENDING), "withdraw": (Status.APPROVED, Status.WITHDRAWN)}
        if act in verdicts:
            before, after = verdicts[act]
            if self.status is before:
                await self.decide(tx, after, settings)
        elif act == "correct":
            await self._correct(tx, settings)
        elif act in ("edit", "chapter") and self.status in (Status.PENDING, Status.APPROVED):
            await self._edit(tx, settings, parent if act == "chapter" else "")
        elif act == "anonymise":
            await signons.anonymise(tx, self.signon())
            self.person_id = 0
        elif act == "erase":
            if self.status is not Status.WITHDRAWN:
                await self.decide(tx, Status.WITHDRAWN, settings)
            await signons.erase(tx, self.reference)
            self.erased = True

    async def _correct(self, tx: Transaction, settings: Settings) -> None:
        """Under another name, back to the reviewers."""
        if self.status is Status.WITHDRAWN or not self.person_id:
            return
        before, self.edition, self.status = self.signon(), self.edition + 1, Status.PENDING
        assert await signons.correct(tx, self.signon(), names.comparison_key(self.name))
        events.note(tx, before, self.signon(), settings=settings, at=NOON)

    async def _edit(self, tx: Transaction, settings: Settings, parent: str) -> None:
        before, self.edition = self.signon(), self.edition + 1
        assert await signons.edit(tx, replace(self.signon(), chapter_of=parent), names.comparison_key(self.name))
        events.renewed(tx, before, self.signon(), settings=settings, at=NOON)

    def pressed(self, act: str) -> str:
        """The button, and what it is to do; "" when there is none to press."""
        if self.erased or not self.person_id:
            return ""
        if act.startswith("off") and self.named:
            self._off(act)
        elif act.startswith("list") and self.status in (Status.PENDING, Status.APPROVED):
            self._list(act)
        verb = f"list-from-{(TODAY + timedelta(days=9)).isoformat()}" if act == "list-from" else act
        return f"mine:{verb}:{self.reference}"

    def _off(self, act: str) -> None:
        if act == "off-withdraw":
            self.status = Status.WITHDRAWN
        else:
            self.listing = Listing(act.removeprefix("off-"))

    def _list(self, act: str) -> None:
        listing = Listing.DATED if act == "list-from" else Listing(act.removeprefix("list-"))
        day = TODAY + timedelta(days=9) if act == "list-from" else None
        shown, was = [*Listing].index(listing), [*Listing].index(self.listing)
        more = shown < was or (listing is self.listing is Listing.DATED and bool(day and self.day and day < self.day))
        if more and self.status is Status.APPROVED:
            self.status = Status.PENDING
        self.listing, self.day = listing, day

    def dawn(self) -> None:
        """What is due today is done."""
        if not self.erased and self.status is Status.APPROVED and self.day and self.day <= TODAY:
            self.listing, self.day = Listing.PUBLIC, None


async def person(tx: Transaction, telegram_id: int) -> int:
    return people.add(tx, telegram_id, "en").id


def country_name(code: str) -> str:
    return plain_house().say.country("en", code)
