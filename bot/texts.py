"""locales/ → a text in a language, falling back to English, complaining loudly."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import structlog
from fluent.runtime import FluentBundle, resolver
from fluent.syntax import FluentSerializer, ast

from bot import reading
from bot.reading import Malformed
from bot.settings import LOCALES

log = structlog.get_logger()

SOURCE = "en"
# the library makes "{???}" of a value over 2500 letters; a page of the statement or of names, escaped, can be longer
resolver.MAX_PART_LENGTH = 1 << 16
SEPARATORS = re.compile("[,،，、]")
FORESEEN = ("en", "fr", "es", "ar", "nl", "pt", "ru", "zh", "uk")


@dataclass(frozen=True)
class About:
    """A language: its name in itself and its direction."""

    code: str
    name: str
    rtl: bool = False
    checked: str = ""  # by which native reader, on which day; empty: not yet


class Texts:
    """Everything the bot can say, by language and key.

    A language whose files cannot be read is left out and named in `broken`. Raises Malformed when that is English.
    """

    def __init__(self, folder: Path = LOCALES) -> None:
        self.folder = folder
        self.broken: list[str] = []
        self.languages: dict[str, About] = {}
        self.messages: dict[str, dict[str, ast.Message]] = {}
        self._bundles: dict[str, FluentBundle] = {}
        self._words: dict[str, frozenset[str]] = {}
        for code in FORESEEN:
            if (folder / code / "about.toml").exists():
                self._read(code)

    def _read(self, code: str) -> None:
        try:
            about = _about(self.folder, code)
            resources = [reading.messages(path) for path in sorted((self.folder / code).glob("*.ftl"))]
        except Malformed as error:
            if code == SOURCE:
                raise
            self.broken.append(str(error))
            return
        entries = [each for resource in resources for each in resource.body if isinstance(each, ast.Message)]
        self.messages[code] = {each.id.name: each for each in entries}
        self.languages[code], self._bundles[code] = about, _bundle(code, resources)

    def get(self, language: str, key: str, args: Mapping[str, Any] | None = None) -> str:
        """Falls back to English; a key that is missing there too comes back as itself, with an error in the log."""
        for code in dict.fromkeys((language, SOURCE)):
            found = self._format(code, key, args or {})
            if found is not None:
                return found
        log.error("a text is missing", key=key)
        return key

    def _format(self, language: str, key: str, args: Mapping[str, Any]) -> str | None:
        bundle = self._bundles.get(language)
        if bundle is None or not bundle.has_message(key):
            return None
        pattern = bundle.get_message(key).value
        if pattern is None:
            return None
        text, errors = bundle.format_pattern(pattern, dict(args))
        if errors:
            log.error("a text has an error", key=key, language=language, error=type(errors[0]).__name__)
        return str(text)

    def has(self, language: str, key: str) -> bool:
        bundle = self._bundles.get(language)
        return bundle is not None and bundle.has_message(key)

    def negotiate(self, code: str | None) -> str:
        """Our language for a code of Telegram: pt-br → pt, unknown → English."""
        wanted = (code or "").lower().replace("_", "-")
        return next((each for each in (wanted, wanted.partition("-")[0]) if each in self.languages), SOURCE)

    def words(self, key: str) -> frozenset[str]:
        """A comma-separated list of words people type, of all languages together, folded."""
        if key not in self._words:
            lists = (self._format(code, key, {}) or "" for code in self.languages)
            found = (word.strip().casefold() for text in lists for word in SEPARATORS.split(text))
            self._words[key] = frozenset(found)
        return self._words[key]

    @cached_property
    def keys(self) -> dict[str, frozenset[str]]:
        """Message keys by language."""
        return {code: frozenset(messages) for code, messages in self.messages.items()}

    def source(self, language: str, key: str) -> str:
        """A text as it stands in the file, without its name and comment."""
        message = self.messages[language][key]
        return FluentSerializer().serialize_entry(ast.Message(message.id, message.value)).partition("=")[2].strip()

    def rtl(self, language: str) -> bool:
        return self.languages[language].rtl if language in self.languages else False


def _about(folder: Path, code: str) -> About:
    known = reading.table(folder / code / "about.toml")
    return About(code, known["name"], known.get("direction") == "rtl", known.get("checked", ""))


def _bundle(code: str, resources: Iterable[ast.Resource]) -> FluentBundle:
    # isolation marks are set by say.py, which knows what is prose and what is to be copied
    bundle = FluentBundle([code], use_isolating=False)
    for resource in resources:
        bundle.add_resource(resource)
    return bundle
