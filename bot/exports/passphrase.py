"""Passphrases that are read from one screen and typed on another."""

import secrets

from storage.signons import ALPHABET

GROUPS, SIGNS = 6, 4


def new_passphrase() -> str:
    """24 signs of 31 in groups of four: about 119 bits, so that it does not matter how little a format stretches it."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(SIGNS)) for _ in range(GROUPS))
