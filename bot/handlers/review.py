"""/review: sign-ons that wait, as cards, and the verdicts on them."""

from dataclasses import replace

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import addresses, names
from bot.core import review as core
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value
from bot.core.roles import Right
from bot.handlers import events, start
from storage import audit, outbox, people, signons
from storage.database import Transaction
from storage.records import Listing, Signon, Status, Urgency

PRESETS = ("unverified", "not-organisation", "duplicate")
LONGEST_REASON = 500
SOURCE = "en"


async def resembling(tx: Transaction, name: str, except_for: str = "") -> list[Signon]:
    """Pending and approved sign-ons whose organisation has the same, a similar or a look-alike name."""
    known = await signons.folded(tx)
    found = [reference for reference, _ in names.similar(name, known)] + names.look_alikes(name, known)
    wanted = [reference for reference in dict.fromkeys(found) if reference != except_for]
    return [each for reference in wanted if (each := await signons.find(tx, reference))]


def mark(tx: Transaction, signed: Signon) -> str:
    """Changes when the content does: a verdict must be on what its card showed."""
    who = signed.representative
    shown = (signed.organisation, signed.country, signed.website, signed.listing, who.name, who.role, who.email)
    return tx.vault.lookup("|".join(shown), "card")[:4].hex()


def subject(reference: str) -> str:
    return f"card:{reference}"


async def announce(context: Context, signed: Signon) -> None:
    """A card for every admin, and for the review group if there is one."""
    settings = context.house.settings
    for person in await desk.those_who_may(context.tx, settings, Right.REVIEW):
        await _card_to(context, signed, person.telegram_id, person.language)
    if settings.review_chat_id:
        await _card_to(context, signed, settings.review_chat_id, SOURCE)


async def _card_to(context: Context, signed: Signon, chat_id: int, language: str) -> None:
    reply = await card(context, signed, language)
    made = replace(reply, subject=subject(signed.reference))
    context.house.say.send(context.tx, chat_id, language, made, urgency=Urgency.NOTICE)


async def card(context: Context, signed: Signon, language: str) -> Reply:
    """What was given, what to look at, and what can be done."""
    say = context.house.say
    flags = [say.text(language, f"review-flag-{flag}") for flag in signed.flags]
    similar = [each.organisation for each in await resembling(context.tx, signed.organisation, signed.reference)]
    args: dict[str, Value] = {
        "reference": Copyable(signed.reference),
        "organisation": signed.organisation,
        "country": say.country(language, signed.country),
        "website": Copyable(addresses.readable(signed.website) if signed.website else "–"),
        "name": signed.representative.name or "–",
        "role": signed.representative.role or "–",
        "email": Copyable(signed.representative.email or "–"),
        "listing": say.plain(language, f"review-listing-{signed.listing}"),
        "flags": Markup("\n".join(flags) or say.text(language, "review-no-flags")),
        "similar": ", ".join(similar) or "–",
    }
    return Reply("review-card", args, _verdicts(context.tx, signed))


def _verdicts(tx: Transaction, signed: Signon) -> Rows:
    if signed.status is not Status.PENDING:
        return ()
    about = f"{signed.reference}:{mark(tx, signed)}"
    return (
        (Button("review-approve", f"review:approve:{about}"), Button("review-reject", f"review:reject:{about}")),
        (Button("review-ask", f"review:ask:{about}"), Button("review-next", "review:next")),
    )


async def queue(update: Update, context: Context) -> None:
    """The one that waits longest."""
    if not context.may(Right.REVIEW):
        return await start.help_(update, context)
    await _show_waiting(context, 0)


async def _show_waiting(context: Context, skip: int) -> None:
    waiting = await signons.waiting(context.tx, 1, skip) or await signons.waiting(context.tx, 1)
    if not waiting:
        return context.show(Reply("review-empty", buttons=(desk.PANEL,)))
    made = await card(context, waiting[0], context.language)
    context.reply(replace(made, subject=subject(waiting[0].reference)))


async def press(update: Update, context: Context) -> None:
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    _, verb, reference, seen = (*start.data(update).split(":"), "", "", "")[:4]
    if verb == "next":
        return await _next(update, context)
    signed = await signons.find(context.tx, reference)
    if signed is None:
        return context.toast("review-gone", alert=True)
    if signed.status is not Status.PENDING:
        return await _too_late(context, signed)
    if seen != mark(context.tx, signed):
        context.toast("review-changed", alert=True)
        return context.show(await card(context, signed, context.language))
    await _act(context, verb, signed)


async def _next(update: Update, context: Context) -> None:
    """Walks through the queue: the one behind the card that was pressed."""
    waiting = await signons.waiting(context.tx, 1000)
    message = update.effective_message
    shown = message.text or "" if message else ""
    place = next((number for number, each in enumerate(waiting) if each.reference in shown), -1)
    await _show_waiting(context, place + 1)


