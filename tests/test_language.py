"""/language: the person's choice wins, then Telegram's, then English."""

import pytest

from tests.stage import Stage
from tests.visitor import Visitor, buttons, newcomer


@pytest.mark.parametrize(
    ("telegram", "spoken"),
    [
        ("en", "en"),
        ("fr", "fr"),
        ("ar", "ar"),
        ("fr-ca", "fr"),
        ("AR", "ar"),
        ("pt-br", "pt"),
        ("zh-hans", "zh"),
        ("uk", "uk"),
        ("xx", "en"),
        ("", "en"),
    ],
)
async def test_telegrams_language_is_followed(stage: Stage, telegram: str, spoken: str) -> None:
    visitor = newcomer(stage, "Somebody", telegram)
    visitor.language = spoken
    await visitor.says("/start")
    await visitor.hears_only("start-welcome")


async def test_the_choice_wins(ann: Visitor, stage: Stage) -> None:
    await ann.says("/language")
    chosen = await ann.hears_only("language-choose")
    names = {about.name for about in stage.house.texts.languages.values()}
    assert names == {each["text"] for each in buttons(chosen)} and len(names) == 9
    await ann.taps("language-name", name="العربية")
    ann.language = "ar"
    await ann.hears_only("start-welcome")
    await ann.says("/help")
    await ann.hears_only("help")


async def test_the_choice_can_be_changed_again(ann: Visitor) -> None:
    for name, code in (("Français", "fr"), ("العربية", "ar"), ("English", "en")):
        await ann.says("/language")
        await ann.taps("language-name", name=name)
        ann.language = code
        await ann.hears_only("start-welcome")


async def test_who_never_chose_follows_telegram(stage: Stage) -> None:
    visitor = newcomer(stage, "Camille", "fr")
    await visitor.says("/start")
    await visitor.hears_only("start-welcome")
    change_phone(stage, visitor, "ar")
    visitor.language = "ar"
    await visitor.says("/start")
    await visitor.hears_only("start-welcome")


async def test_who_chose_does_not(ann: Visitor, stage: Stage) -> None:
    await ann.says("/language")
    await ann.taps("language-name", name="Français")
    change_phone(stage, ann, "ar")
    ann.language = "fr"
    await ann.says("/start")
    await ann.hears_only("start-welcome")


def change_phone(stage: Stage, visitor: Visitor, language: str) -> None:
    old = stage.telegram.people[visitor.id]
    stage.telegram.people[visitor.id] = type(old)(old.id, old.first_name, language)


@pytest.mark.parametrize("data", ["language:xx", "language:", "language:<b>", "language:en:fr"])
async def test_unknown_languages_ask_again(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.hears_only("language-choose")
