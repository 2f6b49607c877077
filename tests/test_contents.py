"""What stands in locales/ beside the short texts: the statement, the answers, the words people type, the buttons."""

import ast
import re
from collections import defaultdict
from datetime import date
from itertools import combinations
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.core import names, retention, signon
from bot.core.statement import DEMANDS
from bot.faqs import KINDS, Entry, Faqs
from bot.handlers import review_cards, signatories
from bot.say import DATA_BYTES
from bot.statements import Statements
from bot.texts import FORESEEN, SOURCE, Texts
from bot.timeline import Timeline

TEXTS = Texts()
FAQS = Faqs(TEXTS.folder, TEXTS.languages)
STATEMENTS = Statements(TEXTS.folder, TEXTS.languages)
LANGUAGES = tuple(TEXTS.languages)
TRANSLATIONS = tuple(code for code in LANGUAGES if code != SOURCE)

# --- words that people type in place of a button


def _words(key: str) -> frozenset[str]:
    return TEXTS.words(key)


MOVES = ("words-stop", "words-cancel", "words-back", "words-skip", "words-send")
STEPS = {step.key: [f"words-{step.key}-{choice}" for choice in step.choices] for step in signon.FORM if step.choices}


@pytest.mark.parametrize(("one", "other"), list(combinations(MOVES, 2)))
def test_a_word_moves_in_one_way_only(one: str, other: str) -> None:
    assert _words(one) & _words(other) == set()


@pytest.mark.parametrize("answer", [key for keys in STEPS.values() for key in keys])
@pytest.mark.parametrize("move", MOVES[:-1])
def test_a_word_that_answers_does_not_move(move: str, answer: str) -> None:
    # moves are looked at first, at every step
    assert _words(move) & _words(answer) == set()


@pytest.mark.parametrize("keys", [pytest.param(keys, id=step) for step, keys in STEPS.items() if len(keys) > 1])
def test_a_word_gives_one_answer_only(keys: list[str]) -> None:
    for one, other in combinations(keys, 2):
        assert _words(one) & _words(other) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_word_lists_are_as_people_type_them(code: str) -> None:
    keys = [*MOVES, *(key for each in STEPS.values() for key in each)]
    for key in keys:
        given = [word.strip() for word in re.split("[,،]", TEXTS.get(code, key))]
        assert all(given), f"{key}: a comma too many"
        assert given == [word.casefold() for word in given], key
        assert len(given) == len(set(given)), f"{key}: twice the same"


# --- the statement


@pytest.mark.parametrize("code", LANGUAGES)
def test_statement_and_notes_have_the_same_parts_in_every_language(code: str) -> None:
    assert code in STATEMENTS.languages
    source, other = STATEMENTS.get(SOURCE), STATEMENTS.get(code)
    assert len(other.paragraphs) == len(source.paragraphs)
    assert other.paragraphs.index(DEMANDS) == source.paragraphs.index(DEMANDS)
    english, notes = STATEMENTS.notes(SOURCE), STATEMENTS.notes(code)
    for part in ("summary", "demands", "since"):
        ours, theirs = getattr(notes, part), getattr(english, part)
        assert [line.startswith("- ") for line in ours] == [line.startswith("- ") for line in theirs], part


def test_the_source_is_official_and_translations_have_their_own_fingerprint() -> None:
    assert SOURCE in STATEMENTS.official
    assert len({STATEMENTS.version(code).digest for code in LANGUAGES}) == len(LANGUAGES)
    assert {urlsplit(each.url).scheme for each in STATEMENTS.publishers} == {"https"}


# --- the answers

