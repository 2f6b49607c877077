"""Backup files: a line about the database, then the database, sealed as age does (age-encryption.org), in a stream."""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from storage.backup_records import Header, Unusable

Identity = Any  # of pyrage, which tells no types
Recipient = Any

LONGEST_HEADER = 1 << 20
DAMAGED = "{path} is damaged: {why}. It cannot be used; take another backup. Nothing was changed."
WRONG_KEY = (
    "The key does not open {path}. Give the key of the time it was made: BOT_ENCRYPTION_KEY, or --identity with the "
    "secret half of BOT_BACKUP_PUBLIC_KEY. If it is the right one, the file is damaged: take another backup."
)


def pair(key: bytes) -> tuple[Identity, Recipient]:
    """What opens and what seals the backups made with that master key: one cannot be found from the other."""
    seed = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"icc-statement-bot backup v1").derive(key)
    secret = Ed25519PrivateKey.from_private_bytes(seed)
    private = secret.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    public = secret.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
    return pyrage.ssh.Identity.from_buffer(private), pyrage.ssh.Recipient.from_str(public.decode())


def passing() -> tuple[Identity, Recipient]:
    """A pair for one file, to read it back while it is being made; then it is forgotten."""
    identity = pyrage.x25519.Identity.generate()
    return identity, identity.to_public()


def recipient(text: str) -> Recipient:
    """Raises ValueError when that is no age1…"""
    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        raise ValueError("it must be what age-keygen calls the public key: age1…") from None


def identities(text: str) -> list[Identity]:
    """Of a file as age-keygen writes it. Raises ValueError."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    try:
        return [pyrage.x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError:
        raise ValueError("it must hold a line AGE-SECRET-KEY-1…, as age-keygen writes it") from None


def for_the_owner(path: str, flags: int) -> int:
    """How to open a file that nobody else may read."""
    return os.open(path, flags, 0o600)


class _Joined:
    """Reads one file after another."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first, self._rest = first, rest

    def read(self, size: int = -1) -> bytes:
        if self._first and size != 0:
            taken, self._first = (self._first, b"") if size < 0 else (self._first[:size], self._first[size:])
            return taken
        return self._rest.read(size)


class _Kept:
    """Writes to a file and remembers what went wrong with that: the library tells it as a trouble of its own."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.trouble: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except OSError as error:
            self.trouble = error
            raise

    def flush(self) -> None:
        self._file.flush()


class _Parted:
    """Takes the first line apart from the rest, which it measures and hands on."""

    def __init__(self, rest: _Kept | None) -> None:
        self._rest = rest
        self._head = bytearray()
        self._digest = sha256()
        self.header: Header | None = None
        self.size = 0

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()

    def write(self, data: bytes) -> int:
        body = bytes(data) if self.header else self._begin(bytes(data))
        self.size += len(body)
        self._digest.update(body)
        if self._rest and body:
            self._rest.write(body)
        return len(data)

    def _begin(self, data: bytes) -> bytes:
        self._head += data
        head, line, body = self._head.partition(b"\n")
        if line:
            self.header = _header(bytes(head))
        elif len(self._head) > LONGEST_HEADER:
            raise ValueError("it is no backup of this bot")
        return bytes(body)

    def flush(self) -> None:
        if self._rest:
            self._rest.flush()


def _header(line: bytes) -> Header:
    """Raises ValueError."""
    try:
        known = json.loads(line)
        if known["format"] > Header.format:
            raise Unusable("That backup was made by a newer program. Install the newer program, then restore it.")
        return Header(**known)
    except (TypeError, KeyError) as error:
        raise ValueError("it is no backup of this bot") from error


def write(file: BinaryIO, header: Header, database: Path, recipients: Sequence[Recipient]) -> None:
    """Raises OSError."""
    kept = _Kept(file)
    line = json.dumps(asdict(header)).encode() + b"\n"
    with database.open("rb") as content:
        try:
            pyrage.encrypt_io(_Joined(line, content), kept, recipients)
        except pyrage.EncryptError as error:
            raise kept.trouble or OSError(str(error)) from None


def read(path: Path, known: Sequence[Identity], database: Path | None = None) -> Header:
    """Checks the whole of it; puts the database where it is wanted. Raises Unusable, or OSError of the disk."""
    with path.open("rb") as file:
        if database is None:
            return _read(path, file, known, None)
        with open(database, "xb", opener=for_the_owner) as sink:
            kept = _Kept(sink)
            try:
                return _read(path, file, known, kept)
            except Unusable:
                if kept.trouble:
                    raise kept.trouble from None
                raise


def _read(path: Path, file: BinaryIO, known: Sequence[Identity], rest: _Kept | None) -> Header:
    parted = _Parted(rest)
    try:
        pyrage.decrypt_io(file, parted, known)
    except pyrage.DecryptError as error:
        wrong = "No matching keys" in str(error)
        raise Unusable(WRONG_KEY.format(path=path) if wrong else DAMAGED.format(path=path, why=error)) from None
    except (OSError, ValueError) as error:
        raise Unusable(DAMAGED.format(path=path, why=error)) from None
    if parted.header is None or (parted.size, parted.digest) != (parted.header.size, parted.header.digest):
        raise Unusable(DAMAGED.format(path=path, why="what it holds is not what it says it holds"))
    return parted.header
