"""In groups: one short card, everything personal in private, no buttons that act, nobody noted."""

import pytest

from bot.app import ADMIN_COMMANDS, CARDS, COMMANDS
from bot.sandbox.model import FRIENDS
from storage import people
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer


@pytest.fixture
def member(ann: Visitor, stage: Stage) -> Visitor:
    """Ann, in the group of friends."""
    stage.telegram.chats[FRIENDS].members.append(ann.id)
    ann.chat = FRIENDS
    return ann


async def met(stage: Stage, visitor: Visitor) -> bool:
    async with stage.database.transaction() as tx:
        return await people.find(tx, visitor.id) is not None


@pytest.mark.parametrize("command", CARDS)
async def test_one_short_card(member: Visitor, stage: Stage, command: str) -> None:
    await member.says(f"/{command}")
    card = await member.hears_only("group-card", title=stage.house.statements.get("en").title)
    assert [each["url"] for each in buttons(card)] == [stage.house.link(to) for to in ("statement", "sign", "group")]
    assert not await met(stage, member)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in CARDS])
async def test_everything_else_moves_to_the_private_chat(member: Visitor, stage: Stage, command: str) -> None:
    await member.says(f"/{command}")
    card = await member.hears_only("group-private")
    assert [each["url"] for each in buttons(card)] == [stage.house.link("group")]
    assert not await met(stage, member)


async def test_the_card_is_in_the_language_of_who_asked(stage: Stage) -> None:
    camille = newcomer(stage, "Camille", "fr")
    stage.telegram.chats[FRIENDS].members.append(camille.id)
    camille.chat = FRIENDS
    await camille.says("/statement@sandbox_bot")
    await camille.hears_only("group-card", title=stage.house.statements.get("fr").title)


@pytest.mark.parametrize("text", ["What is the ICC?", "hello", "stop", "/statement@other_bot", "@sandbox_bot hello"])
async def test_talk_among_friends_is_left_alone(member: Visitor, text: str) -> None:
    await member.says(text)
    await member.hears_nothing()


@pytest.mark.row(68)
@pytest.mark.parametrize("command", [name for name in ADMIN_COMMANDS if name != "living"])
async def test_admin_commands_do_nothing_in_a_group(sam: Visitor, stage: Stage, command: str) -> None:
    stage.telegram.chats[FRIENDS].members.append(sam.id)
    sam.chat = FRIENDS
    await sam.says(f"/{command}")
    await sam.hears_nothing()


@pytest.mark.row(67)
@pytest.mark.parametrize(
    "data", ["sign:start", "erase:all:x", "mydata", "statement:summary", "review:next", "nonsense"]
)
async def test_presses_in_a_group_do_nothing(member: Visitor, stage: Stage, data: str) -> None:
    await member.says("/statement")
    await member.presses(data, (await member.last())["message_id"])
    await member.hears_nothing()
    member.chat = 0
    await member.hears_nothing()
    assert not await met(stage, member)


async def test_the_bot_comes_and_goes(member: Visitor, stage: Stage) -> None:
    await member.listens()
    await stage.post("seat", person=member.id, chat=FRIENDS, inside=False)
    await stage.post("seat", person=member.id, chat=FRIENDS, inside=True)
    await stage.quiet()
    await member.hears_nothing()
    await member.says("/share")
    await member.hears_only("group-card")


@pytest.mark.row(68)
async def test_edited_and_forwarded_commands_do_nothing(member: Visitor) -> None:
    number = await member.says("/statement@sandbox_bot")
    await member.edits(number, "/faq@sandbox_bot")
    await member.hears_nothing()
    await member.forwards(number, FRIENDS)
    await member.hears_nothing()
