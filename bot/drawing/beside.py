"""Pictures are drawn in a process beside the bot: it gives its memory back, and takes no turns from the bot."""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

SECONDS = 15.0
ROOT = Path(__file__).parent.parent.parent


def render(picture: Mapping[str, Any]) -> bytes:
    """PNG of what `Picture.plain` gave. The process knows neither token nor keys, and Ctrl+C does not reach it.

    Raises OSError or subprocess.SubprocessError.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = {"MPLCONFIGDIR": folder, "OPENBLAS_NUM_THREADS": "1"}
        done = subprocess.run(
            (sys.executable, "-m", "bot.drawing"), input=orjson.dumps(picture), capture_output=True, check=True,
            timeout=SECONDS, cwd=ROOT, env=environment, start_new_session=True,
        )  # fmt: skip
    return done.stdout
