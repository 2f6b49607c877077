"""The closing date: a certificate once, thanks once to those who stand; the head of the chain in the channel."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.pipeline import ticker
from bot.sandbox.model import SECRETARIAT
from storage import chain
from storage.records import Listing, Source, Status
from tests.makers import has_signed, make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer


def closing(stage: Stage, **more: Any) -> tuple[Visitor, dict[str, Any]]:
    """An owner, and the settings of a bot that closes in two days."""
    sam = newcomer(stage, "Sam")
    return sam, {"admin_ids": frozenset({sam.id}), "closes_at": datetime.now(UTC) + timedelta(days=2), **more}


async def certificate(visitor: Visitor) -> dict[str, Any]:
    names = [message["document"]["file_name"] for message in await visitor.news() if "document" in message]
    assert len(names) == 1 and names[0].startswith("certificate-"), names
    made: dict[str, Any] = json.loads(await visitor.file(names[0]))
    return made


async def test_once_a_certificate_and_thanks_in_each_language(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closing(stage)
    ann, zoe, max_, eve = (
        newcomer(stage, name, language)
        for name, language in (("Ann", "en"), ("Zoe", "ar"), ("Max", "fr"), ("Eve", "en"))
    )
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann, reference="AAAA-AAAA")
        await has_signed(ann, reference="BBBB-BBBB", organisation="Second One", listing=Listing.COUNTED)
        await has_signed(zoe, reference="CCCC-CCCC", organisation="Third One")
        await has_signed(max_, reference="DDDD-DDDD", organisation="Gone One", status=Status.WITHDRAWN)
        await eve.says("/start")
        await put_signons(
            stage.database,
            make_signon(reference="EEEE-EEEE", organisation="From a File", version=None, source=Source.IMPORT),
        )
        for each in (sam, ann, zoe, max_, eve):
            await each.listens()
        await stage.ticks(days=1)
        await sam.hears_nothing()
        await stage.ticks(days=1, hours=1)
        await ann.hears_only("closing-thanks", count=4)
        await zoe.hears_only("closing-thanks", count=4)
        await max_.hears_nothing()
        await eve.hears_nothing()
        made = await certificate(sam)
        async with stage.database.transaction() as tx:
            head = await chain.head(tx)
        assert head is not None and made["chain"] == {"length": head.seq, "head": head.hash}
        organisations = {"all": 4, "named": 3, "counted": 1, "by_version": {"1": 3, "unknown": 1}}
        assert made["organisations"] == organisations
        assert {"version": 1, "language": "en"}.items() <= made["statement"][0].items()
        assert not {"Harbour", "Second One", "Ann Visser"} & {*json.dumps(made).split('"')}, "it names nobody"
        for each in (sam, ann, zoe):
            await each.listens()
        await stage.ticks(days=1)
    later = {"closes_at": datetime.now(UTC) + timedelta(days=30)}
    async with stage.running(**later):
        await stage.ticks(days=1)
        await stage.ticks(days=40)
        await sam.hears_nothing()
        await ann.hears_nothing()


async def test_who_still_waits_is_told_so_once_and_set_aside_ones_notice_nothing(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closing(stage)
    ann, zoe, eve = (newcomer(stage, *who) for who in (("Ann", "en"), ("Zoe", "ar"), ("Eve", "en")))
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann, reference="AAAA-AAAA")
        await has_signed(ann, reference="BBBB-BBBB", organisation="Second One", status=Status.PENDING)
        await has_signed(zoe, reference="CCCC-CCCC", organisation="Third One", status=Status.PENDING)
        await has_signed(eve, reference="DDDD-DDDD", organisation="Held One", status=Status.PENDING, held=True)
        for each in (ann, zoe, eve):
            await each.listens()
        await stage.ticks(days=2, hours=1)
        await ann.hears_only("closing-thanks", count=1)
        await zoe.hears_only("closing-waiting")
        await eve.hears_only("closing-waiting")
        await zoe.listens()
        await stage.ticks(days=1)
        await zoe.hears_nothing()


async def test_an_owner_makes_it_again_and_nobody_else(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closing(stage)
    eve = newcomer(stage, "Eve")
    async with stage.running(**settings):
        await sam.says("/start")
        await eve.says("/start")
        await stage.ticks(days=3)
        await sam.says("/admin")
        await sam.taps("certificate-again")
        assert (await certificate(sam))["organisations"]["all"] == 0
        await eve.presses("certificate")
        await eve.is_told("error-not-admin")
        await eve.hears_nothing()
        assert [each.act for each in await stage.acts()].count("certificate") == 1


async def test_a_crash_between_leaves_nothing_half_done(empty_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mark and all messages are one transaction."""
    stage = empty_stage
    sam, settings = closing(stage)
    ann = newcomer(stage, "Ann")
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann)
        await ann.listens()

        async def broken(*_: object) -> None:
            raise RuntimeError("a fault")

        with monkeypatch.context() as patch:
            patch.setattr("storage.closing.standing", broken)
            await stage.ticks(days=3)
        await ann.hears_nothing()
        await stage.ticks(hours=1)
        await ann.hears_only("closing-thanks")


# --- the head of the chain in the channel


async def test_the_head_is_posted_daily_and_once(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closing(stage, channel_id=SECRETARIAT)
    async with stage.running(**settings):
        await sam.says("/start")
        await stage.ticks_on(1, 12)
        assert posts(stage) == [], "no link yet"
        await put_signons(stage.database, make_signon())
        await stage.ticks_on(1, 13)
        await stage.ticks_on(1, 14)
        async with stage.database.transaction() as tx:
            head = await chain.head(tx)
        assert head is not None and len(posts(stage)) == 1 and head.hash in posts(stage)[0]
        assert "Harbour" not in posts(stage)[0]
    async with stage.running(closes_at=None):
        await stage.ticks_on(1, 15)
        assert posts(stage) == []
        await stage.ticks_on(2, 9)
        assert len(posts(stage)) == 1


def posts(stage: Stage) -> list[str]:
    return [
        str(call.args["text"]) for call in stage.calls if call.args.get("chat_id") in (SECRETARIAT, str(SECRETARIAT))
    ]


async def test_a_channel_that_refuses_alerts_once_a_day(empty_stage: Stage) -> None:
    stage = empty_stage
    stage.harmless = (*stage.harmless, "chat not found")
    sam, settings = closing(stage, channel_id=-1009999999999)
    async with stage.running(**{**settings, "closes_at": None}):
        await sam.says("/start")
        await put_signons(stage.database, make_signon())
        await sam.listens()
        for hour in (12, 13, 14):
            await stage.ticks_on(1, hour)
        assert len(await sam.all("head-refused")) == 1
        await sam.listens()
        await stage.ticks_on(2, 12)
        await stage.ticks_on(2, 13)
        await sam.hears_only("head-refused")


def test_the_duties_are_due() -> None:
    assert {"heads", "closing"} <= {duty.__module__.rpartition(".")[2] for duty in ticker.DUTIES}