PLACEHOLDERS = {"{controller}", "{contact}"}
TOPICS = {"court", "sanctions", "statement"}
CERTAINTIES = {"good", "partial", "weak"}
# nobody answers for what stands there, or it leads elsewhere tomorrow
FORBIDDEN = re.compile(
    r"(^|\.)(wikipedia\.org|wikiwand\.com|altsci\.com|profilpelajar\.com|facebook\.com|instagram\.com|tiktok\.com|x\.com"
    r"|twitter\.com|t\.co|t\.me|telegra\.ph|youtube\.com|youtu\.be|reddit\.com|quora\.com|bit\.ly|tinyurl\.com|goo\.gl"
    r"|medium\.com|substack\.com|rt\.com|sputniknews\.com|sputnikglobe\.com|localhost|example\.(com|org))$"
)


def _day(text: str) -> date:
    """2026-07-04, 2026-07 or 2026. Raises ValueError."""
    return date.fromisoformat(f"{text}-01-01"[:10] if len(text) != 10 else text)


def test_there_are_36_answers_and_no_file_without_its_entry() -> None:
    assert len(FAQS.entries) == 36
    for code in LANGUAGES:
        assert {path.stem for path in (TEXTS.folder / code / "faq").glob("*.md")} == set(FAQS.entries)


@pytest.mark.parametrize("entry", list(FAQS.entries.values()), ids=list(FAQS.entries))
def test_the_catalogue_is_sound(entry: Entry) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", entry.id)
    assert entry.topic in TOPICS and entry.certainty in CERTAINTIES
    assert _day(entry.as_of) < _day(entry.expires)
    assert set(entry.related) <= set(FAQS.entries) - {entry.id}
    assert len(entry.sources) <= 3
    for source in entry.sources:
        url = urlsplit(source.url)
        assert url.scheme in ("http", "https") and "." in (url.hostname or "") and source.title.strip()
        assert not FORBIDDEN.search(url.hostname or ""), source.url
        assert not source.date or _day(source.date)


def _length(text: str) -> int:
    """Words; each Chinese sign is one."""
    return len(re.findall(r"[\u4e00-\u9fff]|[^\s\u4e00-\u9fff]+", text))


@pytest.mark.parametrize("code", LANGUAGES)
def test_timeline_texts_fit_their_page(code: str) -> None:
    texts = {event.id: TEXTS.get(code, f"timeline-{event.id}") for event in Timeline(TEXTS.folder).events}
    assert {key: text for key, text in texts.items() if not 5 < len(text) <= 260 or re.search("[<>{]", text)} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_answer_is_there_at_its_length_with_ways_to_ask(code: str) -> None:
    missing = [entry for entry in FAQS.entries if not FAQS.has(entry, code)]
    assert missing == []
    for entry in FAQS.entries:
        wording = FAQS.wording(entry, code)
        least, most = (60, 330) if code == "zh" else (40, 120)
        assert least <= _length(wording.answer) <= most, entry
        assert len(set(wording.phrasings)) >= 30, entry
        assert set(re.findall(r"\{[^}]*\}?", wording.question + wording.answer)) <= PLACEHOLDERS, entry
        assert not re.search(r"</?[a-z]|\*\*|\]\(", wording.question + wording.answer), f"{entry}: markup"


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_no_translation_is_behind_its_english(code: str) -> None:
    assert FAQS.stale(code) == []


def test_the_timeline_is_in_order_and_its_sources_are_known() -> None:
    events = Timeline(TEXTS.folder).events
    assert len({event.id for event in events}) == len(events) > 60
    ends = [f"{event.date}-99-99"[:10] for event in events]  # a month or a year stands behind its days
    assert ends == sorted(ends)
    for event in events:
        _day(event.date if len(event.date) != 7 else f"{event.date}-01")
        url = urlsplit(event.source)
        assert not event.source or (url.scheme == "https" and not FORBIDDEN.search(url.hostname or "")), event.id


def test_a_way_of_asking_belongs_to_one_answer() -> None:
    labels = defaultdict(set)
    for example in FAQS.examples():
        labels[names.fold(example.text)].add(example.label)
    assert {text: found for text, found in labels.items() if len(found) > 1} == {}


