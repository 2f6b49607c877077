"""/sign: the conversation. The place in it is computed from the answers, here it is only put into words."""

import json
from dataclasses import replace

from telegram import Update

from bot.context import Context
from bot.core import faq, form, publication
from bot.core import signon as core
from bot.core.form import Problem, Step
from bot.core.reply import Button, Copyable, Reply, Value, column
from bot.handlers import faq as faq_handler
from bot.handlers import review_likeness, signon_listing, signon_send, start
from bot.handlers import signon_reached as reached
from bot.handlers import signon_screens as screens
from bot.texts import spoken
from storage import drafts, numbers, signons, versions
from storage.records import Draft, Listing, Status

REVIEW = "review"
OPTIONS = "country-options"  # not a question: the countries last offered
EDITED = "edited"  # not a question: what an answer was that is being changed, until it is given anew
LONGEST_ANSWER = 500
SENDING = ("words-send", "words-updates-yes", "words-command-sign")  # at the last look


async def begin(update: Update, context: Context) -> None:
    """Starts, or goes on where the person stopped."""
    if not context.private:
        return await start.in_private(update, context)
    settings = context.house.settings
    if not settings.takes_signons:
        return context.show(Reply("signon-unavailable", buttons=((Button("menu-statement", "statement:summary"),),)))
    if settings.closed(context.unit.now):
        return context.show(Reply("signon-closed", {"contact": Copyable(settings.contact)}))
    context.expect("")
    draft = await waiting(context)
    if draft is None:
        numbers.count(context.tx, "began", context.language)
    put(context, _by_the_rules(draft or Draft(context.person.id, {})))


async def waiting(context: Context) -> Draft | None:
    """What this person has begun."""
    return await drafts.find(context.tx, context.person.id) if context.person.drafting else None


def _by_the_rules(draft: Draft) -> Draft:
    return replace(draft, answers=form.settled(core.FORM, draft.answers))


def put(context: Context, draft: Draft) -> None:
    """Says the first question without an answer, or shows everything for a last look.

    An answer that was taken under earlier rules is asked for again at the end, or by whoever comes back.
    """
    step = form.pending(core.FORM, draft.answers)
    if step is None:
        draft = _by_the_rules(draft)
        step = form.pending(core.FORM, draft.answers)
    draft = reached.counted(context, replace(draft, asked=step.key if step else REVIEW))
    drafts.save(context.tx, draft)
    if not context.person.drafting:
        context.person = replace(context.person, drafting=True)
    context.show(screens.question(context, draft, step) if step else screens.summary(context, draft))


async def press(update: Update, context: Context) -> None:
    """Any button of the conversation. Old ones bring the present question again."""
    _, verb, value = (*start.data(update).split(":"), "", "")[:3]
    if verb in ("start", "go"):
        return await begin(update, context)
    if verb == "leave":
        return await leave(update, context)
    draft = await waiting(context)
    if draft is None:
        return await _without_draft(update, context)
    acts = {"back": _back, "skip": _skip, "cancel": _cancel, "send": _send}
    if verb in acts:
        await acts[verb](update, context, draft)
    elif verb == "edit" and value in screens.EDITABLE:
        put(context, replace(draft, answers=_edited(draft, value)))
    else:
        await _pressed_choice(context, draft, verb, value)


def _reopened(draft: Draft, key: str) -> form.Answers:
    answers = form.forget(draft.answers, key)
    return form.forget(form.forget(answers, core.ALIKE), core.FOUND_ALIKE) if key == core.ORGANISATION else answers


def _edited(draft: Draft, key: str) -> form.Answers:
    """The answer is asked for again; going back keeps the one there was."""
    answers = _reopened(draft, key)
    before = {each: value for each, value in draft.answers.items() if each not in answers}
    return {**answers, EDITED: json.dumps(before)}


async def _pressed_choice(context: Context, draft: Draft, key: str, value: str) -> None:
    step = form.pending(core.FORM, draft.answers)
    if step is None or step.key != key:
        context.toast("signon-other-question")
        return put(context, draft)
    await _take(context, draft, step, value)


async def _without_draft(update: Update, context: Context) -> None:
    """A button of a conversation that is over."""
    signed = [each for each in await signons.of(context.tx, context.person.id) if each.status is not Status.WITHDRAWN]
    if signed:
        args: dict[str, Value] = {"reference": Copyable(signed[-1].reference), "command": Copyable("/mysignature")}
        return context.reply(Reply("signon-already-sent", args))
    await begin(update, context)


async def words(context: Context, draft: Draft, text: str) -> None:
    """Typed words while a draft waits: the same as pressing, or an answer."""
    said, known = spoken(text), context.house.texts.words
    step = form.pending(core.FORM, draft.answers)
    update = context.unit.update
    if said in known("words-back"):
        return await _back(update, context, draft)
    if said in known("words-cancel"):
        return await _cancel(update, context, draft)
    if await _looked_up(context, text):
        return
    if step is None:
        return await _words_at_review(context, draft, said)
    if draft.asked != step.key:
        return put(context, draft)
    if said in known("words-skip") or (step.optional and said in known("words-updates-no")):
        return await _skip(update, context, draft)
    await _take(context, draft, step, _typed(context, draft, step, text))


async def _words_at_review(context: Context, draft: Draft, said: str) -> None:
    known = context.house.texts.words
    if any(said in known(key) for key in SENDING) or said == str(screens.SEND):
        return await _send(context.unit.update, context, draft)
    if said.isdecimal() and 1 <= int(said) <= len(screens.EDITABLE):
        return put(context, replace(draft, answers=_edited(draft, screens.EDITABLE[int(said) - 1])))
    context.reply(Reply("error-review-words", buttons=screens.summary_buttons()))


