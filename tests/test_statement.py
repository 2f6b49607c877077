"""/statement: summary, pages, the whole, a file, other languages, what changed since."""

import re

import pytest

from bot.core.reply import Copyable
from bot.core.statement import DEMANDS
from bot.say import TEXT_UNITS, units
from tests.stage import Stage, expected, stripped
from tests.visitor import Visitor, buttons, newcomer, words


def pages(message: str) -> tuple[int, int]:
    found = re.findall(r"(\d+) / (\d+)$", message)
    return int(found[0][0]), int(found[0][1])


async def test_the_summary_comes_first(ann: Visitor, stage: Stage) -> None:
    await ann.says("/statement")
    await ann.hears_only("statement-summary", title=stage.house.statements.get("en").title)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_every_paragraph_is_there_word_for_word_and_unbroken(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says("/statement")
    await visitor.taps("statement-read")
    read = [words(await visitor.hears("statement-page", page=1))]
    last = pages(read[0])[1]
    assert last > 1
    for number in range(2, last + 1):
        await visitor.taps("statement-next")
        read.append(words(await visitor.hears("statement-page", page=number, pages=last)))
    paragraphs = [each for each in stage.house.statements.get(language).paragraphs if each != DEMANDS]
    assert len(paragraphs) > 5
    whole = [[part.strip() for part in page.split("\n\n")] for page in read]
    places = [next((at for at, page in enumerate(whole) if each.strip() in page), None) for each in paragraphs]
    assert None not in places, f"broken or missing: {paragraphs[places.index(None)][:80]}"
    assert places == sorted(place for place in places if place is not None)


async def test_next_and_back(ann: Visitor) -> None:
    await ann.says("/statement")
    await ann.taps("statement-read")
    await ann.taps("statement-next")
    await ann.hears_only("statement-page", page=2)
    await ann.taps("statement-back")
    first = await ann.hears_only("statement-page", page=1)
    assert stage_label(ann, "statement-back") not in [each["text"] for each in buttons(first)]


def stage_label(visitor: Visitor, key: str) -> str:
    return visitor.stage.house.texts.get(visitor.language, key)


async def test_all_pages_at_once(ann: Visitor) -> None:
    await ann.says("/statement")
    await ann.taps("statement-read")
    await ann.taps("statement-whole")
    made = await ann.all("statement-page")
    numbers = [pages(words(each)) for each in made]
    assert [number for number, _ in numbers] == list(range(1, numbers[0][1] + 1))
    assert all(units(words(each)) <= TEXT_UNITS for each in made)
    assert [len(buttons(each)) for each in made] == [0] * (len(made) - 1) + [1]


@pytest.mark.parametrize(("language", "status"), [("en", "official"), ("fr", "unofficial"), ("ar", "unofficial")])
async def test_every_page_says_whose_words_these_are(stage: Stage, language: str, status: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says("/statement")
    await visitor.taps("statement-read")
    version = stage.house.statements.version(language)
    wanted = expected(
        language, f"statement-{status}", {"number": version.number, "digest": Copyable(version.digest[:12])}
    )
    assert wanted.search(words(await visitor.hears("statement-page")))


async def test_the_missing_list_is_marked_as_our_words_and_leads_to_the_publishers(ann: Visitor, stage: Stage) -> None:
    await ann.says("/statement")
    await ann.taps("statement-read")
    await ann.taps("statement-whole")
    wanted = expected("en", "statement-demands", {"publisher": stage.house.statements.publisher("en").title})
    [page] = [each for each in await ann.all("statement-page") if wanted.search(words(each))]
    links = [each["url"] for each in page["entities"] if each["type"] == "text_link"]
    url = stage.house.statements.publisher("en").url
    assert links == [url, url], "the demands, and the list of those who signed"


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_as_a_file(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says("/statement")
    await visitor.taps("statement-file")
    statement = stage.house.statements.get(language)
    await visitor.hears("statement-document", title=statement.title)
    content = (await visitor.file(f"statement-{language}-v{stage.house.statements.number}.html")).decode()
    assert f'lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in content
    assert statement.digest in content
    text = stripped(content)
    assert [each for each in statement.paragraphs if each != DEMANDS and each not in text] == []


async def test_in_another_language(ann: Visitor, stage: Stage) -> None:
    await ann.says("/statement")
    await ann.taps("statement-languages")
    await ann.hears_only("statement-choose")
    await ann.taps("language-name", name="Français")
    read = words((await ann.news())[0])
    assert stage.house.statements.get("fr").title in read
    await ann.taps("statement-next")
    assert pages(words((await ann.news())[0]))[0] == 2


async def test_what_has_changed_since(ann: Visitor) -> None:
    await ann.says("/statement")
    await ann.taps("statement-since")
    await ann.hears_only("statement-changes")
    await ann.taps("statement-sanctions")
    await ann.hears_only("faq-answer")


@pytest.mark.parametrize(
    ("data", "leads_to"),
    [
        ("statement:page:xx:0", "statement-summary"),
        ("statement:page:en:-1", "statement-summary"),
        ("statement:page:en:x", "statement-summary"),
        ("statement:page:en", "statement-summary"),
        ("statement:page:en:999", "statement-page"),
        ("statement:all:xx", "statement-summary"),
        ("statement:file:../../etc", "statement-summary"),
    ],
)
async def test_forged_buttons(ann: Visitor, data: str, leads_to: str) -> None:
    await ann.says("/start")
    await ann.presses(data)
    await ann.hears_only(leads_to)


async def test_a_page_number_of_absurd_length(ann: Visitor) -> None:
    await ann.says("/start")
    await ann.presses("statement:page:en:" + "9" * 44)
    await ann.hears_only("statement-page")
    await ann.presses("statement:page:en:²")
    await ann.hears_only("statement-summary")
