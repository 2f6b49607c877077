"""/broadcast: the list of news to many, and the controls while one goes out."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core.broadcast import Tally
from bot.core.reply import Button, Markup, Reply, Value, column, grid
from bot.core.roles import Right
from bot.handlers import broadcast_compose as compose
from bot.handlers import broadcast_screens as screens
from bot.handlers import broadcast_send as send
from bot.handlers import start
from storage import audit, broadcasts
from storage.broadcast_records import Broadcast, Stage, Work

LATEST = 8


async def command(update: Update, context: Context) -> None:
    if not context.may(Right.BROADCAST):
        return await start.help_(update, context)
    await _list(context)


async def _list(context: Context) -> None:
    found = await broadcasts.latest(context.tx, LATEST)
    lines = Markup("\n".join(_line(context, each) for each in found))
    opened = tuple(Button("broadcast-open", screens.press("open", each), args={"number": each.id}) for each in found)
    buttons = (*column(Button("broadcast-new", "cast:new")), *grid(opened, 4), desk.PANEL)
    context.show(Reply("broadcast-list" if found else "broadcast-list-empty", {"lines": lines}, buttons))


def _line(context: Context, broadcast: Broadcast) -> str:
    say, language = context.house.say, context.language
    args: dict[str, Value] = {
        "number": broadcast.id,
        "kind": say.plain(language, f"broadcast-kind-{broadcast.work}"),
        "stage": say.plain(language, f"broadcast-stage-{broadcast.stage}"),
        "words": screens.snippet(next(iter(broadcast.contents.values()), None)),
    }
    return say.text(language, "broadcast-line", args)


async def press(update: Update, context: Context) -> None:
    if not context.may(Right.BROADCAST):
        return context.toast("error-not-admin", alert=True)
    _, verb, number, about = (*start.data(update).split(":"), "", "", "")[:4]
    if verb == "list":
        return await _list(context)
    if verb == "new":
        made = await broadcasts.add(context.tx, context.person, {})
        return context.show(await screens.screen(context.tx, context.house, made, context.language))
    found = await broadcasts.find(context.tx, int(number)) if number.isdecimal() and len(number) < 15 else None
    if found is None or verb not in VERBS:
        return context.toast("broadcast-gone", alert=True) if found is None else await start.old_button(update, context)
    await VERBS[verb](context, found, about)


async def open_(context: Context, broadcast: Broadcast, about: str) -> None:
    """A message of its own, so that it can be kept true."""
    if broadcast.stage is Stage.DRAFT and broadcast.work is Work.CORRECTION:
        return await send.ask_correction(context, broadcast)
    context.reply(await screens.screen(context.tx, context.house, broadcast, context.language))


async def refresh(context: Context, broadcast: Broadcast, about: str) -> None:
    context.show(await screens.screen(context.tx, context.house, broadcast, context.language))


async def pause(context: Context, broadcast: Broadcast, about: str) -> None:
    await _moved(context, replace(broadcast, stage=Stage.PAUSED, why="admin", at=None), Stage.RUNNING)


async def resume(context: Context, broadcast: Broadcast, about: str) -> None:
    await _moved(context, replace(broadcast, stage=Stage.RUNNING, why="", at=None), Stage.PAUSED)


async def _moved(context: Context, wanted: Broadcast, before: Stage) -> None:
    """One step on; the second of two admins sees how it stands."""
    if await broadcasts.move(context.tx, wanted, before):
        await audit.add(context.tx, context.person.telegram_id, f"broadcast-{wanted.stage}", str(wanted.id))
    else:
        context.toast("broadcast-too-late", alert=True)
    await _as_it_stands(context, wanted.id)


async def _as_it_stands(context: Context, identity: int) -> None:
    found = await broadcasts.find(context.tx, identity)
    assert found is not None
    context.show(await screens.screen(context.tx, context.house, found, context.language))


async def cancel(context: Context, broadcast: Broadcast, about: str) -> None:
    left = Tally(await broadcasts.counts(context.tx, broadcast.id)).left
    yes = Button("broadcast-cancel-yes", context.confirmation(f"cast-cancel {broadcast.id}"))
    back = Button("broadcast-back", screens.press("refresh", broadcast))
    context.show(Reply("broadcast-cancel-sure", {"number": broadcast.id, "left": left}, column(yes, back)))


async def cancelled(context: Context, about: str) -> None:
    """What waits is left out; what is in flight just now still gets its outcome."""
    found = await broadcasts.find(context.tx, int(about))
    if not context.may(Right.BROADCAST) or found is None or found.stage not in (Stage.RUNNING, Stage.PAUSED):
        return context.toast("broadcast-too-late", alert=True)
    broadcasts.leave_out(context.tx, found.id)
    await _moved(context, replace(found, stage=Stage.CANCELLED, why="", at=None), found.stage)


Verb = Callable[[Context, Broadcast, str], Awaitable[None]]
VERBS: dict[str, Verb] = {
    "open": open_,
    "refresh": refresh,
    "pause": pause,
    "resume": resume,
    "cancel": cancel,
    **compose.VERBS,
    **send.VERBS,
}
