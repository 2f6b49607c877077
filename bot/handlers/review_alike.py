"""Two sign-ons with similar names, side by side: one organisation, a chapter of the other, or two."""

from dataclasses import replace

from bot.context import Context
from bot.core import addresses, names, publication
from bot.core.reply import Button, Copyable, Reply, Rows, Value
from bot.core.review import OPENED, Pressed
from bot.core.roles import Right
from bot.handlers import review_cards as cards
from bot.handlers import review_edit as edit
from bot.handlers import review_likeness as likeness
from bot.handlers import review_verdicts as verdicts
from bot.handlers import signon_listing
from storage import audit, reviews, signons
from storage.records import Listing, Signon, Status


async def compare(context: Context, asked: Pressed, signed: Signon) -> None:
    """With the one the button names, or with the first."""
    others = await _others(context, signed)
    if not others:
        return context.toast("review-none-alike", alert=True)
    place = next((number for number, each in enumerate(others) if each.reference == asked.about), 0)
    other = others[place]
    to = await cards.here(context, asked.code)
    args: dict[str, Value] = {**_shown(context, signed, "this"), **_shown(context, other, "other")}
    args |= {"place": place + 1, "count": len(others)}
    of = replace(asked, mark=cards.mark(context.tx, signed))
    buttons = (*(_choices(context, of, signed, other) if to.whole else ()), *_ways(of, others, place))
    cards.put(context, Reply("review-side-by-side", args, buttons))


async def _others(context: Context, signed: Signon) -> list[Signon]:
    """Those that are alike, and the one it is held to be a chapter of."""
    parent = await signons.find(context.tx, signed.chapter_of) if signed.chapter_of else None
    return [*([parent] if parent else []), *await likeness.of(context, signed)]


def _shown(context: Context, signed: Signon, which: str) -> dict[str, Value]:
    language = context.language
    return {
        f"{which}_reference": Copyable(signed.reference),
        f"{which}_organisation": signed.organisation,
        f"{which}_country": context.country(signed.country),
        f"{which}_website": Copyable(addresses.readable(signed.website) if signed.website else "–"),
        f"{which}_listing": signon_listing.told(context.house.say, language, publication.of(signed)),
        f"{which}_status": context.text(f"mysignature-status-{signed.status}"),
        f"{which}_since": cards.moment(signed.created, language),
    }


def _choices(context: Context, of: Pressed, signed: Signon, other: Signon) -> Rows:
    seen = cards.mark(context.tx, other)
    acts = [("review-same", "same"), ("review-unlike", "unlike")]
    if not other.chapter_of:  # one storey: no chapters of chapters
        acts.insert(1, ("review-chapter", "chapter"))
    return tuple((Button(label, of.then(verb, other.reference, seen).data),) for label, verb in acts)


def _ways(of: Pressed, others: list[Signon], place: int) -> Rows:
    back = (Button("review-card-back", of.then("card").data),)
    if len(others) < 2:
        return (back,)
    turns = (("review-before", others[place - 1]), ("review-next", others[(place + 1) % len(others)]))
    return tuple(Button(label, of.then("compare", each.reference).data) for label, each in turns), back


async def _both(context: Context, asked: Pressed, signed: Signon) -> Signon | None:
    """The other one, when both stand and are as they were shown."""
    other = await signons.find(context.tx, asked.about)
    if other is None or other.reference == signed.reference:
        context.toast("review-gone", alert=True)
        return None
    for each, seen in ((signed, asked.mark), (other, asked.seen)):
        if each.status not in edit.EDITABLE:
            await verdicts.too_late(context, each)
            return None
        if seen != cards.mark(context.tx, each):
            context.toast("review-changed", alert=True)
            await compare(context, asked, signed)
            return None
    return other


# --- two organisations


async def unlike(context: Context, asked: Pressed, signed: Signon) -> None:
    """Settled while both keep their names: the flag goes, the comparison is not shown again."""
    other = await _both(context, asked, signed)
    if other is None:
        return
    reviews.settle_unlike(context.tx, likeness.named(signed), likeness.named(other))
    after = replace(signed, chapter_of=_without(signed, other))
    if await _related(context, after, other, "told-apart"):
        await _back_to_card(context, asked)


