"""Lists of what is not wanted: set aside or not heard, and whoever is sees what everybody sees."""

from datetime import timedelta

import pytest

from bot.app import COMMANDS
from storage import facts, people, protection
from storage.protection_records import Blocked
from storage.records import Role, Status
from tests.makers import give_role, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

SPAM = "spam-factory.org"
NAMES = [
    *("Zebra", "Quartz", "Willow", "Umbrella", "Nectar", "Fjord", "Pixel", "Lantern"),
    *("Gravel", "Onyx", "Tundra", "Kiwi", "Basalt", "Yarrow", "Hymn"),
]


async def blocked(stage: Stage, kind: Blocked, value: str) -> None:
    async with stage.database.transaction() as tx:
        assert await protection.block(tx, kind, value)
    stage.house.lists.forget()


async def adds(admin: Visitor, kind: str, text: str) -> None:
    await admin.says("/admin")
    for button in ("panel-to-protection", f"protection-{kind}", "protection-add"):
        await admin.taps(button)
    await admin.says(text)


async def held(stage: Stage) -> list[bool]:
    return sorted(each.held for each in await stage.signons())


# --- what the abuser gets


@pytest.mark.parametrize(
    ("kind", "value", "given"),
    [
        ("domain", "https://www.spam-factory.org/x", {"email": f"a@mail.{SPAM}", "website": "skip"}),
        ("domain", SPAM, {"website": SPAM, "email": "ann@elsewhere.org"}),
        ("word", "Winner Casino", {"organisation": "The W\u0456nner Cas\u0456no of Malta"}),
    ],
)
async def test_looks_accepted_and_is_set_aside(
    ann: Visitor, sam: Visitor, stage: Stage, kind: str, value: str, given: dict[str, str]
) -> None:
    ordinary = newcomer(stage, "Lou")
    await sign_on(ordinary, organisation="Quite Another Body", email="lou@another.org", website="another.org")
    expected = [words(each)[:20] for each in await ordinary.news()]
    await adds(sam, kind, value)
    await sam.hears("protection-added")
    await sam.listens()
    await sign_on(ann, **given)
    assert [words(each)[:20] for each in await ann.news()] == expected, "the same answers as everybody's"
    await sam.hears_nothing()
    assert await held(stage) == [False, True]
    await ann.says("/mysignature")
    await ann.hears("mysignature-one", status=stage.house.say.plain("en", "mysignature-status-pending"))
    await ann.says("/mydata")
    assert b"held" not in await ann.file("my-data.json")
    assert b'"status": "pending"' in await ann.file("my-data.json")


async def test_it_waits_nowhere_and_counts_nowhere(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.DOMAIN, SPAM)
    await sign_on(ann, website=SPAM)
    await sam.says("/review")
    await sam.hears_only("review-empty")
    await sam.says("/admin")
    assert stage.house.texts.get("en", "panel-signons-none") in words(await sam.hears("panel"))
    async with stage.database.transaction() as tx:
        row = await tx.row("due_signons", since=0)
        assert row is not None and (row["waiting"], row["fresh"]) == (0, 0)
        assert "sent" not in {each["name"] for each in await tx.rows("daily_sums", week="", month="")}


async def test_a_correction_does_not_bring_it_out(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.DOMAIN, SPAM)
    number = await sign_on(ann, website=SPAM, email="ann@elsewhere.org")
    await ann.presses(f"mine:correct:{number}")
    await ann.presses("sign:edit:website")
    await ann.says("harmless.org")
    await sam.listens()
    await ann.says("send")
    await ann.hears("signon-corrected")
    await sam.hears_nothing()
    assert await held(stage) == [True]


async def test_correcting_into_a_blocked_domain_sets_aside(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.DOMAIN, SPAM)
    number = await sign_on(ann)
    await ann.presses(f"mine:correct:{number}")
    await ann.presses("sign:edit:website")
    await ann.says(SPAM)
    await ann.says("send")
    assert await held(stage) == [True]


# --- the admins


async def test_one_press_releases(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.WORD, "legal aid")
    number = await sign_on(ann)
    await sam.says("/admin")
    await sam.taps("panel-to-protection")
    await sam.taps("protection-held", count=1)
    assert "legal aid" in words(await sam.last())
    await robin.listens()
    await sam.taps("held-release")
    await sam.is_told("held-released", organisation="Harbour Legal Aid")
    assert "Harbour Legal Aid" in words(await robin.hears("review-card"))
    await robin.presses(f"shield:drop:{number}")
    await robin.is_told("held-gone")
    assert [(each.held, each.status) for each in await stage.signons()] == [(False, Status.PENDING)]


async def test_one_press_rejects_without_a_word(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.DOMAIN, SPAM)
    await sign_on(ann, website=SPAM)
    await ann.listens()
    await sam.presses("shield:held")
    await sam.taps("held-reject")
    await ann.hears_nothing()
    await sam.hears("held-none")
    assert [(each.held, each.status) for each in await stage.signons()] == [(False, Status.REJECTED)]


