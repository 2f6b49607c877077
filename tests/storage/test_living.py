"""Living messages, events and the digest's numbers: sealed, one for each chat, in order."""

from dataclasses import replace
from datetime import UTC, datetime

from storage import due, events, living, outbox, people, questions, signons
from storage.database import Database, Transaction
from storage.due_records import Living, Posted
from storage.records import OutboxRow, Outgoing, Person, Status, Urgency
from tests.makers import make_signon, offered
from tests.storage.conftest import everything

CHAT, OTHER = -1001234567890, -1009876543210


async def posted(tx: Transaction, method: str = "sendMessage") -> tuple[int, OutboxRow]:
    """One on its way, and a call about it."""
    identity = living.ask(tx, CHAT, "Friends")
    assert await living.want(tx, identity, "fr")
    living.posting(tx, identity, "digest", tx.at)
    out = Outgoing(method, {"chat_id": CHAT}, CHAT, Urgency.NOTICE, f"{living.SUBJECT}{identity}")
    return identity, OutboxRow(1, b"", out, 1, False)


async def test_it_comes_back_and_its_chat_is_sealed(tx: Transaction) -> None:
    identity = living.ask(tx, CHAT, "Friends of Layla")
    found = Living(identity, CHAT, "Friends of Layla", "", Posted.ASKED, 0, False, "", 0)
    assert await living.find(tx, identity) == await living.within(tx, CHAT) == found
    assert await living.within(tx, OTHER) is None
    kept = await everything(tx)
    assert "Layla" not in kept and str(CHAT) not in kept


async def test_the_first_choice_of_a_language_counts(tx: Transaction) -> None:
    identity = living.ask(tx, CHAT, "Friends")
    assert await living.want(tx, identity, "fr")
    assert not await living.want(tx, identity, "en")
    [found] = await living.everything(tx)
    assert (found.language, found.state) == ("fr", Posted.WANTED)


async def test_once_it_is_there_it_is_pinned(tx: Transaction) -> None:
    identity, row = await posted(tx)
    living.settle(tx, row, 77, failed=False)
    [found] = await living.everything(tx)
    assert (found.state, found.message_id) == (Posted.LIVE, 77)
    [pin] = await outbox.claim(tx, 5, 5)
    assert (pin.outgoing.method, pin.outgoing.payload["message_id"]) == (living.PIN, 77)
    assert living.about(pin) == identity


async def test_a_refused_pin_is_remembered_a_refused_message_is_the_end(tx: Transaction) -> None:
    _, pin = await posted(tx, living.PIN)
    living.settle(tx, pin, None, failed=True)
    [found] = await living.everything(tx)
    assert (found.state, found.unpinned) == (Posted.POSTING, True)
    edit = replace(pin, outgoing=replace(pin.outgoing, method="editMessageText"))
    living.settle(tx, edit, None, failed=True)
    [found] = await living.everything(tx)
    assert found.state is Posted.LOST


async def test_other_calls_are_none_of_its_business(tx: Transaction) -> None:
    await posted(tx)
    other = OutboxRow(3, b"", Outgoing("sendMessage", {}, CHAT, subject="card:ABCD-EFGH"), 1, False)
    assert living.about(other) is None
    living.settle(tx, other, 5, failed=True)
    [found] = await living.everything(tx)
    assert found.state is Posted.POSTING


async def test_a_moved_group_keeps_its_place(tx: Transaction) -> None:
    identity, row = await posted(tx)
    living.settle(tx, row, 77, failed=False)
    living.moved(tx, identity, OTHER)
    found = await living.within(tx, OTHER)
    assert found is not None and (found.chat_id, found.state) == (OTHER, Posted.WANTED)
    assert await living.within(tx, CHAT) is None


async def test_an_end_happens_once(tx: Transaction) -> None:
    identity, _ = await posted(tx)
    assert await living.end(tx, identity)
    assert not await living.end(tx, identity)


async def test_only_choices_never_made_are_forgotten(tx: Transaction) -> None:
    await posted(tx)
    living.ask(tx, OTHER, "Others")
    living.forget(tx, tx.at + 1)
    assert [each.chat_id for each in await living.everything(tx)] == [CHAT]


async def test_events_go_in_order_for_each_sign_on_and_are_sealed(tx: Transaction) -> None:
    for identity, reference in (("m1", "A"), ("m2", "A"), ("m3", "B")):
        events.add(tx, reference, {"id": identity, "organisation": "Harbour"})
    first, third = await events.due(tx, 10)
    assert (first.id, third.id) == ("m1", "m3")
    assert "Harbour" not in await everything(tx)
    events.again(tx, first, tx.at + 60)
    events.end(tx, third)
    assert await events.due(tx, 10) == [], "the second of A waits for the first"
    assert await events.soonest(tx) == tx.at + 60
    events.end(tx, first)
    assert [each.id for each in await events.due(tx, 10)] == ["m2"]


async def test_the_numbers_of_a_digest(database: Database, ann: Person, tx: Transaction) -> None:
    for number, status in enumerate([*Status, Status.PENDING]):
        await signons.add(tx, make_signon(status=status), f"key {number}")
    await questions.hand_on(tx, ann, await offered(tx, ann, "Why"))
    people.add(tx, 55, "en")
    now = await due.numbers(tx, tx.at)
    assert (now.waiting, now.fresh, now.approved, now.rejected, now.withdrawn, now.total) == (2, 5, 1, 1, 1, 1)
    assert (now.people, now.questions, now.question_since) == (2, 1, tx.at)
    later = await due.numbers(tx, tx.at + 1)
    assert (later.waiting, later.fresh, later.approved, later.people, later.total) == (2, 0, 0, 0, 1)
    assert datetime.fromtimestamp(tx.at, UTC).year == 2027
