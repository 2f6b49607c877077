"""Encryption of what is personal, and keyed hashes to look it up."""

import base64
import binascii
import hmac
import os
import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.offline import Offline

KEY_BYTES = 32
NONCE_BYTES = 12
LOOKUP_BYTES = 16
MARK = b"\x01"
NAME_BYTES = 4
PREFIX_BYTES = len(MARK) + NAME_BYTES


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


class Vault:
    """Seals with AES-256-GCM; `context` (which column of which row) is authenticated, so values cannot be moved.

    Sealed: b"\x01", four bytes that name the key, nonce, ciphertext; before keys had names: nonce, ciphertext.
    """

    def __init__(
        self, *keys: bytes, again: Callable[[], Sequence[bytes]] | None = None, offline: Offline | None = None
    ) -> None:
        """The newest first: it seals, the others only open. `again` reads the keys anew; `offline` is for contacts."""
        self.offline = offline
        self._again = again
        self._root = _derive(keys[-1], b"lookup v1")
        self._take(keys)

    def _take(self, keys: Sequence[bytes]) -> None:
        self._ciphers = {name(key): AESGCM(_derive(key, b"seal v1")) for key in keys}
        self.newest = name(keys[0])

    @property
    def prefix(self) -> bytes:
        """With what every value begins that is sealed with the newest key."""
        return MARK + self.newest

    @property
    def names(self) -> tuple[bytes, ...]:
        return tuple(self._ciphers)

    def refresh(self) -> bool:
        """Reads the keys anew; whether they changed. Raises KeyTrouble, and goes on with those it has."""
        before = self.names
        if self._again is not None:
            self._take(self._again())
        return self.names != before

    def root(self, root: bytes | None = None) -> bytes:
        """What look-ups go by: it stays when the keys change. Given: is used from now on."""
        self._root = root or self._root
        return self._root

    def seal(self, plain: str | bytes, context: str) -> bytes:
        data = plain.encode() if isinstance(plain, str) else plain
        nonce = os.urandom(NONCE_BYTES)
        return self.prefix + nonce + self._ciphers[self.newest].encrypt(nonce, data, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """Raises KeyTrouble when the key or the context is not the one it was sealed with."""
        wanted = sealed[len(MARK) : PREFIX_BYTES] if sealed.startswith(MARK) else b""
        if wanted and wanted not in self._ciphers and self._again is not None:
            with suppress(KeyTrouble):
                self.refresh()  # another process may have begun a new key
        if wanted in self._ciphers:
            with suppress(InvalidTag):
                return _opened(self._ciphers[wanted], sealed[PREFIX_BYTES:], context)
        for cipher in reversed(self._ciphers.values()):  # from before keys had names
            with suppress(InvalidTag):
                return _opened(cipher, sealed, context)
        raise KeyTrouble(
            "The encryption key does not open this database. Put back the key it was made with, "
            f"beside the newer ones (there are: {', '.join(each.hex() for each in self.names)})."
        )

    def text(self, sealed: bytes, context: str) -> str:
        return self.open(sealed, context).decode()

    def lookup(self, value: str | int, purpose: str) -> bytes:
        """A keyed hash (16 bytes): the same value gives the same bytes, and nothing else can be learnt from them."""
        find = _found if isinstance(value, int) else _found.__wrapped__  # what somebody typed is not kept
        return find(self._root, value, purpose)


@lru_cache(maxsize=1 << 10)  # five times for each update, about the same person
def _found(root: bytes, value: str | int, purpose: str) -> bytes:
    return hmac.digest(root, f"{purpose}|{value}".encode(), "sha256")[:LOOKUP_BYTES]


def _derive(key: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"icc-statement-bot " + purpose).derive(key)


def name(key: bytes) -> bytes:
    """Four bytes by which a key is called; they tell nothing about it."""
    return _derive(key, b"name v1")[:NAME_BYTES]


def _opened(cipher: AESGCM, sealed: bytes, context: str) -> bytes:
    if len(sealed) < NONCE_BYTES:
        raise InvalidTag
    return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context.encode())
