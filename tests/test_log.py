"""Panel → Log: what was done, by whom as far as we know, and whether the chain holds."""

import pytest

from storage import audit
from storage.records import Role
from tests.acts import acts
from tests.makers import give_role
from tests.stage import Stage, plain_house
from tests.test_roles import MARIE
from tests.visitor import Visitor, newcomer, words

FORGED = "UPDATE audit SET act = 'rejected' WHERE id = 2"


async def done(stage: Stage, *whose: int | None, act: str = "approved") -> None:
    async with stage.database.transaction() as tx:
        for number, actor in enumerate(whose):
            await audit.add(tx, actor, act, f"ABCD-{number:04}")


async def opens_log(visitor: Visitor) -> str:
    await visitor.says("/admin")
    await visitor.taps("panel-to-log")
    return words(await visitor.last())


def test_every_act_the_code_writes_has_its_words() -> None:
    assert {"approved", "signon-sent", "role-erased", "question-closed"} <= acts()
    assert {act for act in acts() if not plain_house().texts.knows(f"act-{act}")} == set()


async def test_who_did_it(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    gone = newcomer(stage, "Gone")
    await ann.says("/start")
    await give_role(ann, Role.REVIEWER, MARIE)
    await done(stage, sam.id, robin.id, ann.id, None, gone.id)
    told = (await opens_log(sam)).split("\n\n")[1:-1]
    who = [each.split("\n")[1].rpartition(" · ")[2] for each in told]
    async with stage.database.transaction() as tx:
        short = audit.short(audit.actor_of(tx, gone.id))
    assert who == [short, "nobody of the secretariat", MARIE, "an owner", "you"]
    assert [each.split("\n")[0] for each in told] == [f"Sign-on approved ABCD-{n:04}" for n in reversed(range(5))]


async def test_a_role_is_named_in_the_readers_language(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        await audit.add(tx, sam.id, "role-removed", "reader 0123abcd")
    assert "Role taken away Read-only 0123abcd" in await opens_log(sam)


async def test_in_pages_of_ten(sam: Visitor, stage: Stage) -> None:
    await done(stage, *[sam.id] * 23)
    await opens_log(sam)
    await sam.hears("log", first=14, last=23, total=23)
    await sam.taps("log-older")
    await sam.hears_only("log", first=4, last=13, total=23)
    await done(stage, None)
    await sam.taps("log-older")
    await sam.hears_only("log", first=1, last=10, total=24)
    await sam.taps("log-newer")
    await sam.hears_only("log", first=11, last=20, total=24)
    await sam.taps("log-newer")
    await sam.hears_only("log", first=15, last=24, total=24)


@pytest.mark.parametrize("data", ["log:0", "log:-5", "log:x", "log:999999999999999", "log:" + "9" * 50, "log:²"])
async def test_any_number_shows_a_page(sam: Visitor, stage: Stage, data: str) -> None:
    await done(stage, *[sam.id] * 3)
    await sam.presses(data)
    await sam.hears_only("log", first=1, last=3, total=3)


async def test_an_act_of_a_newer_program_is_named_as_it_is(sam: Visitor, stage: Stage) -> None:
    await done(stage, sam.id, act="flew-to-the-moon")
    assert "flew-to-the-moon" in await opens_log(sam)


async def test_a_chain_that_holds_and_one_that_does_not(sam: Visitor, stage: Stage) -> None:
    await done(stage, *[sam.id] * 12)
    await opens_log(sam)
    await sam.taps("log-check")
    await sam.hears_only("log-holds", total=12)
    stage.beside(FORGED)
    await sam.taps("log-back")
    await sam.taps("log-check")
    await sam.hears_only("log-broken", entry=2)
    await sam.taps("log-entry")
    await sam.hears_only("log", first=1, last=10, total=12)
