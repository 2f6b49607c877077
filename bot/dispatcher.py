"""How one stored update goes through the routes; and what else begins a unit of work."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import orjson
from telegram import Update

from bot import bugs, desk, updates
from bot.app import COMMANDS, UNLISTED, SignonApplication
from bot.context import Context, House, Unit
from bot.core.reply import Reply
from bot.core.roles import Right, may
from bot.core.site import Sight
from bot.guard import Guard
from bot.handlers import codes, faq, proof_site
from bot.pipeline.arrivals import chat, question, sender
from bot.texts import SOURCE
from storage import numbers, people
from storage.database import Transaction
from storage.mail_records import Guess, Verdict
from storage.records import Person, Signon


class Dispatcher:
    """One stored update through the routes, inside one transaction, with the house as it is at that moment."""

    def __init__(self, app: SignonApplication, house: Callable[[], House], now: Callable[[], datetime]) -> None:
        self._app = app
        self._house = house
        self._now = now
        self._guard = Guard(house, {*COMMANDS, *UNLISTED, "living"})

    async def ahead(self, tx: Transaction, raw: Sequence[bytes]) -> None:
        """What is dearer one by one: who they are from is read, and what they ask is understood."""
        arrived = [orjson.loads(each) for each in raw]
        busy = await people.ahead(tx, filter(None, map(sender, arrived)))
        asked = {sender(each): question(each) for each in arrived}  # of each person the newest: a flood is not dear
        free = {who: text for who, text in asked.items() if text and who not in busy and not self._guard.silent(who)}
        self._house().matcher.ahead([text[: faq.LONGEST_QUESTION] for text in free.values()])

    async def handle(self, tx: Transaction, raw: bytes) -> None:
        """Raises Unreadable for what is no update, and whatever a handler raises."""
        update = updates.read(raw, self._app.bot)
        if await self._guard.stops(tx, update, self._now().timestamp()):
            return
        person = await self._person(tx, update)
        if person is None:
            return
        context = self._context(tx, person, update)
        self._app.unit = context.unit
        if _allowed(context.unit, update):
            await self._app.process_update(update)
        context.acknowledge()

    def _context(self, tx: Transaction, person: Person, update: Update) -> Context:
        context = Context(self._app)
        context.unit = Unit(tx, self._house(), person, self._now(), update)
        return context

    async def judged(self, tx: Transaction, guess: Guess, verdict: Verdict) -> None:
        """A code was compared: nothing came from Telegram just now, but somebody waits."""
        person = await people.by_id(tx, guess.code.person_id)
        if person is not None:
            await codes.judged(self._context(tx, person, Update(0)), guess, verdict)

    async def looked(self, tx: Transaction, signed: Signon, sight: Sight | None) -> None:
        """After a check of a website, which no update began: nobody speaks, the house answers."""
        await proof_site.told(self._context(tx, Person(0, 0, SOURCE), Update(0)), signed, sight)

    async def apologise(self, tx: Transaction, raw: bytes) -> None:
        """Once, to the person whose update could not be handled; to the admins once an hour, however many there are."""
        update = orjson.loads(raw)
        identity = chat(update)
        person = await people.find(tx, identity)
        newcomer = identity > 0 and "message" in update  # their very first words failed: nothing of them was kept
        if person is not None or newcomer:
            self._house().say.send(tx, identity, person.language if person else SOURCE, Reply("error-sorry"))
        await self._house().alert(tx, Reply("alert-dead"), seconds=bugs.EVERY_SECONDS)

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
