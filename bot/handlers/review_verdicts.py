"""Verdicts on a sign-on, the way back from them, and questions to its representative."""

from dataclasses import replace

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import names, publication
from bot.core import review as core
from bot.core.reply import Button, Copyable, Reply, Value
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import events, faq, signon_listing, start
from bot.handlers import review_cards as cards
from storage import audit, batches, people, signons
from storage.records import Listing, Person, Signon, Status

LONGEST_REASON = 500


# --- on what the card showed


async def unchanged(context: Context, asked: Pressed, signed: Signon) -> bool:
    """Whether it still waits, with what the card showed; otherwise the person is told what is true now."""
    if signed.status is not Status.PENDING:
        await too_late(context, signed)
        return False
    return await as_shown(context, asked, signed)


async def as_shown(context: Context, asked: Pressed, signed: Signon) -> bool:
    if asked.mark == cards.mark(context.tx, signed):
        return True
    context.toast("review-changed", alert=True)
    cards.put(context, await cards.card(context, signed, await cards.here(context, asked.code)))
    return False


async def too_late(context: Context, signed: Signon) -> None:
    """The second of two is told what the first one did."""
    context.expect("")
    context.toast(f"review-already-{signed.status}", alert=True, organisation=signed.organisation)


def privately(context: Context, reply: Reply) -> None:
    """Wherever the card was: what an admin types is for us alone."""
    if not context.private:
        context.toast("review-in-private")
    context.house.say.send(context.tx, context.person.telegram_id, context.language, reply)


# --- approved, rejected


async def approve(context: Context, asked: Pressed, signed: Signon) -> None:
    if await unchanged(context, asked, signed):
        await decide(context, signed, Status.APPROVED)


async def ask_reason(context: Context, asked: Pressed, signed: Signon) -> None:
    if not await unchanged(context, asked, signed):
        return
    about = f"{signed.reference}:{asked.mark}"
    context.expect(f"reject:{about}")
    presets = tuple((Button(f"review-reason-{each}", f"reject:{each}:{about}"),) for each in cards.PRESETS)
    args: dict[str, Value] = {"organisation": signed.organisation, "cancel": Copyable("/cancel")}
    privately(context, Reply("review-reject-why", args, presets))


async def preset(update: Update, context: Context) -> None:
    """A ready-made reason: the representative reads it in their own language."""
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    _, code, reference, seen = (*start.data(update).split(":"), "", "", "")[:4]
    signed = await signons.find(context.tx, reference)
    if signed is None or code not in cards.PRESETS:
        return context.toast("review-gone", alert=True)
    if signed.status is Status.PENDING and seen == cards.mark(context.tx, signed):
        return await decide(context, signed, Status.REJECTED, preset_reason=code)
    await too_late(context, signed)


async def reason(context: Context, about: str, text: str) -> None:
    """The words an admin gives for a rejection."""
    signed = None if _too_long(context, text) else await _still(context, about)
    if signed is not None:
        await decide(context, signed, Status.REJECTED, text)


def _too_long(context: Context, text: str) -> bool:
    """Nobody's words are cut: they can be sent again, shorter."""
    if len(text) > LONGEST_REASON:
        context.reply(Reply("error-too-long", {"limit": LONGEST_REASON}))
    return len(text) > LONGEST_REASON


async def _still(context: Context, about: str) -> Signon | None:
    """The sign-on an admin was typing about, if nothing has happened to it since."""
    reference, _, seen = about.partition(":")
    signed = await signons.find(context.tx, reference)
    context.expect("")
    if signed is None or not context.may(Right.REVIEW):
        context.reply(Reply("review-gone"))
        return None
    if signed.status is not Status.PENDING or seen != cards.mark(context.tx, signed):
        await too_late(context, signed)
        return None
    return signed


async def decide(context: Context, signed: Signon, status: Status, words: str = "", *, preset_reason: str = "") -> None:
    """One verdict; the second of two admins is told who was first."""
    decided = await settle(
        context, replace(signed, status=status, reason=words or preset_reason), signed.status, status
    )
    if decided is None:
        return await too_late(context, signed)
    context.expect("")
    await tell_verdict(context, decided, preset_reason)
    context.toast(f"review-done-{status}", organisation=signed.organisation)


async def settle(context: Context, after: Signon, before: Status, act: str) -> Signon | None:
    """The status, the log, and every card; None when somebody was first or it may not become that."""
    key = names.comparison_key(after.organisation)
    if not core.allowed(before, after.status) or not await signons.decide(context.tx, after, before, key):
        return None
    await audit.add(context.tx, context.person.telegram_id, act, after.reference)
    decided = await signons.find(context.tx, after.reference) or after
    events.signed_changed(context, replace(after, status=before), decided)
    await cards.refresh(context, decided)
    return decided


