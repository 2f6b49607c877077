"""Contacts behind a passphrase: a ZIP with AES-256, which 7-Zip, Keka and The Unarchiver open."""

import io
import json
from collections.abc import Callable, Mapping
from typing import Any

import pyzipper
from pyzipper.zipfile_aes import AESZipInfo

from bot.exports import tables

INSIDE = "contacts.xlsx"
SEALED = "contacts.json"
"""In its place when some are sealed: `python -m bot contacts open` makes the table of it."""


def render(spec: Mapping[str, Any]) -> bytes:
    """Salted: never the same twice."""
    name, content = (SEALED, _sealed(spec)) if spec.get("sealed") else (INSIDE, tables.contacts(spec))
    file = io.BytesIO()
    with pyzipper.AESZipFile(file, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(spec["passphrase"].encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        archive.writestr(AESZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
    return file.getvalue()


def _sealed(spec: Mapping[str, Any]) -> bytes:
    known = {key: value for key, value in spec.items() if key != "passphrase"}
    return json.dumps(known, ensure_ascii=False, indent=1).encode()


class NotUnlocked(Exception):
    """The passphrase is wrong, or it is another file."""


def unlocked(content: bytes, ask: Callable[[], str]) -> dict[str, Any]:
    """What was locked, as it came, or taken out of its ZIP; the passphrase is asked for where there is need. Raises
    NotUnlocked."""
    try:
        if content.startswith(b"PK"):
            content = _taken_out(content, ask)
        known = json.loads(content)
        return {**known, "sealed": dict(known["sealed"]), "rows": [list(row) for row in known["rows"]]}
    except (ValueError, TypeError, KeyError) as error:
        raise NotUnlocked("it is no file of contacts that /export has made") from error


def _taken_out(content: bytes, ask: Callable[[], str]) -> bytes:
    try:
        with pyzipper.AESZipFile(io.BytesIO(content)) as archive:
            if INSIDE in archive.namelist():
                raise NotUnlocked("nothing in it is sealed: unpack it with its passphrase, the table is there")
            archive.setpassword(ask().encode())
            return bytes(archive.read(SEALED))
    except (RuntimeError, pyzipper.BadZipFile, KeyError) as error:
        raise NotUnlocked("the passphrase is wrong, or the file is damaged") from error
