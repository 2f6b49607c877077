"""/notme: whose mailbox was used by somebody else takes that sign-on back, from any account."""

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import codes as core
from bot.core import mail
from bot.core.reply import Button, Copyable, Reply, Value
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import mysignature
from storage import audit, codes, mails, people, signons
from storage.mail_records import Disavowal
from storage.records import Signon, Status

COMMAND = Copyable("/notme")


async def command(update: Update, context: Context) -> None:
    text = (update.effective_message.text or "").partition(" ")[2] if update.effective_message else ""
    if not text.strip():
        return context.reply(Reply("notme-how", {"command": COMMAND}))
    await _take(context, core.typed_long(text))


async def stray(context: Context, text: str) -> bool:
    """The code without the command. Whether it was one."""
    code = core.typed_long(text) if "-" in text else ""
    if not code or await codes.disavowed(context.tx, code) is None:
        return False
    await _take(context, code)
    return True


async def _take(context: Context, code: str) -> None:
    found = await codes.disavowed(context.tx, code) if code else None
    if found is None:
        known = await mails.spend(context.tx, mail.of_guesser(context.person.telegram_id))
        return context.reply(Reply("notme-unknown" if known else "notme-too-many", context.run_by))
    signed = await signons.find(context.tx, found.reference)
    if signed is None or signed.status is Status.WITHDRAWN or not _named(context, signed, found):
        return context.reply(Reply("notme-already", context.run_by))
    await _withdraw(context, signed)
    context.reply(Reply("notme-done", {**context.run_by, "reference": Copyable(signed.reference)}))


def _named(context: Context, signed: Signon, found: Disavowal) -> bool:
    """A line whose representative was erased names nobody any more; that must not shield it."""
    mailbox = codes.mailbox_of(context.tx, signed)
    return not mailbox or mailbox == found.mailbox


async def _withdraw(context: Context, signed: Signon) -> None:
    """The secretariat hears of it, and the account that signed: it may have been a mistake."""
    await mysignature.withdraw(context, signed)
    await audit.add(context.tx, None, "not-me", signed.reference)
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    look = ((Button("review-open", Pressed("open", signed.reference).data),),)
    for admin in await desk.those_who_may(context.tx, context.house.settings, Right.REVIEW):
        context.tell(admin, Reply("notme-alert", args, look))
    signer = await people.by_id(context.tx, signed.person_id) if signed.person_id is not None else None
    if signer is not None:
        context.tell(signer, Reply("notme-signer", {**args, **context.run_by}))
