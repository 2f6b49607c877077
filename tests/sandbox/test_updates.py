"""Updates: numbered, confirmed by offset, one poller, and what the bot may see."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Bot, Update

from bot.sandbox.model import FRIENDS
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, SAM, Clock, Web


async def waiting_poll(web: Web, telegram: Telegram, **args: Any) -> asyncio.Task[dict[str, Any]]:
    """A poll that is known to wait on the server."""
    poll = asyncio.create_task(web.api("getUpdates", timeout=50, **args))
    await telegram.updates.polling.wait()
    return poll


async def test_offset_confirms(started: Web, telegram: Telegram) -> None:
    await started.do("send", person=CAMILLE, text="two")
    first, second = [one["update_id"] for one in (await started.api("getUpdates"))["result"]]
    assert (first > 0, second, telegram.update_id, telegram.confirmed) == (True, first + 1, first + 2, set())
    again = await started.api("getUpdates", offset=second)
    assert [one["update_id"] for one in again["result"]] == [second]
    assert telegram.confirmed == {first}
    assert (await started.api("getUpdates", offset=second + 1))["result"] == []
    assert telegram.confirmed == {first, second}


async def test_limit_and_negative_offset(started: Web, telegram: Telegram) -> None:
    for text in "bcd":
        await started.do("send", person=CAMILLE, text=text)
    assert len((await started.api("getUpdates", limit=2))["result"]) == 2
    last = (await started.api("getUpdates", offset=-1))["result"]
    assert [one["message"]["text"] for one in last] == ["d"] and len(telegram.confirmed) == 3


async def test_a_long_poll_ends_with_news(web: Web, telegram: Telegram) -> None:
    poll = await waiting_poll(web, telegram)
    await web.do("send", person=CAMILLE, text="hello")
    assert (await poll)["result"][0]["message"]["text"] == "hello"


async def test_the_newer_poll_wins(web: Web, telegram: Telegram) -> None:
    older = await waiting_poll(web, telegram)
    newer = asyncio.create_task(web.api("getUpdates", timeout=50))
    assert (await older)["error_code"] == 409
    assert (await older)["description"].startswith("Conflict: terminated by other getUpdates request")
    await web.do("send", person=CAMILLE, text="hello")
    assert len((await newer)["result"]) == 1


async def test_a_poller_that_dies_is_noticed(web: Web, telegram: Telegram, clock: Clock) -> None:
    poll = await waiting_poll(web, telegram)
    assert telegram.alive()
    waiting = telegram.updates.waiting
    assert waiting
    poll.cancel()
    await asyncio.wait([waiting])
    clock.now += 11
    assert not telegram.alive()


async def test_allowed_updates(started: Web) -> None:
    await started.api("getUpdates", allowed_updates=["callback_query"], offset=-1)
    await started.do("send", person=CAMILLE, text="unheard")
    await started.do("tap", person=CAMILLE, message_id=1, data="heard")
    kinds = [[*one][1] for one in (await started.api("getUpdates"))["result"]]
    assert kinds == ["message", "callback_query"]
    assert (await started.api("getWebhookInfo"))["result"]["allowed_updates"] == ["callback_query"]


async def kinds_heard(bot: Bot) -> list[Update]:
    return list(await bot.get_updates())


@pytest.mark.parametrize("kind", ["photo", "voice", "document", "sticker", "contact", "location"])
async def test_every_kind_of_media(bot: Bot, web: Web, kind: str) -> None:
    await web.do("media", person=CAMILLE, kind=kind)
    [update] = await kinds_heard(bot)
    assert update.message is not None and getattr(update.message, kind)


async def test_person_says_edits_replies_forwards_blocks(bot: Bot, started: Web) -> None:
    sent = await bot.send_message(CAMILLE, "x")
    await started.do("edit", person=CAMILLE, message_id=1, text="/help")
    await started.do("send", person=CAMILLE, text="re", reply_to=sent.message_id)
    await started.do("forward", person=CAMILLE, message_id=sent.message_id, to=CAMILLE)
    await started.do("block", person=CAMILLE, blocked=True)
    await started.do("send", person=CAMILLE, text="/start")
    _, edited, reply, forwarded, blocked, back, start = await kinds_heard(bot)
    assert edited.edited_message and edited.edited_message.text == "/help"
    assert reply.message and reply.message.reply_to_message == sent
    assert forwarded.message and forwarded.message.forward_origin
    assert blocked.my_chat_member and blocked.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member and back.my_chat_member.new_chat_member.status == "member"
    assert start.message and start.message.text == "/start"


async def test_button_pressed_and_answered(bot: Bot, started: Web, clock: Clock) -> None:
    sent = await bot.send_message(CAMILLE, "x")
    await started.do("tap", person=CAMILLE, message_id=sent.message_id, data="go")
    await started.do("tap", person=CAMILLE, message_id=77, data="forged")
    _, update, forged = await kinds_heard(bot)
    assert update.callback_query and update.callback_query.data == "go" and update.callback_query.message == sent
    assert forged.callback_query and forged.callback_query.message and not forged.callback_query.message.is_accessible
    assert await update.callback_query.answer("Done", show_alert=True)
    assert (await started.see(CAMILLE))["answers"] == [{"text": "Done", "alert": True, "url": ""}]
    clock.now += 61
    late = await started.api("answerCallbackQuery", callback_query_id=forged.callback_query.id)
    assert late["error_code"] == 400


async def test_group_privacy(web: Web, bot: Bot) -> None:
    post = await bot.send_message(FRIENDS, "I am here")
    heard = ["/help", "/help@sandbox_bot", "what does @sandbox_bot do?"]
    for text in ["hello all", "/help@other_bot", *heard]:
        await web.do("send", person=ANN, chat=FRIENDS, text=text)
    await web.do("send", person=ANN, chat=FRIENDS, text="to you", reply_to=post.message_id)
    assert [one.message.text for one in await kinds_heard(bot) if one.message] == [*heard, "to you"]
    refused = await web.do("send", person=SAM, chat=FRIENDS, text="may I?")
    assert refused["description"] == "Bad Request: chat not found"


async def test_talks_between_people_stay_theirs(web: Web, bot: Bot) -> None:
    await web.do("send", person=CAMILLE, chat=ANN, text="look at this")
    assert await kinds_heard(bot) == []
    seen = await web.see(CAMILLE, person=ANN)
    assert [one["text"] for one in seen["messages"]] == ["look at this"]
    assert (await web.api("sendMessage", chat_id=seen["chat"], text="x"))[
        "description"
    ] == "Bad Request: chat not found"


async def test_bot_leaves_and_joins_a_group(web: Web, bot: Bot) -> None:
    await web.do("seat", person=ANN, chat=FRIENDS, inside=False)
    await web.do("seat", person=ANN, chat=FRIENDS, inside=True)
    out, back, service = await kinds_heard(bot)
    assert out.my_chat_member and out.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member and back.my_chat_member.new_chat_member.status == "member"
    assert service.message and service.message.new_chat_members[0].id == bot.id
