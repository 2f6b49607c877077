"""A code by mail: to the mailbox in a sign-on, to confirm it, or to move the sign-on to another account."""

from telegram import Update

from bot.context import Context
from bot.core import addresses, mail
from bot.core import codes as core
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import codes as typing
from storage import codes, mails, signons
from storage.mail_records import Letter, Purpose
from storage.records import Proof, Signon, Status

CANCEL = Copyable("/cancel")


def possible(context: Context, signed: Signon) -> bool:
    """Whether a code can be sent, and would prove anything new."""
    open_ = signed.status in (Status.PENDING, Status.APPROVED) and Proof.MAILBOX not in signed.proofs
    return context.house.settings.sends_mail and open_ and bool(codes.mailbox_of(context.tx, signed))


def button(signed: Signon) -> Button:
    return Button("mysignature-code", f"mine:code:{signed.reference}")


async def offer(context: Context, reference: str) -> None:
    """Right after it was sent, where mail can be sent."""
    signed = await signons.find(context.tx, reference)
    if signed is not None and possible(context, signed):
        context.reply(await _sent(context, signed, signed.representative.email))


async def ask(update: Update, context: Context, signed: Signon) -> None:
    """A button: a code, or another one."""
    if not possible(context, signed):
        return context.toast("code-needless", alert=True)
    if signed.sealed is None:
        return context.reply(await _sent(context, signed, signed.representative.email))
    context.expect(f"mailbox:{signed.reference}")
    context.reply(Reply("mailbox-which", {"command": CANCEL}))


async def typed(context: Context, about: str, text: str) -> None:
    """The address that is sealed here: only who knows it has the code sent there."""
    mine = await signons.of(context.tx, context.person.id)
    signed = next((each for each in mine if each.reference == about), None)
    if signed is None or not possible(context, signed):
        context.expect("")
        return context.reply(Reply("code-needless"))
    try:
        address = addresses.email(text)
    except Problem:
        return context.reply(Reply("move-email-unclear", {"command": CANCEL}))
    if codes.mailbox(context.tx, address) == codes.mailbox_of(context.tx, signed):
        context.expect("")
        return context.reply(await _sent(context, signed, address))
    left = await mails.spend(context.tx, mail.of_person(context.person.telegram_id))
    context.expect(context.person.expecting if left else "")
    context.reply(Reply("mailbox-other", {"command": CANCEL}) if left else Reply("code-cap", context.run_by))


async def _sent(context: Context, signed: Signon, to: str) -> Reply:
    """A code is on its way, and what to do with it; or that there were enough for today."""
    if not await mails.spend(context.tx, mail.of_person(context.person.telegram_id), *mail.of_mailbox(to)):
        return Reply("code-cap", context.run_by)
    code, disavowal = core.new(), core.new_long()
    asked = codes.Asked(Purpose.MAILBOX, context.person.id, signed.reference, to)
    number = await codes.issue(context.tx, asked, code, core.LASTS)
    codes.disavowal(context.tx, signed.reference, to, disavowal)
    args = {**_args(context, code), "reference": signed.reference, "disavowal": disavowal}
    mails.add(context.tx, context.person.id, Letter(to, context.language, "code", args, tells=True), number)
    typing.expect(context, Purpose.MAILBOX)
    told: dict[str, Value] = {"email": Copyable(addresses.both(to)), "minutes": core.MINUTES}
    return Reply("mailbox-sent", told, ((Button("code-again", f"mine:code:{signed.reference}"),),))


async def send_to_move(context: Context, signed: Signon | None, address: str) -> None:
    """None: nothing is sent, and to the one who asks it looks the same, with a code that nothing fits."""
    allowed = signed is not None and await mails.spend(context.tx, *mail.of_mailbox(address))
    fits = signed if allowed else None
    code, to = core.new(), address if fits else ""
    asked = codes.Asked(Purpose.MOVE, context.person.id, fits.reference if fits else "", to)
    number = await codes.issue(context.tx, asked, code, core.LASTS)
    if fits:
        args = {**_args(context, code), "reference": fits.reference}
        mails.add(context.tx, context.person.id, Letter(to, context.language, "move", args), number)
    typing.expect(context, Purpose.MOVE)


def _args(context: Context, code: str) -> dict[str, str | int]:
    """Nothing that the person wrote: our mail must not carry a stranger's words into a mailbox."""
    house = context.house
    by = {"controller": house.settings.controller, "contact": house.settings.contact}
    return {**by, "code": core.shown(code), "minutes": core.MINUTES, "bot": f"@{house.username}"}
