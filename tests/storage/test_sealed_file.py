"""Backup files: what goes in comes out to the byte, or not at all."""

import io
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pyrage
import pytest

from storage import sealed_file
from storage.backup_records import Header, Unusable

KEY, OTHER = b"k" * 32, b"o" * 32
CONTENT = bytes(range(256)) * 1000  # some of the cipher's chunks
HEADER = Header(1_800_000_000, 18, len(CONTENT), sha256(CONTENT).hexdigest(), {"signons": 3}, "a", "c")
IDENTITY, RECIPIENT = sealed_file.pair(KEY)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    (tmp_path / "plain").write_bytes(CONTENT)
    return _written(tmp_path, HEADER)


def _written(folder: Path, header: Header) -> Path:
    path = folder / "backup.age"
    with path.open("wb") as file:
        sealed_file.write(file, header, folder / "plain", [RECIPIENT])
    return path


def test_there_and_back(backup: Path, tmp_path: Path) -> None:
    assert sealed_file.read(backup, [IDENTITY]) == HEADER
    assert sealed_file.read(backup, [IDENTITY], tmp_path / "back") == HEADER
    assert (tmp_path / "back").read_bytes() == CONTENT
    assert (tmp_path / "back").stat().st_mode & 0o777 == 0o600
    sealed = backup.read_bytes()
    assert b"signons" not in sealed and CONTENT[:64] not in sealed


def test_another_key(backup: Path) -> None:
    with pytest.raises(Unusable, match=r"The key does not open .*BOT_ENCRYPTION_KEY"):
        sealed_file.read(backup, [sealed_file.pair(OTHER)[0]])


def test_the_pair_of_a_key_is_always_the_same(backup: Path) -> None:
    assert sealed_file.read(backup, [sealed_file.pair(KEY)[0]]) == HEADER


def test_an_offline_key_and_one_that_passes(tmp_path: Path) -> None:
    """As the bot does it: whoever keeps the secret half opens it, and it was read back while it was made."""
    offline, (passing, seen) = pyrage.x25519.Identity.generate(), sealed_file.passing()
    (tmp_path / "plain").write_bytes(CONTENT)
    with (tmp_path / "backup.age").open("wb") as file:
        known = sealed_file.recipient(str(offline.to_public()))
        sealed_file.write(file, HEADER, tmp_path / "plain", [known, seen])
    text = f"# created: today\n# public key: age1…\n{offline}\n"
    for identities in ([passing], sealed_file.identities(text)):
        assert sealed_file.read(tmp_path / "backup.age", identities) == HEADER
    with pytest.raises(Unusable):
        sealed_file.read(tmp_path / "backup.age", [IDENTITY])


@pytest.mark.parametrize("share", [0.0, 0.0003, 0.001, 0.01, 0.3, 0.5, 0.9, 0.999999])
def test_one_flipped_bit(backup: Path, tmp_path: Path, share: float) -> None:
    raw = bytearray(backup.read_bytes())
    raw[int(len(raw) * share)] ^= 1
    backup.write_bytes(raw)
    with pytest.raises(Unusable, match="take another backup"):
        sealed_file.read(backup, [IDENTITY], tmp_path / "back")


@pytest.mark.parametrize("left", [0, 1, 21, 100, 400, 65_536, 200_000, -1])
def test_a_file_that_ends_early(backup: Path, left: int) -> None:
    backup.write_bytes(backup.read_bytes()[:left])
    with pytest.raises(Unusable, match=r"is damaged|does not open"):
        sealed_file.read(backup, [IDENTITY])


def test_a_file_that_goes_on(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes() + b"x")
    with pytest.raises(Unusable, match="is damaged"):
        sealed_file.read(backup, [IDENTITY])


@pytest.mark.parametrize("lie", [{"size": len(CONTENT) - 1}, {"digest": "0" * 64}])
def test_what_it_says_of_itself_must_be_so(tmp_path: Path, lie: dict[str, int | str]) -> None:
    (tmp_path / "plain").write_bytes(CONTENT)
    with pytest.raises(Unusable, match="not what it says"):
        sealed_file.read(_written(tmp_path, replace(HEADER, **lie)), [IDENTITY])  # type: ignore[arg-type]


def test_of_a_newer_program(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(CONTENT)
    with pytest.raises(Unusable, match="Install the newer program"):
        sealed_file.read(_written(tmp_path, replace(HEADER, format=2)), [IDENTITY])


@pytest.mark.parametrize("plain", [b"", b"no header", b"{}\nrest", b"[1]\nrest", b"x" * (2 << 20), b'{"format": 1}\n'])
def test_something_else_that_was_sealed_with_the_key(tmp_path: Path, plain: bytes) -> None:
    (tmp_path / "backup.age").write_bytes(pyrage.encrypt(plain, [RECIPIENT]))
    with pytest.raises(Unusable):
        sealed_file.read(tmp_path / "backup.age", [IDENTITY])


class Full(io.BytesIO):
    """A disk with room for so much."""

    def write(self, data: object) -> int:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(CONTENT)
    with pytest.raises(OSError, match="No space left") as told:
        sealed_file.write(Full(), HEADER, tmp_path / "plain", [RECIPIENT])
    assert told.value.errno == 28


@pytest.mark.parametrize("text", ["", "age1", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1ABC"])
def test_no_public_key(text: str) -> None:
    with pytest.raises(ValueError, match="age-keygen"):
        sealed_file.recipient(text)


def test_no_secret_key() -> None:
    with pytest.raises(ValueError, match="AGE-SECRET-KEY-1"):
        sealed_file.identities("# created\nage1xyz\n")
