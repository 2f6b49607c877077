"""The card of a sign-on: what it shows to whom, and how all copies of it are kept true."""

from dataclasses import dataclass, replace
from datetime import datetime

from babel.dates import format_timedelta
from telegram import MaybeInaccessibleMessage

from bot import desk
from bot.context import Context
from bot.core import addresses, publication, times
from bot.core import review as core
from bot.core.reply import Button, Copyable, Markup, Reply, Value
from bot.core.review import OPENED, Pressed
from bot.core.roles import Right, may
from bot.handlers import proofs, signon_listing
from bot.handlers import review_buttons as buttons
from bot.handlers import review_likeness as likeness
from bot.say import Say
from storage import outbox, people, reviews, signons
from storage.database import Transaction
from storage.records import Placed, Signon, Standing, Status, Urgency

PRESETS = ("unverified", "not-organisation", "duplicate")
SHOWN_NOTES = 5
LOCK = "🔒"
LOCALES = {"en": "en_GB"}  # day before month, as in the rest of our English


def moment(when: datetime | None, language: str) -> str:
    return f"{times.moment(when, language)} UTC" if when else "–"


# --- what a card says


def mark(tx: Transaction, signed: Signon) -> str:
    """Changes when the content does: a verdict must be on what its card showed."""
    who = signed.representative
    listing = publication.answer(*publication.of(signed))
    contact = (signed.sealed.blob,) if signed.sealed else (who.name, who.role, who.email)
    shown = (signed.organisation, signed.country, signed.website, listing, *contact)
    return tx.vault.lookup("|".join((*shown, signed.chapter_of)), "card")[:4].hex()


def subject(reference: str, code: str = "") -> str:
    return f"card:{reference}:{code}".rstrip(":")


@dataclass(frozen=True)
class Reader:
    """Where a card is shown: in which language, whether to somebody who decides, and as what."""

    language: str
    whole: bool = True  # with the representative and the buttons
    code: str = ""


async def reader(context: Context, chat_id: int, language: str, code: str) -> Reader:
    """The review group decides; in a private chat it is for the person's role to say."""
    settings = context.house.settings
    if chat_id == settings.review_chat_id:
        return Reader(language, True, code)
    person = await people.find(context.tx, chat_id)
    whole = person is not None and may(desk.role(settings, person), Right.REVIEW)
    return Reader(language, whole, code)


async def here(context: Context, code: str) -> Reader:
    return await reader(context, context.chat_id, context.language, code)


async def card(context: Context, signed: Signon, to: Reader) -> Reply:
    """What was given, what to look at, and what can be done."""
    say, language = context.house.say, to.language
    flags = [say.text(language, f"review-flag-{flag}") for flag in signed.flags]
    similar = await likeness.of(context, signed)
    standing = await _standing(context, signed, to.code)
    name, role, email = _contact(say, signed, to)
    args: dict[str, Value] = {
        "reference": Copyable(signed.reference),
        "organisation": signed.organisation,
        "country": say.country(language, signed.country),
        "website": Copyable(addresses.both(signed.website) or "–"),
        "name": name or "–",
        "role": role or "–",
        "email": Copyable(email or "–"),
        "listing": signon_listing.told(say, language, publication.of(signed)),
        "flags": Markup("\n".join(flags) or say.text(language, "review-no-flags")),
        "similar": ", ".join(each.organisation for each in similar) or "–",
        "more": Markup("\n".join(await _more(context, signed, to, standing))),
    }
    similarity = len(similar) + bool(signed.chapter_of)
    rows = buttons.of(_pressed(context.tx, signed, to), signed, whole=to.whole, similar=similarity)
    if standing is not None:
        rows = (*rows, *buttons.moves(Pressed("", signed.reference, code=to.code), standing.plain))
    return Reply("review-card", args, rows, subject=subject(signed.reference, to.code))


def _contact(say: Say, signed: Signon, to: Reader) -> tuple[str, str, str]:
    """Name, role and e-mail, as far as this reader may know them and we do."""
    who = signed.representative
    if not to.whole or signed.status is Status.WITHDRAWN:  # who left is shown to nobody
        return LOCK, LOCK, LOCK
    if signed.sealed is not None:
        return say.plain(to.language, "review-sealed"), LOCK, LOCK
    return who.name, who.role, addresses.both(who.email)


def _pressed(tx: Transaction, signed: Signon, to: Reader) -> Pressed:
    """What all buttons of a card begin with."""
    return Pressed("", signed.reference, mark(tx, signed), to.code)


async def _standing(context: Context, signed: Signon, code: str) -> Standing | None:
    """The place in the queue, counted the way the queue is read."""
    view = core.view(code)
    if view is None or signed.status is not Status.PENDING:
        return None
    found = await reviews.standing(context.tx, reviews.near(signed), flagged=view.flagged, country=view.country)
    return replace(found, place=found.waiting - found.place + 1) if view.newest else found


