"""The certificate of closing as a small file: what was signed by how many, and the head of the chain then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import orjson

from storage.records import Totals, Version


@dataclass(frozen=True)
class Certificate:
    closed: str  # ISO date and time
    made: str
    texts: Sequence[Version]
    totals: Totals
    versions: Mapping[int, int]  # version → organisations
    length: int  # of the chain
    head: str


def written(made: Certificate, words: Sequence[str]) -> bytes:
    """`words` are for people and prove nothing."""
    content = {
        "words": list(words),
        "closed": made.closed,
        "made": made.made,
        "statement": [
            {"version": each.number, "language": each.language, "sha256": each.digest} for each in made.texts
        ],
        "organisations": {
            "all": made.totals.organisations,
            "named": made.totals.named,
            "counted": made.totals.organisations - made.totals.named,
            "by_version": {str(number) if number else "unknown": count for number, count in made.versions.items()},
        },
        "chain": {"length": made.length, "head": made.head},
    }
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
