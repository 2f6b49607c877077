"""The bot without Telegram: updates go in, calls that were to be made come out, nothing is sent."""

import json
from dataclasses import replace
from functools import cache
from itertools import count
from typing import Any

import orjson
from telegram import User

from bot.app import build
from bot.context import House
from bot.dispatcher import Dispatcher
from bot.pipeline.transport import Transport
from storage import outbox
from storage.database import Database, Transaction
from tests.hidden import NOON
from tests.makers import make_settings
from tests.stage import TOKEN, plain_house

SIGNERS, READER, ADMIN, GROUP, REVIEWERS = range(100, 105), 200, 300, -100, -200
SETTINGS = make_settings(
    token=TOKEN, admin_ids=frozenset({ADMIN}), review_chat_id=REVIEWERS, events_url="https://hook.example.org",
    digest_hour=8, events_secret="whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
)  # fmt: skip


@cache
def house() -> House:
    return replace(plain_house(), settings=SETTINGS)


class World:
    """The bot without Telegram, on a database in memory's place."""

    def __init__(self, database: Database) -> None:
        self.database, self.numbers = database, count(1)
        app = build(TOKEN, "http://127.0.0.1:9", Transport())
        app._initialized = True  # nothing here calls Telegram
        app.bot._bot_user = User(id=1, first_name="Bot", is_bot=True, username="nobody")
        self.dispatcher = Dispatcher(app, house, lambda: NOON)
        self.people: list[int] = []

    async def handle(self, tx: Transaction, about: dict[str, Any]) -> None:
        await self.dispatcher.handle(tx, orjson.dumps({"update_id": next(self.numbers), **about}))

    async def says(self, tx: Transaction, who: int, text: str, chat: int = 0) -> list[str]:
        message = self._message(who, chat, text)
        await self.handle(tx, {"message": message | {"from": user(who)}})
        return await self.heard(tx, but=())

    async def presses(self, tx: Transaction, who: int, data: str) -> None:
        message = self._message(who, 0, "before") | {"from": {"id": 1, "is_bot": True, "first_name": "Bot"}}
        press = {"id": "1", "from": user(who), "chat_instance": "1", "data": data, "message": message}
        await self.handle(tx, {"callback_query": press})

    def _message(self, who: int, chat: int, text: str) -> dict[str, Any]:
        where = {"id": chat, "type": "supergroup", "title": "G"} if chat else {"id": who, "type": "private"}
        command = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}] if text[0] == "/" else []
        return {"message_id": 1, "date": 1, "chat": where, "text": text, "entities": command}

    async def heard(self, tx: Transaction, but: tuple[int, ...]) -> list[str]:
        """What was to be sent to others than these; it is gone afterwards."""
        await tx.flush()
        rows = (await tx._session.run([("SELECT * FROM outbox ORDER BY id", {}), ("DELETE FROM outbox", {})]))[0]
        calls = [outbox._row(tx, row).outgoing for row in rows]
        return [json.dumps(call.payload, ensure_ascii=False) for call in calls if call.chat_id not in but]


def user(who: int) -> dict[str, Any]:
    return {"id": who, "is_bot": False, "first_name": "A", "language_code": "en"}
