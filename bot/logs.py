"""The log: one line an event, an allow-list of fields, nothing secret or personal."""

import asyncio
import logging
import re
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog

FIELDS = frozenset(
    "event level timestamp error attempt why seconds method key language code n name where what url reference".split()  # noqa: SIM905
)
TOKEN = re.compile(r"\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}", re.IGNORECASE)
ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")
SHORTEST_SECRET = 6  # anything shorter would black out words

BUGS = Counter[str]()
"""What was reported and is not written down yet, by kind: class and place. See bugs.py."""

_secrets: list[str] = []


def redacted(text: str) -> str:
    for secret in _secrets:
        text = text.replace(secret, "<secret>")
    return ADDRESS.sub("<address>", TOKEN.sub("<token>", text))


def _allowed(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {
        name: value if isinstance(value, (int, float)) else redacted(str(value))
        for name, value in event.items()
        if name in FIELDS
    }


class _Bridge(logging.Handler):
    """Libraries' warnings, by name and place only: their texts may hold anything."""

    def emit(self, record: logging.LogRecord) -> None:
        structlog.get_logger().warning("a library warns", name=record.name, where=f"{record.filename}:{record.lineno}")


def set_up(form: str, secrets: Iterable[str] = ()) -> None:
    """Whatever is told from here on, by whomever, goes one way; `secrets` are blacked out wherever they turn up."""
    _secrets[:] = sorted((each for each in secrets if len(each) >= SHORTEST_SECRET), key=len, reverse=True)
    last = structlog.processors.JSONRenderer() if form == "json" else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _allowed,
            last,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(level=logging.WARNING, handlers=[_Bridge()], force=True)
    logging.captureWarnings(True)
    _catch_all()


def _catch_all() -> None:
    """What nobody caught: in the program, in a thread, in a destructor. The interpreter would print its words."""
    sys.excepthook = lambda kind, error, trace: report("the program ends: this is a bug", error)
    threading.excepthook = lambda args: report("a thread failed: this is a bug", args.exc_value)
    sys.unraisablehook = lambda args: report("what nobody can catch failed: this is a bug", args.exc_value)


def loose(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What failed in the event loop and nobody awaited."""
    report("what nobody waits for failed: this is a bug", context.get("exception"))


def report(what: str, error: BaseException | None) -> None:
    """A bug: where it happened and of which class; its text may hold anything, so it stays out."""
    known = {"error": type(error).__name__, "where": where(error)} if error else {}
    structlog.get_logger().error(what, **known)
    BUGS[kind(error)] += 1


def where(error: BaseException) -> str:
    """The innermost places, without what stood in any variable."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in reversed(frames[-6:]))


def kind(error: BaseException | None) -> str:
    """Class, and the innermost place in this program (module:line); that of a library when none is ours."""
    if error is None:
        return "unknown"
    frames = [(frame.f_globals.get("__name__", ""), line) for frame, line in traceback.walk_tb(error.__traceback__)]
    ours = [each for each in frames if each[0].partition(".")[0] in ("bot", "storage")]
    return " ".join([type(error).__name__, *(f"{module}:{line}" for module, line in (ours or frames)[-1:])])
