"""/mysignature: how an organisation is listed. What shows less takes effect at once, what shows more is reviewed."""

from dataclasses import replace
from datetime import UTC

from bot import desk, living
from bot.context import Context
from bot.core import names, times
from bot.core import publication as core
from bot.core import signon as form
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column
from bot.core.roles import Right
from bot.handlers import events, log, receipt, review_cards, signon_listing, start
from storage import audit, drafts, ledger, regions, signons
from storage.ledger import Exported
from storage.links import Kind
from storage.records import Listing, Person, Signon, Status

CHANGEABLE = (Status.PENDING, Status.APPROVED)
CHOOSE = "list-"  # begins the verb of a button: mine:list-counted:<reference>
SHOWN_FILES = 15


def in_list(signed: Signon) -> bool:
    return signed.status is Status.APPROVED and signed.listing is Listing.PUBLIC


def buttons(signed: Signon) -> Rows:
    """Below what one signed."""
    which = Button("publication-change", f"mine:listing:{signed.reference}")
    off = Button("publication-off", f"mine:off:{signed.reference}")
    rows: Rows = ((which,),) if signed.status in CHANGEABLE else ()
    return (*rows, (off,)) if in_list(signed) else rows


def _told(context: Context, signed: Signon) -> str:
    return signon_listing.told(context.house.say, context.language, core.of(signed))


# --- another way to be listed


async def ask(context: Context, signed: Signon) -> None:
    if signed.status not in CHANGEABLE:
        return context.toast("error-old-button", alert=True)
    others = [each for each in core.CHOICES if each is not signed.listing or each is Listing.DATED]
    choices = (Button(f"signon-listing-{each}", f"mine:list-{each}:{signed.reference}") for each in others)
    args: dict[str, Value] = {"organisation": signed.organisation, "listing": _told(context, signed)}
    args["risk"] = signon_listing.risk(context)
    context.show(Reply("publication-which", args, (*column(*choices), (Button("mysignature-keep", "mine:show"),))))


async def choose(context: Context, signed: Signon, raw: str) -> None:
    """Pressed or typed; what cannot be taken is explained, and the next words are for it again."""
    if signed.status not in CHANGEABLE:
        return context.toast("error-old-button", alert=True)
    try:
        listing, day = core.shown(core.read(raw, signon_listing.today(context)))
    except Problem as found:
        problem = Problem("listing-day-unknown") if found.code == "choice" else found  # only a day is typed here
        context.expect(f"listfrom:{signed.reference}")
        data = f"mine:{CHOOSE}{{}}:{signed.reference}"
        keep = Button("mysignature-keep", "mine:show")
        return context.reply(signon_listing.explained(context, problem, data).also((keep,)))
    context.expect("")
    after = replace(signed, listing=listing, named_from=day)
    if after == signed:
        return context.reply(Reply("review-edit-same"))
    if signed.status is Status.APPROVED and core.shows_more(core.of(signed), core.of(after)):
        return await _to_the_reviewers(context, signed, after)
    await _at_once(context, signed, after)


async def typed(context: Context, reference: str, text: str) -> None:
    """A day, after one was asked for."""
    mine = await signons.of(context.tx, context.person.id)
    signed = next((each for each in mine if each.reference == reference), None)
    if signed is None:
        context.expect("")
        return await start.help_(context.unit.update, context)
    await choose(context, signed, text)


async def _to_the_reviewers(context: Context, before: Signon, after: Signon) -> None:
    """As a correction: it waits again, with what it chose."""
    waiting = replace(after, status=Status.PENDING)
    if not await signons.correct(context.tx, waiting, names.comparison_key(after.organisation)):
        return context.toast("error-old-button", alert=True)
    await audit.add(context.tx, None, "signon-corrected", after.reference)
    events.signed_changed(context, before, waiting)
    args: dict[str, Value] = {"organisation": after.organisation, "listing": _told(context, after)}
    context.show(Reply("publication-to-review", args))
    await receipt.send(context, after.reference)
    await review_cards.refresh(context, waiting)
    await review_cards.announce(context, waiting)


