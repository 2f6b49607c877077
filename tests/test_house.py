"""The house rules that no linter keeps: sizes, who may name what, and papers that agree with the code."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest
from telegram import ext

from bot.__main__ import Commands
from bot.app import ADMIN_COMMANDS, COMMANDS
from bot.profile import FOR_ADMINS, SHOWN
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
ROOMS = ("bot", "storage", "tests")
CODE = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
SOURCE = [path for path in CODE if path.relative_to(ROOT).parts[0] != "tests"]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in CODE}

# Telegram's library calls these with its own arguments
NOT_OUR_SIGNATURE = {"do_request"}
SETTINGS_MADE_IN = {"bot/__main__.py", "bot/trying.py", "bot/init.py"}
HANDLERS = {name for name, each in vars(ext).items() if isinstance(each, type) and issubclass(each, ext.BaseHandler)}
BANNED = re.compile(r"^(user_data|chat_data|\w*ConversationHandler|\w*Persistence|JobQueue)$")
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s\w+\sSET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA)\s", re.DOTALL
)
DRAWERS = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
SOMEBODYS_FOLDER = re.compile(r"(?<![\w.:/}])/(?:home|root|Users|work)/\w")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _identifiers(tree: ast.AST) -> Iterator[str]:
    """Everything a module names: variables, attributes, arguments, imports."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.ClassDef(name=name):
                yield name
            case ast.keyword(arg=str(name)):
                yield name
            case ast.ImportFrom(module=module, names=names):
                yield from (module or "", *(each.name for each in names))
            case ast.Import(names=names):
                yield from (each.name for each in names)


def _functions(paths: list[Path]) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for path in paths:
        for node in ast.walk(TREES[path]):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield f"{_name(path)}:{node.lineno} {node.name}", node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def _where_named(wanted: re.Pattern[str] | set[str], paths: list[Path]) -> set[str]:
    hit = wanted.__contains__ if isinstance(wanted, set) else wanted.match
    return {_name(path) for path in paths if any(hit(name) for name in _identifiers(TREES[path]))}


# --- sizes


def test_no_file_is_over_300_lines() -> None:
    pages = [path for room in ROOMS for kind in ("js", "css") for path in (ROOT / room).rglob(f"*.{kind}")]
    assert pages, "the sandbox page is looked for in the wrong place"
    lengths = {_name(path): len(path.read_text(encoding="utf-8").splitlines()) for path in (*CODE, *pages)}
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_no_function_is_over_45_lines() -> None:
    assert {where: _length(each) for where, each in _functions(CODE) if _length(each) > 45} == {}


def test_functions_are_short() -> None:
    lengths = sorted(_length(each) for _, each in _functions(SOURCE))
    assert len(lengths) > 300
    assert statistics.median(lengths) <= 8
    assert statistics.quantiles(lengths, n=20)[-1] <= 30


def test_no_function_takes_more_than_four_by_place() -> None:
    def taken(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
        given = (*function.args.posonlyargs, *function.args.args)
        return [each.arg for each in given if each.arg not in ("self", "cls")]

    found = {where: taken(each) for where, each in _functions(SOURCE) if each.name not in NOT_OUR_SIGNATURE}
    assert {where: names for where, names in found.items() if len(names) > 4} == {}


# --- who may name what


def test_every_init_is_empty() -> None:
    inits = [path for path in CODE if path.name == "__init__.py"]
    assert len(inits) > 8
    assert [_name(path) for path in inits if path.stat().st_size] == []


def test_handler_classes_are_named_on_the_page_of_routes_alone() -> None:
    assert {"CommandHandler", "CallbackQueryHandler", "MessageHandler"} <= HANDLERS
    assert _where_named(HANDLERS, SOURCE) == {"bot/app.py"}


def test_sql_and_drivers_stay_in_storage() -> None:
    bot = [path for path in SOURCE if path.relative_to(ROOT).parts[0] == "bot"]
    texts = {
        _name(path)
        for path in bot
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value)
    }
    assert texts == set()
    assert _where_named({"sqlite3", "aiosqlite", "storage.sqlite"}, bot) == set()


def test_settings_are_read_once() -> None:
    made = {
        _name(path)
        for path in SOURCE
        for node in ast.walk(TREES[path])
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Settings"
    }
    assert made == SETTINGS_MADE_IN


def test_state_lives_in_rows_and_nowhere_else() -> None:
    assert _where_named(BANNED, CODE) == set()