async def test_kept_for_ninety_days(ann: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.DOMAIN, SPAM)
    await sign_on(ann, website=SPAM)
    await stage.ticks(days=89)
    assert await held(stage) == [True]
    await stage.ticks(days=2)
    assert await held(stage) == []


async def test_lists_are_shown_and_shortened(sam: Visitor, stage: Stage) -> None:
    await adds(sam, "domain", "nonsense")
    await sam.hears_only("error-protection-domain")
    await sam.says(f"someone@{SPAM}")
    await sam.hears_only("protection-added", value=SPAM)
    await sam.taps("protection-domain")
    assert SPAM in words(await sam.hears("protection-list"))
    await sam.taps("protection-remove", value=SPAM)
    await sam.is_told("protection-removed")
    assert [(each.act, each.subject) for each in await stage.acts()] == [
        ("list-added", "domain 1"), ("list-removed", "domain 1"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["a", "the", "of"])
async def test_a_word_that_is_too_short(sam: Visitor, text: str) -> None:
    await adds(sam, "word", text[:2])
    await sam.hears_only("error-protection-word")


# --- people


async def test_somebody_is_blocked_from_the_card(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await sam.taps("protection-block")
    await sam.taps("protection-this-person")
    await sam.hears("protection-added")
    for text in ("/start", "hello", "/sign", "/start sign", "What is the ICC?"):
        await ann.says(text)
        await ann.hears_nothing()
    await ann.presses("sign:start")
    await ann.hears_nothing()
    assert await ann.toasts() == [""], "the app's clock stops, as it does in the guard's silence"


RIGHTS = {"stop": "subscribe-off", "notme": "notme-how", "erase": "erase-ask", "mydata": "mydata", "privacy": "privacy"}


@pytest.mark.parametrize("command", COMMANDS)
async def test_of_all_commands_only_rights_are_heard(ann: Visitor, stage: Stage, command: str) -> None:
    await ann.says("/start")
    await blocked(stage, Blocked.PERSON, str(ann.id))
    await ann.says(f"/{command}")
    if command in RIGHTS:
        await ann.hears(RIGHTS[command])
    else:
        await ann.hears_nothing()


async def test_who_erased_everything_stays_blocked(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await blocked(stage, Blocked.PERSON, str(ann.id))
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.hears("erase-done")
    await ann.says("/start")
    await ann.hears_nothing()
    async with stage.database.transaction() as tx:
        assert await people.find(tx, ann.id) is None


async def test_nobody_of_the_secretariat_can_be_blocked(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await ann.says("/start")
    await give_role(ann, Role.REVIEWER)
    for who in (robin.id, ann.id):
        await adds(sam, "person", str(who))
        await sam.hears("protection-colleague")
    await blocked(stage, Blocked.PERSON, str(robin.id))  # an owner since, perhaps
    await robin.says("/admin")
    await robin.hears("panel")


async def test_a_block_ends(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await blocked(stage, Blocked.PERSON, str(ann.id))
    await ann.says("/help")
    await ann.hears_nothing()
    await sam.presses("shield:del:1")
    await ann.says("/help")
    await ann.hears_only("help")


async def test_blocks_survive_a_restart(empty_stage: Stage) -> None:
    eve = newcomer(empty_stage, "Eve")
    async with empty_stage.running():
        await blocked(empty_stage, Blocked.PERSON, str(eve.id))
    async with empty_stage.running():
        await eve.says("/help")
        await eve.hears_nothing()


# --- many at once


async def many(stage: Stage, count: int, **given: str) -> None:
    for number in range(count):
        await sign_on(newcomer(stage, f"P{number}"), organisation=NAMES[number], **given)


async def test_a_rush_from_one_domain_is_told_once(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await many(stage, 5, website=SPAM, email=f"x@{SPAM}")
    await sam.listens()
    await robin.listens()
    await stage.ticks(seconds=1)
    await sam.hears_only("spike-domain", value=SPAM, count=5, usual=0)
    await robin.hears_only("spike-domain", value=SPAM, count=5, usual=0)
    await sam.taps("spike-show")
    await sam.hears("spike-list", value=SPAM, count=5)
    await robin.listens()
    await stage.ticks(minutes=2)
    await robin.hears_nothing()


async def test_a_rush_by_one_link(sam: Visitor, stage: Stage) -> None:
    for number in range(15):
        visitor = newcomer(stage, f"P{number}")
        await visitor.says("/start via-evil")
        host = f"host{number}.org"
        country = ("Kenya", "France", "Peru")[number % 3]
        given = {"website": host, "email": f"a@{host}", "country": country}
        await sign_on(visitor, organisation=NAMES[number], **given)
    await sam.listens()
    await stage.ticks(seconds=1)
    await sam.hears_only("spike-origin", value="evil", count=15)


async def test_where_somebody_came_from_is_forgotten(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start via-Newsletter")
    await ann.says("/mydata")
    assert b'"came_by": "newsletter"' in await ann.file("my-data.json")
    stage.clock.ahead += timedelta(days=1, hours=1)
    await stage.ticks()
    await ann.says("/mydata")
    assert b'"came_by": ""' in await ann.file("my-data.json")
    async with stage.database.transaction() as tx:
        assert await facts.origins(tx) == {"newsletter": 1}
