"""SIGHUP: the real process reads its texts again, and keeps the old ones when the new cannot be used."""

import shutil
import signal
from pathlib import Path

from bot.settings import LOCALES
from bot.texts import Texts
from tests.faults.lab import Lab

WELCOME = "Stand with the International"


async def test_the_texts_are_read_again(lab: Lab, tmp_path: Path) -> None:
    shutil.copytree(LOCALES, tmp_path / "locales")
    path = tmp_path / "locales" / "en" / "ui.ftl"
    good = path.read_text(encoding="utf-8")
    await lab.up(locales=str(tmp_path / "locales"))
    path.write_text(good.replace("start-welcome =", "start-welcome = {"), encoding="utf-8")
    lab.signal(signal.SIGHUP)
    await lab.until("it is refused", lambda: "en/ui.ftl, line " in lab.output)
    lab.says(1, "/start")
    await lab.hears(1, WELCOME)
    path.write_text(good.replace(WELCOME, "Rise with the International"), encoding="utf-8")
    lab.signal(signal.SIGHUP)
    await lab.until("it is taken over", lambda: "the texts were read again" in lab.output)
    lab.says(1, "/start")
    await lab.hears(1, "Rise with the International")
    assert await lab.stop() == 0


async def test_the_old_text_stays_also_in_a_language_nobody_has_read_yet(lab: Lab, tmp_path: Path) -> None:
    shutil.copytree(LOCALES, tmp_path / "locales")
    await lab.up(locales=str(tmp_path / "locales"))
    for code, new in (("nl", "start-welcome = {"), ("pt", "start-welcome = Nova")):
        path = tmp_path / "locales" / code / "ui.ftl"
        path.write_text(path.read_text(encoding="utf-8").replace("start-welcome =", new), encoding="utf-8")
    lab.signal(signal.SIGHUP)
    await lab.until("it is refused", lambda: "nl/ui.ftl, line " in lab.output)
    for who, code in ((1, "nl"), (2, "pt")):
        lab.says(who, "/start")
        await lab.hears(who, WELCOME)
        lab.taps(who, f"language:{code}")
        await lab.hears(who, Texts(LOCALES).get(code, "start-welcome").split("</b>")[0])
    assert await lab.stop() == 0


async def test_a_stop_does_not_wait_for_what_is_being_learnt(lab: Lab, tmp_path: Path) -> None:
    trained = tmp_path / "locales" / ".trained"
    shutil.copytree(LOCALES, tmp_path / "locales", ignore=shutil.ignore_patterns(".trained"))
    await lab.start(locales=str(tmp_path / "locales"), faq_encoder="on")
    await lab.until("the encoder is there, learning begins", lambda: bool(list(trained.glob("encoder-*"))))
    assert await lab.stop(20) == 0
    assert list(trained.glob("faq-*")) == [], "it ended before all was learnt"


async def test_english_that_cannot_be_read_stops_the_start_with_a_sentence(lab: Lab, tmp_path: Path) -> None:
    shutil.copytree(LOCALES, tmp_path / "locales")
    path = tmp_path / "locales" / "en" / "faq" / "is-it-free.md"
    path.write_text(path.read_text(encoding="utf-8").replace("## Answer", "## Anwser"), encoding="utf-8")
    await lab.start(locales=str(tmp_path / "locales"))
    assert await lab.ended() == 2
    assert "en/faq/is-it-free.md, line " in lab.output and "Traceback" not in lab.output
