"""A page as wide as a phone, in pixels from the top; what reads from the right is mirrored here and nowhere else."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import matplotlib
import pylopdf_fonts_zh_cn
from matplotlib import font_manager
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from matplotlib.text import Text

WIDTH, MARGIN = 1080, 60
INNER = WIDTH - 2 * MARGIN
DPI = 100
PAPER, INK, QUIET, FAINT = "#FCFBF8", "#1B2733", "#5A6672", "#E3E1DA"
BLUE, ORANGE, PALE = "#0B6FA4", "#C75B12", "#F2C9A5"  # told apart by the colour-blind, and in grey
RISE = 0.5  # of a size in points: pixels from the middle of a line down to where its letters stand
TITLE, LABEL, SMALL = 36.0, 27.0, 22.0  # points; a phone shows a third of them
RLM = "\u200f"  # a line that begins with a number reads from the right, too
LATIN, HAN = "DejaVu Sans", "Noto Sans SC"  # the first also has Cyrillic and Arabic


def _fonts() -> None:
    """Those that come with us and no others: the same picture on every machine."""
    own = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
    font_manager.fontManager.ttflist = []
    for path in (own / "DejaVuSans.ttf", own / "DejaVuSans-Bold.ttf", pylopdf_fonts_zh_cn.sans_path()):
        font_manager.fontManager.addfont(path)


class Page:
    def __init__(self, height: int, *, rtl: bool, han: bool) -> None:
        _fonts()
        self.rtl = rtl
        self._families = [HAN, LATIN] if han else [LATIN]
        self._han = han
        self._figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=PAPER)
        FigureCanvasAgg(self._figure)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set(xlim=(0, WIDTH), ylim=(height, 0))
        self._axes.set_axis_off()

    def _x(self, x: float) -> float:
        return WIDTH - x if self.rtl else x

    def text(self, x: float, y: float, words: str, *, size: float = LABEL, colour: str = INK, bold: bool = False,
             align: str = "start", width: float = INNER) -> float:  # fmt: skip
        """One line, its middle at `y`, made smaller where it would be wider than `width`; how wide it became."""
        side = {"start": "left", "middle": "center", "end": "right"}[align]
        side = {"left": "right", "right": "left"}.get(side, side) if self.rtl else side
        made = self._axes.text(
            self._x(x), y + size * RISE, RLM + words if self.rtl else words, fontsize=size, color=colour, ha=side,
            va="baseline", family=self._families, weight="bold" if bold and not self._han else "normal",
            parse_math=False,
        )  # fmt: skip
        return self._fitted(made, width)

    def _fitted(self, text: Text, width: float) -> float:
        wide = text.get_window_extent().width
        if wide > width:
            text.set_fontsize(float(text.get_fontsize()) * width / wide)
        return min(wide, width)

    def bar(self, y: float, start: float, end: float, colour: str) -> None:
        """From `start` to `end` (0 to 1 of the inner width), its middle at `y`."""
        high = 26.0
        left, right = sorted((self._x(MARGIN + INNER * start), self._x(MARGIN + INNER * end)))
        if right - left < 1:
            return
        round_ = f"round,pad=0,rounding_size={min(8.0, (right - left) / 2)}"
        shape = FancyBboxPatch((left, y - high / 2), right - left, high, boxstyle=round_, color=colour, linewidth=0)
        self._axes.add_patch(shape)

    def rule(self, y: float, start: float = MARGIN, end: float = WIDTH - MARGIN) -> None:
        self._axes.plot([self._x(start), self._x(end)], [y, y], color=FAINT, linewidth=2.0, zorder=0)

    def line(self, xs: Sequence[float], ys: Sequence[float], floor: float, colour: str) -> None:
        """A curve with its last point marked, and what lies under it."""
        mirrored = [self._x(x) for x in xs]
        self._axes.fill_between(mirrored, list(ys), floor, color=colour, alpha=0.12, linewidth=0)
        self._axes.plot(
            mirrored, list(ys), color=colour, linewidth=5.0, solid_joinstyle="round", solid_capstyle="round"
        )
        self._axes.plot(mirrored[-1:], list(ys)[-1:], "o", color=colour, markersize=14.0)

    def png(self) -> bytes:
        """The same bytes for the same page."""
        out = BytesIO()
        self._figure.savefig(out, format="png", facecolor=PAPER, metadata={"Software": None})
        return out.getvalue()
