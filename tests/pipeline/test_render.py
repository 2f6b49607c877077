"""A file that is made right before it is sent; and what goes out when that fails."""

import base64
import json
from hashlib import sha256
from typing import Any

import pytest

from bot.core.reply import DIGEST, SHORT_DIGEST, Rendering, Reply
from bot.pipeline.render import NotMade, Spec, Studio
from bot.renderers import apart
from tests.stage import plain_house


async def _shouted(name: str, spec: Spec) -> bytes:
    assert name == "shout"
    return str(spec["word"]).upper().encode()


def _payload(spec: dict[str, object], mime: str = "text/plain", **args: Any) -> tuple[str, dict[str, Any]]:
    """As it comes out of the outbox."""
    file = Rendering(f"word-{SHORT_DIGEST}.txt", "shout", spec, mime)
    payload = plain_house().say.document("en", Reply("statement-document", {"title": DIGEST, **args}, file=file))
    return "sendDocument", json.loads(json.dumps({"chat_id": 7, **payload}))


async def test_the_file_is_made_of_the_spec_and_named_after_its_content() -> None:
    method, payload = await Studio(_shouted).ready(*_payload({"word": "peace"}))
    digest = sha256(b"PEACE").hexdigest()
    assert method == "sendDocument"
    assert base64.b64decode(payload["document"].pop("content")) == b"PEACE"
    assert payload["document"] == {"file": f"word-{digest[:8]}.txt", "mime": "text/plain"}
    assert payload["caption"] == f"📎 {digest}"


async def test_what_cannot_be_made_is_said_in_its_place() -> None:
    for make, spec in ((_shouted, {"other": "x"}), (apart, {"word": "x"})):
        method, payload = await Studio(make).ready(*_payload(dict(spec)))
        assert method == "sendMessage"
        assert payload == {"chat_id": 7, "text": plain_house().say.plain("en", "render-failed")}


async def test_other_calls_go_as_they_are() -> None:
    plain = {"chat_id": 7, "text": "hello", "document": {"file": "a", "mime": "b", "content": "YQ=="}}
    assert await Studio(_shouted).ready("sendDocument", plain) == ("sendDocument", plain)


def test_a_picture_is_sent_as_one() -> None:
    _, payload = _payload({}, mime="image/png")
    assert "photo" in payload and "document" not in payload


async def test_what_goes_wrong_apart_is_named_without_the_content() -> None:
    with pytest.raises(NotMade) as raised:
        await apart("list.csv", {"secret": "Harbour Legal Aid"})
    assert str(raised.value).startswith(("KeyError", "TypeError"))
    assert "Harbour" not in str(raised.value)
