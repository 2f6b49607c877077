"""The pictures of /stats: put into words and lengths here, drawn by the sender right before they go."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from babel.dates import format_skeleton
from babel.numbers import format_decimal, format_percent

from bot.context import Context
from bot.core import numbers as core
from bot.core import times
from bot.core.numbers import Period, Stage
from bot.core.reply import Rendering, Reply, Value
from bot.drawing.picture import Curve, Picture, Row
from bot.handlers import faq
from storage import numbers

PICTURES = ("growth", "countries", "funnel")
COUNTRIES = 12


async def send(context: Context, name: str, period: Period) -> None:
    picture = await {"growth": _growth, "countries": _countries, "funnel": _funnel}[name](context, period)
    caption: dict[str, Value] = {"title": picture.title, "period": context.text(f"stats-period-{period}")}
    file = Rendering("numbers.png", "picture", picture.plain(), "image/png", otherwise="stats-not-drawn")
    context.reply(Reply("stats-caption", caption, file=file))
    context.toast("stats-drawing")


def _number(context: Context, n: int) -> str:
    return format_decimal(n, locale=context.language)


def _day(context: Context, day: date) -> str:
    """4 July, as short as the language has it."""
    locale = times.LOCALES.get(context.language, context.language)
    return format_skeleton("MMMd", day, locale=locale)


def _frame(context: Context, name: str, period: Period) -> Picture:
    """What every picture has."""
    day = faq.day(numbers.today(context.tx).isoformat(), context.language)
    return Picture(
        context.text(f"stats-picture-{name}"),
        context.text("stats-picture-subtitle", period=context.text(f"stats-period-{period}"), date=day),
        rtl=context.house.texts.rtl(context.language),
        han=context.language == "zh",
    )


async def _growth(context: Context, period: Period) -> Picture:
    tx, today = context.tx, numbers.today(context.tx)
    stood = await numbers.stood(tx, period.since(today))
    approved = core.total((each.decided for each in await numbers.approved(tx)), Period.EVER)
    now = {"approved": approved, "subscribers": sum((await numbers.subscribers(tx)).values())}
    curves = tuple(_curve(context, name, stood[name], now[name]) for name in ("approved", "subscribers"))
    note = context.text("stats-picture-one-day") if len(curves[0].points) < 2 else ""
    return replace(_frame(context, "growth", period), note=note, curves=curves)


def _curve(context: Context, name: str, stood: Mapping[date, int], now: int) -> Curve:
    days = core.curve(stood, numbers.today(context.tx), now)
    first, last = days[0][0], days[-1][0]
    heights = core.ticks(max(n for _, n in days))

    def along(day: date) -> float:
        return (day - first).days / ((last - first).days or 1) if last > first else 1.0

    return Curve(
        context.text(f"stats-picture-{name}"),
        _number(context, now),
        tuple((along(day), n / heights[-1]) for day, n in days),
        tuple((n / heights[-1], _number(context, n)) for n in heights),
        tuple((along(day), _day(context, day)) for day in core.marks(first, last)),
    )


async def _countries(context: Context, period: Period) -> Picture:
    found = core.countries(await numbers.approved(context.tx), period).top(COUNTRIES)
    bars = [(context.country(code), n) for code, n in found.groups]
    bars += [(context.text("stats-picture-others"), found.rest)] if found.rest else []
    longest = max((n for _, n in bars), default=1)
    rows = tuple(Row(label, _number(context, n), n / longest) for label, n in bars)
    note = context.text("stats-picture-unnamed") if found.rest else ""
    empty = "" if rows else context.text("stats-picture-none")
    return replace(_frame(context, "countries", period), note=note, empty=empty, rows=rows)


async def _funnel(context: Context, period: Period) -> Picture:
    happened, approved = await numbers.happened(context.tx), await numbers.approved(context.tx)
    counts = {
        stage: core.total(happened.get(name, {}).values(), period)
        for stage in core.STAGES
        for name in (stage, f"reached-{stage}")
        if name in happened
    }
    counts["approved"] = core.total((each.sent for each in approved), period)
    stages = core.funnel(counts)
    longest = max((stage.n or 0 for stage in stages), default=0) or 1
    lengths = [(stage.n or 0) / longest for stage in stages]
    rows = tuple(
        Row(context.text(f"stats-stage-{stage.key}"), _reached(context, stage), length, before)
        for stage, length, before in zip(stages, lengths, [0.0, *lengths], strict=False)
    )
    note = context.text("stats-picture-lost") if any(stage.n for stage in stages) else ""
    return replace(_frame(context, "funnel", period), note=note, rows=rows)


def _reached(context: Context, stage: Stage) -> str:
    if stage.n is None:
        return context.text("stats-picture-few")
    if stage.share is None or stage.share == 1:
        return _number(context, stage.n)
    share = format_percent(stage.share, locale=context.language)
    return context.text("stats-picture-share", n=_number(context, stage.n), share=share)
