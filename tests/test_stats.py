"""/stats: the numbers as text and as pictures, for the secretariat alone."""

from dataclasses import replace

import pytest

from bot import renderers
from bot.core.faq import Kind
from bot.core.reply import Value
from bot.sandbox.media import picture_size
from storage import numbers, people
from storage.number_records import Tally
from storage.records import Person, Role, Status
from tests.makers import fill_in, make_signon, put_signons, sign_on
from tests.stage import Stage
from tests.test_faq import taken_for
from tests.visitor import Visitor, buttons, newcomer, words

NOBODY: dict[str, Value] = {"pending": 0, "rejected": 0, "withdrawn": 0}


async def _happened(stage: Stage) -> dict[str, int]:
    async with stage.database.transaction() as tx:
        found = await numbers.happened(tx)
    return {name: sum(tally.ever for tally in by_language.values()) for name, by_language in found.items()}


async def _count(stage: Stage, name: str, **languages: int) -> None:
    async with stage.database.transaction() as tx:
        for language, n in languages.items():
            for _ in range(n):
                numbers.count(tx, name, language)


async def test_the_numbers(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    gone = make_signon(organisation="Gone Away", status=Status.WITHDRAWN)
    await put_signons(stage.database, make_signon(organisation="River Court Watch"), gone)
    await ann.says("/start via-paper")
    await ann.says("/subscribe")
    await ann.says("What is the International Criminal Court?")
    await ann.says(taken_for(stage, Kind.UNSURE)[0])
    await ann.taps("faq-ask-team")
    await ann.says("/statement")
    await sign_on(ann, updates="yes")
    await sam.says("/stats")
    await sam.hears_only(
        "stats", people=2, readers=1, sent=1, approved=1, all=1, asked=2, unsure=1, team=1, subscribed=1,
        **(NOBODY | {"withdrawn": 1, "pending": 1}),
    )  # fmt: skip


async def test_small_groups_are_not_shown(sam: Visitor, stage: Stage) -> None:
    await sam.says("/start")
    await _count(stage, "started", en=8, fr=6, ar=1)
    await sam.says("/stats")
    heard = words(await sam.hears_only("stats", people=16))
    assert "New people by language: English 9 · others 7" in heard
    await _count(stage, "asked-half", uk=2)
    await _count(stage, "unanswered-sanctions", uk=2)
    await sam.says("/stats")
    heard = words(await sam.hears_only("stats", asked=2, unsure=2))
    assert "Questions by language: too few to tell apart" in heard
    assert "Without a sure answer, by subject: too few to tell apart" in heard
    assert "Українська" not in heard and "sanctions" not in heard


async def test_subjects_and_origins_are_told_without_words(sam: Visitor, stage: Stage) -> None:
    await _count(stage, "unanswered-sanctions", uk=3, en=4)
    await _count(stage, "unanswered-unsure", en=5)
    for number in range(5):
        await newcomer(stage, f"R{number}").says("/start via-paper")
    await sam.says("/stats")
    heard = words(await sam.hears_only("stats"))
    assert "Without a sure answer, by subject: the sanctions 7 · not understood 5" in heard
    assert "Came through a link, since the beginning: paper 5" in heard


async def test_the_period_is_changed_in_place(sam: Visitor, stage: Stage) -> None:
    text = stage.house.texts.get
    await sam.says("/stats")
    first = await sam.hears_only("stats", period=text("en", "stats-period-month"))
    assert [each["text"] for each in buttons(first)][:3] == ["7 days", "● 30 days", "All"]
    for key in ("week", "ever"):
        await sam.taps(f"stats-{key}")
        again = await sam.hears_only("stats", period=text("en", f"stats-period-{key}"))
        assert again["message_id"] == first["message_id"]


@pytest.mark.parametrize("picture", ["growth", "countries", "funnel"])
@pytest.mark.parametrize("language", ["en", "ar", "zh"])
async def test_a_picture_comes(sam: Visitor, stage: Stage, language: str, picture: str) -> None:
    async with stage.database.transaction() as tx:
        known = await people.find(tx, sam.id) or people.add(tx, sam.id, language)
        people.speaks(tx, known, language, chosen=True)
    await put_signons(stage.database, make_signon())
    visitor = replace(sam, language=language)
    await visitor.says("/stats")
    await visitor.taps(f"stats-{picture}")
    await visitor.is_told("stats-drawing")
    message = await visitor.hears_only(
        "stats-caption", title=stage.house.texts.get(language, f"stats-picture-{picture}")
    )
    file = stage.telegram.files[message["photo"][-1]["file_id"]]
    width, _ = picture_size(file.data) or (0, 0)
    assert width == 1080


async def test_a_picture_that_cannot_be_drawn_is_said(sam: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderers, "SECONDS", 0.01)
    await sam.says("/stats")
    await sam.taps("stats-growth")
    await sam.hears_only("stats-not-drawn")


async def test_how_far_people_get_is_counted_once_for_each_question(ann: Visitor, stage: Stage) -> None:
    await fill_in(ann, upto="website")
    for _ in range(2):
        await ann.taps("signon-back")
    await ann.says("Harbour Legal Aid")
    await ann.says("Netherlands")
    await ann.says("/sign")
    reached = {"reached-consent": 1, "reached-organisation": 1, "reached-country": 1, "reached-website": 1}
    assert await _happened(stage) == {"started": 1, "began": 1, **reached}
    await ann.says("/cancel")
    await ann.taps("signon-cancel-yes")
    await ann.says("/sign")
    assert (await _happened(stage))["began"] == 2, "another draft, another way"


async def test_a_correction_is_no_other_way(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    await sign_on(ann)
    before = await _happened(stage)
    assert (before["sent"], before["reached-review"]) == (1, 1)
    await ann.says("/mysignature")
    await ann.taps("mysignature-correct")
    await ann.says("5")
    await ann.says("chair")
    await ann.says("send")
    await ann.hears("signon-corrected")
    assert await _happened(stage) == before


async def test_the_statement_is_opened_once_however_often(ann: Visitor, stage: Stage) -> None:
    for _ in range(2):
        await ann.says("/statement")
        await ann.taps("statement-read")
    assert (await _happened(stage))["read"] == 1


# --- refusals


async def test_a_reader_may_look(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    async with stage.database.transaction() as tx:
        person = await people.find(tx, ann.id)
        assert isinstance(person, Person)
        people.takes_role(tx, person, Role.READER)
    await ann.says("/stats")
    await ann.taps("stats-funnel")
    await ann.hears_only("stats-caption")


@pytest.mark.parametrize("data", ["stats", "stats:week", "stats:ever:growth"])
async def test_others_get_no_numbers(ann: Visitor, sam: Visitor, stage: Stage, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.is_told("error-not-admin")
    await ann.hears_nothing()


@pytest.mark.parametrize("data", ["stats:7", "stats:week:pie", "stats:growth", "stats:MONTH"])
async def test_buttons_of_another_time_are_explained(sam: Visitor, data: str) -> None:
    await sam.says("/stats")
    await sam.presses(data)
    await sam.is_told("error-old-button")


async def test_everything_is_counted_in_the_persons_language(stage: Stage) -> None:
    await newcomer(stage, "Oksana", "uk").says("/start")
    async with stage.database.transaction() as tx:
        assert await numbers.happened(tx) == {"started": {"uk": Tally(1, 1, 1)}}
