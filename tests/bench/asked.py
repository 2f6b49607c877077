"""What people and the secretariat ask of a bot in everyday use, as updates."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import orjson

from bot.context import House
from bot.core import names
from bot.core.review import Pressed, View
from bot.handlers import review_cards
from storage import broadcasts, drafts, listed, people, signons
from storage.broadcast_records import Content, Part
from storage.database import Transaction
from storage.records import Draft, Person, Status
from tests.bench.grown import SYLLABLES, TOPICS, invented
from tests.makers import make_signon

ADMIN, READER, SIGNER, STRANGER = 5, 6, 7, 10_000_000
NUMBERS = count(1)
CHANCE = random.Random(2)


@dataclass(frozen=True)
class Scene:
    """What an update may be about."""

    tx: Transaction
    house: House
    round: int


Ask = Callable[[Scene], Awaitable[bytes]]


def _update(**content: Any) -> bytes:
    return orjson.dumps({"update_id": next(NUMBERS), **content})


def _message(person: int, text: str) -> dict[str, Any]:
    who = {"id": person, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text.startswith("/") else []
    chat = {"id": person, "type": "private", "first_name": "Ann"}
    return {"message_id": 9, "date": 1_700_000_000, "chat": chat, "from": who, "text": text, "entities": command}


def said(person: int, text: str) -> bytes:
    return _update(message=_message(person, text))


def pressed(person: int, data: str) -> bytes:
    message = _message(person, "…")
    return _update(
        callback_query={"id": "1", "from": message["from"], "message": message, "chat_instance": "1", "data": data}
    )


def says(person: int, text: str) -> Ask:
    async def ask(_: Scene) -> bytes:
        return said(person, text)

    return ask


def presses(person: int, data: str) -> Ask:
    async def ask(_: Scene) -> bytes:
        return pressed(person, data)

    return ask


async def newcomer(scene: Scene) -> bytes:
    return said(STRANGER + next(NUMBERS), "/start")


async def _newly(scene: Scene) -> Person:
    return people.add(scene.tx, STRANGER + next(NUMBERS), "en")


ANSWERS = {
    "consent": "agree", "country": "KE", "website": "w.example.com", "name": "Ann Other", "role": "director",
    "email": "ann@w.example.com", "listing": "public", "updates": "no",
}  # fmt: skip


async def organisation(scene: Scene) -> bytes:
    """The step at which names are compared, for the one who signs."""
    person = await _newly(scene)
    drafts.save(scene.tx, Draft(person.id, {"consent": "agree"}, asked="organisation"))
    return said(person.telegram_id, invented(CHANCE))


async def country(scene: Scene) -> bytes:
    person = await _newly(scene)
    drafts.save(scene.tx, Draft(person.id, {"consent": "agree", "organisation": "Some Body"}, asked="country"))
    return said(person.telegram_id, "Kenya")


async def last_step(scene: Scene) -> bytes:
    """Names are compared, for the reviewers."""
    person = await _newly(scene)
    known = {**ANSWERS, "organisation": invented(CHANCE), "website": f"w{next(NUMBERS)}.example.com"}
    drafts.save(scene.tx, Draft(person.id, known, asked="review"))
    return pressed(person.telegram_id, "sign:send")


async def search(scene: Scene) -> bytes:
    """Other words each time: the same ones are not sought again while the list stays as it is."""
    return said(READER, f"/signatories {TOPICS[scene.round % len(TOPICS)]}")


async def find(scene: Scene) -> bytes:
    """What nobody is called, another one each time: the card that a name opens is measured by itself."""
    return said(ADMIN, f"/review {''.join(CHANCE.choice(SYLLABLES) for _ in range(5))}")


async def page_in_the_middle(scene: Scene) -> bytes:
    found = await listed.found(scene.tx)
    return pressed(READER, f"list:*::{found // 30}")


async def verdict(scene: Scene) -> bytes:
    waiting = replace(make_signon(), organisation=invented(CHANCE), status=Status.PENDING)
    await signons.add(scene.tx, waiting, names.comparison_key(waiting.organisation))
    mark = review_cards.mark(scene.tx, waiting)
    return pressed(ADMIN, Pressed("approve", waiting.reference, mark, View().code).data)


async def audience(scene: Scene) -> bytes:
    author = await people.find(scene.tx, ADMIN)
    assert author is not None
    made = await broadcasts.add(scene.tx, author, {"en": Content((Part("text", text="x"),))})
    return pressed(ADMIN, f"cast:send:{made.id}")


ASKED: dict[str, Ask] = {
    "`/start` of a newcomer": newcomer,
    "`/start`": says(READER, "/start"),
    "a page of the statement": presses(READER, "statement:page:en:1"),
    "a question": says(READER, "who has been sanctioned so far"),
    "`/sign`": says(READER, "/sign"),
    "a step: the country": country,
    "a step: the organisation (compared)": organisation,
    "the last step (compared)": last_step,
    "`/mysignature`": says(SIGNER, "/mysignature"),
    "`/signatories`": says(READER, "/signatories"),
    "the list, first page": presses(READER, "list:*::0"),
    "the list, a page in the middle": page_in_the_middle,
    "the list of a country": presses(READER, "list:KE::0"),
    "a search in the list": search,
    "`/mydata`": says(SIGNER, "/mydata"),
    "`/privacy`": says(READER, "/privacy"),
    "`/stop`": says(READER, "/stop"),
    "`/admin`": says(ADMIN, "/admin"),
    "`/review`, a card": says(ADMIN, "/review"),
    "`/review` and a name": find,
    "a verdict": verdict,
    "`/stats`": says(ADMIN, "/stats"),
    "`/questions`": says(ADMIN, "/questions"),
    "`/broadcast`, its audience counted": audience,
}
