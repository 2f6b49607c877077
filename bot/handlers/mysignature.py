"""/mysignature: see, correct or withdraw what one signed."""

from dataclasses import replace

from telegram import Update

from bot.context import Context
from bot.core import names
from bot.core import signon as core
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import events, receipt, review_cards, signon, start, version
from storage import audit, drafts, signons
from storage.records import Draft, Listing, Signon, Status


async def show(update: Update, context: Context) -> None:
    """One message for each sign-on."""
    mine = await signons.of(context.tx, context.person.id)
    if not mine:
        return context.show(Reply("mysignature-none", buttons=((Button("menu-sign", "sign:start"),),)))
    for signed in mine:
        context.reply(await _one(context, signed))


async def _one(context: Context, signed: Signon) -> Reply:
    args: dict[str, Value] = {
        "reference": Copyable(signed.reference),
        "organisation": signed.organisation,
        "country": context.country(signed.country),
        "status": context.text(f"mysignature-status-{signed.status}"),
        "listing": context.text(f"signon-listing-{signed.listing}"),
        "version": signed.version.number if signed.version else 0,
    }
    if signed.status is Status.WITHDRAWN:
        return Reply("mysignature-one", args, ((Button("menu-sign", "sign:start"),),))
    buttons = (
        Button("mysignature-correct", f"mine:correct:{signed.reference}"),
        Button("mysignature-withdraw", f"mine:withdraw:{signed.reference}"),
    )
    return Reply("mysignature-one", args, (buttons, (receipt.button(signed), *await version.button(context, signed))))


async def press(update: Update, context: Context) -> None:
    _, verb, reference = (*start.data(update).split(":"), "", "")[:3]
    if verb == "show":
        return await show(update, context)
    signed = await _mine(context, reference)
    if signed is None:
        return await start.old_button(update, context)
    acts = {"correct": _correct, "receipt": _receipt, "withdraw": _ask_withdraw, "really": _withdraw}
    if verb not in acts:
        return await start.old_button(update, context)
    await acts[verb](update, context, signed)


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
    signon.put(context, Draft(context.person.id, answers, corrects=signed.reference))


async def _receipt(update: Update, context: Context, signed: Signon) -> None:
    await receipt.send(context, signed.reference)


async def _ask_withdraw(update: Update, context: Context, signed: Signon) -> None:
    buttons = (
        (Button("mysignature-really", f"mine:really:{signed.reference}"),),
        (Button("mysignature-keep", "mine:show"),),
    )
    listed = signed.status is Status.APPROVED and signed.listing is Listing.PUBLIC
    key = "mysignature-withdraw-ask" if listed else "mysignature-withdraw-ask-unnamed"
    context.show(Reply(key, {"organisation": signed.organisation}, buttons))


async def _withdraw(update: Update, context: Context, signed: Signon) -> None:
    """The name leaves every list with this transaction."""
    await withdraw(context, signed)
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    context.show(Reply("mysignature-withdrawn", args))


async def withdraw(context: Context, signed: Signon) -> None:
    gone = replace(signed, status=Status.WITHDRAWN)
    await signons.decide(context.tx, gone, signed.status, names.comparison_key(signed.organisation))
    draft = await drafts.find(context.tx, context.person.id)
    if draft is not None and draft.corrects == signed.reference:
        drafts.erase(context.tx, context.person.id)
    await audit.add(context.tx, None, "withdrawn", signed.reference)
    events.signed_changed(context, signed, gone)
    await review_cards.refresh(context, gone)
