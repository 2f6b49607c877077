"""Acts that are asked for once: the button is good for one press, some minutes, one person."""

from datetime import timedelta

import pytest
import pytest_asyncio

from bot.context import CONFIRM_SECONDS
from storage.records import Role
from tests.makers import give_role
from tests.stage import Stage
from tests.test_roles import MARIE, acts, role_of
from tests.visitor import Visitor


@pytest_asyncio.fixture(loop_scope="session")
async def sure(ann: Visitor, sam: Visitor) -> tuple[int, str]:
    """Sam is asked whether Ann's role is to be taken away: the message and what its button carries."""
    await ann.says("/start")
    await give_role(ann, Role.EDITOR, MARIE)
    await sam.says("/admin")
    for button in ("panel-to-people", "people-one-open", "people-remove"):
        await sam.taps(button, name=MARIE)
    message, data = await sam.button("people-remove-yes")
    return int(message["message_id"]), data


async def refused(visitor: Visitor, message: int, data: str) -> None:
    await visitor.presses(data, message)
    await visitor.is_told("sure-expired")
    await visitor.hears_nothing()


@pytest.mark.row(63, 66)
async def test_an_old_one_does_nothing(ann: Visitor, sam: Visitor, stage: Stage, sure: tuple[int, str]) -> None:
    stage.clock.ahead = timedelta(seconds=CONFIRM_SECONDS + 2)
    await refused(sam, *sure)
    assert await role_of(stage, ann) == (Role.EDITOR, MARIE)
    assert await acts(stage) == []


@pytest.mark.row(65)
async def test_twice_is_once(sam: Visitor, stage: Stage, sure: tuple[int, str]) -> None:
    message, data = sure
    await sam.presses(data, message, times=2)
    await sam.is_told("people-removed")
    await sam.is_told("sure-expired")
    assert await acts(stage) == ["role-removed"]


@pytest.mark.row(66)
async def test_it_is_nobody_elses(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage, sure: tuple[int, str]
) -> None:
    message, data = sure
    for other in (robin, ann):
        await refused(other, 0, data)
    assert await acts(stage) == []
    await sam.presses(data, message)
    assert await acts(stage) == ["role-removed"], "their presses have not used it up"


@pytest.mark.row(68)
async def test_forwarded_it_does_nothing(sam: Visitor, robin: Visitor, stage: Stage, sure: tuple[int, str]) -> None:
    message, data = sure
    chat = (await stage.post("talk", person=sam.id, chat=robin.id))["chat"]
    shown = await stage.post("forward", person=sam.id, chat=sam.id, message_id=message, to=chat)
    await robin.forwards(shown["message_id"], chat)
    await refused(robin, shown["message_id"], data)
    assert await acts(stage) == []


@pytest.mark.row(66)
async def test_a_made_up_one_does_nothing(sam: Visitor, sure: tuple[int, str]) -> None:
    for data in ("sure:", "sure:AAAAAAAAAAAAAAAA", "sure:remove-role 1"):
        await refused(sam, 0, data)
