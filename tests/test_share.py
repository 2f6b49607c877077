"""/share, and inline mode in any chat."""

from urllib.parse import parse_qs, urlsplit

import pytest

from bot.core.reply import Markup
from bot.sandbox.model import FRIENDS
from storage import facts
from tests.stage import Stage, label, stripped
from tests.visitor import Visitor, buttons, newcomer, words


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
async def test_the_share_window_of_telegram(stage: Stage, language: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    await visitor.says("/share")
    link, text = stage.house.link(f"via-{language}"), stage.house.texts.get(language, "share-text")
    message = await visitor.hears_only("share", link=Markup(link))
    window, inline, copy = buttons(message)
    assert window["text"] == label(language, "share-open", {})
    assert parse_qs(urlsplit(window["url"]).query) == {"url": [link], "text": [text]}
    assert inline["switch_inline_query"] == ""
    assert copy["copy_text"]["text"] == link
    assert "\u2068" not in link and "\u2066" not in link


async def test_who_follows_the_link_is_counted(ann: Visitor, stage: Stage) -> None:
    await ann.says("/share")
    link = buttons(await ann.hears("share"))[2]["copy_text"]["text"]
    await newcomer(stage, "Reader").says(f"/start {parse_qs(urlsplit(link).query)['start'][0]}")
    async with stage.database.transaction() as tx:
        assert await facts.origins(tx) == {"en": 1}


async def test_inline_without_words(ann: Visitor, stage: Stage) -> None:
    found = await ann.asks_inline("")
    results = found["results"]
    assert results[0]["id"] == "statement"
    assert results[0]["title"] == stage.house.statements.get("en").title
    assert len(results) == 9
    assert found["button"] == {"text": stage.house.texts.get("en", "inline-open"), "start_parameter": "inline"}


@pytest.mark.parametrize(
    ("language", "query"), [("en", "who is sanctioned"), ("fr", "qui est sanctionné"), ("ar", "من المشمول بالعقوبات")]
)
async def test_inline_with_words(stage: Stage, language: str, query: str) -> None:
    visitor = newcomer(stage, "Reader", language)
    results = (await visitor.asks_inline(query))["results"]
    assert results[0]["id"] == "statement"
    assert "faq-who-is-sanctioned" in [each["id"] for each in results]
    wording = stage.house.faqs.wording("who-is-sanctioned", language)
    card = next(each for each in results if each["id"] == "faq-who-is-sanctioned")
    assert card["title"] == wording.question
    assert wording.question in stripped(card["message"]["text"])


async def test_a_card_is_put_into_a_group(ann: Visitor, stage: Stage) -> None:
    stage.telegram.chats[FRIENDS].members.append(ann.id)
    ann.chat = FRIENDS
    found = await ann.asks_inline("who is sanctioned")
    await ann.listens()
    await stage.post("choose", person=ann.id, chat=FRIENDS, query=found["id"], result="statement")
    await stage.quiet()
    [card] = await ann.news()
    assert stage.house.statements.get("en").title in words(card)
    urls = [each["url"] for each in buttons(card)]
    assert urls == [stage.house.link(where) for where in ("statement", "sign", "group")]


@pytest.mark.parametrize("query", ["x" * 256, "<b>", "\u202e", "?", "' OR 1=1", "😀"])
async def test_any_query_is_answered(ann: Visitor, query: str) -> None:
    assert (await ann.asks_inline(query))["results"]


async def test_who_asks_inline_is_not_kept(ann: Visitor, sam: Visitor) -> None:
    await ann.asks_inline("who is sanctioned")
    await sam.says("/stats")
    await sam.hears_only("stats", people=1)


async def test_ones_own_card_sent_to_the_bot_is_no_question(ann: Visitor, stage: Stage) -> None:
    await ann.says("/start")
    found = await ann.asks_inline("")
    await ann.listens()
    await stage.post("choose", person=ann.id, query=found["id"], result="statement")
    await stage.quiet()
    assert [each for each in await ann.news() if "via_bot" not in each] == []
