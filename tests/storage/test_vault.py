"""Encryption: what was sealed opens with its key in its place, and in no other way."""

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import keyring
from storage.vault import KEY_BYTES, KeyTrouble, Vault, new_key, read_key

VAULT = Vault(read_key(new_key()))
OTHER = Vault(read_key(new_key()))
words = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.binary(), words)
def test_what_was_sealed_opens(plain: bytes, context: str) -> None:
    sealed = VAULT.seal(plain, context)
    assert VAULT.open(sealed, context) == plain
    assert len(plain) < 4 or plain not in sealed


@given(words)
def test_words_come_back_to_the_letter(text: str) -> None:
    assert VAULT.text(VAULT.seal(text, "here"), "here") == text


@given(words, words, words)
def test_a_value_cannot_be_moved_to_another_place(text: str, here: str, there: str) -> None:
    sealed = VAULT.seal(text, here)
    if here != there:
        with pytest.raises(KeyTrouble):
            VAULT.open(sealed, there)


@given(words, st.data())
def test_a_changed_bit_is_noticed(text: str, data: st.DataObject) -> None:
    sealed = bytearray(VAULT.seal(text, "here"))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(KeyTrouble):
        VAULT.open(bytes(sealed), "here")


def test_the_same_words_never_look_the_same() -> None:
    assert len({VAULT.seal("Ann", "here") for _ in range(100)}) == 100


def test_another_key_opens_nothing() -> None:
    with pytest.raises(KeyTrouble, match="Put back the key"):
        OTHER.open(VAULT.seal("Ann", "here"), "here")


def test_look_ups_are_stable_short_and_differ_by_value_purpose_and_key() -> None:
    assert VAULT.lookup(7, "person") == VAULT.lookup("7", "person")
    found = {VAULT.lookup(7, "person"), VAULT.lookup(8, "person"), VAULT.lookup(7, "chat"), OTHER.lookup(7, "person")}
    assert len(found) == 4
    assert {len(each) for each in found} == {16}


def test_the_two_uses_of_a_key_do_not_meet() -> None:
    key = read_key(new_key())
    assert Vault(key).lookup(1, "a") == Vault(key).lookup(1, "a")
    assert key not in Vault(key).seal(key * 2, "x")


@pytest.mark.parametrize("text", ["", "short", "not base64 at all é", base64.urlsafe_b64encode(b"x" * 31).decode()])
def test_a_malformed_key_is_refused_with_what_to_do(text: str) -> None:
    with pytest.raises(KeyTrouble, match="python -m bot init"):
        read_key(text)


def test_a_key_file_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "encryption.key"
    (key,) = keyring.from_file(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(key.raw) == KEY_BYTES
    assert keyring.from_file(path) == [key]
