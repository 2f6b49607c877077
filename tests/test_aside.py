"""What a restore put aside has whoever was erased since: after two weeks it goes, and nothing else."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import backups
from tests.makers import make_settings
from tests.stage import Stage

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def name(days: int, now: datetime = NOW) -> str:
    return f"before-{now - timedelta(days=days):%Y%m%dT%H%M%SZ}"


def touched(folder: Path, *names: str) -> set[Path]:
    folder.mkdir(exist_ok=True)
    for each in names:
        (folder / each).touch()
    return {folder / each for each in names}


def test_after_two_weeks(tmp_path: Path) -> None:
    data, kept = tmp_path / "data", tmp_path / "backups"
    touched(data, f"bot.db.{name(14)}", f"bot.db.{name(14)}-wal", f"bot.db.{name(400)}")
    touched(kept, f"{name(15)}.age")
    staying = touched(data, "bot.db", f"bot.db.{name(13)}", "bot.db.before-20260101", "bot.db.before-99999999T999999Z")
    staying |= touched(kept, f"{name(13)}.age", "before-upgrade.age", "backup-20260101T000000Z.age")
    settings = make_settings(database_url=f"sqlite:///{data}/bot.db", backups=kept)
    for _ in range(2):
        backups.forget_aside(settings, NOW)
        assert {*data.iterdir(), *kept.iterdir()} == staying


async def test_the_bot_does_so_every_day(stage: Stage, folder: Path) -> None:
    """One that cannot be deleted stops nothing."""
    (old,) = touched(folder, f"bot.db.{name(14, stage.clock())}")
    (folder / f"bot.db.{name(15, stage.clock())}").mkdir()
    for _ in range(2):
        stage.clock.ahead += timedelta(days=1)
        await stage.parts.keeper.look()
    assert not old.exists()
