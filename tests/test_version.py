"""A newer statement: what was served stays as it was; who signed before is asked once, and stands where they say."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.core.reply import Copyable
from storage import signons
from storage.records import Version
from tests.makers import copied_texts, fill_in, sign_on
from tests.stage import Stage
from tests.terminal import command
from tests.visitor import Visitor, newcomer, words

HARBOUR = "Harbour Legal Aid"


@pytest.fixture
def locales(folder: Path) -> Path:
    return copied_texts(folder)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def change(locales: Path, *, number: int = 2, substantive: bool = True) -> None:
    edit(locales / "en/statement.md", "strongly oppose", f"oppose {'very ' * number}strongly")
    edit(locales / "statement.toml", f"number = {number - 1}", f"number = {number}")
    text = (locales / "statement.toml").read_text(encoding="utf-8")
    before, _, rest = text.partition("substantive = ")
    made = f"{before}substantive = {'true' if substantive else 'false'} {rest[rest.index('#') :]}"
    (locales / "statement.toml").write_text(made, encoding="utf-8")


@pytest_asyncio.fixture(loop_scope="session")
async def desk(empty_stage: Stage, locales: Path) -> AsyncIterator[tuple[Stage, Visitor, Visitor]]:
    """A bot on that copy, its owner, and somebody who signed version 1."""
    sam, ann = newcomer(empty_stage, "Sam"), newcomer(empty_stage, "Ann")
    async with empty_stage.running(admin_ids=frozenset({sam.id}), locales=locales):
        await sam.says("/start")
        await sign_on(ann)
        await ann.news()
        yield empty_stage, sam, ann


async def reloads(stage: Stage, sam: Visitor, outcome: str) -> str:
    wanted = stage.house.texts.get("en", outcome, {"problem": ""}).split("\n")[0]
    before = len(stage.calls)
    await sam.says("/admin")
    await sam.taps("panel-to-texts")
    await sam.taps("admin-reload")
    await stage.until(outcome, lambda: any(wanted in str(call.args.get("text")) for call in stage.calls[before:]))
    await stage.quiet()
    return words(await sam.last())


async def asks(stage: Stage, sam: Visitor, count: int = 1) -> None:
    await sam.says("/admin")
    await sam.taps("panel-to-texts")
    await sam.taps("version-ask-signers")
    await sam.taps("version-ask-confirm", count=count)
    await sam.hears("version-asking")
    await stage.ticks_on(1)


async def version(stage: Stage, organisation: str = HARBOUR) -> Version | None:
    async with stage.database.transaction() as tx:
        [found] = [each for each in await signons.everything(tx) if each.organisation == organisation]
    return found.version


async def test_a_text_that_was_served_cannot_be_changed_under_its_number(
    desk: tuple[Stage, Visitor, Visitor], locales: Path
) -> None:
    stage, sam, _ = desk
    edit(locales / "en/statement.md", "strongly oppose", "oppose")
    told = await reloads(stage, sam, "admin-reload-refused")
    assert "en/statement.md" in told and "number" in told and "substantive" in told
    assert "strongly oppose" in stage.house.statements.get("en").text, "the old one stays in use"


async def test_nor_does_a_bot_start_with_it(stage: Stage, locales: Path) -> None:
    edit(locales / "en/statement.md", "strongly oppose", "oppose")
    for words_ in (("run",), ("check",)):
        ended = await command(stage.settings, *words_, BOT_LOCALES=str(locales))
        assert ended.code != 0 and "in use with other words" in ended.err + ended.out
        assert "Traceback" not in ended.err


async def test_who_signed_is_asked_once_and_stands_under_the_old_text_until_an_answer(
    desk: tuple[Stage, Visitor, Visitor], locales: Path
) -> None:
    stage, sam, ann = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await ann.listens()
    await stage.ticks_on(1)
    await ann.hears_nothing()
    await asks(stage, sam)
    await ann.hears("version-ask", organisation=HARBOUR, old=1, new=2)
    before = await version(stage)
    assert before is not None and before.number == 1
    await ann.taps("version-read-old")
    await ann.hears("version-text", number=1, digest=Copyable(before.digest[:12]))
    assert b"strongly oppose" in await ann.file("statement-en-v1.txt")
    await ann.taps("version-read-new")
    assert b"oppose very very strongly" in await ann.file("statement-en-v2.txt")
    await ann.taps("version-changes")
    told = str((await ann.last())["text"])
    assert "version 1 to version 2" in told and "oppose very very strongly" in told.replace(" oppose,", ",")
    assert "Paragraphs without a change" in told and "Rome Statute" not in told
    await ann.taps("version-keep", times=2)
    await ann.hears("version-kept", organisation=HARBOUR, new=2)
    await ann.hears("receipt-file")
    after = await version(stage)
    assert after == stage.parts.reloader.house.statements.version("en") and after.number == 2
    await ann.listens()
    await stage.ticks_on(20)
    await ann.hears_nothing()
    await sam.says("/admin")
    await sam.taps("panel-to-texts")
    assert "asked: kept 1, withdrawn 0, undecided 0" in words(await sam.last())


async def test_later_is_reminded_of_once_and_can_be_answered_at_any_time(
    desk: tuple[Stage, Visitor, Visitor], locales: Path
) -> None:
    stage, sam, ann = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await asks(stage, sam)
    await ann.taps("version-later")
    await ann.hears("version-postponed", old=1, command=Copyable("/mysignature"))
    await ann.listens()
    await stage.ticks_on(5)
    await ann.hears_nothing()
    await stage.ticks_on(9)
    await ann.hears("version-reminder", organisation=HARBOUR, old=1, new=2)
    await ann.listens()
    await stage.ticks_on(30)
    await ann.hears_nothing()
    await ann.says("/mysignature")
    await ann.taps("mysignature-version")
    await ann.taps("version-keep")
    await ann.hears("version-kept", organisation=HARBOUR, new=2)


async def test_withdrawing_is_an_answer(desk: tuple[Stage, Visitor, Visitor], locales: Path) -> None:
    stage, sam, ann = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await asks(stage, sam)
    await ann.taps("mysignature-withdraw")
    await ann.taps("mysignature-really")
    await ann.hears("mysignature-withdrawn")
    await ann.listens()
    await stage.ticks_on(20)
    await ann.hears_nothing()
    await sam.says("/admin")
    await sam.taps("panel-to-texts")
    assert "withdrawn 1, undecided 0" in words(await sam.last())


async def test_a_mended_comma_asks_nobody(desk: tuple[Stage, Visitor, Visitor], locales: Path) -> None:
    stage, sam, ann = desk
    change(locales, substantive=False)
    await reloads(stage, sam, "admin-reloaded")
    await sam.says("/admin")
    await sam.taps("panel-to-texts")
    assert "Nobody stands under a text" in words(await sam.last())
    await sam.presses("version:ask")
    await sam.is_told("version-nobody-to-ask")
    await ann.listens()
    await stage.ticks_on(1)
    await ann.hears_nothing()


async def test_a_mended_comma_after_a_change_still_asks_about_the_change(
    desk: tuple[Stage, Visitor, Visitor], locales: Path
) -> None:
    stage, sam, ann = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    change_back = (
        (locales / "en/statement.md").read_text("utf-8").replace("oppose very very strongly", "strongly oppose")
    )
    (locales / "en/statement.md").write_text(change_back, encoding="utf-8")
    change(locales, number=3, substantive=False)
    await reloads(stage, sam, "admin-reloaded")
    await asks(stage, sam)
    await ann.hears("version-ask", organisation=HARBOUR, old=1, new=3)


async def test_nobody_is_asked_twice_about_one_change(desk: tuple[Stage, Visitor, Visitor], locales: Path) -> None:
    stage, sam, ann = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await asks(stage, sam)
    edit(locales / "en/statement.md", "oppose very very strongly", "strongly oppose")
    change(locales, number=3, substantive=False)
    await reloads(stage, sam, "admin-reloaded")
    await sam.presses("version:ask")
    await sam.is_told("version-nobody-to-ask")
    await ann.listens()
    await stage.ticks_on(9)
    await ann.hears_only("version-reminder", organisation=HARBOUR, old=1, new=3)
    await ann.taps("version-keep")
    await ann.hears("version-kept", new=3)


async def test_who_is_in_the_middle_of_signing_agrees_once_more(
    desk: tuple[Stage, Visitor, Visitor], locales: Path
) -> None:
    stage, sam, _ = desk
    bea = newcomer(stage, "Bea")
    await fill_in(bea, organisation="Olive Branch")
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await bea.says("send")
    await bea.hears("signon-version-changed", number=2)
    await bea.says("agree", "send")
    await bea.hears("signon-sent")
    found = await version(stage, "Olive Branch")
    assert found is not None and found.number == 2


async def test_a_stranger_answers_for_nobody(desk: tuple[Stage, Visitor, Visitor], locales: Path) -> None:
    stage, sam, _ = desk
    change(locales)
    await reloads(stage, sam, "admin-reloaded")
    await asks(stage, sam)
    async with stage.database.transaction() as tx:
        [signed] = await signons.everything(tx)
    eve = newcomer(stage, "Eve")
    await eve.says("/start")
    for verb in ("keep", "later", "old", "new", "show", "nonsense"):
        await eve.presses(f"version:{verb}:{signed.reference}:2")
        assert HARBOUR not in words(await eve.last())
        assert (await version(stage)) == signed.version
    await eve.presses("version:ask")
    await eve.is_told("error-not-admin")
