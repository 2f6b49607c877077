"""Albums: several messages that belong together, sent, copied, forwarded and edited."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, InputMediaAudio, InputMediaDocument, InputMediaPhoto, InputMediaVideo, Message

from bot.sandbox.limits import Limits
from bot.sandbox.samples import png
from bot.sandbox.telegram import Telegram
from tests.sandbox.conftest import ANN, CAMILLE, Web


async def album(bot: Bot) -> tuple[Message, ...]:
    media = [InputMediaPhoto(png(), caption="<b>Two</b>", parse_mode="HTML"), InputMediaVideo(b"x")]
    return await bot.send_media_group(CAMILLE, media)


async def test_pictures_and_videos_together(bot: Bot, started: Web, telegram: Telegram) -> None:
    one, two = await album(bot)
    assert one.photo and two.video and one.media_group_id and one.media_group_id == two.media_group_id
    assert two.message_id == one.message_id + 1
    assert one.caption == "Two" and one.caption_entities[0].type == "bold" and two.caption is None
    assert telegram.journal[-1].message_id == one.message_id
    again = await bot.send_media_group(CAMILLE, [InputMediaPhoto(one.photo[-1].file_id)] * 10)
    assert len({message.media_group_id for message in again} | {one.media_group_id}) == 2


@pytest.mark.parametrize("kind", [InputMediaDocument, InputMediaAudio])
async def test_files_among_themselves(bot: Bot, started: Web, kind: Any) -> None:
    assert len(await bot.send_media_group(CAMILLE, [kind(b"a"), kind(b"b")])) == 2


def item(kind: str, **more: Any) -> dict[str, Any]:
    return {"type": kind, "media": "x", **more}


@pytest.mark.parametrize(
    ("media", "words"),
    [
        (None, 'parameter "media" is required'),
        ([], "there are no messages to send"),
        ([item("photo")], "there are too few messages"),
        ([item("photo")] * 11, "too many messages to send as an album"),
        ([item("photo"), item("document")], "document can't be mixed with other media types"),
        ([item("video"), item("audio")], "audio can't be mixed with other media types"),
        ([item("photo"), item("animation")], "can't parse InputMedia: type \"animation\" can't be used in sendMedi"),
        ([item("photo"), item("voice")], 'can\'t parse InputMedia: type "voice" is unsupported'),
        ([item("photo", media="attach://no")] * 2, "can't parse InputMedia: media not found"),
        ([item("photo")] * 2, 'failed to send message #1 with the error message "wrong file identifier/HTTP URL'),
        ([item("photo", caption="x" * 1025)] * 2, "message caption is too long"),
    ],
)
async def test_refused_albums(started: Web, telegram: Telegram, media: Any, words: str) -> None:
    answer = await started.api("sendMediaGroup", chat_id=CAMILLE, media=media)
    assert answer["description"].startswith(f"Bad Request: {words}")
    assert len(telegram.chats[CAMILLE].messages) == 1


async def test_an_album_has_no_buttons(started: Web) -> None:
    answer = await started.api("sendMediaGroup", chat_id=CAMILLE, media=[], reply_markup={"inline_keyboard": []})
    assert answer["description"] == "Bad Request: an album can't have a reply markup"


async def test_an_album_of_a_person_is_updates_in_a_row(bot: Bot, started: Web) -> None:
    items = [{"kind": "photo", "caption": "Two"}, {"kind": "video"}]
    sent = await started.do("album", person=CAMILLE, items=items)
    _, one, two = await bot.get_updates()
    assert two.update_id == one.update_id + 1 and one.message and two.message
    assert [one.message.message_id, two.message.message_id] == sent["message_ids"]
    assert one.message.media_group_id and one.message.media_group_id == two.message.media_group_id
    assert one.message.photo and one.message.caption == "Two" and two.message.video
    media = [InputMediaPhoto(one.message.photo[-1].file_id), InputMediaVideo(two.message.video.file_id)]
    assert len(await bot.send_media_group(CAMILLE, media)) == 2
    for wrong in (["photo"], ["photo", "document"], ["photo", "voice"], []):
        refused = await started.do("album", person=CAMILLE, items=[{"kind": kind} for kind in wrong])
        assert not refused["ok"]


async def test_copies_are_an_album_of_their_own(bot: Bot, started: Web, telegram: Telegram) -> None:
    await started.do("send", person=ANN, text="/start")
    one, two = await album(bot)
    text = await bot.send_message(CAMILLE, "<i>after</i>", parse_mode="HTML")
    numbers = [one.message_id, two.message_id, text.message_id, 999]
    copied = await bot.copy_messages(ANN, CAMILLE, numbers)
    first, second, third = (telegram.chats[ANN].messages[each.message_id] for each in copied)
    assert first["media_group_id"] == second["media_group_id"] != one.media_group_id
    assert first["caption"] == "Two" and third["entities"][0]["type"] == "italic" and "media_group_id" not in third
    [alone] = await bot.copy_messages(ANN, CAMILLE, [one.message_id], remove_caption=True)
    kept = telegram.chats[ANN].messages[alone.message_id]
    assert kept["photo"] and "media_group_id" not in kept and "caption" not in kept
    single = await bot.copy_message(ANN, CAMILLE, two.message_id)
    assert "media_group_id" not in telegram.chats[ANN].messages[single.message_id]


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ([], "message identifiers are not specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
        ([2, 1], "message identifiers must be in a strictly increasing order"),
        ([1, 1], "message identifiers must be in a strictly increasing order"),
        (["1"], "can't parse message_ids"),
        ([77], "message to copy not found"),
    ],
)
async def test_refused_copies(started: Web, ids: list[Any], words: str) -> None:
    answer = await started.api("copyMessages", chat_id=CAMILLE, from_chat_id=CAMILLE, message_ids=ids)
    assert answer["description"].startswith(f"Bad Request: {words}")


async def test_a_forwarded_album_stays_one(bot: Bot, started: Web) -> None:
    sent = await started.do("album", person=CAMILLE, items=[{"kind": "photo"}, {"kind": "photo"}])
    await started.do("forward", person=CAMILLE, message_ids=sent["message_ids"], to=CAMILLE)
    *_, one, two = await bot.get_updates()
    assert one.message and two.message and one.message.forward_origin
    assert one.message.media_group_id and one.message.media_group_id == two.message.media_group_id


async def test_editing_within_an_album(bot: Bot, started: Web) -> None:
    one, two = await album(bot)
    assert two.video
    changed = await bot.edit_message_media(InputMediaVideo(two.video.file_id), CAMILLE, one.message_id)
    assert isinstance(changed, Message) and changed.video and changed.media_group_id == one.media_group_id
    for kind, words in (("document", "can't change media type in"), ("animation", "message content type can't be")):
        media = {"type": kind, "media": two.video.file_id}
        answer = await started.api("editMessageMedia", chat_id=CAMILLE, message_id=one.message_id, media=media)
        assert answer["description"].startswith(f"Bad Request: {words}")


async def test_an_album_counts_as_its_messages(bot: Bot, started: Web, telegram: Telegram) -> None:
    telegram.limits = Limits()
    await album(bot)
    assert (await started.api("sendMessage", chat_id=CAMILLE, text="x"))["ok"]
    assert (await started.api("sendMessage", chat_id=CAMILLE, text="x"))["error_code"] == 429
