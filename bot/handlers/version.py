"""A newer version of the statement: the secretariat has the signers asked, each of them keeps, leaves or waits."""

from html import escape

from telegram import Update

from bot import versioning
from bot.context import Context
from bot.core import changes
from bot.core.changes import Fate, Piece
from bot.core.reply import Button, Copyable, File, Markup, Reply, Value
from bot.core.roles import Right
from bot.handlers import receipt, start
from bot.say import TEXT_UNITS, units
from storage import audit, signons, versions
from storage.records import Signon, Status
from storage.versions import Asked

ROOM = TEXT_UNITS - 400  # for what changed; the words around it need less
STANDING = (Status.PENDING, Status.APPROVED)


async def press(update: Update, context: Context) -> None:
    """version:<verb>:<reference>:<number>; only of one's own, and only while it stands."""
    _, verb, reference, number = (*start.data(update).split(":"), "", "", "")[:4]
    if verb == "ask":
        return await ask(context)
    mine = await signons.of(context.tx, context.person.id)
    signed = next((each for each in mine if each.reference == reference), None)
    acts = {"keep": _keep, "later": _later, "old": _old, "new": _new, "show": _show, "changes": _changes}
    if signed is None or signed.status not in STANDING or verb not in acts:
        return await start.old_button(update, context)
    await acts[verb](context, signed, number)


async def _keep(context: Context, signed: Signon, number: str) -> None:
    """For the version that was asked about, in the language the person reads it in."""
    version = context.house.statements.version(context.language)
    if number != str(version.number):  # there is a newer one by now
        return context.show(versioning.question(signed, version.number))
    args: dict[str, Value] = {"organisation": signed.organisation, "new": version.number}
    if not await signons.reaffirm(context.tx, signed, version):
        return context.toast("version-kept-before", alert=True)
    versions.answer(context.tx, signed.reference, "kept")
    await audit.add(context.tx, None, "reaffirmed", signed.reference)
    context.show(Reply("version-kept", args))
    await receipt.send(context, signed.reference)


async def _show(context: Context, signed: Signon, _: str) -> None:
    context.show(versioning.question(signed, context.house.statements.number))


async def button(context: Context, signed: Signon) -> tuple[Button, ...]:
    """While it was asked and not answered with a yes."""
    found = await versions.of(context.tx, signed.reference)
    open_ = found is not None and signed.version is not None and signed.version.number < found.number
    return (Button("mysignature-version", f"version:show:{signed.reference}"),) if open_ else ()


async def _later(context: Context, signed: Signon, number: str) -> None:
    versions.answer(context.tx, signed.reference, "later")
    old = signed.version.number if signed.version else 0
    context.show(Reply("version-postponed", {"old": old, "command": Copyable("/mysignature")}))


async def _old(context: Context, signed: Signon, _: str) -> None:
    """Word by word as it was signed."""
    text = await versions.text(context.tx, signed.version) if signed.version else ""
    if not text or signed.version is None:
        return context.toast("version-text-lost", alert=True)
    name = f"statement-{signed.version.language}-v{signed.version.number}.txt"
    args: dict[str, Value] = {"number": signed.version.number, "digest": Copyable(signed.version.digest[:12])}
    context.reply(Reply("version-text", args, file=File(name, text.encode())))


async def _new(context: Context, signed: Signon, _: str) -> None:
    statements = context.house.statements
    version, made = statements.version(context.language), statements.get(context.language)
    name = f"statement-{version.language}-v{version.number}.txt"
    args: dict[str, Value] = {"number": version.number, "digest": Copyable(version.digest[:12])}
    context.reply(Reply("version-text", args, file=File(name, made.text.encode())))


async def _changes(context: Context, signed: Signon, _: str) -> None:
    """Word by word, in the language that was signed; all of it stands in the two texts."""
    old = await versions.text(context.tx, signed.version) if signed.version else ""
    new = context.house.statements.get(signed.version.language) if signed.version else None
    if not old or new is None or signed.version is None or new.language != signed.version.language:
        return context.toast("version-text-lost", alert=True)
    found = "\n\n".join(_marked(each) for each in changes.paragraphs(old, new.text))
    if units(found) > ROOM:
        return context.toast("version-changes-many", alert=True)
    args: dict[str, Value] = {"old": signed.version.number, "new": context.house.statements.number}
    context.reply(Reply("version-changed-words", {**args, "changes": Markup(found or "–")}))


MARKS = {Fate.STAYED: "{}", Fate.GONE: "<s>{}</s>", Fate.NEW: "<b>{}</b>"}


def _marked(pieces: list[Piece]) -> str:
    return "".join(MARKS[each.fate].format(escape(each.text)) for each in pieces)


# --- the secretariat


async def _standing(context: Context) -> Asked:
    return await versions.standing(context.tx, await versions.last_substantive(context.tx))


async def line(context: Context) -> tuple[str, tuple[Button, ...]]:
    """For the page of the texts: how the asking stands, and the button that begins it."""
    seen = await _standing(context)
    number = context.house.statements.number
    if not any((seen.askable, seen.unreachable, seen.asked)):
        return context.house.say.text(context.language, "version-line", {"number": number}), ()
    undecided = seen.asked - seen.kept - seen.withdrawn
    args: dict[str, Value] = {"number": number, "kept": seen.kept, "withdrawn": seen.withdrawn, "undecided": undecided}
    args |= {"askable": seen.askable, "unreachable": seen.unreachable}
    button = (Button("version-ask-signers", "version:ask"),) if seen.askable and context.may(Right.EDIT) else ()
    return context.house.say.text(context.language, "version-line-asked", args), button


async def ask(context: Context) -> None:
    """Shows whom it would reach, and asks once."""
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    seen, number = await _standing(context), context.house.statements.number
    if not seen.askable:
        return context.toast("version-nobody-to-ask", alert=True)
    yes = Button("version-ask-confirm", context.confirmation(f"ask-signers {number}"), args={"count": seen.askable})
    back = Button("back", "panel:texts")
    args: dict[str, Value] = {"number": number, "count": seen.askable, "unreachable": seen.unreachable}
    context.show(Reply("version-ask-sure", args, ((yes,), (back,))))


async def asked(context: Context, about: str) -> None:
    """Confirmed: from now on they are asked, some each minute."""
    number = context.house.statements.number
    if not context.may(Right.EDIT) or about != str(number):
        return context.toast("sure-expired", alert=True)
    versions.ask(context.tx, number, await versions.last_substantive(context.tx))
    await audit.add(context.tx, context.person.telegram_id, "asked-signers", str(number))
    context.show(Reply("version-asking", buttons=((Button("back", "panel:texts"),),)))
