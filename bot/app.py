"""Everything put together: the page of routes, and how one stored update goes through it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import orjson
from telegram import Bot, Update
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

from bot import desk
from bot.context import Context, Data, House, Unit
from bot.core.reply import Reply
from bot.core.roles import Right, may
from bot.core.site import Sight
from bot.guard import Guard
from bot.handlers import (
    backup,
    broadcast,
    codes,
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
    proof_site,
    question_desk,
    receipt,
    reminders,
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
from bot.pipeline.intake import chat
from bot.pipeline.worker import Unreadable
from bot.texts import SOURCE
from storage import numbers, people
from storage.database import Transaction
from storage.mail_records import Guess, Verdict
from storage.records import Person, Signon, Urgency

COMMANDS: dict[str, Callable[..., Any]] = {
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
ADMIN_COMMANDS: dict[str, Callable[..., Any]] = {
    "admin": panel.admin,
    "review": review.queue,
    "questions": question_desk.queue,
    "stats": stats.show,
    "broadcast": broadcast.command,
    "export": export.command,
    "living": living.show,
}
UNLISTED: dict[str, Callable[..., Any]] = {"notme": notme.command}
"""For everyone, and shown in no menu: a mail tells whom it concerns."""
IN_GROUPS = ("statement", "faq", "share")

PRESSES: dict[str, Callable[..., Any]] = {
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
    for name, act in {**COMMANDS, **UNLISTED}.items():
        app.add_handler(CommandHandler(name, act, own & private))
        app.add_handler(CommandHandler(name, share.card if name in IN_GROUPS else start.in_private, own & group))
    for name, act in ADMIN_COMMANDS.items():
        app.add_handler(CommandHandler(name, _anew(act), own & private))
    app.add_handler(CommandHandler("living", living.here, own & group))
    app.add_handler(MessageHandler(group & filters.StatusUpdate.MIGRATE, living.migrated))
    for pattern, act in PRESSES.items():
        app.add_handler(CallbackQueryHandler(act, pattern))
    app.add_handler(CallbackQueryHandler(start.old_button))
    app.add_handler(InlineQueryHandler(share.inline))
    app.add_handler(ChatMemberHandler(living.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(MessageHandler(own & private & filters.COMMAND, text.unknown_command))
    app.add_handler(MessageHandler(new & private & filters.TEXT & ~filters.VIA_BOT, text.words))
    app.add_handler(MessageHandler(new & private & ~filters.VIA_BOT, text.not_words))
    app.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & private, start.edited))


def _anew(act: Callable[..., Any]) -> Callable[..., Any]:
    """Who turns to something else is not typing a refusal any more: the next words must not become one."""

    async def begun(update: Update, context: Context) -> None:
        if context.admin:
            context.expect("")
        await act(update, context)

    return begun


class Dispatcher:
    """One stored update through the routes, inside one transaction, with the house as it is at that moment."""

    def __init__(self, app: SignonApplication, house: Callable[[], House], now: Callable[[], datetime]) -> None:
        self._app = app
        self._house = house
        self._now = now
        self._guard = Guard(house, {*COMMANDS, *UNLISTED, "living"})

    async def handle(self, tx: Transaction, raw: bytes) -> None:
        """Raises Unreadable for what is no update, and whatever a handler raises."""
        update, now = _read(raw, self._app.bot), self._now()
        if await self._guard.stops(tx, update, now.timestamp()):
            return
        person = await self._person(tx, update)
        if person is None:
            return
        unit = Unit(tx, self._house(), person, now, update)
        self._app.unit = unit
        if _allowed(unit, update):
            await self._app.process_update(update)
        context = Context(self._app)
        context.unit = unit
        context.acknowledge()

    async def judged(self, tx: Transaction, guess: Guess, verdict: Verdict) -> None:
        """A code was compared: nothing came from Telegram just now, but somebody waits."""
        person = await people.by_id(tx, guess.code.person_id)
        if person is not None:
            context = Context(self._app)
            context.unit = Unit(tx, self._house(), person, self._now(), Update(0))
            await codes.judged(context, guess, verdict)

    async def looked(self, tx: Transaction, signed: Signon, sight: Sight | None) -> None:
        """After a check of a website, which no update began: nobody speaks, the house answers."""
        context = Context(self._app)
        context.unit = Unit(tx, self._house(), Person(0, 0, SOURCE), self._now(), Update(0))
        await proof_site.told(context, signed, sight)

    async def apologise(self, tx: Transaction, raw: bytes) -> None:
        """Once, to the person whose update could not be handled, and to the admins."""
        update = orjson.loads(raw)
        identity = chat(update)
        person = await people.find(tx, identity)
        newcomer = identity > 0 and "message" in update  # their very first words failed: nothing of them was kept
        if person is not None or newcomer:
            self._house().say.send(tx, identity, person.language if person else SOURCE, Reply("error-sorry"))
        for admin in await desk.those_who_may(tx, self._house().settings, Right.LOOK):
            alert = Reply("alert-dead")
            self._house().say.send(tx, admin.telegram_id, admin.language, alert, urgency=Urgency.NOTICE)

    async def _person(self, tx: Transaction, update: Update) -> Person | None:
        """Kept from the first private word on; in groups and inline nobody is stored."""
        user = update.effective_user
        if user is None or user.is_bot:
            return None
        known = await people.find(tx, user.id)
        language = self._house().texts.negotiate(user.language_code)
        if known is None:
            here = update.effective_chat is not None and update.effective_chat.type == "private"
            speaks = here and update.my_chat_member is None  # who blocks the bot is not met by that
            if not speaks:
                return Person(0, user.id, language)
            self._guard.stranger(tx, update.update_id, self._now().timestamp())
            return _newcomer(tx, user.id, language)
        return self._refreshed(tx, known, language, update)

    def _refreshed(self, tx: Transaction, person: Person, language: str, update: Update) -> Person:
        """Who writes again has not left; who never picked a language follows Telegram's."""
        if person.blocked and update.my_chat_member is None:
            people.blocks(tx, person.telegram_id, False)
            person = replace(person, blocked=False)
        if not person.chosen and person.language != language:
            people.speaks(tx, person, language, chosen=False)
            person = replace(person, language=language)
        return person


def _newcomer(tx: Transaction, telegram_id: int, language: str) -> Person:
    numbers.count(tx, "started", language)
    return people.add(tx, telegram_id, language)


def _allowed(unit: Unit, update: Update) -> bool:
    """In groups, buttons work for the secretariat in its own group and for nobody else."""
    query = update.callback_query
    if query is None or query.message is None or query.message.chat.type == "private":
        return True
    in_group = query.message.chat.id == unit.house.settings.review_chat_id
    return in_group and may(desk.role(unit.house.settings, unit.person), Right.LOOK)


def _read(raw: bytes, bot: Bot) -> Update:
    try:
        update = Update.de_json(orjson.loads(raw), bot)
    except Exception as error:  # whatever the library trips over, trying again is of no use
        raise Unreadable(type(error).__name__) from None
    if update is None:
        raise Unreadable("empty")
    return update