async def _act(context: Context, verb: str, signed: Signon) -> None:
    about = f"{signed.reference}:{mark(context.tx, signed)}"
    args: dict[str, Value] = {"organisation": signed.organisation, "cancel": Copyable("/cancel")}
    if verb == "approve":
        await decide(context, signed, Status.APPROVED)
    elif verb == "reject":
        context.expect(f"reject:{about}")
        presets = tuple((Button(f"review-reason-{each}", f"reject:{each}:{about}"),) for each in PRESETS)
        _to_admin(context, Reply("review-reject-why", args, presets))
    elif verb == "ask":
        context.expect(f"askback:{about}")
        _to_admin(context, Reply("review-ask-what", args))


def _to_admin(context: Context, reply: Reply) -> None:
    """In private, wherever the card was: what an admin types is for us alone."""
    context.house.say.send(context.tx, context.person.telegram_id, context.language, reply)


async def preset(update: Update, context: Context) -> None:
    """A ready-made reason: the representative reads it in their own language."""
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    _, code, reference, seen = (*start.data(update).split(":"), "", "", "")[:4]
    signed = await signons.find(context.tx, reference)
    if signed is None or code not in PRESETS:
        return context.toast("review-gone", alert=True)
    if signed.status is Status.PENDING and seen == mark(context.tx, signed):
        return await decide(context, signed, Status.REJECTED, preset_reason=code)
    await _too_late(context, signed)


async def reason(context: Context, about: str, text: str) -> None:
    """The words an admin gives for a rejection."""
    signed = await _still(context, about)
    if signed is not None:
        await decide(context, signed, Status.REJECTED, text[:LONGEST_REASON])


async def _still(context: Context, about: str) -> Signon | None:
    """The sign-on an admin was typing about, if nothing has happened to it since."""
    reference, _, seen = about.partition(":")
    signed = await signons.find(context.tx, reference)
    context.expect("")
    if signed is None or not context.may(Right.REVIEW):
        context.reply(Reply("review-gone"))
        return None
    if signed.status is not Status.PENDING or seen != mark(context.tx, signed):
        await _too_late(context, signed)
        return None
    return signed


async def ask_back(context: Context, about: str, text: str) -> None:
    """A question to the representative, in the bot's name."""
    signed = await _still(context, about)
    if signed is None:
        return
    person = await people.by_id(context.tx, signed.person_id) if signed.person_id else None
    if person is None:
        return context.reply(Reply("review-nobody"))
    button = Button("review-answer", f"answer:{signed.reference}")
    args: dict[str, Value] = {"question": text[:LONGEST_REASON], "organisation": signed.organisation}
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
    context.expect("")
    signed = await signons.find(context.tx, reference)
    if signed is None or signed.person_id != context.person.id:
        return context.reply(Reply("review-gone"))
    reply_args: dict[str, Value] = {"answer": text[:LONGEST_REASON], "organisation": signed.organisation}
    reply_args["reference"] = Copyable(reference)
    for person in await desk.those_who_may(context.tx, context.house.settings, Right.REVIEW):
        context.tell(person, Reply("review-answered", reply_args, _verdicts(context.tx, signed)))
    context.reply(Reply("review-answer-sent"))


async def decide(context: Context, signed: Signon, status: Status, words: str = "", *, preset_reason: str = "") -> None:
    """One verdict; the second of two admins is told who was first."""
    if not core.allowed(signed.status, status):
        return await _too_late(context, signed)
    decided = replace(signed, status=status, reason=words or preset_reason)
    key = names.comparison_key(signed.organisation)
    if not await signons.decide(context.tx, decided, signed.status, key):
        return await _too_late(context, signed)
    context.expect("")
    await audit.add(context.tx, context.person.telegram_id, status, signed.reference)
    await _tell_representative(context, decided, preset_reason)
    events.signed_changed(context, signed, decided)
    await close_cards(context, decided)
    context.toast(f"review-done-{status}", organisation=signed.organisation)


async def _tell_representative(context: Context, signed: Signon, preset_reason: str) -> None:
    person = await people.by_id(context.tx, signed.person_id) if signed.person_id else None
    if person is None:
        return
    given = context.house.say.plain(person.language, f"reason-{preset_reason}") if preset_reason else signed.reason
    args: dict[str, Value] = {
        "organisation": signed.organisation,
        "reference": Copyable(signed.reference),
        "reason": given,
    }
    args["command"] = Copyable("/mysignature")
    named = "named" if signed.listing is Listing.PUBLIC else "counted"
    key = f"outcome-approved-{named}" if signed.status is Status.APPROVED else "outcome-rejected"
    context.tell(person, Reply(key, args, ((Button("menu-share", "share"),),)))


async def close_cards(context: Context, signed: Signon) -> None:
    """Every card about it says what became of it, and has no buttons left."""
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    for place in await outbox.placed(context.tx, subject(signed.reference)):
        reply = Reply(f"review-closed-{signed.status}", args)
        context.house.say.edit(context.tx, (place.chat_id, place.message_id), place.language, reply)


async def _too_late(context: Context, signed: Signon) -> None:
    context.expect("")
    context.toast(f"review-already-{signed.status}", alert=True, organisation=signed.organisation)
