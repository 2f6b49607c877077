"""`python -m bot keys`: a new master key beside the old one, and what becomes of the old."""

from datetime import UTC, date, datetime, timedelta

from bot import alone, opening, vaults
from bot.errors import DatabaseRefused, Misconfigured
from bot.pipeline.rekeyer import step
from bot.settings import KEY_FILE, Settings
from storage import keyring, replicas
from storage.database import Database
from storage.keyring import Key
from storage.rekeying import Resealing, begun, counts, left
from storage.vault import KeyTrouble, new_key

TAKEN_OVER = (
    "The running bot takes it over within a minute (at once on kill -HUP); how far it is: python -m bot keys status"
)


def _today() -> date:
    return datetime.now(UTC).date()


def _keys(settings: Settings) -> list[Key]:
    try:
        return vaults.keys(settings)
    except KeyTrouble as error:
        raise DatabaseRefused(str(error)) from None


def _in_settings(settings: Settings) -> bool:
    return bool(settings.encryption_key.get_secret_value())


async def status(settings: Settings) -> int:
    """1 when something is to be done."""
    keys = _keys(settings)
    async with opening.database(settings) as opened, opened.transaction() as tx:
        used, rotation = await counts(tx), await begun(tx)
    old = 0
    for place, key in enumerate(keys):
        number = used.get(key.name, 0)
        until = f", kept until {key.until}" if key.until else "" if not place else ", kept until you delete it"
        print(f"{key.name} {'seals' if not place else 'old'}: {number} values{until}{_advice(key, number, place)}")
        old += number if place else 0
    if nameless := used.get("", 0):
        print(f"{nameless} values are from before keys had names; the running bot seals them anew.")
    if old + nameless:
        done = rotation.sealed if rotation else 0
        print(f"The change is under way: {done} sealed anew, {old + nameless} left. python -m bot keys rotate goes on.")
    elif rotation and rotation.ended:
        since = datetime.fromtimestamp(rotation.ended, UTC)
        print(f"Everything is sealed with {keys[0].name} since {since:%Y-%m-%d %H:%M} UTC.")
    return 1 if old + nameless else 0


def _advice(key: Key, number: int, place: int) -> str:
    if not place or number or not key.over(_today()):
        return ""
    return ": it can be deleted (python -m bot keys prune)"


async def rotate(settings: Settings, keep_days: int) -> int:
    """Asked again before the end, it goes on with the key that was begun."""
    keys = _keys(settings)
    async with opening.database(settings) as opened:
        async with opened.transaction() as tx:
            unfinished = await left(tx)
        if not unfinished:
            if _in_settings(settings):
                return _by_hand(settings, keep_days)
            made = keyring.add(settings.data / KEY_FILE, _today() + timedelta(days=keep_days))
            print(f"New key {made.name}, beside {keys[0].name}. Keep a copy of the key file away from the data.")
            opened.vault.refresh()
        else:
            print(f"The change to {keys[0].name} is not at its end: {unfinished} values are left.")
        if alone.taken(settings.data) or await _shared(opened):
            print(TAKEN_OVER)
            return 0
        await _all(opened)
    print("Everything is sealed with the new key. The old one opens old backups; delete it when its day is over.")
    return 0


async def _shared(opened: Database) -> bool:
    """Whether replicas are at work on it, here or elsewhere."""
    async with opened.transaction() as tx:
        return opened.shared and await replicas.living(tx) > 0


async def _all(opened: Database) -> None:
    way = Resealing()
    while await step(opened, way):
        pass


def _by_hand(settings: Settings, keep_days: int) -> int:
    """What stands in the environment, no program can change for good."""
    old = settings.encryption_key.get_secret_value()
    until = _today() + timedelta(days=keep_days)
    first, comma, others = old.partition(",")
    before = keyring.line(Key(first.split()[0], until))
    print("The key stands in BOT_ENCRYPTION_KEY, where you change it yourself. Put this there and restart the bot;")
    print("it seals everything with the new key then. Nothing was changed yet.\n")
    print(f'BOT_ENCRYPTION_KEY="{new_key()},{before}{comma}{others}"')
    return 0


async def prune(settings: Settings) -> int:
    """Raises Misconfigured while a key is still needed."""
    newest, *others = _keys(settings)
    over = [key for key in others if key.over(_today())]
    if not over:
        print("No old key whose day is over. python -m bot keys status lists them.")
        return 0
    async with opening.database(settings) as opened, opened.transaction() as tx:
        used = await counts(tx)
    if needed := sum(n for name, n in used.items() if name != newest.name):
        raise Misconfigured(f"{needed} values are not sealed with the newest key yet. First: python -m bot keys rotate")
    names = ", ".join(key.name for key in over)
    if _in_settings(settings):
        print(f"Take these out of BOT_ENCRYPTION_KEY and restart the bot: {names}")
        return 0
    keyring.drop(settings.data / KEY_FILE, over)
    print(f"Deleted: {names}. Backups sealed with them cannot be read any more.")
    return 0


async def tell(settings: Settings, opened: Database) -> None:
    """A line or two for `check`."""
    keys = _keys(settings)
    async with opened.transaction() as tx:
        rest = await left(tx)
    over = [key.name for key in keys[1:] if key.over(_today())]
    print(f"  keys: {len(keys)}, newest {keys[0].name}" + (f"; not sealed with it yet: {rest}" if rest else ""))
    if over and not rest:
        print(f"  can be deleted (python -m bot keys prune): {', '.join(over)}")
