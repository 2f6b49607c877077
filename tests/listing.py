"""An organisation in the list, and what a stranger gets to read of it."""

from datetime import UTC, date, datetime

from bot.core import days
from bot.handlers import faq
from storage.records import Signon
from tests.makers import sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


def ahead(months: int) -> date:
    return days.later(datetime.now(UTC).date(), months)


def spelt(day: date, language: str = "en") -> str:
    return faq.day(day.isoformat(), language)


async def only(stage: Stage) -> Signon:
    [signed] = await stage.signons()
    return signed


async def approved(ann: Visitor, sam: Visitor, **given: str) -> str:
    made = await sign_on(ann, **given)
    await sam.taps("review-approve")
    await ann.says("/mysignature")
    await sam.listens()
    return made


async def seen(stage: Stage) -> str:
    """All that a stranger gets to read of the list."""
    reader = newcomer(stage, "Reader")
    found = []
    for asked in ("/signatories", "/signatories harbour", "/signatories legal aid"):
        await reader.says(asked)
        found += [words(each) for each in await reader.news()]
    await reader.presses("list:*::0")
    return "\n".join([*found, *(words(each) for each in await reader.news())])
