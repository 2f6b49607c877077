"""The log: one line an event, an allow-list of fields, nothing secret or personal."""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any

import structlog

FIELDS = frozenset(
    "event level timestamp error attempt why seconds method key language code n name where what url".split()  # noqa: SIM905
)
TOKEN = re.compile(r"\d{6,12}:[A-Za-z0-9_-]{30,}")
ADDRESS = re.compile(r"[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+")


def redacted(text: str) -> str:
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


def set_up(form: str) -> None:
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
    sys.excepthook = lambda kind, error, trace: report(error)


def report(error: BaseException) -> None:
    """A bug: where it happened and of which class; its text may hold anything, so it stays out."""
    structlog.get_logger().error("the program ends: this is a bug", error=type(error).__name__, where=where(error))


def where(error: BaseException) -> str:
    """The innermost places, without what stood in any variable."""
    frames = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in reversed(frames[-6:]))
