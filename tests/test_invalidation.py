"""Many sign-ons invalidated by a rule: counted and shown first, all or nothing, undone as a whole for seven days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core import protection
from storage import chain, listed, signons
from storage.records import Role, Signon, Status
from tests.makers import give_role, make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

SPAM, REJECTED = "spam-factory.org", Status.REJECTED


async def begins(admin: Visitor, rule: str, text: str = "") -> None:
    await admin.says("/admin")
    for button in ("panel-to-protection", "protection-rules", f"rule-{rule}"):
        await admin.taps(button)
    if text:
        await admin.says(text)


def some(status: Status, count: int, **given: object) -> list[Signon]:
    return [make_signon(organisation=f"{status} {n}", website=SPAM, status=status, **given) for n in range(count)]


async def states(stage: Stage) -> dict[str, Status]:
    return {each.organisation: each.status for each in await stage.signons()}


async def whole(stage: Stage) -> bool:
    async with stage.database.transaction() as tx:
        return await chain.first_broken(tx) is None


@pytest.mark.parametrize(
    ("rule", "text", "hit"),
    [
        ("domain", f"https://www.{SPAM}/", "Casino Bonus House"),
        ("word", "casino", "Casino Bonus House"),
        ("word", "bonus house", "Casino Bonus House"),
        ("country", "Kenya", "Casino Bonus House"),
        ("origin", "https://t.me/bot?start=via-evil", "Casino Bonus House"),
        ("all", "", "Casino Bonus House"),
    ],
)
async def test_each_rule_meets_what_it_says(sam: Visitor, stage: Stage, rule: str, text: str, hit: str) -> None:
    mail = make_signon().representative
    bad = make_signon(organisation=hit, website=SPAM, country="KE", origin="evil", status=Status.PENDING)
    good = make_signon(organisation="Good Body", country="FR", representative=mail)
    await put_signons(stage.database, bad, good)
    await begins(sam, rule, text)
    asked = await sam.hears("batch-ask", count=2 if rule == "all" else 1)
    assert hit in words(asked)
    assert ("Good Body" in words(asked)) == (rule == "all")
    assert set((await states(stage)).values()) == {Status.PENDING, Status.APPROVED}, "nothing happens yet"


async def test_all_of_them_and_back(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    made = [*some(Status.PENDING, 2), *some(Status.APPROVED, 3), *some(Status.PENDING, 1, held=True, country="KE")]
    await put_signons(stage.database, *made, make_signon(organisation="Good Body", website="good.org"))
    before = await stage.signons()
    await begins(sam, "domain", SPAM)
    await sam.hears("batch-ask", count=6, waiting=2, approved=3, held=1)
    await sam.taps("batch-quietly", count=6)
    await sam.hears("batch-done", number=1, count=6, left=0)
    assert await stage.signons() != before
    async with stage.database.transaction() as tx:
        assert (await listed.totals(tx)).organisations == 1
        assert len(await listed.whole(tx)) == 1
    assert await whole(stage)
    stage.clock.ahead += timedelta(days=6)
    await robin.says("/admin")
    for button in ("panel-to-protection", "protection-rules", "batch-lately"):
        await robin.taps(button)
    await robin.taps("batch-row", number=1, count=6)
    await robin.taps("batch-undo")
    await robin.hears("batch-undone", count=6, left=0)
    assert await stage.signons() == before, "to the second, held or not"
    assert await whole(stage)
    assert [(each.act, each.subject) for each in await stage.acts()] == [
        ("invalidated", "1 (6)"), ("invalidation-undone", "1 (6)"),
    ]  # fmt: skip


async def test_after_seven_days_it_stands(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, *some(Status.APPROVED, 1))
    await begins(sam, "domain", SPAM)
    await sam.taps("batch-quietly", count=1)
    stage.clock.ahead += timedelta(days=7, minutes=1)
    await sam.presses("shield:batch:1")
    await sam.hears("batch-over", number=1, count=1)


async def test_nobody_is_told_unless_it_was_chosen(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann, website=SPAM)
    await ann.listens()
    await begins(sam, "domain", SPAM)
    await sam.taps("batch-quietly", count=1)
    await sam.taps("batch-open")
    await sam.taps("batch-undo")
    await ann.hears_nothing()
    await begins(sam, "domain", SPAM)
    await sam.taps("batch-telling", count=1)
    await ann.hears_only("outcome-rejected")
    await ann.listens()
    await sam.taps("batch-open")
    await sam.taps("batch-undo")
    await ann.hears_only("outcome-again-rejected")


async def test_what_was_not_shown_is_not_touched(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    """Between the look and the press: one more came, one was withdrawn, one was approved."""
    first, second, third = some(Status.PENDING, 3)
    await put_signons(stage.database, first, second, third)
    await begins(sam, "domain", SPAM)
    await put_signons(stage.database, make_signon(organisation="Late", website=SPAM, status=Status.PENDING))
    async with stage.database.transaction() as tx:
        for each, status in ((first, Status.WITHDRAWN), (second, Status.APPROVED)):
            found = await signons.find(tx, each.reference)
            assert found is not None
            await signons.decide(tx, make_signon(**(vars(found) | {"status": status})), Status.PENDING, "x")
    await sam.taps("batch-quietly", count=3)
    await sam.hears("batch-done", count=1, left=2)
    assert [*(await states(stage)).values()].count(Status.REJECTED) == 1
    assert (await states(stage))["Late"] is Status.PENDING


async def test_a_rule_that_fits_very_many_is_done_in_parts(
    sam: Visitor, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protection, "MOST", 2)
    made = [replace(each, reference=f"AAAA-AAA{n}") for n, each in enumerate(some(Status.PENDING, 3), 2)]
    await put_signons(stage.database, *made)
    await begins(sam, "domain", SPAM)
    await sam.hears("batch-part", count=3, part=2)
    await sam.taps("batch-quietly", count=2)
    await sam.hears("batch-done", number=1, count=2, left=0)
    assert [state for _, state in sorted((await states(stage)).items())] == [REJECTED, REJECTED, Status.PENDING]
    await begins(sam, "domain", SPAM)
    await sam.hears("batch-ask", count=1)


@pytest.mark.parametrize("once_more", [False, True])
async def test_an_undo_leaves_what_a_colleague_decided_since(
    sam: Visitor, robin: Visitor, stage: Stage, once_more: bool
) -> None:
    """Let in, or let in and rejected by hand: it was looked at."""
    made = some(Status.PENDING, 2)
    await put_signons(stage.database, *made)
    await begins(sam, "domain", SPAM)
    await sam.taps("batch-quietly", count=2)
    async with stage.database.transaction() as tx:
        found = await signons.find(tx, made[0].reference)
        assert found is not None
        await signons.decide(tx, replace(found, status=Status.PENDING), REJECTED, "x")
        if once_more:
            await signons.decide(tx, found, Status.PENDING, "x", at=tx.at + 60)
    await sam.presses("shield:batch:1")
    await sam.taps("batch-undo")
    await sam.hears("batch-undone", count=1, left=1)


async def test_the_second_of_two_is_told(sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, *some(Status.APPROVED, 1))
    await begins(sam, "domain", SPAM)
    await robin.presses("shield:window:1:0")
    await sam.taps("batch-quietly", count=1)
    await robin.taps("batch-telling", count=1)
    await robin.is_told("batch-gone")
    assert [each.act for each in await stage.acts()] == ["invalidated"]


async def test_the_confirmation_is_nobody_elses(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, *some(Status.APPROVED, 1))
    await ann.says("/start")
    await begins(sam, "domain", SPAM)
    _, data = await sam.button("batch-quietly", count=1)
    await ann.presses(data)
    await ann.is_told("sure-expired")
    assert set((await states(stage)).values()) == {Status.APPROVED}


async def test_who_lost_the_role_meanwhile_does_nothing(ann: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, *some(Status.APPROVED, 1))
    await ann.says("/start")
    await give_role(ann, Role.REVIEWER)
    await begins(ann, "domain", SPAM)
    _, data = await ann.button("batch-quietly", count=1)
    await give_role(ann, Role.READER)
    await ann.presses(data)
    await ann.is_told("error-not-admin")
    assert set((await states(stage)).values()) == {Status.APPROVED}


@pytest.mark.parametrize(
    ("rule", "text", "told"),
    [
        ("domain", "no domain", "error-protection-domain"),
        ("word", "of", "error-protection-word"),
        ("origin", "a b", "error-protection-origin"),
        ("country", "Nowhere", "rule-type-country"),
    ],
)
async def test_what_is_no_rule_is_explained(sam: Visitor, rule: str, text: str, told: str) -> None:
    await begins(sam, rule, text)
    await sam.hears_only(told)


async def test_nothing_meant_nothing_to_press(sam: Visitor, stage: Stage) -> None:
    await begins(sam, "domain", SPAM)
    asked = await sam.hears("batch-ask", count=0)
    labels = [each["text"] for row in asked["buttons"] for each in row]
    assert not [each for each in labels if "❌" in each]


async def test_it_can_be_narrowed_by_age(sam: Visitor, stage: Stage) -> None:
    await put_signons(stage.database, *some(Status.PENDING, 2))
    stage.clock.ahead += timedelta(hours=3)
    await begins(sam, "domain", SPAM)
    await sam.hears("batch-ask", count=2)
    await sam.taps("rule-window-1")
    await sam.hears("batch-ask", count=0)
    await sam.taps("rule-window-24")
    await sam.hears("batch-ask", count=2)


async def test_a_stranger_is_refused(stage: Stage) -> None:
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    await eve.presses("shield:rule:all")
    await eve.is_told("error-not-admin")


async def test_whoever_was_not_told_of_it_is_not_told_that_it_no_longer_stands(
    ann: Visitor, sam: Visitor, stage: Stage
) -> None:
    """The way back from the card, not of the whole batch."""
    await sign_on(ann)
    await begins(sam, "all")
    await sam.taps("batch-quietly", count=1)
    await ann.listens()
    await sam.says("/review")
    await sam.taps("review-lately")
    (organisation,) = await states(stage)
    await sam.taps("review-row-rejected", organisation=organisation)
    card, undo = await sam.button("review-undo")
    await sam.presses(undo, card["message_id"])
    await sam.is_told("review-done-pending", organisation=organisation)
    await ann.hears_nothing()
    assert await states(stage) == {organisation: Status.PENDING} and await whole(stage)
