"""/admin: one message in which everything that waits can be seen, edited in place."""

from datetime import timedelta

import pytest

from storage import facts, inbox
from storage.records import Role, Status
from tests.makers import give_role, make_signon, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words

SCREENS = {
    "panel-to-texts": "texts",
    "panel-to-health": "health",
    "panel-to-retention": "retention",
    "panel-to-people": "people",
    "panel-to-log": "log-empty",
}


async def panel(visitor: Visitor) -> list[str]:
    """Its lines."""
    await visitor.says("/admin")
    return words(await visitor.hears_only("panel")).splitlines()[2:]


def line(stage: Stage, key: str, **args: str | int) -> str:
    return stage.house.texts.get("en", key, args).replace("<b>", "").replace("</b>", "")


async def labels(visitor: Visitor) -> set[str]:
    return {each["text"] for each in buttons(await visitor.last())}


async def test_when_nothing_waits(sam: Visitor, stage: Stage) -> None:
    lines = await panel(sam)
    wanted = ("panel-signons-none", "panel-questions-none", "panel-news-none", "panel-backup-none", "health-well")
    assert {line(stage, key) for key in wanted} <= set(lines)


async def test_what_waits_and_since_when(sam: Visitor, stage: Stage) -> None:
    await put_signons(
        stage.database, make_signon(status=Status.PENDING), make_signon(organisation="B", status=Status.PENDING)
    )
    stage.clock.ahead = timedelta(days=3, hours=1)
    assert line(stage, "panel-signons", number=2, age="3 days") in await panel(sam)


async def test_the_last_backup(sam: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        facts.write(tx, "backup-at", str(tx.at))
    stage.clock.ahead = timedelta(hours=5, minutes=1)
    assert line(stage, "panel-backup", age="5 hours") in await panel(sam)
    stage.clock.ahead = timedelta(days=9)
    assert any("The last backup is 9 days old" in each for each in await panel(sam))


async def test_what_is_wrong_is_said_in_plain_words(sam: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        facts.count(tx, "floods", 3)
        await inbox.add(tx, (1, b"{}", 5))
        [row] = await inbox.take(tx, 1)
        inbox.set_aside(tx, row, "Crash")
    lines = await panel(sam)
    assert line(stage, "health-dead", number=1, length="") in lines
    assert line(stage, "health-well") not in lines
    await sam.taps("panel-to-health")
    await sam.hears_only("health", dead=1, floods=3, uncertain=0, lost=0, database=stage.database.description)


@pytest.mark.parametrize("button", SCREENS)
async def test_every_screen_is_the_same_message_and_leads_back(sam: Visitor, button: str) -> None:
    await panel(sam)
    first = (await sam.last())["message_id"]
    await sam.taps(button)
    assert (await sam.hears_only(SCREENS[button]))["message_id"] == first
    await sam.taps("panel-back")
    assert (await sam.hears_only("panel"))["message_id"] == first


@pytest.mark.parametrize("button", ["admin-stats", "admin-questions", "panel-to-news", "panel-to-export"])
async def test_what_others_show_leads_back_too(sam: Visitor, button: str) -> None:
    await panel(sam)
    await sam.taps(button)
    await sam.taps("panel-back")
    await sam.hears_only("panel")


async def test_refreshing_what_has_not_changed(sam: Visitor, stage: Stage) -> None:
    await panel(sam)
    await sam.taps("panel-refresh", times=2)
    await sam.is_told("panel-is-fresh")
    await put_signons(stage.database, make_signon(status=Status.PENDING))
    await sam.taps("panel-refresh")
    assert "Sign-ons to review: 1" in words(await sam.hears_only("panel"))


OWN = {"panel-refresh", "panel-to-health", "panel-to-retention", "panel-to-texts", "admin-stats"}
SHOWN = {
    Role.OWNER: OWN
    | {
        "admin-review",
        "admin-questions",
        "panel-to-news",
        "panel-to-lists",
        "panel-to-protection",
        "panel-to-export",
        "panel-to-people",
        "panel-to-log",
    },
    Role.REVIEWER: OWN
    | {"admin-review", "admin-questions", "panel-to-export", "panel-to-my-role", "panel-to-protection"},
    Role.EDITOR: OWN | {"admin-questions", "panel-to-news", "panel-to-lists", "panel-to-export", "panel-to-my-role"},
    Role.READER: OWN | {"panel-to-my-role"},
}


@pytest.mark.parametrize("role", SHOWN)
async def test_only_what_one_may_use_is_shown(ann: Visitor, sam: Visitor, stage: Stage, role: Role) -> None:
    await ann.says("/start")
    await give_role(ann, role) if role is not Role.OWNER else None
    visitor = sam if role is Role.OWNER else ann
    await panel(visitor)
    assert await labels(visitor) == {line(stage, key) for key in SHOWN[role]}
    await visitor.taps("panel-to-texts")
    reloads = line(stage, "admin-reload") in await labels(visitor)
    assert reloads == (role in (Role.OWNER, Role.EDITOR))


async def test_texts_by_language_and_answers_to_check_again(sam: Visitor, stage: Stage) -> None:
    entries = stage.house.faqs.entries.values()
    await panel(sam)
    await sam.taps("panel-to-texts")
    expired = sum(each.expired(stage.clock().date()) for each in entries)
    told = words(await sam.hears_only("texts", expired=expired))
    assert all(each.name in told for each in stage.house.texts.languages.values())
    stage.clock.ahead = timedelta(days=366 * 5)
    await sam.taps("panel-back")
    await sam.taps("panel-to-texts")
    await sam.hears_only("texts", expired=len(entries))
    await sam.taps("faq-question", question=stage.house.faqs.wording(next(iter(entries)).id, "en").question)
    await sam.hears_only("faq-answer")


async def test_in_another_language(stage: Stage) -> None:
    layla = newcomer(stage, "Layla", "ar")
    await layla.says("/start")
    await give_role(layla, Role.REVIEWER)
    await put_signons(stage.database, make_signon(status=Status.PENDING))
    stage.clock.ahead = timedelta(days=2, hours=1)
    await layla.says("/admin")
    assert "يومان" in words(await layla.hears_only("panel"))


async def test_how_the_texts_stand_is_told_once_for_a_house(stage: Stage) -> None:
    assert stage.house.standings is stage.house.standings
    assert [each.language for each in stage.house.standings] == list(stage.house.texts.languages)
