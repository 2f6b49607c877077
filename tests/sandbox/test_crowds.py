"""Many people at once, the limits they bring, and groups in which the bot is an admin."""

from __future__ import annotations

import json

import pytest
from telegram import Bot

from bot.sandbox.model import FRIENDS
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, Clock, Web


async def test_three_thousand_people_who_have_started(web: Web, telegram: Telegram) -> None:
    ids = (await web.do("people", count=3000, language="fr"))["ids"]
    assert len(set(ids)) == 3000 and not telegram.updates.pending
    assert (await web.api("sendMessage", chat_id=ids[-1], text="x"))["ok"]
    await web.do("send", person=ids[0], text="hello")
    [update] = (await web.api("getUpdates"))["result"]
    assert update["message"]["from"]["language_code"] == "fr"
    await web.do("block", person=ids[1], blocked=True)
    assert (await web.api("sendMessage", chat_id=ids[1], text="x"))["error_code"] == 403
    more = (await web.do("people", count=1))["ids"]
    one = (await web.do("person", name="Olena", language="uk"))["person"]["id"]
    assert more == [ids[-1] + 1] and one < ids[0]
    assert not (await web.do("people", count=0))["ok"]


async def test_a_crowd_is_not_on_the_page(web: Web) -> None:
    [id] = (await web.do("people", count=1))["ids"]
    async with web.session.get(f"{web.url}/sandbox/events") as stream:
        state = json.loads((await stream.content.readline())[6:])
    assert id not in [person["id"] for person in state["people"]] + [chat["id"] for chat in state["chats"]]


async def test_limits_are_off_until_switched_on(web: Web, clock: Clock) -> None:
    ids = (await web.do("people", count=40))["ids"]
    assert all([(await web.api("sendMessage", chat_id=id, text="x"))["ok"] for id in ids])
    await web.do("limits", on=True)
    codes = [(await web.api("sendMessage", chat_id=id, text="x")).get("error_code") for id in ids]
    assert codes == [None] * 30 + [429] * 10
    clock.now += 0.11
    third = [(await web.api("sendMessage", chat_id=id, text="x")).get("error_code") for id in ids[:4]]
    assert third == [None] * 3 + [429]
    await web.do("limits", on=False)
    assert (await web.api("sendMessage", chat_id=ids[0], text="x"))["ok"]


async def test_an_admin_bot_pins_deletes_and_hears_everything(web: Web, bot: Bot, telegram: Telegram) -> None:
    said = await web.do("send", person=ANN, chat=FRIENDS, text="hello all")
    for method in ("pinChatMessage", "deleteMessage"):
        assert not (await web.api(method, chat_id=FRIENDS, message_id=said["message_id"]))["ok"]
    await web.do("promote", person=CAMILLE, chat=FRIENDS, admin=True)
    said = await web.do("send", person=ANN, chat=FRIENDS, text="hello again")
    assert await bot.pin_chat_message(FRIENDS, said["message_id"])
    promoted, heard, pinned = await bot.get_updates()
    assert promoted.my_chat_member and promoted.my_chat_member.new_chat_member.status == "administrator"
    assert heard.message and heard.message.text == "hello again"
    assert pinned.message and pinned.message.pinned_message and pinned.message.from_user == bot.bot
    assert [one.status for one in await bot.get_chat_administrators(FRIENDS)] == ["creator", "administrator"]
    assert await bot.delete_message(FRIENDS, said["message_id"])
    assert telegram.chats[FRIENDS].pinned == [] == (await web.see(FRIENDS))["pinned"]


@pytest.mark.parametrize("how", [{"admin": False}, {"inside": False}])
async def test_rights_can_be_lost(web: Web, telegram: Telegram, how: dict[str, bool]) -> None:
    await web.do("promote", person=CAMILLE, chat=FRIENDS, admin=True)
    await web.do("promote" if "admin" in how else "seat", person=CAMILLE, chat=FRIENDS, **how)
    await web.do("seat", person=CAMILLE, chat=FRIENDS, inside=True)
    assert not telegram.chats[FRIENDS].admin
    assert not (await web.do("promote", person=CAMILLE, chat=CAMILLE, admin=True))["ok"]
