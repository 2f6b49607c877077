"""Approving many at once: those without a flag, listed by name, exactly those, after one confirmation."""

from dataclasses import replace

from bot.context import Context
from bot.core import review as core
from bot.core.reply import Button, Markup, Reply, Value
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import review_cards as cards
from bot.handlers import review_verdicts as verdicts
from storage import reviews, signons
from storage.records import Signon, Status

MOST = 50
PAGE_UNITS = 3000


async def ask(context: Context, asked: Pressed) -> None:
    """All names, in as many messages as they need; the button hangs on the last one."""
    references = await reviews.plain(context.tx, MOST, asked.view.country)
    found = [each for reference in references if (each := await signons.find(context.tx, reference))]
    fit = [each for each in found if not each.flags]
    if not fit:
        return context.toast("review-many-none", alert=True)
    pages = core.packed((_line(context, each) for each in fit), PAGE_UNITS)
    about = " ".join(f"{each.reference}:{cards.mark(context.tx, each)}" for each in fit)
    sure = Button("review-many-really", context.confirmation(f"approve-many {about}"), args={"count": len(fit)})
    for page in pages[:-1]:
        verdicts.privately(context, Reply("review-many-page", {"lines": Markup(page)}))
    args: dict[str, Value] = {"lines": Markup(pages[-1]), "count": len(fit)}
    verdicts.privately(context, Reply("review-many-ask", args, ((sure,),)))


def _line(context: Context, signed: Signon) -> str:
    args: dict[str, Value] = {"organisation": signed.organisation, "country": context.country(signed.country)}
    return context.house.say.text(context.language, "review-many-line", args)


async def approve(context: Context, about: str) -> None:
    """Those that are still as they were shown; the others are named."""
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    done, left = 0, []
    for each in about.split():
        reference, _, seen = each.partition(":")
        signed = await signons.find(context.tx, reference)
        if signed is not None and await _approved(context, signed, seen):
            done += 1
        else:
            left.append(_line(context, signed) if signed else reference)
    args: dict[str, Value] = {"count": done, "lines": Markup("\n".join(left[:20])), "left": len(left)}
    context.show(Reply("review-many-done-but" if left else "review-many-done", args))


async def _approved(context: Context, signed: Signon, seen: str) -> bool:
    if signed.status is not Status.PENDING or signed.flags or seen != cards.mark(context.tx, signed):
        return False
    decided = await verdicts.settle(context, replace(signed, status=Status.APPROVED), signed.status, "approved")
    if decided is not None:
        await verdicts.tell_verdict(context, decided)
    return decided is not None
