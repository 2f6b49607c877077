"""Messages go out with the commit of whoever added them: once, and never when it was not kept."""

import asyncio
from typing import Any

import pytest

from bot.pipeline.flood import Flood
from bot.pipeline.membership import Member
from bot.pipeline.pace import Pace
from bot.pipeline.render import Studio
from bot.pipeline.sender import Sender
from bot.pipeline.transport import Answer, Api
from storage import outbox
from storage.database import Database, Transaction, Unavailable
from storage.records import Outgoing

BROKEN = r"(?i)foreign key"


class Telegram(Api):
    """Takes everything."""

    def __init__(self) -> None:
        self.took: list[int] = []

    async def call(self, method: str, payload: Any, seconds: float = 0) -> Answer:
        self.took.append(payload["text"])
        return Answer(200, {"message_id": len(self.took)})


async def rendered(*_: Any) -> bytes:
    return b""


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
def sender(database: Database, telegram: Telegram) -> Sender:
    return Sender(telegram, database, Member(1, alone=True), (Pace(1000), Flood()), studio=Studio(rendered))


def message(chat: int, text: int) -> Outgoing:
    return Outgoing("sendMessage", {"chat_id": chat, "text": text}, chat)


def _break_a_rule(tx: Transaction) -> None:
    tx.later("draft_save", person_id=-1, answers=b"", asked="", corrects="", at=0)  # of nobody


async def landed(sender: Sender) -> None:
    await asyncio.gather(*sender._flying)
    await asyncio.sleep(0)  # what landed is noted in the next turn of the loop


async def waiting(database: Database) -> dict[str, int]:
    async with database.transaction() as tx:
        return await outbox.backlog(tx)


async def test_what_is_added_goes_out_with_its_commit(database: Database, telegram: Telegram, sender: Sender) -> None:
    async with database.beside() as tx:
        for text in (1, 2):
            outbox.add(tx, message(7, text))
        outbox.add(tx, message(8, 3))
        assert await sender.commit(tx, []) == []
        assert "outbox" not in tx.wrote, "nobody needs to look for it"
    await landed(sender)
    assert sorted(telegram.took) == [1, 3], "the second of a chat waits until the first is settled"
    await sender._round()
    await landed(sender)
    await sender._round()
    assert telegram.took[2:] == [2] and await waiting(database) == {}


async def test_what_was_not_kept_does_not_go_out(database: Database, telegram: Telegram, sender: Sender) -> None:
    with pytest.raises(Exception, match=BROKEN):
        async with database.beside() as tx:
            outbox.add(tx, message(7, 1))
            _break_a_rule(tx)
            await sender.commit(tx, [])
    await sender._round()
    await landed(sender)
    assert telegram.took == [] and await waiting(database) == {}


async def test_what_may_have_been_kept_goes_out_once(database: Database, telegram: Telegram, sender: Sender) -> None:
    """The answer to the commit got lost: the claim stands, and nobody knows of it."""
    async with database.transaction() as tx:
        outbox.add(tx, message(7, 1))
        assert len(await outbox.claim(tx, 9, 9, 1)) == 1
    with pytest.raises(Exception, match=BROKEN):
        async with database.beside() as tx:
            outbox.add(tx, message(8, 2))
            _break_a_rule(tx)
            await sender.commit(tx, [])
    await sender._round()
    await landed(sender)
    await sender._round()
    assert telegram.took == [1] and await waiting(database) == {}


@pytest.mark.parametrize("why", ["a round is under way", "the bot stops", "Telegram asked to wait"])
async def test_when_it_must_not_it_is_left_to_the_next_round(
    why: str, database: Database, telegram: Telegram, sender: Sender
) -> None:
    async with database.beside() as tx:
        if why == "the bot stops":
            sender._stopping.set()
        elif why == "Telegram asked to wait":
            sender._flood.until = tx.at + 60
        else:
            await sender._under_way.acquire()
        outbox.add(tx, message(7, 1))
        await sender.commit(tx, [])
        assert "outbox" in tx.wrote
    assert await waiting(database) == {"queued": 1} and not sender._flying


@pytest.mark.embedded
async def test_outcomes_that_could_not_be_noted_are_noted_later(
    database: Database, telegram: Telegram, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with database.beside() as tx:
        outbox.add(tx, message(7, 1))
        await sender.commit(tx, [])
    await landed(sender)

    async def full(_: object) -> list[list[Any]]:
        raise Unavailable("disk I/O error")

    with monkeypatch.context() as disk, pytest.raises(Unavailable):
        disk.setattr(database._engine, "run", full)
        await sender._round()
    assert await waiting(database) == {"sending": 1}
    await sender._round()
    assert telegram.took == [1] and await waiting(database) == {}
