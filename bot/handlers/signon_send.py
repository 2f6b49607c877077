"""The end of the conversation: a sign-on, or a correction of one, is made of the answers and sent to the reviewers."""

from dataclasses import replace

from bot.context import Context
from bot.core import form, names, proof
from bot.core import signon as core
from bot.core.alike import Claim
from bot.core.reply import Button, Copyable, Reply, Value
from bot.handlers import events, mailbox, proofs, receipt, review_cards, review_likeness, start
from bot.handlers.review_likeness import Found
from storage import audit, codes, drafts, numbers, people, protection, signons
from storage.records import Draft, Representative, Signon, Status


async def send(context: Context, draft: Draft, answers: form.Answers) -> None:
    """One sign-on for one draft: both change in the same transaction, so a second tap finds no draft."""
    before = await signons.find(context.tx, draft.corrects) if draft.corrects else None
    if before is not None and _unchanged(context, before, answers):
        return
    found, key = await _alike(context, draft, answers), names.comparison_key(answers[core.ORGANISATION] or "")
    made = await _made(context, draft, answers, (before, found))
    corrected = before is not None and await _correct(context, before, made, key)
    if not corrected:
        # what was to be corrected may be gone meanwhile: rejected ones are not kept for ever
        made = replace(made, reference=signons.new_reference()) if draft.corrects else made
        await signons.add(context.tx, made, key)
    await _sent(context, made, corrected=corrected, updates=answers[core.UPDATES] == "yes")
    if not made.held:
        await review_likeness.keep(context.tx, made.reference, found)
        await review_cards.announce(context, made)
    await mailbox.offer(context, made.reference)


async def _alike(context: Context, draft: Draft, answers: form.Answers) -> Found:
    name, country, website = (answers.get(each) or "" for each in (core.ORGANISATION, core.COUNTRY, core.WEBSITE))
    return await review_likeness.find(context, Claim(name, country, website, draft.corrects))


async def _made(context: Context, draft: Draft, answers: form.Answers, known: tuple[Signon | None, Found]) -> Signon:
    before, found = known
    marked = core.flags(answers, bool(found.resembling), initials=bool(found.hinted), shares=bool(found.sharing))
    version = context.house.statements.version(context.language)
    reference = draft.corrects or signons.new_reference()
    made = core.signon(reference, answers, version, notice=answers.get(core.AGREED) or "", marked=marked)
    origin = await protection.origin(context.tx, context.person)
    made = replace(made, person_id=context.person.id, origin=origin)
    held = (before is not None and before.held) or await context.house.lists.unwanted(context.tx, made)
    return replace(made, held=bool(held))  # set aside; who sent it sees nothing of that


async def _correct(context: Context, before: Signon, made: Signon, key: str) -> bool:
    made = replace(made, proofs=proof.kept(_recognised(context, before, made), made))
    if not await signons.correct(context.tx, made, key):
        return False
    events.signed_changed(context, before, made)
    await proofs.changed(context, before, made)
    return True


def _recognised(context: Context, before: Signon, made: Signon) -> Signon:
    """A sealed address that was given again is the same one; a name cannot be told to be."""
    email = made.representative.email
    if before.sealed is None or codes.mailbox_of(context.tx, before) != codes.mailbox(context.tx, email):
        return before
    return replace(before, representative=Representative(email=email))


def _unchanged(context: Context, old: Signon, answers: form.Answers) -> bool:
    """A correction that corrects nothing leaves the sign-on as it stands, in the list, too."""
    updates = answers[core.UPDATES] == "yes"
    same = all(answers.get(key) == value for key, value in core.answers(old, updates).items())
    if old.status is Status.REJECTED or old.sealed or not same:
        return False
    _close(context, updates)
    context.show(Reply("signon-unchanged", buttons=start.MENU))
    return True


def _close(context: Context, updates: bool) -> None:
    """The draft goes; whether news are wanted is remembered."""
    drafts.erase(context.tx, context.person.id)
    context.person = replace(context.person, drafting=False)
    people.subscribes(context.tx, context.person, updates)


async def _sent(context: Context, made: Signon, *, corrected: bool, updates: bool) -> None:
    reference = made.reference
    _close(context, updates)
    await audit.add(context.tx, None, "signon-corrected" if corrected else "signon-sent", reference)
    if not corrected and not made.held:
        numbers.count(context.tx, "sent", context.language)
    args: dict[str, Value] = {"reference": Copyable(reference), "command": Copyable("/mysignature")}
    key = "signon-corrected" if corrected else "signon-sent"
    context.show(Reply(key, args, ((Button("menu-share", "share"), Button("menu-home", "home")),)))
    await receipt.send(context, reference)
