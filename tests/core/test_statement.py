"""The statement: its own words, whole paragraphs on every page, and a fingerprint that stays."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.statement import DEMANDS, PAGE_UNITS, Statement, bullets, pages, read, read_notes
from bot.statements import Statements
from bot.texts import Texts

TEXTS = Texts()
STATEMENTS = Statements(TEXTS.folder, TEXTS.languages)

# --- the words, as they were published

OPENING = (
    "The Coalition for the International Criminal Court and more than 120 of its member non-governmental organisations "
    "and coalitions from around the globe strongly oppose efforts by the United States of America (US) to impose "
    "sanctions related to the International Criminal Court (ICC) and urge ICC member states to defend the ICC, its "
    "officials, and those cooperating with it from measures aimed at undermining the court’s vital mandate for justice."
)
CALL = (
    "Our organisations call on the United States to cease any effort, including through sanctions, to derail the ICC’s "
    "independent judicial processes, and commit to supporting access to justice for all victims and survivors of "
    "serious international crimes, including before the ICC."
)
BEFORE_DEMANDS = "Our organisations call on the ICC’s 125 member states in every region of the world to:"
DIGEST = "ec7e0c758fab9ec1c4c21ea1756f0e36d590e90862b4d5dc2e574e171239150d"
"""Of version 1. A change here means that what people signed is not what stands there now: raise the number."""


def test_the_english_words_are_those_published() -> None:
    english = STATEMENTS.get("en")
    assert english.title == "We oppose the US sanctions against the International Criminal Court (ICC)"
    assert english.paragraphs[0] == OPENING
    assert CALL in english.paragraphs
    demands = english.paragraphs.index(DEMANDS)
    assert english.paragraphs[demands - 1] == BEFORE_DEMANDS
    assert english.paragraphs[demands + 1 :] == (
        "Signatories",
        "The Coalition for the International Criminal Court (CICC) and:",
    )


def test_the_fingerprint_of_what_is_signed_stays() -> None:
    assert (STATEMENTS.number, STATEMENTS.get("en").digest) == (1, DIGEST)


def test_every_word_that_is_signed_counts_for_the_fingerprint() -> None:
    given = Statement("en", "Title", ("one", "two"), ("demand",))
    others = [
        Statement("en", "title", ("one", "two"), ("demand",)),
        Statement("en", "Title", ("one", "tow"), ("demand",)),
        Statement("en", "Title", ("one", "two"), ()),
        Statement("en", "Title", ("two", "one"), ("demand",)),
    ]
    assert given.digest not in {each.digest for each in others}
    assert Statement("fr", "Title", ("one", "two"), ("demand",)).digest == given.digest


# --- reading


def test_a_text_is_read_whatever_its_line_ends() -> None:
    made = read("en", "# Title\r\n\r\nOne\r\nstill one\r\n\r\n\r\n[demands]\r\n", "Intro\n- first\n- second \n")
    assert made == Statement("en", "Title", ("One\nstill one", DEMANDS), ("first", "second"))
    assert bullets("") == ()


def test_notes_are_read_by_section() -> None:
    notes = read_notes("# Summary\n\nA\n\n- b\n- c\n\n# Demands\n\n- d\n\n# Since\n\ne\n")
    assert (notes.summary, notes.demands, notes.since) == (("A", "- b", "- c"), ("d",), ("e",))


# --- pages


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _written(drawn: list[tuple[int, str, bool]]) -> list[str]:
    """Paragraphs of these sizes; some announce the next one with a colon, which then announces nothing itself."""
    made: list[str] = []
    for size, sign, announces in drawn:
        colon = ":" if announces and not (made and made[-1].endswith(":")) else ""
        made.append(sign * size + colon)
    return made


sizes = st.tuples(st.integers(1, 60), st.sampled_from("aé🕊"), st.booleans())
paragraphs = st.lists(sizes, min_size=1, max_size=20).map(_written)


@settings(deadline=None)
@given(paragraphs, st.integers(1, 150))
def test_pages_lose_repeat_and_break_no_paragraph(given_: list[str], limit: int) -> None:
    made = pages(given_, limit)
    assert [paragraph for page in made for paragraph in page] == given_
    assert all(made)


@settings(deadline=None)
@given(paragraphs, st.integers(1, 150))
def test_a_page_is_too_long_only_where_it_must_be(given_: list[str], limit: int) -> None:
    for page in pages(given_, limit):
        if sum(map(_units, page)) > limit:
            *announcing, last = page
            assert last and len(announcing) <= 1, "one paragraph, or two held together"
            assert all(each.endswith(":") for each in announcing)


@settings(deadline=None)
@given(paragraphs, st.integers(1, 150))
def test_a_page_begins_only_when_the_next_paragraph_would_not_fit(given_: list[str], limit: int) -> None:
    for before, after in pairwise(pages(given_, limit)):
        announced = after[:2] if len(after) > 1 and after[0].endswith(":") else after[:1]
        assert sum(map(_units, [*before, *announced])) > limit


@settings(deadline=None)
@given(paragraphs, st.integers(1, 150))
def test_what_announces_is_not_left_at_the_foot_of_a_page(given_: list[str], limit: int) -> None:
    for before, _ in pairwise(pages(given_, limit)):
        assert len(before) == 1 or not before[-1].endswith(":")


@pytest.mark.parametrize("language", STATEMENTS.languages)
@pytest.mark.parametrize("length", [200, 900, 1500, PAGE_UNITS - 200])
def test_the_demands_stand_on_the_page_that_introduces_them(language: str, length: int) -> None:
    statement = STATEMENTS.get(language)
    block = "d" * length
    shown = [block if each == DEMANDS else each for each in statement.paragraphs]
    introduction = shown[shown.index(block) - 1]
    (page,) = (each for each in pages(shown) if block in each)
    assert introduction in page
    assert introduction.rstrip().endswith((":", "：")), "the sign by which it is known"