def test_no_test_pretends() -> None:
    # spelt in two parts, or this line would find itself
    assert _where_named({"unittest." + "mock", "unittest", "Magic" + "Mock"}, CODE) == set()


def test_there_are_no_drawers() -> None:
    parts = {_name(path): set(re.split(r"[/_.]", _name(path))) & DRAWERS for path in CODE}
    assert {name for name, found in parts.items() if found} == set()


# --- papers


def _tracked(folder: Path, ignored: list[str]) -> Iterator[Path]:
    """What .gitignore does not name."""
    for path in sorted(folder.iterdir()):
        if any(path.match(pattern) for pattern in ignored):
            continue
        yield from _tracked(path, ignored) if path.is_dir() else (path,)


def test_no_tracked_file_names_somebodys_folder() -> None:
    ignored = [line.rstrip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()]
    found, read = [], 0
    for path in _tracked(ROOT, [".git", *ignored]):
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        read += 1
        found += [_name(path)] if SOMEBODYS_FOLDER.search(text) else []
    assert read > 100
    assert found == []


README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")


def test_the_readme_lists_every_setting_with_its_default() -> None:
    rows = re.findall(r"^\| `(BOT_\w+)` \| (.*?) ?\| (.+?) \|$", README, re.MULTILINE)
    told = {name: re.findall(r"`([^`]+)`", default) for name, default, _ in rows}
    real = {
        f"BOT_{name.upper()}": [f"{each.default:g}" if isinstance(each.default, float) else str(each.default)]
        if isinstance(each.default, (int, float, str)) and each.default != ""
        else []
        for name, each in Settings.model_fields.items()
    }
    assert list(told.items()) == list(real.items())


def test_the_example_file_names_every_setting_and_changes_none() -> None:
    example = ROOT / ".env.example"
    named = re.findall(r"^(BOT_\w+)=", example.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(f"BOT_{name.upper()}" for name in Settings.model_fields)
    assert Settings(_env_file=example) == Settings(_env_file=None)


def test_the_readme_lists_the_commands_there_are() -> None:
    rows = dict(re.findall(r"^\| (everyone|the secretariat) \| (.+) \|$", README, re.MULTILINE))
    listed = {who: re.findall(r"`/(\w+)`", cell) for who, cell in rows.items()}
    assert listed == {"everyone": list(COMMANDS), "the secretariat": list(ADMIN_COMMANDS)}
    assert (list(SHOWN), list(FOR_ADMINS)) == (list(COMMANDS), list(ADMIN_COMMANDS))


@pytest.mark.parametrize("name", ["README.md", "Dockerfile", "Makefile"])
def test_the_papers_call_commands_that_exist(name: str) -> None:
    called = set(re.findall(r'(?:python -m bot|"-m", "bot",) "?([a-z]+)', (ROOT / name).read_text(encoding="utf-8")))
    known = {each.alias or field.rstrip("_") for field, each in Commands.model_fields.items()}
    assert called, f"{name} calls nothing"
    assert called <= known


def test_the_container_runs_what_make_runs_and_is_nobody() -> None:
    steps = re.findall(r"^([A-Z]+) (.+)$", DOCKERFILE, re.MULTILINE)
    last = dict(steps[max(place for place, (verb, _) in enumerate(steps) if verb == "FROM") :])
    assert last["CMD"] == '["python", "-m", "bot", "run"]'
    assert last["HEALTHCHECK"].endswith('CMD ["python", "-m", "bot", "check", "--health"]')
    assert "-m bot run" in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert int(last["USER"].partition(":")[0]) > 0


def test_the_container_copies_what_is_there() -> None:
    allowed = set(re.findall(r"^!(.+)$", (ROOT / ".dockerignore").read_text(encoding="utf-8"), re.MULTILINE))
    copies = [words.split()[:-1] for words in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)]
    sources = {source for words in copies for source in words}
    assert {source for source in sources if not (ROOT / source).exists()} == set()
    assert sources <= allowed


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_requirements_are_hashed_and_name_no_index(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    wanted = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    assert len(wanted) > 20
    locked = re.compile(r"[\w.\-\[\]]+==\S+ (;.+? )? *--hash=sha256:[0-9a-f]{64}")
    assert [line for line in wanted if not locked.match(line)] == []
    assert not any(re.search(r"://|--(extra-)?index|--find-links|--trusted", line) for line in wanted)
