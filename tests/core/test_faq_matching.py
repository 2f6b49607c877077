"""Which answer is meant: the decision, and a small matcher trained on a handful of ways to ask."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.encoder import Encoder, Floats
from bot.core.faq import HALF, RECIPE, SURE, Example, Kind, Trained, _decide

EXAMPLES = tuple(
    Example(label, "en", text)
    for label, texts in {
        "what-is-the-icc": (
            "what is the international criminal court",
            "what does the icc do",
            "explain the icc",
        ),
        "who-can-sign": ("who can sign the statement", "can individuals sign", "may my association join"),
        "is-it-free": ("does it cost anything", "is signing free", "do we have to pay a fee"),
        "~greeting": ("hello", "good morning", "hi there"),
        "~thanks": ("thank you", "thanks a lot"),
        "~complaint": ("this bot is useless", "you did not answer me"),
        "~elsewhere": ("weather in paris tomorrow", "how do i bake bread", "football results", "cheap flights to rome"),
    }.items()
    for text in texts
)


@pytest.mark.parametrize(
    ("probabilities", "likeliest", "kind"),
    [
        ((0.9, 0.05, 0.05), "a", Kind.SURE),
        ((SURE, 0.0, 0.0), "a", Kind.SURE),
        ((SURE - 0.01, HALF - SURE + 0.02, 0.0), "a", Kind.HALF),
        ((HALF / 3 + 0.001,) * 3, "a", Kind.HALF),
        ((SURE - 0.01, 0.0, 0.0), "a", Kind.UNSURE),
        ((HALF / 3 - 0.001,) * 3, "a", Kind.UNSURE),
        ((0.45, 0.0, 0.0), "~elsewhere", Kind.ELSEWHERE),
        ((0.45, 0.0, 0.0), "~greeting", Kind.GREETING),
        ((0.45, 0.0, 0.0), "~thanks", Kind.THANKS),
        ((0.45, 0.0, 0.0), "~complaint", Kind.COMPLAINT),
    ],
)
def test_how_sure_is_sure_enough(probabilities: tuple[float, ...], likeliest: str, kind: Kind) -> None:
    assert _decide(list(zip("abc", probabilities, strict=True)), likeliest) is kind


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("trained")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


@pytest.fixture(scope="module")
def matcher(folder: Path, encoder: Encoder) -> Trained:
    return Trained(EXAMPLES, folder, encoder=encoder)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("What is the International Criminal Court?", "what-is-the-icc"),
        ("WHO CAN SIGN", "who-can-sign"),
        ("is it free, or is there a fee?", "is-it-free"),
        ("combien ça coûte, faut-il payer ?", "is-it-free"),
    ],
)
def test_the_nearest_entry_comes_first(matcher: Trained, text: str, entry: str) -> None:
    assert matcher.match(text).candidates[0][0] == entry


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hello there", Kind.GREETING),
        ("many thanks", Kind.THANKS),
        ("how do i bake a cake", Kind.ELSEWHERE),
        ("who can sign the statement", Kind.SURE),
    ],
)
def test_kinds_are_told_apart(matcher: Trained, text: str, kind: Kind) -> None:
    assert matcher.match(text).kind is kind


LETTERS_ALONE = {"who cann sgin": "who-can-sign", "ist singing free??": "is-it-free", "WHAT IS ICC": "what-is-the-icc"}


@pytest.mark.parametrize("text", LETTERS_ALONE)
def test_letters_alone_forgive_typing_errors(text: str) -> None:
    assert Trained(EXAMPLES).match(text).candidates[0][0] == LETTERS_ALONE[text]


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200) | st.sampled_from(["", " ", "🕊" * 300, "a" * 1000, "\x00", "؟؟؟", "%_'\"\\"]))
def test_any_words_are_judged(matcher: Trained, text: str) -> None:
    match = matcher.match(text)
    chances = [chance for _, chance in match.candidates]
    assert len(match.candidates) == 3 and chances == sorted(chances, reverse=True)
    assert not any(entry.startswith("~") for entry, _ in match.candidates)
    assert 0 <= sum(chances) <= 1.0001 and abs(float(matcher.probabilities(text).sum()) - 1) < 1e-3
    assert matcher.match(text) == match


# --- what was learnt is kept


def _files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _name(kind: str = "letters") -> str:
    told = "\n".join([RECIPE, *(f"{each.label}\t{each.text}" for each in EXAMPLES)])
    return f"faq-{kind}-{sha256(told.encode()).hexdigest()[:16]}.npz"


def test_the_name_of_what_is_kept_is_made_of_recipe_and_phrasings(matcher: Trained, folder: Path) -> None:
    assert _files(folder) == [_name("meaning")]


def test_with_and_without_the_encoder_lie_side_by_side(encoder: Encoder, tmp_path: Path) -> None:
    Trained(EXAMPLES, tmp_path)
    Trained(EXAMPLES, tmp_path, encoder=encoder)
    assert _files(tmp_path) == [_name("letters"), _name("meaning")]


@pytest.fixture
def silenced(tmp_path: Path) -> Path:
    """What was learnt, marked so that one sees whether it is used: everything is equally likely."""
    Trained(EXAMPLES, tmp_path)
    with np.load(tmp_path / _name()) as kept:
        plain = dict(kept)
    np.savez(tmp_path / _name(), **{**plain, "written": plain["written"] * 0})
    return tmp_path


def _indifferent(matcher: Trained) -> bool:
    return bool(np.ptp(matcher.probabilities("who can sign")) < 1e-6)


def test_what_is_kept_is_used_until_the_phrasings_change(silenced: Path) -> None:
    assert _indifferent(Trained(EXAMPLES, silenced))
    assert not _indifferent(Trained((*EXAMPLES, Example("is-it-free", "en", "any charge")), silenced))
    (left,) = _files(silenced)
    assert left != _name(), "what other phrasings had left is gone"


def test_it_is_found_in_any_of_the_folders(silenced: Path) -> None:
    elsewhere = silenced / "first"
    assert _indifferent(Trained(EXAMPLES, elsewhere, silenced))
    assert not elsewhere.exists()


def test_it_is_kept_in_the_first_folder_that_takes_it_and_in_no_other(tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    Trained(EXAMPLES, tmp_path / "a-file", tmp_path / "new" / "folder", tmp_path / "third")
    assert _files(tmp_path / "new" / "folder") == [_name()]
    assert not (tmp_path / "third").exists()


@pytest.mark.parametrize("content", [b"", b"this is no archive", b"PK\x03\x04cut off"])
def test_a_damaged_file_is_made_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / _name()).write_bytes(content)
    again = Trained(EXAMPLES, tmp_path)
    assert again.match("who can sign the statement").candidates[0][0] == "who-can-sign"
    assert _files(tmp_path) == [_name()]
    assert (tmp_path / _name()).stat().st_size > 1000


class Counting(Encoder):
    """Counts how often it is asked."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder, self.asked = encoder, 0

    def __call__(self, texts: Sequence[str]) -> Floats:
        self.asked += 1
        return self._encoder(texts)


