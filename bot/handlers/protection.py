"""Panel → Protection: lists of what is not wanted, sign-ons that were set aside, and blocking from a card."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core import names, times
from bot.core import protection as core
from bot.core import review as numbers
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column, grid
from bot.core.review import OPENED
from bot.core.roles import Right
from bot.handlers import invalidation, review_verdicts, start
from bot.handlers import review_cards as cards
from storage import audit, facts, people, protection, reviews, signons
from storage.protection_records import Block, Blocked
from storage.records import Person, Role, Signon, Status

SHOWN = 30
BACK = (Button("protection-back", "shield:"),)

Act = Callable[[Context, str, str], Awaitable[None]]


async def press(update: Update, context: Context) -> None:
    """Everything here is looked at anew: who presses, and what it is about."""
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    _, verb, about, more = (*start.data(update).split(":"), "", "", "")[:4]
    act = ACTS.get(verb)
    if act is None:
        return await start.old_button(update, context)
    await act(context, about, more)


async def _screen(context: Context, about: str, more: str) -> None:
    context.expect("")
    known = {kind: len(await context.house.lists.entries(context.tx, kind)) for kind in Blocked}
    held = await protection.held(context.tx)
    args: dict[str, Value] = {"domains": known[Blocked.DOMAIN], "words": known[Blocked.WORD], "held": held}
    lists = tuple(Button(f"protection-{kind}", f"shield:list:{kind}") for kind in Blocked)
    aside = Button("protection-held", "shield:held", args={"count": held})
    rules = Button("protection-rules", "shield:rules")
    args["people"] = known[Blocked.PERSON]
    context.show(Reply("protection", args, (lists, (aside,), (rules,), desk.PANEL)))


# --- the lists


def _kind(about: str) -> Blocked | None:
    return Blocked(about) if about in [*Blocked] else None


async def _list(context: Context, about: str, more: str) -> None:
    kind = _kind(about)
    if kind is None:
        return context.toast("error-old-button", alert=True)
    context.expect("")
    known = (await context.house.lists.entries(context.tx, kind))[:SHOWN]
    lines = [_line(context, each) for each in known] or [context.house.say.text(context.language, "protection-empty")]
    removes = [Button("protection-remove", f"shield:del:{each.id}", args={"value": _shown(each)}) for each in known]
    args: dict[str, Value] = {"kind": context.text(f"protection-{kind}"), "lines": Markup("\n".join(lines))}
    rows = (*grid(tuple(removes), 2), (Button("protection-add", f"shield:add:{kind}"),), BACK)
    context.show(Reply("protection-list", args, rows))


def _line(context: Context, entry: Block) -> str:
    since = times.moment(entry.at, context.language)
    return context.house.say.text(context.language, "protection-line", {"value": _shown(entry), "since": since})


def _shown(entry: Block) -> str:
    """Of a person, the sign-on by which they were met, or some letters: never who it is."""
    return (entry.note or entry.lookup.hex()[:8]) if entry.kind is Blocked.PERSON else entry.value


async def _ask(context: Context, about: str, more: str) -> None:
    """What is typed stays between us, so not in a group."""
    kind = _kind(about)
    if kind is None or not context.person.id:
        return context.toast("review-start-first" if kind else "error-old-button", alert=True)
    context.expect(f"shield:{kind}")
    review_verdicts.privately(context, Reply(f"protection-type-{kind}", {"cancel": Copyable("/cancel")}, (BACK,)))


async def take(context: Context, about: str, text: str) -> None:
    """The words somebody typed for a list."""
    kind = _kind(about)
    if not context.may(Right.REVIEW) or kind is None:
        context.expect("")
        return context.reply(Reply("error-not-admin"))
    try:
        value, note = await _read(context, kind, text)
    except Problem as problem:
        return context.reply(Reply(f"error-{problem.code}"))
    context.expect("")
    await _add(context, kind, value, note)


async def _read(context: Context, kind: Blocked, text: str) -> tuple[str, str]:
    """Raises Problem. Of a person: the number of one of their sign-ons, or their Telegram id."""
    if kind is not Blocked.PERSON:
        return core.READERS[kind](text), ""
    signed = await signons.find(context.tx, numbers.reference(text)) if numbers.reference(text) else None
    person = await review_verdicts.representative(context, signed) if signed else None
    if person is not None and signed is not None:
        return str(person.telegram_id), signed.reference
    typed = text.strip()
    if not (typed.isascii() and typed.isdecimal() and 0 < len(typed) < 16):
        raise Problem("protection-person")
    return typed, ""


async def _add(context: Context, kind: Blocked, value: str, note: str = "") -> None:
    if kind is Blocked.PERSON and await _colleague(context, int(value)):
        return context.reply(Reply("protection-colleague", buttons=(BACK,)))
    identity = await protection.block(context.tx, kind, value, note)
    context.house.lists.forget()
    facts.changed(context.tx, "house")
    if identity:
        await audit.add(context.tx, context.person.telegram_id, "list-added", f"{kind} {identity}")
    shown = note or context.text("protection-person-one") if kind is Blocked.PERSON else value
    rows: Rows = ((Button(f"protection-{kind}", f"shield:list:{kind}"),), BACK)
    context.reply(Reply("protection-added" if identity else "protection-there", {"value": shown}, rows))


async def _colleague(context: Context, telegram_id: int) -> bool:
    """Nobody of the secretariat can be shut out by another."""
    known = await people.find(context.tx, telegram_id) or Person(0, telegram_id, "")
    return desk.role(context.house.settings, known) is not Role.NONE


async def _remove(context: Context, about: str, more: str) -> None:
    kind = await protection.unblock(context.tx, int(about) if about.isdecimal() and len(about) < 10 else 0)
    context.house.lists.forget()
    facts.changed(context.tx, "house")
    if not kind:
        return context.toast("protection-gone", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "list-removed", f"{kind} {about}")
    context.toast("protection-removed")
    await _list(context, kind, "")


# --- from a card


async def _card(context: Context, about: str, more: str) -> None:
    signed = await signons.find(context.tx, about)
    if signed is None or signed.status is Status.WITHDRAWN:  # who left is shown to nobody
        return context.toast("review-gone", alert=True)
    there = await review_verdicts.representative(context, signed)
    person = (Button("protection-this-person", f"shield:person:{about}"),) if there else ()
    domains = [
        Button("protection-this-domain", f"shield:domain:{about}:{place}", args={"value": each})
        for place, each in enumerate(core.domains(signed))
    ]
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(about)}
    context.reply(Reply("protection-what", args, column(*person, *domains)))


async def _person(context: Context, about: str, more: str) -> None:
    signed = await signons.find(context.tx, about)
    person = await review_verdicts.representative(context, signed) if signed else None
    if person is None:
        return context.toast("review-gone", alert=True)
    await _add(context, Blocked.PERSON, str(person.telegram_id), about)


async def _domain(context: Context, about: str, more: str) -> None:
    signed = await signons.find(context.tx, about)
    found = core.domains(signed) if signed and signed.status is not Status.WITHDRAWN else ()
    if not (more.isdecimal() and len(more) < 3 and int(more) < len(found)):
        return context.toast("review-gone", alert=True)
    await _add(context, Blocked.DOMAIN, found[int(more)])


# --- set aside


async def _held(context: Context, about: str, more: str) -> None:
    """One after the other, round and round."""
    before = await signons.find(context.tx, about) if about else None
    here = reviews.near(before) if before else reviews.START
    found = await protection.held_after(context.tx, *here) or await protection.held_after(context.tx, *reviews.START)
    if found is None:
        return context.show(Reply("held-none", buttons=(BACK,)))
    context.show(await _aside(context, found))


async def _aside(context: Context, signed: Signon) -> Reply:
    """The card, with why it is here, and two ways out."""
    shown = await cards.card(context, signed, await cards.here(context, OPENED))
    why = await context.house.lists.unwanted(context.tx, signed)
    line = context.house.say.text(context.language, "held-why", {"value": why or "–"})
    verdicts = (
        Button("held-release", f"shield:free:{signed.reference}"),
        Button("held-reject", f"shield:drop:{signed.reference}"),
    )
    rows = (verdicts, (Button("review-next", f"shield:held:{signed.reference}"),), BACK)
    args = {**shown.args, "more": Markup(f"{shown.args['more']}\n{line}")}
    return replace(shown, args=args, buttons=rows, subject="")


async def _release(context: Context, about: str, more: str) -> None:
    if not await protection.release(context.tx, about):
        return context.toast("held-gone", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "held-released", about)
    signed = await signons.find(context.tx, about)
    assert signed is not None
    await cards.announce(context, signed)
    context.toast("held-released", organisation=signed.organisation)
    await _held(context, about, "")


async def _reject(context: Context, about: str, more: str) -> None:
    """Without a word to who sent it."""
    signed = await signons.find(context.tx, about)
    if signed is None or not signed.held:
        return context.toast("held-gone", alert=True)
    rejected = replace(signed, status=Status.REJECTED, reason="unverified")
    await signons.decide(context.tx, rejected, Status.PENDING, names.comparison_key(signed.organisation))
    await audit.add(context.tx, context.person.telegram_id, "held-rejected", about)
    context.toast("held-rejected", organisation=signed.organisation)
    await _held(context, about, "")


ACTS: dict[str, Act] = {
    "": _screen,
    "list": _list,
    "add": _ask,
    "del": _remove,
    "card": _card,
    "person": _person,
    "domain": _domain,
    "held": _held,
    "free": _release,
    "drop": _reject,
    **invalidation.ACTS,
}
