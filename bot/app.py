"""Everything put together: the page of routes."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    ExtBot,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.context import Context, Data, Unit
from bot.handlers import (
    backup,
    broadcast,
    closing,
    contact,
    export,
    faq,
    language,
    living,
    log,
    move,
    myrole,
    mysignature,
    notme,
    panel,
    privacy,
    protection,
    question_desk,
    receipt,
    reminders,
    retaining,
    review,
    review_verdicts,
    roles,
    second,
    share,
    signatories,
    signon,
    start,
    statement,
    stats,
    sure,
    text,
    timeline,
    version,
)

Route = Callable[..., Any]

COMMANDS: dict[str, Route] = {
    "start": start.start,
    "statement": statement.summary,
    "faq": faq.command,
    "sign": signon.begin,
    "mysignature": mysignature.show,
    "verify": receipt.verify,
    "signatories": signatories.show,
    "share": share.share,
    "language": language.choose,
    "subscribe": start.subscribe,
    "stop": start.stop,
    "privacy": privacy.notice,
    "mydata": privacy.mydata,
    "erase": privacy.ask_erase,
    "contact": contact.show,
    "help": start.help_,
    "cancel": start.cancel,
}
ADMIN_COMMANDS: dict[str, Route] = {
    "admin": panel.admin,
    "review": review.queue,
    "questions": question_desk.queue,
    "stats": stats.show,
    "broadcast": broadcast.command,
    "export": export.command,
    "living": living.show,
}
UNLISTED: dict[str, Route] = {"notme": notme.command}
"""For everyone, and shown in no menu: a mail tells whom it concerns."""
CARDS = ("statement", "faq", "share")
"""Of the commands those that groups are answered, with a card; the others are said to be for a private chat."""

PRESSES: dict[str, Route] = {
    r"home$": start.home,
    r"statement:summary$": statement.summary,
    r"statement:page:": statement.page,
    r"statement:all:": statement.whole,
    r"statement:file:": statement.file,
    r"statement:languages$": statement.languages,
    r"statement:since$": statement.since,
    r"timeline:": timeline.page,
    r"faq:topics$": faq.topics,
    r"faq:topic:": faq.topic,
    r"faq:": faq.entry,
    r"helped:": faq.helped,
    r"reviewed:": faq.reviewed,
    r"ask:": contact.press_ask,
    r"share$": share.share,
    r"language$": language.choose,
    r"language:": language.chosen,
    r"subscribe:": start.press_subscribe,
    r"sign:": signon.press,
    r"mine:": mysignature.press,
    r"move:": move.press,
    r"second:": second.press,
    r"list:": signatories.press,
    r"mydata$": privacy.mydata,
    r"erase:": privacy.press_erase,
    r"review:": review.press,
    r"reject:": review_verdicts.preset,
    r"answer:": review_verdicts.press_answer,
    r"question:": question_desk.press,
    r"stats(:|$)": stats.press,
    r"export:": export.press,
    r"cast:": broadcast.press,
    r"panel(:|$)": panel.press,
    r"people:": roles.press,
    r"role:": myrole.press,
    r"log:": log.press,
    r"reload$": panel.reload,
    r"sure:": sure.press,
    r"draft:": reminders.press,
    r"living:": living.press,
    r"certificate$": closing.again,
    r"retention$": retaining.press,
    r"shield:": protection.press,
    r"backup:": backup.press,
    r"version:": version.press,
}


class SignonApplication(Application[ExtBot[None], Context, Data, Data, Data, None]):
    """Lets a handler's exception reach the worker, and hands the unit of work to the context."""

    unit: Unit  # the one being dealt with: handlers run one after the other

    async def process_error(self, update: object, error: Exception, *args: Any, **kwargs: Any) -> bool:
        raise error


def build(token: str, base_url: str, request: BaseRequest) -> SignonApplication:
    """The application with all routes; no updater, no persistence, no jobs: those are rows."""
    made = (
        Application.builder()
        .application_class(SignonApplication)
        .token(token)
        .base_url(f"{base_url}/bot")
        .updater(None)
        .job_queue(None)
        .request(request)
        .get_updates_request(request)
        .context_types(ContextTypes(context=Context))
        .build()
    )
    assert isinstance(made, SignonApplication)
    _routes(made)
    return made


def _routes(app: SignonApplication) -> None:
    """First match wins. Edited messages never act; forwarded ones are words, not commands."""
    new = filters.UpdateType.MESSAGE & ~filters.SenderChat.ALL
    own = new & ~filters.FORWARDED & ~filters.VIA_BOT
    private, group = filters.ChatType.PRIVATE, filters.ChatType.GROUPS
    app.add_handler(CallbackQueryHandler(_pressed))
    app.add_handler(InlineQueryHandler(share.inline))
    app.add_handler(ChatMemberHandler(living.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(CommandHandler(IN_PRIVATE, _named(IN_PRIVATE), own & private))
    app.add_handler(CommandHandler(IN_GROUPS, _named(IN_GROUPS), own & group))
    app.add_handler(MessageHandler(group & filters.StatusUpdate.MIGRATE, living.migrated))
    app.add_handler(MessageHandler(own & private & filters.COMMAND, text.unknown_command))
    app.add_handler(MessageHandler(new & private & filters.TEXT & ~filters.VIA_BOT, text.words))
    app.add_handler(MessageHandler(new & private & ~filters.VIA_BOT, text.not_words))
    app.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & private, start.edited))


def _by_word() -> dict[str, list[tuple[re.Pattern[str], Route]]]:
    made = defaultdict(list)
    for pattern, act in PRESSES.items():
        made[WORD.match(pattern)[0]].append((re.compile(pattern), act))  # type: ignore[index]
    return made


async def _pressed(update: Update, context: Context) -> None:
    """By the first word: forty patterns are not tried one after the other."""
    data = start.data(update)
    word = WORD.match(data)
    for pattern, act in BY_WORD.get(word[0], ()) if word else ():
        if pattern.match(data):
            await act(update, context)
            return
    await start.old_button(update, context)


def _named(routes: Mapping[str, Route]) -> Route:
    """By the command's name: words are not asked by each of forty commands whether they are it."""

    async def act(update: Update, context: Context) -> None:
        message = update.message
        assert message is not None and message.text is not None
        name = message.text[1 : message.entities[0].length].partition("@")[0].lower()
        await routes[name](update, context)

    return act


def _anew(act: Route) -> Route:
    """Who turns to something else is not typing a refusal any more: the next words must not become one."""

    async def begun(update: Update, context: Context) -> None:
        if context.admin:
            context.expect("")
        await act(update, context)

    return begun


WORD = re.compile("[a-z]+")
BY_WORD = _by_word()
IN_PRIVATE = {**COMMANDS, **UNLISTED, **{name: _anew(act) for name, act in ADMIN_COMMANDS.items()}}
IN_GROUPS = {
    **{name: share.card if name in CARDS else start.in_private for name in {**COMMANDS, **UNLISTED}},
    "living": living.here,
}
