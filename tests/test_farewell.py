"""A set time after closing, representatives are forgotten: told before, in batches, the lines stay, the chain holds."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import farewell
from bot.core import retention
from storage import chain, farewells, people, seconds
from storage.records import Listing, Proof, Status
from tests.makers import CONTACT, has_signed, make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer

KEEP = 20
NAMES = ("Ann Visser", "ann@harbour.example.org")


def closes(stage: Stage) -> tuple[Visitor, dict[str, Any]]:
    """An owner, and a bot that closes tomorrow and forgets representatives twenty days later."""
    sam = newcomer(stage, "Sam")
    closes_at = datetime.now(UTC) + timedelta(days=1)
    return sam, {"admin_ids": frozenset({sam.id}), "closes_at": closes_at, "keep_contacts_days": KEEP}


async def soundly(stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        assert await chain.first_broken(tx) is None


async def test_warned_told_and_forgotten(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closes(stage)
    people_ = ("Ann", "en"), ("Zoe", "ar"), ("Max", "fr"), ("Eve", "en")
    ann, zoe, max_, eve = everybody = [newcomer(stage, name, language) for name, language in people_]
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann, reference="AAAA-AAAA")
        await has_signed(zoe, reference="BBBB-BBBB", organisation="Second One", listing=Listing.REGION)
        await has_signed(max_, reference="CCCC-CCCC", organisation="Undecided One", status=Status.PENDING)
        await has_signed(eve, reference="DDDD-DDDD", organisation="Gone One", status=Status.WITHDRAWN)
        await stage.ticks(days=6)  # closing, and thanks
        await listen(sam, *everybody)
        await stage.ticks(hours=1)
        for each in (sam, *everybody):
            await each.hears_nothing()
        await stage.ticks(days=1)
        await sam.hears("farewell-warning", people=3, lines=2, pending=1)
        await ann.hears_only("farewell-told", contact=CONTACT)
        await zoe.hears_only("farewell-told")
        await max_.hears_only("farewell-told-pending")
        await eve.hears_nothing()
        await sam.taps("export-contacts")
        await sam.hears("export-contacts-ask", count=2)
        await listen(sam, *everybody)
        await stage.ticks(days=13)
        assert len(await sam.all("farewell-warning")) == 1, "the second one"
        await ann.hears_nothing()
        assert len(await stage.signons()) == 4
        await sam.listens()
        await stage.ticks(days=2)
        await sam.hears("farewell-done", count=3)
        await afterwards(stage, ann)
        await sam.listens()
        await stage.ticks(days=1)
        await sam.hears_nothing()
    folder = stage.settings.data
    kept = b"".join(path.read_bytes() for path in folder.glob("bot.db*")) + (folder / "erasures.log").read_bytes()
    assert not [name for name in NAMES if name.encode() in kept]


async def listen(*visitors: Visitor) -> None:
    for each in visitors:
        await each.listens()


async def afterwards(stage: Stage, ann: Visitor) -> None:
    """The lines stand, without their people; a receipt is still good."""
    left = {each.reference: each for each in await stage.signons()}
    assert left.pop("DDDD-DDDD").person_id is not None, "what was withdrawn has its own time"
    assert set(left) == {"AAAA-AAAA", "BBBB-BBBB"}
    for each in left.values():
        assert (each.person_id, each.representative.name, each.representative.email) == (None, "", "")
        assert each.status is Status.APPROVED and each.version is not None
    assert left["BBBB-BBBB"].country == "NL", "its country stays sealed, and counted by region"
    await soundly(stage)
    await ann.says("/signatories harbour")
    await ann.hears_only("signatories-list", found=1)
    await ann.says("/mysignature")
    await ann.hears_only("mysignature-none")
    async with stage.database.transaction() as tx:
        evidence = await chain.evidence(tx, "AAAA-AAAA")
    assert evidence is not None
    await ann.says(f"/verify {evidence.link.code}")
    await ann.hears("verify-stands-named", organisation="Harbour Legal Aid")
    await ann.hears("verify-anonymised")
    assert [each.subject for each in await stage.acts() if each.act == "anonymised"] == ["3"]


async def test_off_for_a_long_time_nobody_is_forgotten_unwarned(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closes(stage)
    ann = newcomer(stage, "Ann")
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann)
        await stage.ticks(days=300)
        await ann.hears("farewell-told")
        await sam.hears("farewell-warning", people=1)
        assert len(await stage.signons()) == 1
        await stage.ticks(days=13, hours=23)
        assert (await stage.signons())[0].representative.name
        await stage.ticks(hours=2)
        assert not (await stage.signons())[0].representative.name


async def test_another_closing_date_is_another_plan(empty_stage: Stage) -> None:
    """Signing on is opened again: who was told is told the new day in time, and nothing ends on the old one."""
    stage = empty_stage
    sam, settings = closes(stage)
    ann = newcomer(stage, "Ann")
    async with stage.running(**settings):
        await sam.says("/start")
        await has_signed(ann)
        await stage.ticks(days=8)
        await ann.hears("farewell-told")
        await ann.listens()
    async with stage.running(**settings | {"closes_at": settings["closes_at"] + timedelta(days=60)}):
        await stage.ticks(days=14)
        await ann.hears_nothing()
        assert (await stage.signons())[0].representative.name
        await stage.ticks(days=46)
        await ann.hears("farewell-told")
    async with stage.running(**settings | {"closes_at": None}):
        await stage.ticks(days=400)
        assert (await stage.signons())[0].representative.name, "no closing date, no end"


async def test_killed_between_two_batches_and_within_one(empty_stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = empty_stage
    sam, settings = closes(stage)
    ann = newcomer(stage, "Ann")
    monkeypatch.setattr(farewell, "AT_ONCE", 2)
    async with stage.running(**settings):
        await sam.says("/start")
        who = await has_signed(ann)
        others = [make_signon(person_id=who, organisation=f"Body {number}") for number in range(4)]
        await put_signons(stage.database, *others)
        await stage.ticks(days=8)
        part, done = farewells.part, []

        async def dies(tx: Any, each: Any) -> None:
            await part(tx, each)
            done.append(each)
            if len(done) == 4:
                raise RuntimeError("killed")

        with monkeypatch.context() as patch:
            patch.setattr(farewells, "part", dies)
            await stage.ticks(days=14)
            await stage.ticks(minutes=1)
        left = [each for each in await stage.signons() if each.representative.name]
        assert len(left) == 3, "the first two are done, of the second batch nothing"
        await soundly(stage)
        assert not await sam.all("farewell-done")
        await stage.ticks(minutes=1)
        await stage.ticks(minutes=1)
        await sam.hears("farewell-done", count=5)
        assert not [each for each in await stage.signons() if each.representative.name]
        await soundly(stage)


async def test_second_officers_are_told_and_forgotten(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, settings = closes(stage)
    ann, bob = newcomer(stage, "Ann"), newcomer(stage, "Bob")
    async with stage.running(**settings):
        await sam.says("/start")
        await bob.says("/start")
        made = make_signon(proofs=(Proof.SECOND,))
        await ann.says("/start")
        async with stage.database.transaction() as tx:
            first, second = await people.find(tx, ann.id), await people.find(tx, bob.id)
            assert first is not None and second is not None
        made = make_signon(person_id=first.id, proofs=(Proof.SECOND,))
        await put_signons(stage.database, made)
        async with stage.database.transaction() as tx:
            token = await seconds.offer(tx, made, tx.at + 1000)
            found = await seconds.opened(tx, token)
            assert found is not None and await seconds.take(tx, found, second.id, tx.at)
            taken = await seconds.of_signon(tx, made.reference)
            assert taken is not None
            seconds.says(tx, taken, name="Bob", role="chair")
            assert await seconds.confirm(tx, taken, second.id, tx.at)
        await stage.ticks(days=8)
        await bob.hears("farewell-told")
        await stage.ticks(days=14)
        assert stage.beside("SELECT count(*) FROM seconds") == [(0,)]
        assert (await stage.signons())[0].proofs == (Proof.SECOND,)
        await soundly(stage)


def test_the_time_between_the_warnings() -> None:
    assert retention.LAST_WARNING < retention.WARNING
