"""/mysignature: see, correct or withdraw what one signed."""

from dataclasses import replace

from telegram import Update

from bot.context import Context
from bot.core import names
from bot.core import publication as listings
from bot.core import signon as core
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import (
    codes,
    events,
    mailbox,
    move,
    proof_site,
    proofs,
    publication,
    receipt,
    review_cards,
    second,
    second_end,
    second_link,
    signon,
    signon_listing,
    start,
    version,
)
from storage import audit, signons
from storage.records import Draft, Listing, Signon, Status


async def show(update: Update, context: Context) -> None:
    """One message for each sign-on."""
    mine, seconded = await signons.of(context.tx, context.person.id), await second.mine(context)
    if not mine and not seconded:
        buttons = ((Button("menu-sign", "sign:start"),), *move.offered(context))
        return context.show(Reply("mysignature-none", buttons=buttons))
    *others, last = [*[await _one(context, signed) for signed in mine], *seconded]
    for reply in (*others, last.also(*move.offered(context))):
        context.reply(reply)


async def _one(context: Context, signed: Signon) -> Reply:
    args: dict[str, Value] = {
        "reference": Copyable(signed.reference),
        "organisation": signed.organisation,
        "country": context.country(signed.country),
        "status": context.text(f"mysignature-status-{signed.status}"),
        "listing": signon_listing.told(context.house.say, context.language, listings.of(signed)),
        "version": signed.version.number if signed.version else 0,
        "proofs": proofs.shown(context.house.say, context.language, signed),
    }
    if signed.status is Status.WITHDRAWN:
        return Reply("mysignature-one", args, ((Button("menu-sign", "sign:start"),),))
    buttons = (
        Button("mysignature-correct", f"mine:correct:{signed.reference}"),
        Button("mysignature-withdraw", f"mine:withdraw:{signed.reference}"),
    )
    kept = (receipt.button(signed), *await version.button(context, signed))
    rows = (buttons, *publication.buttons(signed), *await proofs.buttons(context, signed), kept)
    return Reply("mysignature-one", args, rows)


async def press(update: Update, context: Context) -> None:
    _, verb, reference = (*start.data(update).split(":"), "", "")[:3]
    if verb == "show":
        return await show(update, context)
    signed = await _mine(context, reference)
    if signed is None:
        return await start.old_button(update, context)
    if verb.startswith(publication.CHOOSE):
        return await publication.choose(context, signed, verb.removeprefix(publication.CHOOSE))
    if verb not in ACTS:
        return await start.old_button(update, context)
    await ACTS[verb](update, context, signed)


async def _mine(context: Context, reference: str) -> Signon | None:
    """Only one's own, and only while it stands."""
    mine = await signons.of(context.tx, context.person.id)
    return next((each for each in mine if each.reference == reference and each.status is not Status.WITHDRAWN), None)


async def _correct(update: Update, context: Context, signed: Signon) -> None:
    """The answers are laid out again; what is sent goes back to the reviewers."""
    if context.person.drafting:
        return context.reply(Reply("mysignature-draft-first", buttons=((Button("signon-continue", "sign:go"),),)))
    if not context.house.settings.takes_signons:
        return await signon.begin(update, context)
    answers = {**core.answers(signed, context.person.subscribed), core.AGREED: signed.notice}
    if signed.version:
        answers[core.VERSION] = str(signed.version.number)
    if signed.sealed:
        context.reply(Reply("signon-sealed"))
    signon.put(context, Draft(context.person.id, answers, corrects=signed.reference))


async def _receipt(update: Update, context: Context, signed: Signon) -> None:
    await receipt.send(context, signed.reference)


async def _ask_withdraw(update: Update, context: Context, signed: Signon) -> None:
    buttons = (
        (Button("mysignature-really", f"mine:really:{signed.reference}"),),
        (Button("mysignature-keep", "mine:show"),),
    )
    key = "mysignature-withdraw-ask" if publication.in_list(signed) else "mysignature-withdraw-ask-unnamed"
    context.show(Reply(key, {"organisation": signed.organisation}, buttons))


async def _withdraw(update: Update, context: Context, signed: Signon) -> None:
    """The name leaves every list with this transaction."""
    await withdraw(context, signed)
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    context.show(Reply("mysignature-withdrawn", args))
    await receipt.send_withdrawal(context, signed.reference)


async def withdraw(context: Context, signed: Signon) -> None:
    gone = replace(signed, status=Status.WITHDRAWN)
    await signons.decide(context.tx, gone, signed.status, names.comparison_key(signed.organisation))
    await codes.end_correction(context, signed)
    await audit.add(context.tx, None, "withdrawn", signed.reference)
    events.signed_changed(context, signed, gone)
    await second_end.over(context, signed, "second-withdrawn")
    await review_cards.refresh(context, gone)
    if publication.in_list(signed):
        await publication.left_the_list(context, signed)


async def _how_listed(update: Update, context: Context, signed: Signon) -> None:
    await publication.ask(context, signed)


async def _ask_off(update: Update, context: Context, signed: Signon) -> None:
    await publication.ask_off(context, signed)


async def _off_counted(update: Update, context: Context, signed: Signon) -> None:
    await publication.off(context, signed, Listing.COUNTED)


async def _off_region(update: Update, context: Context, signed: Signon) -> None:
    await publication.off(context, signed, Listing.REGION)


async def _off_altogether(update: Update, context: Context, signed: Signon) -> None:
    if not publication.in_list(signed):
        return context.toast("publication-off-already", alert=True)
    await withdraw(context, signed)
    await publication.off_altogether(context, signed)
    await receipt.send_withdrawal(context, signed.reference)


ACTS = {
    "correct": _correct,
    "code": mailbox.ask,
    "receipt": _receipt,
    "withdraw": _ask_withdraw,
    "really": _withdraw,
    "site": proof_site.ask,
    "check": proof_site.check,
    "second": second_link.offer,
    "unsecond": second_link.ask_end,
    "listing": _how_listed,
    "off": _ask_off,
    "off-counted": _off_counted,
    "off-region": _off_region,
    "off-withdraw": _off_altogether,
}
