"""/questions: the desk's walk through what waits, taking one out of a card, closing."""

import re

from telegram import Update

from bot import desk, faqdrafts
from bot.context import Context
from bot.core import questions as core
from bot.core.reply import Button, Reply, Value, column
from bot.core.roles import Right
from bot.handlers import contact, question_cards, question_drafts, question_reply, start
from storage import audit, people, questions
from storage.question_records import Question, Turn, Waiting

REF = re.compile(r"([kq])(\d{1,15})")
MOST_OFFERED = 12  # to be taken out: those the card shows, then what came last


async def queue(update: Update, context: Context) -> None:
    if not context.may(Right.ANSWER):
        return await start.help_(update, context)
    await show(context)


async def show(context: Context, here: questions.Place | None = None, step: int = 1) -> None:
    """What waits longest, or the card beside that place; behind the last comes the first."""
    about = await questions.beside(context.tx, here, step)
    if about is None:
        return context.show(_with_drafts(context, Reply("question-none", buttons=(desk.PANEL,))))
    made = await question_cards.card(context, about, context.language)
    assert made is not None  # it stands in the queue
    context.show(_with_drafts(context, made))


def _with_drafts(context: Context, reply: Reply) -> Reply:
    drafts = len(faqdrafts.listed(context.house.settings.data / question_drafts.FOLDER))
    if not drafts or not context.may(Right.EDIT):
        return reply
    return reply.also((Button("question-drafts", "question:drafts:", args={"count": drafts}),))


async def press(update: Update, context: Context) -> None:
    if not context.may(Right.ANSWER):
        return context.toast("error-not-admin", alert=True)
    _, verb, value = (*start.data(update).split(":"), "", "")[:3]
    found = REF.fullmatch(value)
    about = Waiting(found[1], int(found[2])) if found else None
    if verb in ("next", "previous"):
        return await _walk(context, about, 1 if verb == "next" else -1)
    if verb in question_drafts.PRESSES:
        return await question_drafts.PRESSES[verb](update, context, value)
    if verb in question_reply.PRESSES:
        return await question_reply.PRESSES[verb](update, context, value)
    if verb not in ACTS or about is None:
        return await start.old_button(update, context)
    await ACTS[verb](context, about)


async def _walk(context: Context, about: Waiting | None, step: int) -> None:
    """From the card that was pressed; from one that is done to the first."""
    asked = await question_cards.waiting_of(context, about) if about else []
    await (show(context, questions.place(asked), step) if asked else show(context))


async def _gone(context: Context) -> None:
    context.toast("question-gone", alert=True)
    await show(context)


async def _answer(context: Context, about: Waiting) -> None:
    """All who wait on this card."""
    asked = await question_cards.waiting_of(context, about)
    await (question_reply.begin(context, asked) if asked else _gone(context))


async def _answer_all(context: Context, about: Waiting) -> None:
    """Everybody who asked the same, answered before or not."""
    asked = await questions.of_kin(context.tx, about.id)
    await (question_reply.begin(context, asked) if asked else _gone(context))


# --- taking one out


async def _split(context: Context, about: Waiting) -> None:
    """Which one: a button for each."""
    asked = await question_cards.waiting_of(context, Waiting("k", about.id))
    if len(asked) < 2:
        return await _gone(context)
    shown = core.wordings(asked)
    latest = [each for each in reversed(asked) if each not in shown]
    buttons = (
        Button("question-split-one", f"question:out:q{each.id}", args={"text": core.cut(each.text, 60)})
        for each in (*shown, *latest)[:MOST_OFFERED]
    )
    context.show(Reply("question-split-which", buttons=column(*buttons, Button("back", f"question:show:{about}"))))


async def _out(context: Context, about: Waiting) -> None:
    kin = await questions.split(context.tx, about.id)
    if kin is None:
        return await _gone(context)
    await audit.add(context.tx, context.person.telegram_id, "question-split")
    context.toast("question-split-done")
    await _show_one(context, Waiting("k", kin))


async def _show_one(context: Context, about: Waiting) -> None:
    made = await question_cards.card(context, about, context.language)
    if made is None:
        return await _gone(context)
    context.show(_with_drafts(context, made))


# --- closing


async def _close(context: Context, about: Waiting) -> None:
    """Those on the card, without an answer."""
    await _ask_close(context, await question_cards.waiting_of(context, about))


async def _end(context: Context, about: Waiting) -> None:
    """Conversations in which the team had the last word."""
    if about.kind == "k":
        asked = await questions.of_kin(context.tx, about.id)
    else:
        asked = [each] if (each := await questions.find(context.tx, about.id)) else []
    await _ask_close(context, [each for each in asked if each.turn is Turn.ANSWERED])


async def _ask_close(context: Context, asked: list[Question]) -> None:
    """At once for one; many are asked for, and exactly those are closed that were shown."""
    if not asked:
        return await _gone(context)
    ids = " ".join(str(each.id) for each in asked)
    if len(asked) == 1:
        return await close(context, ids)
    args: dict[str, Value] = {
        "count": core.askers(asked),
        "question": core.cut(core.lead(asked, context.language).text, 300),
    }
    sure = Button("question-close-sure", data=context.confirmation(f"question-close {ids}"))
    context.reply(Reply("question-close-ask", args, ((sure,),)))


async def close(context: Context, ids: str) -> None:
    """Each asker hears of it, with their own words; then these are erased."""
    if not context.may(Right.ANSWER):
        return context.toast("error-not-admin", alert=True)
    closed = [each for identity in ids.split() if (each := await questions.close(context.tx, int(identity)))]
    for question in closed:
        person = await people.by_id(context.tx, question.person_id)
        if person is not None:
            key = "question-closed-unanswered" if question.turn is Turn.NEW else "question-ended"
            context.tell(person, Reply(key, {"question": core.cut(question.text, 400)}, (contact.NEW,)))
    if not closed:
        return await _gone(context)
    await audit.add(context.tx, context.person.telegram_id, "question-closed", str(len(closed)))
    context.toast("question-closed")
    await show(context)


ACTS = {
    "answer": _answer,
    "all": _answer_all,
    "split": _split,
    "out": _out,
    "show": _show_one,
    "close": _close,
    "end": _end,
}
