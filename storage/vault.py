"""Encryption of what is personal, and keyed hashes to look it up."""

import base64
import binascii
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
LOOKUP_BYTES = 16


class KeyTrouble(Exception):
    """The key is missing, malformed, or not the one the data was sealed with."""


def new_key() -> str:
    """A fresh master key: 32 random bytes, URL-safe base64."""
    return base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def read_key(text: str) -> bytes:
    """Raises KeyTrouble when `text` is not 32 bytes of base64."""
    try:
        key = base64.urlsafe_b64decode(text.strip())
    except (binascii.Error, ValueError) as error:
        raise KeyTrouble("The encryption key is not base64. Make one with `python -m bot init`.") from error
    if len(key) != KEY_BYTES:
        raise KeyTrouble(f"The encryption key must be {KEY_BYTES} bytes. Make one with `python -m bot init`.")
    return key


def key_file(path: Path) -> str:
    """The key in `path`, made with mode 600 if there is none yet."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(new_key() + "\n")
            file.flush()
            os.fsync(file.fileno())
    return path.read_text().strip()


class Vault:
    """Seals with AES-256-GCM; `context` (which column of which row) is authenticated, so values cannot be moved."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(_derive(key, b"seal v1"))
        self._lookup = _derive(key, b"lookup v1")

    def seal(self, plain: str | bytes, context: str) -> bytes:
        data = plain.encode() if isinstance(plain, str) else plain
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, data, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Raises KeyTrouble when the key or the context is not the one it was sealed with."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context.encode())
        except InvalidTag:
            raise KeyTrouble(
                "The encryption key does not open this database. Put back the key it was made with."
            ) from None

    def text(self, sealed: bytes, context: str) -> str:
        return self.open(sealed, context).decode()

    def lookup(self, value: str | int, purpose: str) -> bytes:
        """A keyed hash (16 bytes): the same value gives the same bytes, and nothing else can be learnt from them."""
        code = HMAC(self._lookup, SHA256())
        code.update(f"{purpose}|{value}".encode())
        return code.finalize()[:LOOKUP_BYTES]


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"icc-statement-bot " + purpose).derive(key)
