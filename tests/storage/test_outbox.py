"""Calls to be made: claimed in order, one a lane, settled, queued again, and where messages were put."""

from collections.abc import Sequence

import pytest

from storage import outbox
from storage.database import Database, Transaction
from storage.records import OutboxRow, Outgoing, Placed, Urgency
from tests.storage.conftest import Clock, everything

REPLY, NOTICE, ANSWER = Urgency.REPLY, Urgency.NOTICE, Urgency.ANSWER


def _say(tx: Transaction, text: str, chat: int | None, urgency: Urgency = REPLY, not_before: int = 0) -> None:
    payload = {"chat_id": chat, "text": text}
    outbox.add(tx, Outgoing("sendMessage", payload, chat, urgency, subject="card:1", language="en"), not_before)


def _texts(rows: Sequence[OutboxRow]) -> list[object]:
    return [row.outgoing.payload["text"] for row in rows]


async def _claim(tx: Transaction, limit: int = 99, notices: int = 99) -> list[object]:
    return _texts(await outbox.claim(tx, limit, notices))


async def test_a_call_comes_back_to_the_letter(tx: Transaction) -> None:
    given = Outgoing("sendDocument", {"a": [1, {"ü": None}], "b": "🕊"}, -100123, NOTICE, "card:7", "ar")
    outbox.add(tx, given)
    (row,) = await outbox.claim(tx, 9, 9)
    assert (row.outgoing, row.repeated) == (given, False)


# --- who goes when


async def test_presses_first_then_replies_then_notices_each_in_order(tx: Transaction) -> None:
    for number, urgency in enumerate((NOTICE, REPLY, ANSWER, NOTICE, REPLY, ANSWER)):
        _say(tx, f"{urgency}{number}", number, urgency)
    assert await _claim(tx) == ["answer2", "answer5", "reply1", "reply4", "notice0", "notice3"]


async def test_one_chat_hears_one_thing_after_the_other(tx: Transaction) -> None:
    for text, chat in (("a1", 1), ("a2", 1), ("b1", 2), ("a3", 1)):
        _say(tx, text, chat)
    first = await outbox.claim(tx, 99, 99)
    assert _texts(first) == ["a1", "b1"]
    assert await _claim(tx) == [], "the rest waits until these have landed"
    outbox.settle(tx, first[0])
    assert await _claim(tx) == ["a2"]


async def test_a_waiting_notice_does_not_hold_up_a_reply_but_one_in_flight_does(tx: Transaction) -> None:
    _say(tx, "notice", 1, NOTICE)
    assert await _claim(tx) == ["notice"]
    _say(tx, "reply", 1)
    assert await _claim(tx) == []
    _say(tx, "notice later", 2, NOTICE)
    _say(tx, "reply later", 2)
    assert await _claim(tx) == ["reply later"]


async def test_answers_to_presses_and_calls_without_a_chat_wait_for_nobody(tx: Transaction) -> None:
    for number in range(3):
        _say(tx, f"answer{number}", 1, ANSWER)
        _say(tx, f"call{number}", None)
    assert len(await _claim(tx)) == 6


async def test_limits_are_kept(tx: Transaction) -> None:
    for number in range(5):
        _say(tx, f"n{number}", number, NOTICE)
        _say(tx, f"r{number}", 10 + number)
    assert await _claim(tx, limit=3) == ["r0", "r1", "r2"]
    assert await _claim(tx, notices=1) == ["r3", "r4", "n0"]
    assert await _claim(tx, notices=0) == await _claim(tx, notices=-1) == []


