"""BOT_EVENTS_URL: a sign-on approved, corrected, withdrawn, as the other system hears of it."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.makers import sign_on
from tests.pipeline.test_events import SECRET, Receiver, listening
from tests.stage import Stage
from tests.visitor import Visitor, newcomer


@pytest_asyncio.fixture(loop_scope="session")
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    made.free.set()
    async with listening(made):
        yield made


async def told(stage: Stage, receiver: Receiver, n: int) -> list[Any]:
    await stage.until(f"{n} events", lambda: len(receiver.got) >= n)
    return [json.loads(body) for _, body in receiver.got]


@pytest.fixture
def sam(empty_stage: Stage) -> Visitor:
    return newcomer(empty_stage, "Sam")


@pytest.fixture
def ann(empty_stage: Stage) -> Visitor:
    return newcomer(empty_stage, "Ann")


def told_there(sam: Visitor, receiver: Receiver) -> dict[str, Any]:
    return {"admin_ids": frozenset({sam.id}), "events_url": receiver.url, "events_secret": SECRET}


async def test_approved_corrected_approved_again_and_withdrawn(
    empty_stage: Stage, sam: Visitor, ann: Visitor, receiver: Receiver
) -> None:
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        await sam.says("/start")
        made = await sign_on(ann)
        await sam.taps("review-approve")
        [first] = await told(stage, receiver, 1)
        assert first["data"] == {
            "reference": made,
            "organisation": "Harbour Legal Aid",
            "country": "NL",
            "website": "harbour-aid.org",
            "region": "150",
            "listing": "public",
        }
        await ann.says("/mysignature")
        await ann.taps("mysignature-correct")
        await ann.taps("signon-edit-organisation")
        await ann.says("Harbour Legal Aid Foundation")
        await ann.taps("signon-send")
        await sam.taps("review-approve")
        await ann.says("/mysignature")
        await ann.taps("mysignature-withdraw")
        await ann.taps("mysignature-really")
        events = await told(stage, receiver, 4)
        assert [(each["type"], each["data"]["organisation"]) for each in events] == [
            ("signon.approved", "Harbour Legal Aid"),
            ("signon.withdrawn", None),
            ("signon.approved", "Harbour Legal Aid Foundation"),
            ("signon.withdrawn", None),
        ]
        assert len({each["id"] for each in events}) == 4
        assert all("Visser" not in str(each) and "ann@" not in str(each) for each in events)


async def test_who_is_counted_is_not_named_there_either(
    empty_stage: Stage, sam: Visitor, ann: Visitor, receiver: Receiver
) -> None:
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        await sam.says("/start")
        await sign_on(ann, listing="counted")
        await sam.taps("review-approve")
        [event] = await told(stage, receiver, 1)
        assert event["data"]["country"] == "NL"
        assert "arbour" not in str(event)


async def test_what_was_never_approved_is_not_told(
    empty_stage: Stage, sam: Visitor, ann: Visitor, receiver: Receiver
) -> None:
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        await sam.says("/start")
        await sign_on(ann)
        await sam.taps("review-reject")
        await sam.taps("review-reason-duplicate")
        await sign_on(ann, organisation="Tulip Farmers for Peace")
        await sam.taps("review-approve")
        [event] = await told(stage, receiver, 1)
        assert event["data"]["organisation"] == "Tulip Farmers for Peace"


async def test_a_restart_tells_what_is_left(empty_stage: Stage, sam: Visitor, ann: Visitor, receiver: Receiver) -> None:
    receiver.codes = [500]
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        await sam.says("/start")
        await sign_on(ann)
        await sam.taps("review-approve")
        await told(stage, receiver, 1)
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        first, second, *_ = await told(stage, receiver, 2)
    assert first == second


async def test_without_an_address_nothing_is_kept_for_it(empty_stage: Stage, sam: Visitor, ann: Visitor) -> None:
    async with empty_stage.running(admin_ids=frozenset({sam.id})) as stage:
        await sam.says("/start")
        await sign_on(ann)
        await sam.taps("review-approve")
        async with stage.database.transaction() as tx:
            assert await tx.row("event_soonest") is not None
            assert (await tx.rows("event_due", at=tx.at, limit=5)) == []


async def test_what_the_secretariat_takes_back_or_corrects(
    empty_stage: Stage, sam: Visitor, ann: Visitor, receiver: Receiver
) -> None:
    async with empty_stage.running(**told_there(sam, receiver)) as stage:
        await sam.says("/start")
        made = await sign_on(ann)
        await sam.taps("review-approve")
        await sam.taps("review-undo")
        await sam.taps("review-approve")
        await sam.says(f"/review {made}")
        await sam.taps("review-edit")
        await sam.taps("review-field-organisation")
        await sam.says("Harbour Law")
        events = await told(stage, receiver, 5)
        assert [(each["type"], each["data"]["organisation"]) for each in events] == [
            ("signon.approved", "Harbour Legal Aid"),
            ("signon.withdrawn", None),
            ("signon.approved", "Harbour Legal Aid"),
            ("signon.withdrawn", None),
            ("signon.approved", "Harbour Law"),
        ]
