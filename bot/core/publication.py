"""How an organisation is listed: what shows more, from which day on, and what stands in an answer."""

from datetime import date, timedelta

from bot.core import days
from bot.core.form import Problem
from storage.records import Listing, Signon

CHOICES = (Listing.PUBLIC, Listing.COUNTED, Listing.REGION, Listing.DATED)
"""As they are offered and numbered."""
SHOWING = tuple(Listing)
"""The first shows most."""
MOST = timedelta(days=366)  # ahead
FROM = "from-"
OFFERED = (1, 3, 6, 12)  # months ahead

Shown = tuple[Listing, date | None]


def answer(listing: Listing, day: date | None) -> str:
    """As an answer is kept: public, counted, region, from-2027-01-31."""
    return f"{FROM}{day.isoformat()}" if listing is Listing.DATED and day else str(listing)


def of(signed: Signon) -> Shown:
    return signed.listing, signed.named_from


def shown(answered: str) -> Shown:
    """What an answer stands for. Raises Problem."""
    if answered == Listing.DATED:
        raise Problem("listing-day")
    try:
        if answered.startswith(FROM):
            return Listing.DATED, date.fromisoformat(answered.removeprefix(FROM))
        return Listing(answered), None
    except ValueError:
        raise Problem("choice") from None


def parse(raw: str) -> str:
    return answer(*shown(raw))


def read(raw: str, today: date) -> str:
    """An answer as it was pressed or typed, a day also in words. Raises Problem; several days are its `choices`."""
    if raw in tuple(Listing):
        return parse(raw)
    typed = raw.removeprefix(FROM)
    found = days.find(typed, today)
    if not found:
        wordless = typed.strip().isdigit() or not any(sign.isdigit() for sign in typed)
        raise Problem("choice" if wordless else "listing-day-unknown")
    within = [each for each in found if today < each <= today + MOST]
    if not within:
        raise Problem("listing-day-passed" if found[0] <= today else "listing-day-far")
    if len(within) > 1:
        raise Problem("listing-day-unclear", choices=",".join(answer(Listing.DATED, each) for each in within))
    return answer(Listing.DATED, within[0])


def offered(today: date) -> list[str]:
    """Answers to choose from when a day is asked for."""
    return [answer(Listing.DATED, days.later(today, months)) for months in OFFERED]


def shows_more(before: Shown, after: Shown) -> bool:
    """Whether `after` would show anything that `before` does not, or sooner."""
    if before[0] is after[0] is Listing.DATED and before[1] and after[1]:
        return after[1] < before[1]
    return SHOWING.index(after[0]) < SHOWING.index(before[0])


def named(signed: Signon, today: date) -> bool:
    """Whether it stands in the list by name once it is approved: at once, or since its day has come."""
    return signed.listing is Listing.PUBLIC or bool(signed.named_from and signed.named_from <= today)
