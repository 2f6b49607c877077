"""The keys of the settings, and what opens the sealed values with them."""

import structlog

from bot.core import contacts
from bot.settings import KEY_FILE, Settings
from storage import keyring
from storage.keyring import Key
from storage.offline import Offline
from storage.vault import KeyTrouble, Vault

log = structlog.get_logger()


def keys(settings: Settings, *, make: bool = True) -> list[Key]:
    """The newest first. Raises KeyTrouble. Without one in the settings, one is made and kept beside the data."""
    given = keyring.read(settings.encryption_key.get_secret_value().split(","))
    path = settings.data / KEY_FILE
    if given or path.exists():
        return given or keyring.from_file(path)
    if not make:
        raise KeyTrouble(f"There is no key: neither BOT_ENCRYPTION_KEY nor {path}. Without it nothing can be read.")
    log.warning("a key file is made beside the data: never keep or back up the two together", name=KEY_FILE)
    return keyring.from_file(path)


def vault(settings: Settings, *, make: bool = True) -> Vault:
    """Raises KeyTrouble."""

    def raw() -> list[bytes]:
        return [each.raw for each in keys(settings, make=make)]

    public = settings.contacts_public_key
    return Vault(*raw(), again=raw, offline=Offline(public, contacts.known) if public else None)