def _without(signed: Signon, other: Signon) -> str:
    return "" if signed.chapter_of == other.reference else signed.chapter_of


async def _related(context: Context, signed: Signon, other: Signon, act: str) -> bool:
    """Kept and logged; both are flagged anew, and all their cards show it."""
    if not await signons.edit(context.tx, signed, names.comparison_key(signed.organisation)):
        await verdicts.too_late(context, signed)
        return False
    await audit.add(context.tx, context.person.telegram_id, act, signed.reference)
    for each in (signed, other):
        await cards.refresh(context, await edit.flag_anew(context, each))
    context.toast("review-related")
    return True


async def _back_to_card(context: Context, asked: Pressed) -> None:
    signed = await signons.find(context.tx, asked.reference)
    if signed is not None:
        code = asked.code if signed.status is Status.PENDING else OPENED
        cards.put(context, await cards.card(context, signed, await cards.here(context, code)))


# --- a chapter of the other


async def chapter(context: Context, asked: Pressed, signed: Signon) -> None:
    """A line of its own that names the other one where that is in the list."""
    other = await _both(context, asked, signed)
    if other is None:
        return
    if other.chapter_of:
        return context.toast("review-no-chapter", alert=True, organisation=other.organisation)
    after = replace(signed, chapter_of=other.reference)
    if not await _related(context, after, other, "made-chapter"):
        return
    await _back_to_card(context, asked)
    person = await verdicts.representative(context, after)
    if person is not None and _in_list(other) and after.listing is Listing.PUBLIC:
        args: dict[str, Value] = {"organisation": after.organisation, "parent": other.organisation}
        context.tell(person, Reply("outcome-chapter", args))


def _in_list(signed: Signon) -> bool:
    """Only of those may others hear."""
    return signed.status is Status.APPROVED and signed.listing is Listing.PUBLIC


# --- one organisation


async def ask_same(context: Context, asked: Pressed, signed: Signon) -> None:
    """Says what will happen to which of the two."""
    other = await _both(context, asked, signed)
    if other is None:
        return
    act = f"merge-two {signed.reference}:{asked.mark} {other.reference}:{asked.seen}"
    args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
    args |= {"other": other.organisation, "kept": Copyable(other.reference)}
    sure = ((Button("review-merge-really", context.confirmation(act)),),)
    key = "review-merge-ask" if _in_list(other) else "review-merge-ask-quietly"
    verdicts.privately(context, Reply(key, args, sure))


async def merge(context: Context, about: str) -> None:
    """Closes the one as a duplicate of the other. Nothing moves between them."""
    this, that = (each.partition(":") for each in (*about.split(), "", "")[:2])
    signed = await signons.find(context.tx, this[0])
    if signed is None or not context.may(Right.REVIEW):
        return context.toast("review-gone", alert=True)
    other = await _both(context, Pressed("same", this[0], this[2], about=that[0], seen=that[2]), signed)
    if other is None:
        return
    after = replace(signed, status=Status.REJECTED, reason="duplicate")
    closed = await verdicts.settle(context, after, signed.status, "merged")
    if closed is None:
        return await verdicts.too_late(context, signed)
    await cards.refresh(context, await edit.flag_anew(context, other))
    await _tell_kindly(context, closed, other)
    args: dict[str, Value] = {"organisation": closed.organisation, "reference": Copyable(closed.reference)}
    context.show(Reply("review-merged", {**args, "other": other.organisation, "kept": Copyable(other.reference)}))


async def _tell_kindly(context: Context, closed: Signon, other: Signon) -> None:
    """Whether an organisation that is not in the list has signed is for nobody to hear."""
    person = await verdicts.representative(context, closed)
    if person is None:
        return
    args: dict[str, Value] = {"organisation": closed.organisation, "reference": Copyable(closed.reference)}
    if not _in_list(other):
        return context.tell(person, Reply("outcome-merged-quietly", args))
    args |= {"other": other.organisation, "kept": Copyable(other.reference)}
    context.tell(person, Reply("outcome-merged", args))
