"""Which files can be made right before they are sent, by whom, and in a process of their own: what drawing and
typesetting need of memory and time is gone with it."""

import asyncio
import json
import logging
import os
import sys
import warnings
from collections.abc import Callable
from importlib import import_module

from bot.logs import where
from bot.pipeline.render import NotMade, Spec

SECONDS = 120.0

Renderer = Callable[[Spec], bytes]


def _in(room: str, name: str) -> Renderer:
    def render(spec: Spec) -> bytes:
        made: bytes = getattr(import_module(room), name)(spec)
        return made

    return render


RENDERERS: dict[str, Renderer] = {
    "list.csv": _in("bot.exports.tables", "as_csv"),
    "list.xlsx": _in("bot.exports.tables", "as_xlsx"),
    "list.json": _in("bot.exports.tables", "as_json"),
    "list.pdf": _in("bot.exports.annex_pdf", "render"),
    "list.docx": _in("bot.exports.annex_docx", "render"),
    "contacts": _in("bot.exports.locked", "render"),
    "picture": _in("bot.drawing.render", "render"),
}


async def apart(name: str, spec: Spec) -> bytes:
    """Raises NotMade or TimeoutError."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.renderers", stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=_without_secrets(),
        start_new_session=True,  # Ctrl+C is for the bot, which still finishes what it sends
    )  # fmt: skip
    try:
        given = json.dumps({"name": name, "spec": spec}).encode()
        made, complaint = await asyncio.wait_for(process.communicate(given), SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
    if process.returncode:
        raise NotMade(complaint.decode(errors="replace").strip()[-300:])
    return made


def _without_secrets() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("BOT_")}


def _main() -> int:
    logging.disable()  # what libraries say of a picture may be what is written in it
    warnings.simplefilter("ignore")
    order = json.load(sys.stdin)
    try:
        made = RENDERERS[order["name"]](order["spec"])
    except Exception as error:
        print(type(error).__name__, where(error), file=sys.stderr)
        return 1
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(_main())
