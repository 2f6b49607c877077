"""/contact, questions to the team, and writing back to its answers."""

from telegram import Update

from bot.context import Context
from bot.core import questions as core
from bot.core.reply import Button, Copyable, Reply
from bot.handlers import question_cards, start
from storage import numbers, questions
from storage.question_records import Question, Turn, Waiting

NEW = (Button("faq-ask-team", "ask:new"),)


async def show(update: Update, context: Context) -> None:
    context.show(Reply("contact", context.run_by, (NEW,)))


async def press_ask(update: Update, context: Context) -> None:
    """The words already typed go to the team, or the next ones will."""
    _, verb, value = (*start.data(update).split(":"), "", "")[:3]
    if verb == "new":
        return await _invite(context)
    number = next((int(each) for each in (verb, value) if each.isdecimal() and len(each) <= 15), None)
    if number is None or not (verb.isdecimal() or verb in ("kept", "back", "done")):
        return await start.old_button(update, context)
    if verb.isdecimal():
        return await _hand_on_offered(context, await questions.find(context.tx, number))
    if verb == "kept":
        return await _hand_on_offered(context, await questions.kept(context.tx, context.person, number))
    question = await _mine(context, number)
    if question is None:
        return _over(context)
    if verb == "back":
        context.expect(f"back:{question.id}")
        return context.reply(Reply("question-back-what", {"cancel": Copyable("/cancel")}))
    await questions.close(context.tx, question.id)
    context.reply(Reply("question-enough-done", buttons=(NEW,)))


async def _invite(context: Context) -> None:
    if await _too_many(context):
        return context.reply(Reply("question-too-many", {"most": core.MOST_WAITING}))
    context.expect("question")
    context.reply(Reply("question-ask", {"cancel": Copyable("/cancel")}))


async def _too_many(context: Context) -> bool:
    return await questions.waiting_of(context.tx, context.person) >= core.MOST_WAITING


async def _mine(context: Context, identity: int) -> Question | None:
    question = await questions.find(context.tx, identity)
    own = question is not None and question.open and question.person_id == context.person.id
    return question if own else None


def _over(context: Context) -> None:
    context.reply(Reply("question-over", buttons=(NEW,)))


async def _hand_on_offered(context: Context, question: Question | None) -> None:
    if question is None or question.open or question.person_id != context.person.id:
        return context.toast("question-already", alert=True)
    await _hand_on(context, question)


async def ask(context: Context, about: str, text: str) -> None:
    """The words typed for the team."""
    if too_long(context, text):
        return
    context.expect("")
    question = await questions.kept(context.tx, context.person, questions.keep(context.tx, context.person, text))
    assert question is not None
    await _hand_on(context, question)


def too_long(context: Context, text: str) -> bool:
    """Says so; what the next words are for stays as it is, and what was typed stays in the chat."""
    if len(text) > core.LONGEST:
        context.reply(Reply("question-too-long", {"letters": len(text), "most": core.LONGEST}))
    return len(text) > core.LONGEST


async def _hand_on(context: Context, question: Question) -> None:
    """Beside those that ask the same; the desk hears of it unless it has that question before it already."""
    if too_long(context, question.text):
        return context.expect("question")
    if await _too_many(context):
        again = (Button("faq-ask-team", f"ask:{question.id}"),)
        return context.reply(Reply("question-too-many-kept", {"most": core.MOST_WAITING}, (again,)))
    heads = await questions.heads(context.tx, core.MOST_COMPARED)
    near = context.house.likeness.nearest(question.text, heads)
    kin = near.kin if near else questions.new_kin()
    waits = await questions.waits(context.tx, kin)
    await questions.hand_on(context.tx, context.person, question.id, kin)
    numbers.count(context.tx, "team", context.language)
    if not waits:
        await question_cards.announce(context, Waiting("k", kin))
    context.reply(Reply("question-sent"))


# --- writing back


def replied(update: Update) -> str:
    """The number of the question that the message replied to is about: it stands on that message's own button."""
    message = update.effective_message.reply_to_message if update.effective_message else None
    if message is None or message.from_user is None or message.from_user.id != update.get_bot().id:
        return ""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    carried = [str(button.callback_data) for row in rows for button in row]
    return next((data.removeprefix("ask:back:") for data in carried if data.startswith("ask:back:")), "")


async def back(context: Context, about: str, text: str) -> None:
    """The asker's words to the team's answer."""
    question = await _mine(context, int(about)) if about.isdecimal() else None
    if question is None:
        _done_with(context, about)
        return _over(context)
    if too_long(context, text):
        return
    _done_with(context, about)
    said = await questions.said(context.tx, question.id)
    if all(not each.team for each in said[-core.MOST_WAITING :]) and len(said) >= core.MOST_WAITING:
        return context.reply(Reply("question-back-wait"))
    again = await questions.ask_again(context.tx, context.person, question.id, text)
    if again is not None and question.turn is Turn.ANSWERED:
        await question_cards.announce(context, Waiting("q", question.id))
    context.reply(Reply("question-back-sent"))


def _done_with(context: Context, about: str) -> None:
    """Whatever else was being waited for goes on being."""
    if context.person.expecting == f"back:{about}":
        context.expect("")