async def _more(context: Context, signed: Signon, to: Reader, standing: Standing | None) -> list[str]:
    """Lines below: how it stands, whose chapter it is, what colleagues noted."""
    say, language = context.house.say, to.language
    lines = [_stands(context, signed, language), *await proofs.lines(context, signed, language, whole=to.whole)]
    if signed.status is Status.REJECTED and to.whole:
        lines.append(say.text(language, "review-because", {"reason": _reason(context, signed, language)}))
    if standing is not None:
        lines.append(say.text(language, "review-place", {"place": standing.place, "waiting": standing.waiting}))
    if signed.chapter_of and (parent := await signons.find(context.tx, signed.chapter_of)):
        lines.append(say.text(language, "review-chapter-of", {"organisation": parent.organisation}))
    noted = await reviews.notes(context.tx, signed.reference) if to.whole else []
    for each in noted[:SHOWN_NOTES]:
        lines.append(say.text(language, "review-note-line", {"when": moment(each.at, language), "text": each.text}))
    if len(noted) > SHOWN_NOTES:
        lines.append(say.text(language, "review-note-earlier", {"count": len(noted) - SHOWN_NOTES}))
    return lines


def _stands(context: Context, signed: Signon, language: str) -> str:
    if signed.status is Status.PENDING:
        waited = context.unit.now - signed.created if signed.created else None
        age = format_timedelta(waited, locale=LOCALES.get(language, language)) if waited else "–"
        return context.house.say.text(language, "review-waits", {"age": age})
    args: dict[str, Value] = {"when": moment(signed.decided, language)}
    return context.house.say.text(language, f"review-was-{signed.status}", args)


def _reason(context: Context, signed: Signon, language: str) -> str:
    """One of the ready-made ones, or as it was typed."""
    ready = signed.reason in PRESETS
    return context.house.say.plain(language, f"review-reason-{signed.reason}") if ready else signed.reason or "–"


# --- all copies of it


async def announce(context: Context, signed: Signon) -> None:
    """A card for every admin, and for the review group if there is one."""
    settings = context.house.settings
    signed = await signons.find(context.tx, signed.reference) or signed  # with the time it came
    for person in await desk.those_who_may(context.tx, settings, Right.REVIEW):
        await _card_to(context, signed, person.telegram_id, person.language)
    if settings.review_chat_id:
        spoken = context.house.texts.negotiate(settings.review_language)
        await _card_to(context, signed, settings.review_chat_id, spoken)


async def _card_to(context: Context, signed: Signon, chat_id: int, language: str) -> None:
    made = (await card(context, signed, Reader(language))).also((Button("review-queue", "review:queue"),))
    context.house.say.send(context.tx, chat_id, language, made, urgency=Urgency.NOTICE)


def place(context: Context) -> Placed | None:
    """The message whose button was pressed, while the bot may still change it."""
    query = context.unit.update.callback_query
    message: MaybeInaccessibleMessage | None = query.message if query else None
    if message is None or not message.is_accessible:
        return None
    return Placed(message.chat.id, message.message_id, context.language)


def put(context: Context, reply: Reply) -> None:
    """In place of what was pressed, and remembered for what it shows now; a new message when nothing was."""
    where = place(context)
    if where is not None:
        outbox.move(context.tx, where, reply.subject)
    context.show(reply)


async def refresh(context: Context, signed: Signon) -> None:
    """Every copy says what is true now; those of a decided one say what became of it."""
    for where in await outbox.placed_under(context.tx, subject(signed.reference)):
        code = where.subject.removeprefix(subject(signed.reference)).removeprefix(":")
        to = await reader(context, where.chat_id, where.language, code)
        reply = await _true(context, signed, to)
        context.house.say.edit(context.tx, (where.chat_id, where.message_id), where.language, reply)


async def _true(context: Context, signed: Signon, to: Reader) -> Reply:
    opened = to.code == OPENED and signed.status is not Status.WITHDRAWN  # who left is shown to nobody
    if signed.status is Status.PENDING or opened:
        made = await card(context, signed, to)
        return made if to.code else made.also((Button("review-queue", "review:queue"),))
    return closed(context.tx, signed, to)


def closed(tx: Transaction, signed: Signon, to: Reader) -> Reply:
    """In short, with the way back for some minutes and the way on for those who walk through the queue."""
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    of = _pressed(tx, signed, to)
    undo = (buttons.undo(of, signed),) if to.whole and signed.status is not Status.WITHDRAWN else ()
    look = Button("review-open", of.then("open").data)
    on = ((Button("review-next", of.then("after").data),),) if core.view(to.code) else ()
    return Reply(f"review-closed-{signed.status}", args, ((*undo, look), *on))
