"""Contacts behind a passphrase: a ZIP with AES-256, which 7-Zip, Keka and The Unarchiver open."""

import io
from collections.abc import Mapping
from typing import Any

import pyzipper
from pyzipper.zipfile_aes import AESZipInfo

from bot.exports import tables

INSIDE = "contacts.xlsx"


def render(spec: Mapping[str, Any]) -> bytes:
    """Salted: never the same twice."""
    file = io.BytesIO()
    with pyzipper.AESZipFile(file, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(spec["passphrase"].encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        archive.writestr(AESZipInfo(INSIDE, (1980, 1, 1, 0, 0, 0)), tables.contacts(spec))
    return file.getvalue()
