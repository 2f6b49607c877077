"""`python -m bot move`, as an operator types it: what it says, what it refuses."""

from pathlib import Path

import pytest

from bot import moving
from bot.errors import DatabaseRefused, Misconfigured
from bot.settings import Settings
from storage import copies, postgres
from tests.makers import make_settings, sign_on
from tests.moving.test_copy import content
from tests.postgres import Server, free_port
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import newcomer


async def test_it_counts_and_says_what_to_do(full: str, settings: Settings, url: str) -> None:
    ended = await command(settings, "move", full, url)
    assert (ended.code, ended.err) == (0, "")
    *table, sentence, advice = ended.out.splitlines()
    assert ["signons", "2"] in [line.split() for line in table] and len(table) > 40
    assert sentence.startswith("✓ Moved") and "SQLite" in sentence and "PostgreSQL" in sentence
    assert "BOT_DATABASE_URL" in advice
    assert "fr" not in ended.out.split() and "Harbour" not in ended.out
    again = await command(settings, "move", full, url)
    assert again.code == 5 and "is not empty" in again.err and again.out == ""


@pytest.mark.embedded
async def test_what_people_did(empty_stage: Stage, server: Server, folder: Path) -> None:
    owner = empty_stage.newcomer("Sam", "en")
    async with empty_stage.running(admin_ids=frozenset({owner.id})) as stage:
        for name, language in (("Ann", "en"), ("Layla", "ar")):
            visitor = newcomer(stage, name, language)
            await visitor.says("/start")
            await sign_on(visitor, organisation=f"Association of {name}")
        await visitor.says("/erase")
        await visitor.taps("erase-all")
        settings = stage.settings
    url, back = server.fresh(), f"sqlite:///{folder}/back.db"
    before = content(settings.database)
    assert await moving.run(settings, settings.database_url, url) == 0
    assert await moving.run(settings, url, back) == 0
    assert content(folder / "back.db") == before


async def test_what_lies_beside_a_file_is_named(
    full: str, settings: Settings, url: str, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (settings.data / "encryption.key").write_text(key)
    (settings.data / "erasures.log").touch()
    await moving.run(make_settings(), full, url)
    assert f"from {settings.data} into data: encryption.key and erasures.log" in capsys.readouterr().out


async def test_the_two_are_one(full: str, settings: Settings) -> None:
    with pytest.raises(Misconfigured, match="same"):
        await moving.run(settings, full, full)


async def test_there_is_no_file(settings: Settings, url: str) -> None:
    with pytest.raises(Misconfigured, match="There is no database"):
        await moving.run(settings, settings.database_url, url)
    assert not settings.data.exists()


async def test_no_address_of_a_database(full: str, settings: Settings) -> None:
    with pytest.raises(DatabaseRefused, match="must be sqlite"):
        await moving.run(settings, full, "mysql://localhost/bot")


@pytest.mark.parametrize("which", ["source", "target"])
async def test_the_file_is_in_use(full: str, settings: Settings, url: str, tmp_path: Path, which: str) -> None:
    with copies.in_use(settings.database), pytest.raises(DatabaseRefused, match="stop the bot first"):
        await moving.run(settings, *((full, url) if which == "source" else (url, full)))


async def test_a_restore_was_broken_off(full: str, settings: Settings, url: str) -> None:
    copies.interrupted(settings.database).touch()
    with pytest.raises(DatabaseRefused, match="broken off"):
        await moving.run(settings, full, url)


async def test_the_server_is_away(full: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres, "OPEN_SECONDS", 0.3)
    with pytest.raises(DatabaseRefused, match="cannot be used"):
        await moving.run(settings, full, f"postgresql://bot:secret@127.0.0.1:{free_port()}/bot")
