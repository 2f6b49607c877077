"""Backed up, erased, restored: still erased; and where the file of erasures is gone, that is said."""

from pathlib import Path

import pytest

from bot import backups, opening, restoring
from bot.errors import Misconfigured
from bot.settings import Settings
from storage import outbox, people, restored
from storage.records import Outgoing, Role, Urgency
from storage.vault import new_key
from tests.makers import make_settings
from tests.storage.erased import erase_ann, fill, there


@pytest.fixture
async def erased(tmp_path: Path) -> tuple[Settings, Path]:
    """A backup, and a database whose Ann was erased since."""
    places = {"database_url": f"sqlite:///{tmp_path}/data/bot.db", "backups": tmp_path / "backups"}
    settings = make_settings(**places, encryption_key=new_key())
    async with opening.database(settings) as opened, opened.transaction() as tx:
        ann = await fill(tx)
    assert backups.run(settings, None) == 0
    async with opening.database(settings) as opened, opened.transaction() as tx:
        await erase_ann(tx, ann)
    return settings, next(iter(settings.backups.iterdir()))


def card(chat: int) -> Outgoing:
    return Outgoing("sendMessage", {"chat_id": chat, "text": "Qzname Visser"}, chat, Urgency.NOTICE)


async def counted(settings: Settings) -> int:
    async with opening.database(settings) as opened, opened.transaction() as tx:
        waited = await restored.waited(tx)
    assert waited is not None
    return waited.erased


@pytest.mark.row(60)
async def test_still_erased(erased: tuple[Settings, Path], capsys: pytest.CaptureFixture[str]) -> None:
    settings, file = erased
    assert await restoring.run(settings, file, replace=True) == 0
    assert "Erasures done once more: 2" in capsys.readouterr().out
    assert not await there(settings)
    assert await counted(settings) == 2


async def test_a_database_that_was_copied_back_by_hand_forgets_at_the_next_start(tmp_path: Path) -> None:
    settings = make_settings(database_url=f"sqlite:///{tmp_path}/data/bot.db", encryption_key=new_key())
    async with opening.database(settings) as opened, opened.transaction() as tx:
        ann = await fill(tx)
    before = settings.database.read_bytes()
    async with opening.database(settings) as opened, opened.transaction() as tx:
        await erase_ann(tx, ann)
    settings.database.write_bytes(before)
    assert not await there(settings)


async def test_from_a_file_elsewhere(erased: tuple[Settings, Path], tmp_path: Path) -> None:
    """Also onto an empty machine; the file beside the data is whole after the next start."""
    settings, file = erased
    written = settings.data / "erasures.log"
    kept, elsewhere = written.read_text(), tmp_path / "copy.log"
    written.rename(elsewhere)
    with pytest.raises(Misconfigured, match="There is no file"):
        await restoring.run(settings, file, erasures=written, replace=True)
    assert await restoring.run(settings, file, erasures=elsewhere, replace=True) == 0
    assert not await there(settings)
    assert {*kept.splitlines()} <= {*written.read_text().splitlines()}


async def test_no_card_of_before_is_held(tmp_path: Path) -> None:
    """It may name somebody who was erased since: neither an owner gets it, nor a colleague, nor the group."""
    places = {"database_url": f"sqlite:///{tmp_path}/data/bot.db", "backups": tmp_path / "backups"}
    team = {"admin_ids": frozenset({1001}), "review_chat_id": -100}
    settings = make_settings(**places, **team, encryption_key=new_key())
    async with opening.database(settings) as opened, opened.transaction() as tx:
        people.takes_role(tx, people.add(tx, 1002, "en"), Role.REVIEWER)
        for chat in (1001, -100, 1002, 1003):
            outbox.add(tx, card(chat))
    backups.run(settings, None)
    assert await restoring.run(settings, next(iter(settings.backups.iterdir())), replace=True) == 0
    async with opening.database(settings) as opened, opened.transaction() as tx:
        assert await restored.send(tx) == 1
        assert [row.outgoing.chat_id for row in await outbox.claim(tx, 9, 9)] == [1003]


@pytest.mark.parametrize("left", ["", "2027-01-01T00:00:00Z 00000000 person 00000000000000000000000000000000\n"])
async def test_without_a_file_it_says_so(
    erased: tuple[Settings, Path], capsys: pytest.CaptureFixture[str], left: str
) -> None:
    """Or with that of another database."""
    settings, file = erased
    written = settings.data / "erasures.log"
    kept = written.read_text()
    written.write_text(left) if left else written.unlink()
    assert await restoring.run(settings, file, replace=True) == 0
    assert "There is no erasures.log" in capsys.readouterr().out
    assert await there(settings)
    written.write_text(kept)
    assert not await there(settings), "put back later, it is heeded at the next start"