async def _looked_up(context: Context, text: str) -> bool:
    """A question in the middle is answered, not taken for a name."""
    if not text.rstrip().endswith(("?", "؟", "？")):
        return False
    match = context.house.matcher.match(text)
    if match.kind is not faq.Kind.SURE:
        return False
    await faq_handler.show_entry(context, match.candidates[0][0])
    return True


def _typed(context: Context, draft: Draft, step: Step, text: str) -> str:
    """A number or the words on a button count as pressing it."""
    said = spoken(text)
    options = (draft.answers.get(OPTIONS) or "").split(",") if step.key == core.COUNTRY else step.choices
    if said.isdecimal() and 1 <= int(said) <= len(options) and options[0]:
        return options[int(said) - 1]
    for choice in step.choices:
        if said in context.house.texts.words(f"words-{step.key}-{choice}"):
            return choice
        if any(said == spoken(label.strip("✅❌🌍🔒📅🌐 ")) for label in _labels(context, step, choice)):
            return choice
    return text


def _labels(context: Context, step: Step, choice: str) -> list[str]:
    texts = context.house.texts
    return [texts.get(language, f"signon-{step.key}-{choice}") for language in texts.languages]


async def _take(context: Context, draft: Draft, step: Step, raw: str) -> None:
    """Checks an answer at once; what cannot be taken is explained, and nothing else is lost."""
    try:
        if len(raw) > LONGEST_ANSWER:
            raise Problem("too-long", limit=120)
        if step.key == core.LISTING:
            raw = publication.read(raw, signon_listing.today(context))
        answers = dict(form.accept(step, draft.answers, raw))
    except Problem as problem:
        return _explain(context, draft, step, problem)
    for hidden in (OPTIONS, EDITED):
        answers.pop(hidden, None)
    if step.key == core.CONSENT:
        answers[core.AGREED] = screens.notice_digest(context)
        answers[core.VERSION] = str(context.house.statements.number)
    if step.key == core.ORGANISATION and await _alike(context, draft, answers[core.ORGANISATION] or ""):
        answers[core.FOUND_ALIKE] = "yes"
    put(context, replace(draft, answers=answers))


def _explain(context: Context, draft: Draft, step: Step, problem: Problem) -> None:
    buttons = screens.step_buttons(draft, step)
    details = dict(problem.details)
    if step.key == core.LISTING:
        return context.reply(signon_listing.explained(context, problem, "sign:listing:{}").also(*buttons))
    if problem.code == "country-unclear":
        codes = str(details.pop("choices")).split(",")
        drafts.save(context.tx, replace(draft, answers={**draft.answers, OPTIONS: ",".join(codes)}))
        named = ((code, context.country(code)) for code in codes)
        options = (Button("signon-country-option", f"sign:country:{code}", args={"name": name}) for code, name in named)
        buttons = (*column(*options), *buttons)
    context.reply(Reply(f"error-{problem.code}", details, buttons))


async def _alike(context: Context, draft: Draft, name: str) -> bool:
    """Whether a name like this is known and may be spoken of: hidden organisations are only shown to reviewers."""
    known = await review_likeness.surely(context, name, draft.corrects)
    return any(each.listing is Listing.PUBLIC for each in known)


async def _back(update: Update, context: Context, draft: Draft) -> None:
    if before := draft.answers.get(EDITED):
        kept = {**form.forget(draft.answers, EDITED), **json.loads(before)}
        return put(context, replace(draft, answers=kept))
    answers = form.back(core.FORM, draft.answers)
    put(context, replace(draft, answers=_reopened(replace(draft, answers=answers), _missing(answers))))


def _missing(answers: form.Answers) -> str:
    step = form.pending(core.FORM, answers)
    return step.key if step else ""


async def _skip(update: Update, context: Context, draft: Draft) -> None:
    step = form.pending(core.FORM, draft.answers)
    if step is None:
        return put(context, draft)
    try:
        put(context, replace(draft, answers=form.forget(form.skip(step, draft.answers), EDITED)))
    except Problem as problem:
        _explain(context, draft, step, problem)


async def ask_cancel(update: Update, context: Context) -> None:
    buttons = ((Button("signon-cancel-yes", "sign:leave"),), (Button("signon-continue", "sign:go"),))
    context.show(Reply("signon-cancel-ask", buttons=buttons))


async def _cancel(update: Update, context: Context, draft: Draft) -> None:
    await ask_cancel(update, context)


async def leave(update: Update, context: Context) -> None:
    """The draft is erased at once."""
    await drafts.forget(context.tx, context.person.id)
    context.person = replace(context.person, drafting=False)
    context.show(Reply("signon-cancelled", buttons=start.MENU))


async def _send(update: Update, context: Context, draft: Draft) -> None:
    answers = form.settled(core.FORM, draft.answers)
    settings = context.house.settings
    if form.pending(core.FORM, answers) is not None:
        return put(context, draft)
    if not settings.takes_signons or settings.closed(context.unit.now):
        return await begin(update, context)
    if int(answers.get(core.VERSION) or context.house.statements.number) < await versions.last_substantive(context.tx):
        context.reply(Reply("signon-version-changed", {"number": context.house.statements.number}))
        return put(context, replace(draft, answers=form.forget(answers, core.CONSENT)))
    await signon_send.send(context, draft, answers)
