"""/contact, questions to the team, and the secretariat's answers to them."""

from telegram import Update

from bot import desk
from bot.context import Context
from bot.core.reply import Button, Copyable, Reply, grid
from bot.core.roles import Right
from bot.handlers import start
from storage import audit, people, questions
from storage.records import Question

LONGEST = 1500


async def show(update: Update, context: Context) -> None:
    context.show(Reply("contact", context.run_by, ((Button("faq-ask-team", "ask:new"),),)))


async def press_ask(update: Update, context: Context) -> None:
    """The words already typed go to the team, or the next ones will."""
    value = start.data(update).partition(":")[2]
    if value == "new":
        context.expect("question")
        return context.reply(Reply("question-ask", {"cancel": Copyable("/cancel")}))
    if not value.isdecimal() or len(value) > 15:
        return await start.old_button(update, context)
    if await questions.hand_on(context.tx, context.person, int(value)):
        await _tell_admins(context, int(value))
        return context.reply(Reply("question-sent"))
    context.toast("question-already", alert=True)


async def ask(context: Context, text: str) -> None:
    context.expect("")
    identity = await questions.offer(context.tx, context.person, text[:LONGEST])
    await questions.hand_on(context.tx, context.person, identity)
    await _tell_admins(context, identity)
    context.reply(Reply("question-sent"))


async def _tell_admins(context: Context, identity: int) -> None:
    question = await questions.find(context.tx, identity)
    for person in await desk.those_who_may(context.tx, context.house.settings, Right.ANSWER):
        if question is not None:
            context.tell(person, _card(question))


def _card(question: Question) -> Reply:
    """The words, never the asker."""
    verbs = ("answer", "close", "next")
    buttons = grid(tuple(Button(f"question-{verb}", f"question:{verb}:{question.id}") for verb in verbs), 2)
    return Reply("question-card", {"text": question.text, "language": question.language}, buttons)


async def queue(update: Update, context: Context) -> None:
    if not context.may(Right.ANSWER):
        return await start.help_(update, context)
    await _show_after(context, 0)


async def _show_after(context: Context, after: int) -> None:
    question = await questions.following(context.tx, after) or await questions.following(context.tx)
    if question is None:
        return context.show(Reply("question-none", buttons=(desk.PANEL,)))
    context.show(_card(question))


async def press_queue(update: Update, context: Context) -> None:
    if not context.may(Right.ANSWER):
        return context.toast("error-not-admin", alert=True)
    _, verb, value = (*start.data(update).split(":"), "", "")[:3]
    identity = int(value) if value.isdecimal() and len(value) < 15 else 0
    if verb == "answer":
        context.expect(f"reply:{identity}")
        context.reply(Reply("question-answer-what", {"cancel": Copyable("/cancel")}))
    elif verb == "close":
        closed = await questions.close(context.tx, identity)
        if closed:
            await audit.add(context.tx, context.person.telegram_id, "question-closed")
        context.toast("question-closed" if closed else "question-gone")
        await _show_after(context, identity)
    else:
        await _show_after(context, identity)


async def answer(context: Context, identity: int, text: str) -> None:
    """In the bot's name; the question is erased with it."""
    context.expect("")
    question = await questions.find(context.tx, identity)
    if not context.may(Right.ANSWER) or question is None or not await questions.close(context.tx, identity):
        return context.reply(Reply("question-gone"))
    person = await people.by_id(context.tx, question.person_id)
    if person is not None:
        args = {"question": question.text, "answer": text[:LONGEST]}
        context.tell(person, Reply("question-answered", args, ((Button("faq-ask-team", "ask:new"),),)))
    await audit.add(context.tx, context.person.telegram_id, "question-answered")
    context.reply(Reply("question-reply-sent"))