async def _at_once(context: Context, before: Signon, after: Signon) -> None:
    await _relist(context, before, after)
    args: dict[str, Value] = {"organisation": after.organisation, "listing": _told(context, after)}
    context.show(Reply("publication-changed", args))
    if in_list(before) and not in_list(after):
        await _receipt(context, after)


async def _relist(context: Context, before: Signon, after: Signon) -> None:
    """In the same transaction it is gone from all that we show, and whoever follows us is told."""
    await signons.edit(context.tx, after, names.comparison_key(after.organisation), Kind.RELISTED)
    hidden = in_list(before) and not in_list(after)
    await audit.add(context.tx, None, "hidden" if hidden else "relisted", after.reference)
    events.renewed(context.tx, before, after, settings=context.house.settings, at=context.unit.now)
    draft = await drafts.find(context.tx, context.person.id)
    if draft is not None and draft.corrects == after.reference:  # or sending it would bring the old choice back
        answers = {**draft.answers, form.LISTING: core.answer(*core.of(after))}
        drafts.save(context.tx, replace(draft, answers=answers))
    await review_cards.refresh(context, after)
    if hidden:
        await left_the_list(context, before)


# --- take us off now


async def ask_off(context: Context, signed: Signon) -> None:
    if not in_list(signed):
        return context.toast("publication-off-already", alert=True)
    ways = column(
        Button("publication-off-counted", f"mine:off-counted:{signed.reference}"),
        Button("publication-off-region", f"mine:off-region:{signed.reference}"),
        Button("publication-off-withdraw", f"mine:off-withdraw:{signed.reference}"),
        Button("mysignature-keep", "mine:show"),
    )
    args: dict[str, Value] = {"organisation": signed.organisation, "country": context.country(signed.country)}
    args["region"] = context.country(regions.region(signed.country))
    context.show(Reply("publication-off-ask", args, ways))


async def off(context: Context, signed: Signon, listing: Listing) -> None:
    """The confirmation: which way it goes on being counted."""
    if not in_list(signed):
        return context.toast("publication-off-already", alert=True)
    after = replace(signed, listing=listing, named_from=None)
    await _relist(context, signed, after)
    await _receipt(context, after)


async def off_altogether(context: Context, signed: Signon) -> None:
    """`signed` is withdrawn already."""
    await _receipt(context, replace(signed, status=Status.WITHDRAWN))


async def _receipt(context: Context, signed: Signon) -> None:
    """Of the end of publication: when, what, where, and what is beyond us."""
    withdrawn = signed.status is Status.WITHDRAWN
    now = context.text("mysignature-status-withdrawn") if withdrawn else _told(context, signed)
    args: dict[str, Value] = {
        "organisation": signed.organisation,
        "reference": Copyable(signed.reference),
        "when": f"{times.moment(context.unit.now.astimezone(UTC), context.language)} UTC",
        "listing": now,
        "lists": await living.count(context.tx),
        "files": len(await ledger.holding(context.tx, signed.reference)),
    }
    back = Button("publication-back", f"mine:listing:{signed.reference}")
    context.show(Reply("publication-receipt", args, () if withdrawn else ((back,),)))


async def left_the_list(context: Context, signed: Signon) -> None:
    """Lists in groups and channels say so now; the secretariat hears which files have the line."""
    await living.refresh(context.tx, context.house, context.unit.now)
    files = await ledger.holding(context.tx, signed.reference)
    for admin in await desk.those_who_may(context.tx, context.house.settings, Right.EXPORT):
        context.tell(admin, await _to_the_team(context, admin, signed, files))


async def _to_the_team(context: Context, admin: Person, signed: Signon, files: list[Exported]) -> Reply:
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    if not files:
        return Reply("publication-left-none", args)
    who = await log.who(context, admin.language)
    lines = [_file(context, admin.language, each, who) for each in files[:SHOWN_FILES]]
    args |= {"count": len(files), "lines": Markup("\n".join(lines))}
    return Reply("publication-left", args)


def _file(context: Context, language: str, file: Exported, who: dict[str, str]) -> str:
    args: dict[str, Value] = {
        "when": times.moment(file.at, language),
        "what": Copyable(file.what),
        "who": who.get(file.actor, audit.short(file.actor)),
    }
    return context.house.say.text(language, "publication-file", args)
