"""`python -m bot retention --dry-run`: what is kept how long, and what ends when. Counts only."""

from datetime import UTC, datetime

from bot import farewell, opening
from bot.retaining import Kept, table
from bot.settings import Settings

WORDS = {
    "draft": "unfinished sign-ons nobody touched",
    "rejected": "rejected sign-ons",
    "withdrawn": "withdrawn sign-ons",
    "held": "sign-ons set aside",
    "question": "questions to the team",
    "news": "what was broadcast, and to whom",
    "dead": "updates that could not be handled",
    "contacts": "representatives, counted from the closing date",
}


async def run(settings: Settings, *, dry: bool) -> int:
    """Only looks: what is due, the running bot ends by itself."""
    now = datetime.now(UTC)
    async with opening.database(settings) as opened, opened.transaction() as tx:
        rows = await table(tx, settings, now)
    if not dry:
        print("Nothing to do here: the running bot ends what is over by itself, every minute.")
        print("python -m bot retention --dry-run shows what is due, and when.")
        return 0
    head = ("what", "kept", "due now", "due in 14 days", "next")
    lines = [head, *(_line(settings, each) for each in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    if settings.closes_at is None:
        print("BOT_CLOSES_AT is empty: representatives are kept until there is a closing date.")
    return 0


def _line(settings: Settings, each: Kept) -> tuple[str, ...]:
    day = farewell.day(settings, each.next) if each.next else "-"
    return (WORDS[each.what], f"{each.age.days} days", str(each.now), str(each.soon), day)
