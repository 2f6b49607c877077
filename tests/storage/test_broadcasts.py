"""Who is in an audience, and what becomes of each delivery."""

from dataclasses import replace

import pytest

from storage import broadcasts, people, signons
from storage.broadcast_records import Audience, Broadcast, Content, DeliveryState, Part, Reach, Stage, Work
from storage.database import Database, Transaction
from storage.records import Person, Status
from tests.makers import make_signon
from tests.storage.conftest import everything

EN = {"en": Content((Part("text", text="Sensitive words"),))}
BOTH = {**EN, "fr": Content((Part("text", text="Des mots"),))}


async def reader(tx: Transaction, number: int, language: str = "en", **signed: str) -> Person:
    """Wants news; with `country` and `status` of a sign-on, has signed."""
    person = people.add(tx, number, language)
    people.subscribes(tx, person, True)
    if signed:
        made = make_signon(person_id=person.id, country=signed["country"], status=Status(signed["status"]))
        await signons.add(tx, made, f"key {number}")
    return person


async def crowd(tx: Transaction) -> None:
    people.add(tx, 1, "en")  # never asked for news
    await reader(tx, 2, "en")
    await reader(tx, 3, "fr", country="FR", status="approved")
    await reader(tx, 4, "ar", country="KE", status="approved")
    await reader(tx, 5, "en", country="KE", status="pending")
    await reader(tx, 6, "uk", country="FR", status="rejected")
    blocked = await reader(tx, 7, "en")
    people.blocks(tx, blocked.telegram_id, True)


AUDIENCES = [
    (Audience(), {"en": 2, "ar": 1, "fr": 1, "uk": 1}),
    (Audience(Reach.LANGUAGE, ("fr", "uk")), {"fr": 1, "uk": 1}),
    (Audience(Reach.LANGUAGE), {}),
    (Audience(Reach.COUNTRY, ("KE",)), {"ar": 1}),
    (Audience(Reach.COUNTRY, ("FR", "KE")), {"ar": 1, "fr": 1}),
    (Audience(Reach.SIGNATORIES), {"ar": 1, "fr": 1}),
    (Audience(Reach.UNSIGNED), {"en": 1, "uk": 1}),
]


async def started(tx: Transaction, **given: object) -> Broadcast:
    author = people.add(tx, 99, "en")
    made = await broadcasts.add(tx, author, BOTH)
    made = replace(made, **given)  # type: ignore[arg-type]
    assert await broadcasts.write(tx, made)
    assert await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED), Stage.DRAFT)
    assert await broadcasts.start(tx, made)
    running = await broadcasts.running(tx)
    assert running is not None
    return running


@pytest.mark.parametrize(("wanted", "counts"), AUDIENCES)
async def test_who_is_reached(database: Database, wanted: Audience, counts: dict[str, int]) -> None:
    async with database.transaction() as tx:
        await crowd(tx)
        assert await broadcasts.audience(tx, wanted) == counts
        running = await started(tx, audience=wanted)
        assert sum((await broadcasts.counts(tx, running.id)).values()) == sum(counts.values())


@pytest.mark.parametrize(("fallback", "languages"), [("en", {"en": 4, "fr": 1}), ("", {"en": 2, "fr": 1})])
async def test_in_which_language(database: Database, fallback: str, languages: dict[str, int]) -> None:
    async with database.transaction() as tx:
        await crowd(tx)
        running = await started(tx, fallback=fallback)
        assert await broadcasts.languages(tx, running.id, DeliveryState.QUEUED) == languages


async def test_it_is_kept_as_it_was_written(database: Database) -> None:
    async with database.transaction() as tx:
        await crowd(tx)
        running = await started(tx, audience=Audience(Reach.COUNTRY, ("FR", "KE")), pilot=True)
        assert (running.contents, running.audience.values, running.pilot) == (BOTH, ("FR", "KE"), True)


async def test_a_thief_reads_nothing(database: Database) -> None:
    async with database.transaction() as tx:
        await crowd(tx)
        await started(tx)
        seen = await everything(tx)
    assert "Sensitive" not in seen


async def test_claimed_once_and_settled_once(database: Database) -> None:
    async with database.transaction() as tx:
        await crowd(tx)
        running = await started(tx)
        first = await broadcasts.claim(tx, running, 3)
        second = await broadcasts.claim(tx, running, 10)
        assert len(first) == 3
        assert {each.id for each in first}.isdisjoint(each.id for each in second)
        broadcasts.settle(tx, first[0], DeliveryState.SENT, (7, 8))
        broadcasts.settle(tx, first[0], DeliveryState.FAILED)
        assert (await broadcasts.counts(tx, running.id))[DeliveryState.SENT] == 1


