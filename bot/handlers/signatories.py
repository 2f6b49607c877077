"""/signatories: the public list, by name, by country, by search."""

from telegram import Update

from bot.context import Context
from bot.core import countries, names, numbers, proof
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column, grid
from bot.handlers import proofs, start
from storage import listed
from storage.records import Line, Totals

PAGE = 15
COUNTRIES = 12
KEY_BYTES = 40  # of a search, so that its pages fit a button


async def show(update: Update, context: Context) -> None:
    """/signatories, or with words: a search."""
    if context.args:
        return await search(context, " ".join(context.args))
    await overview(context)


async def overview(context: Context) -> None:
    totals = await listed.totals(context.tx)
    if not totals.organisations:
        return context.show(Reply("signatories-none", buttons=((Button("menu-sign", "sign:start"),),)))
    most = list(totals.countries.items())
    lines = [_country_line(context, code, n) for code, n in most[:COUNTRIES]] + _regions(context, totals)
    args: dict[str, Value] = {
        "total": totals.organisations,
        "countries": len(set(totals.countries) - {countries.INTERNATIONAL}),
        "unnamed": totals.organisations - totals.named,
        "lines": Markup("\n".join(lines)),
    }
    places = tuple(
        Button("signatories-country", f"list:{code}::0", args={"name": context.country(code)})
        for code, _ in most[:COUNTRIES]
    )
    ways = (Button("signatories-browse", "list:*::0"), Button("signatories-search", "list:?"))
    context.show(Reply("signatories", args, (ways, *grid(places, 2))))


def _country_line(context: Context, code: str, n: int) -> str:
    args: dict[str, Value] = {"country": context.country(code), "count": n}
    return context.house.say.text(context.language, "signatories-country-line", args)


def _regions(context: Context, totals: Totals) -> list[str]:
    """Of those whose country is not shown; a region with few of them neither."""
    say, found = context.house.say, numbers.merged(totals.regions)
    lines = [
        say.text(context.language, "signatories-region-line", {"region": context.country(code), "count": n})
        for code, n in found.groups
    ]
    rest = [say.text(context.language, "signatories-regions-rest", {"count": found.rest})] if found.rest else []
    return lines + rest


async def press(update: Update, context: Context) -> None:
    """list:<country, * for all>:<search>:<page>; list::: is the overview, list:? asks for words."""
    _, country, key, page = (*start.data(update).split(":"), "", "", "")[:4]
    if country == "?":
        context.expect("search")
        return context.reply(Reply("signatories-ask", {"cancel": Copyable("/cancel")}))
    if country in countries.CODES or country in ("*", countries.INTERNATIONAL):
        number = int(page) if page.isdecimal() and len(page) < 6 else 0
        return await _list(context, "" if country == "*" else country, key, number)
    await overview(context)


async def search(context: Context, text: str) -> None:
    context.expect("")
    await _list(context, "", _fit(names.comparison_key(text)), 0)


def _fit(key: str) -> str:
    return key.encode()[:KEY_BYTES].decode(errors="ignore").strip()


async def _list(context: Context, country: str, key: str, page: int) -> None:
    found = await listed.found(context.tx, country=country, key=key)
    last = max(0, (found - 1) // PAGE)
    place = min(page, last)
    lines = await listed.lines(context.tx, country=country, key=key, skip=place * PAGE, limit=PAGE)
    if not lines:
        none = "signatories-not-found" if key else "signatories-unnamed"
        return context.show(Reply(none, buttons=_ways(context, country, key, place=0, last=0)))
    shown = "\n".join(f"• {_line(context, each)}" for each in lines)
    if context.house.settings.list_proofs and any(proof.vouched(each.proofs) for each in lines):
        shown += "\n\n" + context.house.say.text(context.language, "signatories-vouched")
    args: dict[str, Value] = {"lines": Markup(shown), "found": found, "page": place + 1, "pages": last + 1}
    context.show(Reply("signatories-list", args, _ways(context, country, key, place=place, last=last)))


def _line(context: Context, line: Line) -> str:
    args: dict[str, Value] = {"organisation": line.organisation, "country": context.country(line.country)}
    mark = proofs.MARK if context.house.settings.list_proofs and proof.vouched(line.proofs) else ""
    if line.parent:
        args["parent"] = line.parent
        return context.house.say.text(context.language, "signatories-line-chapter", args) + mark
    return context.house.say.text(context.language, "signatories-line", args) + mark


def _ways(context: Context, country: str, key: str, *, place: int, last: int) -> Rows:
    where = country or "*"
    turn = []
    if place > 0:
        turn.append(Button("statement-back", f"list:{where}:{key}:{place - 1}"))
    if place < last:
        turn.append(Button("statement-next", f"list:{where}:{key}:{place + 1}"))
    return (tuple(turn), *column(Button("signatories-search", "list:?"), Button("back", "list:::0")))
