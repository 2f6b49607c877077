"""What the owners do about backups in chat: try out the last one, and decide about what a restore held back."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot import desk, restored
from bot.context import Context
from bot.core.reply import Button, Reply, Value
from bot.core.roles import Right
from bot.handlers import start
from storage import audit, facts
from storage import restored as held
from storage.database import Transaction

DRILL = (Button("panel-drill", "backup:drill"),)


async def press(update: Update, context: Context) -> None:
    """backup:drill, backup:send, backup:drop"""
    if not context.may(Right.ROLES):
        return context.toast("error-not-admin", alert=True)
    verb = start.data(update).partition(":")[2]
    if verb == "drill":
        return await _drill(context)
    if verb not in ("send", "drop"):
        return await start.old_button(update, context)
    await _ask(context, verb)


async def _drill(context: Context) -> None:
    await audit.add(context.tx, context.person.telegram_id, "drill")
    await facts.ask_drill(context.tx, context.person.id)
    context.house.drill()
    context.toast("drill-began", alert=True)


async def _ask(context: Context, verb: str) -> None:
    count, waited = await held.held(context.tx), await held.waited(context.tx)
    if not count or waited is None:
        return context.toast("waited-gone", alert=True)
    sends = verb == "send"
    yes = Button("waited-send-yes" if sends else "waited-drop-yes", context.confirmation(f"waited-{verb}"))
    args: dict[str, Value] = {"count": count, "when": restored.when(waited, context.language)}
    context.reply(Reply("waited-send-ask" if sends else "waited-drop-ask", args, ((yes,), desk.PANEL)))


async def sent(context: Context, about: str) -> None:
    """What was asked for once and confirmed."""
    await _end(context, held.send, "waited-sent")


async def dropped(context: Context, about: str) -> None:
    """The same."""
    await _end(context, held.drop, "waited-dropped")


async def _end(context: Context, ends: Callable[[Transaction], Awaitable[int]], act: str) -> None:
    """`act`: what it is called in the log, and its text."""
    if not context.may(Right.ROLES):
        return context.toast("error-not-admin", alert=True)
    count = await ends(context.tx)
    if not count:
        return context.toast("waited-gone", alert=True)
    await audit.add(context.tx, context.person.telegram_id, act, str(count))
    context.show(Reply(act, {"count": count}, (desk.PANEL,)))
