"""Who answers for the data: named in whole wherever they are, in every language; a name that has no room is refused."""

import re

import pytest
from pydantic import ValidationError

from bot.core.reply import Copyable, Value
from bot.say import TEXT_UNITS, Say, shortened
from bot.settings import LOCALES, LONGEST_NAME
from bot.texts import SOURCE, Texts
from storage.outbox import backlog
from tests.makers import make_settings
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import newcomer, words

LONG = "Ⓐ" * LONGEST_NAME
WHO: dict[str, Value] = {"controller": LONG, "contact": Copyable(LONG)}
VARIABLE = re.compile(r"\$(\w+)")


@pytest.fixture(scope="module")
def say() -> Say:
    return Say(Texts(LOCALES))


def test_no_text_that_names_them_loses_its_end(say: Say) -> None:
    used = {key: set(VARIABLE.findall(say.texts.source(SOURCE, key))) for key in say.texts.keys[SOURCE]}
    naming = {key: dict.fromkeys(found, 100) | WHO for key, found in used.items() if found & WHO.keys()}
    assert {"privacy", "signon-consent", "contact"} <= naming.keys()
    for language in say.texts.languages:
        for key, args in naming.items():
            said = say.text(language, key, args)
            assert shortened(said) == said, (language, key)


async def test_the_notice_is_whole_with_the_longest_names(empty_stage: Stage) -> None:
    """In the language that needs most words for it."""
    ann = newcomer(empty_stage, "Ann", "fr")
    async with empty_stage.running(controller=LONG, contact=LONG) as stage:
        await ann.says("/privacy")
        told = words(await ann.hears_only("privacy", **WHO))
        async with stage.database.transaction() as tx:
            assert await backlog(tx) == {}
    assert len(told) <= TEXT_UNITS and told.count(LONG) >= 3 and "/mydata" in told


@pytest.mark.parametrize("name", ["controller", "contact"])
def test_a_longer_one_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match=f"at most {LONGEST_NAME}"):
        make_settings(**{name: LONG + "x"})


async def test_which_is_said_at_the_start(stage: Stage) -> None:
    ended = await command(stage.settings, "check", BOT_CONTROLLER=LONG + "x")
    assert ended.code == 2 and "Traceback" not in ended.err
    assert re.search(rf"(?i)controller.*at most {LONGEST_NAME}", ended.err)
