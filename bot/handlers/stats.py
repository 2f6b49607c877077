"""/stats: how much there is, for the secretariat."""

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core.reply import Reply, Value
from bot.handlers import start
from storage import facts, people, signons
from storage.records import Status


async def show(update: Update, context: Context) -> None:
    """Counted from the rows, each time."""
    if not context.admin:
        return await start.help_(update, context)
    counts = await signons.counts(context.tx)
    everybody, subscribed = await people.count(context.tx)
    counters = await facts.counters(context.tx)
    origins = await facts.origins(context.tx)
    args: dict[str, Value] = {
        "people": everybody,
        "subscribed": subscribed,
        "pending": counts.get(Status.PENDING, 0),
        "approved": counts.get(Status.APPROVED, 0),
        "rejected": counts.get(Status.REJECTED, 0),
        "withdrawn": counts.get(Status.WITHDRAWN, 0),
        "started": counters.get("signon-started", 0),
        "sent": counters.get("signon-sent", 0),
        "answered": counters.get("faq-sure", 0) + counters.get("faq-half", 0),
        "unsure": counters.get("faq-unsure", 0),
        "uncertain": counters.get("sends-uncertain", 0),
        "origins": "\n".join(f"{code}: {n}" for code, n in origins.items()) or "–",
    }
    context.show(Reply("stats", args, (desk.PANEL,)))
