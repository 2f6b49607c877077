"""What the secretariat writes to a sign-on: notes for itself, and corrections that the representative is told of."""

from dataclasses import replace

from bot.context import Context
from bot.core import addresses, names, proof, publication
from bot.core import signon as form
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Value, column
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import events, proofs, signon_listing
from bot.handlers import review_cards as cards
from bot.handlers import review_likeness as likeness
from bot.handlers import review_verdicts as verdicts
from storage import audit, reviews, signons
from storage.records import Signon, Status

LONGEST_NOTE = 300
LISTED_NOTES = 8
FIELDS = (form.ORGANISATION, form.COUNTRY, form.WEBSITE, form.LISTING)
STEPS = {step.key: step for step in form.FORM if step.key in FIELDS}
NOTHING = "none"
EDITABLE = (Status.PENDING, Status.APPROVED)


# --- notes


async def ask_note(context: Context, asked: Pressed, signed: Signon) -> None:
    context.expect(f"reviewnote:{signed.reference}")
    noted = await reviews.notes(context.tx, signed.reference)
    lines = [_noted(context, each.text, cards.moment(each.at, context.language)) for each in noted[:LISTED_NOTES]]
    args: dict[str, Value] = {"organisation": signed.organisation, "cancel": Copyable("/cancel")}
    args["notes"] = Markup("\n".join(lines) or "–")
    verdicts.privately(context, Reply("review-note-what", args))


def _noted(context: Context, text: str, when: str) -> str:
    return context.house.say.text(context.language, "review-note-line", {"when": when, "text": text})


async def take_note(context: Context, about: str, text: str) -> None:
    """Too long a note is not cut: it can be sent again, shorter."""
    signed = await _found(context, about)
    if signed is None:
        return
    words = names.clean(text)
    if not 0 < len(words) <= LONGEST_NOTE:
        args: dict[str, Value] = {"limit": LONGEST_NOTE, "length": len(words)}
        return context.reply(Reply("review-note-long", args))
    context.expect("")
    reviews.note(context.tx, signed.reference, words)
    await audit.add(context.tx, context.person.telegram_id, "noted", signed.reference)
    await cards.refresh(context, signed)
    context.reply(Reply("review-noted", {"organisation": signed.organisation}))


async def _found(context: Context, reference: str) -> Signon | None:
    signed = await signons.find(context.tx, reference)
    if signed is None or not context.may(Right.REVIEW):
        context.expect("")
        context.reply(Reply("review-gone"))
        return None
    return signed


# --- corrections


async def ask_field(context: Context, asked: Pressed, signed: Signon) -> None:
    if await _editable(context, asked, signed):
        fields = (Button(f"review-field-{each}", asked.then("field", each).data) for each in FIELDS)
        verdicts.privately(context, Reply("review-edit-what", _now(context, signed), column(*fields)))


async def _editable(context: Context, asked: Pressed, signed: Signon) -> bool:
    if signed.status not in EDITABLE:
        await verdicts.too_late(context, signed)
        return False
    if asked.mark != cards.mark(context.tx, signed):
        context.expect("")
        context.toast("review-changed", alert=True)
        return False
    return True


def _now(context: Context, signed: Signon) -> dict[str, Value]:
    shown = {field: _shown(context, signed, field, context.language) for field in FIELDS}
    return {**shown, "reference": Copyable(signed.reference), "cancel": Copyable("/cancel")}


def _shown(context: Context, signed: Signon, field: str, language: str) -> Value:
    """As people read it, in their language."""
    say = context.house.say
    if field == form.COUNTRY:
        return say.country(language, signed.country)
    if field == form.WEBSITE:
        return Copyable(addresses.readable(signed.website) if signed.website else "–")
    if field == form.LISTING:
        return signon_listing.told(say, language, publication.of(signed))
    return signed.organisation


async def ask_value(context: Context, asked: Pressed, signed: Signon) -> None:
    if asked.about not in FIELDS:
        return context.toast("error-old-button", alert=True)
    if not await _editable(context, asked, signed):
        return
    context.expect(f"reviewedit:{asked.about}:{signed.reference}:{asked.mark}")
    choices = STEPS[asked.about].choices or ((NOTHING,) if asked.about == form.WEBSITE else ())
    buttons = [Button(f"review-value-{each}", asked.then("value", f"{asked.about}={each}").data) for each in choices]
    verdicts.privately(context, Reply(f"review-edit-{asked.about}", _now(context, signed), column(*buttons)))


async def pressed_value(context: Context, asked: Pressed, signed: Signon) -> None:
    field, _, value = asked.about.partition("=")
    if field not in FIELDS:
        return context.toast("error-old-button", alert=True)
    if await _editable(context, asked, signed):
        await _take(context, signed, field, value)


async def take_value(context: Context, about: str, text: str) -> None:
    """What an admin typed: the same rules as for a representative."""
    field, reference, seen = (*about.split(":"), "", "")[:3]
    signed = await _found(context, reference)
    if signed is not None and await _editable(context, Pressed("edit", reference, seen), signed):
        await _take(context, signed, field, text)


