"""What each answer of the Bot API means."""

from typing import Any

import pytest

from bot.core.delivery import FLOOD_DEFAULT, Meaning, Verdict, idempotent, proved, verdict


@pytest.mark.parametrize(
    ("code", "description", "meaning"),
    [
        (200, "", Meaning.SENT),
        (401, "Unauthorized", Meaning.REFUSED),
        (404, "Not Found", Meaning.REFUSED),
        (403, "Forbidden: bot was blocked by the user", Meaning.GONE),
        (403, "Forbidden: user is deactivated", Meaning.GONE),
        (403, "Forbidden: bot was kicked from the supergroup chat", Meaning.GONE),
        (403, "Forbidden: bot can't initiate conversation with a user", Meaning.GONE),
        (400, "Bad Request: chat not found", Meaning.GONE),
        (400, "Bad Request: PEER_ID_INVALID", Meaning.GONE),
        (400, "Bad Request: message is not modified: specified new message content", Meaning.HARMLESS),
        (400, "Bad Request: query is too old and response timeout expired", Meaning.HARMLESS),
        (400, "Bad Request: QUERY ID IS INVALID", Meaning.HARMLESS),
        (400, "Bad Request: message to edit not found", Meaning.MISSING),
        (400, "Bad Request: message can't be edited", Meaning.MISSING),
        (400, "Bad Request: message to delete not found", Meaning.HARMLESS),
        (400, "Bad Request: message to be replied not found", Meaning.BARE),
        (400, "Bad Request: replied message not found", Meaning.BARE),
        (400, "Bad Request: can't parse entities", Meaning.POISON),
        (400, "Bad Request: message is too long", Meaning.POISON),
        (400, "", Meaning.FAILED),
        (400, "words nobody has seen yet", Meaning.FAILED),
        (409, "Conflict", Meaning.FAILED),
        (413, "Request Entity Too Large", Meaning.FAILED),
        (500, "Internal Server Error: restart", Meaning.UNCERTAIN),
        (502, "Bad Gateway", Meaning.UNCERTAIN),
        (599, "", Meaning.UNCERTAIN),
    ],
)
def test_codes_and_descriptions(code: int, description: str, meaning: Meaning) -> None:
    assert verdict(code, description) == Verdict(meaning, sure=(code, meaning) != (400, Meaning.GONE))


@pytest.mark.parametrize(
    ("parameters", "seconds"),
    [
        ({"retry_after": 1}, 1),
        ({"retry_after": 10_072}, 10_072),
        ({"retry_after": 0}, FLOOD_DEFAULT),
        ({"retry_after": -5}, FLOOD_DEFAULT),
        ({"retry_after": "7"}, FLOOD_DEFAULT),
        ({"retry_after": None}, FLOOD_DEFAULT),
        ({}, FLOOD_DEFAULT),
        (None, FLOOD_DEFAULT),
    ],
)
def test_a_flood_says_how_long_to_wait(parameters: dict[str, Any] | None, seconds: float) -> None:
    assert verdict(429, "Too Many Requests", parameters) == Verdict(Meaning.LATER, seconds=seconds)


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"migrate_to_chat_id": -1001}, Verdict(Meaning.MOVED, chat_id=-1001)),
        ({"migrate_to_chat_id": "-1001"}, Verdict(Meaning.FAILED)),
        ({}, Verdict(Meaning.FAILED)),
    ],
)
def test_a_group_that_moved(parameters: dict[str, Any], expected: Verdict) -> None:
    assert verdict(400, "Bad Request: group chat was upgraded to a supergroup chat", parameters) == expected


@pytest.mark.parametrize(
    ("method", "again"),
    [
        ("editMessageText", True),
        ("deleteMessage", True),
        ("answerCallbackQuery", True),
        ("answerInlineQuery", True),
        ("setMyCommands", True),
        ("setMyShortDescription", True),
        ("sendMessage", False),
        ("sendDocument", False),
        ("forwardMessage", False),
        ("copyMessage", False),
    ],
)
def test_which_calls_may_simply_be_made_again(method: str, again: bool) -> None:
    assert idempotent(method) is again


@pytest.mark.parametrize(
    ("method", "messages", "meaning"),
    [
        ("sendMessage", (7,), Meaning.SENT),
        ("sendMessage", (), Meaning.UNCERTAIN),
        ("sendMediaGroup", (7, 8), Meaning.SENT),
        ("sendMediaGroup", (), Meaning.UNCERTAIN),
        ("editMessageText", (), Meaning.SENT),
        ("answerCallbackQuery", (), Meaning.SENT),
        ("deleteMessage", (), Meaning.SENT),
    ],
)
def test_a_message_is_sent_when_its_number_is_told(method: str, messages: tuple[int, ...], meaning: Meaning) -> None:
    assert proved(method, verdict(200), messages).meaning is meaning
