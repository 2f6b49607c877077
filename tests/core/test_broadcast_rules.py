"""What a broadcast may hold, and which calls that makes."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.core import broadcast as core
from bot.core.broadcast import Tally
from bot.core.form import Problem
from storage.broadcast_records import Audience, Broadcast, Content, DeliveryState, Part, Reach, Work

BOLD = {"type": "bold", "offset": 0, "length": 2}
KEYS = {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}
TEXT = Part("text", text="We are", entities=(BOLD,))
PHOTO = Part("photo", "p2", "Look")

MESSAGES: list[tuple[dict[str, Any], Part]] = [
    ({"text": "We are", "entities": [BOLD]}, TEXT),
    ({"text": "plain"}, Part("text", text="plain")),
    ({"photo": [{"file_id": "p1"}, {"file_id": "p2"}], "caption": "Look"}, PHOTO),
    ({"document": {"file_id": "d"}}, Part("document", "d")),
    ({"animation": {"file_id": "a"}, "document": {"file_id": "d"}}, Part("animation", "a")),
    ({"video": {"file_id": "v"}, "caption": "We", "caption_entities": [BOLD]}, Part("video", "v", "We", (BOLD,))),
    ({"voice": {"file_id": "o"}}, Part("voice", "o")),
    ({"audio": {"file_id": "u"}}, Part("audio", "u")),
]


@pytest.mark.parametrize(("message", "part"), MESSAGES)
def test_what_a_message_holds(message: dict[str, Any], part: Part) -> None:
    assert core.part(message) == part


@pytest.mark.parametrize("kind", ["sticker", "poll", "contact", "location", "video_note", "dice"])
def test_what_cannot_be_sent_on_is_refused(kind: str) -> None:
    with pytest.raises(Problem) as raised:
        core.part({kind: {"file_id": "x"}})
    assert raised.value.code == "broadcast-kind"


def test_nobody_is_mentioned_by_number_and_no_emoji_that_bots_cannot_send() -> None:
    person = {"type": "text_mention", "offset": 0, "length": 2, "user": {"id": 5}}
    emoji = {"type": "custom_emoji", "offset": 3, "length": 2, "custom_emoji_id": "1"}
    assert core.part({"text": "We are", "entities": [person, emoji, BOLD]}) == TEXT


SENT: list[tuple[Content, str, dict[str, Any]]] = [
    (Content((TEXT,)), "sendMessage", {"text": "We are", "entities": [BOLD], "reply_markup": KEYS}),
    (Content((PHOTO,)), "sendPhoto", {"photo": "p2", "caption": "Look", "caption_entities": [], "reply_markup": KEYS}),
    (Content((Part("voice", "o"),)), "sendVoice", {"voice": "o", "reply_markup": KEYS}),
    (
        Content((PHOTO, Part("video", "v"))),
        "sendMediaGroup",
        {
            "media": [
                {"type": "photo", "media": "p2", "caption": "Look", "caption_entities": []},
                {"type": "video", "media": "v"},
            ]
        },
    ),
]


@pytest.mark.parametrize(("content", "method", "payload"), SENT)
def test_how_it_is_sent(content: Content, method: str, payload: dict[str, Any]) -> None:
    assert core.sending(content, 7, KEYS) == (method, {"chat_id": 7} | payload)


def test_how_it_is_corrected_and_recalled() -> None:
    place = {"chat_id": 7, "message_id": 3}
    told = {"text": "We are", "entities": [BOLD], "reply_markup": KEYS}
    assert core.correcting(Content((TEXT,)), 7, (3,), KEYS) == ("editMessageText", place | told)
    method, payload = core.correcting(Content((PHOTO,)), 7, (3,), KEYS)
    assert (method, payload["media"]["media"]) == ("editMessageMedia", "p2")
    assert core.recalling(7, (3,)) == ("deleteMessage", place)
    assert core.recalling(7, (3, 4)) == ("deleteMessages", {"chat_id": 7, "message_ids": [3, 4]})


CORRECTABLE = [
    ("text", "text", True), ("photo", "photo", True), ("photo", "video", True), ("document", "photo", True),
    ("text", "photo", False), ("photo", "text", False), ("voice", "voice", False),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "possible"), CORRECTABLE)
def test_what_can_take_the_place_of_what(before: str, after: str, possible: bool) -> None:
    assert core.correctable(Content((Part(before),)), Content((Part(after),))) is possible


def test_albums_stay_as_they_are() -> None:
    album = Content((PHOTO, PHOTO))
    assert not core.correctable(album, Content((PHOTO,)))
    assert not core.correctable(Content((PHOTO,)), album)


def test_an_album_comes_as_several_messages() -> None:
    first = core.joined(None, PHOTO, "77")
    assert core.joined(first, replace(PHOTO, file="q"), "77").parts == (PHOTO, replace(PHOTO, file="q"))
    assert core.joined(first, TEXT, "").parts == (TEXT,)
    assert core.joined(first, PHOTO, "78").parts == (PHOTO,)


def test_an_album_has_ten_at_most() -> None:
    full = Content((PHOTO,) * 10, "77")
    with pytest.raises(Problem):
        core.joined(full, PHOTO, "77")


BASE = Broadcast(1, 2, contents={"en": Content((TEXT,))})
CHANGES: list[dict[str, Any]] = [
    {"contents": {"en": Content((replace(TEXT, text="We were"),))}},
    {"contents": {"fr": Content((TEXT,))}},
    {"audience": Audience(Reach.LANGUAGE, ("fr",))},
    {"fallback": ""},
    {"pilot": True},
    {"at": datetime(2026, 12, 1, tzinfo=UTC)},
    {"work": Work.CORRECTION},
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_confirmation_is_bound_to_everything(change: dict[str, Any]) -> None:
    assert core.fingerprint(replace(BASE, **change)) != core.fingerprint(BASE)
    assert core.fingerprint(replace(BASE, why="x", author=9)) == core.fingerprint(BASE)


def test_who_gets_which_language() -> None:
    both = replace(BASE, contents={"en": Content((TEXT,)), "fr": Content((TEXT,))})
    assert [core.served(both, code) for code in ("en", "fr", "ar")] == ["en", "fr", "en"]
    assert core.served(replace(both, fallback=""), "ar") == ""


@pytest.mark.parametrize(("total", "size"), [(1, 1), (40, 1), (1000, 10), (12345, 123)])
def test_the_pilot_is_one_in_a_hundred_and_somebody(total: int, size: int) -> None:
    assert core.pilot_size(total) == size


def test_the_bar_tells_what_is_done() -> None:
    tally = Tally({DeliveryState.SENT: 40, DeliveryState.GONE: 10, DeliveryState.QUEUED: 48, DeliveryState.SENDING: 2})
    assert (tally.total, tally.left, tally.percent, tally.bar) == (100, 50, 50, "▓" * 6 + "░" * 6)
    assert (Tally().percent, Tally()[DeliveryState.SENT]) == (0, 0)
    assert Tally({DeliveryState.SENT: 3}).bar == "▓" * 12
