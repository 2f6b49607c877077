"""The short texts: what is found out about a file once, and what a text takes from others of its file."""

from hashlib import sha256
from pathlib import Path

import pytest

from bot.reading import Malformed
from bot.texts import Texts
from bot.translations import refused

ABOUT = {"en": 'name = "English"\n', "fr": 'name = "français"\n'}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code, about in ABOUT.items():
        (tmp_path / code).mkdir()
        (tmp_path / code / "about.toml").write_text(about, encoding="utf-8")
    return tmp_path


def _write(folder: Path, content: str, code: str = "en") -> None:
    (folder / code / "ui.ftl").write_text(content, encoding="utf-8")


def test_a_text_may_refer_to_others_of_its_file(folder: Path) -> None:
    _write(folder, "# Who\n-team = the team\n\nhi = { whole }!\n  .title = x\nwhole = Hello from {-team}\n\n# end\n")
    assert Texts(folder).get("en", "hi") == "Hello from the team!"


def test_of_two_with_one_name_the_first_counts(folder: Path) -> None:
    _write(folder, "twice = one\ntwice = two\n")
    assert Texts(folder).get("en", "twice") == "one"


def test_a_text_ends_where_the_next_begins(folder: Path) -> None:
    _write(folder, "many = { $n ->\n    [one] one\n   *[other] { $n }\n}\nlong =\n    first\n\n    last\nshort = x\n")
    texts = Texts(folder)
    assert [texts.get("en", "many", {"n": n}) for n in (1, 5)] == ["one", "5"]
    assert texts.get("en", "long") == "first\n\nlast"


def test_english_that_makes_no_sense_is_refused_whatever_was_found_out_before(folder: Path) -> None:
    _write(folder, "hello = Hello\n")
    Texts(folder)
    _write(folder, "hello = Hello\nbye = { $who\n")
    for _ in range(2):
        with pytest.raises(Malformed, match=r"en/ui\.ftl, line 3"):
            Texts(folder)


def test_a_translation_that_makes_no_sense_falls_back_as_a_whole(folder: Path) -> None:
    _write(folder, "hello = Hello\nbye = Bye\n")
    _write(folder, "hello = Bonjour\nbye = { $who\n", "fr")
    for _ in range(2):
        assert Texts(folder).get("fr", "hello") == "Hello"


def test_what_was_found_to_be_sound_is_not_looked_at_again(folder: Path) -> None:
    content = "hello = Hello\nnobody = { $else\n"
    _write(folder, content)
    (folder / ".trained").mkdir()
    (folder / ".trained" / "sound").write_text(sha256(content.encode()).hexdigest(), encoding="ascii")
    assert Texts(folder).get("en", "hello") == "Hello"


def test_a_record_that_is_damaged_or_cannot_be_kept_only_costs_time(folder: Path) -> None:
    _write(folder, "hello = Hello\n")
    (folder / ".trained").write_bytes(b"in the way")
    assert Texts(folder).get("en", "hello") == "Hello"
    (folder / ".trained").unlink()
    (folder / ".trained").mkdir()
    (folder / ".trained" / "sound").write_bytes(b"\xff\x00torn")
    assert Texts(folder).get("en", "hello") == "Hello"


def test_what_is_refused_is_looked_at_until_it_is_mended(folder: Path) -> None:
    _write(folder, "hello = Hello { $name }\n")
    _write(folder, "hello = Bonjour { $nom }\n", "fr")
    for _ in range(2):
        assert [*refused(Texts(folder))] == ["fr/ui.ftl, line 1: hello: the bot does not give $nom here"]


def test_what_was_good_is_looked_at_again_when_its_english_changed(folder: Path) -> None:
    _write(folder, "hello = Hello { $name }\n")
    _write(folder, "hello = Bonjour { $name }\n", "fr")
    assert [*refused(Texts(folder))] == []
    _write(folder, "hello = Hello\n")
    assert [*refused(Texts(folder))] == ["fr/ui.ftl, line 1: hello: the bot does not give $name here"]
