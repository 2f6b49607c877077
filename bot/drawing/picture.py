"""What a picture shows, in words and lengths: made beside the texts, kept in the outbox, drawn without either."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    label: str
    number: str
    length: float  # 0 to 1
    before: float = 0.0  # of the row above, where something was lost since


@dataclass(frozen=True)
class Curve:
    label: str
    number: str
    points: tuple[tuple[float, float], ...]  # 0 to 1, from the first day to the last, from nought to the top
    ticks: tuple[tuple[float, str], ...]
    dates: tuple[tuple[float, str], ...]


@dataclass(frozen=True)
class Picture:
    title: str
    subtitle: str
    note: str = ""
    empty: str = ""  # what to say where there is nothing to see
    rows: tuple[Row, ...] = ()
    curves: tuple[Curve, ...] = ()
    rtl: bool = False
    han: bool = False  # Chinese

    def plain(self) -> dict[str, Any]:
        return asdict(self)


def read(plain: Mapping[str, Any]) -> Picture:
    """Of what `plain` gave, also after it was JSON."""
    rows = tuple(Row(**each) for each in plain["rows"])
    curves = tuple(Curve(**each) for each in plain["curves"])
    return Picture(**{**plain, "rows": rows, "curves": curves})
