"""Panel → Protection → Invalidate by rule: counted and shown first, done in one transaction, undone as a whole."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from bot import alarm
from bot.context import Context
from bot.core import names, times
from bot.core import protection as core
from bot.core.form import Problem
from bot.core.reply import Button, Copyable, Markup, Reply, Rows, Value, column, grid
from bot.core.review import Pressed
from bot.core.roles import Right
from bot.handlers import events, review_verdicts
from bot.handlers import review_cards as cards
from storage import audit, batches, protection, signons
from storage.protection_records import About, Batch, Batched, Rule
from storage.records import Signon, Status

SAMPLE = 10
LISTED = 10  # batches
REFRESHED = 50  # of more, the cards stay as they are; a press on one says what is true
REASON = "unverified"
BACK = (Button("protection-back", "shield:"),)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _line(context: Context, key: str, **args: Value) -> str:
    return context.house.say.text(context.language, key, args)


# --- which ones


async def _rules(context: Context, about: str, more: str) -> None:
    context.expect("")
    choices = tuple(Button(f"rule-{each}", f"shield:rule:{each}") for each in About)
    rows = (*grid(choices, 2), (Button("batch-lately", "shield:batches"),), BACK)
    context.show(Reply("rule-which", buttons=rows))


async def _rule(context: Context, about: str, more: str) -> None:
    if about not in [*About]:
        return context.toast("error-old-button", alert=True)
    if not context.person.id:
        return context.toast("review-start-first", alert=True)
    if about == About.ALL:
        return await _look(context, await batches.begin(context.tx, Rule(About.ALL)), core.WINDOWS[0])
    context.expect(f"rule:{about}")
    review_verdicts.privately(context, Reply(f"rule-type-{about}", {"cancel": Copyable("/cancel")}, (BACK,)))


async def take(context: Context, about: str, text: str) -> None:
    """What somebody typed for a rule."""
    if not context.may(Right.REVIEW) or about not in [*About] or about == About.ALL:
        context.expect("")
        return context.reply(Reply("error-not-admin"))
    try:
        rule = core.rule(About(about), text, context.language)
    except Problem as problem:
        again = f"rule-type-{about}" if about == About.COUNTRY else f"error-{problem.code}"
        return context.reply(Reply(again, {"cancel": Copyable("/cancel")}, (BACK,)))
    context.expect("")
    await _look(context, await batches.begin(context.tx, rule), 0)


# --- what it would do


async def _window(context: Context, about: str, more: str) -> None:
    if not more.isdecimal() or int(more[:6]) not in core.WINDOWS:
        return context.toast("error-old-button", alert=True)
    await _look(context, _number(about), int(more))


async def _look(context: Context, identity: int, hours: int) -> None:
    """The exact count and some of them; what is shown now is what a confirmation rejects."""
    batch = await batches.find(context.tx, identity)
    if batch is None or batch.done:
        return context.toast("batch-gone", alert=True)
    rule = replace(batch.rule, hours=hours)
    since = int((context.unit.now - timedelta(hours=hours)).timestamp()) if hours else 0
    standing = await batches.standing(context.tx, since)
    found = [each for each in standing if core.meant(rule, each, context.unit.now)]
    part = found[: core.MOST]
    batches.fill(context.tx, identity, hours, part)
    windows = tuple(
        Button(f"rule-window-{each}", f"shield:window:{identity}:{each}")
        for each in core.WINDOWS
        if each != hours and (each or rule.about is not About.ALL)
    )
    context.show(_shown(context, identity, rule, part).also(windows, BACK))
    if len(found) > len(part):
        context.reply(Reply("batch-part", {"count": len(found), "part": len(part)}))


def _shown(context: Context, identity: int, rule: Rule, found: list[Signon]) -> Reply:
    args: dict[str, Value] = {
        "rule": Markup(_named(context, rule)),
        "count": len(found),
        "waiting": sum(each.status is Status.PENDING and not each.held for each in found),
        "approved": sum(each.status is Status.APPROVED for each in found),
        "held": sum(each.held for each in found),
        "lines": Markup("\n".join(_sample(context, each) for each in found[:SAMPLE]) or "–"),
    }
    sure = (
        Button("batch-quietly", context.confirmation(f"invalidate {identity} 0"), args={"count": len(found)}),
        Button("batch-telling", context.confirmation(f"invalidate {identity} 1"), args={"count": len(found)}),
    )
    return Reply("batch-ask", args, column(*sure) if found else ())


def _sample(context: Context, signed: Signon) -> str:
    country = context.country(signed.country)
    return _line(context, "review-many-line", organisation=signed.organisation, country=country)


def _named(context: Context, rule: Rule) -> str:
    window = context.text(f"rule-window-{rule.hours}")
    value = "" if rule.about is About.ALL else alarm.value(context.house, context.language, rule)
    return _line(context, "batch-rule", about=context.text(f"rule-{rule.about}"), value=value, window=window)


# --- done


async def confirmed(context: Context, about: str) -> None:
    """All or nothing: one transaction, one number, one entry in the log."""
    number, _, told = about.partition(" ")
    identity = _number(number)
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    items = await batches.items(context.tx, identity)
    if not items or not await batches.finish(context.tx, identity, told=told == "1"):
        return context.toast("batch-gone", alert=True)
    done = 0
    for each in items:
        if await _rejected(context, each, few=len(items) <= REFRESHED, told=told == "1"):
            done += 1
        else:
            batches.leave_out(context.tx, identity, each.reference)
    await audit.add(context.tx, context.person.telegram_id, "invalidated", f"{identity} ({done})")
    args: dict[str, Value] = {"number": identity, "count": done, "left": len(items) - done}
    context.show(Reply("batch-done", args, ((Button("batch-open", f"shield:batch:{identity}"),), BACK)))


async def _rejected(context: Context, item: Batched, *, few: bool, told: bool) -> bool:
    signed = await signons.find(context.tx, item.reference)
    if signed is None or (signed.status, signed.held) != (item.status, item.held):
        return False
    rejected = replace(signed, status=Status.REJECTED, reason=REASON)
    return await _turned(context, signed, rejected, few=few) and await _tell(context, rejected, told=told)


async def _turned(context: Context, before: Signon, after: Signon, *, few: bool, at: int | None = None) -> bool:
    """With its link in the chain, and what other systems are to know."""
    key = names.comparison_key(after.organisation)
    if not await signons.decide(context.tx, after, before.status, key, at=at):
        return False
    events.signed_changed(context, before, after)
    if few:
        await cards.refresh(context, await signons.find(context.tx, after.reference) or after)
    return True


async def _tell(context: Context, signed: Signon, *, told: bool) -> bool:
    if told:
        await review_verdicts.tell_verdict(context, signed, REASON if signed.status is Status.REJECTED else "")
    return True


# --- and back


async def _lately(context: Context, about: str, more: str) -> None:
    since = int((context.unit.now - core.UNDO).timestamp())
    found = await batches.lately(context.tx, since, LISTED)
    rows = [Button("batch-row", f"shield:batch:{each.id}", args=_of(each)) for each in found]
    context.show(Reply("batch-list" if found else "batch-none", buttons=(*column(*rows), BACK)))


def _of(batch: Batch) -> dict[str, Value]:
    return {"number": batch.id, "count": batch.count}


async def _batch(context: Context, about: str, more: str) -> None:
    """What it was, and what undoing it would do."""
    batch = await batches.find(context.tx, _number(about))
    if batch is None or batch.done is None:
        return context.toast("batch-gone", alert=True)
    args = {**_of(batch), "rule": Markup(_named(context, batch.rule))}
    args["when"] = times.moment(batch.done, context.language)
    fresh = batch.undone is None and context.unit.now - batch.done <= core.UNDO
    sure: Rows = ((Button("batch-undo", context.confirmation(f"revive {batch.id}")),),) if fresh else ()
    context.show(Reply("batch-one" if fresh else "batch-over", args, (*sure, BACK)))


async def revived(context: Context, about: str) -> None:
    """Each stands as it did before; what somebody decided since then stays."""
    if not context.may(Right.REVIEW):
        return context.toast("error-not-admin", alert=True)
    batch = await batches.find(context.tx, _number(about))
    since = int((context.unit.now - core.UNDO).timestamp())
    if batch is None or not await batches.undo(context.tx, batch.id, since):
        return context.toast("batch-gone", alert=True)
    items, done = await batches.items(context.tx, batch.id), 0
    for each in items:
        done += await _restored(context, batch, each, few=len(items) <= REFRESHED)
    await audit.add(context.tx, context.person.telegram_id, "invalidation-undone", f"{batch.id} ({done})")
    args: dict[str, Value] = {"number": batch.id, "count": done, "left": len(items) - done}
    context.show(Reply("batch-undone", args, (BACK,)))


async def _restored(context: Context, batch: Batch, item: Batched, *, few: bool) -> bool:
    signed = await signons.find(context.tx, item.reference)
    if signed is None or signed.status is not Status.REJECTED or signed.decided != batch.done:
        return False
    before = replace(signed, status=item.status, held=item.held, reason="")
    if not await _turned(context, signed, before, few=few, at=item.decided):
        return False
    if batch.told and item.status is Status.PENDING:
        await _again(context, signed)
        return True
    return await _tell(context, before, told=batch.told)


async def _again(context: Context, signed: Signon) -> None:
    if person := await review_verdicts.representative(context, signed):
        args: dict[str, Value] = {"organisation": signed.organisation, "reference": Copyable(signed.reference)}
        context.tell(person, Reply("outcome-again-rejected", args))


# --- what an alarm was about


async def _spike(context: Context, about: str, more: str) -> None:
    """Those sign-ons, and the way to invalidate them."""
    found = await protection.spike_rule(context.tx, _number(about))
    if found is None:
        return context.toast("review-gone", alert=True)
    rule, at = found
    known = await protection.since(context.tx, at - 3600)
    shared = [each for each in known if core.meant(rule, each, context.unit.now)]
    rows = column(*(_row(each) for each in shared[-3 * SAMPLE :]))
    args: dict[str, Value] = {"value": alarm.value(context.house, context.language, rule), "count": len(shared)}
    invalidate = (Button("spike-invalidate", f"shield:all:{about}"),)
    context.reply(Reply("spike-list", args, (*rows, invalidate, BACK)))


def _row(signed: Signon) -> Button:
    """Who left is named to nobody: those are not among them."""
    data = Pressed("open", signed.reference).data
    return Button(f"review-row-{signed.status}", data, args={"organisation": signed.organisation})


async def _all(context: Context, about: str, more: str) -> None:
    found = await protection.spike_rule(context.tx, _number(about))
    if found is None:
        return context.toast("review-gone", alert=True)
    await _look(context, await batches.begin(context.tx, found[0]), core.WINDOWS[1])


ACTS: dict[str, Callable[[Context, str, str], Awaitable[None]]] = {
    "rules": _rules,
    "rule": _rule,
    "window": _window,
    "batches": _lately,
    "batch": _batch,
    "spike": _spike,
    "all": _all,
}
