"""A lost phone: a sign-on moves to another account, by its reference number and a code read in its mailbox."""

from telegram import Update

from bot.context import Context
from bot.core import addresses, mail, review
from bot.core import codes as core
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Reply, Rows
from bot.handlers import mailbox, start
from bot.handlers.codes import MYSIGNATURE
from storage import codes, mails, signons
from storage.records import Signon, Status

CANCEL = Copyable("/cancel")


def offered(context: Context) -> Rows:
    """A row under what /mysignature shows."""
    return ((Button("mysignature-move", "move:begin"),),) if context.house.settings.sends_mail else ()


async def press(update: Update, context: Context) -> None:
    if start.data(update) != "move:begin" or not context.house.settings.sends_mail:
        return await start.old_button(update, context)
    context.expect("moving:")
    context.reply(Reply("move-reference", {"command": CANCEL}))


async def typed(context: Context, about: str, text: str) -> None:
    """The reference number, then the address."""
    await (_address(context, about, text) if about else _reference(context, text))


async def _reference(context: Context, text: str) -> None:
    reference = review.reference(text)
    if not reference:
        return context.reply(Reply("move-reference-unclear", {"command": CANCEL}))
    signed = await signons.find(context.tx, reference)
    if signed is not None and signed.person_id == context.person.id:
        context.expect("")
        return context.reply(Reply("move-own", {"command": MYSIGNATURE}))
    context.expect(f"moving:{reference}")
    context.reply(Reply("move-email", {"command": CANCEL}))


async def _address(context: Context, reference: str, text: str) -> None:
    """The answer is the same whether there is such a sign-on or not."""
    try:
        address = addresses.email(text)
    except Problem:
        return context.reply(Reply("move-email-unclear", {"command": CANCEL}))
    if not await mails.spend(context.tx, mail.of_person(context.person.telegram_id)):
        context.expect("")
        return context.reply(Reply("code-cap", context.run_by))
    signed = await signons.find(context.tx, reference)
    fits = signed is not None and _belongs(context, signed, address)
    await mailbox.send_to_move(context, signed if fits else None, address)
    context.reply(Reply("move-sent", {"minutes": core.MINUTES}))


def _belongs(context: Context, signed: Signon, address: str) -> bool:
    same = codes.mailbox_of(context.tx, signed) == codes.mailbox(context.tx, address)
    return signed.status is not Status.WITHDRAWN and same
