"""Files of every kind: sent by the bot, by people, again by their file_id, and put in the place of others."""

from __future__ import annotations

import base64
import struct
from io import BytesIO
from typing import Any

import pytest
from aiohttp import FormData
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaDocument, InputMediaPhoto, Message

from bot.sandbox.samples import png
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import CAMILLE, TOKEN, Clock, Web

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
KINDS = ("photo", "video", "animation", "audio", "voice", "document")


def file_id(message: Message, kind: str) -> str:
    found = getattr(message, kind)
    return str((found[-1] if kind == "photo" else found).file_id)


async def edited(bot: Bot, message: Message, media: Any, markup: InlineKeyboardMarkup | None = None) -> Message:
    changed = await bot.edit_message_media(media, message.chat_id, message.message_id, reply_markup=markup)
    assert isinstance(changed, Message)
    return changed


@pytest.mark.parametrize("kind", KINDS)
async def test_a_bot_sends_every_kind_with_caption_and_buttons(bot: Bot, started: Web, kind: str) -> None:
    send = getattr(bot, f"send_{kind}")
    sent = await send(CAMILLE, png(), caption="<b>Look</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    assert getattr(sent, kind) and sent.reply_markup == KEYBOARD
    assert sent.caption == "Look" and sent.caption_entities[0].type == "bold"
    assert bool(sent.document) is (kind in ("document", "animation"))
    again = await send(CAMILLE, file_id(sent, kind))
    assert getattr(again, kind) == getattr(sent, kind)


async def test_measures_and_titles_are_kept_with_the_file(bot: Bot, started: Web) -> None:
    video = await bot.send_video(CAMILLE, b"x", width=1080, height=1920, duration=61, has_spoiler=True)
    audio = await bot.send_audio(CAMILLE, b"x", title="Statement", performer="Coalition")
    assert video.video and (video.video.width, video.video.height) == (1080, 1920) and video.has_media_spoiler
    again = await bot.send_video(CAMILLE, video.video.file_id, show_caption_above_media=True, caption="x")
    assert again.video == video.video and again.show_caption_above_media
    assert audio.audio and (audio.audio.title, audio.audio.performer) == ("Statement", "Coalition")


@pytest.mark.parametrize("kind", KINDS)
async def test_what_a_person_sent_can_be_sent_on(bot: Bot, started: Web, kind: str) -> None:
    entities = [{"type": "italic", "offset": 0, "length": 4}]
    await started.do("media", person=CAMILLE, kind=kind, caption="Look", caption_entities=entities)
    message = (await bot.get_updates())[-1].message
    assert message and message.caption == "Look" and message.caption_entities[0].type == "italic"
    sent = await getattr(bot, f"send_{kind}")(CAMILLE, file_id(message, kind), caption=message.caption)
    assert getattr(sent, kind) == getattr(message, kind)
    copied = await bot.copy_message(CAMILLE, CAMILLE, message.message_id)
    assert (await started.see(CAMILLE))["messages"][-1]["message_id"] == copied.message_id


async def test_a_persons_own_file(bot: Bot, started: Web) -> None:
    data = base64.b64encode(png(1)).decode()
    await started.do("media", person=CAMILLE, kind="photo", data=data, name="me.png", mime="image/png")
    await started.do("media", person=CAMILLE, kind="document", data=data, name="me.html", mime="text/html")
    _, photo, document = await bot.get_updates()
    assert photo.message and document.message and document.message.document
    assert document.message.document.file_name == "me.html"
    file = await bot.get_file(photo.message.photo[-1].file_id)
    assert bytes(await file.download_as_bytearray()) == png(1)
    for kind, wrong in (("photo", base64.b64encode(b"text").decode()), ("photo", "%"), ("sticker", data)):
        assert not (await started.do("media", person=CAMILLE, kind=kind, data=wrong))["ok"]
    assert not (await started.do("media", person=CAMILLE, kind="location", caption="x"))["ok"]


async def test_pictures_are_shown_as_what_they_are(bot: Bot, started: Web) -> None:
    picture = await bot.send_photo(CAMILLE, png())
    page = await bot.send_document(CAMILLE, b"<script>", filename="page.html")
    assert page.document
    for id, kind in ((picture.photo[-1].file_id, "image/png"), (page.document.file_id, "application/octet-stream")):
        async with started.session.get(f"{started.url}/sandbox/file", params={"id": id}) as answer:
            assert answer.content_type == kind


def wide(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(8) + struct.pack(">II", width, height) + bytes(8)


@pytest.mark.parametrize(
    ("kind", "data", "words"),
    [
        ("photo", wide(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        ("photo", wide(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        ("photo", wide(0, 100), "IMAGE_PROCESS_FAILED"),
        ("photo", png() + bytes(10 << 20), 'file "photo" of size 10486'),
        ("video", b"", "file must be non-empty"),
    ],
    ids=["huge", "long", "flat", "heavy", "empty"],
)
async def test_unfit_files_are_refused(started: Web, kind: str, data: bytes, words: str) -> None:
    form = FormData({"chat_id": str(CAMILLE)})
    form.add_field(kind, BytesIO(data), filename=kind)
    async with started.session.post(f"{started.url}/bot{TOKEN}/send{kind}", data=form) as answer:
        assert (await answer.json())["description"].startswith(f"Bad Request: {words}")


async def test_a_file_stays_what_it_is(bot: Bot, started: Web) -> None:
    photo = await bot.send_photo(CAMILLE, png())
    video = await bot.send_video(CAMILLE, b"x")
    assert video.video
    refused = await started.api("sendDocument", chat_id=CAMILLE, document=photo.photo[-1].file_id)
    assert refused["description"] == "Bad Request: can't use file of type Photo as Document"
    refused = await started.api("sendPhoto", chat_id=CAMILLE, photo=video.video.file_id)
    assert refused["description"] == "Bad Request: can't use file of type Video as Photo"
    assert (await bot.send_document(CAMILLE, video.video.file_id)).video == video.video
    for kind in KINDS:
        unknown = await started.api(f"send{kind}", chat_id=CAMILLE, **{kind: "AgACAgIAAxkBAAI"})
        assert unknown["description"] == "Bad Request: wrong file identifier/HTTP URL specified"
        long = await started.api(f"send{kind}", chat_id=CAMILLE, **{kind: "x", "caption": "🕊" * 513})
        assert long["description"] == "Bad Request: message caption is too long"


async def test_media_take_each_others_place(bot: Bot, started: Web) -> None:
    first = await bot.send_message(CAMILLE, "text", reply_markup=KEYBOARD)
    changed = await edited(bot, first, InputMediaPhoto(png(), caption="sky"), KEYBOARD)
    assert changed.photo and changed.caption == "sky" and changed.text is None and changed.reply_markup == KEYBOARD
    changed = await edited(bot, first, InputMediaDocument(b"x", filename="a.txt"))
    assert changed.document and not changed.photo and changed.caption is None and changed.reply_markup is None
    same = {"chat_id": CAMILLE, "message_id": first.message_id}
    media = {"type": "document", "media": changed.document.file_id}
    again = await started.api("editMessageMedia", **same, media=media)
    assert again["description"].startswith("Bad Request: message is not modified")
    text = await started.api("editMessageText", **same, text="x")
    assert text["description"] == "Bad Request: there is no text in the message to edit"


@pytest.mark.parametrize(
    ("media", "words"),
    [
        (None, "can't parse InputMedia: expected an Object"),
        ({"media": "x"}, "can't parse InputMedia: Can't find field \"type\""),
        ({"type": "sticker", "media": "x"}, 'can\'t parse InputMedia: type "sticker" is unsupported'),
        ({"type": "photo", "media": "attach://none"}, "can't parse InputMedia: media not found"),
        ({"type": "photo"}, "can't parse InputMedia: media not found"),
        ({"type": "photo", "media": "x"}, "wrong file identifier/HTTP URL specified"),
    ],
)
async def test_refused_media(started: Web, media: Any, words: str) -> None:
    await started.api("sendMessage", chat_id=CAMILLE, text="x")
    answer = await started.api("editMessageMedia", chat_id=CAMILLE, message_id=2, media=media)
    assert answer["description"] == f"Bad Request: {words}"


async def test_a_voice_message_stays_a_voice_message(bot: Bot, started: Web) -> None:
    voice = await bot.send_voice(CAMILLE, b"x")
    media = {"type": "photo", "media": "x"}
    answer = await started.api("editMessageMedia", chat_id=CAMILLE, message_id=voice.message_id, media=media)
    assert answer["description"] == "Bad Request: there is no media in the message to edit"
    assert await bot.edit_message_caption(CAMILLE, voice.message_id, caption="still has a caption")


async def test_what_is_older_than_two_days_stays(bot: Bot, started: Web, clock: Clock, telegram: Telegram) -> None:
    sent = await bot.send_photo(CAMILLE, png())
    clock.now += 48 * 3600 + 1
    young = await bot.send_message(CAMILLE, "young")
    both = await started.api("deleteMessages", chat_id=CAMILLE, message_ids=[sent.message_id, young.message_id])
    assert both["description"] == "Bad Request: message can't be deleted for everyone"
    assert young.message_id in telegram.chats[CAMILLE].messages
    assert await bot.edit_message_caption(CAMILLE, sent.message_id, caption="age does not matter here")
    assert await bot.delete_message(CAMILLE, young.message_id)
