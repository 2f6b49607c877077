"""Whoever sends too much is told once and then met with silence; everybody else notices nothing."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import orjson
import pytest
import pytest_asyncio

from bot.sandbox.model import FRIENDS
from storage import facts, inbox
from storage.records import Role, Status
from tests.makers import fill_in, give_role, make_signon, put_signons, sign_on
from tests.stage import Clock, Stage
from tests.visitor import Visitor, newcomer

RATE = 40
MUCH = [str(number) for number in range(RATE + 60)]


@dataclass
class Still(Clock):
    """Moves only when a test moves it: nothing is given back meanwhile."""

    start: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.start + self.ahead


@pytest_asyncio.fixture(loop_scope="session")
async def stage(empty_stage: Stage) -> AsyncIterator[Stage]:
    """The bot with the limits people meet."""
    empty_stage.clock = Still()
    one, two = (empty_stage.newcomer(name, "en") for name in ("Sam", "Robin"))
    async with empty_stage.running(admin_ids=frozenset({one.id, two.id}), person_rate=RATE):
        yield empty_stage


async def counted(stage: Stage, name: str) -> int:
    async with stage.database.transaction() as tx:
        return (await facts.counters(tx)).get(name, 0)


def receivers(stage: Stage) -> list[int]:
    """Of the bot's messages, in their order."""
    return [call.args["chat_id"] for call in stage.calls if call.method == "sendMessage"]


def sent_to(stage: Stage, person: int) -> int:
    return sum(each == person for each in receivers(stage))


