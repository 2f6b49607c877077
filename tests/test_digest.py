"""The digest: once a day and once a week, the oldest first, to the review group or in private, never an empty one."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.reply import Markup
from bot.sandbox.model import SECRETARIAT
from storage import chain, facts, links, numbers, people, questions
from storage.records import Status
from tests.makers import make_signon, offered, put_signons
from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer, words


def secretariat(stage: Stage) -> tuple[Visitor, Visitor, dict[str, Any]]:
    """Two owners, and the settings that make them so."""
    sam, robin = newcomer(stage, "Sam"), newcomer(stage, "Robin", "fr")
    return sam, robin, {"admin_ids": frozenset({sam.id, robin.id}), "digest_hour": 8}


def tuesday(stage: Stage) -> int:
    """The bot begins on a Tuesday at noon; in how many days that is."""
    day = (1 - datetime.now(UTC).weekday()) % 7 + 7
    noon = datetime.now(UTC).replace(hour=12, minute=0) + timedelta(days=day)
    stage.clock.ahead = noon - datetime.now(UTC)
    return day


async def test_the_oldest_comes_first_and_a_button_opens_it(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, robin, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**settings):
        await sam.says("/start")
        await robin.says("/start")
        await put_signons(
            stage.database,
            make_signon(status=Status.PENDING, reference="AAAA-AAAA"),
            make_signon(status=Status.PENDING, reference="BBBB-BBBB", organisation="Tulip Farmers for Peace"),
        )
        await sam.listens()
        await robin.listens()
        await stage.ticks_on(day + 1, 7)
        await sam.hears_nothing()
        await stage.ticks_on(day + 1, 8)
        told = await sam.hears_only("digest-daily")
        first, second, *_ = words(told).split("\n\n")[1].split("\n")
        assert "Harbour Legal Aid" in first and "2 sign-ons wait" in second
        assert len(await robin.all("digest-daily")) == 1, "in French"
        await sam.taps("digest-open")
        await sam.hears_only("review-card", organisation="Harbour Legal Aid")


@pytest.mark.row(63)
async def test_once_a_day_across_restarts_and_once_after_a_long_absence(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**settings):
        await sam.says("/start")
        await put_signons(stage.database, make_signon(status=Status.PENDING))
        await sam.listens()
        await stage.ticks_on(day + 1, 9)
        await sam.hears_only("digest-daily")
        await sam.listens()
        await stage.ticks(hours=3)
        await sam.hears_nothing()
    async with stage.running(**settings):
        await stage.ticks()
        await sam.hears_nothing()
        await stage.ticks_on(day + 24, 9)
        assert len(await sam.news()) == 1, "one, not ten"
        await sam.hears_only("digest-weekly")
        await sam.listens()
        await stage.ticks()
        await sam.hears_nothing()


async def test_nothing_is_said_when_there_is_nothing_but_for_mondays(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**settings):
        await sam.says("/start")
        await sam.listens()
        for later in range(1, 6):
            await stage.ticks_on(day + later, 9)
        await sam.hears_nothing()
        await stage.ticks_on(day + 6, 9)
        told = words(await sam.hears_only("digest-weekly"))
        assert "No sign-on waits" in told and "No backup" in told
        assert not buttons(await sam.last())


async def test_the_week_in_numbers(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**settings):
        await sam.says("/start")
        await put_signons(stage.database, make_signon(), make_signon(organisation="Tulip Farmers for Peace"))
        async with stage.database.transaction() as tx:
            for name, n in (("began", 5), ("sent", 2), ("asked-sure", 7), ("asked-unsure", 3)):
                for _ in range(n):
                    numbers.count(tx, name, "en")
            facts.write(tx, "backup-at", str(int(stage.clock().timestamp())))
        await sam.listens()
        await stage.ticks_on(day + 6, 9)
        told = words(await sam.hears_only("digest-weekly"))
        for part in ("2 organisations have signed", "5 begun, 2 sent", "7 answered, 3 without", "The last backup is"):
            assert part in told
        await sam.listens()
        await stage.ticks_on(day + 13, 9)
        assert "0 begun, 0 sent" in words(await sam.hears_only("digest-weekly")), "the week's, not all there ever were"


async def test_troubles_and_questions_are_told(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**settings):
        await sam.says("/start")
        ann = newcomer(stage, "Ann")
        await ann.says("/start")
        async with stage.database.transaction() as tx:
            person = await people.find(tx, ann.id)
            assert person is not None
            await questions.hand_on(tx, person, await offered(tx, person, "Who pays for this"))
            facts.count(tx, "sends-failed", 2)
        await sam.listens()
        await stage.ticks_on(day + 1, 9)
        told = words(await sam.hears_only("digest-daily"))
        assert "Open questions: 1" in told and "2 messages could not be delivered" in told
        assert "Who pays" not in told
        await sam.taps("digest-questions-open")
        await sam.hears_only("question-card", count=1, more=0, wordings=Markup("Who pays for this"))


@pytest.mark.parametrize("language", ["en", "fr", "xx"])
async def test_the_group_hears_it_in_its_language_and_nobody_else(empty_stage: Stage, language: str) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    stage.telegram.chats[SECRETARIAT].members.append(sam.id)
    group = Visitor(stage, sam.id, language if language != "xx" else "en", SECRETARIAT)
    async with stage.running(**settings, review_chat_id=SECRETARIAT, review_language=language):
        await sam.says("/start")
        made = make_signon(status=Status.PENDING)
        await put_signons(stage.database, made)
        await sam.listens()
        await group.listens()
        await stage.ticks_on(day + 1, 9)
        await sam.hears_nothing()
        told = words(await group.hears_only("digest-daily"))
        async with stage.database.transaction() as tx:
            head = await chain.head(tx)
        assert head is not None and head.hash[: links.SHORT] in told
        await group.taps("digest-open")
        assert any(made.reference in words(message) for message in await group.news()), "the press opens it"


async def test_the_first_start_says_nothing(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    stage.telegram.chats[SECRETARIAT].members.append(sam.id)
    group = Visitor(stage, sam.id, "en", SECRETARIAT)
    await group.listens()
    async with stage.running(**settings, review_chat_id=SECRETARIAT):
        await stage.ticks()
        await group.hears_nothing()


async def test_without_an_hour_there_is_none(empty_stage: Stage) -> None:
    stage = empty_stage
    sam, _, settings = secretariat(stage)
    day = tuesday(stage)
    async with stage.running(**{**settings, "digest_hour": None}):
        await sam.says("/start")
        await put_signons(stage.database, make_signon(status=Status.PENDING))
        await sam.listens()
        for later in range(1, 9):
            await stage.ticks_on(day + later, 9)
        await sam.hears_nothing()
