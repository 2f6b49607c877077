"""Plain words, and everything that is not words: whose turn it is decides what they are for."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot.context import Context
from bot.core.codes import meant as looks_like_a_code
from bot.core.reply import Reply
from bot.handlers import (
    broadcast_compose,
    broadcast_send,
    codes,
    contact,
    faq,
    invalidation,
    language,
    mailbox,
    move,
    mysignature,
    notme,
    protection,
    publication,
    question_drafts,
    question_reply,
    receipt,
    review_edit,
    review_verdicts,
    roles,
    second,
    share,
    signatories,
    signon,
    start,
    statement,
    timeline,
)
from bot.texts import spoken

Taker = Callable[[Context, str, str], Awaitable[None]]


async def words(update: Update, context: Context) -> None:
    text = (update.effective_message.text or "") if update.effective_message else ""
    said, known = spoken(text), context.house.texts.words
    if said in known("words-stop"):
        return await start.stop(update, context)
    if about := contact.replied(update):
        return await contact.back(context, about, text)
    purpose, _, about = context.person.expecting.partition(":")
    if purpose in EXPECTED:
        if said in known("words-cancel"):
            return await start.cancel(update, context)
        if purpose != codes.EXPECTING or looks_like_a_code(text):
            return await EXPECTED[purpose](context, about, text)
    draft = await signon.waiting(context)
    if draft is not None:
        return await signon.words(context, draft, text)
    if await codes.stray(context, text) or await notme.stray(context, text):
        return
    for name, act in COMMANDS.items():
        if said in known(f"words-command-{name}"):
            return await act(update, context)
    await faq.ask(update, context, text)


COMMANDS: dict[str, Callable[[Update, Context], Awaitable[None]]] = {
    "start": start.home,
    "help": start.help_,
    "statement": statement.summary,
    "sign": signon.begin,
    "mysignature": mysignature.show,
    "signatories": signatories.show,
    "share": share.share,
    "language": language.choose,
    "contact": contact.show,
    "timeline": timeline.page,
}


async def _search(context: Context, about: str, text: str) -> None:
    await signatories.search(context, text)


EXPECTED: dict[str, Taker] = {
    "cast": broadcast_compose.receive,
    "castat": broadcast_compose.typed_time,
    "castfix": broadcast_send.receive_correction,
    "search": _search,
    "listfrom": publication.typed,
    "question": contact.ask,
    "back": contact.back,
    "reply": question_reply.take,
    "keep": question_drafts.reworded,
    "reject": review_verdicts.reason,
    "askback": review_verdicts.ask_back,
    "backanswer": review_verdicts.answer_back,
    "code": codes.typed,
    "moving": move.typed,
    "mailbox": mailbox.typed,
    "colleague": roles.named,
    "second": second.take,
    "reviewnote": review_edit.take_note,
    "reviewedit": review_edit.take_value,
    "shield": protection.take,
    "rule": invalidation.take,
}


ANY_KIND = ("cast", "castfix")
"""Of these, what takes more than words."""
WITH_THE_TEAM = ("question", "back", "reply", "keep")
"""Of these, what goes into a conversation."""


async def not_words(update: Update, context: Context) -> None:
    """A photo, a voice message, a sticker, a contact."""
    purpose, _, about = context.person.expecting.partition(":")
    if purpose in ANY_KIND:
        return await EXPECTED[purpose](context, about, "")
    if receipt.sent(update):
        return await receipt.verify(update, context)
    if purpose in WITH_THE_TEAM or contact.replied(update):
        context.reply(Reply("question-not-words"))
    elif context.person.drafting or purpose in EXPECTED:
        context.reply(Reply("error-not-words-signon"))
    else:
        context.reply(Reply("error-not-words"))


async def unknown_command(update: Update, context: Context) -> None:
    context.reply(Reply("error-unknown-command", buttons=start.MENU))
