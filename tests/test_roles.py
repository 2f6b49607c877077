"""Panel → People: roles given by one-time links, taken away, given back."""

import re

import pytest

from bot.handlers import roles
from storage import colleagues, people
from storage.records import Role
from tests.makers import give_role
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

MARIE = "Marie, legal team"


async def invites(owner: Visitor, role: str = "reviewer", label: str = MARIE) -> str:
    """What /start is given by the link."""
    await owner.says("/admin")
    for button in ("panel-to-people", "people-invite", f"role-{role}"):
        await owner.taps(button)
    await owner.hears_only("invite-name")
    await (owner.says(label) if label else owner.taps("invite-skip"))
    shown = await owner.hears_only("invite-link", name=label or "no name")
    found = re.search(r"\?start=(role-[\w-]{16})$", words(shown), re.MULTILINE)
    assert found, "no link"
    return found[1]


async def opens(visitor: Visitor, link: str, outcome: str = "invitation-offer") -> None:
    await visitor.says(f"/start {link}")
    await visitor.hears_only(outcome)


async def role_of(stage: Stage, visitor: Visitor) -> tuple[Role, str]:
    """(role, what the owners call them)"""
    async with stage.database.transaction() as tx:
        person = await people.find(tx, visitor.id)
        known = await colleagues.find(tx, person.id) if person else None
    return (known.person.role, known.label) if known else (Role.NONE, "")


async def acts(stage: Stage) -> list[str]:
    return [entry.act for entry in await stage.acts()]


def commands(stage: Stage, visitor: Visitor) -> list[str] | None:
    """That Telegram shows in this one chat; None when they are everybody's."""
    found = stage.telegram.profile.get(f"commands/chat:{visitor.id}/")
    return [each["command"] for each in found] if found is not None else None


# --- given


@pytest.mark.parametrize("role", roles.GIVEN)
async def test_a_role_is_given_by_a_link(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage, role: str) -> None:
    link = await invites(sam, role)
    await opens(ann, link)
    assert await role_of(stage, ann) == (Role.NONE, ""), "not before it is accepted"
    await ann.taps("invitation-accept")
    await ann.hears_only("invitation-accepted")
    assert await role_of(stage, ann) == (role, MARIE)
    for owner in (sam, robin):
        await owner.hears("invitation-accepted-told", name=MARIE, role=stage.house.texts.get("en", f"role-{role}"))
    assert "admin" in (commands(stage, ann) or [])
    assert await acts(stage) == ["role-offered", "role-accepted"]


async def test_the_offer_says_what_it_is_and_what_is_logged(ann: Visitor, sam: Visitor) -> None:
    link = await invites(sam, "editor")
    await ann.says(f"/start {link}")
    told = words(await ann.last())
    assert all(part in told for part in ("Editor", "Vouches for answers", "written into a log", "give the role back"))


async def test_the_link_is_offered_to_be_copied_and_its_token_is_not_kept(sam: Visitor, stage: Stage) -> None:
    link = await invites(sam)
    copied = [each for row in (await sam.last())["buttons"] for each in row if "copy_text" in each]
    assert [each["copy_text"]["text"] for each in copied] == [stage.house.link(link)]
    async with stage.database.transaction() as tx:
        rows = await tx.rows("invitation_open", at=0)
    assert link.removeprefix("role-") not in str([tuple(row) for row in rows])
    assert MARIE not in str([tuple(row) for row in rows])


