"""The certificate of closing, made again for an owner as things stand now."""

from telegram import Update

from bot import closing
from bot.context import Context
from bot.core.roles import Right
from storage import audit


async def again(update: Update, context: Context) -> None:
    if not context.may(Right.ROLES):
        return context.toast("error-not-admin", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "certificate", "")
    context.reply(await closing.reply(context.tx, context.house, context.language, context.unit.now))
