"""Who sends too much is asked once to slow down and then answered no more, before anything dear is done for it."""

from collections.abc import Callable, Collection

from telegram import Chat, Message, Update

from bot import desk
from bot.context import House
from bot.core.limits import Act, Kind, Limits, Verdict
from bot.core.reply import Reply
from bot.texts import spoken
from storage import facts, outbox, people
from storage.database import Transaction
from storage.records import Outgoing, Person, Role, Urgency

RIGHTS = frozenset({"stop", "erase", "mydata", "privacy", "notme"})
RIGHTS_PRESSED = ("erase:", "mydata", "subscribe:off")
"""What nobody is kept from: to leave, to see and to erase what is kept about oneself."""
RUSH_AT = "rush-at"  # a fact: when more strangers came than usual, last


class Guard:
    """`commands`: which ones count in groups; everything else there is none of ours."""

    def __init__(self, house: Callable[[], House], commands: Collection[str]) -> None:
        self._house = house
        self._commands = commands
        self._limits = Limits()
        self._now = 0.0

    async def stops(self, tx: Transaction, update: Update, now: float) -> bool:
        """Whether nothing more is to be done about it; the person was told so, now or before."""
        self._now = now
        act, right = self._act(update), self._right(update)
        if act is None:
            return False
        if not right and await self._barred(tx, update):
            verdict = Verdict.SILENT
        else:
            verdict = await self._verdict(tx, update, act, right=right)
        if verdict is Verdict.SILENT and update.callback_query:
            _answer(tx, update, {})
        return verdict is not Verdict.HEARD

    def silent(self, who: int) -> bool:
        """Whether nothing this person writes is heard just now; asking counts for nothing."""
        return self._limits.silent(Kind.WORDS, who)

    async def _verdict(self, tx: Transaction, update: Update, act: Act, *, right: bool) -> Verdict:
        """By how much this person sent lately. Somebody's rights have a small measure of their own beside that."""
        rate, now = self._house().settings.person_rate, self._now
        if not rate:
            return Verdict.HEARD
        verdict, person = self._limits.verdict(act, rate, now), None
        if verdict is Verdict.NOTICE:
            person = await people.find(tx, act.who)
            if person and desk.role(self._house().settings, person) is not Role.NONE:
                verdict = self._limits.widen(act, rate, now)
        heard = right and verdict is not Verdict.HEARD and self._heard_still(act, rate)
        if verdict is Verdict.NOTICE:
            facts.count(tx, "slowed")
            if not (heard and update.callback_query):  # a press is answered once
                self._ask(tx, update, act, person)
        return Verdict.HEARD if heard else verdict

    def _heard_still(self, act: Act, rate: float) -> bool:
        return self._limits.verdict(Act(act.update_id, Kind.RIGHTS, act.who), rate, self._now) is Verdict.HEARD

    def stranger(self, tx: Transaction, update_id: int, now: float) -> None:
        """Never refused; that very many came at once is noted for the secretariat."""
        rate = self._house().settings.person_rate
        if rate and self._limits.verdict(Act(update_id, Kind.STRANGERS), rate, now) is not Verdict.HEARD:
            facts.count(tx, "rush")
            facts.write(tx, RUSH_AT, str(tx.at))

    async def _barred(self, tx: Transaction, update: Update) -> bool:
        """On the list of people who are not heard; nobody of the secretariat is."""
        house, user = self._house(), update.effective_user
        if user is None or user.id in house.settings.admin_ids or not await house.lists.barred(tx, user.id):
            return False
        person = await people.find(tx, user.id)
        return person is None or desk.role(house.settings, person) is Role.NONE

    def _right(self, update: Update) -> bool:
        if update.callback_query:
            return (update.callback_query.data or "").startswith(RIGHTS_PRESSED)
        message = update.message
        if message is None or message.chat.type != Chat.PRIVATE or message.forward_origin is not None:
            return False
        text = message.text or ""
        if text.startswith("/"):
            name, _, whose = text[1:].split(maxsplit=1)[0].lower().partition("@") if text[1:].strip() else ("", "", "")
            return name in RIGHTS and whose in ("", self._house().username.lower())
        return spoken(text) in self._house().texts.words("words-stop")

    def _act(self, update: Update) -> Act | None:
        """None for what is never too much: that somebody blocks the bot, that a group moves, talk in groups."""
        if update.callback_query:
            return Act(update.update_id, Kind.PRESSES, update.callback_query.from_user.id)
        if update.inline_query:
            return Act(update.update_id, Kind.INLINE, update.inline_query.from_user.id)
        message = update.message or update.edited_message
        if message is None:
            return None
        if message.chat.type == Chat.PRIVATE:
            return Act(update.update_id, Kind.WORDS, message.chat.id)
        return Act(update.update_id, Kind.GROUP, message.chat.id) if self._ours(message) else None

    def _ours(self, message: Message) -> bool:
        """Whether it is a command that the bot answers in a group."""
        name, _, whose = (message.text or "").partition(" ")[0].lower().partition("@")
        return name[:1] == "/" and name[1:] in self._commands and whose in ("", self._house().username.lower())

    def _ask(self, tx: Transaction, update: Update, act: Act, person: Person | None) -> None:
        house, user = self._house(), update.effective_user
        language = person.language if person else house.texts.negotiate(user.language_code if user else None)
        if update.callback_query:
            _answer(tx, update, {"text": house.say.plain(language, "limit-press")[:200], "show_alert": True})
        elif not update.inline_query:
            house.say.send(tx, act.who, language, Reply("limit-words"))


def _answer(tx: Transaction, update: Update, words: dict[str, object]) -> None:
    """Without words it only stops the clock that the app shows on the button."""
    query = update.callback_query
    assert query is not None
    payload = {"callback_query_id": query.id, **words}
    outbox.add(tx, Outgoing("answerCallbackQuery", payload, query.from_user.id, Urgency.ANSWER))
