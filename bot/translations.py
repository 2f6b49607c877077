"""What translators have to know: what is missing, out of date, unused, too long, unchecked, or cannot be used."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot import reading
from bot.faqs import Faqs
from bot.reading import Malformed
from bot.sandbox.entities import BadMarkup, parse_html
from bot.say import TEXT_UNITS, units
from bot.statements import Statements
from bot.texts import SOURCE, Texts, formatted

RECORD = "translated.toml"
FILES = ("statement.md", "statement-notes.md")
NUMBERS = (0, 1, 2, 5, 11, 100)  # between them they need every plural form of our languages
LIMITS = (("command-", 256), ("profile-description", 512), ("profile-short", 120))
ROOM = 600  # units of an answer's message that date, sources and warnings may need


@dataclass(frozen=True)
class Finding:
    """`kind`: missing, stale, unused, too long, unchecked, refused; `where`: a text, a file or a line."""

    language: str
    kind: str
    where: str
    advice: str = ""


def findings(texts: Texts, faqs: Faqs, statements: Statements, broken: Iterable[str]) -> Iterator[Finding]:
    """Everything that is not as it should be, language by language; `broken`: what cannot be read at all."""
    yield from (Finding(each.partition("/")[0], "refused", each) for each in (*broken, *refused(texts)))
    for code, about in texts.languages.items():
        yield from _missing(texts, faqs, statements, code)
        if code != SOURCE:
            yield from _stale(texts, faqs, code)
            yield from (Finding(code, "unused", key) for key in sorted(texts.keys[code] - texts.keys[SOURCE]))
        yield from _too_long(texts, faqs, code)
        if not about.checked:
            yield Finding(code, "unchecked", "about.toml", "a native reader writes name and date into: checked")


def _missing(texts: Texts, faqs: Faqs, statements: Statements, code: str) -> Iterator[Finding]:
    yield from (Finding(code, "missing", key) for key in sorted(texts.keys[SOURCE] - texts.keys[code]))
    yield from (Finding(code, "missing", f"faq/{entry}.md") for entry in faqs.entries if not faqs.has(entry, code))
    if code not in statements.languages:
        yield Finding(code, "missing", "statement.md")


def _stale(texts: Texts, faqs: Faqs, code: str) -> Iterator[Finding]:
    for entry in faqs.stale(code):
        yield Finding(code, "stale", f"faq/{entry}.md", f"then write: English: {faqs.wording(entry, SOURCE).digest}")
    path = texts.folder / code / RECORD
    known = reading.table(path) if path.exists() else {}
    for name, digest in wordings(texts, code).items():
        if known.get(name) != digest:
            yield Finding(code, "stale", name, f'then write into {RECORD}: {_name(name)} = "{digest}"')


def _too_long(texts: Texts, faqs: Faqs, code: str) -> Iterator[Finding]:
    for key in sorted(texts.keys[code]):
        limit = next((limit for start, limit in LIMITS if key.startswith(start)), TEXT_UNITS)
        if units(texts.source(code, key)) > limit:
            yield Finding(code, "too long", key, f"at most {limit} letters")
    for entry in faqs.entries:
        if faqs.has(entry, code):
            wording = faqs.wording(entry, code)
            if units(wording.question + wording.answer) > TEXT_UNITS - ROOM:
                yield Finding(code, "too long", f"faq/{entry}.md", f"at most {TEXT_UNITS - ROOM} letters")


# --- from which English a translation was made


def wordings(texts: Texts, code: str) -> dict[str, str]:
    """Name of a short text or file that `code` has → eight digits of the SHA-256 of its English."""
    keys = sorted(texts.keys[SOURCE] & texts.keys[code])
    made = {key: _digest(texts.source(SOURCE, key)) for key in keys}
    files = (name for name in FILES if (texts.folder / code / name).exists())
    return made | {name: _digest(reading.text(texts.folder / SOURCE / name)) for name in files}


def settle(texts: Texts, code: str) -> Path:
    """Writes down that every short text and the statement of this language are as the English is now."""
    path = texts.folder / code / RECORD
    head = "# From which English each text was made: eight digits that name its wording.\n\n"
    lines = (f'{_name(name)} = "{digest}"\n' for name, digest in wordings(texts, code).items())
    path.write_text(head + "".join(lines), encoding="utf-8")
    return path


def _name(name: str) -> str:
    """As a key of a TOML file."""
    return f'"{name}"' if "." in name else name


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


# --- what must not be taken over

RULES = "1"  # raise it when something else is refused: then also what was found good before is looked at again
Given = dict[str, frozenset[str]]
"""Variables of each English text."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.used: set[str] = set()
        self.chooses = False

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.used.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.chooses = True
        self.generic_visit(node)


def variables(message: ast.Message) -> tuple[frozenset[str], bool]:
    """Their names, and whether the words depend on their values."""
    visitor = _Variables()
    visitor.visit(message)
    return frozenset(visitor.used), visitor.chooses


def refused(texts: Texts) -> Iterator[str]:
    """File and line of what cannot be read, of variables that English does not give, of HTML Telegram refuses."""
    yield from texts.unreadable
    given: Given = {}
    for path in (each for code in texts.languages for each in texts.files(code)):
        mark = f"{texts.mark(path)}-{RULES}"
        if texts.sound.knows(mark):
            continue
        given = given or _given(texts)
        found = list(_refused(texts, path, given))
        yield from found
        if not found:
            texts.sound.keep(mark)


def _given(texts: Texts) -> Given:
    found = (message for path in texts.files(SOURCE) for message in _messages(texts.read(path)))
    return {message.id.name: variables(message)[0] for message in found}


def _refused(texts: Texts, path: Path, given: Given) -> Iterator[str]:
    code = path.parent.name
    try:
        resource = texts.read(path)
    except Malformed as error:
        yield str(error)
        return
    bundle = FluentBundle([code], use_isolating=False)
    bundle.add_resource(resource)
    for message in _messages(resource):
        if why := _why_not(bundle, message, given.get(message.id.name, frozenset())):
            place = texts.line(path, message.value.span.start)  # type: ignore[union-attr]
            yield f"{code}/{path.name}, line {place}: {message.id.name}: {why}"


def _messages(resource: ast.Resource) -> Iterator[ast.Message]:
    return (each for each in resource.body if isinstance(each, ast.Message) and each.value)


def _why_not(bundle: FluentBundle, message: ast.Message, given: frozenset[str]) -> str:
    used, chooses = variables(message)
    if used - given:
        return f"the bot does not give ${sorted(used - given)[0]} here"
    for number in NUMBERS if chooses else NUMBERS[:1]:
        try:
            parse_html(formatted(bundle, message.id.name, dict.fromkeys(used, number)) or "")
        except BadMarkup as error:
            return f"Telegram would refuse it: {escape(str(error), quote=False)}"
    return ""
