"""locales/ → the house: texts, statement, answers and what was learnt from how people ask. Read again on request."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

import structlog

from bot import profile, translations
from bot.context import House
from bot.core.faq import Trained
from bot.core.reply import Copyable, Reply
from bot.errors import Misconfigured
from bot.faqs import Faqs
from bot.reading import Malformed
from bot.say import Say
from bot.settings import Settings
from bot.statements import Statements
from bot.texts import SOURCE, Texts
from bot.timeline import Timeline
from storage import people
from storage.database import Database

log = structlog.get_logger()

TRAINED = ".trained"  # in the folder of the texts: what was learnt from their phrasings


def house(settings: Settings, username: str) -> House:
    """Languages that cannot be read are left out. Raises Misconfigured when English cannot."""
    try:
        made = _house(settings, username)
    except Malformed as error:
        raise Misconfigured(f"The texts cannot be used: {error}. Mend that line and start again.") from None
    for problem in made.broken:
        log.error("a language falls back to English until this is mended", what=problem)
    return made


def _house(settings: Settings, username: str) -> House:
    texts = Texts(settings.locales)
    faqs = Faqs(texts.folder, texts.languages)
    trained = Trained(list(faqs.examples()), texts.folder / TRAINED, settings.data)
    statements, timeline = Statements(texts.folder, texts.languages), Timeline(texts.folder)
    return House(settings, texts, Say(texts), statements, faqs, timeline, trained, username)


def renewed(old: House) -> House:
    """The same house with the texts as they are in the files now. Raises Malformed: then nothing of them is used."""
    made = _house(old.settings, old.username)
    made.faqs.vouched.update(old.faqs.vouched)
    for problem in (*made.broken, *translations.refused(made.texts)):
        raise Malformed(problem)
    return replace(made, reload=old.reload)


class Reloader:
    """Reads the texts again when a signal or an admin asks for it, beside the work that goes on with the old ones."""

    def __init__(self, house: House, database: Database, sent: Callable[[], None]) -> None:
        self.house = replace(house, reload=self.ask)
        self._database = database
        self._sent = sent
        self._wanted = asyncio.Event()
        self._askers: set[int] = set()

    def ask(self, telegram_id: int = 0) -> None:
        """0: nobody is to be told."""
        self._askers |= {telegram_id} - {0}
        self._wanted.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            askers, self._askers = self._askers, set()
            await self._tell(askers, await self._renew())

    async def _renew(self) -> Reply:
        try:
            self.house = await asyncio.to_thread(renewed, self.house)
        except (Malformed, OSError) as error:
            log.error("the texts were not taken over, the old ones stay in use", what=str(error))
            return Reply("admin-reload-refused", {"problem": Copyable(str(error))})
        log.info("the texts were read again")
        return Reply("admin-reloaded")

    async def _tell(self, askers: set[int], reply: Reply) -> None:
        async with self._database.transaction() as tx:
            await profile.refresh(tx, self.house.texts)
            for telegram_id in sorted(askers):
                person = await people.find(tx, telegram_id)
                self.house.say.send(tx, telegram_id, person.language if person else SOURCE, reply)
        self._sent()