@pytest.mark.parametrize("code", LANGUAGES)
def test_other_subjects_and_courtesies_are_known(code: str) -> None:
    found = {each.label for each in FAQS.examples() if each.language == code}
    assert set(KINDS.values()) <= found


# --- the buttons

CARD = "review:ABCD-EFGH:01234567".partition(":")[2]
LONGEST = {
    "shown": "countries",
    "about": CARD, "broken": "9" * 15, "code": "001", "context.language": "en", "each": "", "each.code": "en",
    "each.id": "9" * 15, "each.person.id": "9" * 15, "found.id": "9" * 15,
    "entry": "", "form": "9" * 15, "identity": "", "key": "", "kind": "person", "place": "99",
    "known.topic": "", "language": "en", "name": "2026-11-25-01234567", "nonce": "x" * 12, "number": "9999",
    "offered": "9" * 15,
    "origin": "9" * 15, "page + 1": "99", "page - 1": "99", "place + 1": "99999", "place - 1": "99999",
    "question.id": "9" * 15, "reference": "ABCD-EFGH", "role": "reviewer", "signed.reference": "ABCD-EFGH",
    "questions.keep(context.tx, context.person, text)": "x" * 32,
    "step.key": "",
    "to": "k" + "9" * 15, "topic": "", "upto": "9" * 15, "upto + PAGE": "9" * 15, "upto - PAGE": "9" * 15,
    "verb": "answer", "where": "001",
}  # fmt: skip
# what is longest depends on the button
OWN = {
    "stats:{shown}": "countries",
    "stats:{each}": "countries",
    "people:invite:{each}": "reviewer",
    "reject:{each}": max(review_cards.PRESETS, key=len),
    "sign:{step.key}:{each}": "continue",
    "list:{where}:{key}": "x" * signatories.KEY_BYTES,
    "sign:edit:{key}": "organisation",
    "mine:list-{each}": "counted",
    "shield:rule:{each}": "country",
    "shield:window:{identity}:{each}": "168",
}


def _longest(node: ast.JoinedStr) -> str:
    spelt = ast.unparse(node)[2:-1]
    own = next((value for start, value in OWN.items() if spelt.startswith(start)), "")
    long_id, long_topic = max(FAQS.entries, key=len), max(FAQS.topics, key=len)
    by_kind = {"entry": long_id, "identity": long_id, "topic": long_topic, "known.topic": long_topic}
    by_kind["step.key"] = max((step.key for step in signon.FORM), key=len)
    parts = []
    for value in node.values:
        if isinstance(value, ast.FormattedValue):
            name = ast.unparse(value.value)
            assert name in LONGEST, f"how long can {name} in {spelt} be?"
            parts.append(by_kind.get(name) or LONGEST[name] or own)
            assert parts[-1], spelt
        else:
            parts.append(str(value.value) if isinstance(value, ast.Constant) else "")
    return "".join(parts)


def test_the_data_of_every_button_fits() -> None:
    data = []
    for path in (Path(__file__).parent.parent / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Button" and len(node.args) > 1:
                what = node.args[1]
                if isinstance(what, (ast.Call, ast.Attribute, ast.Name)):  # made elsewhere: say.py measures
                    continue
                data.append(_longest(what) if isinstance(what, ast.JoinedStr) else ast.literal_eval(what))
    assert len(data) > 50
    assert [each for each in data if not 1 <= len(each.encode()) <= DATA_BYTES] == []


def test_languages_are_foreseen_and_the_notice_names_what_is_kept() -> None:
    assert set(LANGUAGES) <= set(FORESEEN)
    times = {"draft_days": retention.DRAFT, "question_days": retention.QUESTION}
    days = {name: time.days for name, time in times.items()}
    ages = {"rejected": "90 days", "withdrawn": "30 days", "keep": "180 days"}
    told = TEXTS.get(SOURCE, "privacy", {"controller": "C", "contact": "c", **days, **ages})
    assert all(f" {number} day" in told for number in days.values())
    assert f"{retention.DEAD.days}" == "3" and "three days" in told
