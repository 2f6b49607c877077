"""Plain words, and everything that is not words: whose turn it is decides what they are for."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot.context import Context
from bot.core.reply import Reply
from bot.handlers import contact, faq, review, signatories, signon, start
from storage import drafts

Taker = Callable[[Context, str, str], Awaitable[None]]


async def words(update: Update, context: Context) -> None:
    text = (update.effective_message.text or "") if update.effective_message else ""
    if text.strip().casefold() in context.house.texts.words("words-stop"):
        return await start.stop(update, context)
    purpose, _, about = context.person.expecting.partition(":")
    if purpose in EXPECTED:
        if text.strip().casefold() in context.house.texts.words("words-cancel"):
            return await start.cancel(update, context)
        return await EXPECTED[purpose](context, about, text)
    draft = await drafts.find(context.tx, context.person.id) if context.person.drafting else None
    if draft is not None:
        return await signon.words(context, draft, text)
    await faq.ask(update, context, text)


async def _search(context: Context, about: str, text: str) -> None:
    await signatories.search(context, text)


async def _question(context: Context, about: str, text: str) -> None:
    await contact.ask(context, text)


async def _reply(context: Context, about: str, text: str) -> None:
    await contact.answer(context, int(about), text)


EXPECTED: dict[str, Taker] = {
    "search": _search,
    "question": _question,
    "reply": _reply,
    "reject": review.reason,
    "askback": review.ask_back,
    "backanswer": review.answer_back,
}


async def not_words(update: Update, context: Context) -> None:
    """A photo, a voice message, a sticker, a contact."""
    if context.person.drafting and not context.person.expecting:
        context.reply(Reply("error-not-words-signon"))
    else:
        context.reply(Reply("error-not-words"))


async def unknown_command(update: Update, context: Context) -> None:
    context.reply(Reply("error-unknown-command", buttons=start.menu()))
