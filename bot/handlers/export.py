"""/export: the list as tables and as a press annex; for owners, the contacts behind a passphrase."""

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import export as core
from bot.core.reply import DIGEST, Button, Copyable, Rendering, Reply, Rows, Value, grid
from bot.core.roles import Right
from bot.exports.gather import Exporter
from bot.exports.passphrase import new_passphrase
from bot.handlers import start
from storage import audit, ledger, listed, outbox
from storage.records import Outgoing, Urgency


async def command(update: Update, context: Context) -> None:
    if not context.may(Right.EXPORT):
        return await start.help_(update, context)
    await show(context, context.language)


async def press(update: Update, context: Context) -> None:
    """export:show|choose:<language>, export:<format>:<language>, export:contacts, export:forget"""
    _, verb, language = (*start.data(update).split(":"), "", "")[:3]
    if verb == "forget":
        return forget(update, context)
    if not context.may(Right.CONTACTS if verb == "contacts" else Right.EXPORT):
        return context.toast("error-not-admin", alert=True)
    spoken = language if language in context.house.texts.languages else context.language
    if verb == "contacts":
        return await ask_contacts(context)
    if verb == "choose":
        return choose(context, spoken)
    if verb in core.FORMATS:
        return await send(context, verb, spoken)
    await show(context, spoken)


def _exporter(context: Context, language: str) -> Exporter:
    return Exporter(context.house, language, context.unit.now.date())


async def show(context: Context, language: str) -> None:
    """What there is to take along, in that language."""
    totals = _exporter(context, language).totals(await listed.totals(context.tx))
    args: dict[str, Value] = {
        **totals,
        "number": context.house.statements.number,
        "language": context.house.texts.languages[language].name,
    }
    context.show(Reply("export", args, _ways(context, language)))


def _ways(context: Context, language: str) -> Rows:
    tables = tuple(Button(f"export-{form}", f"export:{form}:{language}") for form in ("csv", "xlsx", "json"))
    annexes = tuple(Button(f"export-{form}", f"export:{form}:{language}") for form in ("pdf", "docx"))
    rows: Rows = (tables, annexes, (Button("export-language", f"export:choose:{language}"),))
    contacts: Rows = ((Button("export-contacts", "export:contacts"),),) if context.may(Right.CONTACTS) else ()
    return (*rows, *contacts, desk.PANEL)


def choose(context: Context, language: str) -> None:
    known = context.house.texts.languages
    names = tuple(Button("language-name", f"export:show:{code}", args={"name": known[code].name}) for code in known)
    context.show(Reply("export-choose", buttons=(*grid(names, 2), (Button("back", f"export:show:{language}"),))))


async def send(context: Context, form: str, language: str) -> None:
    """Only gathers what the file is made of; the sender has it made."""
    exporter = _exporter(context, language)
    spec = await exporter.signatories(context.tx)
    name = core.file_name("annex" if form in core.ANNEXES else "signatories", exporter.day, language, form)
    args: dict[str, Value] = {**spec["totals"], "number": context.house.statements.number, "digest": DIGEST}
    doer, what = context.person.telegram_id, f"{form}-{language}"
    await audit.add(context.tx, doer, "exported", what)
    export = await ledger.add(context.tx, doer, what, await ledger.named(context.tx))
    made = Rendering(name, f"list.{form}", spec | {"export": export}, core.FORMATS[form])
    context.reply(Reply("export-file", args, file=made))


# --- contacts


async def ask_contacts(context: Context) -> None:
    """Shows what will happen; one press, for this person, within some minutes."""
    spec = await _exporter(context, context.language).contacts(context.tx)
    count, sealed = len(spec["rows"]), len(spec["sealed"])
    if not count:
        return context.show(Reply("export-contacts-none", buttons=_back(context)))
    yes = Button("export-contacts-yes", context.confirmation("contacts"))
    key = "export-contacts-ask-sealed" if sealed else "export-contacts-ask"
    context.show(Reply(key, {"count": count, "sealed": sealed}, ((yes,), *_back(context))))


def _back(context: Context) -> Rows:
    return ((Button("back", f"export:show:{context.language}"),),)


async def contacts(context: Context, about: str) -> None:
    """The passphrase in a message of its own, then the locked file. It is kept nowhere once the two are sent."""
    if not context.may(Right.CONTACTS):
        return context.toast("error-not-admin", alert=True)
    exporter = _exporter(context, context.language)
    spec, passphrase = await exporter.contacts(context.tx), new_passphrase()
    args: dict[str, Value] = {"count": len(spec["rows"]), "sealed": len(spec["sealed"]), "digest": DIGEST}
    _tell_passphrase(context, passphrase)
    name = core.file_name("contacts", exporter.day, context.language, "zip")
    doer = context.person.telegram_id
    export = await ledger.add(context.tx, doer, "contacts", (row[0] for row in spec["rows"]))
    made = Rendering(name, "contacts", spec | {"passphrase": passphrase, "export": export}, core.ARCHIVE)
    context.reply(Reply("export-contacts-file-sealed" if spec["sealed"] else "export-contacts-file", args, file=made))
    await audit.add(context.tx, doer, "contacts-exported", str(args["count"]))
    for owner in await desk.those_who_may(context.tx, context.house.settings, Right.CONTACTS):
        if owner.id != context.person.id:
            context.tell(owner, Reply("export-contacts-told", {"count": args["count"]}))


def _tell_passphrase(context: Context, passphrase: str) -> None:
    """Cannot be forwarded; goes with one press."""
    button = Button("export-passphrase-delete", "export:forget")
    reply = Reply("export-passphrase", {"passphrase": Copyable(passphrase)}, ((button,),))
    payload = context.house.say.message(context.language, reply) | {"protect_content": True}
    outbox.add(context.tx, Outgoing("sendMessage", {"chat_id": context.chat_id, **payload}, context.chat_id))


def forget(update: Update, context: Context) -> None:
    """Deletes the message whose button was pressed: whoever can press it can read it."""
    message = update.callback_query.message if update.callback_query else None
    if message is not None:
        payload = {"chat_id": context.chat_id, "message_id": message.message_id}
        outbox.add(context.tx, Outgoing("deleteMessage", payload, context.chat_id, Urgency.REPLY))
    context.toast("export-passphrase-deleted")
