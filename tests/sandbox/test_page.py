"""The page and what it asks for: only from here, and all of it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputTextMessageContent

from bot.sandbox.model import FRIENDS
from bot.sandbox.server import PAGE, serve
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, TOKEN, Web


async def first_event(lines: aiohttp.StreamReader) -> dict[str, Any]:
    while not (line := await lines.readline()).startswith(b"data: "):
        pass
    event: dict[str, Any] = json.loads(line[6:])
    return event


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "evil.example:80"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
async def test_other_pages_are_not_answered(web: Web, telegram: Telegram, headers: dict[str, str]) -> None:
    body = {"person": CAMILLE, "text": "x"}
    for path in ("/sandbox/send", f"/bot{TOKEN}/getMe"):
        async with web.session.post(web.url + path, json=body, headers=headers) as answer:
            assert answer.status == 403
    assert telegram.update_id and not telegram.updates.pending


async def test_own_page_is_answered(web: Web) -> None:
    async with web.session.post(
        f"{web.url}/sandbox/send", json={"person": CAMILLE, "text": "x"}, headers={"Origin": web.url}
    ) as answer:
        assert answer.status == 200
    async with web.session.post(f"{web.url}/sandbox/send", data={"person": "1001", "text": "x"}) as answer:
        assert answer.status == 400
    async with web.session.get(web.url + "/") as answer:
        assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        assert "Sandbox" in await answer.text()


def test_the_page_loads_nothing_from_elsewhere() -> None:
    for file in PAGE.iterdir():
        text = file.read_text()
        assert "innerHTML" not in text and "insertAdjacentHTML" not in text and "eval(" not in text
        assert not any(f'{how}="http' in text or f"{how}='http" in text for how in ("src", "href"))
        assert "@import" not in text and "url(http" not in text


async def test_events_begin_with_the_whole_state(started: Web, bot: Bot) -> None:
    async with started.session.get(f"{started.url}/sandbox/events") as stream:
        state = await first_event(stream.content)
        assert [one["first_name"] for one in state["people"]] == ["Camille", "Ann", "ليلى", "Sam"]
        assert next(one for one in state["chats"] if one["id"] == CAMILLE)["messages"][0]["text"] == "/start"
        await bot.send_message(CAMILLE, "x")
        event = await first_event(stream.content)
        assert (event["kind"], event["chat"], event["message"]["text"]) == ("message", CAMILLE, "x")


async def test_view_waits_for_a_change(started: Web, bot: Bot) -> None:
    version = (await started.see(CAMILLE))["version"]
    looking = asyncio.create_task(started.see(CAMILLE, after=version, wait=30))
    await bot.send_message(CAMILLE, "news")
    assert (await looking)["messages"][-1]["text"] == "news"


async def test_inline_mode(web: Web, bot: Bot) -> None:
    asking = asyncio.create_task(web.do("inline", person=ANN, chat=FRIENDS, query="court"))
    [update] = await bot.get_updates(timeout=5)
    query = update.inline_query
    assert query and (query.query, query.chat_type) == ("court", "supergroup")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Like", callback_data="like")]])
    content = InputTextMessageContent("<b>Card</b>", parse_mode="HTML")
    await query.answer([InlineQueryResultArticle("a", "A card", content, reply_markup=keyboard)])
    found = await asking
    assert found["results"][0]["title"] == "A card"
    chosen = await web.do("choose", person=ANN, chat=FRIENDS, query=found["id"], result="a")
    await web.do("tap", person=CAMILLE, chat=FRIENDS, message_id=chosen["message_id"], data="like")
    posted, pressed = await bot.get_updates(offset=update.update_id + 1)
    assert posted.message and posted.message.via_bot == bot.bot and posted.message.text == "Card"
    inline_id = pressed.callback_query and pressed.callback_query.inline_message_id
    assert inline_id and await bot.edit_message_text("Liked", inline_message_id=inline_id)
    assert (await web.see(FRIENDS))["messages"][-1]["text"] == "Liked"


@pytest.mark.parametrize(
    ("results", "words"),
    [
        ([{"id": "", "type": "article"}], "RESULT_ID_INVALID"),
        ([{"id": "x" * 65, "type": "article"}], "RESULT_ID_INVALID"),
        (
            [{"id": "a", "type": "article", "title": "t", "input_message_content": {"message_text": "m"}}] * 2,
            "RESULT_ID_D",
        ),
        (
            [{"id": "a", "type": "article", "title": "t", "input_message_content": {"message_text": ""}}],
            "message text is",
        ),
        ([{"id": "a", "type": "article", "title": ""}], "can't parse inline query result"),
        ([{}] * 51, "RESULTS_TOO_MUCH"),
    ],
)
async def test_inline_results_are_checked(web: Web, results: list[dict[str, Any]], words: str) -> None:
    asking = asyncio.create_task(web.do("inline", person=ANN, query=""))
    [update] = (await web.api("getUpdates", timeout=5))["result"]
    id = update["inline_query"]["id"]
    refused = await web.api("answerInlineQuery", inline_query_id=id, results=results)
    assert refused["description"].startswith(f"Bad Request: {words}")
    assert (await web.api("answerInlineQuery", inline_query_id=id, results=[]))["ok"]
    assert (await asking)["answered"]


async def test_a_new_person(web: Web) -> None:
    added = await web.do("person", name="Olena", language="uk")
    id = added["person"]["id"]
    assert (await web.do("send", person=id, text="/start"))["ok"]
    [update] = (await web.api("getUpdates"))["result"]
    assert update["message"]["from"] == {"id": id, "is_bot": False, "first_name": "Olena", "language_code": "uk"}
    assert not (await web.do("person", name=" ", language="uk"))["ok"]


async def test_a_restart_goes_on(tmp_path: Path) -> None:
    before = Telegram(TOKEN)
    async with serve(before, keep=tmp_path) as url, aiohttp.ClientSession() as session:
        web = Web(url, session)
        await web.do("send", person=CAMILLE, text="/start")
        await web.do("media", person=CAMILLE, kind="photo")
    after = Telegram(TOKEN)
    assert (tmp_path / "sandbox.json").stat().st_mode & 0o777 == 0o600
    async with serve(after, keep=tmp_path) as url, aiohttp.ClientSession() as session:
        web = Web(url, session)
        assert [one.get("text", "photo") for one in (await web.see(CAMILLE))["messages"]] == ["/start", "photo"]
        assert (await web.do("send", person=CAMILLE, text="again"))["message_id"] == 3
        numbers = [one["update_id"] for one in (await web.api("getUpdates"))["result"]]
    first = before.update_id - 2
    assert numbers == [first, first + 1, first + 2] and after.files == before.files


async def test_only_this_computer_is_served() -> None:
    with pytest.raises(ValueError, match="this computer only"):
        async with serve(Telegram(TOKEN), host="0.0.0.0"):
            pass
