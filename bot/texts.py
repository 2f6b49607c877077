"""locales/ → a text in a language, falling back to English, complaining loudly."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import structlog
from babel import Locale
from fluent.runtime import FluentBundle, resolver, utils
from fluent.runtime.types import FluentInt
from fluent.syntax import FluentSerializer, ast

from bot import reading
from bot.reading import Malformed, Parser, Sound
from bot.settings import LOCALES

log = structlog.get_logger()

SOURCE = "en"
TRAINED = ".trained"  # in the folder of the texts: what was found out about them, once
# the library makes "{???}" of a value over 2500 letters; a page of the statement or of names, escaped, can be longer
resolver.MAX_PART_LENGTH = 1 << 16
PUNCTUATION = " .,;!?…¡¿。！？，、،؛؟"
NAME = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
PARSER = Parser(with_spans=False)
SEPARATORS = re.compile("[,،，、]")
FORESEEN = ("en", "fr", "es", "ar", "nl", "pt", "ru", "zh", "uk")


class Number(FluentInt):
    """Of a text. Each is put into figures once for a language: that takes longer than all the rest of the text."""

    def format(self, locale: Locale) -> str:
        plain = self.options is FluentInt.default_number_format_options
        return _figures(int(self), locale) if plain else super().format(locale)


@lru_cache(maxsize=1 << 12)
def _figures(number: int, locale: Locale) -> str:
    return FluentInt(number).format(locale)


utils.FluentInt = Number  # type: ignore[attr-defined]  # what the library makes of an int


class Bundle(FluentBundle):
    """A sound file; each of its texts is made sense of when it is first said, or another refers to it."""

    def __init__(self, code: str, content: str) -> None:
        # isolation marks are set by say.py, which knows what is prose and what is to be copied
        super().__init__([code], use_isolating=False)
        places = [*ENTRY.finditer(content)]
        ends = [*(each.start() for each in places[1:]), len(content)]
        self._written: dict[str, bytes] = {}
        for each, end in zip(places, ends, strict=True):
            self._written.setdefault(each[1], content[each.start() : end].encode())

    def has_message(self, message_id: str) -> bool:
        return message_id in self._written

    def _lookup(self, entry_id: str, term: bool = False) -> Any:
        name = f"-{entry_id}" if term else entry_id
        if name not in self._compiled and name in self._written:
            self.add_resource(ast.Resource([PARSER.parse_entry(self._written[name].decode())]))
        return super()._lookup(entry_id, term)


@dataclass(frozen=True)
class About:
    """A language: its name in itself and its direction."""

    code: str
    name: str
    rtl: bool = False
    checked: str = ""  # by which native reader, on which day; empty: not yet


class Texts:
    """Everything the bot can say, by language and key.

    What the files say is taken at once: later changes of them are for another Texts. English tells in which file a
    key stands; what a text says is made out when it is first needed, which saves memory and time. Another language's
    file that cannot be used falls back to English, with an error in the log; what is not even text is named in
    `unreadable`. Raises Malformed when that is English.
    """

    def __init__(self, folder: Path = LOCALES) -> None:
        self.folder = folder
        there = [code for code in FORESEEN if (folder / code / "about.toml").exists()]
        self.languages = {code: _about(folder, code) for code in there}
        self.unreadable: list[str] = []
        self._contents: dict[Path, bytes] = {}  # UTF-8: as text they would take twice the memory
        self.sound = Sound(folder / TRAINED)
        for path in (path for code in there for path in sorted((folder / code).glob("*.ftl"))):
            self._take(path)
        self._parsed: dict[Path, ast.Resource] = {}
        self._bundles: dict[tuple[str, str], Bundle | None] = {}
        self._files: dict[str, str] = {}  # key → file
        self._words: dict[str, frozenset[str]] = {}
        self._names: dict[str, frozenset[str]] = {}
        self._fixed: dict[tuple[str, str], str] = {}  # texts without variables, as said before
        for path in self.files(SOURCE):
            self.sound.check(path, self._contents[path])
            self._files.update(dict.fromkeys(self._named(path), path.name))

    def _take(self, path: Path) -> None:
        try:
            self._contents[path] = reading.text(path).encode()
        except Malformed as error:
            if path.parent.name == SOURCE:
                raise
            self.unreadable.append(str(error))

    def files(self, language: str) -> list[Path]:
        return [path for path in self._contents if path.parent.name == language]

    def parsed(self, path: Path) -> ast.Resource:
        """One of `files` as it was when the texts were read. Raises Malformed."""
        if path not in self._parsed:
            self._parsed[path] = reading.remembered(path, self._contents[path].decode())
        return self._parsed[path]

    def read(self, path: Path) -> ast.Resource:
        """The same, not to be kept: all texts take 80 MB. Raises Malformed."""
        return reading.messages(path, self._contents[path].decode())

    def mark(self, path: Path) -> str:
        """Of what a file says, in its language and beside the English of now."""
        return f"{path.parent.name}-{sha256(self._english.encode() + self._contents[path]).hexdigest()}"

    @cached_property
    def _english(self) -> str:
        return sha256(b"".join(self._contents[path] for path in self.files(SOURCE))).hexdigest()

    def line(self, path: Path, place: int) -> int:
        """The number of the line in which this place of a file stands."""
        return self._contents[path].decode().count("\n", 0, place) + 1

    def _bundle(self, language: str, key: str) -> Bundle | None:
        file = self._files.get(key, "")
        if (language, file) not in self._bundles:
            path = self.folder / language / file
            self._bundles[language, file] = self._made(language, path) if path in self._contents else None
        return self._bundles[language, file]

    def _made(self, language: str, path: Path) -> Bundle | None:
        try:
            self.sound.check(path, self._contents[path])
        except Malformed as error:
            log.error("a file falls back to English until this is mended", what=str(error))
            return None
        return Bundle(language, self._contents[path].decode())

    def get(self, language: str, key: str, args: Mapping[str, Any] | None = None) -> str:
        """Falls back to English; a key that is missing there too comes back as itself, with an error in the log."""
        if not args and (language, key) in self._fixed:
            return self._fixed[language, key]
        for code in dict.fromkeys((language, SOURCE)):
            found = self._format(code, key, args or {})
            if found is not None:
                if not args:
                    self._fixed[language, key] = found
                return found
        log.error("a text is missing", key=key)
        return key

    def _format(self, language: str, key: str, args: Mapping[str, Any]) -> str | None:
        bundle = self._bundle(language, key)
        if bundle is None or not bundle.has_message(key):
            return None
        return formatted(bundle, key, args)

    def negotiate(self, code: str | None) -> str:
        """Our language for a code of Telegram: pt-br → pt, unknown → English."""
        wanted = (code or "").lower().replace("_", "-")
        return next((each for each in (wanted, wanted.partition("-")[0]) if each in self.languages), SOURCE)

    def words(self, key: str) -> frozenset[str]:
        """A comma-separated list of words people type, of all languages together, folded."""
        if key not in self._words:
            lists = (self._format(code, key, {}) or "" for code in self.languages)
            found = (spoken(word) for text in lists for word in SEPARATORS.split(text))
            self._words[key] = frozenset(found)
        return self._words[key]

    @cached_property
    def messages(self) -> dict[str, dict[str, ast.Message]]:
        """Every text of every language as it was written, without the files that cannot be read."""
        return {code: dict(self._messages(code)) for code in self.languages}

    def _messages(self, code: str) -> Iterator[tuple[str, ast.Message]]:
        for path in self.files(code):
            with suppress(Malformed):
                found = self.parsed(path).body
                yield from ((each.id.name, each) for each in found if isinstance(each, ast.Message))

    @cached_property
    def keys(self) -> dict[str, frozenset[str]]:
        """Message keys by language."""
        return {code: frozenset(messages) for code, messages in self.messages.items()}

    def names(self, language: str) -> frozenset[str]:
        """Keys of a language as its files have them at the beginning of a line: without making sense of the files."""
        if language not in self._names:
            found = (name for path in self.files(language) for name in self._named(path))
            self._names[language] = frozenset(found)
        return self._names[language]

    def _named(self, path: Path) -> list[str]:
        return NAME.findall(self._contents[path].decode())

    @cached_property
    def digest(self) -> str:
        """Of all that the files say."""
        return sha256(b"".join(self._contents.values())).hexdigest()

    def knows(self, key: str) -> bool:
        return key in self._files

    def source(self, language: str, key: str) -> str:
        """A text as it stands in the file, without its name and comment."""
        return _written(self.messages[language][key])

    def rtl(self, language: str) -> bool:
        return self.languages[language].rtl if language in self.languages else False


@lru_cache(maxsize=1 << 14)  # all languages look at the English ones
def _written(message: ast.Message) -> str:
    return FluentSerializer().serialize_entry(ast.Message(message.id, message.value)).partition("=")[2].strip()


def spoken(text: str) -> str:
    """Typed words as the lists of words have them: in small letters, without what people put behind them."""
    return text.strip().strip(PUNCTUATION).casefold()


def _about(folder: Path, code: str) -> About:
    known = reading.table(folder / code / "about.toml")
    return About(code, known["name"], known.get("direction") == "rtl", known.get("checked", ""))


def formatted(bundle: FluentBundle, key: str, args: Mapping[str, Any]) -> str | None:
    """A message that the bundle has; None where it has no words."""
    pattern = bundle.get_message(key).value
    if pattern is None:
        return None
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        log.error("a text has an error", key=key, language=bundle.locales[0], error=type(errors[0]).__name__)
    return str(text)
