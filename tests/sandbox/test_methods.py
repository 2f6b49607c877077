"""python-telegram-bot's own client can call every method and reads every answer."""

from __future__ import annotations

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeChat,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.sandbox.model import FRIENDS
from bot.sandbox.samples import png
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, TOKEN, Web

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])


async def test_the_bot_knows_itself(bot: Bot) -> None:
    me = await bot.get_me()
    assert (me.username, me.supports_inline_queries) == ("sandbox_bot", True)
    assert await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""


async def test_message_with_everything(bot: Bot, started: Web) -> None:
    sent = await bot.send_message(
        CAMILLE,
        " <b>Bonjour</b> 🕊 https://icc-cpi.int ",
        parse_mode="HTML",
        reply_markup=KEYBOARD,
        reply_parameters=ReplyParameters(1),
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        protect_content=True,
    )
    assert sent.text == "Bonjour 🕊 https://icc-cpi.int"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 0, 7), ("url", 11, 19)]
    assert sent.reply_to_message is not None and sent.reply_to_message.text == "/start"
    assert sent.link_preview_options is not None and sent.link_preview_options.is_disabled
    assert sent.reply_markup == KEYBOARD and sent.has_protected_content
    with pytest.raises(BadRequest, match=r"(?i)can't be copied"):
        await bot.copy_message(CAMILLE, CAMILLE, sent.message_id)


async def test_keyboards_under_the_composer(bot: Bot, started: Web) -> None:
    await bot.send_message(CAMILLE, "?", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]], one_time_keyboard=True))
    assert (await started.see(CAMILLE))["keyboard"]["keyboard"][0][0] in ("Yes", {"text": "Yes"})
    await bot.send_message(CAMILLE, "?", reply_markup=ReplyKeyboardRemove())
    assert (await started.see(CAMILLE))["keyboard"] is None
    await bot.send_message(CAMILLE, "?", reply_markup=ForceReply())
    await started.do("send", person=CAMILLE, text="answer")
    assert (await started.see(CAMILLE))["keyboard"] is None


async def test_files_go_there_and_back(bot: Bot, started: Web) -> None:
    sent = await bot.send_document(
        CAMILLE, b"a;b\r\n--1;2\r\n", filename="list.csv", caption="<i>all</i>", parse_mode="HTML"
    )
    assert sent.document is not None and sent.document.file_name == "list.csv" and sent.caption == "all"
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a;b\r\n--1;2\r\n"
    picture = await bot.send_photo(CAMILLE, png())
    assert (picture.photo[0].width, picture.photo[0].height) == (320, 200)
    again = await bot.send_photo(CAMILLE, picture.photo[0].file_id)
    attached = await bot.send_document(CAMILLE, InputFile(b"x", "x.txt", attach=True))
    assert again.photo == picture.photo and attached.document is not None
    with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
        await bot.send_photo(CAMILLE, b"not a picture")
    edited = await bot.edit_message_caption(CAMILLE, sent.message_id, caption="some")
    assert not isinstance(edited, bool) and edited.caption == "some"


async def test_edits(bot: Bot, started: Web) -> None:
    sent = await bot.send_message(CAMILLE, "one")
    changed = await bot.edit_message_text(
        "<b>two</b>", CAMILLE, sent.message_id, parse_mode="HTML", reply_markup=KEYBOARD
    )
    assert not isinstance(changed, bool) and changed.text == "two" and changed.edit_date
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("<b>two</b>", CAMILLE, sent.message_id, parse_mode="HTML", reply_markup=KEYBOARD)
    bare = await bot.edit_message_reply_markup(CAMILLE, sent.message_id)
    assert not isinstance(bare, bool) and bare.reply_markup is None
    with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
        await bot.edit_message_text("mine", CAMILLE, 1)
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("gone", CAMILLE, 99)
    with pytest.raises(BadRequest, match=r"(?i)there is no caption"):
        await bot.edit_message_caption(CAMILLE, sent.message_id, caption="x")


async def test_copies_forwards_deletes_pins(bot: Bot, started: Web) -> None:
    sent = await bot.send_message(CAMILLE, "<b>one</b>", parse_mode="HTML")
    copied = await bot.copy_message(CAMILLE, CAMILLE, sent.message_id)
    forwarded = await bot.forward_message(FRIENDS, CAMILLE, sent.message_id)
    assert forwarded.forward_origin is not None and forwarded.entities == sent.entities
    assert await bot.pin_chat_message(CAMILLE, sent.message_id)
    assert (await bot.get_chat(CAMILLE)).pinned_message == sent
    told = [m for m in (await started.see(CAMILLE))["messages"] if "pinned_message" in m]
    assert [m["pinned_message"]["message_id"] for m in told] == [sent.message_id]
    assert await bot.unpin_chat_message(CAMILLE) and await bot.unpin_all_chat_messages(CAMILLE)
    assert await bot.delete_messages(CAMILLE, [copied.message_id, 999])
    assert await bot.delete_message(CAMILLE, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(CAMILLE, sent.message_id)
    assert [m["text"] for m in (await started.see(CAMILLE))["messages"] if "text" in m] == ["/start"]


async def test_commands_by_scope_and_language(bot: Bot) -> None:
    english, french = [BotCommand("faq", "Questions")], [BotCommand("faq", "Questions fréquentes")]
    assert await bot.set_my_commands(english)
    assert await bot.set_my_commands(french, language_code="fr")
    assert await bot.set_my_commands(french, scope=BotCommandScopeChat(CAMILLE))
    assert await bot.get_my_commands() == tuple(english)
    assert await bot.get_my_commands(language_code="fr") == tuple(french)
    assert await bot.get_my_commands(scope=BotCommandScopeAllGroupChats()) == ()
    assert await bot.delete_my_commands() and await bot.get_my_commands() == ()


async def test_name_and_descriptions(bot: Bot) -> None:
    assert (await bot.get_my_name()).name == "ICC statement bot"
    assert await bot.set_my_name("Le bot", language_code="fr")
    assert await bot.set_my_description("d" * 512) and await bot.set_my_short_description("s" * 120)
    assert (await bot.get_my_name("fr")).name == "Le bot"
    assert (await bot.get_my_description("ar")).description == "d" * 512
    assert (await bot.get_my_short_description()).short_description == "s" * 120


async def test_chats_and_members(bot: Bot, started: Web) -> None:
    assert (await bot.get_chat(FRIENDS)).title == "Coalition friends"
    assert (await bot.get_chat_member(FRIENDS, CAMILLE)).status == "creator"
    assert (await bot.get_chat_member(FRIENDS, ANN)).status == "member"
    assert await bot.get_chat_member_count(FRIENDS) == 3
    assert [one.user.id for one in await bot.get_chat_administrators(FRIENDS)] == [CAMILLE]
    assert await bot.send_chat_action(CAMILLE, "typing")
    assert await bot.leave_chat(FRIENDS)
    with pytest.raises(Forbidden, match=r"(?i)bot is not a member of the supergroup chat"):
        await bot.send_message(FRIENDS, "hello?")


async def test_a_wrong_token_is_refused(web: Web, telegram: Telegram) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("1:other", base_url=f"{web.url}/bot"):
            pass
    async with web.session.get(f"{web.url}/bot{TOKEN}/getMe") as answer:
        assert (await answer.json())["result"]["id"] == telegram.bot["id"]
    async with web.session.post(f"{web.url}/bot{TOKEN}/sendmessage", data={"chat_id": "5", "text": "x"}) as answer:
        assert (await answer.json())["description"] == "Bad Request: chat not found"
