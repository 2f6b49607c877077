"""What a visitor of the talk tests can send reaches the stand-in as Telegram would carry it."""

from __future__ import annotations

from tests.stage import Stage
from tests.visitor import Visitor

BOLD = {"type": "bold", "offset": 0, "length": 5}


async def test_a_visitor_formats_captions_and_makes_albums(ann: Visitor, stage: Stage) -> None:
    text = await ann.says("/help now", entities=[{"type": "bold", "offset": 6, "length": 3}])
    photo = await ann.sends("photo", caption="Vigil", entities=[BOLD])
    first, second = await ann.sends_album("photo", "video", caption="Vigil", entities=[BOLD])
    sent = {message["message_id"]: message for message in (await stage.view(ann.id))["messages"]}
    assert [entity["type"] for entity in sent[text]["entities"]] == ["bot_command", "bold"]
    assert sent[photo]["caption_entities"] == sent[first]["caption_entities"] == [BOLD]
    assert sent[first]["media_group_id"] == sent[second]["media_group_id"] and "caption" not in sent[second]


async def test_a_crowd_stands_by(stage: Stage) -> None:
    assert len(set(await stage.crowd(500, "ar"))) == 500
