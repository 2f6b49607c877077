"""Texts that were changed in the files are taken over while the bot runs; broken ones are refused by file and line."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot import contents
from tests.makers import copied_texts
from tests.stage import Stage
from tests.visitor import Visitor, newcomer, words

WELCOME = "start-welcome =\n    <b>Stand with the International Criminal Court</b>"
Edit = Callable[[str, str, str], None]


@pytest.fixture
def locales(folder: Path) -> Path:
    return copied_texts(folder)


@pytest.fixture
def edit(locales: Path) -> Edit:
    """Replaces words in a file."""

    def change(name: str, old: str, new: str) -> None:
        path = locales / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", errors="surrogateescape")

    return change


@pytest_asyncio.fixture(loop_scope="session")
async def desk(empty_stage: Stage, locales: Path) -> AsyncIterator[tuple[Stage, Visitor]]:
    """The bot on that copy, with an admin at its panel."""
    sam = newcomer(empty_stage, "Sam")
    async with empty_stage.running(admin_ids=frozenset({sam.id}), locales=locales):
        await sam.says("/admin")
        await sam.taps("panel-to-texts")
        yield empty_stage, sam


async def reloads(stage: Stage, sam: Visitor, outcome: str) -> str:
    """Presses the button and waits for the news; their text."""
    wanted = stage.house.texts.get("en", outcome, {"problem": ""}).split("\n")[0]
    before = len(stage.calls)
    await sam.taps("admin-reload")
    await sam.is_told("admin-reloading")
    await stage.until(outcome, lambda: any(wanted in str(call.args.get("text")) for call in stage.calls[before:]))
    await stage.quiet()
    return words(await sam.last())


PAGE = "statement:page:en:0"


async def heard(visitor: Visitor, what: str) -> str:
    await (visitor.says(what) if what.startswith("/") else visitor.presses(what))
    return words(await visitor.last())


async def test_a_new_text_is_in_use_at_once(desk: tuple[Stage, Visitor], edit: Edit) -> None:
    stage, sam = desk
    edit("en/ui.ftl", WELCOME, WELCOME.replace("Stand", "Rise"))
    edit("en/faq/is-it-free.md", "\n## Answer\n", "\n## Answer\nA new first line.\n")
    edit("en/statement.ftl", "The statement as it was published.", "As it was.")
    ann = newcomer(stage, "Ann")
    said = [await heard(ann, what) for what in ("/start", "/start faq-is-it-free", PAGE)]
    assert "Stand with" in said[0] and "A new" not in said[1] and "as it was" in said[2], "not before it is asked for"
    await reloads(stage, sam, "admin-reloaded")
    said = [await heard(ann, what) for what in ("/start", "/start faq-is-it-free", PAGE)]
    assert "Rise with" in said[0] and "A new first line." in said[1] and "As it was." in said[2]


BROKEN = {
    "a message without an end": ("en/ui.ftl", WELCOME, "start-welcome = { $name", "en/ui.ftl, line "),
    "a variable nobody gives": ("fr/ui.ftl", "group-card =", "group-card = { $nobody }\nwas =", "$nobody"),
    "no text at all": ("uk/ui.ftl", "menu-home", "\udcff", "uk/ui.ftl, line "),
    "a tag left open": ("nl/ui.ftl", "menu-home = ", "menu-home = <b>", "nl/ui.ftl, line "),
    "an answer without its heading": ("ar/faq/is-it-free.md", "## Answer", "## Anwser", "ar/faq/is-it-free.md"),
    "a table out of order": ("faq.toml", 'topic = "court"', "topic = court", "faq.toml, line "),
    "a table without a field": ("faq.toml", 'topic = "court"\n', "", "topic"),
    "an event without its date": ("timeline.toml", 'date = "2000"\n', "", "date"),
    "a courtesy of no kind": ("es/faq-elsewhere.md", "## Thanks", "## Thankyou", "es/faq-elsewhere.md, line "),
    "a statement without words": ("statement.toml", "number = 1", "number = ", "statement.toml, line "),
}


@pytest.mark.parametrize("how", BROKEN)
async def test_a_broken_file_is_refused_with_its_line(desk: tuple[Stage, Visitor], edit: Edit, how: str) -> None:
    stage, sam = desk
    name, old, new, told = BROKEN[how]
    edit(name, old, new)
    news = await reloads(stage, sam, "admin-reload-refused")
    assert told in news
    ann = newcomer(stage, "Ann")
    await ann.says("/start")
    await ann.hears("start-welcome")


async def test_what_an_admin_vouched_for_is_kept(desk: tuple[Stage, Visitor], edit: Edit) -> None:
    stage, sam = desk
    await sam.says("/start faq-is-it-free")
    await sam.taps("faq-review")
    edit("en/ui.ftl", WELCOME, WELCOME.replace("Stand", "Rise"))
    await reloads(stage, sam, "admin-reloaded")
    await sam.says("/start faq-is-it-free")
    assert stage.house.texts.get("en", "faq-unreviewed") not in words(await sam.last())


async def test_others_cannot_reload(desk: tuple[Stage, Visitor]) -> None:
    stage, _ = desk
    ann = newcomer(stage, "Ann")
    await ann.says("/start")
    await ann.presses("reload")
    await ann.is_told("error-not-admin")


def test_at_a_start_a_broken_translation_falls_back_to_english(locales: Path, edit: Edit) -> None:
    edit("fr/ui.ftl", "menu-home = ", "menu home = ")
    edit("nl/faq/is-it-free.md", "## Answer", "## Anwser")
    with capture_logs() as logged:
        read = contents.Contents.read(locales)
        assert read.texts.get("fr", "menu-home") == read.texts.get("en", "menu-home")
        assert read.texts.get("fr", "signon-sent") != read.texts.get("en", "signon-sent"), "other files stay in use"
    assert "fr/ui.ftl, line " in logged[0]["what"]
    assert read.faqs.wording("is-it-free", "nl").language == "en" and "nl/faq/is-it-free.md" in read.broken[0]