async def representative(context: Context, signed: Signon) -> Person | None:
    return await people.by_id(context.tx, signed.person_id) if signed.person_id else None


async def tell_verdict(context: Context, signed: Signon, preset_reason: str = "") -> None:
    person = await representative(context, signed)
    if person is None:
        return
    given = context.house.say.plain(person.language, f"reason-{preset_reason}") if preset_reason else signed.reason
    args: dict[str, Value] = {
        "organisation": signed.organisation,
        "reference": Copyable(signed.reference),
        "reason": given,
    }
    args["command"] = Copyable("/mysignature")
    if signed.named_from:
        args["day"] = faq.day(signed.named_from.isoformat(), person.language)
    key = f"outcome-approved-{_named(context, signed)}" if signed.status is Status.APPROVED else "outcome-rejected"
    context.tell(person, Reply(key, args, ((Button("menu-share", "share"),),)))


def _named(context: Context, signed: Signon) -> str:
    if publication.named(signed, signon_listing.today(context)):
        return "named"
    return "dated" if signed.listing is Listing.DATED else "counted"


# --- and back


async def undo(context: Context, asked: Pressed, signed: Signon) -> None:
    """Takes back the verdict that the button names, while it is fresh."""
    if signed.status != asked.about:
        return await too_late(context, signed)
    if not core.undoable(signed, context.unit.now):
        return context.toast(f"review-undo-late-{signed.status}", alert=True, organisation=signed.organisation)
    await _back(context, signed, "undone")


async def reopen(context: Context, asked: Pressed, signed: Signon) -> None:
    if signed.status is not Status.REJECTED:
        return await too_late(context, signed)
    if await as_shown(context, asked, signed):
        await _back(context, signed, "reopened")


async def _back(context: Context, signed: Signon, act: str) -> None:
    """It waits again; a representative who was told the verdict is told that it no longer stands."""
    silent = await batches.silent(context.tx, signed.reference)
    waiting = await settle(context, replace(signed, status=Status.PENDING, reason=""), signed.status, act)
    if waiting is None:
        return await too_late(context, signed)
    if not silent and (person := await representative(context, waiting)):
        args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
        context.tell(person, Reply(f"outcome-again-{signed.status}", args))
    context.toast("review-done-pending", organisation=signed.organisation)


# --- asking back


async def ask_what(context: Context, asked: Pressed, signed: Signon) -> None:
    if not await unchanged(context, asked, signed):
        return
    context.expect(f"askback:{signed.reference}:{asked.mark}")
    args: dict[str, Value] = {"organisation": signed.organisation, "cancel": Copyable("/cancel")}
    privately(context, Reply("review-ask-what", args))


async def ask_back(context: Context, about: str, text: str) -> None:
    """A question to the representative, in the bot's name."""
    signed = None if _too_long(context, text) else await _still(context, about)
    if signed is None:
        return
    person = await representative(context, signed)
    if person is None:
        return context.reply(Reply("review-nobody"))
    button = Button("review-answer", f"answer:{signed.reference}")
    args: dict[str, Value] = {"question": text, "organisation": signed.organisation}
    context.tell(person, Reply("review-question", args, ((button,),)))
    await audit.add(context.tx, context.person.telegram_id, "asked-back", signed.reference)
    context.reply(Reply("review-asked"))


async def press_answer(update: Update, context: Context) -> None:
    """The representative wants to answer the secretariat."""
    reference = start.data(update).partition(":")[2]
    mine = {each.reference for each in await signons.of(context.tx, context.person.id)}
    if reference not in mine:
        return await start.old_button(update, context)
    context.expect(f"backanswer:{reference}")
    context.reply(Reply("review-answer-what", {"cancel": Copyable("/cancel")}))


async def answer_back(context: Context, reference: str, text: str) -> None:
    """Hands the representative's words to the admins; nothing of them is kept."""
    if _too_long(context, text):
        return
    context.expect("")
    signed = await signons.find(context.tx, reference)
    if signed is None or signed.person_id != context.person.id:
        return context.reply(Reply("review-gone"))
    args: dict[str, Value] = {"answer": text, "organisation": signed.organisation}
    args["reference"] = Copyable(reference)
    look = Button("review-open", Pressed("open", reference).data)
    for person in await desk.those_who_may(context.tx, context.house.settings, Right.REVIEW):
        context.tell(person, Reply("review-answered", args, ((look,),)))
    context.reply(Reply("review-answer-sent"))
