"""The buttons under a reminder of an unfinished sign-on."""

from telegram import Update

from bot.context import Context
from bot.core.reply import Reply
from bot.handlers import signon, start
from storage import drafts


async def press(update: Update, context: Context) -> None:
    """draft:delete asks once more, draft:quiet ends the reminders of this draft."""
    verb = start.data(update).partition(":")[2]
    if not context.person.drafting or verb not in ("delete", "quiet"):
        return await start.old_button(update, context)
    if verb == "delete":
        return await signon.ask_cancel(update, context)
    await drafts.quiet(context.tx, context.person.id)
    context.show(Reply("remind-quiet-done"))
