"""The log: one line an event, nothing secret, nothing personal."""

import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs

TOKEN = "1234567890:AAF-abcdefghijklmnopqrstuvwxyz_12345"
ROOT = Path(__file__).parents[2]


Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Each test sets up the log as the program does, and leaves it as it was."""
    before, handlers, level, hook = structlog.get_config(), logging.root.handlers[:], logging.root.level, sys.excepthook
    yield
    structlog.configure(**before)
    logging.root.handlers[:], sys.excepthook = handlers, hook
    logging.root.setLevel(level)


def _log() -> Any:
    logs.set_up("json")  # where standard error is now
    return structlog.get_logger()


def _lines(capsys: Captured) -> list[dict[str, object]]:
    out, err = capsys.readouterr()
    assert out == "", "the log goes to standard error"
    return [json.loads(line) for line in err.splitlines()]


def test_only_fields_on_the_list_come_through(capsys: Captured) -> None:
    _log().warning("polling again soon", why="HTTP 502", seconds=0.5, text="private words", chat_id=1002, person="Ann")
    (line,) = _lines(capsys)
    assert line.pop("timestamp")
    assert line == {"event": "polling again soon", "level": "warning", "why": "HTTP 502", "seconds": 0.5}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"https://api.telegram.org/bot{TOKEN}/getMe", "https://api.telegram.org/bot<token>/getMe"),
        (f"{TOKEN} and {TOKEN}", "<token> and <token>"),
        ("Layla <layla.haddad+ngo@al-haq.example.org> wrote", "Layla <<address>> wrote"),
        ("ann@example.org,bob@example.org", "<address>,<address>"),
        ("12:30 and 1234567890: fine, a @name, user@host", "12:30 and 1234567890: fine, a @name, user@host"),
    ],
)
def test_tokens_and_addresses_are_blacked_out(capsys: Captured, text: str, kept: str) -> None:
    assert logs.redacted(text) == kept
    log = _log()
    log.error("x", why=text, error=ValueError(text))
    log.error(text)
    lines = _lines(capsys)
    assert [lines[0]["why"], lines[1]["event"]] == [kept, kept]
    assert TOKEN not in str(lines) and "example.org" not in str(lines)


def test_libraries_warn_by_name_and_place_without_their_words(capsys: Captured) -> None:
    _log()
    logging.getLogger("aiohttp.client").warning("message of %s: private words", "Ann")
    logging.getLogger("aiohttp.client").info("not even that")
    try:
        raise ValueError("private words")
    except ValueError:
        logging.getLogger("telegram.ext").exception("private words")
    lines = _lines(capsys)
    assert [(line["event"], line["name"]) for line in lines] == [
        ("a library warns", "aiohttp.client"),
        ("a library warns", "telegram.ext"),
    ]
    assert all(str(line["where"]).startswith("test_logs.py:") for line in lines)
    assert "private" not in str(lines) and "Ann" not in str(lines)


def test_text_is_readable_and_as_careful(capsys: Captured) -> None:
    logs.set_up("text")
    structlog.get_logger().info("started", what=f"with {TOKEN}", secret="private words")
    _, err = capsys.readouterr()
    assert "started" in err and "<token>" in err and "private" not in err and TOKEN not in err
    assert len(err.splitlines()) == 1


def test_a_bug_ends_the_program_with_class_and_place_and_without_its_words() -> None:
    """In a process of its own: what the interpreter does with an error that nobody caught."""
    script = "from bot import logs\nlogs.set_up('json')\ndef inner():\n    raise ValueError('private words')\ninner()\n"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.returncode == 1 and "private" not in done.stderr + done.stdout
    (line,) = [json.loads(each) for each in done.stderr.splitlines()]
    assert (line["error"], line["event"]) == ("ValueError", "the program ends: this is a bug")
