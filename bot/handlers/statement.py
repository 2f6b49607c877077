"""/statement: summary first, then the text in pages, as a file, in other languages, and what changed since."""

from html import escape

from telegram import Update

from bot.context import Context
from bot.core import statement as core
from bot.core.reply import Button, Copyable, File, Markup, Reply, Rows, Value, grid
from bot.handlers import start
from storage import numbers


def _paragraphs(context: Context, language: str) -> list[str]:
    """HTML blocks; where the official demands are missing, a clearly marked summary stands in their place."""
    statement = context.house.statements.get(language)
    made: list[str] = []
    for paragraph in statement.paragraphs:
        made += _demands(context, language) if paragraph == core.DEMANDS else [escape(paragraph)]
    made.append(context.house.say.text(language, "statement-signatories", _publisher(context, language)))
    return made


def _publisher(context: Context, language: str) -> dict[str, Value]:
    """Where what is missing from our copy stands."""
    where = context.house.statements.publisher(language)
    return {"url": Copyable(where.url), "publisher": where.title}


def _demands(context: Context, language: str) -> list[str]:
    statement = context.house.statements.get(language)
    if statement.demands:
        return [_list(statement.demands)]
    notes = context.house.statements.notes(language)
    args = {"demands": Markup(_list(notes.demands)), **_publisher(context, language)}
    return [context.house.say.text(language, "statement-demands", args)]


def _list(items: tuple[str, ...]) -> str:
    return "\n".join(f"• {escape(item)}" for item in items)


def _navigation(language: str, page: int, last: int) -> Rows:
    """Back and next; mirrored by the texts themselves where reading goes the other way."""
    turn = []
    if page > 0:
        turn.append(Button("statement-back", f"statement:page:{language}:{page - 1}"))
    if page < last:
        turn.append(Button("statement-next", f"statement:page:{language}:{page + 1}"))
    return (tuple(turn), (Button("statement-whole", f"statement:all:{language}"), Button("menu-sign", "sign:start")))


async def summary(update: Update, context: Context) -> None:
    numbers.reads(context.tx, context.person)
    context.show(context.house.once(("summary", context.language), lambda: _summary(context)))


def _summary(context: Context) -> Reply:
    points = context.house.statements.notes(context.language).summary
    body = "\n\n".join(_summary_block(point) for point in _blocks(points))
    buttons: Rows = (
        (Button("statement-read", f"statement:page:{context.language}:0"),),
        (
            Button("statement-file", f"statement:file:{context.language}"),
            Button("statement-languages", "statement:languages"),
        ),
        (Button("statement-since", "statement:since"), Button("menu-share", "share")),
        (Button("menu-sign", "sign:start"),),
    )
    reply = Reply("statement-summary", {"title": _title(context), "summary": Markup(body)})
    return Reply(context.house.say.words(context.language, reply), buttons=buttons)


def _title(context: Context) -> str:
    return context.house.statements.get(context.language).title


def _blocks(lines: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Runs of bullet lines together, other lines alone."""
    made: list[tuple[str, ...]] = []
    for line in lines:
        bullet = line.startswith("- ")
        if bullet and made and made[-1][0].startswith("- "):
            made[-1] = (*made[-1], line)
        else:
            made.append((line,))
    return made


def _summary_block(lines: tuple[str, ...]) -> str:
    return "\n".join(f"• {escape(line[2:])}" if line.startswith("- ") else escape(line) for line in lines)


async def page(update: Update, context: Context) -> None:
    _, _, language, number = (*start.data(update).split(":"), "", "", "")[:4]
    if language not in context.house.statements.languages or not number.isdecimal():
        return await summary(update, context)
    numbers.reads(context.tx, context.person)
    pages = _pages(context, language)
    place = min(int(number), len(pages) - 1)
    context.show(_page(context, language, place, pages))


def _pages(context: Context, language: str) -> list[list[str]]:
    return context.house.once(("pages", language), lambda: core.pages(_paragraphs(context, language)))


def _page(context: Context, language: str, place: int, pages: list[list[str]]) -> Reply:
    about = ("page", language, place, context.language)
    return context.house.once(about, lambda: _in_words(context, language, place, pages))


def _in_words(context: Context, language: str, place: int, pages: list[list[str]]) -> Reply:
    statement = context.house.statements.get(language)
    args: dict[str, Value] = {
        "title": statement.title,
        "body": Markup("\n\n".join(pages[place])),
        "status": Markup(_status(context, language)),
        "page": place + 1,
        "pages": len(pages),
    }
    words = context.house.say.words(context.language, Reply("statement-page", args))
    return Reply(words, buttons=_navigation(language, place, len(pages) - 1))


def _status(context: Context, language: str) -> str:
    """Whether these are the publishers' words, with version and fingerprint."""
    statements = context.house.statements
    key = "statement-official" if language in statements.official else "statement-unofficial"
    version = statements.version(language)
    return context.house.say.text(
        context.language, key, {"number": version.number, "digest": Copyable(version.digest[:12])}
    )


async def whole(update: Update, context: Context) -> None:
    """Every page as a message of its own."""
    language = start.data(update).rpartition(":")[2]
    if language not in context.house.statements.languages:
        return await summary(update, context)
    numbers.reads(context.tx, context.person)
    pages = _pages(context, language)
    for place in range(len(pages)):
        made = _page(context, language, place, pages)
        last = place == len(pages) - 1
        context.reply(Reply(made.key, made.args, ((Button("menu-sign", "sign:start"),),) if last else ()))


async def languages(update: Update, context: Context) -> None:
    known = context.house.texts.languages
    buttons = tuple(
        Button("language-name", f"statement:page:{code}:0", args={"name": known[code].name})
        for code in context.house.statements.languages
    )
    context.show(Reply("statement-choose", buttons=(*grid(buttons, 2), (Button("back", "statement:summary"),))))


async def since(update: Update, context: Context) -> None:
    """What has changed in the world since it was written."""
    notes = context.house.statements.notes(context.language)
    body = "\n\n".join(_summary_block(block) for block in _blocks(notes.since))
    buttons: Rows = (
        (Button("statement-sanctions", "faq:what-are-the-us-sanctions"),),
        (Button("statement-designated", "faq:who-is-sanctioned"),),
        (Button("back", "statement:summary"),),
    )
    context.show(Reply("statement-changes", {"body": Markup(body)}, buttons))


async def file(update: Update, context: Context) -> None:
    language = start.data(update).rpartition(":")[2]
    if language not in context.house.statements.languages:
        return await summary(update, context)
    numbers.reads(context.tx, context.person)
    statement = context.house.statements.get(language)
    content = _document(context, language)
    made = File(f"statement-{language}-v{context.house.statements.number}.html", content.encode(), "text/html")
    context.reply(Reply("statement-document", {"title": statement.title}, file=made))


def _document(context: Context, language: str) -> str:
    """A page that can be read, printed and kept without the bot."""
    statement = context.house.statements.get(language)
    direction = "rtl" if context.house.texts.rtl(language) else "ltr"
    body = "\n".join(f"<p>{block.replace(chr(10), '<br>')}</p>" for block in _paragraphs(context, language))
    version = context.house.statements.version(language)
    style = "body{font:18px/1.6 serif;max-width:40em;margin:2em auto;padding:0 1em}footer{font-size:14px;color:#555}"
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(statement.title)}</title>'
        f"<style>{style}</style></head><body>\n<h1>{escape(statement.title)}</h1>\n{body}\n"
        f"<footer><p>{_status(context, language)}</p><p><code>SHA-256 {version.digest}</code></p></footer>\n"
        "</body></html>\n"
    )
