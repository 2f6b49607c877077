"""A representative's side of the second officer: the one-time link, and taking it or the confirmation back."""

from datetime import timedelta

from telegram import Update

from bot.context import Context
from bot.core.reply import Button, Copyable, Reply
from bot.handlers import proofs, second_end
from storage import audit, seconds, signons
from storage.records import Proof, Signon

VALID = timedelta(hours=72)


async def offer(update: Update, context: Context, signed: Signon) -> None:
    """A new link; one made before is of no use any more."""
    if signed.status not in proofs.STANDING:
        return context.reply(Reply("proof-not-standing", second_end.about(signed)))
    if Proof.SECOND not in signed.proofs:
        await second_end.over(context, signed, "second-ended")
    token = await seconds.offer(context.tx, signed, int((context.unit.now + VALID).timestamp()))
    if not token:
        return context.reply(Reply("second-held", second_end.about(signed)))
    await audit.add(context.tx, None, "second-asked", signed.reference)
    link = context.house.link(f"second-{token}")
    args = {**second_end.about(signed), "link": Copyable(link), "hours": int(VALID.total_seconds()) // 3600}
    copy, back = Button("second-copy", copy=link), Button("proof-end-link", f"mine:unsecond:{signed.reference}")
    context.reply(Reply("second-link", args, ((copy,), (back,))))


async def ask_end(update: Update, context: Context, signed: Signon) -> None:
    """A link goes at once; a confirmation after one more press."""
    found = await seconds.of_signon(context.tx, signed.reference)
    if found is None:
        return context.toast("second-gone", alert=True)
    if found.state != "confirmed":
        await second_end.over(context, signed, "second-ended")
        await audit.add(context.tx, None, "second-link-ended", signed.reference)
        return context.show(Reply("second-link-ended", second_end.about(signed)))
    sure = Button("second-end-yes", context.confirmation(f"second-end {found.id}"))
    keep = Button("second-keep", "mine:show")
    context.show(Reply("second-end-ask", second_end.about(signed), ((sure,), (keep,))))


async def end(context: Context, about: str) -> None:
    """Confirmed, by either of the two: the other one is told."""
    found = await seconds.find(context.tx, int(about))
    signed = await signons.find(context.tx, found.reference) if found else None
    mine = signed is not None and signed.person_id == context.person.id
    if found is None or signed is None or not (mine or second_end.officer(context, found)):
        return context.toast("second-gone", alert=True)
    seconds.end(context.tx, found)
    await audit.add(context.tx, None, "second-ended", signed.reference)
    await proofs.unprove(context, signed, Proof.SECOND)
    other, key = (found.person_id, "second-ended") if mine else (signed.person_id, "second-ended-told")
    await second_end.tell(context, other, Reply(key, second_end.about(signed)))
    context.show(Reply("second-end-done", second_end.about(signed)))
