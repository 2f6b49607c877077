"""What ends when, counted: on the panel, in chat, and by the command."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from bot import ageing
from bot.retaining import AGES, table
from storage import people
from storage.records import Status
from tests.makers import fill_in, make_settings, make_signon, put_signons
from tests.stage import Stage, plain_house
from tests.visitor import Visitor, newcomer, words


async def test_the_panel_and_the_screen_say_what_ends_next(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sam.says("/admin")
    assert "Data that ends next" not in words(await sam.hears_only("panel"))
    await fill_in(ann, upto="name")
    await sam.says("/admin")
    assert "Data that ends next: unfinished sign-ons" in words(await sam.hears_only("panel"))
    await sam.taps("panel-to-retention")
    shown = words(await sam.hears_only("retention"))
    assert "unfinished sign-ons (kept 30 days). Due now: 0, within two weeks: 0" in shown
    assert "rejected sign-ons (kept 90 days)" in shown and "withdrawn sign-ons (kept 30 days)" in shown
    assert "Ann" not in shown
    await ann.presses("retention")
    await ann.is_told("error-not-admin")


async def test_the_counts_agree_with_what_goes(ann: Visitor, stage: Stage) -> None:
    """What is due by the table is gone after the next tick, and nothing else."""
    await fill_in(ann, upto="name", organisation="Tulip Farmers for Peace")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
    assert person is not None
    ended = (Status.REJECTED, Status.WITHDRAWN)
    await put_signons(stage.database, *(make_signon(person_id=person.id, status=status) for status in ended))
    for ahead, due in ((29, {}), (31, {"draft": 1, "withdrawn": 1}), (91, {"rejected": 1})):
        stage.clock.ahead = timedelta(days=ahead)
        before = len(await stage.signons())
        assert await due_now(stage) == due
        await stage.ticks()
        assert before - len(await stage.signons()) == sum(n for what, n in due.items() if what != "draft")
        assert await due_now(stage) == {}


async def due_now(stage: Stage) -> dict[str, int]:
    async with stage.database.transaction() as tx:
        return {each.what: each.now for each in await table(tx, stage.settings, stage.clock()) if each.now}


async def test_the_command_only_looks(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    closes = datetime.now(UTC) - timedelta(days=170)
    settings = stage.settings.model_copy(update={"closes_at": closes})
    async with stage.database.transaction() as tx:
        person = people.add(tx, 4711, "en")
    await put_signons(stage.database, make_signon(person_id=person.id))
    assert await ageing.run(settings, dry=True) == 0
    told = capsys.readouterr().out
    lines = told.splitlines()
    assert lines[0].split("  ")[0] == "what" and "due in 14 days" in lines[0]
    assert len(lines) == 1 + len(AGES) + 1
    [contacts] = [line for line in lines if line.startswith("representatives")]
    day = (datetime.now(UTC) + timedelta(days=14)).date()
    assert contacts.split()[-5:] == ["180", "days", "0", "1", day.isoformat()], "late: two weeks from the warning"
    assert "Harbour" not in told and "Ann" not in told
    assert await ageing.run(stage.settings, dry=True) == 0
    assert "BOT_CLOSES_AT is empty" in capsys.readouterr().out
    assert await ageing.run(settings, dry=False) == 0
    assert "by itself" in capsys.readouterr().out
    assert (await stage.signons())[0].representative.name


async def test_the_notices_name_the_days_of_the_setting(empty_stage: Stage) -> None:
    """Text and code agree: both come from one place."""
    ann = newcomer(empty_stage, "Ann")
    async with empty_stage.running(keep_contacts_days=77):
        await ann.says("/privacy")
        await ann.hears("privacy", keep="77 days", rejected="90 days", withdrawn="30 days")
        await ann.says("/sign")
        await ann.hears("signon-consent", keep="77 days", days=30)


@pytest.mark.parametrize("language", sorted(plain_house().texts.languages))
def test_every_language_says_the_days_of_the_code(language: str) -> None:
    house = plain_house()
    args = {"rejected": "R90", "withdrawn": "W30", "keep": "K180", "draft_days": 30, "question_days": 90}
    told = house.say.plain(language, "privacy", {"controller": "C", "contact": "c", "news_days": 60, **args})
    asked = house.say.plain(language, "signon-consent", {"step": 1, "steps": 9, "days": 30, **args})
    assert all(f"{name}" in told for name in ("R90", "W30", "K180"))
    assert "K180" in asked and not {"R90", "W30"} & {*asked.split()}


@pytest.mark.parametrize("days", [0, 13, 3651])
def test_a_time_that_leaves_no_room_for_a_warning_is_refused(days: int) -> None:
    with pytest.raises(ValidationError, match="keep_contacts_days"):
        make_settings(keep_contacts_days=days)
