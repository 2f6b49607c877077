"""How the texts stand, as far as that is quickly told: what is missing, what is older than its English."""

from dataclasses import dataclass

from bot.faqs import Faqs
from bot.statements import Statements
from bot.texts import SOURCE, Texts


@dataclass(frozen=True)
class Standing:
    """Of one language; numbers of texts."""

    language: str
    missing: int
    stale: int


def standings(texts: Texts, faqs: Faqs, statements: Statements) -> tuple[Standing, ...]:
    """Some milliseconds. `python -m bot check` looks closer, and names each text."""
    wanted = texts.names(SOURCE)
    return tuple(
        Standing(code, len(wanted - texts.names(code)) + _absent(faqs, statements, code), len(faqs.stale(code)))
        for code in texts.languages
    )


def _absent(faqs: Faqs, statements: Statements, code: str) -> int:
    return sum(not faqs.has(entry, code) for entry in faqs.entries) + (code not in statements.languages)
