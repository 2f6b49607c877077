"""Restored mode: what waited is held, dropped or named; what opened doors opens none."""

import pytest

from storage import (
    audit,
    checks,
    codes,
    confirmations,
    drafts,
    inbox,
    invitations,
    living,
    mails,
    outbox,
    restored,
    signons,
)
from storage.backup_records import Waited
from storage.database import Database, Transaction
from storage.mail_records import Letter, Purpose
from storage.records import Draft, Outgoing, Person, Role, Urgency
from tests.makers import make_signon
from tests.storage.conftest import Clock, everything, person

MADE = 1_799_990_000
BROADCASTS = """INSERT INTO broadcasts (id, stage, work, contents, at, created) VALUES
  (1, 'running', 'message', x'', 1, 1), (2, 'scheduled', 'message', x'', 9, 1), (3, 'approval', 'message', x'', 0, 1),
  (4, 'paused', 'message', x'', 1, 1), (5, 'scheduled', 'recall', x'', 9, 1), (6, 'finished', 'message', x'', 1, 1)"""
DELIVERIES = """INSERT INTO deliveries (broadcast_id, person_id, language, state) VALUES
  (1, NULL, 'en', 'queued'), (1, NULL, 'en', 'sending'), (1, NULL, 'en', 'sent'),
  (4, NULL, 'en', 'queued'), (6, NULL, 'en', 'failed')"""


def say(tx: Transaction, text: str, urgency: Urgency, chat: int = 1002, subject: str = "") -> None:
    outbox.add(tx, Outgoing("sendMessage", {"chat_id": chat, "text": text}, chat, urgency, subject))


async def filled(tx: Transaction) -> None:
    say(tx, "decision", Urgency.NOTICE)
    say(tx, "card", Urgency.NOTICE, 1001)
    say(tx, "list", Urgency.NOTICE, -100, "living:3")
    say(tx, "answer", Urgency.REPLY)
    say(tx, "press", Urgency.ANSWER)
    await inbox.add(tx, (5, b"{}", 1002))
    await tx.flush()
    await tx._session.run([(BROADCASTS, {}), (DELIVERIES, {})])


@pytest.mark.row(60)
async def test_nothing_that_waited_is_sent(tx: Transaction) -> None:
    await filled(tx)
    waited = await restored.begin(tx, MADE)
    assert waited == Waited(MADE, notices=2, replies=1, deliveries=3, broadcasts=2, updates=1)
    assert await outbox.claim(tx, 99, 99) == []
    rows = await tx._session.run([("SELECT stage FROM broadcasts ORDER BY id", {})])
    assert [row["stage"] for row in rows[0]] == ["finished", "draft", "draft", "finished", "cancelled", "finished"]
    rows = await tx._session.run([("SELECT state, count(*) AS n FROM deliveries GROUP BY state ORDER BY state", {})])
    assert [(row["state"], row["n"]) for row in rows[0]] == [("failed", 1), ("sent", 1), ("uncertain", 3)]
    backlog = await inbox.backlog(tx)
    assert (backlog.waiting, backlog.dead) == (0, 1)
    assert [entry.act for entry in await audit.entries(tx)] == ["restored"]


async def test_a_card_of_the_secretariat_is_not_kept_it_may_name_who_is_erased_since(tx: Transaction) -> None:
    await filled(tx)
    assert (await restored.begin(tx, MADE, {1001, None})).notices == 1
    assert await restored.send(tx) == 1
    assert [row.outgoing.payload["text"] for row in await outbox.claim(tx, 99, 99)] == ["decision"]


async def test_what_is_held_is_sent_once(tx: Transaction) -> None:
    await filled(tx)
    await restored.begin(tx, MADE)
    assert await restored.held(tx) == 2
    assert (await restored.send(tx), await restored.send(tx), await restored.held(tx)) == (2, 0, 0)
    sent = await outbox.claim(tx, 99, 99)
    assert [row.outgoing.payload["text"] for row in sent] == ["decision", "card"]
    assert {row.outgoing.urgency for row in sent} == {Urgency.NOTICE}


async def test_or_dropped(tx: Transaction) -> None:
    await filled(tx)
    await restored.begin(tx, MADE)
    assert (await restored.drop(tx), await restored.drop(tx), await restored.send(tx)) == (2, 0, 0)
    assert await outbox.claim(tx, 99, 99) == []


async def test_who_is_erased_gets_nothing_of_it(tx: Transaction) -> None:
    await filled(tx)
    await restored.begin(tx, MADE)
    outbox.erase(tx, 1002)
    assert await restored.send(tx) == 1
    assert [row.outgoing.chat_id for row in await outbox.claim(tx, 99, 99)] == [1001]


