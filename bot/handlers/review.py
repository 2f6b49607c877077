"""/review: the queue of sign-ons that wait, in one message; those decided lately; finding any of them."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import countries, names
from bot.core.reply import Button, Copyable, Reply, Rows, Value, grid
from bot.core.review import OPENED, Pressed, View, pressed, reference
from bot.core.roles import Right
from bot.handlers import review_alike, review_called, review_edit, review_many, review_verdicts, start
from bot.handlers import review_cards as cards
from storage import regions, reviews, signons
from storage.records import Signon, Status

PAGE = 10
FOUND = 12
COUNTRIES = 24

Act = Callable[[Context, Pressed], Awaitable[None]]
ActOnOne = Callable[[Context, Pressed, Signon], Awaitable[None]]


async def queue(update: Update, context: Context) -> None:
    """The one that waits longest; with words, the sign-on of that number or name."""
    if not context.admin:
        return await start.help_(update, context)
    if context.args:
        return await _find(context, " ".join(context.args))
    await _queue(context, Pressed("queue", code=View().code))


async def press(update: Update, context: Context) -> None:
    """Who may look turns pages; who may review acts."""
    asked = pressed(start.data(update))
    if not context.may(Right.LOOK if asked.verb in LOOKS or asked.verb in OPENS else Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    if asked.verb in LOOKS:
        return await LOOKS[asked.verb](context, asked)
    if asked.verb in STARTED and not context.person.id:
        return context.toast("review-start-first", alert=True)
    if asked.verb == "many":
        return await review_many.ask(context, asked)
    act = OPENS.get(asked.verb) or ACTS.get(asked.verb)
    if act is None:
        return await start.old_button(update, context)
    signed = await signons.find(context.tx, asked.reference)
    if signed is None:
        return context.toast("review-gone", alert=True)
    await act(context, asked, signed)


# --- one after the other


async def _queue(context: Context, asked: Pressed) -> None:
    await _walk(context, asked, reviews.END if asked.view.newest else reviews.START, onwards=True)


async def _after(context: Context, asked: Pressed) -> None:
    await _from(context, asked, onwards=True)


async def _before(context: Context, asked: Pressed) -> None:
    await _from(context, asked, onwards=False)


async def _from(context: Context, asked: Pressed, *, onwards: bool) -> None:
    """From the one that is shown, also when it was decided meanwhile."""
    shown = await signons.find(context.tx, asked.reference)
    if shown is None:
        return await _queue(context, asked)
    await _walk(context, asked, reviews.near(shown), onwards=onwards)


async def _walk(context: Context, asked: Pressed, here: reviews.Near, *, onwards: bool) -> None:
    """Round and round: behind the last comes the first."""
    view = asked.view
    later = onwards is not view.newest
    step = reviews.after if later else reviews.before
    found = await step(context.tx, here, flagged=view.flagged, country=view.country)
    if not found:
        edge = reviews.START if later else reviews.END
        found = await step(context.tx, edge, flagged=view.flagged, country=view.country)
    signed = await signons.find(context.tx, found) if found else None
    if signed is None:
        return cards.put(context, _nothing(view))
    cards.put(context, await cards.card(context, signed, await cards.here(context, view.code)))


def _nothing(view: View) -> Reply:
    lately = Button("review-lately", Pressed("lately", code=view.code).data)
    if replace(view, newest=False) == View():
        return Reply("review-empty", buttons=((lately,), desk.PANEL))
    return Reply(
        "review-none-so", buttons=((Button("review-all", Pressed("queue", code=View().code).data),), (lately,))
    )


async def _next(context: Context, asked: Pressed) -> None:
    """From the panel, and from cards of before there was a queue: in a message of its own."""
    await _queue_anew(context)


async def _opened_queue(context: Context, asked: Pressed) -> None:
    """In place when the queue is narrowed anew; a card that came by itself stays."""
    if asked.code:
        return await _queue(context, asked)
    await _queue_anew(context)


async def _queue_anew(context: Context) -> None:
    first = await reviews.after(context.tx, reviews.START, flagged=False, country="")
    signed = await signons.find(context.tx, first) if first else None
    if signed is None:
        return context.reply(_nothing(View()))
    context.reply(await cards.card(context, signed, await cards.here(context, View().code)))


# --- narrowed to a country


async def _countries(context: Context, asked: Pressed) -> None:
    """Those that somebody waits in."""
    found = list((await reviews.countries(context.tx, flagged=asked.view.flagged)).items())
    shown = found[asked.number * COUNTRIES :][:COUNTRIES]
    buttons = tuple(_country(context, asked.view, code, n) for code, n in shown)
    every = Button("review-everywhere", Pressed("queue", code=replace(asked.view, country="").code).data)
    turns = _turns(asked, last=max(0, (len(found) - 1) // COUNTRIES))
    cards.put(context, Reply("review-which-country", buttons=(*grid(buttons, 2), turns, (every,))))


def _country(context: Context, view: View, code: str, n: int) -> Button:
    name = context.country(code) if code in countries.CODES or code in regions.REGIONS else code
    data = Pressed("queue", code=replace(view, country=code).code).data
    return Button("review-country-option", data, args={"name": name, "count": n})


def _turns(asked: Pressed, last: int) -> tuple[Button, ...]:
    back = Button("review-before", asked.then(asked.verb, str(asked.number - 1)).data)
    on = Button("review-next", asked.then(asked.verb, str(asked.number + 1)).data)
    return (*((back,) if asked.number > 0 else ()), *((on,) if asked.number < last else ()))


# --- decided lately, found


async def _lately(context: Context, asked: Pressed) -> None:
    found = await reviews.lately(context.tx, PAGE + 1, asked.number * PAGE)
    rows = await _rows(context, found[:PAGE])
    turns = _turns(asked, last=asked.number + (len(found) > PAGE))
    back = (Button("review-queue", Pressed("queue", code=asked.view.code).data),)
    cards.put(context, Reply("review-decided" if rows else "review-decided-none", buttons=(*rows, turns, back)))


async def _rows(context: Context, references: list[str]) -> Rows:
    """A button for each sign-on."""
    found = [each for reference in references if (each := await signons.find(context.tx, reference))]
    return tuple((_row(each),) for each in found)


def _row(signed: Signon) -> Button:
    data = Pressed("open", signed.reference).data
    return Button(f"review-row-{signed.status}", data, args={"organisation": signed.organisation})


async def _find(context: Context, text: str) -> None:
    """By its reference number, or by parts of words of its name."""
    signed = await signons.find(context.tx, reference(text)) if reference(text) else None
    if signed is not None:
        return await _open(context, Pressed("open"), signed)
    key = names.comparison_key(text[:120])
    count, found = await reviews.named(context.tx, key, FOUND) if key else (0, [])
    if count == 1 and (only := await signons.find(context.tx, found[0])):
        return await _open(context, Pressed("open"), only)
    if not found:
        return context.reply(Reply("review-not-found"))
    args: dict[str, Value] = {"count": count, "more": count - len(found), "command": Copyable("/review")}
    context.reply(Reply("review-found", args, await _rows(context, found)))


async def _open(context: Context, asked: Pressed, signed: Signon) -> None:
    """The whole card, whatever its status; the list it was picked from stays."""
    made = await cards.card(context, signed, await cards.here(context, OPENED))
    context.reply(made)


async def _card(context: Context, asked: Pressed, signed: Signon) -> None:
    """Back from a comparison to the card as it was."""
    code = asked.code if signed.status is Status.PENDING else OPENED
    cards.put(context, await cards.card(context, signed, await cards.here(context, code)))


LOOKS: dict[str, Act] = {
    "queue": _opened_queue,
    "next": _next,
    "after": _after,
    "before": _before,
    "countries": _countries,
    "lately": _lately,
}
OPENS: dict[str, ActOnOne] = {"open": _open, "card": _card, "compare": review_alike.compare}
ACTS: dict[str, ActOnOne] = {
    "approve": review_verdicts.approve,
    "reject": review_verdicts.ask_reason,
    "ask": review_verdicts.ask_what,
    "undo": review_verdicts.undo,
    "reopen": review_verdicts.reopen,
    "note": review_edit.ask_note,
    "edit": review_edit.ask_field,
    "field": review_edit.ask_value,
    "value": review_edit.pressed_value,
    "same": review_alike.ask_same,
    "chapter": review_alike.chapter,
    "unlike": review_alike.unlike,
    "called": review_called.ask,
    "uncalled": review_called.take_back,
}
STARTED = ("reject", "ask", "note", "edit", "field", "value", "same", "many", "called")
"""Goes on in private, so the person must have written there."""
