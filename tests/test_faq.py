"""/faq and plain questions: sure, half sure, not sure, elsewhere; what a reader must know beside an answer."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.core.faq import Kind
from bot.handlers.faq import day
from bot.texts import FORESEEN
from storage import facts
from tests.stage import Stage, expected
from tests.visitor import Json, Visitor, buttons, newcomer, words

ASKED = {
    "en": "What is the International Criminal Court?",
    "fr": "Qu’est-ce que la Cour pénale internationale ?",
    "ar": "ما هي المحكمة الجنائية الدولية؟",
}
BLAND = """what; the list of things; paperwork; ngo law; tax; law; things; rules; paper; judges; names; court; why;
banks; history; dates; employees; funding source; does our board have to agree first; email accounts of the court;
money for judges; legal risk abroad; what about it; and then; forms to fill in; the text; insurance"""


def taken_for(stage: Stage, kind: Kind) -> list[str]:
    """Texts that the matcher takes for this: what it is sure of may change with the phrasings."""
    texts = [text.strip() for text in BLAND.split(";")]
    found = [text for text in texts if stage.house.matcher.match(text).kind is kind]
    assert len(found) > 1, f"none of these is {kind}: find others"
    return found


# --- asking


@pytest.mark.parametrize("language", ASKED)
async def test_a_question_it_is_sure_of(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says(ASKED[language])
    wording = stage.house.faqs.wording("what-is-the-icc", language)
    assert wording.language == language
    await visitor.hears_only("faq-answer", question=wording.question)
    await visitor.taps("faq-helped")
    await visitor.is_told("faq-glad")


async def test_an_answer_leads_on(ann: Visitor, stage: Stage) -> None:
    await ann.says(ASKED["en"])
    faqs = stage.house.faqs
    related = faqs.entries["what-is-the-icc"].related[0]
    await ann.taps("faq-question", question=faqs.wording(related, "en").question)
    await ann.hears_only("faq-answer", question=faqs.wording(related, "en").question)
    await ann.taps("faq-topic-back")
    await ann.hears_only(f"faq-topic-{faqs.entries[related].topic}-title")
    await ann.taps("back")
    await ann.hears_only("faq-topics")


async def test_half_sure_lets_one_choose(ann: Visitor, stage: Stage) -> None:
    await ann.says(taken_for(stage, Kind.HALF)[0])
    offered = buttons(await ann.hears_only("faq-choose"))
    assert 2 <= len(offered) <= 4
    chosen = offered[0]
    entry = str(chosen["callback_data"]).removeprefix("faq:")
    await ann.taps("faq-question", question=stage.house.faqs.wording(entry, "en").question)
    await ann.hears_only("faq-answer", question=stage.house.faqs.wording(entry, "en").question)


async def test_not_sure_says_so_and_offers_the_team(ann: Visitor, stage: Stage) -> None:
    await ann.says(taken_for(stage, Kind.UNSURE)[0])
    await ann.hears_only("faq-unsure")
    await ann.taps("faq-ask-team")
    await ann.hears_only("question-sent")


async def test_another_subject(ann: Visitor, stage: Stage) -> None:
    await ann.says("Can you recommend a good pizza place in Rome?")
    await ann.hears_only("faq-elsewhere")
    await ann.taps("faq-topic-sanctions")
    await ann.hears_only("faq-topic-sanctions-title")


COURTESIES = [
    ("en", "Hello!", "faq-greeting"),
    ("fr", "Bonjour", "faq-greeting"),
    ("ar", "السلام عليكم", "faq-greeting"),
    ("en", "Thank you very much", "faq-thanks"),
    ("fr", "Merci beaucoup", "faq-thanks"),
    ("ar", "شكرا جزيلا", "faq-thanks"),
    ("en", "you are useless", "faq-complaint"),
]


@pytest.mark.parametrize(("language", "text", "key"), COURTESIES, ids=[text for _, text, _ in COURTESIES])
async def test_courtesies(stage: Stage, language: str, text: str, key: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says(text)
    await visitor.hears_only(key)


@pytest.mark.parametrize(
    "text", ["?", "…", "😀", "x" * 4096, "a\u202eb", "<b>", "{controller}", "' OR 1=1 --", "%s %d"]
)
async def test_any_text_gets_one_answer(ann: Visitor, text: str) -> None:
    await ann.says(text)
    assert len(await ann.news()) == 1


async def test_every_topic_and_entry_can_be_browsed(ann: Visitor, stage: Stage) -> None:
    faqs = stage.house.faqs
    seen = set()
    for topic in faqs.topics:
        await ann.says("/faq")
        await ann.taps(f"faq-topic-{topic}")
        listed = [each["callback_data"] for each in buttons(await ann.hears_only(f"faq-topic-{topic}-title"))]
        assert listed[:-1] == [f"faq:{entry.id}" for entry in faqs.of(topic)]
        seen |= set(listed[:-1])
    assert seen == {f"faq:{entry}" for entry in faqs.entries}


async def test_it_did_not_help(ann: Visitor, sam: Visitor) -> None:
    await ann.says(ASKED["en"])
    await ann.taps("faq-not-helped")
    await ann.hears_only("faq-sorry")
    await sam.listens()
    await ann.says("I wanted to know who pays for it")
    await ann.hears_only("question-sent")
    assert "I wanted to know who pays for it" in words(await sam.hears("question-card", count=1, more=0))


@pytest.mark.parametrize("data", ["faq:nothing", "faq:topic:x", "faq:", "faq:<b>"])
async def test_forged_entries_show_the_topics(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.hears_only("faq-topics")


@pytest.mark.parametrize("data", ["helped:y:nothing", "helped:", "reviewed:what-is-the-icc", "reviewed:"])
async def test_forged_verdicts_are_explained(ann: Visitor, data: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.is_told("error-old-button")
    await ann.hears_nothing()


# --- beside the answer


async def notes(visitor: Visitor, entry: str) -> str:
    await visitor.says(f"/start faq-{entry}")
    return words(await visitor.hears_only("faq-answer"))


def says(visitor: Visitor, key: str, text: str) -> bool:
    return bool(expected(visitor.language, key, {}).search(text))


MARKS = [
    ("faq-not-legal-advice", {"legal": True}, {"legal": False}),
    ("faq-partial", {"certainty": "partial"}, {"certainty": "good"}),
    ("faq-weak", {"certainty": "weak"}, {"certainty": "good"}),
]


@pytest.mark.parametrize(("mark", "holds", "does_not"), MARKS, ids=[mark for mark, _, _ in MARKS])
async def test_warnings(ann: Visitor, stage: Stage, mark: str, holds: Json, does_not: Json) -> None:
    entries = stage.house.faqs.entries
    for about, there in ((holds, True), (does_not, False)):
        entries["which-crimes"] = replace(entries["which-crimes"], **about)
        assert says(ann, mark, await notes(ann, "which-crimes")) is there


async def test_an_answer_past_its_time_says_so(ann: Visitor, stage: Stage) -> None:
    entry = max(stage.house.faqs.entries.values(), key=lambda each: each.expires)
    assert not says(ann, "faq-expired", await notes(ann, entry.id))
    stage.clock.ahead = datetime.combine(date.fromisoformat(f"{entry.expires}-31"[:10]), datetime.min.time(), UTC) - (
        datetime.now(UTC) - timedelta(days=2)
    )
    since = expected("en", "faq-expired", {"date": day(entry.expires, "en")})
    assert since.search(await notes(ann, entry.id))


async def test_an_answer_can_be_passed_on_and_opened_by_its_link(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start faq-is-it-free")
    question = stage.house.faqs.wording("is-it-free", "en").question
    message = await ann.hears_only("faq-answer", question=question)
    url = next(each["url"] for each in buttons(message) if each["text"] == stage.house.texts.get("en", "faq-share"))
    told = parse_qs(urlsplit(url).query)
    assert told == {"url": [stage.house.link("faq-is-it-free")], "text": [question]}


async def test_what_helped_is_counted_by_answer_and_language(stage: Stage) -> None:
    for name, verdict in (("Ann", "faq-helped"), ("Bo", "faq-not-helped"), ("Cy", "faq-helped")):
        visitor = newcomer(stage, name, "fr")
        await visitor.says("/start faq-is-it-free")
        await visitor.taps(verdict)
    async with stage.database.transaction() as tx:
        counted = await facts.counters(tx)
    assert {name: n for name, n in counted.items() if name.startswith("faq-helped")} == {
        "faq-helped-yes:is-it-free:fr": 2,
        "faq-helped-no:is-it-free:fr": 1,
    }


async def test_the_command_takes_a_question_and_the_timeline(ann: Visitor, stage: Stage) -> None:
    await ann.says("/faq What is the International Criminal Court?")
    await ann.hears_only("faq-answer", question=stage.house.faqs.wording("what-is-the-icc", "en").question)
    await ann.says("/faq timeline")
    await ann.hears_only("timeline", page=stage.house.timeline.pages, pages=stage.house.timeline.pages)


@pytest.mark.parametrize("language", FORESEEN)
async def test_the_timeline_is_walked_through(stage: Stage, language: str) -> None:
    visitor, timeline = newcomer(stage, "Reader", language), stage.house.timeline
    await visitor.says("/faq")
    await visitor.taps("faq-timeline")
    seen = []
    for number in range(timeline.pages, 0, -1):
        message = await visitor.hears_only("timeline", page=number, pages=timeline.pages)
        shown = timeline.page(number - 1)
        for event in shown:
            assert stage.house.texts.get(language, f"timeline-{event.id}") in words(message)
            assert day(event.date, language)[1:] in words(message)
        linked = [each["url"] for each in message["entities"] if each["type"] == "text_link"]
        assert linked == [event.source for event in shown if event.source]
        seen += shown
        if number > 1:
            await visitor.taps("faq-earlier")
    assert len(seen) == len(timeline.events)
    await visitor.taps("faq-later")
    await visitor.hears_only("timeline", page=2)


@pytest.mark.parametrize("data", ["timeline:99999", "timeline:-1", "timeline:x"])
async def test_a_made_up_page_of_the_timeline_is_the_last(ann: Visitor, stage: Stage, data: str) -> None:
    await ann.says("/faq timeline")
    await ann.says("/start")
    await ann.presses(data)
    await ann.hears_only("timeline", page=stage.house.timeline.pages)


async def test_date_and_sources(ann: Visitor, stage: Stage) -> None:
    for entry in list(stage.house.faqs.entries.values())[:12]:
        text = await notes(ann, entry.id)
        assert expected("en", "faq-as-of", {"date": day(entry.as_of, "en")}).search(text)
        linked = [each["url"] for each in (await ann.last())["entities"] if each["type"] == "text_link"]
        assert linked == [source.url for source in entry.sources]
        assert 1 <= len(linked) <= 3


async def test_who_runs_it_is_filled_in(ann: Visitor, stage: Stage) -> None:
    faqs = stage.house.faqs
    entry = next(each for each in faqs.entries if "{contact}" in faqs.wording(each, "en").answer)
    text = await notes(ann, entry)
    assert stage.settings.contact in text and "{" not in text


async def test_an_admin_marks_an_answer_as_reviewed(ann: Visitor, sam: Visitor, stage: Stage) -> None:
    entry = next(each for each in stage.house.faqs.entries if not stage.house.faqs.wording(each, "en").reviewed)
    assert says(ann, "faq-unreviewed", await notes(ann, entry))
    assert says(sam, "faq-unreviewed", await notes(sam, entry))
    await sam.taps("faq-review")
    await sam.is_told("faq-reviewed")
    assert not says(sam, "faq-unreviewed", words(await sam.last()))
    assert not says(ann, "faq-unreviewed", await notes(ann, entry))
    camille = newcomer(stage, "Camille", "fr")
    assert says(camille, "faq-unreviewed", await notes(camille, entry)), "in another language it is another text"


async def test_only_admins_are_asked_to_review(ann: Visitor, stage: Stage) -> None:
    await ann.says(ASKED["en"])
    texts = stage.house.texts
    assert texts.get("en", "faq-review") not in [each["text"] for each in buttons(await ann.last())]
    await ann.presses("reviewed:what-is-the-icc")
    assert says(ann, "faq-unreviewed", await notes(ann, "what-is-the-icc"))


async def test_a_review_survives_a_restart(empty_stage: Stage) -> None:
    sam = newcomer(empty_stage, "Sam")
    async with empty_stage.running(admin_ids=frozenset({sam.id})):
        await notes(sam, "what-is-the-icc")
        await sam.taps("faq-review")
    async with empty_stage.running():
        assert not says(sam, "faq-unreviewed", await notes(sam, "what-is-the-icc"))


async def test_a_question_nobody_handed_on_is_offered_and_only_the_newest(ann: Visitor, stage: Stage) -> None:
    one, two = taken_for(stage, Kind.UNSURE)[:2]
    await ann.says(one)
    stale = (await ann.button("faq-ask-team"))[1]
    await ann.says(two)
    await ann.presses(stale)
    await ann.is_told("question-already")
    await ann.taps("faq-ask-team", times=3)
    assert len(await ann.all("question-sent")) == 1
