"""A link to a role that cannot be taken says why, and nothing is lost by opening it."""

from datetime import timedelta

import pytest

from bot.core import retention
from bot.pipeline.ticker import forget
from storage import invitations
from storage.records import Role
from tests.makers import give_role
from tests.stage import Stage
from tests.test_roles import MARIE, acts, invites, opens, role_of
from tests.visitor import Visitor, newcomer

VALID = timedelta(hours=24, minutes=1)


async def test_a_link_works_once(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    eve, link = newcomer(stage, "Eve"), await invites(sam)
    await opens(ann, link)
    await opens(eve, link)
    await ann.taps("invitation-accept")
    await eve.taps("invitation-accept")
    await eve.hears_only("invitation-used")
    assert (await role_of(stage, eve), await role_of(stage, ann)) == ((Role.NONE, ""), (Role.REVIEWER, MARIE))
    await opens(eve, link, "invitation-used")
    await opens(ann, link, "invitation-used-by-you")
    assert await acts(stage) == ["role-offered", "role-accepted"]


async def test_a_link_is_valid_for_a_day(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    link = await invites(sam)
    stage.clock.ahead = timedelta(hours=23, minutes=58)
    await opens(ann, link)
    stage.clock.ahead = timedelta(hours=24, minutes=1)
    await ann.taps("invitation-accept")
    await ann.hears_only("invitation-expired")
    await opens(ann, link, "invitation-expired")
    assert await role_of(stage, ann) == (Role.NONE, "")


@pytest.mark.parametrize("link", ["role-AAAAAAAAAAAAAAAA", "role-", "role-x", "role-" + "9" * 59])
async def test_a_wrong_link_is_answered_kindly(ann: Visitor, stage: Stage, link: str) -> None:
    await opens(ann, link, "invitation-invalid")
    assert await acts(stage) == []


async def test_owners_have_nothing_to_accept(ann: Visitor, sam: Visitor, robin: Visitor) -> None:
    link = await invites(sam)
    for owner in (sam, robin):
        await opens(owner, link, "invitation-owner")
    await opens(ann, link)
    await ann.taps("invitation-accept")
    await opens(robin, link, "invitation-used")


async def test_the_same_role_again_uses_nothing_up(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await give_role(ann, Role.REVIEWER)
    link = await invites(sam)
    await opens(ann, link, "invitation-same")
    await opens(newcomer(stage, "Eve"), link)


async def test_who_declines_leaves_the_link_as_it_is(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    link = await invites(sam)
    await opens(ann, link)
    await ann.taps("invitation-decline")
    await ann.hears_only("invitation-declined")
    await opens(ann, link)
    assert await role_of(stage, ann) == (Role.NONE, "")


async def test_a_link_is_taken_back(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    link = await invites(sam)
    await opens(ann, link)
    await robin.says("/admin")
    await robin.taps("panel-to-people")
    _, old = await robin.button("people-revoke", name=MARIE)
    await sam.taps("invite-revoke")
    await sam.is_told("invite-revoked")
    await robin.presses(old)
    await robin.is_told("invite-gone")
    await ann.taps("invitation-accept")
    await ann.hears_only("invitation-revoked")
    await opens(ann, link, "invitation-revoked")
    assert await acts(stage) == ["role-offered", "role-offer-revoked"]


async def test_the_link_of_somebody_who_is_no_owner_any_more(empty_stage: Stage) -> None:
    sam, robin, ann = (newcomer(empty_stage, name) for name in ("Sam", "Robin", "Ann"))
    async with empty_stage.running(admin_ids=frozenset({sam.id, robin.id})):
        await sam.says("/start")
        link = await invites(sam)
        await opens(ann, link)
    async with empty_stage.running(admin_ids=frozenset({robin.id})):
        await ann.taps("invitation-accept")
        await ann.hears_only("invitation-revoked")
        assert await role_of(empty_stage, ann) == (Role.NONE, "")


async def test_the_name_goes_when_the_link_is_of_no_use_and_the_rest_later(sam: Visitor, stage: Stage) -> None:
    await invites(sam)
    found = []
    for ahead in (timedelta(), VALID, VALID + retention.INVITATION):
        async with stage.database.transaction() as tx:
            await forget(tx, stage.house, stage.clock() + ahead)
            kept = await invitations.find(tx, 1)
        found.append(kept.label if kept else None)
    assert found == [MARIE, "", None]
