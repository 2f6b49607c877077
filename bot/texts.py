"""locales/ → a text in a language, falling back to English, complaining loudly."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import structlog
from fluent.runtime import FluentBundle, FluentResource, resolver

log = structlog.get_logger()

LOCALES = Path(__file__).parent.parent / "locales"
SOURCE = "en"
# the library makes "{???}" of a value over 2500 letters; a page of the statement or of names, escaped, can be longer
resolver.MAX_PART_LENGTH = 1 << 16
FORESEEN = ("en", "fr", "es", "ar", "nl", "pt", "ru", "zh", "uk")


@dataclass(frozen=True)
class About:
    """A language: its name in itself and its direction."""

    code: str
    name: str
    rtl: bool = False
    checked: str = ""  # by which native reader, on which day; empty: not yet


class Texts:
    """Everything the bot can say, by language and key."""

    def __init__(self, folder: Path = LOCALES) -> None:
        self.folder = folder
        self.languages = {code: _about(folder, code) for code in FORESEEN if (folder / code / "about.toml").exists()}
        self._bundles = {code: _bundle(folder, code) for code in self.languages}

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
        lists = (self._format(code, key, {}) or "" for code in self.languages)
        return frozenset(word.strip().casefold() for text in lists for word in text.replace("،", ",").split(","))

    @cached_property
    def keys(self) -> dict[str, frozenset[str]]:
        """Message keys by language."""
        return {code: frozenset(bundle._messages) for code, bundle in self._bundles.items()}

    def rtl(self, language: str) -> bool:
        return self.languages[language].rtl if language in self.languages else False


def _about(folder: Path, code: str) -> About:
    known = tomllib.loads((folder / code / "about.toml").read_text(encoding="utf-8"))
    return About(code, known["name"], known.get("direction") == "rtl", known.get("checked", ""))


def _bundle(folder: Path, code: str) -> FluentBundle:
    # isolation marks are set by say.py, which knows what is prose and what is to be copied
    bundle = FluentBundle([code], use_isolating=False)
    for path in sorted((folder / code).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