def test_questions_that_wait_are_understood_together(matcher: Trained, encoder: Encoder, folder: Path) -> None:
    asked = ("who may sign?", "is it free", "Привет", "what is the icc, and may my association join it")
    counting = Counting(encoder)
    together = Trained(EXAMPLES, folder, encoder=counting)
    together.ahead(asked)
    assert np.allclose(
        [together.probabilities(each) for each in asked], [matcher.probabilities(each) for each in asked]
    )
    assert counting.asked == 1
    together.match("another question")
    together.ahead(["alone"])
    together.match(asked[0])
    assert counting.asked == 3, "what was asked before is forgotten; one alone is understood when its turn comes"


def test_without_any_place_it_works_all_the_same(matcher: Trained, encoder: Encoder, tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    alone = Trained(EXAMPLES, tmp_path / "a-file", encoder=encoder)
    assert np.allclose(alone.probabilities("who can sign"), matcher.probabilities("who can sign"), atol=1e-4)


# --- the encoder's weights


def test_the_unpacked_weights_are_kept_and_give_the_same(encoder: Encoder, tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    again = Encoder(tmp_path / "a-file", tmp_path / "kept")
    [copy] = (tmp_path / "kept").iterdir()
    made = copy.stat().st_mtime_ns
    for other in (again, Encoder(tmp_path / "kept")):
        assert np.array_equal(other(["What is the ICC?"]), encoder(["what is the icc?"]))
    assert copy.stat().st_mtime_ns == made, "it is made once"


def test_a_damaged_copy_of_the_weights_does_no_harm(encoder: Encoder, tmp_path: Path) -> None:
    Encoder(tmp_path)
    [copy] = tmp_path.iterdir()
    copy.write_bytes(copy.read_bytes()[:1000])
    assert np.array_equal(Encoder(tmp_path)(["icc"]), encoder(["icc"]))
