"""Loops are woken by the tables they work from: a name that no query writes would leave one asleep."""

import pytest

from bot.pipeline.broadcaster import Broadcaster
from bot.pipeline.checks import Checks
from bot.pipeline.events import Events
from bot.pipeline.judge import Judge
from bot.pipeline.postman import Postman
from bot.pipeline.rounds import Rounds
from bot.pipeline.sender import Sender
from storage.named import written


@pytest.mark.parametrize("loop", [Broadcaster, Checks, Events, Judge, Postman, Sender])
def test_what_wakes_it_is_written_by_a_query(loop: type[Rounds]) -> None:
    assert loop.works_from
    assert loop.works_from <= set(written().values())
