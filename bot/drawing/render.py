"""A picture, in the process that was begun for it: matplotlib is loaded here and nowhere else in the bot."""

import os
import tempfile
from collections.abc import Mapping
from typing import Any

from bot.drawing import picture


def render(spec: Mapping[str, Any]) -> bytes:
    """PNG of what `Picture.plain` gave."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MPLCONFIGDIR"] = folder  # it keeps a list of fonts that we do not use: not in somebody's home
        from bot.drawing import charts

        return charts.draw(picture.read(spec))
