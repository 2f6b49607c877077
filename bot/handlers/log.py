"""Panel → Log: who did what when, newest first, and whether the chain holds. For owners."""

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import times
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value
from bot.core.roles import Right
from bot.handlers import roles, start
from storage import audit, colleagues
from storage.records import AuditEntry

PAGE = 10


async def press(update: Update, context: Context) -> None:
    """`log:` is the newest page, `log:<n>` the one that begins with that entry, `log:check` looks at the chain."""
    if not (context.may(Right.ROLES) and context.private):
        return context.toast("error-not-admin", alert=True)
    value = start.data(update).partition(":")[2]
    newest = await audit.newest(context.tx)
    if value == "check":
        return await _check(context, newest)
    asked = int(value) if value.isdecimal() and len(value) <= 15 else newest
    upto = max(min(asked, newest), min(PAGE, newest))
    await _show(context, upto, newest)


async def _show(context: Context, upto: int, newest: int) -> None:
    entries = await audit.page(context.tx, upto, PAGE)
    if not entries:
        return context.show(Reply("log-empty", buttons=(desk.PANEL,)))
    you = {audit.actor_of(context.tx, context.person.telegram_id): context.text("log-you")}
    names = await who(context, context.language) | you
    lines = Markup("\n\n".join(_line(context, entry, names) for entry in entries))
    args: dict[str, Value] = {"lines": lines, "first": entries[-1].id, "last": entries[0].id, "total": newest}
    context.show(Reply("log", args, _buttons(upto, newest)))


def _buttons(upto: int, newest: int) -> Rows:
    newer = (Button("log-newer", f"log:{upto + PAGE}"),) if upto < newest else ()
    older = (Button("log-older", f"log:{upto - PAGE}"),) if upto > PAGE else ()
    return ((*newer, *older), (Button("log-check", "log:check"),), desk.PANEL)


async def who(context: Context, language: str) -> dict[str, str]:
    """Who stands behind the keyed hashes, as far as we know: those who are of the secretariat now."""
    named = {
        **{
            each.person.telegram_id: roles.name(context, each, language)
            for each in await colleagues.everyone(context.tx)
        },
        **dict.fromkeys(context.house.settings.admin_ids, context.house.say.plain(language, "log-owner")),
    }
    known = {audit.actor_of(context.tx, identity): name for identity, name in named.items()}
    return {audit.SYSTEM: context.house.say.plain(language, "log-nobody"), **known}


def _line(context: Context, entry: AuditEntry, who: dict[str, str]) -> str:
    key = f"act-{entry.act}"
    say = context.house.say
    args: dict[str, Value] = {
        "act": say.plain(context.language, key) if context.house.texts.knows(key) else entry.act,
        "when": times.moment(entry.at, context.language),
        "who": who.get(entry.actor, audit.short(entry.actor)),
        "subject": Copyable(_subject(context, entry)),
    }
    return say.text(context.language, "log-line-about" if entry.subject else "log-line", args)


def _subject(context: Context, entry: AuditEntry) -> str:
    """A role by its name in the reader's language, anything else as it stands."""
    role, _, mark = entry.subject.partition(" ")
    named = entry.act.startswith("role-") and context.house.texts.knows(f"role-{role}")
    return f"{context.text(f'role-{role}')} {mark}".strip() if named else entry.subject


async def _check(context: Context, newest: int) -> None:
    broken = await audit.first_broken(context.tx)
    back = ((Button("log-back", "log:"),), desk.PANEL)
    if broken is None:
        return context.show(Reply("log-holds", {"total": newest}, back))
    context.show(Reply("log-broken", {"entry": broken}, ((Button("log-entry", f"log:{broken}"),), *back)))