async def test_who_left_meanwhile_is_not_claimed(database: Database) -> None:
    async with database.transaction() as tx:
        gone, quiet, erased, there = [await reader(tx, number) for number in range(4)]
        running = await started(tx)
        people.blocks(tx, gone.telegram_id, True)
        people.subscribes(tx, quiet, False)
        people.erase(tx, erased)
        assert [each.person.id for each in await broadcasts.claim(tx, running, 10)] == [there.id]
        broadcasts.leave_out(tx, running.id)
        counts = await broadcasts.counts(tx, running.id)
        assert counts == {DeliveryState.LEFT_OUT: 3, DeliveryState.SENDING: 1}


async def test_after_a_crash_a_message_is_uncertain_and_a_change_is_made_again(database: Database) -> None:
    async with database.transaction() as tx:
        await reader(tx, 1)
        running = await started(tx)
        await broadcasts.claim(tx, running, 1)
        await broadcasts.stranded(tx)
        assert await broadcasts.counts(tx, running.id) == {DeliveryState.UNCERTAIN: 1}
        broadcasts.again(tx, running.id)
        (delivery,) = await broadcasts.claim(tx, running, 1)
        broadcasts.settle(tx, delivery, DeliveryState.SENT, (7, 8))
        recall = await _mending(tx, running, Work.RECALL)
        (mended,) = await broadcasts.claim(tx, recall, 1)
        assert mended.messages == (7, 8)
        await broadcasts.stranded(tx)
        assert await broadcasts.counts(tx, recall.id) == {DeliveryState.QUEUED: 1}


async def _mending(tx: Transaction, running: Broadcast, work: Work) -> Broadcast:
    author = await people.find(tx, 99)
    assert author is not None
    made = await broadcasts.add(tx, author, {}, work=work, about=running.id)
    assert await broadcasts.move(tx, replace(made, stage=Stage.SCHEDULED), Stage.DRAFT)
    assert await broadcasts.start(tx, made)
    return made


async def test_mending_reaches_also_who_wants_no_more_news(database: Database) -> None:
    async with database.transaction() as tx:
        ann = await reader(tx, 1)
        running = await started(tx)
        (delivery,) = await broadcasts.claim(tx, running, 1)
        broadcasts.settle(tx, delivery, DeliveryState.SENT, (7,))
        people.subscribes(tx, ann, False)
        recall = await _mending(tx, running, Work.RECALL)
        assert [each.person.id for each in await broadcasts.claim(tx, recall, 1)] == [ann.id]


async def test_only_the_pilot_goes_first(database: Database) -> None:
    async with database.transaction() as tx:
        for number in range(5):
            await reader(tx, number)
        running = await started(tx, pilot=True)
        await broadcasts.limit(tx, running, 2)
        held = await broadcasts.find(tx, running.id)
        assert held is not None
        assert len(await broadcasts.claim(tx, held, 10)) == 2


async def test_one_stage_after_the_other(database: Database) -> None:
    async with database.transaction() as tx:
        await reader(tx, 1)
        running = await started(tx)
        paused = replace(running, stage=Stage.PAUSED, why="admin")
        assert await broadcasts.move(tx, paused, Stage.RUNNING)
        assert not await broadcasts.move(tx, paused, Stage.RUNNING)
        assert not await broadcasts.write(tx, running)
        assert not await broadcasts.discard(tx, running.id)


async def test_long_after_the_words_and_names_are_gone(database: Database) -> None:
    async with database.transaction() as tx:
        ann = await reader(tx, 1)
        running = await started(tx)
        assert len(await broadcasts.of(tx, ann.id)) == 1
        await broadcasts.move(tx, replace(running, stage=Stage.FINISHED), Stage.RUNNING)
        await broadcasts.forget(tx, tx.at + 1)
        assert await broadcasts.of(tx, ann.id) == []
        found = await broadcasts.find(tx, running.id)
        assert found is not None
        assert found.contents == {}


async def test_what_comes_back_after_a_cancellation_is_left_out(database: Database) -> None:
    async with database.transaction() as tx:
        await reader(tx, 1)
        running = await started(tx)
        (delivery,) = await broadcasts.claim(tx, running, 1)
        broadcasts.leave_out(tx, running.id)
        assert await broadcasts.move(tx, replace(running, stage=Stage.CANCELLED), Stage.RUNNING)
        broadcasts.settle(tx, delivery, DeliveryState.QUEUED)
        assert await broadcasts.counts(tx, running.id) == {DeliveryState.LEFT_OUT: 1}
