"""Every translation says what the English says: the same terms, names, numbers and months; each term in one word."""

import re
from collections.abc import Iterable
from typing import Any

import pytest
from babel import Locale

from bot import reading
from bot.faqs import Faqs
from bot.statements import Statements
from bot.texts import SOURCE, Texts

TEXTS = Texts()
FAQS = Faqs(TEXTS.folder, TEXTS.languages)
STATEMENTS = Statements(TEXTS.folder, TEXTS.languages)
TRANSLATIONS = tuple(code for code in TEXTS.languages if code != SOURCE)
TERMS: dict[str, dict[str, Any]] = {code: reading.table(TEXTS.folder / code / "terms.toml") for code in TEXTS.languages}


def answers(code: str) -> dict[str, str]:
    """Entry → question and answer."""
    wordings = {entry: FAQS.wording(entry, code) for entry in FAQS.entries}
    return {entry: f"{wording.question}\n{wording.answer}" for entry, wording in wordings.items()}


def statement(code: str) -> str:
    found, notes = STATEMENTS.get(code), STATEMENTS.notes(code)
    return "\n".join((found.title, *found.paragraphs, *notes.summary, *notes.demands, *notes.since))


def _has(text: str, spellings: Iterable[str], *, small: bool) -> bool:
    plain = text.replace("’", "'")
    wanted = [each.replace("’", "'") for each in spellings]
    return any((each.casefold() in plain.casefold()) if small else (each in plain) for each in wanted)


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_the_same_things_are_named(code: str) -> None:
    for table in ("terms", "names"):
        assert TERMS[code][table].keys() == TERMS[SOURCE][table].keys(), "every term and name has its word"
    wrong = []
    pairs = {**answers(code), "the statement": statement(code)}
    for name, english in {**answers(SOURCE), "the statement": statement(SOURCE)}.items():
        for term, spellings in TERMS[SOURCE]["terms"].items():
            if _has(english, spellings, small=False) and not _has(pairs[name], TERMS[code]["terms"][term], small=True):
                wrong.append((name, term))
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_the_same_people_and_places_are_named(code: str) -> None:
    wrong = []
    theirs = answers(code)
    for entry, english in answers(SOURCE).items():
        for name, spellings in TERMS[SOURCE]["names"].items():
            here = _has(english, spellings, small=False)
            if here != _has(theirs[entry], TERMS[code]["names"][name], small=False):
                wrong.append((entry, name, "missing" if here else "added"))
    assert wrong == []


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_what_a_term_must_not_be_called_stands_nowhere(code: str) -> None:
    texts = {**answers(code), "the statement": statement(code)}
    texts |= {key: TEXTS.source(code, key) for key in TEXTS.keys[code] if not key.startswith("words-")}
    never = TERMS[code].get("never", {})
    assert never.keys() <= TERMS[SOURCE]["terms"].keys() | TERMS[SOURCE]["names"].keys()
    words = [each for spellings in never.values() for each in spellings]
    begin = r"\b" if code != "zh" else ""
    assert [(name, each) for each in words for name in texts if re.search(begin + re.escape(each), texts[name])] == []


# --- numbers and dates

RUSSIAN = "январ феврал март апрел ма[йяею]\\b июн июл август сентябр октябр ноябр декабр"
UKRAINIAN = "січ[еін] лют[иоі] берез квіт трав[еін] черв[еін] лип[еін] серп верес жовт[еін] листопад груд[еін]"
SPACED = re.compile(r"(?<=\d)[ ,.\u00a0\u202f](?=\d{3}(?!\d))")


def months(text: str, code: str) -> frozenset[int]:
    """Numbers of the months that are named."""
    if code == "zh":
        return frozenset(int(each) for each in re.findall(r"(\d{1,2})月", text))
    if code in ("ru", "uk"):
        stems = (RUSSIAN if code == "ru" else UKRAINIAN).split()
        return frozenset(n for n, stem in enumerate(stems, 1) if re.search(rf"\b{stem}", text.lower()))
    found = set()
    for form in ("format", "stand-alone"):
        for number, name in Locale(code).months[form]["wide"].items():
            wanted = name if code == SOURCE else name.casefold()
            before = r"(?<![^\W_])[وفبل]?" if code == "ar" else r"\b"
            if re.search(rf"{before}{re.escape(wanted)}\b", text if code == SOURCE else text.casefold()):
                found.add(number)
    return frozenset(found)


def numbers(text: str, code: str) -> frozenset[str]:
    """Numbers written in digits, without the months of Chinese dates; 100万 is 1 million."""
    plain = SPACED.sub("", text)
    if code == "zh":
        plain = re.sub(r"\d{1,2}月", "", plain).replace("100万", "1 ")
    return frozenset(re.findall(r"\d+", plain))


def test_numbers_and_months_are_found_in_every_form() -> None:
    assert numbers("on 9 January 2025, 250,000 dollars, 31 CFR Part 528", "en") == {"9", "2025", "250000", "31", "528"}
    assert numbers("2025年2月6日，罚款100万美元", "zh") == {"2025", "6", "1"}
    for code, text in {"en": "6 February", "zh": "2月", "ru": "6 февраля", "uk": "у лютому", "pt": "fevereiro"}.items():
        assert months(text, code) == {2}
    assert months("Marchers may march", "en") == frozenset()
    assert months("в мае и в марте", "ru") == {3, 5}


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_numbers_and_dates_are_the_same(code: str) -> None:
    theirs, wrong = answers(code), []
    for entry, english in answers(SOURCE).items():
        for what in (numbers, months):
            ours, found = what(english, SOURCE), what(theirs[entry], code)
            if ours != found:
                wrong.append((entry, what.__name__, sorted(map(str, ours - found)), sorted(map(str, found - ours))))
    assert wrong == []


# --- how it is set

HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")


@pytest.mark.skipif("zh" not in TEXTS.languages, reason="there is no Chinese")
def test_chinese_punctuation_is_full_width() -> None:
    texts = {**answers("zh"), "the statement": statement("zh")}
    texts |= {key: TEXTS.source("zh", key) for key in TEXTS.keys["zh"] if not key.startswith("words-")}
    shown = {name: re.sub(r"<[^<>]*>|&\w+;|\{[^{}]*\}", "", text) for name, text in texts.items()}
    assert [(name, found[0]) for name, text in shown.items() if (found := HALF_WIDTH.search(text))] == []


@pytest.mark.skipif("uk" not in TEXTS.languages, reason="there is no Ukrainian")
def test_ukrainian_has_no_russian_letters() -> None:
    texts = {**answers("uk"), "the statement": statement("uk")}
    texts |= {key: TEXTS.source("uk", key) for key in TEXTS.keys["uk"] if not key.startswith(("words-", "language-"))}
    assert [name for name, text in texts.items() if re.search("[ыэъё]", text.lower())] == []
