"""/faq timeline: what happened when, in pages; the newest first to be seen."""

from html import escape

from telegram import Update

from bot.context import Context
from bot.core.reply import Button, Markup, Reply, Rows, Value
from bot.handlers import faq, start
from bot.timeline import Event


async def page(update: Update, context: Context) -> None:
    number = start.data(update).rpartition(":")[2]
    show(context, int(number) if number.isdecimal() else None)


def show(context: Context, number: int | None = None) -> None:
    """The page of that number; without one, the last."""
    timeline = context.house.timeline
    last = timeline.pages - 1
    place = last if number is None else min(number, last)
    args: dict[str, Value] = {
        "events": Markup("\n\n".join(_line(context, event) for event in timeline.page(place))),
        "date": faq.day(timeline.as_of, context.language),
        "page": place + 1,
        "pages": timeline.pages,
    }
    context.show(Reply("timeline", args, _moves(place, last)))


def _moves(place: int, last: int) -> Rows:
    turn = []
    if place > 0:
        turn.append(Button("faq-earlier", f"timeline:{place - 1}"))
    if place < last:
        turn.append(Button("faq-later", f"timeline:{place + 1}"))
    return (tuple(turn), (Button("back", "faq:topics"),))


def _line(context: Context, event: Event) -> str:
    day = faq.day(event.date, context.language)
    when = f"<b>{day[0].upper()}{day[1:]}</b>"
    if event.source:
        when = f'<a href="{escape(event.source)}">{when}</a>'
    what = context.text(f"timeline-{event.id}")
    return context.house.say.text(context.language, "timeline-event", {"when": Markup(when), "what": what})
