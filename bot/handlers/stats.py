"""/stats and /admin: what waits and how much there is, for the secretariat."""

from telegram import Update

from bot.context import Context
from bot.core.reply import Button, Reply, Value
from bot.core.roles import Right
from bot.handlers import start
from storage import facts, inbox, people, questions, signons
from storage.records import Status


async def admin(update: Update, context: Context) -> None:
    if not context.admin:
        return await start.help_(update, context)
    counts = await signons.counts(context.tx)
    backlog = await inbox.backlog(context.tx)
    args: dict[str, Value] = {
        "waiting": counts.get(Status.PENDING, 0),
        "questions": await questions.waiting(context.tx),
        "dead": backlog.dead,
    }
    buttons = (
        (Button("admin-review", "review:next"), Button("admin-questions", "question:next:0")),
        (Button("admin-stats", "stats"), Button("admin-reload", "reload")),
    )
    context.show(Reply("admin", args, buttons))


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
    context.show(Reply("stats", args))


async def reload(update: Update, context: Context) -> None:
    """The texts are read again beside the work; who asked is told how it went."""
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    context.house.reload(context.person.telegram_id)
    context.toast("admin-reloading")
