"""`python -m bot contacts`: a key pair of which the server has one half, and what the other half opens."""

from collections.abc import Callable, Mapping, Sequence
from getpass import getpass
from pathlib import Path
from typing import Any

from bot.errors import Misconfigured
from bot.exporting import write
from bot.exports import locked, tables
from bot.exports.gather import CONTACT_COLUMNS
from storage import offline
from storage.offline import NotOpened, Opener

REFERENCE = CONTACT_COLUMNS.index("reference")
PARTS = tuple(CONTACT_COLUMNS.index(part) for part in ("name", "role", "email"))
LOCK = "🔒"


def new_key(path: Path) -> int:
    public, private = offline.new_pair()
    write(path, f"# public key: {public}\n{private}\n".encode())
    print(f"{path} is the private key. It must never be on the server: keep two copies of it, apart from each other,")
    print(
        "from the server and from its backups. Who has it can read the contacts; without it nobody can, ever again.\n"
    )
    print("This line goes into the settings of the server; it is no secret. Then restart the bot:\n")
    print(f"BOT_CONTACTS_PUBLIC_KEY={public}")
    return 0


def _passphrase() -> str:
    return getpass("The passphrase of the file: ")


def open_(path: Path, keys: Sequence[Path], output: Path | None, ask: Callable[[], str] = _passphrase) -> int:
    """0: all of it is in the table; 1: for some another key is needed. Raises Misconfigured."""
    try:
        opener = Opener(_read(each).decode("utf-8", "replace") for each in keys)
        spec = locked.unlocked(_read(path), ask)
        missing = _opened(spec, opener)
    except (NotOpened, locked.NotUnlocked) as error:
        raise Misconfigured(f"{path} cannot be opened: {error}") from None
    target = output or path.with_suffix(".xlsx")
    write(target, tables.contacts_as_csv(spec) if target.suffix == ".csv" else tables.contacts(spec))
    print(f"{target}: {len(spec['rows'])} representatives. Keep it as safe as the key; delete it after use.")
    for public, count in missing.items():
        print(f"✗ {count} of them stay sealed: name the private key of {public} with --key, too.")
    return 1 if missing else 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Misconfigured(f"{path} cannot be read: {error.strerror}.") from None


def _opened(spec: dict[str, Any], opener: Opener) -> Mapping[str, int]:
    """Fills in the rows; how many need which other key. Raises NotOpened."""
    missing: dict[str, int] = {}
    for row in spec["rows"]:
        if (sealed := spec["sealed"].get(row[REFERENCE])) is None:
            continue
        public = sealed["key"]
        if public in opener.publics:
            who = opener.open(public, sealed["blob"], row[REFERENCE])
            values = [who.name, who.role, who.email]
        else:
            missing[public] = missing.get(public, 0) + 1
            values = [LOCK] * len(PARTS)
        for place, value in zip(PARTS, values, strict=True):
            row[place] = value
    return missing


def told(public: str, readable: int, sealed: Mapping[str, int]) -> str:
    """A line for `check`: of sign-ons that are decided."""
    done = "; ".join(f"{count} sealed to {key[:12]}…" for key, count in sealed.items())
    if not public:
        open_ = f"{readable} readable with the encryption key"
        return f"contacts: not sealed (BOT_CONTACTS_PUBLIC_KEY is empty); {open_}" + (f"; {done}" if done else "")
    return f"contacts: sealed to {public[:12]}… once decided on; not sealed yet: {readable}" + (
        f"; {done}" if done else ""
    )
