"""`python -m bot ask`: what would be answered, and how good that is."""

import json
from pathlib import Path

import pytest

from bot import asking
from bot.errors import Misconfigured
from tests.makers import make_settings
from tests.stage import Stage, plain_house
from tests.terminal import command

SETTINGS = make_settings()


async def test_for_machines(stage: Stage) -> None:
    ended = await command(stage.settings, "ask", "What is the International Criminal Court?", "--lang", "fr", "--json")
    assert ended.code == 0, ended.err
    told = json.loads(ended.out)
    wording = plain_house().faqs.wording("what-is-the-icc", "fr")
    assert told["decision"] == "sure"
    assert [each["id"] for each in told["candidates"]][:1] == ["what-is-the-icc"]
    assert told["candidates"][0]["question"] == wording.question
    assert 0 < told["candidates"][0]["probability"] <= 1
    assert len(told["candidates"]) == 3
    assert told["answer"] == wording.filled(SETTINGS.controller, SETTINGS.contact)


async def test_without_a_question(stage: Stage) -> None:
    ended = await command(stage.settings, "ask")
    assert ended.code == 2 and "Give a question" in ended.err


def show(text: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert asking.show(SETTINGS, text, "en", as_json=False) == 0
    return capsys.readouterr().out


def test_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    shown = show("What is the International Criminal Court?", capsys)
    wording = plain_house().faqs.wording("what-is-the-icc", "en")
    assert shown.startswith("sure\n") and "what-is-the-icc" in shown and shown.endswith(wording.answer + "\n")


def test_no_answer_is_made_up(capsys: pytest.CaptureFixture[str]) -> None:
    shown = show("Can you recommend a good pizza place in Rome?", capsys)
    assert shown.startswith("elsewhere\n") and len(shown.splitlines()) == 4


def evaluation(path: Path, languages: str, capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, float]]:
    assert asking.evaluate(SETTINGS, path, languages) == 0
    measured: dict[str, dict[str, float]] = json.loads(capsys.readouterr().out)
    return measured


ROWS = (
    "en\tWhat is the International Criminal Court?\twhat-is-the-icc",
    "en\tWhat is the International Criminal Court?\twhich-crimes",
    "en\tCan you recommend a good pizza place in Rome?\t",
    "fr\tQu’est-ce que la Cour pénale internationale ?\twho-is-sanctioned what-is-the-icc",
    "nl\tWat is het Internationaal Strafhof?\twhat-is-the-icc",
)


def test_the_measures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "questions.tsv"
    path.write_text("\n".join(("lang\tquestion\tids", *ROWS)) + "\n", encoding="utf-8")
    measured = evaluation(path, "en,fr", capsys)
    assert set(measured) == {"overall", "en", "fr"}
    english = measured["en"]
    assert (english["questions"], english["top1"], english["abstention"]) == (3, 0.5, 1.0)
    assert (english["answered_outright"], english["false_answers"]) == (1.0, 0.5)
    assert measured["fr"]["top1"] == 1.0, "any of the right answers counts"
    assert set(evaluation(path, "", capsys)) == {"overall", "en", "fr", "nl"}


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="no file"):
        asking.evaluate(SETTINGS, tmp_path / "nothing.tsv", "")
