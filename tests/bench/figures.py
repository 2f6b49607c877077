"""Figures of several runs: their middle and how far they lie apart, in Markdown."""

import statistics
from collections.abc import Sequence

MANY = 8


def cell(values: Sequence[float], digits: int = 2) -> str:
    """The median, and between which two the others lie; of `MANY`, the middle half of them."""
    if not values:
        return "–"
    least, most = min(values), max(values)
    if len(values) >= MANY:
        least, _, most = statistics.quantiles(values, n=4, method="inclusive")
    middle, least, most = (f"{each:.{digits}f}" for each in (statistics.median(values), least, most))
    return middle if least == most else f"{middle} ({least}–{most})"


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """Run by run: each with the one beside it."""
    return cell([one / other for one, other in zip(ours, theirs, strict=True)])


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [_line(heads), _line(["---"] * len(heads)), *(_line(row) for row in rows)]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
