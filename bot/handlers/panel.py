"""/admin: one message, edited in place, from which everything the secretariat does can be reached."""

from collections.abc import Iterator
from datetime import datetime

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import health, times
from bot.core.reply import Button, Markup, Reply, Rows, Value, column
from bot.core.roles import Right
from bot.handlers import backup, retaining, start, version
from storage import broadcasts, facts, overview
from storage.broadcast_records import Stage
from storage.desk_records import Overview, Waiting
from storage.records import Role

MOST_EXPIRED = 10  # of the answers to look at again, as buttons

BUTTONS: tuple[tuple[tuple[Right, Button], ...], ...] = (
    (
        (Right.REVIEW, Button("admin-review", "review:next")),
        (Right.ANSWER, Button("admin-questions", "question:next:0")),
    ),
    ((Right.LOOK, Button("admin-stats", "stats")), (Right.LOOK, Button("panel-to-texts", "panel:texts"))),
    ((Right.BROADCAST, Button("panel-to-news", "cast:list")), (Right.EXPORT, Button("panel-to-export", "export:show"))),
    (
        (Right.BROADCAST, Button("panel-to-lists", "living:list")),
        (Right.REVIEW, Button("panel-to-protection", "shield:")),
    ),
    ((Right.ROLES, Button("panel-to-people", "people:all")), (Right.ROLES, Button("panel-to-log", "log:"))),
)
"""Rows of the panel: what one must be allowed to, to see the button."""


async def admin(update: Update, context: Context) -> None:
    if not context.admin:
        return await start.help_(update, context)
    context.show(await _panel(context))


async def press(update: Update, context: Context) -> None:
    if not context.admin:
        return context.toast("error-not-admin", alert=True)
    verb = start.data(update).partition(":")[2]
    if verb == "texts":
        return context.show(await _texts(context))
    if verb == "health":
        return context.show(await _health(context))
    if verb == "fresh":
        context.toast("panel-is-fresh")
    context.show(await _panel(context))


async def reload(update: Update, context: Context) -> None:
    """The texts are read again beside the work; who asked is told how it went."""
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    context.house.reload(context.person.telegram_id)
    facts.changed(context.tx, "texts")
    context.toast("admin-reloading")


async def _panel(context: Context) -> Reply:
    seen = await overview.read(context.tx)
    lines = (
        _waiting(context, "signons", seen.signons),
        _waiting(context, "questions", seen.questions),
        await _news(context),
        _about_texts(context),
        _backup(context, seen.backup),
        *await retaining.line(context),
        *_troubles(context, seen),
    )
    return Reply("panel", {"lines": Markup("\n".join(lines))}, _buttons(context))


def _buttons(context: Context) -> Rows:
    allowed = [tuple(button for right, button in row if context.may(right)) for row in BUTTONS]
    retention = Button("panel-to-retention", "retention")
    last = (Button("panel-to-health", "panel:health"), retention, Button("panel-refresh", "panel:fresh"))
    given = context.role is not Role.OWNER  # owners stand in the settings: they have nothing to give back
    own = ((Button("panel-to-my-role", "role:mine"),),) if given else ()
    closed = context.may(Right.ROLES) and context.house.settings.closed(context.unit.now)
    certificate = ((Button("certificate-again", "certificate"),),) if closed else ()
    return (*allowed, *certificate, last, *own)


def _waiting(context: Context, what: str, waiting: Waiting) -> str:
    if waiting.since is None:
        return _line(context, f"panel-{what}-none")
    age = times.span(context.unit.now - waiting.since, context.language)
    return _line(context, f"panel-{what}", number=waiting.number, age=age)


async def _news(context: Context) -> str:
    """What goes out now, or next."""
    coming = await broadcasts.coming(context.tx)
    if coming is None:
        return _line(context, "panel-news-none")
    if coming.stage is Stage.RUNNING or coming.at is None:
        return _line(context, "panel-news-running", number=coming.id)
    left = times.span(coming.at - context.unit.now, context.language)
    return _line(context, "panel-news", number=coming.id, left=left)


def _about_texts(context: Context) -> str:
    args: dict[str, Value] = {
        "expired": len(_expired(context)),
        "stale": sum(each.stale for each in context.house.standings),
        "missing": sum(each.missing for each in context.house.standings),
    }
    return _line(context, "panel-texts" if any(args.values()) else "panel-texts-none", **args)


def _backup(context: Context, at: datetime | None) -> str:
    if at is None:
        return _line(context, "panel-backup-none")
    return _line(context, "panel-backup", age=times.span(context.unit.now - at, context.language))


def _troubles(context: Context, seen: Overview) -> Iterator[str]:
    """In plain words, with what to do; one line when all is well."""
    found = health.troubles(seen, context.unit.now)
    for each in found:
        length = times.span(each.length, context.language)
        yield _line(context, f"health-{each.code}", number=each.number, length=length)
    if not found:
        yield _line(context, "health-well")


def _line(context: Context, key: str, **args: Value) -> str:
    return context.house.say.text(context.language, key, args)


# --- texts


def _expired(context: Context) -> list[str]:
    """Answers whose facts were to be looked at again by now."""
    today = context.unit.now.date()
    return [each.id for each in context.house.faqs.entries.values() if each.expired(today)]


async def _texts(context: Context) -> Reply:
    house = context.house
    lines = [
        _line(
            context,
            "texts-line",
            name=house.texts.languages[each.language].name,
            missing=each.missing,
            stale=each.stale,
        )
        for each in house.standings
    ]
    about_version, ask = await version.line(context)
    lines.append(about_version)
    expired = _expired(context)
    asked = {entry: house.faqs.wording(entry, context.language).question for entry in expired[:MOST_EXPIRED]}
    rows = column(*(Button("faq-question", f"faq:{entry}", args={"question": text}) for entry, text in asked.items()))
    reload_ = ((Button("admin-reload", "reload"),),) if context.may(Right.EDIT) else ()
    args: dict[str, Value] = {"lines": Markup("\n".join(lines)), "expired": len(expired)}
    return Reply("texts", args, (*rows, *filter(None, (ask,)), *reload_, desk.PANEL))


# --- health


async def _health(context: Context) -> Reply:
    seen = await overview.read(context.tx)
    args: dict[str, Value] = {
        "lines": Markup("\n".join(_troubles(context, seen))),
        "dead": seen.dead,
        "unsent": seen.unsent.number,
        "uncertain": seen.uncertain,
        "lost": seen.given_up,
        "floods": seen.floods,
        "database": context.tx.description,
    }
    drill = (backup.DRILL,) if context.may(Right.ROLES) else ()
    return Reply("health", args, ((Button("panel-refresh", "panel:health"),), *drill, desk.PANEL))
