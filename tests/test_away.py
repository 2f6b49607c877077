"""Telegram out of reach, or the bot switched off: told when it is over, once, and whether something is lost."""

import os
import time

import pytest

from tests.stage import Stage
from tests.visitor import Visitor, newcomer

HOUR = 3600


def silent_for(stage: Stage, seconds: float) -> None:
    """As if the last updates had been fetched so long ago."""
    stage.settings.heartbeat.touch()
    at = time.time() - seconds
    os.utime(stage.settings.heartbeat, (at, at))


async def test_while_it_lasts_nobody_can_be_told_afterwards_those_who_look(
    ann: Visitor, sam: Visitor, robin: Visitor, stage: Stage
) -> None:
    await ann.says("/start")
    silent_for(stage, 3 * HOUR)
    await stage.ticks()
    await stage.ticks()
    await sam.hears_nothing()
    stage.settings.heartbeat.touch()
    await stage.ticks()
    for each in (sam, robin):
        await each.hears_only("alert-away", length="3 hours")
        await each.listens()
    await stage.ticks()
    await sam.hears_nothing()
    await ann.hears("start-welcome")
    assert not await ann.all("alert-away")


@pytest.mark.parametrize(
    ("hours", "key", "length"), [(23.9, "alert-away", "24 hours"), (49, "alert-away-lost", "2 days"), (0.15, "", "")]
)
async def test_switched_off_counts_as_well(empty_stage: Stage, hours: float, key: str, length: str) -> None:
    """Also where the first updates come before the first look."""
    stage = empty_stage
    sam = newcomer(stage, "Sam", "en")
    settings = {"admin_ids": frozenset({sam.id})}
    async with stage.running(**settings):
        await sam.says("/start")
    await sam.listens()
    silent_for(stage, hours * HOUR)
    async with stage.running(**settings):
        stage.settings.heartbeat.touch()
        await stage.ticks()
        if key:
            await sam.hears_only(key, length=length)
        else:
            await sam.hears_nothing()


async def test_a_clock_that_jumps_is_no_silence(sam: Visitor, stage: Stage) -> None:
    """Until the next updates are fetched, the last ones seem to be old."""
    for _ in range(2):
        silent_for(stage, 24 * HOUR)
        await stage.ticks()
        stage.settings.heartbeat.touch()
        await stage.ticks()
    await sam.hears_nothing()


async def test_a_new_bot_was_never_away(sam: Visitor, stage: Stage) -> None:
    stage.settings.heartbeat.unlink(missing_ok=True)
    await stage.ticks()
    await sam.hears_nothing()
