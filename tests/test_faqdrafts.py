"""Drafts of answers as files: in the form of a written answer, whole or not there, for the owner's eyes only."""

from datetime import date
from pathlib import Path

import pytest

from bot import faqdrafts
from bot.faqs import wording

DAY = date(2026, 11, 25)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("May choirs sign?", "Yes.\n\nThey may."),
        ("# heading\n## Answer", "## Answer\n# other\n## Other ways to ask\nYes."),
        ("Two\nlines\r\nof - words", "- one\n- two"),
        ("x" * 900, "y" * 1500),
        ("هل يمكن لجوقتنا أن توقّع؟", "نعم"),
    ],
)
def test_it_can_be_read_as_an_answer_that_nobody_reviewed(folder: Path, question: str, answer: str) -> None:
    name = faqdrafts.keep(folder, DAY, faqdrafts.entry(question, ["another\nway", "## Answer"], answer, "en"))
    read = wording("en", folder / f"{name}.md")
    assert read.question.startswith("DRAFT: ") and "\n" not in read.question and len(read.question) <= 220
    assert read.reviewed == "" and len(read.phrasings) == 2 and read.phrasings[0] == "another way"
    assert answer.splitlines()[-1].lstrip("# ") in read.answer


def test_without_an_answer_yet() -> None:
    assert faqdrafts.entry("Why?", (), " \n", "en").endswith(f"## Answer\n{faqdrafts.UNANSWERED}\n")


def test_only_the_owner_reads_it_and_nothing_else_is_left(folder: Path) -> None:
    name = faqdrafts.keep(folder, DAY, "# DRAFT: Why?\n")
    assert [path.name for path in folder.iterdir()] == [f"{name}.md"]
    assert name.startswith("2026-11-25-") and faqdrafts.read(folder, name) == "# DRAFT: Why?\n"
    assert [(path.stat().st_mode & 0o777) for path in (folder / f"{name}.md", folder)] == [0o600, 0o700]


def test_the_same_again_changes_nothing_on_whatever_day(folder: Path) -> None:
    first = faqdrafts.keep(folder, DAY, "# DRAFT: Why?\n")
    assert faqdrafts.keep(folder, date(2026, 12, 1), "# DRAFT: Why?\n") == first
    assert faqdrafts.listed(folder) == [first]


def test_what_a_crash_left_is_no_draft_and_in_nobodys_way(folder: Path) -> None:
    folder.mkdir()
    (folder / f".2026-11-25-{faqdrafts.mark('# DRAFT: Why?')}.part").write_text("# DRA")
    assert faqdrafts.listed(folder) == []
    name = faqdrafts.keep(folder, DAY, "# DRAFT: Why?")
    assert faqdrafts.read(folder, name) == "# DRAFT: Why?" and len(list(folder.iterdir())) == 1


def test_a_full_disk_leaves_nothing_under_the_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(faqdrafts.os, "fsync", full)
    with pytest.raises(OSError):
        faqdrafts.keep(folder, DAY, "# DRAFT: Why?")
    assert faqdrafts.listed(folder) == []


@pytest.mark.parametrize("name", ["", "../encryption", "2026-11-25-0000000g", "2026-11-25-01234567", "a/b", "*"])
def test_no_other_file_is_read_or_discarded(folder: Path, name: str) -> None:
    faqdrafts.keep(folder, DAY, "# DRAFT: Why?")
    (folder.parent / "encryption.md").write_text("secret")
    assert faqdrafts.read(folder, name) is None and not faqdrafts.discard(folder, name)
    assert (folder.parent / "encryption.md").exists()


def test_discarded_once(folder: Path) -> None:
    name = faqdrafts.keep(folder, DAY, "# DRAFT: Why?")
    assert [faqdrafts.discard(folder, name) for _ in range(2)] == [True, False]
    assert faqdrafts.listed(folder) == []
