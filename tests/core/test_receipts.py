"""Receipts as files: they come back as they went, and whatever is changed in one shows."""

from dataclasses import replace
from typing import Any

import orjson
import pytest

from bot.core import receipts
from storage import links
from storage.chain_records import Evidence
from storage.links import Agreed, Link

AGREED = Agreed("ABCD-EFGH", 1, "0" * 64, "en", "Al-Haq الحق", "PS", 1_800_000_000)
SALT = "5a" * 16


def evidence() -> Evidence:
    link = Link(3, "signed", 3, links.commitment(SALT, AGREED), "f" * 64, "e" * 64, "")
    return Evidence(AGREED, SALT, replace(link, hash=links.link_hash(link)))


def test_it_comes_back_as_it_went() -> None:
    made = receipts.receipt(evidence(), ["Receipt", "Al-Haq"])
    content = receipts.written(made)
    assert receipts.read(content) == made and made.holds
    assert made.link == evidence().link and made.day == "2027-01-15"
    assert "الحق".encode() in content, "to be read by people, too"


CHANGES: list[tuple[tuple[str, ...], Any]] = [
    (("code",), "0000-0000-0000"),
    (("reference",), "ABCD-EFGJ"),
    (("organisation",), "Somebody else"),
    (("country",), "FR"),
    (("statement", "version"), 2),
    (("statement", "language"), "fr"),
    (("statement", "sha256"), "1" * 64),
    (("time",), 1_700_000_000),
    (("salt",), "00" * 16),
    (("chain", "place"), 4),
    (("chain", "kind"), "kept"),
    (("chain", "first"), 1),
    (("chain", "state"), "0" * 64),
    (("chain", "previous"), "0" * 64),
    (("chain", "hash"), "0" * 64),
]


@pytest.mark.parametrize(("where", "value"), CHANGES)
def test_a_changed_one_does_not_hold(where: tuple[str, ...], value: Any) -> None:
    known = orjson.loads(receipts.written(receipts.receipt(evidence(), [])))
    inner = known
    for name in where[:-1]:
        inner = inner[name]
    assert inner[where[-1]] != value
    inner[where[-1]] = value
    assert not receipts.read(orjson.dumps(known)).holds


def test_the_words_for_people_prove_nothing() -> None:
    known = orjson.loads(receipts.written(receipts.receipt(evidence(), ["Al-Haq"])))
    assert receipts.read(orjson.dumps(known | {"words": ["Eve"]})).holds


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b"null", b"\xff\xfe", b"{" * 30_000, b'{"code": 5}', b" " * 20_001],
    ids=["nothing", "empty", "list", "null", "no text", "deep", "half", "large"],
)  # fmt: skip
def test_something_else_is_no_receipt(content: bytes) -> None:
    with pytest.raises(receipts.NoReceipt):
        receipts.read(content)
