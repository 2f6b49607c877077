"""Whose update it is: found in anything that is JSON, or honestly not found."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pipeline.arrivals import KINDS, chat, question

ANN = {"id": 1002, "is_bot": False, "first_name": "Ann"}
PRIVATE = {"id": 1002, "type": "private"}
GROUP = {"id": -1001, "type": "supergroup"}


@pytest.mark.parametrize(
    ("update", "found"),
    [
        ({"message": {"chat": PRIVATE, "from": ANN}}, 1002),
        ({"message": {"chat": GROUP, "from": ANN}}, -1001),
        ({"edited_message": {"chat": PRIVATE, "from": ANN}}, 1002),
        ({"callback_query": {"from": ANN, "message": {"chat": GROUP}}}, -1001),
        ({"callback_query": {"from": ANN, "inline_message_id": "x"}}, 1002),
        ({"callback_query": {"from": ANN, "message": None}}, 1002),
        ({"inline_query": {"from": ANN}}, 1002),
        ({"my_chat_member": {"chat": PRIVATE, "from": ANN}}, 1002),
        ({"message": {"from": ANN}}, 1002),
        ({"poll": {"id": "5"}}, 0),
        ({}, 0),
    ],
)
def test_each_kind_of_update(update: dict[str, Any], found: int) -> None:
    assert chat({"update_id": 1, **update}) == found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "body",
    [None, 5, "x", [], {}, {"chat": 5}, {"chat": []}, {"chat": {"id": None}}, {"chat": {"id": "1002"}},
     {"chat": {"id": 1.5}}, {"from": "ann"}, {"message": {"chat": "?"}}, {"message": [], "from": {"id": {}}}],
)  # fmt: skip
def test_what_names_no_chat_belongs_to_none(kind: str, body: Any) -> None:
    assert chat({"update_id": 1, kind: body}) == 0


@pytest.mark.parametrize(
    ("update", "found"),
    [
        ({"message": {"chat": PRIVATE, "text": "who can sign"}}, "who can sign"),
        ({"message": {"chat": PRIVATE, "text": "/start"}}, ""),
        ({"message": {"chat": PRIVATE, "text": ["?"]}}, ""),
        ({"message": {"chat": PRIVATE}}, ""),
        ({"message": {"chat": GROUP, "text": "who can sign"}}, ""),
        ({"edited_message": {"chat": PRIVATE, "text": "who can sign"}}, ""),
        ({"callback_query": {"message": {"chat": PRIVATE, "text": "who can sign"}}}, ""),
    ],
)
def test_what_may_be_a_question(update: dict[str, Any], found: str) -> None:
    assert question({"update_id": 1, **update}) == found


# --- whatever comes in

names = st.sampled_from([*KINDS, "update_id", "chat", "from", "id", "message", "x"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=5),
    max_leaves=20,
)


@settings(deadline=None, max_examples=300)
@given(st.dictionaries(names, values, max_size=6))
def test_anything_that_is_an_object_is_read_without_an_error(update: dict[str, Any]) -> None:
    assert isinstance(chat(update), int) and isinstance(question(update), str)
