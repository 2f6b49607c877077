"""The process is killed while codes are compared: never more than five comparisons of one code, whatever comes."""

from collections.abc import AsyncIterator

import pytest

from bot.pipeline.crash import POINTS
from tests.faults.lab import Lab
from tests.faults.test_leaks import ORGANISATION, signs
from tests.mailserver import SENDER, Server, mailing

GUESSES = 500  # ten thousand without a death: tests/pipeline/test_judge.py


@pytest.fixture
async def posted(lab: Lab) -> AsyncIterator[tuple[Lab, Server]]:
    async with mailing() as server:
        lab.settings |= {"BOT_SMTP_URL": server.url, "BOT_MAIL_FROM": SENDER}
        yield lab, server


async def asked(lab: Lab, server: Server) -> None:
    await lab.up()
    lab.says(0, "/start")
    await signs(lab, 1, ORGANISATION)
    await lab.until("the code comes", lambda: len(server.got) == 1)
    await lab.quiet()
    assert await lab.stop() == 0


def guesses(lab: Lab, server: Server, number: int) -> None:
    """None of them right."""
    right = int(server.code().replace(" ", ""))
    for step in range(1, number + 1):
        lab.says(1, f"{(right + step) % 10**8:08}")


async def deaths(lab: Lab, at: str, most: int = 12) -> int:
    """Started again and again with a process that dies at its first comparison."""
    for count in range(most):
        await lab.start(crash_at=at)
        try:
            await lab.until("all is handled", lambda: _done(lab), seconds=300)
        except AssertionError:
            if not lab.dead:
                raise
        if not lab.dead:
            await lab.quiet(300)
            return count
        assert await lab.ended() == 137
    return most


def _done(lab: Lab) -> bool:
    return not lab.telegram.updates.pending and not lab.count("inbox", "state = 'new'") + lab.count("guesses")


@pytest.mark.row(73)
async def test_killed_at_every_comparison_there_are_five(posted: tuple[Lab, Server]) -> None:
    """Each comparison ends the process: the deaths are the comparisons."""
    lab, server = posted
    assert "guess-compared" in POINTS
    await asked(lab, server)
    guesses(lab, server, GUESSES)
    assert 1 <= await deaths(lab, "guess-compared") <= 5
    assert lab.rows("SELECT tries, (SELECT count(*) FROM guesses) FROM codes") == [(5, 0)]
    lab.says(1, server.code())
    await lab.quiet()
    assert lab.rows("SELECT proofs FROM signons") == [("",)], "the right one comes too late"
    assert await lab.stop() == 0


@pytest.mark.row(73)
async def test_killed_between_one_by_one_each_try_is_spent_and_the_person_told(posted: tuple[Lab, Server]) -> None:
    lab, server = posted
    await asked(lab, server)
    for death in range(5):
        lab.says(1, server.code() if death == 4 else "0000 0000")
        await lab.start(crash_at="guess-compared")
        assert await lab.ended() == 137
        await lab.up()
        await lab.until("it is lost", lambda: not lab.count("guesses"))
        await lab.quiet()
        assert await lab.stop() == 0
    assert lab.rows("SELECT tries, (SELECT count(*) FROM guesses) FROM codes") == [(5, 0)]
    assert lab.rows("SELECT proofs FROM signons") == [("",)]
    assert len(lab.sent(1, "Something went wrong before the code was checked")) == 4
    assert len(lab.sent(1, "this code may be tried 5 times")) == 1
