"""`python -m bot export`: the same files as /export makes, written to the disk."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from getpass import getpass
from hashlib import sha256
from pathlib import Path

from bot import opening
from bot.core import export as core
from bot.core.reply import SHORT_DIGEST
from bot.errors import Misconfigured
from bot.exports.gather import Exporter, Spec
from bot.exports.passphrase import new_passphrase
from bot.renderers import RENDERERS
from bot.say import Say
from bot.settings import Settings
from bot.statements import Statements
from bot.texts import Texts
from storage import audit, ledger
from storage.database import Transaction

LEAST = 16  # letters of a passphrase that somebody made up
CONTACTS = "contacts"


@dataclass(frozen=True)
class Wanted:
    form: str  # csv, xlsx, json, pdf, docx or contacts
    language: str
    output: Path | None = None


@dataclass(frozen=True)
class Library:
    """The texts that files are made with: the house without its matcher, which takes a while to learn."""

    texts: Texts
    say: Say
    statements: Statements

    @classmethod
    def of(cls, settings: Settings, language: str) -> "Library":
        texts = Texts(settings.locales)
        if language not in texts.languages:
            raise Misconfigured(
                f"There are no texts in {language!r}. Choose --language from {', '.join(texts.languages)}."
            )
        return cls(texts, Say(texts), Statements(settings.locales, texts.languages))


async def run(settings: Settings, wanted: Wanted, ask: Callable[[str], str] = getpass) -> int:
    """Raises Misconfigured with what to do."""
    if wanted.form not in (*core.FORMATS, CONTACTS):
        raise Misconfigured(f"There is no format {wanted.form!r}. Choose --format from {', '.join(core.FORMATS)}.")
    exporter = Exporter(Library.of(settings, wanted.language), wanted.language, datetime.now(UTC).date())
    if wanted.output is not None and wanted.output.exists():
        raise taken(wanted.output)
    locked = wanted.form == CONTACTS
    passphrase = _passphrase(ask) if locked else ""
    async with opening.database(settings) as opened:
        async with opened.transaction() as tx:
            spec = await (_contacts(tx, exporter) if locked else _list(tx, exporter, wanted))
            lines = [row[0] for row in spec["rows"]] if locked else await ledger.named(tx)
            export = await ledger.add(tx, None, CONTACTS if locked else f"{wanted.form}-{wanted.language}", lines)
        try:
            content = RENDERERS[CONTACTS if locked else f"list.{wanted.form}"](spec | {"passphrase": passphrase})
            path = write(_path(wanted, exporter.day, content), content)
        except BaseException:
            await ledger.not_made(opened, export)
            raise
    count = len(spec["rows"]) if locked else spec["totals"]["organisations"]
    version = exporter.papers.statements.number
    print(f"{path}: {count} {'representatives' if locked else 'organisations'}, statement version {version}")
    print(f"SHA-256 {sha256(content).hexdigest()}")
    if sealed := len(spec["sealed"]) if locked else 0:
        print(
            f"{sealed} of them are sealed. Where the private key is: python -m bot contacts open {path} --key KEYFILE"
        )
    return 0


async def _list(tx: Transaction, exporter: Exporter, wanted: Wanted) -> Spec:
    await audit.add(tx, None, "exported", f"{wanted.form}-{wanted.language}")
    return await exporter.signatories(tx)


async def _contacts(tx: Transaction, exporter: Exporter) -> Spec:
    spec = await exporter.contacts(tx)
    await audit.add(tx, None, "contacts-exported", str(len(spec["rows"])))
    return spec


def _passphrase(ask: Callable[[str], str]) -> str:
    """Typed twice; or made here and shown once."""
    typed = ask(f"Passphrase, {LEAST} letters or more (only Enter: one is made for you): ")
    if not typed:
        made = new_passphrase()
        print(f"The passphrase, shown only this once: {made}")
        return made
    if len(typed) < LEAST:
        raise Misconfigured(f"That passphrase has {len(typed)} letters. Take {LEAST} or more, or only press Enter.")
    if ask("The same once more: ") != typed:
        raise Misconfigured("The two passphrases differ. Nothing was written; please try again.")
    return typed


def _path(wanted: Wanted, day: date, content: bytes) -> Path:
    if wanted.output is not None:
        return wanted.output
    what = CONTACTS if wanted.form == CONTACTS else "annex" if wanted.form in core.ANNEXES else "signatories"
    ending = "zip" if wanted.form == CONTACTS else wanted.form
    name = core.file_name(what, day, wanted.language, ending)
    return Path(name.replace(SHORT_DIGEST, sha256(content).hexdigest()[:8]))


def taken(path: Path) -> Misconfigured:
    return Misconfigured(f"{path} is there already. Move it away, or name another with --output.")


def write(path: Path, content: bytes) -> Path:
    """For the owner of the file alone; never over one that is there."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise taken(path) from None
    except OSError as error:
        raise Misconfigured(f"{path} cannot be written: {error.strerror}. Name another place with --output.") from None
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    return path
