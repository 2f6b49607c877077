"""Text formatted by entities in place of markup, as programs of people send it and as bots may."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, MessageEntity

from tests.sandbox.conftest import CAMILLE, Web

DOVE = "🕊 peace"  # the dove is two units


def mark(kind: str = "bold", offset: int = 0, length: int = 1, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


async def test_a_bot_sends_entities(bot: Bot, started: Web) -> None:
    link = MessageEntity("text_link", 3, 5, url="https://icc-cpi.int")
    sent = await bot.send_message(CAMILLE, DOVE, entities=[link, MessageEntity("bold", 0, 2)])
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 0, 2), ("text_link", 3, 5)]
    assert sent.entities[1].url == "https://icc-cpi.int"
    picture = await bot.send_document(CAMILLE, b"x", caption=DOVE, caption_entities=[MessageEntity("italic", 3, 5)])
    assert [(e.type, e.offset) for e in picture.caption_entities] == [("italic", 3)]


async def test_what_telegram_finds_itself_need_not_be_given(started: Web) -> None:
    text = "see icc-cpi.int"
    sent = await started.api("sendMessage", chat_id=CAMILLE, text=text, entities=[mark("hashtag", 0, 3)])
    assert sent["result"]["entities"] == [mark("url", 4, 11)]


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (mark(length=9), "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9"),
        (mark(offset=8), "entity begins after the end of the text at UTF-16 offset 8"),
        (mark(offset=1), "entity begins in a middle of a UTF-16 symbol at byte offset 0"),
        (mark(length=1), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 0"),
        (mark("sparkle"), "can't parse MessageEntity: Unsupported type specified"),
        (mark("text_link", 3, 5), "entity URL '' is invalid: Wrong HTTP URL"),
        (mark("text_link", 3, 5, url="javascript:x"), "entity URL 'javascript:x' is invalid: Wrong HTTP URL"),
        (mark(length=0), "ENTITY_BOUNDS_INVALID"),
        ("bold", "can't parse MessageEntity: MessageEntity must be an Object"),
    ],
)
@pytest.mark.parametrize("part", ["entities", "caption_entities"])
async def test_entities_are_checked(started: Web, part: str, entity: Any, words: str) -> None:
    if part == "entities":
        answer = await started.api("sendMessage", chat_id=CAMILLE, text=DOVE, entities=[entity])
    else:
        answer = await started.api("sendPhoto", chat_id=CAMILLE, caption=DOVE, caption_entities=[entity])
    assert answer["error_code"] == 400 and answer["description"].startswith(f"Bad Request: {words}")


async def test_people_write_and_correct_with_entities(bot: Bot, web: Web) -> None:
    sent = await web.do("send", person=CAMILLE, text=f" {DOVE} ", entities=[mark(offset=1, length=2)])
    await web.do("edit", person=CAMILLE, message_id=sent["message_id"], text=DOVE, entities=[mark("italic", 3, 5)])
    first, second = await bot.get_updates()
    assert first.message and [(e.type, e.offset) for e in first.message.entities] == [("bold", 0)]
    assert second.edited_message and [(e.type, e.offset) for e in second.edited_message.entities] == [("italic", 3)]
    refused = await web.do("send", person=CAMILLE, text="x", entities=[mark(length=2)])
    assert not refused["ok"]
