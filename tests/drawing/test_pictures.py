"""Pictures: the same bytes for the same numbers, every script, nothing cut off, and a bot that goes on without them."""

import json
import subprocess
import sys
from io import BytesIO

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from bot.core import countries
from bot.drawing import charts, page
from bot.drawing.picture import Curve, Picture, Row, read
from bot.renderers import apart
from bot.texts import FORESEEN

BARS = (Row("Netherlands", "64", 1.0), Row("Kenya", "32", 0.5, before=0.8), Row("Nobody", "0", 0.0))
LINE = Curve(
    "Approved", "320", ((0.0, 0.1), (1.0, 0.8)), ((0.0, "0"), (1.0, "400")), ((0.0, "5 June"), (1.0, "4 July"))
)
POINT = Curve("Approved", "1", ((1.0, 1.0),), ((0.0, "0"), (1.0, "1")), ((1.0, "4 July"),))
PICTURES = {
    "bars": Picture("By country", "30 days", "A note", rows=BARS),
    "one bar": Picture("By country", "30 days", rows=BARS[:1]),
    "lines": Picture("Growth", "30 days", curves=(LINE, LINE)),
    "one day": Picture("Growth", "30 days", "A note", curves=(POINT,)),
    "nothing": Picture("By country", "30 days", empty="No sign-on."),
    "from the right": Picture("النمو", "آخر 30 يومًا", rows=BARS, rtl=True),
}


def _pixels(png: bytes) -> NDArray[np.uint8]:
    return np.asarray(Image.open(BytesIO(png)).convert("RGB"))


def _inked(png: bytes) -> NDArray[np.bool_]:
    """Where something is drawn."""
    pixels = _pixels(png)
    return np.asarray((pixels != pixels[0, 0]).any(axis=2))


@pytest.mark.parametrize("name", PICTURES)
def test_nothing_touches_the_edge_of_a_page_as_wide_as_a_phone(name: str) -> None:
    inked = _inked(charts.draw(PICTURES[name]))
    assert inked.shape[1] == page.WIDTH
    assert inked.any()
    edge = page.MARGIN - 15
    assert not inked[:, :edge].any() and not inked[:, -edge:].any()
    assert not inked[:10].any() and not inked[-10:].any()


@pytest.mark.parametrize("language", FORESEEN)
def test_every_country_is_written_in_every_language(language: str) -> None:
    """A letter that no font has is a warning, and a warning fails the test."""
    every = sorted(countries.name(code, language) for code in countries.CODES - {countries.INTERNATIONAL})
    seen: set[str] = set()  # an Arabic letter looks different beside others, so there all are drawn
    names = [name for name in every if language == "ar" or (set(name) - seen and not seen.update(name))]
    rows = tuple(Row(name, "1,234 · 56%", 0.5) for name in names)
    for place in range(0, len(rows), 40):
        made = Picture("…", "–", rows=rows[place : place + 40], rtl=language == "ar", han=language == "zh")
        assert charts.draw(made)


def test_a_long_line_is_made_smaller_not_cut() -> None:
    long = Picture("A title that is far too long for the page it stands on, by any measure " * 2, "s", rows=BARS)
    inked = _inked(charts.draw(long))
    assert not inked[:, : page.MARGIN - 15].any() and not inked[:, 15 - page.MARGIN :].any()


def test_bars_grow_from_the_side_where_reading_begins() -> None:
    def blue(picture: Picture) -> float:
        """Where the second bar has its middle, as a part of the width."""
        pixels = _pixels(charts.draw(picture)).astype(int)
        strip = pixels[charts.HEAD + charts.ROW + 68]
        wanted = np.array([int(page.BLUE[place : place + 2], 16) for place in (1, 3, 5)])
        return float(np.nonzero((abs(strip - wanted) < 8).all(axis=1))[0].mean() / page.WIDTH)

    left = blue(PICTURES["bars"])
    right = blue(Picture("By country", "30 days", "A note", rows=BARS, rtl=True))
    assert left < 0.4 < 0.6 < right
    assert left == pytest.approx(1 - right, abs=0.01)


def test_a_picture_survives_the_outbox() -> None:
    for picture in PICTURES.values():
        assert charts.draw(read(json.loads(json.dumps(picture.plain())))) == charts.draw(picture)


async def test_the_same_numbers_give_the_same_bytes() -> None:
    """In processes of their own, whatever the hash seed."""
    plain = PICTURES["bars"].plain()
    first, second = await apart("picture", plain), await apart("picture", plain)
    assert first == second == charts.draw(PICTURES["bars"])


def test_the_bot_itself_does_not_load_what_draws() -> None:
    loaded = "import sys, bot.process; print('matplotlib' in sys.modules)"
    done = subprocess.run((sys.executable, "-c", loaded), capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"
