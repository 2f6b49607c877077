"""Called back: a reviewer notes that the organisation was rung at a number found independently."""

from bot.context import Context
from bot.core.reply import Button, Reply, Value
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import proofs
from bot.handlers import review_cards as cards
from bot.handlers import review_verdicts as verdicts
from storage import audit, signons
from storage.records import Proof, Signon


async def ask(context: Context, asked: Pressed, signed: Signon) -> None:
    """Says what counts as a call, before it may be noted."""
    if not await _open(context, asked, signed):
        return
    if Proof.CALLED in signed.proofs:
        return context.toast("called-already", alert=True, organisation=signed.organisation)
    sure = Button("called-yes", context.confirmation(f"called {signed.reference} {asked.mark}"))
    args: dict[str, Value] = {"organisation": signed.organisation, "name": signed.representative.name or "–"}
    back = Button("review-card-back", asked.then("card").data)
    key = "called-ask-sealed" if signed.sealed else "called-ask"
    verdicts.privately(context, Reply(key, args, ((sure,), (back,))))


async def _open(context: Context, asked: Pressed, signed: Signon) -> bool:
    if signed.status not in proofs.STANDING:
        await verdicts.too_late(context, signed)
        return False
    return await verdicts.as_shown(context, asked, signed)


async def note(context: Context, about: str) -> None:
    """Confirmed."""
    reference, _, seen = about.partition(" ")
    signed = await signons.find(context.tx, reference)
    if signed is None or not context.may(Right.REVIEW):
        return context.toast("review-gone", alert=True)
    if signed.status not in proofs.STANDING or seen != cards.mark(context.tx, signed):
        return context.toast("review-changed", alert=True)
    if Proof.CALLED in signed.proofs:
        return context.toast("called-already", alert=True, organisation=signed.organisation)
    await audit.add(context.tx, context.person.telegram_id, "called-back", signed.reference)
    await proofs.prove(context, signed, Proof.CALLED)
    context.show(Reply("called-noted", {"organisation": signed.organisation}))


async def take_back(context: Context, asked: Pressed, signed: Signon) -> None:
    if not await _open(context, asked, signed):
        return
    if Proof.CALLED not in signed.proofs:
        return context.toast("called-none", alert=True, organisation=signed.organisation)
    await audit.add(context.tx, context.person.telegram_id, "called-back-undone", signed.reference)
    await proofs.unprove(context, signed, Proof.CALLED)
    context.toast("called-undone", organisation=signed.organisation)