@pytest.mark.row(74)
@pytest.mark.parametrize("language", ["en", "ar"])
async def test_one_notice_then_silence(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Lou", language)
    await visitor.says(*MUCH)
    assert len(await visitor.all("limit-words")) == 1
    assert len(await visitor.news()) == RATE + 1
    await visitor.says("hello?", "/start")
    await visitor.hears_nothing()
    assert await counted(stage, "slowed") == 1


async def test_heard_again_after_a_minute(ann: Visitor, stage: Stage) -> None:
    await ann.says(*MUCH)
    stage.clock.ahead += timedelta(seconds=61)
    await ann.says("/help")
    await ann.hears_only("help")


async def test_a_sign_on_in_a_hurry_never_meets_it(ann: Visitor) -> None:
    await ann.says("/start", "/statement", "/faq", "/privacy")
    assert await sign_on(ann)


async def test_what_was_answered_before_is_still_there_afterwards(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="country")
    await ann.says(*["Nowhere at all"] * 100)
    stage.clock.ahead += timedelta(seconds=61)
    await ann.says("Netherlands")
    await ann.hears("signon-website")


async def test_presses_are_told_once_and_then_only_acknowledged(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    message = (await ann.last())["message_id"]
    await ann.presses("home", message, RATE * 2 + 50)
    told = [text for text in await ann.toasts() if text]
    assert told == [stage.house.say.plain("en", "limit-press")]
    answers = [call for call in stage.calls if call.method == "answerCallbackQuery"]
    assert len(answers) == RATE * 2 + 50, "every press gets its answer, or the app shows a clock"
    edits = [call for call in stage.calls if call.method == "editMessageText"]
    assert len(edits) == RATE * 2


@pytest.mark.row(74)
async def test_others_are_answered_at_once(ann: Visitor, stage: Stage) -> None:
    """Ann asks behind hundreds of messages of one person that all wait already."""
    lou = newcomer(stage, "Lou")
    await lou.says("/start")
    for number in range(500):
        await lou._do("send", text=f"spam {number}")
    await ann.says("/help")
    await ann.hears_only("help")
    assert sent_to(stage, lou.id) == RATE + 1
    assert sent_to(stage, ann.id) == 1


@pytest.mark.row(74)
async def test_a_backlog_delays_nobody_else(empty_stage: Stage) -> None:
    """Even with no limits: 300 updates of one person wait in the inbox, and behind them one of another."""
    async with empty_stage.running(person_rate=0) as stage:
        lou, ann = await stage.crowd(2)
        async with stage.database.transaction() as tx:
            for number, who in enumerate((*[lou] * 300, ann)):
                raw = {"update_id": -1 - number, "message": message(number, who)}
                await inbox.add(tx, (-1 - number, orjson.dumps(raw), who))
        stage.parts.worker.wake()
        await stage.quiet()
        assert sent_to(stage, lou) == 300
        assert receivers(stage).index(ann) <= 2


def message(number: int, person: int) -> dict[str, object]:
    sender = {"id": person, "is_bot": False, "first_name": "A", "language_code": "en"}
    entities = [{"type": "bot_command", "offset": 0, "length": 5}]
    chat = {"id": person, "type": "private"}
    return {"message_id": number + 1, "date": 1, "chat": chat, "from": sender, "text": "/help", "entities": entities}


@pytest.mark.row(74)
async def test_many_who_send_one_each_are_all_answered(stage: Stage) -> None:
    people = await stage.crowd(200)
    for person in people:
        await stage.post("send", person=person, chat=0, text="/help")
    await stage.quiet()
    assert {sent_to(stage, person) for person in people} == {1}
    assert await counted(stage, "slowed") == 0
    assert await counted(stage, "rush") == 200 - RATE * 3


async def test_a_rush_of_strangers_is_told_on_the_panel(sam: Visitor, stage: Stage) -> None:
    async with stage.database.transaction() as tx:
        facts.write(tx, "rush-at", str(tx.at))
    stage.clock.ahead += timedelta(hours=2, minutes=1)
    await sam.says("/admin")
    line = stage.house.texts.get("en", "health-rush", {"length": "2 hours"})
    await sam.taps("panel-to-health")
    assert line.partition("</b>")[2] in (await sam.hears_only("health"))["text"]


@pytest.mark.parametrize("role", [Role.OWNER, Role.REVIEWER])
async def test_the_secretariat_may_be_quick(sam: Visitor, ann: Visitor, stage: Stage, role: Role) -> None:
    visitor = sam if role is Role.OWNER else ann
    if role is Role.REVIEWER:
        await ann.says("/start")
        await give_role(ann, Role.REVIEWER)
    await put_signons(stage.database, *(make_signon(organisation=f"A{n}", status=Status.PENDING) for n in range(100)))
    await visitor.says("/review")
    message = (await visitor.last())["message_id"]
    await visitor.presses("review:next", message, times=150)
    assert await counted(stage, "slowed") == 0
    await visitor.says(*["/review"] * 100)
    assert len(await visitor.news()) == 100
    assert await counted(stage, "slowed") == 0


async def test_commands_in_a_group(stage: Stage, ann: Visitor) -> None:
    """Talk and other bots' commands do not count; commands of ours do, whoever gives them."""
    lou = newcomer(stage, "Lou")
    for visitor in (ann, lou):
        stage.telegram.chats[FRIENDS].members.append(visitor.id)
        visitor.chat = FRIENDS
    await lou.says(*["hello", "/ban", "/statement@other_bot"] * 40)
    await ann.says(*["/statement"] * 15)
    assert len(await ann.all("group-card")) == 15
    await lou.says(*["/share@sandbox_bot"] * 15)
    assert len(await lou.all("group-card")) == 5
    assert len(await lou.all("limit-words")) == 1
    lou.chat = 0
    await lou.says("/help")
    await lou.hears_only("help")


async def test_inline_queries_have_their_own_measure(ann: Visitor, stage: Stage) -> None:
    await asyncio.gather(*(ann._do("inline", query="court") for _ in range(RATE * 3 + 20)))
    await stage.quiet()
    assert sum(call.method == "answerInlineQuery" for call in stage.calls) == RATE * 3
    await ann.says("/help")
    await ann.hears_only("help")


async def test_that_somebody_leaves_is_noted_however_much_they_sent(ann: Visitor, stage: Stage) -> None:
    await ann.says(*MUCH)
    await ann.blocks()
    assert stage.beside("SELECT blocked FROM people") == [(1,)]


async def test_off_means_off(empty_stage: Stage) -> None:
    async with empty_stage.running(person_rate=0) as stage:
        visitor = newcomer(stage, "Lou")
        await visitor.says(*["/help"] * 100)
        assert len(await visitor.all("help")) == 100


RIGHTS = {"/stop": "subscribe-off", "stop": "subscribe-off", "/erase": "erase-ask", "/privacy": "privacy"}


@pytest.mark.parametrize("text", [*RIGHTS, "/mydata"])
async def test_rights_are_heard_in_the_silence(ann: Visitor, stage: Stage, text: str) -> None:
    await ann.says(*MUCH)
    await ann.says("/start", "hello?", f"{text}@other_bot" if text.startswith("/") else "stopp")
    await ann.hears_nothing()
    await ann.says(text)
    await ann.hears(RIGHTS.get(text, "mydata"))


async def test_erasing_goes_through_in_the_silence(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    message = (await ann.last())["message_id"]
    await ann.presses("home", message, RATE * 2 + 5)
    await ann.says(*MUCH)
    await ann.says("/erase")
    await ann.taps("erase-all")
    await ann.hears("erase-done")


async def test_rights_have_a_measure_of_their_own(ann: Visitor) -> None:
    await ann.says(*MUCH)
    await ann.says(*["/privacy"] * 60)
    assert len(await ann.all("privacy")) == RATE // 4
