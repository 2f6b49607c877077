"""What a name is made of comes back from its note as it was."""

import pytest

from bot.core import names, profiles
from bot.core.words import Word

NAMES = (
    "Al-Haq", "Amnesty International", "Центр прав людини ZMINA", "المركز الفلسطيني لحقوق الإنسان", "台灣人權促進會",
    "ALQST", "Fed. des Journalistas", "Bafilute Water Watch", "Mensenrechten", "2 Villages", "!",
)  # fmt: skip


def heard(word: Word) -> tuple[object, ...]:
    return word, word.sounds, word.bones, word.weight


@pytest.mark.parametrize("name", NAMES)
def test_a_note_says_all(name: str) -> None:
    made = profiles.profile(names.comparison_key(name))
    read = profiles.noted(profiles.note(made))
    assert read == made and heard(read.whole) == heard(made.whole)
    assert [(*heard(each), each.slips) for each in read.words] == [(*heard(each), each.slips) for each in made.words]


def test_nothing_is_sought_in_the_dictionary_for_what_the_note_says(monkeypatch: pytest.MonkeyPatch) -> None:
    note = profiles.note(profiles.profile(names.comparison_key("Bafilutte Kommissoin")))
    for finds in ("sounds.both", "sounds.consonants", "lexicon.slips"):
        monkeypatch.setattr(f"bot.core.words.{finds}", None)
    assert all(each.sounds and each.slips is not None for each in profiles.noted(note).words if not each.meaning)
