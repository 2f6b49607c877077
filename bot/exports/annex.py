"""The press annex: statement, date, count and names by country, in the order of its language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core import collation, export
from bot.core.export import Country, Organisation

Spec = Mapping[str, Any]


@dataclass(frozen=True)
class Block:
    """A paragraph of the statement, or words of ours that stand for what our copy lacks."""

    lines: tuple[str, ...]
    ours: bool


@dataclass(frozen=True)
class Place:
    country: Country
    names: tuple[str, ...]


@dataclass(frozen=True)
class Annex:
    language: str
    rtl: bool
    title: str
    status: str  # which version, whose translation
    digest: str
    blocks: Sequence[Block]
    heading: str
    facts: Sequence[str]  # how many, as of when
    places: Sequence[Place]
    date: str  # ISO

    @classmethod
    def of(cls, spec: Spec) -> "Annex":
        statement, words = spec["statement"], spec["words"]
        return cls(
            language=spec["language"],
            rtl=spec["rtl"],
            title=statement["title"],
            status=statement["status"],
            digest=statement["digest"],
            blocks=[Block(tuple(each["lines"]), each["ours"]) for each in statement["blocks"]],
            heading=words["heading"],
            facts=[fact for fact in (words["count"], words["unnamed"], words["day"]) if fact],
            places=_places(spec),
            date=words["date"],
        )


def _places(spec: Spec) -> list[Place]:
    place = collation.sorter(spec["language"])
    names = export.by_country(Organisation(**each) for each in spec["organisations"])
    countries = sorted((Country(**each) for each in spec["countries"]), key=lambda each: place(each.name))
    countries += [Country(**each) for each in spec["regions"]]
    return [Place(each, tuple(sorted(map(export.one_line, names.get(each.code, ())), key=place))) for each in countries]