async def test_a_colleague_without_a_name(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await opens(ann, await invites(sam, "reader", ""))
    await ann.taps("invitation-accept")
    assert await role_of(stage, ann) == (Role.READER, "")
    await sam.hears("invitation-accepted-told", role="Read-only")
    await sam.taps("people-back")
    assert re.search(r"• no name, [0-9a-f]{8} – Read-only, since", words(await sam.last()))


@pytest.mark.parametrize("typed", ["skip", "none"])
async def test_a_name_may_be_skipped_in_words(sam: Visitor, typed: str) -> None:
    await sam.says("/admin")
    for button in ("panel-to-people", "people-invite", "role-reader"):
        await sam.taps(button)
    await sam.says(typed)
    await sam.hears_only("invite-link", name="no name")


@pytest.mark.parametrize(
    ("typed", "problem"), [("x" * 81, "too-long"), ("see http://x.org", "link"), ("<b>Marie</b>", "markup")]
)
async def test_a_name_that_cannot_be_taken_is_asked_for_again(sam: Visitor, typed: str, problem: str) -> None:
    await sam.says("/admin")
    for button in ("panel-to-people", "people-invite", "role-reader"):
        await sam.taps(button)
    await sam.says(typed)
    await sam.hears_only(f"error-{problem}")
    await sam.says("Noor")
    await sam.hears_only("invite-link", name="Noor")


async def test_another_role_in_place_of_the_first(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await give_role(ann, Role.READER, MARIE)
    await opens(ann, await invites(sam, "editor", ""), "invitation-offer-instead")
    await ann.taps("invitation-accept")
    assert await role_of(stage, ann) == (Role.EDITOR, MARIE), "the name stays while no other is given"


# --- taken away, given back


async def test_a_role_is_taken_away(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await opens(ann, await invites(sam))
    await ann.taps("invitation-accept")
    await sam.taps("people-back")
    await sam.taps("people-one-open", name=MARIE)
    await sam.hears_only("people-one", name=MARIE, role="Reviewer")
    await sam.taps("people-remove")
    await sam.hears_only("people-remove-ask", name=MARIE, role="Reviewer")
    assert await role_of(stage, ann) == (Role.REVIEWER, MARIE), "not before it is confirmed"
    await ann.listens()
    await sam.taps("people-remove-yes")
    await sam.is_told("people-removed")
    await ann.hears_only("role-removed", role="Reviewer")
    assert await role_of(stage, ann) == (Role.NONE, "")
    assert commands(stage, ann) is None
    await ann.says("/admin")
    await ann.hears_only("help")
    last = (await stage.acts())[-1]
    assert last.act == "role-removed" and re.fullmatch("reviewer [0-9a-f]{8}", last.subject)


async def test_two_owners_take_it_at_once(ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await give_role(ann, Role.EDITOR, MARIE)
    for owner in (sam, robin):
        await owner.says("/admin")
        for button in ("panel-to-people", "people-one-open", "people-remove"):
            await owner.taps(button, name=MARIE)
    await sam.taps("people-remove-yes")
    await sam.is_told("people-removed")
    await robin.taps("people-remove-yes")
    await robin.is_told("people-gone")
    assert await acts(stage) == ["role-removed"]


async def test_what_was_begun_with_a_role_ends_with_it(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await give_role(ann, Role.REVIEWER, MARIE)
    await ann.says("/admin")
    _, review = await ann.button("admin-review")
    await sam.says("/admin")
    for button in ("panel-to-people", "people-one-open", "people-remove", "people-remove-yes"):
        await sam.taps(button, name=MARIE)
    await ann.presses(review)
    await ann.is_told("error-not-admin")


async def test_a_role_is_given_back(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    await give_role(ann, Role.EDITOR, MARIE)
    await ann.says("/admin")
    await ann.taps("panel-to-my-role")
    await ann.hears_only("role-mine", role="Editor", name=MARIE)
    await ann.taps("role-return")
    await ann.hears_only("role-return-ask", role="Editor")
    await ann.taps("role-return-yes")
    await ann.hears_only("role-returned", role="Editor")
    await sam.hears("role-returned-told", name=MARIE, role="Editor")
    assert await role_of(stage, ann) == (Role.NONE, "")
    assert (await acts(stage), commands(stage, ann)) == (["role-returned"], None)
    await ann.presses("role:mine")
    await ann.is_told("role-none")


async def test_erasing_oneself_ends_the_role(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await opens(ann, await invites(sam))
    await ann.taps("invitation-accept")
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.hears_only("erase-done")
    await sam.hears("role-erased-told", role="Reviewer")
    assert await role_of(stage, ann) == (Role.NONE, "")
    assert await acts(stage) == ["role-offered", "role-accepted", "role-erased", "erased"]
    assert commands(stage, ann) is None
    async with stage.database.transaction() as tx:
        assert await tx.rows("colleague_all") == []


async def test_an_owner_who_erases_leaves_no_open_link(ann: Visitor, sam: Visitor) -> None:
    link = await invites(sam)
    await sam.says("/erase")
    await sam.taps("erase-all")
    await opens(ann, link, "invitation-invalid")


async def test_mydata_holds_the_role_and_the_name(ann: Visitor) -> None:
    await ann.says("/start")
    await give_role(ann, Role.EDITOR, MARIE)
    await ann.says("/mydata")
    assert {"called: Marie, legal team", "role: editor"} <= {
        line.strip() for line in (await ann.file("my-data.txt")).decode().splitlines()
    }


async def test_help_is_about_the_role(stage: Stage, ann: Visitor) -> None:
    await ann.says("/start")
    await give_role(ann, Role.READER)
    await ann.says("/help")
    told = words(await ann.hears_only("help-desk", role="Read-only"))
    assert "/stats" in told and "/review" in told and "/broadcast" not in told


async def test_a_link_in_another_language(sam: Visitor, stage: Stage) -> None:
    layla = newcomer(stage, "Layla", "ar")
    await opens(layla, await invites(sam))
    await layla.taps("invitation-accept")
    await layla.hears_only("invitation-accepted")
    assert await role_of(stage, layla) == (Role.REVIEWER, MARIE)
