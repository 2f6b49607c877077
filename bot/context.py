"""What a handler may reach: the person, the transaction, the house, and the ways to answer."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar
from urllib.parse import urlencode

from telegram import Update
from telegram.ext import CallbackContext, ExtBot

from bot import desk
from bot.core.faq import Matcher
from bot.core.likely import Meanings
from bot.core.questions import Likeness
from bot.core.reply import Button, Copyable, Reply, Value
from bot.core.roles import Right, may
from bot.directory import Directory
from bot.faqs import Faqs
from bot.lists import Lists
from bot.say import Say
from bot.settings import Settings
from bot.standing import Standing, standings
from bot.statements import Statements
from bot.texts import Texts
from bot.timeline import Timeline
from storage import confirmations, facts, outbox, people
from storage.database import Transaction
from storage.records import Outgoing, Person, Role, Urgency

Data = dict[Any, Any]
T = TypeVar("T")
CONFIRM_SECONDS = 300
ALERT_SECONDS = 86400


@dataclass(frozen=True)
class House:
    """What stays the same while the bot runs."""

    settings: Settings
    texts: Texts
    say: Say
    statements: Statements
    faqs: Faqs
    timeline: Timeline
    matcher: Matcher
    username: str
    likeness: Likeness = field(default_factory=Likeness)  # of questions to the team
    meanings: Meanings = field(default_factory=Meanings)  # of names of organisations
    lists: Lists = field(default_factory=Lists)  # of what is not wanted
    directory: Directory = field(default_factory=Directory)  # of the names of those who signed
    drill: Callable[[], None] = lambda: None  # somebody asked for the last backup to be tried out; the same
    reload: Callable[[int], None] = lambda telegram_id: None  # asks for the texts to be read again; who is to be told

    kept: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, what: Hashable, make: Callable[[], T]) -> T:
        """What follows from the texts alone is made when it is first wanted, and anew when they are read anew."""
        if what not in self.kept:
            self.kept[what] = make()
        made: T = self.kept[what]
        return made

    @cached_property
    def standings(self) -> tuple[Standing, ...]:
        """How the texts stand: told once, they change only with the house."""
        return standings(self.texts, self.faqs, self.statements)

    async def tell(self, tx: Transaction, right: Right, reply: Reply) -> None:
        """Everybody of the secretariat who has that right, each in their language."""
        for person in await desk.those_who_may(tx, self.settings, right):
            self.say.send(tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)

    async def alert(self, tx: Transaction, reply: Reply, about: str = "", seconds: int = ALERT_SECONDS) -> bool:
        """To those who look after the bot; about the same once in that time, however often it happens. Whether now."""
        fact = f"alerted-{reply.key}{about}"
        if tx.at - int(await facts.read(tx, fact) or 0) < seconds:
            return False
        facts.write(tx, fact, str(tx.at))
        await self.tell(tx, Right.LOOK, reply)
        return True

    def link(self, start: str = "") -> str:
        """A link to the bot, with what /start is to be given."""
        return f"https://t.me/{self.username}" + (f"?start={start}" if start else "")

    def share(self, start: str, words: str) -> str:
        """Telegram's window for passing on such a link, with these words beside it."""
        return "https://t.me/share/url?" + urlencode({"url": self.link(start), "text": words})


@dataclass
class Unit:
    """One update being dealt with."""

    tx: Transaction
    house: House
    person: Person
    now: datetime
    update: Update
    answered: bool = False


class Context(CallbackContext[ExtBot[None], Data, Data, Data]):
    unit: Unit

    @classmethod
    def from_update(cls, update: object, application: Any) -> "Context":
        context = super().from_update(update, application)
        context.unit = application.unit
        return context

    @property
    def tx(self) -> Transaction:
        return self.unit.tx

    @property
    def house(self) -> House:
        return self.unit.house

    @property
    def person(self) -> Person:
        return self.unit.person

    @person.setter
    def person(self, person: Person) -> None:
        self.unit.person = person

    @property
    def language(self) -> str:
        return self.unit.person.language

    @property
    def chat_id(self) -> int:
        chat = self.unit.update.effective_chat
        return chat.id if chat else self.person.telegram_id

    @property
    def private(self) -> bool:
        return self.chat_id == self.person.telegram_id

    @property
    def admin(self) -> bool:
        """Of the secretariat, whatever the role."""
        return self.may(Right.LOOK)

    @property
    def role(self) -> Role:
        return desk.role(self.house.settings, self.person)

    def may(self, right: Right) -> bool:
        """By role, and only while speaking as oneself."""
        message = self.unit.update.effective_message
        hidden = message is not None and message.sender_chat is not None
        return not hidden and may(self.role, right)

    def confirmation(self, act: str) -> str:
        """What a button carries that does `act` once, for this person, within some minutes. See handlers/sure.py."""
        expires = int(self.unit.now.timestamp()) + CONFIRM_SECONDS
        return f"sure:{confirmations.add(self.tx, self.person, act, expires)}"

    @property
    def run_by(self) -> dict[str, Value]:
        """Who answers for the bot, and where to write to; a phrase in their place while nobody has said."""
        settings, unset = self.house.settings, self.text("faq-unset")
        return {"controller": settings.controller or unset, "contact": Copyable(settings.contact or unset)}

    def text(self, key: str, **args: Value) -> str:
        """Without markup, in the person's language."""
        return self.house.say.plain(self.language, key, args)

    def country(self, code: str) -> str:
        return self.house.say.country(self.language, code)

    def reply(self, reply: Reply) -> None:
        """A new message in this chat; offers the way back when a draft waits."""
        self.house.say.send(self.tx, self.chat_id, self.language, self._with_way_back(reply))

    def show(self, reply: Reply) -> None:
        """In place of the message whose button was pressed; a new message when there was no press."""
        query = self.unit.update.callback_query
        message = query.message if query else None
        if message is None or not message.is_accessible or reply.file or getattr(message, "document", None):
            return self.reply(reply)
        place = (message.chat.id, message.message_id)
        self.house.say.edit(self.tx, place, self.language, self._with_way_back(reply))

    def toast(self, key: str, alert: bool = False, **args: Value) -> None:
        """A short notice on the button that was pressed; a message when there was no press."""
        query = self.unit.update.callback_query
        if query is None:
            return self.reply(Reply(key, args))
        self.unit.answered = True
        payload = {"callback_query_id": query.id, "text": self.text(key, **args)[:200], "show_alert": alert}
        outbox.add(self.tx, Outgoing("answerCallbackQuery", payload, self.chat_id, Urgency.ANSWER))

    def acknowledge(self) -> None:
        """Every press gets an answer, or the app shows a clock."""
        query = self.unit.update.callback_query
        if query is not None and not self.unit.answered:
            payload = {"callback_query_id": query.id}
            outbox.add(self.tx, Outgoing("answerCallbackQuery", payload, self.chat_id, Urgency.ANSWER))

    def expect(self, what: str) -> None:
        """What the person's next words are for."""
        if self.person.expecting != what:
            people.expects(self.tx, self.person, what)
            self.person = replace(self.person, expecting=what)

    def tell(self, person: Person, reply: Reply) -> None:
        """A notice to somebody else, in their language."""
        if not person.blocked:
            self.house.say.send(self.tx, person.telegram_id, person.language, reply, urgency=Urgency.NOTICE)

    def _with_way_back(self, reply: Reply) -> Reply:
        unfinished = self.person.drafting and self.private and not reply.key.startswith(("signon-", "error-"))
        return reply.also((Button("signon-continue", "sign:go"),)) if unfinished else reply
