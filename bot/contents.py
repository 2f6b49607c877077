"""locales/ → the house: texts, statement, answers and what was learnt from how people ask. Read again on request."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from typing import cast

import structlog

from bot import profile, versioning
from bot.context import House
from bot.core import lexicon
from bot.core.encoder import Encoder
from bot.core.faq import Trained
from bot.core.likely import Meanings
from bot.core.questions import Likeness
from bot.core.reply import Copyable, Reply
from bot.faqs import Faqs
from bot.reading import Malformed
from bot.say import Say
from bot.settings import Settings
from bot.statements import Statements
from bot.texts import SOURCE, TRAINED, Texts
from bot.timeline import Timeline
from storage import people
from storage.database import Database, Unavailable

log = structlog.get_logger()


def house(settings: Settings, username: str) -> House:
    """Languages that cannot be read are left out. Raises Malformed when English cannot."""
    contents = Contents.read(settings.locales)
    for problem in (*contents.texts.unreadable, *contents.broken):
        log.error("a language falls back to English until this is mended", what=problem)
    return contents.house(settings, username)


def renewed(old: House) -> House:
    """The same house with the texts as they are in the files now. Raises Malformed: then nothing of them is used."""
    from bot import translations

    contents = Contents.read(old.settings.locales)
    for problem in (*contents.broken, *translations.refused(contents.texts)):
        raise Malformed(problem)
    contents.faqs.vouched.update(old.faqs.vouched)
    return replace(
        contents.house(old.settings, old.username),
        reload=old.reload,
        drill=old.drill,
        likeness=old.likeness,
        meanings=old.meanings,
    )


async def beside(work: Callable[[], House]) -> House:
    """In a thread that the end of the process does not wait for: learning from the phrasings takes a while."""
    loop = asyncio.get_running_loop()
    made: asyncio.Future[House] = loop.create_future()

    def settle(error: BaseException | None, house: House | None) -> None:
        if not made.done():
            made.set_exception(error) if error else made.set_result(cast(House, house))

    def run() -> None:
        error, house = None, None
        try:
            house = work()
        except BaseException as raised:
            error = raised
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, error, house)

    Thread(target=run, daemon=True).start()
    return await made


@dataclass(frozen=True)
class Contents:
    """All files of locales/, read."""

    texts: Texts
    faqs: Faqs
    statements: Statements
    timeline: Timeline

    @classmethod
    def read(cls, folder: Path) -> "Contents":
        """Raises Malformed."""
        try:
            texts = Texts(folder)
            languages = texts.languages
            return cls(texts, Faqs(folder, languages), Statements(folder, languages), Timeline(folder))
        except (KeyError, TypeError) as error:
            raise Malformed(f"a field is missing, or has another name, in one of the .toml files: {error}") from None

    @property
    def broken(self) -> tuple[str, ...]:
        """Which answers and statements cannot be read, by file and line."""
        return (*self.faqs.broken, *self.statements.broken)

    def house(self, settings: Settings, username: str) -> House:
        """Learns from the phrasings, where that was not done before: some seconds."""
        encoder, say = self._encoder(settings), Say(self.texts)
        made = House(
            settings, self.texts, say, self.statements, self.faqs, self.timeline, self.matcher(settings), username
        )
        return replace(made, likeness=Likeness(encoder), meanings=Meanings(encoder))

    def matcher(self, settings: Settings) -> Trained:
        return Trained(list(self.faqs.examples()), *self._folders(settings), encoder=self._encoder(settings))

    def _encoder(self, settings: Settings) -> Encoder | None:
        return _encoder(self._folders(settings)) if settings.faq_encoder == "on" else None

    def _folders(self, settings: Settings) -> tuple[Path, Path]:
        return self.texts.folder / TRAINED, settings.data


def warm() -> None:
    """What the first who signs would wait for; a start need not."""
    lexicon.dictionary()


loaded: list[Encoder] = []


def _encoder(folders: tuple[Path, Path]) -> Encoder:
    """Loaded once: it does not change with the texts, nor with the place of its copy."""
    if not loaded:
        loaded.append(Encoder(*folders))
    return loaded[0]


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
            house = await beside(lambda: renewed(self.house))
            async with self._database.transaction() as tx:
                await versioning.freeze(tx, house.statements)
            self.house = house
        except (Malformed, OSError, Unavailable) as error:
            log.error("the texts were not taken over, the old ones stay in use", what=str(error))
            return Reply("admin-reload-refused", {"problem": Copyable(str(error))})
        log.info("the texts were read again")
        return Reply("admin-reloaded")

    async def _tell(self, askers: set[int], reply: Reply) -> None:
        """Again and again while the database is busy or full."""
        while True:
            try:
                return await self._told(askers, reply)
            except Unavailable as error:
                log.error("the database is busy or full, trying again", error=str(error))
                await asyncio.sleep(1)

    async def _told(self, askers: set[int], reply: Reply) -> None:
        async with self._database.transaction() as tx:
            await profile.refresh(tx, self.house.texts)
            for telegram_id in sorted(askers):
                person = await people.find(tx, telegram_id)
                self.house.say.send(tx, telegram_id, person.language if person else SOURCE, reply)
        self._sent()
