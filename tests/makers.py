"""Things to test with: every field has a default, a test names only what it is about."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.contents import TRAINED
from bot.core import names
from bot.settings import LOCALES, Settings
from storage import colleagues, people, questions, signons
from storage.database import Database, Transaction
from storage.records import Listing, Person, Representative, Role, Signon, Source, Status, Version
from tests.visitor import Visitor, reference

CONTROLLER, CONTACT = "Example Coalition Secretariat", "signatures@coalition.example"


def make_settings(**given: Any) -> Settings:
    known: dict[str, Any] = {"controller": CONTROLLER, "contact": CONTACT, "rate": 1000.0, "poll_seconds": 10}
    known["person_rate"] = 0  # people in tests type faster than people
    known["backup_hour"] = None
    known["digest_hour"] = None  # a test run at that hour would hear one
    return Settings(_env_file=None, **(known | given))


def make_signon(**given: Any) -> Signon:
    """An organisation that is in the list by name, unless told otherwise."""
    known: dict[str, Any] = {
        "reference": signons.new_reference(),
        "organisation": "Harbour Legal Aid",
        "country": "NL",
        "website": "harbour.example.org",
        "representative": Representative("Ann Visser", "director", "ann@harbour.example.org"),
        "listing": Listing.PUBLIC,
        "status": Status.APPROVED,
        "source": Source.CHAT,
        "version": Version(1, "en", "0" * 64),
        "notice": "0" * 64,
    }
    if given.get("listing") is Listing.DATED:
        known["named_from"] = datetime.now(UTC).date() + timedelta(days=30)
    return Signon(**(known | given))


async def put_signons(database: Database, *made: Signon) -> None:
    async with database.transaction() as tx:
        for each in made:
            await signons.add(tx, each, names.comparison_key(each.organisation))


async def offered(tx: Transaction, person: Person, text: str) -> int:
    """The number of a question that is kept until its asker hands it on."""
    question = await questions.kept(tx, person, questions.keep(tx, person, text))
    assert question is not None
    return question.id


async def has_signed(visitor: Visitor, **given: Any) -> int:
    """Without the way through the questions; who they are, by number."""
    await visitor.says("/start")
    async with visitor.stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
    assert person is not None
    await put_signons(visitor.stage.database, make_signon(person_id=person.id, **given))
    await visitor.listens()
    return person.id


ANSWERS = {
    "consent": "yes",
    "organisation": "Harbour Legal Aid",
    "country": "Netherlands",
    "website": "harbour-aid.org",
    "name": "Ann Visser",
    "role": "director",
    "email": "ann@harbour-aid.org",
    "listing": "public",
    "updates": "no",
}
"""What a representative types, question by question."""


async def fill_in(visitor: Visitor, upto: str = "", **given: str) -> None:
    """To the last look at everything, or to the question `upto`."""
    await visitor.says("/sign")
    for question, text in (ANSWERS | given).items():
        if question == upto:
            return
        await visitor.says(text)


async def sign_on(visitor: Visitor, **given: str) -> str:
    """The whole of it; the reference number."""
    await fill_in(visitor, **given)
    await visitor.says("send")
    return reference(await visitor.hears("signon-sent"))


def copied_texts(folder: Path) -> Path:
    """The texts, for a test to change. What was learnt from them, 85 MB, is pointed to and not copied."""
    shutil.copytree(LOCALES, folder / "locales", ignore=shutil.ignore_patterns(TRAINED))
    (folder / "locales" / TRAINED).mkdir()
    for path in (LOCALES / TRAINED).glob("*-*.npz"):
        (folder / "locales" / TRAINED / path.name).symlink_to(path)
    return folder / "locales"


def write_csv(path: Path, *rows: str, heading: str = "organisation,country,website,listing") -> Path:
    path.write_text("\n".join((heading, *rows)) + "\n", encoding="utf-8")
    return path


async def give_role(visitor: Visitor, role: Role, label: str = "") -> None:
    """To somebody who has written to the bot, without the way through an invitation."""
    async with visitor.stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
        assert person is not None
        colleagues.add(tx, person, role, label)
