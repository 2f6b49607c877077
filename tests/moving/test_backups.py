"""Backups of a server's database: made while replicas work, tried out, put back; who was erased stays erased."""

import asyncio
import stat
from pathlib import Path

import pytest

from bot import backups, drilling, erasing, keys, opening, restoring, upgrading
from bot.errors import BackupFailed, DatabaseRefused, Misconfigured
from bot.pipeline import membership
from bot.settings import Settings
from storage import erasures, facts, outbox, people, postgres, replicas, restored, served, signons, steps
from storage.database import Database
from storage.erasure_log import Log
from storage.records import Outgoing, Urgency
from storage.vault import Vault, read_key
from tests.makers import make_settings
from tests.postgres import Server, free_port
from tests.stage import Stage
from tests.storage import earlier
from tests.storage.erased import TELEGRAM, erase_ann, fill, there
from tests.visitor import newcomer


@pytest.fixture
def settings(tmp_path: Path, url: str, key: str, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Of a bot on a server, whose folder this is."""
    monkeypatch.chdir(tmp_path)
    return make_settings(database_url=url, backups=tmp_path / "backups", encryption_key=key)


async def filled(settings: Settings) -> people.Person:
    async with opening.database(settings) as opened, opened.transaction() as tx:
        outbox.add(tx, Outgoing("sendMessage", {"chat_id": 1003, "text": "Approved"}, 1003, Urgency.NOTICE))
        return await fill(tx)


async def fact(settings: Settings, key: str) -> str | None:
    async with opening.database(settings) as opened, opened.transaction() as tx:
        return await facts.read(tx, key)


async def backed_up(settings: Settings) -> Path:
    return (await asyncio.to_thread(backups.make, settings, None)).path


async def test_made_while_a_replica_works_and_tried_out(settings: Settings) -> None:
    await filled(settings)
    async with opening.database(settings) as opened, membership.joined(opened, 15):
        path = await backed_up(settings)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert await drilling.run(settings, None, None) == 0
    assert await fact(settings, backups.AT) and await fact(settings, drilling.AT)
    assert [each.name for each in settings.data.iterdir()] == []


async def test_put_back_into_an_empty_one(settings: Settings, server: Server, tmp_path: Path) -> None:
    await filled(settings)
    path = await backed_up(settings)
    elsewhere = settings.model_copy(update={"database_url": server.fresh()})
    assert await restoring.run(elsewhere, path, replace=False) == 0
    assert await there(elsewhere)
    async with opening.database(elsewhere) as opened, opened.transaction() as tx:
        assert await restored.held(tx) == 1, "what waited is not sent"


async def test_in_the_place_of_another(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    """Which goes into a backup of its own first."""
    ann = await filled(settings)
    path = await backed_up(settings)
    async with opening.database(settings) as opened, opened.transaction() as tx:
        await replicas.join(tx, -1)
        newer = people.add(tx, 1009, "fr").id
    with pytest.raises(Misconfigured, match=r"not empty .*add --replace"):
        await restoring.run(settings, path, replace=False)
    assert await restoring.run(settings, path, replace=True) == 0
    (last,) = settings.backups.glob("before-*.age")
    assert str(last) in capsys.readouterr().out
    async with opening.database(settings) as opened, opened.transaction() as tx:
        assert await people.by_id(tx, ann.id) and await people.by_id(tx, newer) is None
        assert await replicas.join(tx, -1) == 2, "what was given to a replica is given to no other"
    last = last.rename(last.with_name("aside.age"))  # in the same second, the next would have its name
    assert await restoring.run(settings, last, replace=True) == 0
    async with opening.database(settings) as opened, opened.transaction() as tx:
        assert await people.by_id(tx, newer)


async def test_not_while_the_bot_is_at_work(settings: Settings) -> None:
    await filled(settings)
    path = await backed_up(settings)
    async with opening.database(settings) as opened, membership.joined(opened, 15):
        with pytest.raises(BackupFailed, match="at work"):
            await restoring.run(settings, path, replace=True)
    assert await there(settings)


async def test_not_one_of_another_key(settings: Settings, server: Server, key: str) -> None:
    await filled(settings)
    with pytest.raises(BackupFailed, match="does not open"):
        await backed_up(make_settings(database_url=settings.database_url, encryption_key="x" * 43 + "="))


# --- who was erased


async def leads(opened: Database, settings: Settings) -> None:
    await erasing.keep(opened, erasing.file(settings))


@pytest.mark.parametrize("how", ["restore", "by hand"])
async def test_who_was_erased_since_stays_erased(settings: Settings, server: Server, how: str) -> None:
    ann = await filled(settings)
    path, before = await backed_up(settings), server.fresh(like=settings.database_url)
    async with opening.database(settings) as opened:
        await leads(opened, settings)
        async with opened.transaction() as tx:
            await erase_ann(tx, ann)
    if how == "restore":
        assert await restoring.run(settings, path, replace=True) == 0
        assert not await there(settings)
    else:
        assert not await there(settings.model_copy(update={"database_url": before}))


async def test_what_a_replica_erases_the_leader_writes_down(settings: Settings) -> None:
    """Into its own file, which the others do not have."""
    ann = await filled(settings)
    async with opening.database(settings) as leader, opening.database(settings) as other:
        await leads(leader, settings)
        async with other.transaction() as tx:
            await erase_ann(tx, ann)
        assert erasing.file(settings).lines() == []
        async with leader.transaction() as tx:
            await erasing.follow(tx, None, None)  # type: ignore[arg-type]
        assert len(erasing.file(settings).lines()) == 2
    async with opening.database(settings) as opened, opened.transaction() as tx:
        assert await erasures.behind(tx, tx.at) == 0


async def test_who_leads_next_writes_down_what_the_one_before_did(settings: Settings, tmp_path: Path) -> None:
    ann = await filled(settings)
    async with opening.database(settings) as opened:
        await leads(opened, settings)
        async with opened.transaction() as tx:
            await erase_ann(tx, ann)
        await erasing.keep(opened, Log(tmp_path / "other.log"))
    assert Log(tmp_path / "other.log").lines() == erasing.file(settings).lines() != []


# --- upgrades, and other commands


async def earlier_one(settings: Settings, tmp_path: Path, key: str) -> int:
    """A database as the last program left it; its schema."""
    number = steps.steps()[-2][0]
    earlier.make(tmp_path / "old.db", Vault(read_key(key)), number)
    await served.from_file(tmp_path / "old.db", settings.database_url, Vault(read_key(key)))
    return number


async def test_a_backup_before_an_upgrade(settings: Settings, server: Server, tmp_path: Path, key: str) -> None:
    number = await earlier_one(settings, tmp_path, key)
    told = lambda: server.query(settings.database_url, "SELECT max(number) FROM schema_steps")[0][0]  # noqa: E731
    async with upgrading.looked_into(settings) as opened, opened.transaction() as tx:
        assert await signons.find(tx, "AAAA-2222")
    assert told() == number, "a look at it leaves it as it is"
    async with opening.database(settings):
        assert told() == steps.newest()
    (made,) = settings.backups.iterdir()
    assert await drilling.run(settings, made, None) == 0


async def test_a_key_is_not_changed_by_two(settings: Settings, capsys: pytest.CaptureFixture[str], key: str) -> None:
    settings.data.mkdir()
    (settings.data / "encryption.key").write_text(f"{key}\n")
    settings = make_settings(database_url=settings.database_url, backups=settings.backups)
    await filled(settings)
    async with opening.database(settings) as opened, membership.joined(opened, 15):
        assert await keys.rotate(settings, 180) == 0
        assert "The running bot takes it over" in capsys.readouterr().out


async def test_the_server_is_away(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "OPEN_SECONDS", 0.3)
    away = settings.model_copy(update={"database_url": f"postgresql://bot@127.0.0.1:{free_port()}/bot"})
    with pytest.raises(BackupFailed, match="cannot be used"):
        await backed_up(away)
    with pytest.raises(DatabaseRefused, match="cannot be used"):
        async with opening.database(away):
            pass


@pytest.mark.embedded
async def test_a_bot_on_a_server_keeps_the_file(empty_stage: Stage, server: Server, folder: Path) -> None:
    """In its folder; also of what was erased before it led."""
    where = {"database_url": server.fresh(), "folder": folder / "data"}
    empty_stage.settings = empty_stage.settings.model_copy(update=where)
    async with opening.database(empty_stage.settings) as opened, opened.transaction() as tx:
        people.erase(tx, people.add(tx, TELEGRAM, "en"))
    written = Log(folder / "data" / "erasures.log")
    assert written.lines() == []
    async with empty_stage.running() as stage:
        assert len(written.lines()) == 1
        layla = newcomer(stage, "Layla", "ar")
        await layla.says("/start")
        await layla.says("/erase")
        await layla.taps("erase-all")
        await stage.quiet()
        assert len(written.lines()) == 2
