"""What ends when, in chat: the numbers of `python -m bot retention --dry-run`."""

from telegram import Update

from bot import desk, farewell, retaining
from bot.context import Context
from bot.core import times
from bot.core.reply import Markup, Reply, Value
from bot.core.roles import Right
from bot.handlers.faq import day
from bot.retaining import Kept


async def press(update: Update, context: Context) -> None:
    if not context.may(Right.LOOK):
        return context.toast("error-not-admin", alert=True)
    rows = await retaining.table(context.tx, context.house.settings, context.unit.now)
    lines = "\n".join(context.house.say.text(context.language, "retention-row", _args(context, each)) for each in rows)
    context.show(Reply("retention", {"lines": Markup(lines)}, (desk.PANEL,)))


async def line(context: Context) -> list[str]:
    """Of the panel: what ends next; none where nothing will."""
    rows = await retaining.table(context.tx, context.house.settings, context.unit.now)
    coming = sorted((each for each in rows if each.next), key=lambda each: each.next or context.unit.now)[:1]
    return [context.house.say.text(context.language, "panel-retention", _args(context, each)) for each in coming]


def _args(context: Context, each: Kept) -> dict[str, Value]:
    return {
        "what": context.text(f"retention-what-{each.what}"),
        "age": times.days(each.age, context.language),
        "now": each.now,
        "soon": each.soon,
        "date": day(farewell.day(context.house.settings, each.next), context.language) if each.next else "–",
    }
