"""Backups while the bot runs: by night, tried out by a button, and what owners decide after a restore."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pyrage import x25519

from bot import backups, closing, digest, heads
from bot.core import backups as core
from bot.restored import quiet
from storage import facts, outbox, people, restored
from storage.records import Outgoing, Role, Urgency
from tests.makers import give_role, make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words


async def fact(stage: Stage, key: str) -> str:
    async with stage.database.transaction() as tx:
        return await facts.read(tx, key) or ""


def files(stage: Stage) -> list[Path]:
    return sorted(stage.settings.backups.glob("*")) if stage.settings.backups.is_dir() else []


async def hears_later(visitor: Visitor, stage: Stage, key: str) -> str:
    """What comes by itself, when a process beside the bot is done."""
    start = stage.house.say.text(visitor.language, key, {"when": "", "problem": ""})[:30]
    told = lambda: [call for call in stage.calls if start in str(call.args.get("text", ""))]  # noqa: E731
    await stage.until(f"{key} is told", told)
    await stage.quiet()
    return words(await visitor.hears(key))


async def night(stage: Stage) -> None:
    """The next one, and what is done in it."""
    stage.clock.ahead += timedelta(days=1)
    await stage.parts.keeper.look()
    await stage.quiet()


async def test_every_night_one_which_is_tried_out(empty_stage: Stage) -> None:
    owner = empty_stage.newcomer("Sam", "en")
    async with empty_stage.running(backup_hour=3, admin_ids=frozenset({owner.id})) as stage:
        sam = Visitor(stage, owner.id)
        await sam.says("/start")
        await stage.parts.keeper.look()
        assert files(stage) == [], "the bot is new: the first comes at the next hour"
        await sam.listens()
        await night(stage)
        (path,) = files(stage)
        assert path.stat().st_mode & 0o777 == 0o600
        at = await fact(stage, "backup-at")
        drilled = await fact(stage, "drill-at")
        assert at and drilled, "the first is tried out, too"
        assert min(int(at), int(drilled)) > stage.clock().timestamp() - 3600, "by the clock that ages are told by"
        await stage.parts.keeper.look()
        assert files(stage) == [path] and await fact(stage, "backup-at") == at
        await sam.hears_nothing()


async def test_one_that_fails_is_told_once_and_made_up_for(empty_stage: Stage, folder: Path) -> None:
    owner = empty_stage.newcomer("Sam", "en")
    (folder / "file").touch()
    async with empty_stage.running(backup_hour=3, admin_ids=frozenset({owner.id}), backups=folder / "file") as stage:
        sam = Visitor(stage, owner.id)
        await sam.says("/start")
        await stage.parts.keeper.look()
        await sam.listens()
        await night(stage)
        assert "disk refused" in words(await sam.hears_only("alert-backup"))
        await sam.listens()
        await stage.parts.keeper.look()
        stage.parts.keeper._not_before = 0
        await stage.parts.keeper.look()
        await sam.hears_nothing()
        (folder / "file").unlink()
        stage.parts.keeper._not_before = 0
        await stage.parts.keeper.look()
        assert len(files(stage)) == 1


async def test_none_by_itself_where_no_hour_is_set(stage: Stage, sam: Visitor) -> None:
    await night(stage)
    await night(stage)
    assert files(stage) == [] and await fact(stage, "backup-since") == ""


async def test_one_made_when_the_clock_was_set_back_is_kept(stage: Stage) -> None:
    later = stage.settings.backups / core.name(datetime.now(UTC) + timedelta(minutes=1))
    later.parent.mkdir()
    later.touch()
    path = await backed_up(stage)
    assert set(files(stage)) == {path, later}


async def test_two_within_a_second_have_two_names(stage: Stage) -> None:
    now = datetime.now(UTC)
    taken = {core.name(now + timedelta(seconds=each)) for each in range(5)}
    stage.settings.backups.mkdir()
    for each in taken:
        (stage.settings.backups / each).touch()
    assert (await backed_up(stage)).name not in taken


# --- the button


async def presses_drill(sam: Visitor) -> None:
    await sam.says("/admin")
    await sam.taps("panel-to-health")
    await sam.taps("panel-drill")
    await sam.is_told("drill-began")


async def backed_up(stage: Stage) -> Path:
    return (await asyncio.to_thread(backups.make, stage.settings, None)).path


def _files(stage: Stage) -> set[str]:
    """Without the journal, which comes and goes while the bot is at work."""
    return {path.name for path in stage.settings.data.iterdir()} - {"bot.db-journal"}


async def test_the_last_backup_is_tried_out(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, make_signon())
    await backed_up(stage)
    before = _files(stage)
    await presses_drill(sam)
    await hears_later(sam, stage, "drill-well")
    assert _files(stage) == before
    assert await fact(stage, "drill-at")
    assert [entry.act for entry in await stage.acts()] == ["drill"]


async def test_one_that_was_damaged(sam: Visitor, stage: Stage) -> None:
    path = await backed_up(stage)
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)
    await presses_drill(sam)
    assert "is damaged" in await hears_later(sam, stage, "drill-failed")
    assert not await fact(stage, "drill-at")


async def test_where_there_is_none(sam: Visitor, stage: Stage) -> None:
    await presses_drill(sam)
    await hears_later(sam, stage, "drill-none")


async def test_where_the_key_is_elsewhere(empty_stage: Stage) -> None:
    owner, key = empty_stage.newcomer("Sam", "en"), str(x25519.Identity.generate().to_public())
    async with empty_stage.running(backup_public_key=key, admin_ids=frozenset({owner.id})) as stage:
        sam = Visitor(stage, owner.id)
        await sam.says("/start")
        await backed_up(stage)
        await presses_drill(sam)
        await hears_later(sam, stage, "drill-elsewhere")


@pytest.mark.parametrize("data", ["backup:drill", "backup:send", "backup:drop"])
async def test_it_is_for_owners(ann: Visitor, stage: Stage, data: str) -> None:
    await ann.says("/start")
    for role in (Role.NONE, Role.REVIEWER, Role.EDITOR, Role.READER):
        await give_role(ann, role) if role else None
        await ann.presses(data)
        await ann.is_told("error-not-admin")
    assert await stage.acts() == []


async def test_an_old_button(sam: Visitor) -> None:
    await sam.presses("backup:nonsense")
    await sam.is_told("error-old-button")


# --- after a restore


async def restore(stage: Stage, *visitors: Visitor) -> None:
    """As if the bot had been restored: a notice waits for each of them."""
    async with stage.database.transaction() as tx:
        for each in visitors:
            payload = {"chat_id": each.id, "text": "Your sign-on was approved"}
            outbox.add(tx, Outgoing("sendMessage", payload, each.id, Urgency.NOTICE))
        waited = await restored.begin(tx, tx.at - 3600)
        restored.remember(tx, waited)
    await stage.ticks()


async def test_the_owners_are_told_once(sam: Visitor, robin: Visitor, ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.listens()
    await restore(stage, ann)
    for owner in (sam, robin):
        await owner.hears_only("restored-told", notices=1, replies=0, deliveries=0, broadcasts=0, updates=0, erased=0)
        await owner.listens()
    await stage.ticks()
    await sam.hears_nothing()
    await ann.hears_nothing()


@pytest.mark.row(60)
async def test_what_waited_is_sent_once(sam: Visitor, robin: Visitor, ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.listens()
    await restore(stage, ann)
    await sam.taps("waited-send")
    await sam.hears("waited-send-ask", count=1)
    await robin.taps("waited-send")
    await sam.taps("waited-send-yes")
    await sam.hears("waited-sent", count=1)
    assert [words(each) for each in await ann.news()] == ["Your sign-on was approved"]
    await ann.listens()
    await robin.taps("waited-send-yes")
    await robin.is_told("waited-gone")
    await robin.taps("waited-drop")
    await robin.is_told("waited-gone")
    await ann.hears_nothing()
    assert [entry.act for entry in await stage.acts()] == ["restored", "waited-sent"]


async def test_or_dropped(sam: Visitor, ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await ann.listens()
    await restore(stage, ann)
    await sam.taps("waited-drop")
    await sam.taps("waited-drop-yes")
    await sam.hears("waited-dropped", count=1)
    await sam.taps("waited-send")
    await sam.is_told("waited-gone")
    await ann.hears_nothing()


@pytest.mark.row(60)
async def test_who_erased_everything_gets_nothing_of_it(sam: Visitor, ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await restore(stage, ann, sam)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await sam.taps("waited-send")
    await sam.hears("waited-send-ask", count=1)


async def test_without_notices_there_is_nothing_to_decide(sam: Visitor, stage: Stage) -> None:
    await restore(stage)
    assert (await sam.hears_only("restored-told", notices=0))["buttons"] == []


async def test_what_the_day_brought_is_not_brought_again(stage: Stage) -> None:
    """The digest, the head of the chain, the thanks when signing closes: they may have gone out since."""
    settings = stage.settings.model_copy(update={"closes_at": datetime(2020, 1, 2, tzinfo=UTC)})
    async with stage.database.transaction() as tx:
        facts.write(tx, heads.DAY, "2020-01-01")
        await quiet(tx, settings, datetime.now(UTC))
        told = {key: await facts.read(tx, key) for key in (heads.DAY, digest.DAY, closing.DONE)}
    assert (told[heads.DAY] or "") > "2020-01-01" and told[digest.DAY] is None, "the bot was new"
    assert told[closing.DONE]


async def test_in_arabic(stage: Stage, sam: Visitor) -> None:
    async with stage.database.transaction() as tx:
        owner = await people.find(tx, sam.id)
        assert owner is not None
        people.speaks(tx, owner, "ar", chosen=True)
    sam.language = "ar"
    await restore(stage, newcomer(stage, "Layla", "ar"))
    await sam.hears_only("restored-told", notices=1)
    await sam.taps("waited-drop")
    await sam.taps("waited-drop-yes")
    await sam.hears("waited-dropped", count=1)


async def test_the_alarms_of_the_panel(sam: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        facts.write(tx, "backup-since", str(tx.at))
    await sam.says("/admin")
    assert "no backup" not in words(await sam.last())
    stage.clock.ahead = timedelta(days=3)
    await sam.says("/admin")
    assert "For 3 days no backup has been made" in words(await sam.last())
    async with stage.database.transaction() as tx:
        facts.write(tx, "backup-at", str(tx.at + 15 * 86400))
    stage.clock.ahead = timedelta(days=15)
    await sam.says("/admin")
    told = words(await sam.last())
    assert "For 2 weeks no backup has been tried out" in told and "backup has been made" not in told