async def test_nothing_is_held_for_ever(database: Database, clock: Clock) -> None:
    async with database.transaction() as tx:
        await filled(tx)
        await restored.begin(tx, MADE)
    clock.now += 100
    async with database.transaction() as tx:
        restored.forget(tx, before=tx.at - 200)
        assert await restored.held(tx) == 2
        restored.forget(tx, before=tx.at - 50)
        assert await restored.held(tx) == 0


async def test_what_opened_doors_opens_none(tx: Transaction, ann: Person) -> None:
    token = confirmations.add(tx, ann, "cast-send 1", tx.at + 300)
    invited = await invitations.add(tx, ann, Role.EDITOR, "somebody", expires=tx.at + 300)
    identity = living.ask(tx, -100, "Group")
    await living.want(tx, identity, "en")
    living.posting(tx, identity, "x", tx.at)
    await restored.begin(tx, MADE)
    assert await confirmations.take(tx, ann, token, tx.at) is None
    assert await invitations.waiting(tx, tx.at) == [] and invited
    there = await living.find(tx, identity)
    assert there is not None and there.state == "lost"


async def test_letters_and_their_codes_go(tx: Transaction, ann: Person) -> None:
    asked = codes.Asked(Purpose.MAILBOX, ann.id, "ABCD-EFGH", "ann@example.org")
    code = await codes.issue(tx, asked, "123456", 600)
    mails.add(tx, ann.id, Letter("ann@example.org", "en", "mail-code", {}), code)
    assert (await restored.begin(tx, MADE)).replies == 1
    assert await mails.backlog(tx) == 0 and await codes.of(tx, ann.id, Purpose.MAILBOX) is None


async def test_websites_are_not_looked_at(tx: Transaction, ann: Person) -> None:
    signed = make_signon(person_id=ann.id)
    await signons.add(tx, signed, "harbour")
    assert await checks.add(tx, signed.reference, ann.id)
    assert (await restored.begin(tx, MADE)).replies == 1
    assert await checks.waiting(tx, 9) == []


async def test_what_was_due_counts_as_sent(tx: Transaction) -> None:
    day = 86_400
    people = [person(tx, 2000 + each) for each in range(4)]
    for who, days in zip(people, (0, 2, 6, 40), strict=True):
        drafts.save(tx, Draft(who.id, {}))
        tx.wait("UPDATE drafts SET touched = :at WHERE person_id = :id", at=tx.at - days * day, id=who.id)
    await tx.flush()
    restored.reminded(tx, silences=(day, 5 * day), patience=7 * day, draft=30 * day)
    await tx.flush()
    rows = await tx.plain("SELECT reminded, quiet FROM drafts ORDER BY touched DESC")
    assert [(row["reminded"], row["quiet"]) for row in rows] == [(0, 0), (1, 0), (2, 0), (2, 1)]


async def test_who_may_have_been_asked_is_not_asked_again(tx: Transaction, ann: Person) -> None:
    day = 86_400
    for number, asked in enumerate((None, tx.at - 8 * day, tx.at - day)):
        signed = make_signon(person_id=ann.id, reference=f"AAAA-{number:04}")
        await signons.add(tx, signed, f"harbour {number}")
        tx.wait("INSERT INTO asks (reference, number, asked) VALUES (:ref, 2, :at)", ref=signed.reference, at=asked)
    await tx.flush()
    restored.reminded(tx, silences=(day, 5 * day), patience=7 * day, draft=30 * day)
    await tx.flush()
    rows = await tx.plain("SELECT asked, reminded FROM asks ORDER BY reference")
    told = [(row["asked"], row["reminded"]) for row in rows]
    assert told == [(tx.at, None), (tx.at - 8 * day, tx.at), (tx.at - day, None)]


async def test_it_is_told_once_for_each_restore(tx: Transaction) -> None:
    assert await restored.to_be_told(tx) is None and await restored.waited(tx) is None
    for made in (MADE, MADE + 1):
        restored.remember(tx, Waited(made, notices=2))
        assert await restored.to_be_told(tx) == Waited(made, notices=2)
        assert await restored.to_be_told(tx) is None
    assert await restored.waited(tx) == Waited(MADE + 1, notices=2)


async def test_what_is_held_is_sealed(tx: Transaction) -> None:
    person(tx)
    say(tx, "qzmark", Urgency.NOTICE)
    await restored.begin(tx, MADE)
    assert "qzmark" not in await everything(tx) and "1002" not in await everything(tx)
