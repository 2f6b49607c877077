"""Role × act: whoever may not do a thing is told so, and nothing happens."""

import pytest
import pytest_asyncio

from bot.core.roles import Right, may
from bot.handlers import review_cards
from bot.profile import FOR_ADMINS
from bot.sandbox.model import SECRETARIAT
from storage import people, questions
from storage.records import Role, Status
from tests.makers import give_role, make_signon, offered, put_signons, sign_on
from tests.stage import Stage
from tests.test_admin import ADMIN_TEXTS
from tests.test_roles import MARIE, invites, role_of
from tests.visitor import Visitor, newcomer

GIVEN = (Role.REVIEWER, Role.EDITOR, Role.READER, Role.NONE)
PRESSES = {
    Right.LOOK: ("panel", "panel:fresh", "panel:texts", "panel:health", "review:next"),
    Right.EDIT: ("reload",),
    Right.REVIEW: (
        "review:ask:{card}", "review:reject:{card}", "review:approve:{card}", "reject:duplicate:{card}",
    ),
    Right.ANSWER: ("question:next:0", "question:answer:1", "question:close:1"),
    Right.BROADCAST: ("cast:list", "living:list"),
    Right.EXPORT: ("export:show", "export:choose"),
    Right.CONTACTS: ("export:contacts",),
    Right.ROLES: (
        "people:all", "people:invite", "people:invite:editor", "people:show:{ann}", "people:remove:{ann}",
        "people:skip:editor", "people:revoke:1", "log:", "log:1", "log:check",
    ),
}  # fmt: skip


@pytest_asyncio.fixture(loop_scope="session")
async def about(stage: Stage, ann: Visitor, sam: Visitor) -> dict[str, str]:
    """Of each kind one thing that can be acted on: a sign-on, a question, a colleague, an invitation."""
    made = make_signon(status=Status.PENDING)
    await put_signons(stage.database, made)
    await ann.says("/start")
    await give_role(ann, Role.READER, MARIE)
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert person is not None
        await questions.hand_on(tx, person, await offered(tx, person, "Could somebody phone us"))
        card = f"{made.reference}:{review_cards.mark(tx, made)}"
    await invites(sam)
    return {"card": card, "ann": str(person.id)}


async def colleague(stage: Stage, role: Role) -> Visitor:
    made = newcomer(stage, "Kim")
    await made.says("/start")
    if role is not Role.NONE:
        await give_role(made, role)
    return made


def kept(stage: Stage) -> str:
    """All that a press could change, but for the messages."""
    tables = ("signons", "questions", "invitations", "colleagues", "audit", "reviewed")
    return str([stage.beside(f"SELECT * FROM {table}") for table in tables])  # noqa: S608


@pytest.mark.parametrize("role", GIVEN)
async def test_who_may_not_press_is_told_and_changes_nothing(stage: Stage, about: dict[str, str], role: Role) -> None:
    kim, before, refused = await colleague(stage, role), kept(stage), 0
    for right, presses in PRESSES.items():
        for data in presses if not may(role, right) else ():
            await kim.presses(data.format(**about))
            await kim.is_told("error-not-admin")
            await kim.hears_nothing()
            refused += 1
    assert refused >= 11
    assert kept(stage) == before


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.EDITOR, Role.READER])
async def test_who_may_press_is_not_refused(stage: Stage, about: dict[str, str], role: Role) -> None:
    kim = await colleague(stage, role)
    allowed = [data for right, presses in PRESSES.items() for data in presses if may(role, right)]
    refusal = stage.house.texts.get("en", "error-not-admin")
    for data in allowed:
        await kim.presses(data.format(**about))
        assert refusal not in await kim.toasts(), data
    assert len(allowed) >= 4
    approved = [each.status for each in await stage.signons()] == [Status.APPROVED]
    assert approved == (role is Role.REVIEWER)


@pytest.mark.parametrize("role", GIVEN)
@pytest.mark.parametrize("command", FOR_ADMINS)
async def test_a_command_is_done_or_answered_with_help(stage: Stage, role: Role, command: str) -> None:
    kim = await colleague(stage, role)
    await kim.says(f"/{command}")
    told = ADMIN_TEXTS[command] if may(role, FOR_ADMINS[command]) else "help-desk" if role else "help"
    await kim.hears_only(told)


async def test_words_that_were_asked_of_an_owner_do_nothing_without_the_role(empty_stage: Stage) -> None:
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await sam.says("/admin")
        for button in ("panel-to-people", "people-invite", "role-editor"):
            await sam.taps(button)
    async with empty_stage.running(admin_ids=frozenset({ann.id})):
        await sam.says("Eve, my friend")
        await sam.hears_only("error-not-admin")
        assert await empty_stage.acts() == []


async def test_a_confirmation_of_somebody_who_is_no_owner_any_more(empty_stage: Stage) -> None:
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await ann.says("/start")
        await give_role(ann, Role.EDITOR, MARIE)
        await sam.says("/admin")
        for button in ("panel-to-people", "people-one-open", "people-remove"):
            await sam.taps(button, name=MARIE)
    async with empty_stage.running(admin_ids=frozenset()):
        await sam.taps("people-remove-yes")
        await sam.is_told("error-not-admin")
        assert await role_of(empty_stage, ann) == (Role.EDITOR, MARIE)


@pytest.mark.parametrize("data", ["people:all", "people:invite", "log:", "role:mine"])
async def test_who_the_people_are_is_not_shown_in_the_group(empty_stage: Stage, data: str) -> None:
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    empty_stage.telegram.chats[SECRETARIAT].members += [sam.id]
    async with empty_stage.running(admin_ids=frozenset({sam.id}), review_chat_id=SECRETARIAT):
        await sam.says("/start")
        await sign_on(ann)
        group = Visitor(empty_stage, sam.id, chat=SECRETARIAT)
        card, _ = await group.button("review-approve")
        await group.presses(data, card["message_id"])
        await group.is_told("role-none" if data == "role:mine" else "error-not-admin")
        await group.hears_nothing()
