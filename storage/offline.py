"""What is sealed with age (age-encryption.org) to a key that is kept elsewhere: nobody reads it back here."""

import base64
import binascii
import json
from collections.abc import Callable, Iterable, Mapping

from pyrage import DecryptError, IdentityError, RecipientError, decrypt, encrypt, x25519

from storage.records import Representative, Signon

PADDED = 256  # bytes: how long a name is shall not be seen
PUBLIC, PRIVATE = "age1", "AGE-SECRET-KEY-1"


class NotOpened(Exception):
    """The private key is none, or not the one, or what it should open is damaged."""


class Offline:
    """A public key; `known` tells what of an address names nobody and stays readable."""

    def __init__(self, public: str, known: Callable[[Signon], str] = lambda _: "") -> None:
        """Raises ValueError."""
        try:
            self._recipient = x25519.Recipient.from_str(public)
        except RecipientError as error:
            raise ValueError("this is no public key of age") from error
        self.public = public
        self.known = known

    def seal(self, content: Mapping[str, str]) -> str:
        plain = json.dumps(content, ensure_ascii=False).encode()
        padded = plain.ljust(-(-len(plain) // PADDED) * PADDED)
        return base64.b64encode(encrypt(padded, [self._recipient])).decode()


def new_pair() -> tuple[str, str]:
    """The public key, and the private one."""
    made = x25519.Identity.generate()
    return str(made.to_public()), str(made)


class Opener:
    """Private keys as `age-keygen` and we write them: a line each, with remarks behind #."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Raises NotOpened."""
        lines = [line.strip() for text in texts for line in text.splitlines()]
        try:
            found = [x25519.Identity.from_str(line) for line in lines if line.startswith(PRIVATE)]
        except IdentityError as error:
            raise NotOpened("A private key is damaged: take another copy of it.") from error
        if not found:
            raise NotOpened(f"There is no private key in it: a line that begins with {PRIVATE}.")
        self._identities = {str(each.to_public()): each for each in found}

    @property
    def publics(self) -> tuple[str, ...]:
        return tuple(self._identities)

    def open(self, public: str, blob: str, reference: str) -> Representative:
        """Raises NotOpened, also when it was sealed for another sign-on."""
        try:
            known = json.loads(decrypt(base64.b64decode(blob, validate=True), [self._identities[public]]))
        except (DecryptError, binascii.Error, ValueError) as error:
            raise NotOpened(f"The contact of {reference} is damaged.") from error
        if known.pop("reference", "") != reference:
            raise NotOpened(f"The contact of {reference} was sealed for another sign-on.")
        return Representative(**known)
