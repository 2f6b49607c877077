"""The log: one line an event, nothing secret, nothing personal."""

import ast
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot import logs
from tests.makers import make_settings

TOKEN = "1234567890:AAF-abcdefghijklmnopqrstuvwxyz_12345"
ROOT = Path(__file__).parents[2]


Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def put_back() -> Iterator[None]:
    """Each test sets up the log as the program does, and leaves it as it was."""
    before, handlers, level = structlog.get_config(), logging.root.handlers[:], logging.root.level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    structlog.configure(**before)
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    logging.captureWarnings(False)
    logs._secrets.clear()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


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
        (f"/bot{TOKEN.replace(':', '%3a')}/getMe", "/bot<token>/getMe"),
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


SECRET = "the words of Qzname Qzsurname, qzname@qzsite.org"
PATHS = {
    "nobody caught it": "fail()",
    "in a thread": "import threading; t = threading.Thread(target=fail, name=SECRET); t.start(); t.join()",
    "in a destructor": """class Bad:
    def __del__(self): fail()
bad = Bad()
del bad""",
    "in the event loop": """import asyncio
async def main():
    asyncio.get_running_loop().set_exception_handler(logs.loose)
    asyncio.get_running_loop().call_soon(fail)
    await asyncio.sleep(0)
asyncio.run(main())""",
    "in a task that nobody awaits": """import asyncio
async def late(words): fail()
async def main():
    asyncio.get_running_loop().set_exception_handler(logs.loose)
    asyncio.create_task(late(SECRET), name=SECRET)
    await asyncio.sleep(0)
asyncio.run(main())""",
    "by a library, with its traceback": """import logging
try: fail()
except ValueError: logging.getLogger('x').exception(SECRET)""",
    "by a library that cannot even write": "import logging\nlogging.getLogger('x').warning('%d', SECRET)",
    "as a warning": "import warnings; warnings.warn(SECRET, stacklevel=1)",
    "by us, with the traceback": """import structlog
try: fail()
except ValueError: structlog.get_logger().exception('x', stack_info=True, exc_info=True, words=SECRET)""",
}


@pytest.mark.parametrize("form", ["json", "text"])
def test_no_way_out_tells_its_words(form: str) -> None:
    """In processes of their own: what the interpreter does when nobody else does. All run beside each other."""
    head = f"from bot import logs\nSECRET = {SECRET!r} + ' {TOKEN}'\nlogs.set_up({form!r})\n"
    head += "def fail(*_):\n    words = SECRET\n    raise ValueError(words)\n"
    begun = {
        what: subprocess.Popen([sys.executable, "-c", head + script], stderr=subprocess.PIPE, cwd=ROOT, text=True)
        for what, script in PATHS.items()
    }
    told = {what: process.communicate(timeout=60)[1] for what, process in begun.items()}
    assert {what for what, process in begun.items() if process.returncode} == {"nobody caught it"}
    for what, text in told.items():
        assert len(text.splitlines()) == 1, f"{what}: one line, {text}"
        assert ("ValueError" in text) == ("library" not in what and "warning" not in what and "by us" not in what), text
    everything = "\n".join(told.values())
    assert "qz" not in everything.lower() and TOKEN.split(":")[1] not in everything
    assert told["nobody caught it"].count("the program ends: this is a bug") == 1


def test_secrets_of_the_settings_are_blacked_out_in_whatever_form(capsys: Captured) -> None:
    settings = make_settings(
        token="odd-token-of-a-local-server",
        encryption_key="bmV3ZXN0a2V5,b2xkZXJrZXk=",
        smtp_url="smtp://a:pass%40word@mail.example:25",
        mail_from="a@mail.example",
        events_secret="whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        events_url="https://example.org",
    )
    parts = ("odd-token-of-a-local-server", "bmV3ZXN0a2V5", "b2xkZXJrZXk=", "pass@word", "pass%40word", "MfKQ9r8GKYqr")
    logs.set_up("json", settings.secrets())
    structlog.get_logger().error(" ".join(parts), why=f"smtp://a:{parts[4]}@mail", what=settings.events_secret)
    _, err = capsys.readouterr()
    assert [part for part in (*parts[:-1], "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") if part in err] == []


LOGGING = ("report", "logs.report", *(f"log.{level}" for level in ("debug", "info", "warning", "error", "exception")))


def _calls() -> list[tuple[str, ast.Call]]:
    """Whatever the program writes into the log."""
    found = []
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split("(")[0] in LOGGING and node.args:
                found.append((f"{path.name}:{node.lineno}", node))
    return found


def test_what_is_logged_is_written_in_the_program() -> None:
    """An event is never put together: a name would slip in. No field is given that would be dropped."""
    calls = _calls()
    assert len(calls) > 30
    made = [where for where, call in calls if not (isinstance(call.args[0], ast.Constant) and call.args[0].value)]
    assert made == []
    dropped = {f"{where} {each.arg}" for where, call in calls for each in call.keywords} - {
        f"{where} {field}" for where, _ in calls for field in logs.FIELDS
    }
    assert dropped == set()


def test_no_library_has_a_way_of_its_own() -> None:
    """After everything is loaded that a running bot loads."""
    script = """import bot.process, bot.sandbox.server, bot.drawing, matplotlib, logging, json
known = logging.root.manager.loggerDict.items()
print(json.dumps([n for n, l in known if isinstance(l, logging.Logger) and
  ([h for h in l.handlers if not isinstance(h, logging.NullHandler)] or not l.propagate)]))"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert json.loads(done.stdout) == []