async def test_what_is_to_wait_waits_and_holds_back_its_chat(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        _say(tx, "later", 1, not_before=tx.at + 10)
        _say(tx, "behind it", 1)
        assert await _claim(tx) == []
        assert await outbox.soonest(tx) == tx.at + 10, "what cannot go yet is not waited for"
    clock.now += 10
    async with database.transaction() as tx:
        assert await _claim(tx) == ["later"]


async def test_the_soonest_is_known(tx: Transaction) -> None:
    assert await outbox.soonest(tx) is None
    _say(tx, "b", 2, not_before=tx.at + 20)
    _say(tx, "a", 1, not_before=tx.at + 10)
    assert await outbox.soonest(tx) == tx.at + 10
    _say(tx, "now", 3)
    assert await outbox.soonest(tx) == 0
    assert await _claim(tx) == ["now"]
    _say(tx, "behind what is in flight", 3)
    assert await outbox.soonest(tx) == tx.at + 10


async def test_what_was_claimed_is_claimed_by_nobody_else_and_survives_as_stranded(database: Database) -> None:
    async with database.transaction() as tx:
        _say(tx, "a", 1)
        _say(tx, "b", 2)
        (claimed,) = await outbox.claim(tx, 1, 9)
    async with database.transaction() as tx:
        assert await _claim(tx) == ["b"]
        assert _texts(await outbox.stranded(tx)) == ["a", "b"]
        assert await outbox.backlog(tx) == {"sending": 2}
        outbox.requeue(tx, claimed, repeated=True)
        (again,) = await outbox.claim(tx, 9, 9)
        assert (again.id, again.attempts, again.repeated) == (claimed.id, 1, True)
        outbox.requeue(tx, again)
        assert (await outbox.claim(tx, 9, 9))[0].repeated, "once repeated, always repeated"


# --- how it ends


async def test_settled_rows_are_gone_and_messages_with_a_subject_are_remembered(tx: Transaction) -> None:
    for chat in (1, 2, 3):
        _say(tx, "card", chat)
    rows = await outbox.claim(tx, 9, 9)
    outbox.settle(tx, rows[0], 77)
    outbox.settle(tx, rows[1], 78)
    outbox.settle(tx, rows[2])  # refused: there is no message
    assert await outbox.placed(tx, "card:1") == [Placed(1, 77, "en"), Placed(2, 78, "en")]
    assert await outbox.placed(tx, "card:2") == []
    assert await outbox.backlog(tx) == {} and await outbox.soonest(tx) is None


async def test_a_group_that_moved_gets_its_message_under_its_new_number(tx: Transaction) -> None:
    _say(tx, "card", -5)
    (row,) = await outbox.claim(tx, 9, 9)
    outbox.requeue(tx, outbox.moved(row, -1005))
    (again,) = await outbox.claim(tx, 9, 9)
    assert (again.outgoing.chat_id, again.outgoing.payload["chat_id"]) == (-1005, -1005)
    outbox.settle(tx, again, 5)
    assert await outbox.placed(tx, "card:1") == [Placed(-1005, 5, "en")]
    outbox.erase(tx, -1005)
    assert await outbox.placed(tx, "card:1") == []


async def test_a_part_of_a_call_can_be_left_out(tx: Transaction) -> None:
    outbox.add(tx, Outgoing("sendMessage", {"text": "a", "reply_parameters": {"message_id": 1}}, 1))
    (row,) = await outbox.claim(tx, 9, 9)
    outbox.requeue(tx, outbox.without(row, "reply_parameters"))
    assert (await outbox.claim(tx, 9, 9))[0].outgoing.payload == {"text": "a"}


@pytest.mark.parametrize("urgency", [REPLY, NOTICE])
async def test_erasing_a_chat_takes_back_what_was_not_sent_yet(tx: Transaction, urgency: Urgency) -> None:
    _say(tx, "on its way", 1, urgency)
    sent = await outbox.claim(tx, 9, 9)
    for text, chat in (("mine", 1), ("another's", 2)):
        _say(tx, text, chat, urgency)
    outbox.erase(tx, 1)
    outbox.settle(tx, sent[0])
    assert await _claim(tx) == ["another's"]


async def test_places_are_forgotten_in_their_time(database: Database, clock: Clock) -> None:
    for chat in (1, 2):
        async with database.transaction() as tx:
            _say(tx, "card", chat)
            outbox.settle(tx, (await outbox.claim(tx, 9, 9))[0], chat)
        clock.now += 100
    async with database.transaction() as tx:
        outbox.forget(tx, tx.at - 150)
        assert [place.chat_id for place in await outbox.placed(tx, "card:1")] == [2]


async def test_nothing_that_is_said_or_to_whom_stands_in_the_clear(tx: Transaction) -> None:
    _say(tx, "confidential words", 123456789012)
    assert "confidential" not in await everything(tx)
    outbox.settle(tx, (await outbox.claim(tx, 9, 9))[0], 5)
    kept = await everything(tx)
    assert "card:1" in kept and "123456789012" not in kept
