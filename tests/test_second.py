"""The second officer: a one-time link, opened by another person, who confirms or does not."""

import re
from datetime import timedelta

import pytest

from storage import seconds
from storage.records import Proof
from tests.makers import fill_in, sign_on
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


async def link(ann: Visitor) -> str:
    """What the link gives to /start."""
    await ann.says("/mysignature")
    await ann.taps("proof-do-second")
    found = re.search(r"start=(second-\S+)", words(await ann.hears("second-link", organisation=HARBOUR)))
    assert found
    return found[1]


async def opens(visitor: Visitor, token: str) -> None:
    await visitor.says(f"/start {token}")


async def answers(visitor: Visitor, name: str = "Bea de Wit", role: str = "chair of the board") -> None:
    """From the offer to the last look."""
    await visitor.taps("second-begin")
    await visitor.hears("second-name")
    await visitor.says(name)
    await visitor.hears("second-role")
    await visitor.says(role)
    await visitor.hears("second-look", second_name=name, second_role=role)


async def confirmed(ann: Visitor, bea: Visitor) -> None:
    await opens(bea, await link(ann))
    await answers(bea)
    await ann.listens()
    await bea.taps("second-yes")


@pytest.fixture
def bea(stage: Stage) -> Visitor:
    return newcomer(stage, "Bea")


async def proofs(stage: Stage) -> tuple[Proof, ...]:
    [signed] = await stage.signons()
    return signed.proofs


async def test_another_officer_confirms(ann: Visitor, bea: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await opens(bea, await link(ann))
    message = await bea.hears_only("second-offer", organisation=HARBOUR, name="Ann Visser", version=1)
    assert "ann@harbour-aid.org" not in words(message) and "director" not in words(message)
    await answers(bea)
    await ann.listens()
    await sam.listens()
    await bea.taps("second-yes")
    await bea.hears_only("second-done", organisation=HARBOUR)
    await ann.hears("second-told", name="Bea de Wit", role="chair of the board")
    assert await proofs(stage) == (Proof.SECOND,)
    assert "Second officer: Bea de Wit, chair of the board" in words(await sam.last())
    assert [each.act for each in await stage.acts()] == ["signon-sent", "second-asked", "proved-second"]


async def test_the_day_from_which_it_is_named_is_shown(ann: Visitor, bea: Visitor) -> None:
    await fill_in(ann, "updates", listing="1 February 2027")
    await ann.says("no", "send")
    await opens(bea, await link(ann))
    assert "1 February 2027" in words(await bea.hears_only("second-offer"))


async def test_not_oneself(ann: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    await opens(ann, token)
    await ann.hears_only("second-self")
    assert await proofs(stage) == ()


async def test_nor_under_ones_own_name(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await opens(bea, await link(ann))
    await bea.taps("second-begin")
    await bea.says("ann  VISSER")
    await bea.hears_only("second-same-name")
    await bea.says("http://spam.example")
    await bea.says("Bea de Wit")
    await bea.hears_only("second-role")


async def test_the_link_works_once(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    eve = newcomer(stage, "Eve")
    await opens(eve, token)
    _, begin = await eve.button("second-begin")
    await opens(bea, token)
    await bea.taps("second-begin")
    await eve.presses(begin)
    await eve.hears_only("second-invalid")
    await opens(eve, token)
    await eve.hears_only("second-invalid")
    await bea.says("Bea de Wit")
    await bea.says("chair")
    await bea.taps("second-yes")
    await bea.hears("second-done")
    for visitor in (bea, eve):
        await opens(visitor, token)
        await visitor.hears_only("second-invalid")
    assert await proofs(stage) == (Proof.SECOND,)


async def test_the_buttons_are_nobody_elses(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await opens(bea, await link(ann))
    await answers(bea)
    _, yes = await bea.button("second-yes")
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    for data in (yes, "second:back:1", "second:yes:1", "sure:second-yes 1"):
        await eve.presses(data)
        await eve.hears_nothing()
    assert await proofs(stage) == ()


@pytest.mark.parametrize("token", ["second-", "second-x", "second-" + "A" * 16, "second-%00", "second-1"])
async def test_guessed_links(ann: Visitor, bea: Visitor, stage: Stage, token: str) -> None:
    await sign_on(ann)
    await link(ann)
    await opens(bea, token)
    await bea.hears_only("second-invalid")


async def test_a_new_link_ends_the_old_one(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    old = await link(ann)
    await opens(bea, old)
    await bea.taps("second-begin")
    new = await link(ann)
    await bea.hears("second-ended", organisation=HARBOUR)
    await bea.says("Bea de Wit")
    await bea.hears_only("second-invalid")
    await opens(bea, old)
    await bea.hears_only("second-invalid")
    await opens(bea, new)
    await bea.hears_only("second-offer")


async def test_after_three_days_it_is_over(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    token = await link(ann)
    await opens(bea, token)
    await answers(bea)
    stage.clock.ahead = timedelta(hours=73)
    await opens(bea, token)
    await bea.hears_only("second-invalid")
    await stage.ticks()
    [made] = await stage_signons(stage)
    async with stage.database.transaction() as tx:
        assert await seconds.of_signon(tx, made) is None
    assert await proofs(stage) == ()


async def stage_signons(stage: Stage) -> list[str]:
    return [each.reference for each in await stage.signons()]


@pytest.mark.parametrize(
    ("field", "value"), [("organisation", "Harbour Aid Foundation"), ("listing", "2"), ("name", "Zoe Smit")]
)
async def test_what_was_changed_meanwhile_is_not_confirmed(
    ann: Visitor, bea: Visitor, stage: Stage, field: str, value: str
) -> None:
    await sign_on(ann)
    token = await link(ann)
    await opens(bea, token)
    await answers(bea)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps(f"signon-edit-{field}")
    await ann.says(value)
    await ann.taps("signon-send")
    await bea.taps("second-yes")
    await bea.hears_only("second-changed")
    assert await proofs(stage) == ()
    await opens(bea, token)
    await bea.hears_only("second-changed")


async def test_another_name_takes_the_confirmation(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.taps("signon-edit-organisation")
    await ann.says("Harbour Aid Foundation")
    await bea.listens()
    await ann.taps("signon-send")
    await bea.hears_only("second-fallen", organisation=HARBOUR)
    assert await proofs(stage) == ()
    await bea.says("/mysignature")
    await bea.hears_only("mysignature-none")


async def test_one_account_confirms_once(ann: Visitor, bea: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    await confirmed(ann, bea)
    bob = newcomer(stage, "Bob")
    await sign_on(bob, organisation="Tulip Farmers for Peace")
    await bob.says("/mysignature")
    await bob.taps("proof-do-second")
    found = re.search(r"start=(second-\S+)", words(await bob.hears("second-link")))
    assert found
    await opens(bea, found[1])
    await bea.hears_only("second-once")
