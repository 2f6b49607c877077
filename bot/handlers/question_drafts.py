"""Answers kept as drafts of written ones: looked at before they are kept, listed, shown, discarded."""

import re
from collections.abc import Awaitable, Callable

from telegram import Update

from bot import desk, faqdrafts
from bot.context import Context
from bot.core import questions as core
from bot.core.reply import Button, Copyable, Reply, column
from bot.core.roles import Right
from bot.handlers import contact
from storage import audit, questions
from storage.question_records import Question

FOLDER = "drafts"
REF = re.compile(r"([kq])(\d{1,15})")
MOST_LISTED = 20


async def _asked(context: Context, ref: str) -> list[Question]:
    found = REF.fullmatch(ref)
    if found is None:
        return []
    if found[1] == "k":
        return await questions.of_kin(context.tx, int(found[2]))
    question = await questions.find(context.tx, int(found[2]))
    return [question] if question and question.open else []


async def _draft(context: Context, asked: list[Question], wording: str = "") -> str:
    """With the team's newest answer; in the askers' words unless there is a better wording. This language's first."""
    asked = sorted(asked, key=lambda each: each.language != context.language)
    talks = [await questions.said(context.tx, each.id) for each in asked]
    answers = [said[-1] for talk in talks if (said := [each for each in talk if each.team])]
    first, *others = [each.text for each in core.wordings(asked)]
    answer = answers[0].text if answers else ""
    return faqdrafts.entry(wording or first, () if wording else others, answer, context.language)


async def _ask_keep(update: Update, context: Context, ref: str) -> None:
    """Shows the draft as it will lie on the disk, readable: askers' words may say who they are."""
    asked = await _asked(context, ref)
    if not asked:
        return context.toast("question-gone", alert=True)
    content = await _draft(context, asked)
    context.expect(f"keep:{ref}")
    sure = Button("question-keep-sure", data=context.confirmation(f"question-keep {ref} {faqdrafts.mark(content)}"))
    context.reply(Reply("question-keep-ask", {"draft": Copyable(content), "cancel": Copyable("/cancel")}, ((sure,),)))


async def confirmed(context: Context, about: str) -> None:
    ref, _, mark = about.partition(" ")
    asked = await _asked(context, ref) if context.may(Right.ANSWER) else []
    content = await _draft(context, asked) if asked else ""
    if not content or faqdrafts.mark(content) != mark:
        return context.toast("sure-expired", alert=True)
    await _keep(context, content)


async def reworded(context: Context, about: str, text: str) -> None:
    """The question as one of the secretariat puts it: then nothing of the askers' words is kept."""
    asked = await _asked(context, about) if context.may(Right.ANSWER) else []
    if not asked:
        context.expect("")
        return context.reply(Reply("question-gone"))
    if not contact.too_long(context, text):
        await _keep(context, await _draft(context, asked, text))


async def _keep(context: Context, content: str) -> None:
    """Repeating this after a crash finds the same file."""
    context.expect("")
    name = faqdrafts.keep(context.house.settings.data / FOLDER, context.unit.now.date(), content)
    await audit.add(context.tx, context.person.telegram_id, "question-draft-kept", name)
    button = (Button("question-draft-show", f"question:draft:{name}"),)
    context.reply(Reply("question-kept", {"name": Copyable(name)}, (button,) if context.may(Right.EDIT) else ()))
    for person in await desk.those_who_may(context.tx, context.house.settings, Right.EDIT):
        if person.id != context.person.id:
            context.tell(person, Reply("question-draft-new", {"question": faqdrafts.heading(content)}, (button,)))


# --- for editors


async def _list(update: Update, context: Context, value: str) -> None:
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    folder = context.house.settings.data / FOLDER
    names = faqdrafts.listed(folder)
    buttons = (
        Button("question-draft-one", f"question:draft:{name}", args={"question": faqdrafts.heading(content)})
        for name in names[:MOST_LISTED]
        if (content := faqdrafts.read(folder, name))
    )
    back = Button("back", "question:next:")
    context.show(Reply("question-drafts-list", {"count": len(names)}, column(*buttons, back)))


async def _show(update: Update, context: Context, name: str) -> None:
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    content = faqdrafts.read(context.house.settings.data / FOLDER, name)
    if content is None:
        context.toast("question-draft-gone", alert=True)
        return await _list(update, context, "")
    buttons = (Button("question-discard", f"question:discard:{name}"), Button("back", "question:drafts:"))
    context.show(Reply("question-draft", {"draft": Copyable(content), "name": Copyable(f"{name}.md")}, (buttons,)))


async def _ask_discard(update: Update, context: Context, name: str) -> None:
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    content = faqdrafts.read(context.house.settings.data / FOLDER, name)
    if content is None:
        return context.toast("question-draft-gone", alert=True)
    sure = Button("question-discard-sure", data=context.confirmation(f"question-discard {name}"))
    args = {"question": faqdrafts.heading(content)}
    context.show(Reply("question-discard-ask", args, ((sure, Button("back", f"question:draft:{name}")),)))


async def discarded(context: Context, name: str) -> None:
    if not context.may(Right.EDIT):
        return context.toast("error-not-admin", alert=True)
    if not faqdrafts.discard(context.house.settings.data / FOLDER, name):
        return context.toast("question-draft-gone", alert=True)
    await audit.add(context.tx, context.person.telegram_id, "question-draft-discarded", name)
    context.show(Reply("question-discarded", buttons=((Button("back", "question:drafts:"),),)))


PRESSES: dict[str, Callable[[Update, Context, str], Awaitable[None]]] = {
    "keep": _ask_keep,
    "drafts": _list,
    "draft": _show,
    "discard": _ask_discard,
}