async def _take(context: Context, signed: Signon, field: str, raw: str) -> None:
    try:
        value = "" if (field, raw) == (form.WEBSITE, NOTHING) else _parsed(context, field, raw)
    except Problem as problem:
        return _explain(context, signed, field, problem)
    after = _with(signed, field, value)
    context.expect("")
    if after == signed:
        return context.reply(Reply("review-edit-same"))
    if publication.shows_more(publication.of(signed), publication.of(after)):
        return _ask_sure(context, signed, after)
    await _change(context, signed, after, field)


def _parsed(context: Context, field: str, raw: str) -> str:
    """Raises Problem."""
    if field == form.LISTING:
        return publication.read(raw, signon_listing.today(context))
    return STEPS[field].parse(raw)


def _ask_sure(context: Context, signed: Signon, after: Signon) -> None:
    """More is to be shown than the organisation chose."""
    wanted = publication.answer(*publication.of(after))
    act = context.confirmation(f"name-openly {signed.reference} {cards.mark(context.tx, signed)} {wanted}")
    old, new = (_shown(context, each, form.LISTING, context.language) for each in (signed, after))
    args: dict[str, Value] = {"organisation": signed.organisation, "old": old, "new": new}
    verdicts.privately(context, Reply("review-named-ask", args, ((Button("review-named-really", act),),)))


def _with(signed: Signon, field: str, value: str) -> Signon:
    if field == form.LISTING:
        listing, day = publication.shown(value)
        return replace(signed, listing=listing, named_from=day)
    if field == form.COUNTRY:
        return replace(signed, country=value)
    if field == form.WEBSITE:
        return replace(signed, website=value)
    return replace(signed, organisation=value)


def _explain(context: Context, signed: Signon, field: str, problem: Problem) -> None:
    """The admin can simply type again; several countries can be chosen from."""
    details = dict(problem.details)
    if field == form.LISTING:
        of = Pressed("value", signed.reference, cards.mark(context.tx, signed))
        return context.reply(signon_listing.explained(context, problem, of.then("value", f"{field}={{}}").data))
    codes = str(details.pop("choices")).split(",") if problem.code == "country-unclear" else []
    of = Pressed("value", signed.reference, cards.mark(context.tx, signed))
    options = (
        Button("signon-country-option", of.then("value", f"{field}={code}").data, args={"name": context.country(code)})
        for code in codes
    )
    context.reply(Reply(f"error-{problem.code}", details, column(*options)))


async def name_it(context: Context, about: str) -> None:
    """Confirmed: an organisation is to be shown more than it was."""
    reference, seen, wanted = (*about.split(), "", "")[:3]
    signed = await signons.find(context.tx, reference)
    if signed is None or not context.may(Right.REVIEW):
        return context.toast("review-gone", alert=True)
    if await _editable(context, Pressed("edit", reference, seen), signed):
        await _change(context, signed, _with(signed, form.LISTING, wanted or "public"), form.LISTING)


async def _change(context: Context, before: Signon, after: Signon, field: str) -> None:
    """Kept under its status, flagged anew, told to the representative and to every card."""
    key, after = names.comparison_key(after.organisation), replace(after, proofs=proof.kept(before, after))
    if not await signons.edit(context.tx, after, key):
        return await verdicts.too_late(context, before)
    await proofs.changed(context, before, after)
    after = await flag_anew(context, after)
    await audit.add(context.tx, context.person.telegram_id, f"edited-{field}", after.reference)
    events.renewed(context.tx, before, after, settings=context.house.settings, at=context.unit.now)
    told = await _tell(context, before, after, field)
    await cards.refresh(context, after)
    old, new = (_shown(context, each, field, context.language) for each in (before, after))
    key = "review-edited" if told else "review-edited-untold"
    context.show(Reply(key, {"old": old, "new": new, "reference": Copyable(after.reference)}))


async def flag_anew(context: Context, signed: Signon) -> Signon:
    """What a reviewer should look at, after something has changed or was settled."""
    others = await likeness.of(context, signed)
    resembles = any(likeness.resemble(context, signed, each) for each in others)
    hinted, shares = (any(holds(signed, each) for each in others) for holds in (likeness.hints, likeness.shares))
    marked = form.flags(form.answers(signed, updates=False), resembles, initials=hinted, shares=shares)
    marked = (*marked, *(each for each in signed.flags if signed.sealed and each in form.OF_ADDRESS))
    flagged = replace(signed, flags=marked)
    if flagged != signed:
        await signons.edit(context.tx, flagged, names.comparison_key(signed.organisation))
    return flagged


async def _tell(context: Context, before: Signon, after: Signon, field: str) -> bool:
    """Exactly what was there and what stands there now; False when there is nobody to tell."""
    person = await verdicts.representative(context, after)
    if person is None or person.blocked:
        return False
    old, new = (_shown(context, each, field, person.language) for each in (before, after))
    args: dict[str, Value] = {"old": old, "new": new, "organisation": after.organisation}
    args |= {"reference": Copyable(after.reference), "command": Copyable("/mysignature")}
    context.tell(person, Reply(f"outcome-edited-{field}", args))
    return True
