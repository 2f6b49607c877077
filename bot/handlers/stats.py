"""/stats: how much there is, for the secretariat."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import numbers as core
from bot.core.numbers import Breakdown, Period
from bot.core.reply import Button, Markup, Reply, Rows, Value, column
from bot.core.roles import Right
from bot.handlers import start, stats_pictures
from storage import facts, listed, numbers
from storage.number_records import Approved, Tally
from storage.records import Status

FEW = 6  # groups of a line
UNSURE = ("asked-half", "asked-unsure", "asked-elsewhere")
ASKED = ("asked-sure", *UNSURE)
UNANSWERED = "unanswered-"


@dataclass(frozen=True)
class Known:
    """What there is, of which a period is shown."""

    period: Period
    happened: Mapping[str, Mapping[str, Tally]]
    approved: list[Approved]
    subscribers: Mapping[str, int]

    def groups(self, *names: str) -> Counter[str]:
        """By language."""
        found = Counter[str]()
        for name in names:
            for language, tally in self.happened.get(name, {}).items():
                found[language] += self.period.of(tally)
        return found

    def sum(self, *names: str) -> int:
        return self.groups(*names).total()


async def show(update: Update, context: Context) -> None:
    if not context.may(Right.LOOK):
        return await start.help_(update, context)
    await _show(context, Period.MONTH)


async def press(update: Update, context: Context) -> None:
    """stats:<period> and stats:<period>:<picture>; stats alone comes from the panel."""
    if not context.may(Right.LOOK):
        return context.toast("error-not-admin", alert=True)
    _, period, picture = (*start.data(update).split(":"), "", "")[:3]
    if (period or Period.MONTH) not in tuple(Period) or picture not in ("", *stats_pictures.PICTURES):
        return await start.old_button(update, context)
    shown = Period(period or Period.MONTH)
    await (stats_pictures.send(context, picture, shown) if picture else _show(context, shown))


async def _show(context: Context, period: Period) -> None:
    tx = context.tx
    known = Known(period, await numbers.happened(tx), await numbers.approved(tx), await numbers.subscribers(tx))
    signed = await listed.counts(tx)
    lines = [*_lines(context, known), _line(context, "stats-by-origins", core.merged(await facts.origins(tx)))]
    args: dict[str, Value] = {
        "period": context.text(f"stats-period-{period}"),
        "people": known.sum("started"),
        "readers": known.sum("read"),
        "sent": known.sum("sent"),
        "approved": core.total((each.decided for each in known.approved), period),
        "asked": known.sum(*ASKED),
        "unsure": known.sum(*UNSURE),
        "team": known.sum("team"),
        "subscribed": sum(known.subscribers.values()),
        "all": signed.get(Status.APPROVED, 0),
        "groups": Markup("\n".join(line for line in lines if line)),
    }
    args |= {str(each): signed.get(each, 0) for each in (Status.PENDING, Status.REJECTED, Status.WITHDRAWN)}
    context.show(Reply("stats", args, _buttons(context, period)))


def _lines(context: Context, known: Known) -> Iterator[str]:
    """What is broken down; a line without anybody is left out."""

    def by_language(key: str, groups: Mapping[str, int]) -> str:
        return _line(context, key, core.merged(groups), {code: _language(context, code) for code in groups})

    yield by_language("stats-by-people", known.groups("started"))
    yield by_language("stats-by-subscribers", known.subscribers)
    approved = core.countries(known.approved, known.period)
    yield _line(context, "stats-by-countries", approved, {code: context.country(code) for code, _ in approved.groups})
    signed = Counter[str]()
    for each in known.approved:
        signed[each.language] += known.period.of(each.decided)
    yield by_language("stats-by-signed", signed)
    yield by_language("stats-by-asked", known.groups(*ASKED))
    subjects = [name.removeprefix(UNANSWERED) for name in sorted(known.happened) if name.startswith(UNANSWERED)]
    named = {each: context.text(f"stats-subject-{each}") for each in subjects}
    unanswered = core.merged({each: known.sum(UNANSWERED + each) for each in subjects})
    yield _line(context, "stats-by-unanswered", unanswered, named)


def _language(context: Context, code: str) -> str:
    known = context.house.texts.languages.get(code)
    return known.name if known else context.text("stats-language-none")


def _line(context: Context, key: str, found: Breakdown, names: Mapping[str, str] | None = None) -> str:
    say, language, top = context.house.say, context.language, found.top(FEW)
    shown = [
        say.text(language, "stats-group", {"name": (names or {}).get(each, each), "n": n}) for each, n in top.groups
    ]
    if not shown:
        return say.text(language, key, {"groups": context.text("stats-too-few")}) if found.rest else ""
    if top.rest:
        shown.append(say.text(language, "stats-rest", {"n": top.rest}))
    return say.text(language, key, {"groups": Markup(" · ".join(shown))})


def _buttons(context: Context, shown: Period) -> Rows:
    periods = tuple(
        Button("stats-chosen", f"stats:{each}", args={"label": context.text(f"stats-{each}")})
        if each is shown
        else Button(f"stats-{each}", f"stats:{each}")
        for each in Period
    )
    pictures = column(*(Button(f"stats-{each}", f"stats:{shown}:{each}") for each in stats_pictures.PICTURES))
    return (periods, *pictures, desk.PANEL)
